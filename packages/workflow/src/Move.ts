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

/** What a move asks of the stage it goes to: going back, only what nobody may waive. */
const entry = (edition: Edition.Edition, { to, kind }: Edition.Transition) =>
  (Edition.stage(edition, to)?.entry ?? []).filter((criterion) => kind !== "back" || !criterion.waivable)

const toMove = (edition: Edition.Edition, state: State, transition: Edition.Transition, on: string): Move => {
  const leaving = transition.kind === "parallel" ? [] : state.openStages
  const left =
    transition.kind === "forward" ? leaving.flatMap((stage) => exit(edition, state, stage, on)) : []
  const entered = entry(edition, transition).map((criterion) => Criterion.evaluate(criterion, state, on))
  return { transition, leaving, criteria: [...left, ...entered] }
}

/**
 * The moves from the open stages.
 *
 * **Shape** in the order of the edition, one for each stage that can be reached and is not open; none while the process
 * is suspended or closed.
 */
export const moves = (edition: Edition.Edition, state: State, on: string): ReadonlyArray<Move> =>
  state.status !== "open"
    ? []
    : edition.transitions
        .filter(({ from, to }) => state.openStages.includes(from) && !state.openStages.includes(to))
        .filter((one, index, drawn) => drawn.findIndex(({ to }) => to === one.to) === index)
        .map((transition) => toMove(edition, state, transition, on))

/**
 * The open stages that last longer than the edition expects.
 *
 * **Shape** in the order of entering; none while the process is suspended or closed. Time spent suspended counts.
 * **Unit** `since` local date, `warnAfter` calendar months.
 */
export const overdue = (
  edition: Edition.Edition,
  state: State,
  on: string,
): ReadonlyArray<{ readonly stage: string; readonly since: string; readonly warnAfter: number }> =>
  state.visits.flatMap((visit) => {
    const expectation = Edition.stage(edition, visit.stage)?.expectation
    return state.status === "open" &&
      visit.leftOn === null &&
      expectation &&
      LocalDate.addMonths(visit.enteredOn, expectation.warnAfter) < on
      ? [{ stage: visit.stage, since: visit.enteredOn, warnAfter: expectation.warnAfter }]
      : []
  })
