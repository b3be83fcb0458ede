/**
 * Until when an open stage is in time, and which are not.
 * Not here: how long a stage is expected to take (the edition), or giving it more time (`Act.extendStage`).
 */
import { Edition, TimeLimit, WorkingDays } from "@osl/core"
import { entries, type State, type Visit } from "./State.ts"

/** How time limits are counted in an institution. */
export interface Counting {
  /** What a suspension does to a limit. */
  readonly policy: TimeLimit.Policy
  /** The days off of the institution beside those of the country. */
  readonly calendar: WorkingDays.Calendar
}

/** Time stands still during a suspension and the rest of it runs afterwards. **Source** inferred; rule WF39. */
export const usual: Counting = { policy: "keep-remaining", calendar: WorkingDays.polish }

/** The suspensions of a process, as time limits count them. */
export const suspensions = ({ pauses }: State): ReadonlyArray<TimeLimit.Suspension> =>
  pauses.map(({ from, to }) => ({ suspendedOn: from, ...(to === null ? {} : { resumedOn: to }) }))

/** The day of the last review of a plan during a stay in a stage; the day of entering before there is one. */
const lastReview = (state: State, { enteredOn, leftOn }: Visit): string =>
  entries(state, "F12")
    .flatMap(({ reviews }) => reviews)
    .filter((day) => day > enteredOn && (leftOn === null || day <= leftOn))
    .toSorted()
    .at(-1) ?? enteredOn

/**
 * The last day on which a stay in a stage is not longer than expected; null when nothing is expected of the stage, and
 * while a suspension halts it.
 *
 * **Shape** the later of the expectation, which ends on a working day, and the day it was extended to.
 * **Unit** local date in Poland. **Source** inferred, dossier 2.6; rule WF39.
 */
export const of = (
  edition: Edition.Edition,
  state: State,
  visit: Visit,
  { policy, calendar }: Counting = usual,
): string | null => {
  const expectation = Edition.stage(edition, visit.stage)?.expectation
  if (!expectation) return null
  const limit = TimeLimit.months(expectation.warnAfter)
  const since = expectation.sinceReview ? lastReview(state, visit) : visit.enteredOn
  const standing = TimeLimit.standing(limit, since, suspensions(state), policy, calendar)
  if (standing.state === "halted") return null
  return visit.extendedTo !== null && visit.extendedTo > standing.on ? visit.extendedTo : standing.on
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
  counting: Counting = usual,
): ReadonlyArray<Overdue> =>
  state.status !== "open"
    ? []
    : state.visits.flatMap((visit) => {
        const due = visit.leftOn === null ? of(edition, state, visit, counting) : null
        return due !== null && due < on ? [{ stage: visit.stage, since: visit.enteredOn, due }] : []
      })
