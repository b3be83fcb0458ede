/**
 * Until when an open stage is in time, and which are not.
 * Not here: how long a stage is expected to take (the edition), or giving it more time (`Act.extendStage`).
 */
import { Edition, LocalDate } from "@osl/core"
import type { State, Visit } from "./State.ts"

/** What a suspension does to time limits: they stand still meanwhile, or run on. */
export type WhileSuspended = "stand-still" | "run"

/** **Unit** calendar days of a stay that the process was suspended for, until `on`. */
const pausedDays = (state: State, visit: Visit, on: string): number =>
  state.pauses.reduce((days, { from, to }) => {
    const end = to ?? on
    const whole = LocalDate.daysBetween(from, end)
    return days + Math.max(0, Math.min(whole, LocalDate.daysBetween(visit.enteredOn, end)))
  }, 0)

/**
 * The last day on which a stay in a stage is not longer than expected; null when nothing is expected of the stage.
 *
 * **Shape** the later of the expectation, counted on by the days of suspension unless they run, and the day it was
 * extended to. **Unit** local dates in Poland. **Source** inferred, dossier 2.6; rule WF39.
 */
export const of = (
  edition: Edition.Edition,
  state: State,
  visit: Visit,
  on: string,
  whileSuspended: WhileSuspended = "stand-still",
): string | null => {
  const expectation = Edition.stage(edition, visit.stage)?.expectation
  if (!expectation) return null
  const paused = whileSuspended === "run" ? 0 : pausedDays(state, visit, on)
  const expected = LocalDate.addDays(LocalDate.addMonths(visit.enteredOn, expectation.warnAfter), paused)
  return visit.extendedTo !== null && visit.extendedTo > expected ? visit.extendedTo : expected
}

/** An open stage that lasts longer than expected. **Unit** local dates; `due` the last day in time. */
export interface Overdue {
  readonly stage: string
  readonly since: string
  readonly due: string
}

/** **Shape** in the order of entering; none while the process is suspended or closed. */
export const overdue = (
  edition: Edition.Edition,
  state: State,
  on: string,
  whileSuspended?: WhileSuspended,
): ReadonlyArray<Overdue> =>
  state.status !== "open"
    ? []
    : state.visits.flatMap((visit) => {
        const due = visit.leftOn === null ? of(edition, state, visit, on, whileSuspended) : null
        return due !== null && due < on ? [{ stage: visit.stage, since: visit.enteredOn, due }] : []
      })
