/**
 * Who may say who works in an organisation, and why it may not be so.
 * Not here: saying it (`Staff`).
 */
import type { Edition } from "@osl/core"
import * as Schema from "effect/Schema"

/** Who may say who works in the organisation. **Source** inferred (dossier 9.1). */
export const managing: ReadonlyArray<Edition.Duty> = ["director", "administrator"]

/** The person works here already, or was invited. */
export class AlreadyHere extends Schema.TaggedError<AlreadyHere>()("AlreadyHere", {
  as: Schema.Literals(["member", "invited"]),
}) {
  override get message() {
    return `The address belongs to somebody who is here already (${this.as})`
  }
}

/** There is no such invitation: used, withdrawn, out of date, or of another organisation. */
export class InvitationNotFound extends Schema.TaggedError<InvitationNotFound>()("InvitationNotFound", {
  invitationId: Schema.String,
}) {
  override get message() {
    return `There is no invitation ${this.invitationId} that could be used`
  }
}

/** The invitation is for somebody who has an account: they sign in first, and nobody else can take it. */
export class SignInFirst extends Schema.TaggedError<SignInFirst>()("SignInFirst", {}) {
  override get message() {
    return "The invitation is for somebody who has an account: they sign in first"
  }
}

/** Nobody would be left who may say who works here. */
export class LastManager extends Schema.TaggedError<LastManager>()("LastManager", {}) {
  override get message() {
    return "Nobody would be left who may say who works in the organisation"
  }
}

/** Who works here is said by a director or an administrator. */
export class ManagersOnly extends Schema.TaggedError<ManagersOnly>()("ManagersOnly", {
  duty: Schema.String,
}) {
  override get message() {
    return `Only a director or an administrator may do this, not a person in the duty ${this.duty}`
  }
}

/** The person works in another organisation too, whose data a way back given here would open. */
export class WorksElsewhere extends Schema.TaggedError<WorksElsewhere>()("WorksElsewhere", {
  personId: Schema.String,
}) {
  override get message() {
    return `The person ${this.personId} works in another organisation too`
  }
}

/** The duties of the person are others than those that were seen. */
export class DutiesChanged extends Schema.TaggedError<DutiesChanged>()("DutiesChanged", {}) {
  override get message() {
    return "Somebody else changed the duties of the person meanwhile"
  }
}
