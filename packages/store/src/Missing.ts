/**
 * What was asked for and is not there. Another organisation's id answers the same as one that never was.
 * Not here: what stands in the way of a command (`Conflict`; `@osl/workflow`, Refusal).
 */
import * as Schema from "effect/Schema"

export class ProcessNotFound extends Schema.TaggedError<ProcessNotFound>()("ProcessNotFound", {
  processId: Schema.String,
}) {
  override get message() {
    return `There is no process ${this.processId}`
  }
}

export class RecordNotFound extends Schema.TaggedError<RecordNotFound>()("RecordNotFound", {
  processId: Schema.String,
  recordId: Schema.String,
}) {
  override get message() {
    return `There is no record ${this.recordId} in the process ${this.processId}`
  }
}

export class OrganisationNotFound extends Schema.TaggedError<OrganisationNotFound>()("OrganisationNotFound", {
  organisationId: Schema.String,
}) {
  override get message() {
    return `There is no organisation ${this.organisationId}`
  }
}

export class MessageNotFound extends Schema.TaggedError<MessageNotFound>()("MessageNotFound", {
  messageId: Schema.String,
}) {
  override get message() {
    return `There is no message ${this.messageId} that was given up`
  }
}

export class PersonNotFound extends Schema.TaggedError<PersonNotFound>()("PersonNotFound", {
  personId: Schema.String,
}) {
  override get message() {
    return `There is no person ${this.personId}`
  }
}

export class AttachmentNotFound extends Schema.TaggedError<AttachmentNotFound>()("AttachmentNotFound", {
  attachmentId: Schema.String,
}) {
  override get message() {
    return `There is no attached file ${this.attachmentId}`
  }
}
