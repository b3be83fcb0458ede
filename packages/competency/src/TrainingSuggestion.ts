/**
 * Which modules of training would close the most of a person's gaps, and why; and where they can be attended next.
 * Not here: what a module is (`TrainingProgramme`), or who attended one (`TrainingResult`).
 */
import type { LocalDate } from "@osl/core"
import type { Gap } from "./Gap.ts"
import type * as Training from "./Training.ts"
import { type Module, modules } from "./TrainingProgramme.ts"
import * as TrainingResult from "./TrainingResult.ts"

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

/**
 * Where a suggested module is held.
 *
 * **Shape** `attendedOn` is the day on which the person attended it before, null when never: it may serve again. **Unit** local dates.
 */
export interface Offer extends Suggestion {
  readonly attendedOn: LocalDate.LocalDate | null
  readonly dates: ReadonlyArray<{
    readonly training: string
    readonly date: LocalDate.LocalDate
    readonly place: string
  }>
}

/**
 * The suggestions with the days from `on` at which the trainings hold them.
 *
 * **Shape** in the order of the suggestions; modules the person never attended come first, and in each half those that are held. `dates`
 * from the earliest. **Source** inferred; rule TS3.
 */
export const offers = (
  suggestions: ReadonlyArray<Suggestion>,
  trainings: ReadonlyArray<Training.Held>,
  { person, on }: { readonly person: string; readonly on: LocalDate.LocalDate },
): ReadonlyArray<Offer> => {
  const attended = trainings.flatMap((one) => TrainingResult.attended(one, person))
  const rank = ({ attendedOn, dates }: Offer): number =>
    (attendedOn === null ? 0 : 2) + (dates.length > 0 ? 0 : 1)
  return suggestions
    .map((one): Offer => {
      const days = attended.filter(({ module, day }) => module === one.module.key && day <= on)
      const dates = trainings.flatMap(({ id, record: { days: held, place } }) =>
        held.flatMap(({ date, modules: parts }) =>
          date >= on && parts.some(({ module }) => module === one.module.key)
            ? [{ training: id, date, place }]
            : [],
        ),
      )
      return {
        ...one,
        attendedOn:
          days
            .map(({ day }) => day)
            .sort()
            .at(-1) ?? null,
        dates: dates.sort((a, b) =>
          a.date < b.date ? -1 : a.date > b.date ? 1 : a.training < b.training ? -1 : 1,
        ),
      }
    })
    .sort((a, b) => rank(a) - rank(b))
}
