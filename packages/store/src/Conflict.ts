/**
 * Two things that cannot both stand: what a command or a log meets in the store.
 * Not here: what the rules of the process refuse (`@osl/workflow`, Refusal).
 */
import { Event } from "@osl/workflow"
import * as Schema from "effect/Schema"

const isEnvelope = Schema.is(Event.Envelope)
const types: ReadonlyArray<unknown> = Event.types

/** What a log holds was read when it came out of the store; its content depends on editions that are not known here. */
const isEvent = (input: unknown): input is Event.Event =>
  isEnvelope(input) && "type" in input && types.includes(input.type)

/**
 * The process went on since the sender looked.
 *
 * **Shape** `version` is the present one; `since` what happened after the sender's version, oldest first, the first
 * hundred; empty when the sender's version lies ahead of the log.
 */
export class StaleVersion extends Schema.TaggedError<StaleVersion>()("StaleVersion", {
  processId: Schema.String,
  seen: Schema.Int,
  version: Schema.Int,
  since: Schema.Array(Schema.declare(isEvent)),
}) {
  override get message() {
    return `The process ${this.processId} is at version ${this.version}; the command was made at ${this.seen}`
  }
}

/** A command with this id was carried out before and said something else. Nothing was changed. */
export class CommandReused extends Schema.TaggedError<CommandReused>()("CommandReused", {
  commandId: Schema.String,
}) {
  override get message() {
    return `The command ${this.commandId} was already carried out with other content`
  }
}

/** A log is brought in for a process that is already there. */
export class ProcessExists extends Schema.TaggedError<ProcessExists>()("ProcessExists", {
  processId: Schema.String,
}) {
  override get message() {
    return `The process ${this.processId} is already there`
  }
}

/** A log that is no log of one process. **Shape** `seq` is the place in the log, from 1, of the first event that does not fit. */
export class BrokenLog extends Schema.TaggedError<BrokenLog>()("BrokenLog", {
  seq: Schema.Int,
}) {
  override get message() {
    return `The event in place ${this.seq} does not continue the log`
  }
}
