import type { Evidence } from "../Evidence.ts"
import { inferred, published } from "../Evidence.ts"
import type { LegalReference, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

const assistance: Words = [
  "ustawa z 12 marca 2004 r. o pomocy społecznej",
  "social assistance act of 12 March 2004",
]
const centres: Words = [
  "ustawa z 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych",
  "act of 19 July 2019 on providing social services by a social services centre",
]

interface Where {
  readonly article?: string
  readonly journal?: string
  readonly inForceFrom?: string
  readonly verify?: boolean
}

const reference = (
  key: string,
  act: Words,
  where: Where,
  label: Words,
  definition: Words,
  evidence: Evidence,
): LegalReference =>
  make(key, label, definition, evidence, {
    act: text(act),
    article: where.article ?? null,
    journal: where.journal ?? null,
    inForceFrom: where.inForceFrom ?? null,
    verify: where.verify ?? true,
  })

/** The article of a regulation is its basis in an act. References to the law as editable data: what was cited, never what the present wording says. */
export const legalReferences: ReadonlyArray<LegalReference> = [
  reference(
    "assistance-6-12",
    assistance,
    { article: "art. 6 pkt 12" },
    ["praca socjalna", "social work"],
    ["Mówi, czym jest praca socjalna.", "Says what social work is."],
    published("S77"),
  ),
  reference(
    "assistance-15",
    assistance,
    { article: "art. 15" },
    ["na czym polega pomoc społeczna", "what social assistance consists of"],
    [
      "Między innymi praca socjalna, analiza zjawisk, zaspokajanie rozpoznanych potrzeb oraz rozwijanie pomocy i samopomocy.",
      "Among others social work, analysis of phenomena, meeting recognised needs, developing help and self-help.",
    ],
    published("S78"),
  ),
  reference(
    "assistance-45",
    assistance,
    { article: "art. 45" },
    ["praca socjalna ze społecznością", "social work with a community"],
    [
      "Pracę socjalną prowadzi się z osobami i rodzinami, z grupami i ze społecznością lokalną, by instytucje i organizacje ważne dla niej współpracowały.",
      "Social work is done with persons and families, with groups and with the local community, so that institutions and organisations important to it co-operate.",
    ],
    published("S14", "S71"),
  ),
  reference(
    "assistance-110",
    assistance,
    { article: "art. 110", inForceFrom: "2011-05-03" },
    ["ośrodek gminy i norma zatrudnienia", "the municipality's centre and its staffing norm"],
    [
      "Ośrodek jest jednostką gminy; norma to jeden pracownik socjalny na pełnym etacie na 2000 mieszkańców albo na nie więcej niż 50 rodzin i osób samotnych.",
      "The centre is the municipality's unit; the norm is one full-time social worker per 2,000 inhabitants or at most 50 families and single persons.",
    ],
    published("S79", "S50"),
  ),
  reference(
    "assistance-116",
    assistance,
    { article: "art. 116" },
    ["kwalifikacje pracownika socjalnego", "qualifications of a social worker"],
    [
      "Dyplom kolegium, studia z pracy socjalnej, dawniejsze studia ze specjalnością albo studia podyplomowe z metodyki pracy socjalnej.",
      "A college diploma, studies in social work, older studies with a speciality, or postgraduate studies in methodology of social work.",
    ],
    published("lex-116"),
  ),
  reference(
    "assistance-117-118a",
    assistance,
    { article: "art. 117 i 118a" },
    ["komisje egzaminacyjne i specjalizacja", "examination commissions and specialisation"],
    [
      "Podstawa komisji i rozporządzenia o specjalizacji.",
      "The basis of commissions and of the specialisation regulation.",
    ],
    published("S43", "inforlex-specialisation"),
  ),
  reference(
    "assistance-121a",
    assistance,
    { article: "art. 121a" },
    ["superwizja", "supervision"],
    [
      "Każdy pracownik socjalny ma prawo do superwizji; prowadzi ją osoba z certyfikatem.",
      "Every social worker has the right to supervision; it is led by a certified person.",
    ],
    published("S47"),
  ),
  reference(
    "assistance-25-7",
    assistance,
    { article: "art. 25 ust. 7", journal: "Dz.U. 2019 poz. 730", inForceFrom: "2019-05-04" },
    ["dane przy zadaniu zleconym", "data of a commissioned task"],
    [
      "Organizacja, której zlecono zadanie, sama jest administratorem danych.",
      "An organisation with a commissioned task is a data controller of its own.",
    ],
    published("S57"),
  ),
  reference(
    "assistance-100",
    assistance,
    { article: "art. 100", inForceFrom: "2019-05-04" },
    ["dobro osób i ochrona danych", "welfare of persons and data protection"],
    [
      "Nie podaje się do wiadomości nazwisk osób korzystających z pomocy ani rodzaju i zakresu pomocy; dane przetwarza się tylko w zakresie potrzebnym do zadań.",
      "Names of people who use assistance and the kind and scope of help are not made public; data are processed only as far as tasks need them.",
    ],
    published("S57"),
  ),
  reference(
    "assistance-134m",
    assistance,
    { article: "art. 134m" },
    ["szczególny tryb danych", "a special regime of data"],
    [
      "Przykład: pisemne upoważnienie i obowiązek tajemnicy.",
      "An example: written authorisation and a duty of secrecy.",
    ],
    published("standardyprawa-75"),
  ),
  reference(
    "assistance-1990",
    ["ustawa z 1990 r. o pomocy społecznej", "social assistance act of 1990"],
    { journal: "Dz.U. 1998 poz. 414" },
    ["dawna ustawa o pomocy społecznej", "the former social assistance act"],
    [
      "Obowiązywała, zanim zastąpiła ją ustawa z 2004 roku.",
      "It was in force before the act of 2004 took its place.",
    ],
    published("znanyprawnik-1998-414"),
  ),
  reference(
    "supervision-regulation",
    [
      "rozporządzenie z 2 grudnia 2016 r. w sprawie superwizji pracy socjalnej",
      "regulation of 2 December 2016 on supervision of social work",
    ],
    { article: "art. 121a ust. 7", journal: "Dz.U. 2016 poz. 2087", inForceFrom: "2016-12-20" },
    ["zasady superwizji", "rules of supervision"],
    [
      "Superwizja indywidualna lub grupowa; wnioski wychodzą na zewnątrz tylko za pisemną zgodą superwizowanych.",
      "Individual or group supervision; conclusions go outside only with the written consent of the supervised.",
    ],
    published("S46"),
  ),
  reference(
    "specialisation-regulation",
    [
      "rozporządzenie z 17 kwietnia 2012 r. w sprawie specjalizacji w zawodzie pracownik socjalny",
      "regulation of 17 April 2012 on specialisation of social workers",
    ],
    {
      article: "art. 118a",
      journal: "Dz.U. 2012 poz. 486; zm. Dz.U. 2022 poz. 2358; t.j. Dz.U. 2024 poz. 21",
      inForceFrom: "2012-05-23",
    },
    ["specjalizacja pracowników socjalnych", "specialisation of social workers"],
    [
      "Dwa stopnie specjalizacji; nie potwierdzono, że obejmuje organizowanie społeczności.",
      "Two degrees of specialisation; it was not confirmed that organising communities is among them.",
    ],
    published("S43", "inforlex-specialisation"),
  ),
  reference(
    "cus-act",
    centres,
    { journal: "Dz.U. 2019 poz. 1818", inForceFrom: "2020-01-01" },
    ["ustawa o CUS", "the act on social services centres"],
    [
      "Gmina może utworzyć centrum usług społecznych; program usług poprzedza diagnoza potrzeb i potencjału.",
      "A municipality may create a social services centre; a diagnosis of needs and potential precedes the programme.",
    ],
    published("S63", "S67", "S69"),
  ),
  reference(
    "cus-2",
    centres,
    { article: "art. 2", journal: "Dz.U. 2019 poz. 1818", inForceFrom: "2020-01-01" },
    ["dziedziny usług społecznych", "areas of social services"],
    [
      "Polityka rodzinna, piecza zastępcza, pomoc społeczna, zdrowie, niepełnosprawność, edukacja publiczna, bezrobocie, kultura, sport i turystyka, aktywność obywatelska, mieszkalnictwo, środowisko, reintegracja.",
      "Family policy, foster care, social assistance, health, disability, public education, unemployment, culture, sport and tourism, civic activity, housing, environment, reintegration.",
    ],
    published("S63"),
  ),
  reference(
    "cus-13-1-6",
    centres,
    { article: "art. 13 ust. 1 pkt 6", journal: "Dz.U. 2019 poz. 1818", inForceFrom: "2020-01-01" },
    ["działania wspierające", "supporting actions"],
    [
      "Centrum wspiera społeczność, w tym działania samopomocowe, wolontariackie i sąsiedzkie, które uzupełniają usługi.",
      "The centre supports the community, with self-help, volunteer and neighbourly actions as a complement of services.",
    ],
    published("S64"),
  ),
  reference(
    "cus-32",
    centres,
    { article: "art. 32", journal: "Dz.U. 2019 poz. 1818", inForceFrom: "2020-01-01" },
    ["zadania organizatora w CUS", "tasks of the organiser in a centre"],
    [
      "Na bieżąco rozpoznaje potrzeby i potencjał społeczności w działaniach wspierających; tworzy, aktualizuje i realizuje plan organizowania społeczności lokalnej; aktywizuje społeczność i organizuje działania wspierające; inicjuje inne działania na rzecz więzi i integracji; współpracuje z innymi, którzy animują społeczność.",
      "Recognises needs and potential of the community in supporting actions all the time; drafts, updates and carries out the plan of organising the local community; activates the community and organises supporting actions; initiates other actions for bonds and integration; co-operates with others who animate the community.",
    ],
    published("S64"),
  ),
  reference(
    "cus-training",
    [
      "rozporządzenie Rady Ministrów z 30 marca 2020 r. o szkoleniach kadr CUS",
      "regulation of the Council of Ministers of 30 March 2020 on training of staff of centres",
    ],
    { article: "art. 34 ust. 2", journal: "Dz.U. 2020 poz. 664" },
    ["szkolenie organizatora", "training of the organiser"],
    [
      "Szkolenia organizuje ROPS, a podstawą rozporządzenia jest wskazany artykuł ustawy o CUS; ostatecznej liczby godzin nie odczytano (w projektach 50, potem 57).",
      "A ROPS organises the training, the article named being the basis in the act; the final number of hours was not read (drafts said 50, then 57).",
    ],
    published("S66", "S67"),
  ),
  reference(
    "cus-qualifications",
    centres,
    { journal: "Dz.U. 2019 poz. 1818", inForceFrom: "2020-01-01" },
    ["kwalifikacje organizatora w CUS", "qualifications of the organiser in a centre"],
    [
      "Warunkami są między innymi wykształcenie wyższe i szkolenie prowadzone przez ROPS; projekt zmiany dopuszczał wykształcenie średnie.",
      "Higher education and a training organised by a ROPS are among the conditions; a draft change would allow secondary education.",
    ],
    published("S67", "S68"),
  ),
  reference(
    "public-benefit",
    [
      "ustawa z 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
      "act of 24 April 2003 on public benefit and volunteer work",
    ],
    {},
    ["zlecanie zadań organizacjom", "commissioning tasks to organisations"],
    [
      "Otwarty konkurs, umowa, rozliczenie i sprawozdania.",
      "An open call, a contract, settlement and reports.",
    ],
    inferred("S57"),
  ),
  reference(
    "digital-accessibility",
    [
      "ustawa z 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych",
      "act of 4 April 2019 on digital accessibility of websites and mobile applications of public bodies",
    ],
    { journal: "Dz.U. 2019 poz. 848; t.j. Dz.U. 2023 poz. 1440", inForceFrom: "2019-05-23" },
    ["dostępność cyfrowa", "digital accessibility"],
    [
      "Strony i aplikacje podmiotów publicznych spełniają WCAG 2.1 na poziomie AA; deklarację dostępności przegląda się co roku do 31 marca i po istotnej zmianie.",
      "Pages and applications of public bodies meet WCAG 2.1 level AA; the accessibility declaration is reviewed by 31 March each year and after a substantial change.",
    ],
    published("S51", "S52", "S53"),
  ),
  reference(
    "accessibility-for-people",
    [
      "ustawa z 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami",
      "act of 19 July 2019 on ensuring accessibility for people with special needs",
    ],
    {},
    ["dostępność dla osób ze szczególnymi potrzebami", "accessibility for people with special needs"],
    [
      "Obowiązki instytucji wobec osób ze szczególnymi potrzebami.",
      "Duties of institutions towards people with special needs.",
    ],
    inferred(),
  ),
  reference(
    "qualifications-system",
    [
      "ustawa z 22 grudnia 2015 r. o Zintegrowanym Systemie Kwalifikacji",
      "act of 22 December 2015 on the Integrated Qualifications System",
    ],
    {},
    ["rejestr kwalifikacji", "register of qualifications"],
    [
      "Rejestr kwalifikacji pełnych i cząstkowych; kwalifikacji rynkowej dla organizatora nie znaleziono.",
      "A register of full and partial qualifications; no market qualification for organisers was found.",
    ],
    published("S62"),
  ),
]
