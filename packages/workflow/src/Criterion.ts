/**
 * Judging the edition's criteria over a state: met or not, with the present value.
 * Not here: the criteria (the edition), or the numbers (`Measure`).
 */
import type { Edition } from "@osl/core"
import * as Measure from "./Measure.ts"
import type { Condition } from "./Refusal.ts"
import type { State } from "./State.ts"

/** **Unit** `current` in the criterion's unit; null when there is nothing to measure. */
export interface Evaluation {
  readonly criterion: Edition.Criterion
  readonly met: boolean
  readonly current: number | null
}

/** **Unit** `on` is the local date in Poland. */
export const evaluate = (criterion: Edition.Criterion, state: State, on: string): Evaluation => {
  const current = Measure.value(criterion.measure, state, on, criterion.params)
  const met =
    current !== null &&
    (criterion.comparison === "at-least" ? current >= criterion.wanted : current <= criterion.wanted)
  return { criterion, met, current }
}

/** An unmet criterion as a condition of a refusal or of a to-do list. */
export const toCondition = ({ criterion, current }: Evaluation): Condition => ({
  code: "criterion-unmet",
  path: [],
  params: { ...criterion.params, wanted: criterion.wanted, ...(current === null ? {} : { current }) },
  criterion: criterion.key,
  current,
  wanted: criterion.wanted,
  mend: criterion.mend,
  who: criterion.who,
})
