import type { Evidence } from "../Evidence.ts"
import { inferred, published, seed } from "../Evidence.ts"
import type { Fact, Figure, ProjectLabel, Publication, Term, TimelineEvent, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

const publication = (
  key: string,
  title: string,
  definition: Words,
  authors: ReadonlyArray<string>,
  year: number | null,
  evidence: Evidence,
  parts: Readonly<Record<string, Evidence>> = {},
): Publication => make(key, [title, title], definition, evidence, { authors, year, parts })

/** What was published. **Shape** the titles are in the language of the publication, in both texts. */
export const publications: ReadonlyArray<Publication> = [
  publication(
    "framework-model",
    "Ramowy model środowiskowej pracy socjalnej / organizowania społeczności lokalnej",
    [
      "Pierwsza wersja modelu: dziewięcioro autorów, rozdziały 1–6.",
      "The first version of the model: nine authors, chapters 1–6.",
    ],
    [],
    null,
    seed("seed-004"),
    { definition: published("S02") },
  ),
  publication(
    "model",
    "Model środowiskowej pracy socjalnej / organizowania społeczności lokalnej",
    ["Końcowa wersja modelu.", "The final version of the model."],
    [
      "Bąbska",
      "Dudkiewicz",
      "Jordan",
      "Kaźmierczak",
      "Kozdrowicz",
      "Mendel",
      "Popłońska-Kowalska",
      "Rymsza",
      "Skrzypczak",
    ],
    null,
    published("S01"),
  ),
  publication(
    "lis-1",
    "Prace Laboratorium Innowacji Społecznej, nr 1",
    ["Pierwszy zeszyt, udostępniony do pobrania.", "The first issue, offered for download."],
    [],
    null,
    seed("seed-004"),
  ),
  publication(
    "lis-3",
    "Prace LIS, III: Praca socjalna jako edukacja ku zmianie. Od edukacji do polityki",
    ["Zeszyt LIS o edukacji; Warszawa 2013.", "LIS papers on education; Warsaw 2013."],
    ["M. Mendel (red.)", "B. Skrzypczak (red.)"],
    2013,
    published("S75"),
  ),
  publication(
    "abc-1",
    "ABC OSL 1: Organizator społeczności lokalnej – refleksyjny praktyk",
    ["Poradnik o organizatorze.", "The guide about the organiser."],
    ["Kaźmierczak", "Bąbska", "Jordan", "Dudkiewicz", "Mendel", "Popłońska-Kowalska"],
    null,
    published("S11"),
  ),
  publication(
    "abc-2",
    "ABC OSL 2: Organizowanie społeczności lokalnej – metodyka pracy środowiskowej",
    ["Poradnik o metodzie; Warszawa 2014.", "The guide about the method; Warsaw 2014."],
    ["Bąbska", "Rymsza"],
    2014,
    published("S05", "S12"),
  ),
  publication(
    "abc-3",
    "ABC OSL 3: Organizowanie społeczności lokalnej – usługa społeczna",
    ["Poradnik o usłudze.", "The guide about the service."],
    ["Dudkiewicz", "Bąbska", "Skowrońska", "B. Skrzypczak (red. serii)"],
    null,
    published("S10"),
  ),
  publication(
    "evaluation-tools",
    "Analiza narzędzi badawczo-ewaluacyjnych w oparciu o model OSL",
    ["Analiza na zlecenie CAL, 2012.", "An analysis commissioned by CAL, 2012."],
    ["K. Ornacka"],
    2012,
    published("S40"),
  ),
  publication(
    "evaluation-review",
    "Recenzja narzędzi ewaluacyjnych ze szczególnym uwzględnieniem narzędzi brytyjskich",
    ["Przegląd narzędzi ewaluacji.", "A review of evaluation tools."],
    ["B. Bąbska"],
    null,
    published("S39"),
  ),
  publication(
    "service-standard",
    "Model realizacji usług o określonym standardzie w gminie",
    ["Zalecenia z tego samego projektu, 2014.", "Recommendations of the same project, 2014."],
    ["R. Szarfenberg", "J. Kowalczyk"],
    2014,
    published("S72"),
  ),
  publication(
    "local-diagnosis",
    "Diagnoza lokalna dla partnerstwa lokalnego (Ursus, Wola)",
    [
      "Diagnozy w zadaniu o bezdomności, styczeń 2012.",
      "Diagnoses in the task on homelessness, January 2012.",
    ],
    ["S. Mandes i zespół"],
    2012,
    published("S74"),
  ),
  publication(
    "films",
    "Filmy z pilotażu, strona osl.org.pl, forum.osl.org.pl",
    ["Materiały z pilotażu i strona projektu.", "Material of the pilot and the project's pages."],
    [],
    null,
    published("S28", "S01", "S25"),
  ),
]

const event = (
  key: string,
  from: string,
  to: string | null,
  label: Words,
  definition: Words,
  evidence: Evidence,
): TimelineEvent => make(key, label, definition, evidence, { from, to })

/** What happened when. **Shape** by first date. What came after April 2014 stands apart from the seed's end. */
export const timeline: ReadonlyArray<TimelineEvent> = [
  event(
    "cal-programme",
    "1997",
    "2000",
    ["program CAL", "CAL programme"],
    [
      "Próba metody centrów aktywności lokalnej, 95 osób.",
      "A trial of the method of local activity centres, 95 people.",
    ],
    published("S35"),
  ),
  event(
    "cal-nationwide",
    "2000",
    null,
    ["stowarzyszenie CAL", "CAL association"],
    ["CAL działa w całej Polsce.", "CAL works in the whole country."],
    published("S29"),
  ),
  event(
    "project-start",
    "2010-03",
    null,
    ["początek projektu", "start of the project"],
    [
      "Rusza projekt systemowy, powstaje partnerstwo.",
      "The system project starts, the partnership is formed.",
    ],
    seed("seed-004"),
  ),
  event(
    "lis-work",
    "2010",
    "2013",
    ["prace LIS", "work of the LIS"],
    ["Badanie w działaniu, etapami.", "Research in action, in stages."],
    published("S22"),
  ),
  event(
    "pilot",
    "2011-03",
    "2012-12",
    ["pilotaż", "pilot"],
    ["Pilotaż w ośrodkach (daty ze Swarzędza).", "The pilot in centres (dates as seen in Swarzędz)."],
    published("S27"),
  ),
  event(
    "evaluation-analysis",
    "2012",
    null,
    ["analiza narzędzi ewaluacji", "analysis of evaluation tools"],
    ["Powstaje analiza narzędzi ewaluacji.", "The analysis of evaluation tools is written."],
    published("S40"),
  ),
  event(
    "warsaw-conference",
    "2012-11-26",
    "2012-11-28",
    ["konferencja w Warszawie", "conference in Warsaw"],
    [
      "Pierwsze wyniki pilotażu; udział ekspertów rozwoju społeczności z Wielkiej Brytanii.",
      "First results of the pilot, with community-development experts from the UK.",
    ],
    published("S28"),
  ),
  event(
    "trainings",
    "2013",
    null,
    ["szkolenia dwudniowe", "two-day trainings"],
    ["CAL szkoli pracowników socjalnych.", "CAL trains social workers."],
    seed("seed-000"),
  ),
  event(
    "final-model",
    "2013",
    null,
    ["końcowy model i zeszyty LIS", "final model and LIS papers"],
    [
      "Ukazują się zeszyty LIS i końcowa wersja modelu.",
      "LIS papers and the final version of the model appear.",
    ],
    published("S25", "S75"),
  ),
  event(
    "forum",
    "2013-06",
    null,
    ["Forum OSL", "Forum OSL"],
    ["Powstaje sieć zawodowa organizatorów.", "The organisers' professional network is set up."],
    published("S25"),
  ),
  event(
    "abc-series",
    "2014",
    null,
    ["seria ABC", "ABC series"],
    ["Ukazują się trzy poradniki.", "Three guides appear."],
    published("S12"),
  ),
  event(
    "project-end",
    "2014-04",
    null,
    ["koniec projektu", "end of the project"],
    ["Koniec według opisu zadania.", "The end as the task's description states it."],
    seed("seed-004"),
  ),
  event(
    "krakow-conference",
    "2014-11-24",
    "2014-11-25",
    ["konferencja w Krakowie", "conference in Kraków"],
    [
      "Mówi, że projekt się kończy, siedem miesięcy po dacie z opisu zadania.",
      "Says that the project is ending, seven months after the task's date.",
    ],
    published("S25"),
  ),
  event(
    "cus-act",
    "2020-01-01",
    null,
    ["ustawa o CUS", "act on social services centres"],
    ["Organizator staje się stanowiskiem ustawowym.", "The organiser becomes a statutory post."],
    published("S67", "S64"),
  ),
]

const about = (value: number, evidence: Evidence): Figure => ({ value, approximate: true, ...evidence })
const exactly = (value: number, evidence: Evidence): Figure => ({ value, approximate: false, ...evidence })

const fact = (
  key: string,
  label: Words,
  definition: Words,
  evidence: Evidence,
  figures: ReadonlyArray<Figure>,
): Fact => make(key, label, definition, evidence, { figures })

/** The pilot. **Shape** the seed's figure first, others beside it with their sources. */
export const pilot: ReadonlyArray<Fact> = [
  fact(
    "workers",
    ["pracownicy w pilotażu", "workers in the pilot"],
    [
      "Ilu pracowników socjalnych sprawdzało rozwiązania: ponad 80, w publikacjach 82.",
      "How many social workers tested the solutions: more than 80, in publications 82.",
    ],
    seed("seed-000"),
    [about(80, seed("seed-000")), exactly(82, published("S01", "S26"))],
  ),
  fact(
    "centres",
    ["ośrodki w pilotażu", "centres in the pilot"],
    [
      "Ile ośrodków brało udział: 53, w publikacjach 52.",
      "How many centres took part: 53, in publications 52.",
    ],
    seed("seed-000"),
    [exactly(53, seed("seed-000")), exactly(52, published("S01"))],
  ),
  fact(
    "years",
    ["lata pilotażu", "years of the pilot"],
    ["Ile lat sprawdzano rozwiązania.", "For how many years the solutions were tested."],
    seed("seed-000"),
    [exactly(2, seed("seed-000")), exactly(2, published("S26"))],
  ),
  fact(
    "sessions",
    ["sesje szkoleniowe", "training sessions"],
    ["Ile sesji miały dwie osoby z jednego ośrodka.", "How many sessions two people of one centre attended."],
    published("S27"),
    [exactly(10, published("S27"))],
  ),
]

/** Places the sources name in connection with the pilot and its conferences. */
export const pilotPlaces: ReadonlyArray<Term> = (
  [
    [
      "warszawa",
      "Warszawa",
      "Warsaw",
      ["Ośrodki na Targówku i Woli.", "Centres in Targówek and Wola."],
      ["S14", "S15"],
    ],
    ["swarzedz", "Swarzędz", "Swarzędz", ["Ośrodek w pilotażu.", "A centre in the pilot."], ["S27"]],
    [
      "krakow",
      "Kraków",
      "Kraków",
      ["Konferencja w listopadzie 2014 roku.", "The conference of November 2014."],
      ["S25"],
    ],
    [
      "bielsko-biala",
      "Bielsko-Biała",
      "Bielsko-Biała",
      ["Konferencja organizatorów.", "A conference of organisers."],
      ["S26"],
    ],
  ] as const
).map(([key, pl, en, definition, sources]) => make(key, [pl, en], definition, published(...sources)))

/** Trainings that took place, and the outline we propose. */
export const trainings: ReadonlyArray<Term> = [
  make(
    "two-day-2013",
    ["szkolenia dwudniowe 2013", "two-day trainings of 2013"],
    [
      "CAL szkolił pracowników socjalnych z proponowanych rozwiązań i metod; szczegóły zapowiadano na stronie osl.org.pl.",
      "CAL trained social workers in the proposed solutions and methods; details were announced on osl.org.pl.",
    ],
    seed("seed-000"),
  ),
  make(
    "pilot-sessions",
    ["przygotowanie w pilotażu", "preparation in the pilot"],
    [
      "Dziesięć sesji szkoleniowych od marca 2011 do grudnia 2012 roku, dla dwóch osób z jednego ośrodka.",
      "Ten training sessions from March 2011 to December 2012, for two people of one centre.",
    ],
    published("S27"),
  ),
  make(
    "cal-2006-2022",
    ["szkolenia CAL 2006–2022", "CAL trainings 2006–2022"],
    [
      "Ponad 9000 osób z pomocy społecznej: programy aktywności lokalnej, integracja, zespoły, wypalenie i superwizja, OSL, usługi.",
      "More than 9,000 people of social assistance: local activity programmes, integration, teams, burnout and supervision, OSL, services.",
    ],
    published("S29"),
  ),
  make(
    "outline-day-1",
    ["zarys dnia pierwszego", "outline of day one"],
    [
      "Czym jest OSL, jego wartości i zmiana sposobu myślenia, trzy role, przygotowanie ośrodka, wejście i diagnoza, ćwiczenie: mapa zasobów i potrzeb własnej społeczności.",
      "What OSL is, its values and the change of paradigm, three roles, preparing the centre, entry and diagnosis, exercise: a map of resources and needs of one's own community.",
    ],
    inferred("S05", "S20", "S21", "S24"),
  ),
  make(
    "outline-day-2",
    ["zarys dnia drugiego", "outline of day two"],
    [
      "Strategie, grupy, wolontariat i partnerstwo, wydarzenia i kampanie, plan ze wskaźnikami, ewaluacja i dowody zmiany, dokumentacja, plan własnych następnych kroków.",
      "Strategies, groups, volunteering and partnership, events and campaigns, a plan with indicators, evaluation and evidence of change, documentation, a plan of own next steps.",
    ],
    inferred("S05", "S20", "S21", "S24"),
  ),
]

const label = (key: string, name: Words, definition: Words, value: Words, evidence: Evidence): ProjectLabel =>
  make(key, name, definition, evidence, { value: text(value), parts: { definition: inferred() } })

/** Labels of the project, for headers and footers. The English values are our translation. */
export const projectLabels: ReadonlyArray<ProjectLabel> = [
  label(
    "name",
    ["nazwa projektu", "project name"],
    ["Pełna nazwa projektu systemowego.", "The full name of the system project."],
    [
      "Tworzenie i rozwijanie standardów usług pomocy i integracji społecznej",
      "Creating and developing standards of social assistance and integration services",
    ],
    seed("seed-000", "seed-004"),
  ),
  label(
    "aim",
    ["cel projektu", "aim of the project"],
    ["Po co powstał projekt.", "What the project was for."],
    [
      "bardziej profesjonalne i skuteczne instytucje pomocy i integracji dzięki standardom instytucji i usług",
      "more professional and effective institutions of assistance and integration through standards of institutions and services",
    ],
    seed("seed-004"),
  ),
  label(
    "initiator",
    ["inicjator", "initiator"],
    ["Kto rozpoczął projekt.", "Who began the project."],
    [
      "Departament Pomocy i Integracji Społecznej MPiPS",
      "Department of Social Assistance and Integration of the ministry",
    ],
    seed("seed-000", "seed-004"),
  ),
  label(
    "leader",
    ["lider", "leader"],
    ["Kto prowadził projekt.", "Who led the project."],
    ["Centrum Rozwoju Zasobów Ludzkich (CRZL)", "Human Resources Development Centre (CRZL)"],
    seed("seed-004"),
  ),
  label(
    "duration",
    ["czas trwania", "duration"],
    ["Od kiedy do kiedy trwał projekt.", "From when to when the project lasted."],
    ["marzec 2010 – kwiecień 2014", "March 2010 – April 2014"],
    seed("seed-004"),
  ),
  label(
    "programme",
    ["program", "programme"],
    ["Z jakiego programu pochodziły pieniądze.", "Which programme the money came from."],
    [
      "Program Operacyjny Kapitał Ludzki, Priorytet I Zatrudnienie i integracja społeczna, działanie 1.2 Wsparcie systemowe instytucji integracji i pomocy społecznej",
      "Human Capital Operational Programme, Priority I Employment and social integration, measure 1.2 System support of institutions of social integration and assistance",
    ],
    seed("seed-004"),
  ),
  label(
    "number",
    ["numer projektu", "project number"],
    ["Numer projektu w programie.", "The number of the project in the programme."],
    ["1.18", "1.18"],
    published("S74"),
  ),
  label(
    "funding",
    ["finansowanie", "funding"],
    ["Kto dał pieniądze na projekt.", "Who gave the money for the project."],
    [
      "współfinansowany przez Unię Europejską w ramach Europejskiego Funduszu Społecznego",
      "co-financed by the European Union within the European Social Fund",
    ],
    seed("seed-000", "seed-004"),
  ),
  label(
    "signatories",
    ["podpisy listu", "signatories of the letter"],
    ["Kto podpisał list o szkoleniach, bez nazwisk.", "Who signed the letter on trainings, without names."],
    ["dyrektor departamentu; prezes CAL", "director of the department; president of CAL"],
    seed("seed-000"),
  ),
  label(
    "contact",
    ["adresy w liście", "addresses in the letter"],
    ["Adresy podane w liście o szkoleniach.", "The addresses given in the letter on trainings."],
    [
      "ministerstwo: ul. Nowogrodzka 1/3/5, 00-513 Warszawa; CAL: ul. Podwale 13, 00-252 Warszawa, REGON 016374389, NIP 525-21-82-397",
      "the ministry: ul. Nowogrodzka 1/3/5, 00-513 Warszawa; CAL: ul. Podwale 13, 00-252 Warszawa, REGON 016374389, NIP 525-21-82-397",
    ],
    seed("seed-000"),
  ),
]
