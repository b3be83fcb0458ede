/**
 * Which modules of training would close the most of a person's gaps, and why.
 * Not here: editions of trainings with dates and seats (the portal), or who attended them.
 */
import type { Language } from "@osl/core"
import type { Gap } from "./Gap.ts"

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

/** **Shape** `closes` are the gaps it is suggested for, the widest first. **Unit** `weight` in levels, their sum. */
export interface Suggestion {
  readonly module: Module
  readonly closes: ReadonlyArray<Gap>
  readonly weight: number
}

/**
 * The modules that serve a gap, those that close most levels first; equal ones in the order of the modules.
 *
 * **Shape** a module that serves no open gap is left out. **Source** inferred; rule TS1.
 */
export const of = (
  gaps: ReadonlyArray<Gap>,
  offered: ReadonlyArray<Module> = modules,
): ReadonlyArray<Suggestion> =>
  offered
    .flatMap((one): ReadonlyArray<Suggestion> => {
      const closes = gaps.filter(
        ({ competency, gap }) => gap !== null && gap > 0 && one.competencies.includes(competency),
      )
      const weight = closes.reduce((sum, { gap }) => sum + (gap ?? 0), 0)
      return closes.length === 0 ? [] : [{ module: one, closes, weight }]
    })
    .sort((a, b) => b.weight - a.weight)
