import type { Evidence } from "../Evidence.ts"
import { inferred, published } from "../Evidence.ts"
import type { Component, Emphasis, FormUse, Frequency, Strategy, Term, Tool, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

const stageKeys = [
  "preparation",
  "entry",
  "diagnosis",
  "activation",
  "planning",
  "action",
  "structures",
  "handover",
] as const

const emphasis = (...weights: ReadonlyArray<Emphasis>): Readonly<Record<string, Emphasis>> =>
  Object.fromEntries(stageKeys.map((key, index) => [key, weights[index] ?? 0]))

const component = (
  key: string,
  label: Words,
  definition: Words,
  topics: ReadonlyArray<Words>,
  weights: Readonly<Record<string, Emphasis>>,
): Component =>
  make(key, label, definition, published("S05"), {
    topics: topics.map(text),
    emphasis: weights,
    parts: { definition: inferred("S05"), emphasis: inferred() },
  })

/** The four components. **Source** names and sub-topics S05; definitions and weights by stage are ours. */
export const components: ReadonlyArray<Component> = [
  component(
    "diagnosis",
    ["diagnoza środowiskowa", "community diagnosis"],
    [
      "Poznawanie społeczności razem z nią: jej zasobów, potrzeb i relacji.",
      "Getting to know a community together with it: its resources, needs and relations.",
    ],
    [
      ["badania aktywizujące", "activating research"],
      ["badania jakościowe jako podstawa", "qualitative research as the basis"],
      ["metody i techniki", "methods and techniques"],
      ["dobór uczestników", "choice of participants"],
      ["etyka badań", "ethics of research"],
      ["zapisywanie informacji", "recording of information"],
    ],
    emphasis(0, 2, 3, 1, 2, 1, 1, 2),
  ),
  component(
    "activation",
    ["aktywizacja", "activation"],
    [
      "Zachęcanie ludzi, by sami i razem z innymi działali w swojej sprawie.",
      "Encouraging people to act, by themselves and with others, on their own cause.",
    ],
    [
      ["aktywizacja społeczności", "activation of the community"],
      ["aktywność indywidualna i społeczna", "individual and social activity"],
      ["podstawowe formy udziału w życiu społecznym", "basic forms of participation in social life"],
    ],
    emphasis(0, 1, 2, 3, 2, 3, 2, 1),
  ),
  component(
    "integration",
    ["integracja", "integration"],
    [
      "Łączenie ludzi i grup, zwłaszcza tych, które dotąd były na uboczu.",
      "Bringing people and groups together, above all those that stood aside.",
    ],
    [
      ["integracja społeczna", "social integration"],
      ["co na nią wpływa", "factors that influence it"],
    ],
    emphasis(0, 1, 1, 2, 2, 3, 3, 2),
  ),
  component(
    "education",
    ["edukacja", "education"],
    [
      "Uczenie się w działaniu i od siebie nawzajem, poza szkołą.",
      "Learning by doing and from each other, outside school.",
    ],
    [
      ["edukacja środowiskowa", "environmental education"],
      ["edukacja nieformalna i pozaformalna", "informal and non-formal education"],
      ["tworzenie sytuacji edukacyjnych", "creating educational situations"],
    ],
    emphasis(2, 0, 1, 2, 2, 2, 2, 2),
  ),
]

const strategy = (key: string, label: Words, definition: Words, when: Words): Strategy =>
  make(key, label, definition, published("S05", "S06"), {
    when: text(when),
    parts: { definition: inferred(), when: inferred() },
  })

/** The closed list of three. **Source** names S05, S06; definitions and "when it fits" are ours. */
export const strategies: ReadonlyArray<Strategy> = [
  strategy(
    "consensus",
    ["strategia konsensusu i współdziałania", "strategy of consensus and co-operation"],
    [
      "Szukanie rozwiązania, które przyjmą wszystkie strony, i wspólne jego wykonanie.",
      "Looking for a solution that all sides accept and carrying it out together.",
    ],
    [
      "gdy interesy da się pogodzić, a instytucje są otwarte",
      "when interests are compatible and institutions are open",
    ],
  ),
  strategy(
    "education-persuasion",
    ["strategia edukacyjno-perswazyjna", "strategy of education and persuasion"],
    ["Przekonywanie wiedzą, przykładem i rozmową.", "Convincing by knowledge, example and conversation."],
    [
      "gdy brakuje wiedzy lub przekonania, a druga strona jest gotowa słuchać",
      "when knowledge or conviction is missing and the other side can be convinced",
    ],
  ),
  strategy(
    "conflict",
    ["strategia konfliktowa", "strategy of conflict"],
    [
      "Jawny i zgodny z prawem nacisk na tych, którzy nie chcą rozmawiać.",
      "Open and legal pressure on those who do not want to talk.",
    ],
    [
      "gdy interesy są sprzeczne i brak woli rozmowy; wyłącznie środkami zgodnymi z prawem",
      "when interests are opposed and there is no will to talk; by legal means only",
    ],
  ),
]

/** What the model calls the two classes of tools. "Main" is the framework's word for "axial"; both are kept. */
export const toolClasses: ReadonlyArray<Term> = [
  make(
    "axial",
    ["narzędzia osiowe", "axial tools"],
    [
      "Główny sposób pracy: z jaką społecznością pracujemy. W modelu ramowym: narzędzia główne.",
      "The main way of working: with what kind of community. In the framework model: main tools.",
    ],
    published("S05", "S06", "S02"),
  ),
  make(
    "supporting",
    ["narzędzia wspierające", "supporting tools"],
    ["Sposoby pracy, które wspierają narzędzia osiowe.", "Ways of working that support the axial tools."],
    published("S05", "S06"),
  ),
]

const tool = (key: string, kind: Tool["class"], label: Words, definition: Words): Tool =>
  make(key, label, definition, published("S05", "S06"), {
    class: kind,
    parts: { definition: inferred() },
  })

/** The closed list of method tools: ways of working, not forms. **Source** S05, S06; definitions are ours. */
export const tools: ReadonlyArray<Tool> = [
  tool(
    "territorial-work",
    "axial",
    ["praca ze społecznościami terytorialnymi", "work with territorial communities"],
    [
      "Praca z ludźmi, których łączy miejsce: wieś, osiedle, ulica.",
      "Work with people tied by a place: a village, an estate, a street.",
    ],
  ),
  tool(
    "categorial-work",
    "axial",
    ["praca ze społecznościami kategorialnymi", "work with categorial communities"],
    [
      "Praca z ludźmi, których łączy inna cecha niż miejsce, na przykład wiek lub doświadczenie.",
      "Work with people tied by a trait other than place, such as age or experience.",
    ],
  ),
  tool(
    "local-partnership",
    "supporting",
    ["partnerstwo lokalne", "local partnership"],
    [
      "Dobrowolna współpraca różnych sektorów na uzgodnionych zasadach.",
      "Voluntary co-operation of different sectors on agreed rules.",
    ],
  ),
  tool(
    "groups",
    "supporting",
    ["grupy w społeczności lokalnej", "groups in the local community"],
    [
      "Zakładanie i wspieranie grup, które działają w konkretnej sprawie.",
      "Starting and supporting groups that act on a concrete matter.",
    ],
  ),
  tool(
    "volunteering",
    "supporting",
    ["wolontariat", "volunteering"],
    [
      "Włączanie ludzi, którzy chcą bezpłatnie pracować dla innych.",
      "Involving people who want to work for others without pay.",
    ],
  ),
  tool(
    "campaigns-and-events",
    "supporting",
    ["kampanie społeczne i wydarzenia lokalne", "social campaigns and local events"],
    [
      "Spotkania, święta i akcje, które poruszają sprawę i łączą ludzi.",
      "Meetings, celebrations and campaigns that raise a matter and bring people together.",
    ],
  ),
  tool(
    "advocacy",
    "supporting",
    [
      "rzecznictwo interesu publicznego i informacja obywatelska",
      "advocacy in the public interest and civic information",
    ],
    [
      "Upominanie się o wspólną sprawę i informowanie ludzi o ich prawach.",
      "Speaking up for a common cause and informing people of their rights.",
    ],
  ),
]

const axial = ["territorial-work", "categorial-work"]
const allTools = tools.map(({ key }) => key)

/** **Unit** numbers of stages, both ends included. */
const through = (from: number, to: number): ReadonlyArray<number> =>
  stageKeys.map((_, number) => number).filter((number) => number >= from && number <= to)

const anew = (unit: Frequency["unit"], count: number): Frequency => ({ unit, count, of: "process" })
const updated = (unit: Frequency["unit"], count: number): Frequency => ({ unit, count, of: "record" })

const form = (
  key: string,
  label: Words,
  definition: Words,
  serves: ReadonlyArray<string>,
  at: ReadonlyArray<number>,
  frequency: Words,
  every: Frequency | null,
  parts: Readonly<Record<string, Evidence>> = {},
): FormUse =>
  make(key, label, definition, inferred(), {
    tools: serves,
    stages: stageKeys.filter((_, number) => at.includes(number)),
    frequency: text(frequency),
    every,
    parts,
  })

/**
 * Which form serves which tool, at which stages and how often.
 *
 * **Shape** a form without tools serves evaluation, competencies, supervision or reports, and no method tool.
 * **Source** inferred; the map itself S20, the term evidence of change S24 and S25; the rule of consent S46 supports.
 */
export const formUses: ReadonlyArray<FormUse> = [
  form(
    "F01",
    ["karta społeczności", "community card"],
    [
      "Mówi, co to za społeczność i dlaczego ją wybrano.",
      "Says which community it is and why it was chosen.",
    ],
    axial,
    [1],
    ["raz, aktualizacja co rok", "once, updated every year"],
    updated("years", 1),
  ),
  form(
    "F02",
    ["mapa zasobów i potrzeb", "resource and needs map"],
    [
      "Raport z diagnozy jednej społeczności, z wnioskami i planem działań.",
      "The report of a diagnosis of one community, with conclusions and a plan of actions.",
    ],
    axial,
    [2, 4, 7],
    ["jedna wersja na rok", "one version a year"],
    anew("years", 1),
    { label: published("S20"), definition: published("S20") },
  ),
  form(
    "F03",
    ["karta zasobu", "resource record"],
    ["Opisuje coś, na czym społeczność może się oprzeć.", "Describes something a community can rely on."],
    axial,
    through(2, 6),
    ["na bieżąco", "continuously"],
    null,
  ),
  form(
    "F04",
    ["karta potrzeby", "need record"],
    ["Zapisuje potrzebę, problem lub pomysł mieszkańców.", "Records a need, problem or idea of inhabitants."],
    axial,
    through(2, 6),
    ["na bieżąco", "continuously"],
    null,
  ),
  form(
    "F05",
    ["mapa aktorów i sieci", "actor and network map"],
    ["Pokazuje, kto działa i kto z kim jest powiązany.", "Shows who acts and who is linked with whom."],
    axial,
    through(2, 6),
    ["stan mapy co kwartał", "a snapshot each quarter"],
    anew("months", 3),
  ),
  form(
    "F06",
    ["dziennik organizatora", "organiser's diary"],
    ["Codzienny zapis pracy organizatora.", "The daily record of the organiser's work."],
    allTools,
    through(1, 7),
    ["co tydzień", "weekly"],
    anew("weeks", 1),
  ),
  form(
    "F07",
    ["rejestr rozmów", "conversation register"],
    ["Rozmowy bez danych osobowych.", "Conversations without personal data."],
    axial,
    through(1, 3),
    ["zgodnie z planem", "as planned"],
    null,
  ),
  form(
    "F08",
    ["spacer badawczy", "research walk"],
    ["Obserwacja miejsca, najlepiej z mieszkańcami.", "Observation of a place, best with its inhabitants."],
    axial,
    through(1, 3),
    ["zgodnie z planem", "as planned"],
    null,
  ),
  form(
    "F09",
    ["karta badania", "research activity"],
    ["Zaplanowane badanie i jego wyniki.", "A planned inquiry and its results."],
    axial,
    through(1, 3),
    ["zgodnie z planem", "as planned"],
    null,
  ),
  form(
    "F10",
    ["karta grupy", "group card"],
    ["Opisuje grupę i to, jak się rozwija.", "Describes a group and how it develops."],
    ["groups"],
    through(3, 7),
    ["co miesiąc, gdy grupa działa", "monthly while the group is active"],
    updated("months", 1),
  ),
  form(
    "F11",
    ["karta partnerstwa lokalnego", "local partnership card"],
    ["Opisuje partnerstwo, jego zasady i inicjatywy.", "Describes a partnership, its rules and initiatives."],
    ["local-partnership"],
    through(5, 7),
    ["po każdym spotkaniu", "at each meeting"],
    null,
  ),
  form(
    "F12",
    ["plan działania", "action plan"],
    ["Cele, wskaźniki i działania z terminami.", "Goals, indicators and actions with dates."],
    allTools,
    through(4, 5),
    ["co rok i przy zmianach", "yearly and at changes"],
    updated("years", 1),
  ),
  form(
    "F13",
    ["karta wydarzenia", "event card"],
    ["Co się odbyło, kto to zaczął i ile osób przyszło.", "What took place, who began it and how many came."],
    ["campaigns-and-events", "volunteering"],
    through(3, 7),
    ["po każdym wydarzeniu", "each event"],
    null,
  ),
  form(
    "F14",
    ["karta wolontariatu", "volunteering card"],
    ["Ilu wolontariuszy i ile godzin, bez nazwisk.", "How many volunteers and hours, without names."],
    ["volunteering", "campaigns-and-events"],
    through(3, 7),
    ["po każdym wydarzeniu", "each event"],
    null,
  ),
  form(
    "F15",
    ["arkusz ewaluacji", "evaluation sheet"],
    [
      "Wspólna ocena: co się zmieniło i czego się uczymy.",
      "Joint assessment: what changed and what we learn.",
    ],
    [],
    through(2, 7),
    ["co najmniej co rok i na koniec", "at least yearly and at the end"],
    anew("years", 1),
  ),
  form(
    "F16",
    ["rejestr dowodów zmiany", "register of evidence of change"],
    ["Zapisane oznaki zmiany z materiałem, który je potwierdza.", "Signs of change with what supports them."],
    [],
    through(2, 7),
    ["co miesiąc", "monthly"],
    anew("months", 1),
    { label: published("S24", "S25") },
  ),
  form(
    "F17",
    ["arkusz samooceny kompetencji", "competency self-assessment"],
    [
      "Organizator ocenia swoje kompetencje i podaje dowody.",
      "The organiser rates own competencies with evidence.",
    ],
    [],
    through(0, 7),
    ["co pół roku", "each half year"],
    anew("months", 6),
  ),
  form(
    "F18",
    ["karta superwizji", "supervision log"],
    [
      "Data, forma i czas sesji; wnioski tylko za zgodą.",
      "Date, form and length of a session; conclusions only with consent.",
    ],
    [],
    through(0, 7),
    ["po każdej sesji", "each session"],
    null,
    { definition: inferred("S46") },
  ),
  form(
    "F19",
    ["sprawozdanie okresowe", "periodic report"],
    ["Podsumowanie okresu, liczone z zapisów.", "The summary of a period, computed from the records."],
    [],
    through(1, 7),
    ["co pół roku lub na polecenie", "half-yearly or as ordered"],
    anew("months", 6),
  ),
  form(
    "F20",
    ["karta rzecznictwa i kampanii", "advocacy and campaign card"],
    [
      "Sprawa, o którą zabiegamy, i odpowiedź, jaką dostaliśmy.",
      "A cause we speak up for and the answer we got.",
    ],
    ["advocacy", "campaigns-and-events"],
    through(4, 7),
    ["w miarę potrzeb", "as needed"],
    null,
  ),
]
