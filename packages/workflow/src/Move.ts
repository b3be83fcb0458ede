/**
 * The moves open to a process: which stages it may go to, and what each still asks for.
 * Not here: carrying a move out (`Process.decide`).
 */
import { Edition, LocalDate } from "@osl/core"
import * as Criterion from "./Criterion.ts"
import type { State } from "./State.ts"

/**
 * A drawn move from an open stage.
 *
 * **Shape** `leaving` are the stages it closes; `criteria` all that it asks for, met or not, exit before entry.
 */
export interface Move {
  readonly transition: Edition.Transition
  readonly leaving: ReadonlyArray<string>
  readonly criteria: ReadonlyArray<Criterion.Evaluation>
}

/** The exit criteria of a stage. **Unit** `on` is the local date in Poland. */
export const exit = (
  edition: Edition.Edition,
  state: State,
  stage: string,
  on: string,
): ReadonlyArray<Criterion.Evaluation> =>
  (Edition.stage(edition, stage)?.exit ?? []).map((criterion) => Criterion.evaluate(criterion, state, on))

const toMove = (edition: Edition.Edition, state: State, transition: Edition.Transition, on: string): Move => {
  const leaving = transition.kind === "parallel" ? [] : state.openStages
  const leavingCriteria =
    transition.kind === "forward" ? leaving.flatMap((stage) => exit(edition, state, stage, on)) : []
  const entering =
    transition.kind === "back"
      ? []
      : (Edition.stage(edition, transition.to)?.entry ?? []).map((criterion) =>
          Criterion.evaluate(criterion, state, on),
        )
  return { transition, leaving, criteria: [...leavingCriteria, ...entering] }
}

/** The moves from the open stages, in the order of the edition; none to a stage that is open. */
export const moves = (edition: Edition.Edition, state: State, on: string): ReadonlyArray<Move> =>
  edition.transitions
    .filter(
      (transition) => state.openStages.includes(transition.from) && !state.openStages.includes(transition.to),
    )
    .map((transition) => toMove(edition, state, transition, on))

/** The open stages that last longer than the edition expects. **Unit** `since` local date, `warnAfter` calendar months. */
export const overdue = (
  edition: Edition.Edition,
  state: State,
  on: string,
): ReadonlyArray<{ readonly stage: string; readonly since: string; readonly warnAfter: number }> =>
  state.visits.flatMap((visit) => {
    const expectation = Edition.stage(edition, visit.stage)?.expectation
    return visit.leftOn === null &&
      expectation &&
      LocalDate.addMonths(visit.enteredOn, expectation.warnAfter) < on
      ? [{ stage: visit.stage, since: visit.enteredOn, warnAfter: expectation.warnAfter }]
      : []
  })
