/**
 * What a person asks a portfolio to do.
 * Not here: whether it is allowed (`Portfolio.decide`), or reading one that was posted (`CommandReader` of `@osl/competency/reading`).
 */
import type { LocalDate } from "@osl/core"
import type { Sheet } from "./Assessment.ts"
import type { Goal } from "./DevelopmentPlan.ts"
import type { Actor, Attended, Awarded } from "./Event.ts"
import type { Edit, Purpose } from "./Proposal.ts"

/**
 * What every command carries.
 *
 * **Shape** `id` is a UUIDv7 that makes it idempotent: the event it becomes has the same one; `version` is the number of events the
 * sender had seen. **Unit** `at` is an instant, UTC, to the millisecond: there is no clock inside.
 */
export interface Envelope {
  readonly id: string
  readonly organisationId: string
  readonly workerId: string
  readonly actor: Actor
  readonly at: string
  readonly version?: number
}

type OnSheet<T extends string> = { readonly type: T; readonly assessmentId: string }
type OnEvidence<T extends string> = { readonly type: T; readonly evidenceId: string }

/** **Shape** `proposalId` is one of the proposals that are passed as facts; declining one is no command, for nothing of it is kept. */
export type Body =
  | (OnSheet<"draft-assessment"> & { readonly sheet: Sheet })
  | (OnSheet<"revise-assessment"> & { readonly sheet: Sheet })
  | OnSheet<"submit-assessment">
  | OnSheet<"take-up-assessment">
  | (OnSheet<"return-assessment"> & { readonly remarks: string })
  | OnSheet<"accept-assessment">
  | OnSheet<"withdraw-assessment">
  | { readonly type: "accept-proposal"; readonly proposalId: string; readonly edit?: Edit }
  | (OnEvidence<"edit-evidence"> & { readonly note?: string })
  | OnEvidence<"remove-evidence">
  | (OnEvidence<"consent"> & { readonly purpose: Purpose })
  | (OnEvidence<"withdraw-consent"> & { readonly purpose: Purpose })
  | { readonly type: "look-through-proposals"; readonly until: LocalDate.LocalDate }
  | {
      readonly type: "write-plan"
      readonly from: LocalDate.LocalDate
      readonly goals: ReadonlyArray<Goal>
    }
  | { readonly type: "change-plan"; readonly goals: ReadonlyArray<Goal> }
  | { readonly type: "request-plan-review" }
  | { readonly type: "return-plan"; readonly remarks: string }
  | { readonly type: "agree-plan" }
  | {
      readonly type: "finish-plan-action"
      readonly competency: string
      readonly action: number
      readonly doneOn: LocalDate.LocalDate
    }
  | { readonly type: "record-training"; readonly content: Attended }
  | { readonly type: "award-badge"; readonly badge: Awarded }
  | { readonly type: "revoke-badge"; readonly badgeId: string; readonly reason: string }

export type Command = Envelope & Body
export type Type = Body["type"]

/** The command of one type. */
export type Of<T extends Type> = Extract<Command, { readonly type: T }>
