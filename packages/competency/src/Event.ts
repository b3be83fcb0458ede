/**
 * What happened to a worker's competencies: the members of the append-only log that a portfolio is the fold of.
 * Not here: what may happen (`Portfolio.decide`), or reading an event of unknown origin (`EventReader` of `@osl/competency/reading`).
 */
import type { Edition, LocalDate } from "@osl/core"
import type { Sheet } from "./Assessment.ts"
import type { Goal } from "./DevelopmentPlan.ts"
import type { Evidence, Purpose } from "./Proposal.ts"

/** Those who may act on portfolios. **Source** inferred, dossier 9.1. */
export const duties = [
  "organizer",
  "director",
  "supervisor",
  "trainer",
  "regional-coordinator",
  "administrator",
] as const
export type Duty = (typeof duties)[number]

/** Who acts, in which duty, and for whom when it is for somebody else. **Shape** ids of accounts. */
export interface Actor {
  readonly id: string
  readonly duty: Duty
  readonly onBehalfOf?: string
}

/**
 * What every event carries.
 *
 * **Shape** `seq` is the position in the log of the worker, from 1, without gaps; `workerId` the account of the person the portfolio is
 * of; `edition` the one it was decided under; `payload` the version of the payload's shape.
 * **Unit** `at` an instant in UTC, to the millisecond; `on` the date in Poland at `at`.
 */
export interface Envelope {
  readonly id: string
  readonly organisationId: string
  readonly workerId: string
  readonly seq: number
  readonly edition: Edition.EditionRef
  readonly actor: Actor
  readonly at: string
  readonly on: LocalDate.LocalDate
  readonly payload: 1
}

/**
 * That the worker took part in a training, as its record says (`TrainingResult`).
 *
 * **Unit** `held` and `attended` in `unit`; `percent` rounded down, 0 to 100.
 */
export interface Attended {
  readonly training: string
  readonly programme: string
  readonly on: LocalDate.LocalDate
  readonly state: "completed" | "excused" | "not-completed"
  readonly unit: "hours" | "modules"
  readonly held: number
  readonly attended: number
  readonly percent: number
}

/** A badge by the id of its credential and the key of what was achieved; the credential itself is kept elsewhere. */
export interface Awarded {
  readonly badgeId: string
  readonly achievement: string
  readonly validFrom: LocalDate.LocalDate
  readonly validUntil?: LocalDate.LocalDate
}

type OnSheet<T extends string> = { readonly type: T; readonly assessmentId: string }

/** **Shape** evidence as it was added: who and when stand in the envelope, consents in events of their own. */
export type Added = Omit<Evidence, "worker" | "acceptedAt" | "consents">

/** The body of an event, before it gets its place in a log. */
export type Body =
  | (OnSheet<"assessment-drafted"> & { readonly sheet: Sheet })
  | (OnSheet<"assessment-revised"> & { readonly sheet: Sheet })
  | OnSheet<"assessment-submitted">
  | OnSheet<"assessment-taken-up">
  | (OnSheet<"assessment-returned"> & { readonly remarks: string })
  | OnSheet<"assessment-accepted">
  | OnSheet<"assessment-withdrawn">
  | { readonly type: "evidence-added"; readonly evidence: Added }
  | { readonly type: "evidence-edited"; readonly evidenceId: string; readonly note?: string }
  | { readonly type: "evidence-removed"; readonly evidenceId: string }
  | { readonly type: "evidence-consented"; readonly evidenceId: string; readonly purpose: Purpose }
  | { readonly type: "evidence-consent-withdrawn"; readonly evidenceId: string; readonly purpose: Purpose }
  | { readonly type: "proposals-looked-through"; readonly until: LocalDate.LocalDate }
  | {
      readonly type: "plan-written"
      readonly from: LocalDate.LocalDate
      readonly goals: ReadonlyArray<Goal>
    }
  | { readonly type: "plan-changed"; readonly goals: ReadonlyArray<Goal> }
  | { readonly type: "plan-review-requested" }
  | { readonly type: "plan-returned"; readonly remarks: string }
  | { readonly type: "plan-agreed" }
  | {
      readonly type: "plan-action-done"
      readonly competency: string
      readonly action: number
      readonly doneOn: LocalDate.LocalDate
    }
  | { readonly type: "training-attended"; readonly content: Attended }
  | { readonly type: "badge-awarded"; readonly badge: Awarded }
  | { readonly type: "badge-revoked"; readonly badgeId: string; readonly reason: string }

/** Anything a log may hold. */
export type Event = Envelope & Body
export type Type = Body["type"]
