/**
 * Somebody who does the work of another person of the organisation for some days: what can be given, and why it is not.
 * Not here: keeping it (`Delegations`), or what the duty may do (`@osl/workflow`, Permission).
 */
import type { Edition } from "@osl/core"
import * as Schema from "effect/Schema"

/** Duties in which somebody can stand in. What a supervisor hears stays with the supervisor. **Source** inferred (dossier 3.6, 9.1). */
export const duties = ["organizer", "director"] as const satisfies ReadonlyArray<Edition.Duty>
export type Duty = (typeof duties)[number]

export const isDuty = (value: unknown): value is Duty => duties.some((duty) => duty === value)

/** **Unit** days that a delegation lasts at most, the first and the last among them. */
export const longest = 366

/** What to give. **Unit** `from` and `until` local dates, both days included; `now` an instant, UTC. */
export interface Wanted {
  readonly id: string
  /** Whose work it is. */
  readonly personId: string
  /** Who does it for these days. */
  readonly delegateId: string
  readonly duty: Duty
  readonly from: string
  readonly until: string
  readonly now: string
}

/** A delegation. **Unit** `givenAt` and `endedAt` instants, UTC. **Shape** `endedAt` null unless it was ended before its last day. */
export interface Delegation extends Omit<Wanted, "now"> {
  readonly givenBy: string
  readonly givenAt: string
  readonly endedAt: string | null
}

/** Why a delegation is not given. */
export const reasons = [
  "on-behalf",
  "not-yours",
  "to-oneself",
  "not-a-member",
  "no-such-duty",
  "end-before-start",
  "over",
  "too-long",
  "overlap",
] as const
export type Reason = (typeof reasons)[number]

export class DelegationRefused extends Schema.TaggedError<DelegationRefused>()("DelegationRefused", {
  reason: Schema.Literals(reasons),
}) {
  override get message() {
    return `The delegation is not given: ${this.reason}`
  }
}

/** There is no such delegation that the asker could end: over, of others, or of another organisation. */
export class DelegationNotFound extends Schema.TaggedError<DelegationNotFound>()("DelegationNotFound", {
  delegationId: Schema.String,
}) {
  override get message() {
    return `There is no delegation ${this.delegationId} to end`
  }
}
