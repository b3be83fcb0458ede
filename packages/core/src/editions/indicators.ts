import * as CodeList from "../CodeList.ts"
import type { Evidence } from "../Evidence.ts"
import { inferred, published } from "../Evidence.ts"
import type { Indicator, IndicatorUnit, Parameter, Words } from "../Term.ts"
import { make, text } from "../Term.ts"

export const indicatorUnits = CodeList.make(
  "indicator-unit",
  ["Jednostka wskaźnika", "Unit of an indicator"],
  inferred(),
  {
    participations: ["uczestnictwa", "participations"],
    percent: ["procent", "percent"],
    hours: ["godziny", "hours"],
    people: ["osoby", "people"],
    count: ["liczba", "count"],
    ratio: ["od 0 do 1", "0 to 1"],
    points: ["punkty od 1 do 5", "points 1 to 5"],
    levels: ["poziomy", "levels"],
    days: ["dni", "days"],
    "hours-per-week": ["godziny na tydzień", "hours a week"],
    "zloty-per-participation": ["złote na uczestnictwo", "złoty per participation"],
  },
)

const indicator = (
  key: string,
  unit: IndicatorUnit,
  forms: ReadonlyArray<string>,
  label: Words,
  definition: Words,
  computation: Words,
  threshold: number | null = null,
  ...sources: ReadonlyArray<string>
): Indicator =>
  make(key, label, definition, inferred(...sources), {
    unit,
    computation: text(computation),
    forms,
    threshold,
  })

/** The thirty indicators. **Source** inferred from the principles of evaluation, S16 and the forms. */
export const indicators: ReadonlyArray<Indicator> = [
  indicator(
    "I01",
    "participations",
    ["F13"],
    ["uczestnictwa w działaniach", "participations"],
    ["Ile razy ktoś przyszedł; nie liczba różnych osób.", "How many times somebody came; not unique people."],
    ["suma uczestników wydarzeń okresu", "sum of participants of the period's events"],
  ),
  indicator(
    "I02",
    "percent",
    ["F13", "F01"],
    ["zasięg wobec liczby mieszkańców", "reach"],
    [
      "Uczestnictwa wobec wielkości społeczności; może przekroczyć 100%.",
      "Participations against the community's size; may exceed 100%.",
    ],
    [
      "I01 podzielone przez wielkość społeczności, razy 100",
      "I01 divided by the community's size, times 100",
    ],
  ),
  indicator(
    "I03",
    "hours",
    ["F14"],
    ["godziny wolontariatu", "volunteer hours"],
    ["Ile czasu dali wolontariusze.", "How much time volunteers gave."],
    ["suma godzin z kart wolontariatu", "sum of hours of the volunteering cards"],
  ),
  indicator(
    "I04",
    "people",
    ["F14"],
    ["wolontariusze w szczycie", "volunteers at peak"],
    [
      "Najwięcej wolontariuszy naraz, by nie liczyć nikogo dwa razy.",
      "The most volunteers at once, so that nobody counts twice.",
    ],
    ["największa liczba wolontariuszy jednego działania", "the largest number of volunteers of one action"],
  ),
  indicator(
    "I05",
    "count",
    ["F10", "F13"],
    ["aktywne grupy", "active groups"],
    ["Grupy, które działały w okresie.", "Groups that were active in the period."],
    [
      "grupy o stanie „działa” z co najmniej jednym spotkaniem w okresie",
      "groups with status active and at least one meeting in the period",
    ],
  ),
  indicator(
    "I06",
    "percent",
    ["F10"],
    ["usamodzielnienie grup", "self-managed groups"],
    ["Jaka część grup prowadzi się sama.", "What share of groups manages itself."],
    [
      "grupy w pełni samodzielne podzielone przez aktywne, razy 100",
      "fully self-managed groups divided by active ones, times 100",
    ],
  ),
  indicator(
    "I07",
    "percent",
    ["F10"],
    ["trwałość grup", "group survival"],
    ["Ile grup trwa po roku.", "How many groups are there after a year."],
    [
      "grupy działające 12 miesięcy po założeniu podzielone przez założone wtedy, razy 100",
      "groups alive 12 months after their start divided by those started then, times 100",
    ],
  ),
  indicator(
    "I08",
    "count",
    ["F11"],
    ["partnerstwa", "partnerships"],
    ["Ile partnerstw działa.", "How many partnerships are active."],
    ["działające partnerstwa", "active partnerships"],
  ),
  indicator(
    "I09",
    "ratio",
    ["F11"],
    ["różnorodność partnerstwa", "sector diversity"],
    ["Czy partnerzy są z różnych sektorów.", "Whether partners come from different sectors."],
    [
      "1 minus suma kwadratów udziałów sektorów wśród partnerów",
      "1 minus the sum of squared shares of sectors among partners",
    ],
  ),
  indicator(
    "I10",
    "count",
    ["F05"],
    ["wielkość sieci", "network size"],
    ["Ilu aktorów jest w sieci.", "How many actors are in the network."],
    ["aktorzy na mapie danego dnia", "actors on the map of that day"],
  ),
  indicator(
    "I11",
    "ratio",
    ["F05"],
    ["gęstość sieci", "network density"],
    ["Jaka część możliwych powiązań istnieje.", "What share of possible links exists."],
    [
      "2 razy powiązania współpracy podzielone przez n razy (n − 1); brak wartości, gdy n jest mniejsze niż 2",
      "2 times co-operation links divided by n times (n − 1); no value when n is below 2",
    ],
  ),
  indicator(
    "I12",
    "count",
    ["F05"],
    ["nowe powiązania", "new co-operation links"],
    ["Ile powiązań przybyło.", "How many links are new."],
    [
      "powiązania na mapie, których nie było na poprzedniej",
      "links on the map that the previous one did not have",
    ],
  ),
  indicator(
    "I13",
    "percent",
    ["F13"],
    ["inicjatywy oddolne", "inhabitant-initiated actions"],
    [
      "Jaka część działań wyszła od ludzi; główny sygnał OSL.",
      "What share of actions people began; the core signal of OSL.",
    ],
    [
      "wydarzenia zaczęte przez mieszkańców, grupę lub partnerstwo podzielone przez wszystkie, razy 100",
      "events begun by inhabitants, a group or the partnership divided by all, times 100",
    ],
  ),
  indicator(
    "I14",
    "percent",
    ["F13"],
    ["samodzielne prowadzenie", "self-led share"],
    ["Jaką część działań prowadzili sami.", "What share of actions they led themselves."],
    [
      "wydarzenia prowadzone przez grupę lub partnerstwo podzielone przez wszystkie, razy 100",
      "events led by a group or the partnership divided by all, times 100",
    ],
  ),
  indicator(
    "I15",
    "percent",
    ["F13"],
    ["zależność od organizatora", "dependence on the organiser"],
    [
      "Jaką część działań prowadził organizator; podaje się ją obok I14, bo prowadzić mógł też ktoś inny.",
      "What share of actions the organiser led; shown beside I14, as somebody else may have led too.",
    ],
    [
      "wydarzenia prowadzone przez organizatora podzielone przez wszystkie, razy 100",
      "events led by the organiser divided by all, times 100",
    ],
  ),
  indicator(
    "I16",
    "percent",
    ["F12"],
    ["realizacja planu", "plan completion"],
    [
      "Ile z planu jest zamknięte; odłożone z powodem podaje się osobno.",
      "How much of the plan is closed; dropped with a reason is told apart.",
    ],
    [
      "zamknięte działania podzielone przez zaplanowane w tej wersji planu, razy 100",
      "closed actions divided by those planned in this version, times 100",
    ],
  ),
  indicator(
    "I17",
    "percent",
    ["F12"],
    ["terminowość", "on-time completion"],
    ["Ile działań skończono na czas.", "How many actions were done on time."],
    [
      "działania zamknięte w terminie podzielone przez zamknięte, razy 100",
      "actions closed by their date divided by closed ones, times 100",
    ],
  ),
  indicator(
    "I18",
    "percent",
    ["F04"],
    ["potrzeby rozwiązane", "needs solved"],
    [
      "Ile potrzeb udało się rozwiązać, w liczbie i w procentach.",
      "How many needs were solved, as a number and in percent.",
    ],
    [
      "potrzeby rozwiązane podzielone przez wszystkie zapisane w procesie, razy 100",
      "needs solved divided by all recorded in the process, times 100",
    ],
  ),
  indicator(
    "I19",
    "count",
    ["F16"],
    ["dowody zmiany", "evidence of change"],
    [
      "Ile zmian potwierdziła społeczność, na jakim poziomie.",
      "How many changes the community confirmed, by level.",
    ],
    [
      "dowody według poziomu, potwierdzone przez społeczność",
      "evidence by level, confirmed by the community",
    ],
  ),
  indicator(
    "I20",
    "points",
    ["F09"],
    ["poczucie wpływu", "sense of agency"],
    [
      "Czy ludzie czują, że mają wpływ; miara próbna.",
      "Whether people feel they have influence; experimental.",
    ],
    [
      "średnia anonimowej skali z 3 pytań, zmiana wobec początku",
      "mean of an anonymous scale of 3 items, change against the baseline",
    ],
    10,
    "S03",
    "S38",
  ),
  indicator(
    "I21",
    "points",
    ["F09"],
    ["zaufanie sąsiedzkie", "trust between neighbours"],
    ["Czy sąsiedzi sobie ufają.", "Whether neighbours trust each other."],
    [
      "średnia odpowiedzi na pytanie ankiety, zmiana wobec początku",
      "mean answer to a survey item, change against the baseline",
    ],
    10,
  ),
  indicator(
    "I22",
    "points",
    ["F09"],
    ["jakość życia w miejscu", "satisfaction with the place"],
    ["Czy dobrze się tu żyje.", "Whether it is good to live here."],
    [
      "średnia odpowiedzi na pytanie ankiety, zmiana wobec początku",
      "mean answer to a survey item, change against the baseline",
    ],
    10,
  ),
  indicator(
    "I23",
    "percent",
    ["F13"],
    ["różnorodność uczestników", "inclusion of groups"],
    ["Czy spotykają się różne pokolenia.", "Whether generations meet."],
    [
      "wydarzenia z co najmniej 2 grupami wieku podzielone przez te, dla których znamy wiek, razy 100",
      "events with at least 2 age bands divided by events with band data, times 100",
    ],
  ),
  indicator(
    "I24",
    "percent",
    ["F06"],
    ["praca w terenie", "field share"],
    ["Jaka część czasu to kontakt z ludźmi.", "What share of time is contact with people."],
    [
      "godziny rozmów, spotkań, wydarzeń, pracy w terenie i sieci podzielone przez wszystkie, razy 100",
      "hours of talks, meetings, events, fieldwork and networks divided by all, times 100",
    ],
  ),
  indicator(
    "I25",
    "hours-per-week",
    ["F06"],
    ["obciążenie organizatora", "organiser's load"],
    ["Ile godzin tygodniowo pracuje organizator.", "How many hours a week the organiser works."],
    [
      "suma godzin z dziennika podzielona przez tygodnie okresu, dla każdego organizatora osobno",
      "sum of diary hours divided by the weeks of the period, for each organiser",
    ],
  ),
  indicator(
    "I26",
    "percent",
    ["F06"],
    ["rytm dokumentacji", "documentation rhythm"],
    ["Czy zapisy powstają co tydzień.", "Whether records are made every week."],
    [
      "tygodnie z co najmniej jednym wpisem podzielone przez wszystkie, razy 100",
      "weeks with at least one entry divided by all, times 100",
    ],
  ),
  indicator(
    "I27",
    "levels",
    ["F17"],
    ["postęp kompetencji", "progress of competencies"],
    ["O ile poziomów urosły kompetencje.", "By how many levels competencies grew."],
    [
      "mediana zmiany poziomu, ostatnia ocena wobec pierwszej",
      "median change of level, the latest assessment against the first",
    ],
  ),
  indicator(
    "I28",
    "days",
    [],
    ["czas etapu", "time in a stage"],
    [
      "Jak długo trwał etap; porównuje się z oczekiwanym czasem.",
      "How long a stage took; compared with what is expected.",
    ],
    ["suma dni od wejścia do wyjścia z etapu", "sum of days between entering and leaving a stage"],
  ),
  indicator(
    "I29",
    "zloty-per-participation",
    ["F13"],
    ["koszt na uczestnictwo", "cost per participation"],
    [
      "Ile kosztowało jedno uczestnictwo; pokazuje się ostrożnie i nigdy nie jest celem.",
      "What one participation cost; shown with caution and never a target.",
    ],
    ["suma kosztów wydarzeń podzielona przez I01", "sum of costs of events divided by I01"],
  ),
  indicator(
    "I30",
    "percent",
    ["F10", "F11"],
    ["trwałość po wycofaniu", "continuation after handover"],
    ["Czy struktury działają dalej bez organizatora.", "Whether structures go on without the organiser."],
    [
      "struktury działające 6 i 12 miesięcy po przekazaniu podzielone przez te, które przejęły proces, razy 100",
      "structures active 6 and 12 months after handover divided by those receiving, times 100",
    ],
  ),
]

const parameter = (
  key: string,
  label: Words,
  definition: Words,
  least: number | null,
  most: number | null,
  unit: Words,
  stated: Evidence = inferred(),
  ofDefinition: Evidence = inferred(),
): Parameter =>
  make(key, label, definition, stated, {
    least,
    most,
    unit: text(unit),
    parts: { definition: ofDefinition },
  })

/** The numbers of the institutional standard, editable. **Source** inferred, but for the norm of art. 110 (S50). */
export const parameters: ReadonlyArray<Parameter> = [
  parameter(
    "fte-per-process",
    ["etat na proces", "full-time equivalent per process"],
    [
      "Praca w terenie trwa długo i wymaga stałego czasu.",
      "Work in the field is long-term and needs steady time.",
    ],
    0.5,
    1,
    ["etat", "full-time equivalents"],
  ),
  parameter(
    "processes-per-organiser",
    ["procesy naraz na organizatora", "processes per organiser at a time"],
    ["Lepiej głębiej niż szerzej.", "Depth over breadth."],
    1,
    2,
    ["procesy", "processes"],
  ),
  parameter(
    "community-size",
    ["wielkość społeczności na organizatora", "community size per organiser"],
    ["Tylu ludzi może poznać jedna osoba.", "As many as one person can reach."],
    500,
    5000,
    ["mieszkańcy", "inhabitants"],
  ),
  parameter(
    "field-share",
    ["część czasu w terenie", "share of time in the field"],
    ["Porównuje się ją ze wskaźnikiem I24.", "Compared with indicator I24."],
    50,
    null,
    ["procent", "percent"],
  ),
  parameter(
    "supervision-sessions",
    ["sesje superwizji w roku", "supervision sessions a year"],
    [
      "Przepisy dają prawo do superwizji, a nie liczbę sesji.",
      "The law gives a right to supervision, not a number.",
    ],
    6,
    null,
    ["sesje na rok", "sessions a year"],
    inferred(),
    inferred("S46", "S47"),
  ),
  parameter(
    "supervision-hours",
    ["godziny superwizji w roku", "supervision hours a year"],
    ["Zamiast liczby sesji.", "Instead of the number of sessions."],
    12,
    null,
    ["godziny na rok", "hours a year"],
  ),
  parameter(
    "team-meeting",
    ["spotkanie zespołu organizatorów", "meeting of the team of organisers"],
    ["Co najwyżej tyle czasu między spotkaniami.", "At most this long between meetings."],
    null,
    2,
    ["tygodnie", "weeks"],
  ),
  parameter(
    "diary-rhythm",
    ["wpisy w dzienniku", "diary entries"],
    ["Co najwyżej tyle czasu między wpisami.", "At most this long between entries."],
    null,
    1,
    ["tygodnie", "weeks"],
  ),
  parameter(
    "map-and-plan-rhythm",
    ["nowa mapa i nowy plan", "new map and new plan"],
    ["Co najwyżej tyle czasu między wersjami.", "At most this long between versions."],
    null,
    12,
    ["miesiące", "months"],
  ),
  parameter(
    "report-rhythm",
    ["sprawozdanie", "report"],
    ["Co najwyżej tyle czasu między sprawozdaniami.", "At most this long between reports."],
    null,
    6,
    ["miesiące", "months"],
  ),
  parameter(
    "smallest-number-shown",
    ["najmniejsza pokazywana liczba osób", "smallest number of people shown"],
    [
      "Mniejsze liczby ukrywa się, bo w małej społeczności wskazują osobę.",
      "Smaller numbers are hidden, as in a small community they point to a person.",
    ],
    5,
    null,
    ["osoby", "people"],
  ),
  parameter(
    "inhabitants-per-social-worker",
    ["mieszkańcy na pracownika socjalnego", "inhabitants per social worker"],
    [
      "Norma zatrudnienia w OPS, nie dla OSL; godziny OSL wykazuje się osobno. Sprawdź aktualne brzmienie.",
      "The staffing norm of an OPS, not of OSL; OSL hours are reported apart. Check the present wording.",
    ],
    null,
    2000,
    ["mieszkańcy", "inhabitants"],
    published("S50"),
  ),
  parameter(
    "families-per-social-worker",
    ["rodziny i osoby na pracownika socjalnego", "families and persons per social worker"],
    [
      "Druga część tej samej normy, dla pracy socjalnej. Sprawdź aktualne brzmienie.",
      "The other half of the same norm, for social work. Check the present wording.",
    ],
    null,
    50,
    ["rodziny i osoby samotne", "families and single persons"],
    published("S50"),
  ),
]
