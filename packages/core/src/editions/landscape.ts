import type { Evidence } from "../Evidence.ts"
import { inferred, published, seed } from "../Evidence.ts"
import type { ActorKind, ActorSort, Institution, Relation, Structure, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

const actor = (
  key: string,
  sort: ActorSort,
  label: Words,
  definition: Words,
  evidence: Evidence,
): ActorKind => make(key, label, definition, evidence, { sort, parts: { definition: inferred() } })

/** Who acts in a community. **Source** each kind by its own mark; the definitions are ours. */
export const actors: ReadonlyArray<ActorKind> = [
  actor(
    "inhabitant",
    "individual",
    ["mieszkaniec lub mieszkanka", "inhabitant"],
    [
      "Osoba, która tu mieszka; nie zapisuje się jej danych.",
      "A person living there; never stored as a person.",
    ],
    published("S17"),
  ),
  actor(
    "local-leader",
    "individual",
    ["lider lokalny", "local leader"],
    [
      "Osoba, za którą inni idą, działająca społecznie.",
      "A person whom others follow, acting as a volunteer.",
    ],
    published("S08"),
  ),
  actor(
    "informal-group",
    "group",
    ["grupa nieformalna", "informal group"],
    ["Grupa bez formy prawnej.", "A group without a legal form."],
    published("S80"),
  ),
  actor(
    "citizens-group",
    "group",
    ["grupa obywatelska", "citizens' group"],
    ["Grupa zajęta sprawą publiczną.", "A group acting on a public matter."],
    inferred("S08"),
  ),
  actor(
    "self-help-group",
    "group",
    ["grupa samopomocowa", "self-help group"],
    [
      "Ludzie o podobnej trudności, którzy się wspierają.",
      "People with a similar difficulty who support each other.",
    ],
    published("S15"),
  ),
  actor(
    "volunteer-group",
    "group",
    ["grupa wolontariuszy", "volunteers' group"],
    [
      "Grupa, która razem pracuje dla innych bez zapłaty.",
      "A group that works for others together without pay.",
    ],
    published("S06"),
  ),
  actor(
    "ngo",
    "organisation",
    ["organizacja pozarządowa", "non-governmental organisation"],
    ["Stowarzyszenie lub fundacja.", "An association or foundation."],
    published("S04"),
  ),
  actor(
    "local-fund",
    "organisation",
    ["fundusz lokalny", "community fund"],
    [
      "Organizacja, która zbiera i dzieli pieniądze na sprawy miejsca.",
      "Raises and gives money for local causes.",
    ],
    published("S08"),
  ),
  actor(
    "social-enterprise",
    "organisation",
    ["przedsiębiorstwo społeczne", "social enterprise"],
    ["Firma, dla której ważniejszy od zysku jest cel społeczny.", "A firm with a social aim above profit."],
    published("S08"),
  ),
  actor(
    "neighbourhood-centre",
    "organisation",
    ["centrum sąsiedzkie", "neighbourhood centre"],
    ["Miejsce spotkań i działań sąsiadów.", "A place where neighbours meet and act."],
    published("S08"),
  ),
  actor(
    "culture-house",
    "institution",
    ["dom kultury", "culture house"],
    [
      "Gminna instytucja kultury z zajęciami i salami.",
      "A municipal culture institution with rooms and courses.",
    ],
    published("S04"),
  ),
  actor(
    "school",
    "institution",
    ["szkoła", "school"],
    [
      "Szkoła lub przedszkole z uczniami i ich rodzicami.",
      "A school or nursery with its pupils and parents.",
    ],
    published("S04"),
  ),
  actor(
    "library",
    "institution",
    ["biblioteka", "library"],
    ["Biblioteka publiczna, często miejsce spotkań.", "A public library, often a meeting place."],
    published("S34"),
  ),
  actor(
    "parish",
    "institution",
    ["parafia", "parish"],
    ["Parafia z jej grupami i salami.", "A parish with its groups and rooms."],
    published("S04"),
  ),
  actor(
    "ops",
    "institution",
    ["ośrodek pomocy społecznej", "social assistance centre"],
    ["Gminna jednostka pomocy społecznej.", "The municipality's unit of social assistance."],
    published("S21", "S79"),
  ),
  actor(
    "cus",
    "institution",
    ["centrum usług społecznych", "social services centre"],
    [
      "Jednostka, która łączy usługi społeczne gminy.",
      "A unit that integrates a municipality's social services.",
    ],
    published("S69", "S64"),
  ),
  actor(
    "police",
    "institution",
    ["policja", "police"],
    ["Policja, zwłaszcza dzielnicowy.", "The police, above all the community officer."],
    published("S80"),
  ),
  actor(
    "health",
    "institution",
    ["ochrona zdrowia", "health care"],
    ["Przychodnia, szpital lub pielęgniarka środowiskowa.", "A clinic, hospital or community nurse."],
    published("S80"),
  ),
  actor(
    "commune-office",
    "institution",
    ["urząd gminy", "municipal office"],
    ["Urząd miasta lub gminy.", "The office of a town or municipality."],
    published("S09"),
  ),
  actor(
    "council",
    "decision-body",
    ["rada gminy, osiedla lub sołectwo", "council, estate council or sołectwo"],
    [
      "Ciało, które podejmuje decyzje w imieniu mieszkańców.",
      "A body that decides in the inhabitants' name.",
    ],
    published("S69", "S13"),
  ),
  actor(
    "decision-maker",
    "individual",
    ["lokalny decydent", "local decision-maker"],
    [
      "Osoba pełniąca funkcję, od której zależy sprawa; zapisuje się funkcję.",
      "Whoever holds the office a matter depends on; the office is kept.",
    ],
    published("S08"),
  ),
  actor(
    "business",
    "organisation",
    ["przedsiębiorca", "entrepreneur"],
    ["Firma działająca w okolicy.", "A firm working in the area."],
    published("S17"),
  ),
  actor(
    "media",
    "organisation",
    ["media lokalne", "local media"],
    ["Gazeta, radio lub strona o sprawach okolicy.", "A paper, radio or page about local matters."],
    inferred("S06"),
  ),
  actor(
    "field-social-worker",
    "professional",
    ["pracownik socjalny rejonowy", "field social worker"],
    [
      "Pracownik socjalny, który zna rodziny w rejonie.",
      "A social worker who knows the families of an area.",
    ],
    published("S24"),
  ),
  actor(
    "family-assistant",
    "professional",
    ["asystent rodziny", "family assistant"],
    ["Pracownik wspierający rodziny w domu.", "A worker who supports families at home."],
    published("S15"),
  ),
  actor(
    "other-specialist",
    "professional",
    ["inny specjalista w terenie", "other field specialist"],
    [
      "Na przykład kurator, pedagog ulicy lub pielęgniarka.",
      "For example a probation officer, street educator or nurse.",
    ],
    published("S08"),
  ),
]

const forming: Words = ["powstaje", "forming"]
const active: Words = ["działa", "active"]
const independent: Words = ["jest samodzielna", "independent"]

const structure = (
  key: string,
  label: Words,
  definition: Words,
  data: Words,
  life: ReadonlyArray<Words>,
  evidence: Evidence,
  ofDefinition: Evidence = inferred(),
): Structure =>
  make(key, label, definition, evidence, {
    data: text(data),
    life: life.map(text),
    parts: { definition: ofDefinition, data: inferred(), life: inferred() },
  })

/** Groups and structures of a community. Data to keep and lives are ours. */
export const structures: ReadonlyArray<Structure> = [
  structure(
    "task-group",
    ["grupa zadaniowa", "task group"],
    ["Grupa zebrana do jednego zadania.", "A group gathered for one task."],
    ["cel, daty, liczba członków", "aim, dates, number of members"],
    [forming, active, ["rozwiązana", "dissolved"]],
    inferred(),
  ),
  structure(
    "self-help-group",
    ["grupa samopomocowa", "self-help group"],
    [
      "Ludzie o podobnej trudności, którzy się wspierają.",
      "People with a similar difficulty who support each other.",
    ],
    [
      "rodzaj trudności (nigdy diagnoza osoby), rytm spotkań",
      "kind of difficulty (never a person's diagnosis), rhythm of meetings",
    ],
    [forming, active, independent],
    published("S15"),
  ),
  structure(
    "citizens-group",
    ["grupa obywatelska", "citizens' group"],
    ["Grupa zajęta sprawą publiczną.", "A group acting on a public matter."],
    ["sprawa, decyzje, działania", "matter, decisions, actions"],
    [forming, active, independent],
    inferred(),
  ),
  structure(
    "local-partnership",
    ["partnerstwo lokalne", "local partnership"],
    [
      "Dobrowolna współpraca różnych partnerów, którzy mają wspólne cele, dzielą się zasobami i mają równy wpływ.",
      "Voluntary co-operation of different partners with common goals, shared resources and equal influence.",
    ],
    ["partnerzy z kilku sektorów, zasady, wspólne cele", "partners of several sectors, rules, common goals"],
    [
      ["pomysł", "idea"],
      ["powstaje", "forming"],
      ["zawarte", "formal"],
      ["działa", "acting"],
      ["samodzielne lub zakończone", "independent or ended"],
    ],
    published("S34"),
    published("S34"),
  ),
  structure(
    "cooperation-network",
    ["sieć współpracy", "co-operation network"],
    ["Powiązani ze sobą aktorzy, którzy współpracują.", "Linked actors who co-operate."],
    ["aktorzy, powiązania, koordynacja", "actors, links, co-ordination"],
    [],
    seed("seed-000"),
  ),
  structure(
    "development-institution",
    ["instytucja rozwoju lokalnego", "local development institution"],
    [
      "Trwała organizacja, która wspiera rozwój miejsca.",
      "A lasting organisation that supports local development.",
    ],
    ["forma prawna", "legal form"],
    [],
    published("S08"),
  ),
]

const relation = (key: string, label: Words, definition: Words, from: Words, to: Words): Relation =>
  make(key, label, definition, inferred(), { from: text(from), to: text(to) })

const organiser: Words = ["organizator", "organiser"]
const institution: Words = ["instytucja", "institution"]
const anyone: Words = ["aktor", "actor"]
const person: Words = ["osoba pełniąca funkcję", "person in a function"]

/** Relations worth keeping. **Source** inferred from who is who in the model. */
export const relations: ReadonlyArray<Relation> = [
  relation(
    "employs",
    ["zatrudnia", "employs"],
    ["Daje organizatorowi pracę i czas na OSL.", "Gives an organiser work and time for OSL."],
    institution,
    organiser,
  ),
  relation(
    "member-of",
    ["należy do", "is a member of"],
    ["Jest członkiem grupy lub organizacji.", "Belongs to a group or organisation."],
    anyone,
    ["grupa lub organizacja", "group or organisation"],
  ),
  relation(
    "leads",
    ["prowadzi", "leads"],
    ["Kieruje pracą grupy, partnerstwa lub procesu.", "Directs the work of a group, partnership or process."],
    person,
    ["grupa, partnerstwo, proces", "group, partnership, process"],
  ),
  relation("supports", ["wspiera", "supports"], ["Pomaga w działaniu.", "Helps to act."], anyone, anyone),
  relation(
    "co-operates-with",
    ["współpracuje z", "co-operates with"],
    ["Działa razem, wielokrotnie i za zgodą obu stron.", "Acts together repeatedly, both sides willing."],
    anyone,
    anyone,
  ),
  relation(
    "commissions",
    ["zleca", "commissions"],
    ["Powierza zadanie organizacji.", "Entrusts a task to an organisation."],
    institution,
    ["organizacja pozarządowa", "non-governmental organisation"],
  ),
  relation(
    "supervises",
    ["superwizuje", "supervises"],
    ["Prowadzi superwizję organizatorów.", "Leads the supervision of organisers."],
    ["superwizor", "supervisor"],
    organiser,
  ),
  relation(
    "partner-of",
    ["jest partnerem", "is a partner of"],
    ["Uczestniczy w partnerstwie.", "Takes part in a partnership."],
    ["organizacja", "organisation"],
    ["partnerstwo", "partnership"],
  ),
  relation(
    "organises",
    ["organizuje", "organises"],
    ["Przygotowuje i prowadzi wydarzenie.", "Prepares and leads an event."],
    anyone,
    ["wydarzenie", "event"],
  ),
  relation(
    "reports-to",
    ["podlega", "reports to"],
    ["Składa sprawozdania i odpowiada przed kimś.", "Reports and answers to somebody."],
    ["ośrodek", "centre"],
    ["gmina", "municipality"],
  ),
  relation(
    "trains",
    ["szkoli", "trains"],
    ["Prowadzi szkolenie organizatorów.", "Leads a training of organisers."],
    ["trener", "trainer"],
    organiser,
  ),
  relation(
    "monitors",
    ["monitoruje", "monitors"],
    ["Przygląda się pracy i ją porównuje.", "Watches the work and compares it."],
    ["ROPS", "ROPS"],
    ["ośrodek lub centrum", "centre"],
  ),
  relation(
    "researches",
    ["bada", "researches"],
    ["Prowadzi badania nad procesem.", "Researches a process."],
    ["LIS", "LIS"],
    ["proces", "process"],
  ),
  relation(
    "represents",
    ["reprezentuje", "represents"],
    ["Występuje w imieniu organizacji, z racji funkcji.", "Speaks for an organisation, by office."],
    person,
    ["organizacja", "organisation"],
  ),
]

const place = (
  key: string,
  abbreviation: string | null,
  label: Words,
  definition: Words,
  role: Words,
  evidence: Evidence,
  parts: Readonly<Record<string, Evidence>> = {},
): Institution => make(key, label, definition, evidence, { abbreviation, role: text(role), parts })

/** The institutions of OSL. Organisations of the project with their data are in `Organisation`. */
export const institutions: ReadonlyArray<Institution> = [
  place(
    "ops",
    "OPS",
    ["ośrodek pomocy społecznej", "social assistance centre"],
    [
      "Jednostka pomocy społecznej, którą tworzy i prowadzi gmina.",
      "A unit of social assistance established and kept by a municipality.",
    ],
    [
      "prowadzi OSL jako swoje zadanie i koordynuje aktywną politykę społeczną",
      "runs OSL as its task and co-ordinates active social policy",
    ],
    published("S21", "S79"),
  ),
  place(
    "mops-gops",
    "MOPS, GOPS, MGOPS",
    [
      "miejski, gminny lub miejsko-gminny ośrodek pomocy społecznej",
      "town, municipal or town-and-country social assistance centre",
    ],
    ["Nazwa ośrodka zależy od gminy.", "The centre's name varies by municipality."],
    ["to samo co OPS", "the same as an OPS"],
    published("S79"),
  ),
  place(
    "cus",
    "CUS",
    ["centrum usług społecznych", "social services centre"],
    [
      "Centrum, które łączy usługi społeczne; powstaje dobrowolnie, zwykle z przekształcenia OPS, także dla kilku gmin.",
      "A centre that integrates social services; optional, usually a transformed OPS, also for several municipalities.",
    ],
    [
      "ma ustawowe stanowisko organizatora społeczności lokalnej",
      "has the statutory post of an organiser of the local community",
    ],
    published("S69", "S64"),
  ),
  place(
    "pcpr",
    "PCPR",
    ["powiatowe centrum pomocy rodzinie", "county family support centre"],
    ["Powiatowa jednostka pomocy rodzinie.", "A county's unit of support for families."],
    ["partner procesu", "partner of a process"],
    published("S74"),
    { role: inferred() },
  ),
  place(
    "rops",
    "ROPS",
    ["regionalny ośrodek polityki społecznej", "regional social policy centre"],
    ["Jednostka polityki społecznej województwa.", "A voivodeship's unit of social policy."],
    [
      "szkoli kadry CUS, prowadzi obserwatorium, wspiera ocenę zasobów",
      "trains staff of social services centres, keeps an observatory, supports the resource assessment",
    ],
    published("S67", "S48"),
  ),
  place(
    "crzl",
    "CRZL",
    ["Centrum Rozwoju Zasobów Ludzkich", "Human Resources Development Centre"],
    ["Jednostka, która prowadziła projekt.", "The unit that led the project."],
    ["lider projektu", "leader of the project"],
    seed("seed-004"),
  ),
  place(
    "cal",
    "CAL",
    ["Centrum Wspierania Aktywności Lokalnej CAL", "CAL association"],
    [
      "Stowarzyszenie z siedzibą w Warszawie, od 2000 roku ogólnopolskie.",
      "An association seated in Warsaw, nationwide since 2000.",
    ],
    ["współautor modelu, prowadził szkolenia", "co-author of the model, led the trainings"],
    seed("seed-000"),
    { definition: published("S29", "seed-000") },
  ),
  place(
    "isp",
    "ISP",
    ["Fundacja Instytut Spraw Publicznych", "Institute of Public Affairs"],
    ["Fundacja, która bada sprawy publiczne.", "A foundation that researches public matters."],
    ["współautor modelu", "co-author of the model"],
    seed("seed-004"),
    { definition: inferred() },
  ),
  place(
    "lis",
    "LIS",
    ["Laboratorium Innowacji Społecznej", "Social Innovation Laboratory"],
    [
      "Stały zespół ekspertów i badaczy CAL i ISP, łączący naukę z praktyką.",
      "A permanent team of experts and researchers of CAL and ISP that joins academia and practice.",
    ],
    [
      "rozwija standard; liczyło dwunastu stałych ekspertów",
      "develops the standard; it had twelve permanent experts",
    ],
    seed("seed-004", "S23"),
    { role: published("S22") },
  ),
  place(
    "dps-mpips",
    "DPS MPiPS",
    [
      "Departament Pomocy i Integracji Społecznej, Ministerstwo Pracy i Polityki Społecznej",
      "Department of Social Assistance and Integration, Ministry of Labour and Social Policy",
    ],
    [
      "Departament ministerstwa, które później nosiło nazwy MRPiPS i MRiPS.",
      "A department of the ministry, later named MRPiPS and MRiPS.",
    ],
    ["inicjator projektu", "initiator of the project"],
    seed("seed-000", "seed-004"),
    { definition: published("S48", "S68") },
  ),
  place(
    "forum-osl",
    "Forum OSL",
    ["Ogólnopolskie Forum Organizatorów Społeczności Lokalnych", "National Forum of Community Organisers"],
    [
      "Sieć zawodowa założona w czerwcu 2013 roku; w listopadzie 2014 liczyła około 100 osób.",
      "A professional network set up in June 2013, with about 100 members in November 2014.",
    ],
    ["sieć organizatorów", "network of organisers"],
    published("S25"),
  ),
  place(
    "ngo",
    null,
    ["organizacja pozarządowa", "non-governmental organisation"],
    [
      "Stowarzyszenie, fundacja lub inna organizacja społeczna.",
      "An association, foundation or other civic body.",
    ],
    ["partner lub wykonawca zlecony OSL", "partner or contracted performer of OSL"],
    seed("seed-004"),
    { definition: inferred(), role: published("S02") },
  ),
  place(
    "training-bodies",
    null,
    ["jednostki szkolące i superwizorzy", "training bodies and supervisors"],
    ["Prowadzą specjalizację i superwizję.", "They provide specialisation and supervision."],
    ["specjalizacja, superwizja", "specialisation, supervision"],
    published("S43", "S46"),
  ),
]
