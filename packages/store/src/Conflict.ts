/**
 * Two things that cannot both stand: what a command or a log meets in the store.
 * Not here: what the rules of the process refuse (`@osl/workflow`, Refusal).
 */
import { Event } from "@osl/workflow"
import * as Schema from "effect/Schema"

/** The logs of competencies and of the laboratory; what they hold is in `Ledger`. */
export const streams = ["portfolio", "training", "supervision", "laboratory"] as const

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

const Found = Schema.Struct({
  code: Schema.String,
  path: Schema.Array(Schema.Union([Schema.String, Schema.Number])),
  params: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number])),
})

/** The rules of a log of competencies do not allow a command. **Shape** every problem, with its place; `Competencies.text` says them. */
export class CommandRefused extends Schema.TaggedError<CommandRefused>()("CommandRefused", {
  problems: Schema.Array(Found),
}) {
  override get message() {
    return `Refused: ${this.problems.map(({ code }) => code).join(", ")}`
  }
}

/** Something that happened in a log of competencies, without what was written. **Unit** `at` an instant, UTC. */
export const Happened = Schema.Struct({
  seq: Schema.Int,
  type: Schema.String,
  actorId: Schema.String,
  at: Schema.String,
})
export type Happened = typeof Happened.Type

/**
 * A log of competencies went on since the sender looked.
 *
 * **Shape** `since` what happened after the sender's version as far as the sender may see it, oldest first, the first
 * hundred. Look again for what it holds now.
 */
export class Overtaken extends Schema.TaggedError<Overtaken>()("Overtaken", {
  stream: Schema.Literals(streams),
  id: Schema.String,
  seen: Schema.Int,
  version: Schema.Int,
  since: Schema.Array(Happened),
}) {
  override get message() {
    return `The ${this.stream} ${this.id} is at version ${this.version}; the command was made at ${this.seen}`
  }
}

/** A log of competencies is brought in that is already there. */
export class LogExists extends Schema.TaggedError<LogExists>()("LogExists", {
  stream: Schema.Literals(streams),
  id: Schema.String,
}) {
  override get message() {
    return `The ${this.stream} ${this.id} is already there`
  }
}
