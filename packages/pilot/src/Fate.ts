/**
 * The fate of a process: how far it gets by today, and what goes otherwise than planned.
 * Not here: the days on which it happens (`Script`).
 */

/** Where a process stands today: in a stage, or how it ended. `parallel` has action and structures open together. */
export type End =
  | "preparation"
  | "entry"
  | "diagnosis"
  | "activation"
  | "planning"
  | "action"
  | "parallel"
  | "structures"
  | "handover"
  | "handed-over"

/**
 * What goes otherwise: moves back (`redefined`, `gap`, `replan`, `cycle`, `regroup`), a pause that ended or lasts,
 * an early end, a closed process taken up again, criteria set aside by the director, a plan sent back or put to
 * consultation, a stage extended or passed over, another organiser in the lead (where the centre has two), words taken out
 * of a record, an edition adopted on the way.
 */
export type Twist =
  | "redefined"
  | "gap"
  | "replan"
  | "cycle"
  | "regroup"
  | "paused"
  | "pausing"
  | "discontinued"
  | "shelved"
  | "reopened"
  | "few-talks"
  | "no-rules"
  | "no-acceptance"
  | "returned"
  | "consulted"
  | "slow"
  | "extended"
  | "skipped"
  | "replaced"
  | "redacted"
  | "adopted"

export interface Fate {
  readonly end: End
  readonly twists: ReadonlyArray<Twist>
}

const fate = (end: End, ...twists: ReadonlyArray<Twist>): Fate => ({ end, twists })

/** The fates of the first centre, in which a newcomer finds every part of the model. */
export const showcase: ReadonlyArray<Fate> = [
  fate("handed-over", "returned", "consulted"),
  fate("entry"),
  fate("diagnosis"),
  fate("activation", "few-talks"),
  fate("planning", "returned"),
  fate("parallel"),
]

/** Dealt like cards to the processes of all other centres. */
export const deck: ReadonlyArray<Fate> = [
  fate("preparation"),
  fate("preparation"),
  fate("entry"),
  fate("entry", "slow"),
  fate("entry", "no-rules"),
  fate("diagnosis"),
  fate("diagnosis"),
  fate("diagnosis", "redefined"),
  fate("diagnosis", "slow", "extended"),
  fate("activation"),
  fate("activation"),
  fate("activation", "few-talks"),
  fate("activation", "discontinued"),
  fate("activation", "paused"),
  fate("activation", "pausing"),
  fate("planning", "consulted"),
  fate("planning", "returned"),
  fate("planning", "gap"),
  fate("action", "consulted"),
  fate("action", "replaced"),
  fate("action", "replan"),
  fate("action", "reopened"),
  fate("action", "shelved"),
  fate("action", "returned"),
  fate("parallel", "consulted"),
  fate("parallel"),
  fate("parallel", "pausing"),
  fate("parallel", "redefined"),
  fate("structures", "cycle"),
  fate("structures"),
  fate("structures", "regroup"),
  fate("structures", "paused", "replaced"),
  fate("structures", "returned"),
  fate("handover"),
  fate("handover", "few-talks"),
  fate("handover", "replan"),
  fate("handed-over"),
  fate("handed-over", "returned"),
  fate("handed-over", "no-acceptance"),
  fate("handed-over", "paused"),
]

/** What happens seldom: each to one process of a pilot, and of a nation. */
export const rare: ReadonlyArray<Fate> = [
  fate("planning", "skipped"),
  fate("action", "adopted"),
  fate("structures", "redacted"),
]
