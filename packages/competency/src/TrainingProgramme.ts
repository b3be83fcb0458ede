/**
 * What a training is made of: the modules with the competencies they serve, and the programmes that put them together.
 * Not here: a training that was held (`Training`), or which module a person needs (`TrainingSuggestion`).
 */
import type { Language } from "@osl/core"
import * as Evidence from "@osl/core/Evidence"

/** A module and the competencies it serves. **Unit** hours of 45 minutes; null where they are not known. */
export interface Module {
  readonly key: string
  readonly label: Language.Text
  readonly competencies: ReadonlyArray<string>
  readonly hours: number | null
}

const module = (key: string, pl: string, en: string, ...competencies: ReadonlyArray<string>): Module => ({
  key,
  label: { pl, en },
  competencies,
  hours: null,
})

/**
 * The parts of the two days of training that the editions outline.
 *
 * **Source** inferred, from the terms `training:outline-day-1` and `training:outline-day-2`.
 */
export const modules: ReadonlyArray<Module> = [
  module(
    "basics",
    "OSL: wartości, zmiana myślenia, trzy role",
    "OSL: values, paradigm, three roles",
    "C01",
    "C21",
  ),
  module("centre", "przygotowanie ośrodka i ramy prawne", "preparing the centre and the law", "C02", "C04"),
  module("entry", "wejście w społeczność i rozmowa", "entering a community and talking", "C03", "C07"),
  module("diagnosis", "diagnoza oraz mapa zasobów i potrzeb", "diagnosis and the map", "C05", "C06"),
  module("groups", "grupy, liderzy, motywowanie", "groups, leaders, motivation", "C08", "C09", "C10"),
  module("volunteers", "wolontariat i włączanie", "volunteering and inclusion", "C11", "C23"),
  module(
    "partnership",
    "partnerstwo, mediacja, konflikt",
    "partnership, mediation, conflict",
    "C13",
    "C14",
    "C15",
  ),
  module("campaigns", "wydarzenia i kampanie", "events and campaigns", "C12", "C16"),
  module("plan", "plan ze wskaźnikami i środki", "a plan with indicators, and funds", "C17", "C18"),
  module("evaluation", "ewaluacja i dowody zmiany", "evaluation and evidence of change", "C19"),
  module("documentation", "dokumentacja i ochrona danych", "documentation and data protection", "C20", "C24"),
  module("next-steps", "plan własnych następnych kroków", "a plan of own next steps", "C22"),
]

/**
 * A programme of training, of this package or of an institution.
 *
 * **Shape** `outline` has the keys of modules by day, in order; null where nobody wrote down which day held what: then any module may
 * be held. `leastPercent` is what has to be attended, `required` the modules that nobody may miss. **Unit** `days` that it has.
 */
export interface Programme extends Evidence.Parted<"days" | "outline" | "rule"> {
  readonly key: string
  readonly label: Language.Text
  readonly definition: Language.Text
  readonly days: number
  readonly modules: ReadonlyArray<Module>
  readonly outline: ReadonlyArray<ReadonlyArray<string>> | null
  readonly leastPercent: number
  readonly required: ReadonlyArray<string>
}

/** What has to be attended where an institution says nothing else. **Source** inferred. */
const leastPercent = 80

/**
 * The two days of 2013 and the ten sessions of the pilot.
 *
 * **Source** the number of days: seed 000, S27; which module stands on which day, and what has to be attended: inferred from S05, S20,
 * S21, S24. Hours of both were not found.
 */
export const programmes: ReadonlyArray<Programme> = [
  {
    key: "two-day",
    label: { pl: "szkolenie dwudniowe", en: "two-day training" },
    definition: {
      pl: "Dwa dni: podstawy, przygotowanie ośrodka, wejście i diagnoza, a potem praca z grupami, partnerstwo, plan, ewaluacja i dokumentacja.",
      en: "Two days: the basics, preparing the centre, entry and diagnosis, then work with groups, partnership, plan, evaluation and documentation.",
    },
    days: 2,
    modules,
    outline: [
      ["basics", "centre", "entry", "diagnosis"],
      [
        "groups",
        "volunteers",
        "partnership",
        "campaigns",
        "plan",
        "evaluation",
        "documentation",
        "next-steps",
      ],
    ],
    leastPercent,
    required: [],
    ...Evidence.inferred("S05", "S20", "S21", "S24"),
    parts: { days: Evidence.seed("seed-000") },
  },
  {
    key: "ten-sessions",
    label: { pl: "przygotowanie w dziesięciu sesjach", en: "preparation in ten sessions" },
    definition: {
      pl: "Dłuższe przygotowanie, jak w pilotażu: dziesięć sesji w ciągu kilkunastu miesięcy. Co było na której sesji, nie wiadomo.",
      en: "A longer preparation, as in the pilot: ten sessions over more than a year. Which session held what is not known.",
    },
    days: 10,
    modules,
    outline: null,
    leastPercent,
    required: [],
    ...Evidence.inferred("S27"),
    parts: { days: Evidence.published("S27") },
  },
]

/** The programme with this key. */
export const find = (key: string, offered: ReadonlyArray<Programme> = programmes): Programme | undefined =>
  offered.find((one) => one.key === key)

/** The module of a programme with this key. */
export const moduleOf = (programme: Programme, key: string): Module | undefined =>
  programme.modules.find((one) => one.key === key)
