/**
 * What carrying out a command or bringing in a log changes, computed before anything is written.
 * Not here: the rules (`@osl/workflow`, Process.decide), or the writing (`ProcessStore`).
 */
import { createHash } from "node:crypto"
import { type Edition, Forms } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import { type Adoption, type Command, Event, Process, Redaction, Refusal } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Chain from "./Chain.ts"
import { BrokenLog } from "./Conflict.ts"
import type { PrivateNote } from "./PrivateNote.ts"
import * as Record from "./Record.ts"

/** The program does not carry the edition of a process: a defect, since every shipped edition stays in the program. */
export class EditionMissing extends Schema.TaggedError<EditionMissing>()("EditionMissing", {
  edition: Schema.String,
}) {
  override get message() {
    return `This program does not carry the edition ${this.edition}`
  }
}

/** **Shape** `records` are those that the events touch, as they stand after them. */
export interface Change {
  readonly state: Process.State
  readonly events: ReadonlyArray<Event.Event>
  readonly records: ReadonlyArray<Record.Record>
  readonly note: PrivateNote | null
}

/** What a decision is made on. **Shape** `edition` is that of the process. */
export interface Ground {
  readonly edition: Edition.Edition
  readonly state: Process.State | null
  readonly record: Record.Record | null
  readonly isOrganizer: boolean
  /** Only for taking a process over to another edition. */
  readonly target?: Adoption.Target | undefined
}

/** The editions a program carries, and which of them a new process of an organisation begins with: the first unless said. */
export interface Carried {
  readonly editions: readonly [Edition.Edition, ...Array<Edition.Edition>]
  readonly beginsWith?: (organisationId: string) => Edition.EditionRef
}

/** The edition that something names, when the program carries it. */
export const carriedEdition = (
  { editions }: Carried,
  { key, version }: Edition.EditionRef,
): Edition.Edition | undefined => editions.find((one) => one.key === key && one.version === version)

/** The edition of a process; of a new one that of its organisation. */
export const editionFor = (
  carried: Carried,
  organisationId: string,
  state: Process.State | null,
): Edition.Edition => {
  const asked = state === null ? carried.beginsWith?.(organisationId) : state.edition
  if (asked === undefined) return carried.editions[0]
  const found = carriedEdition(carried, asked)
  if (found === undefined) throw new EditionMissing({ edition: `${asked.key} ${asked.version}` })
  return found
}

/** What a command to take a process over to another edition is judged by. **Shape** `records` are those not withdrawn; `undefined` for an edition that is not carried. */
export const targetOf = (
  carried: Carried,
  { edition }: Extract<Command.Command, { readonly type: "adopt-edition" }>,
  records: Adoption.Target["records"],
): Adoption.Target | undefined => {
  const found = carriedEdition(carried, edition)
  return found && { edition: found, forms: Forms.of(found), records }
}

const fieldsOf =
  (edition: Edition.Edition): Redaction.FieldsOf =>
  (form) =>
    Forms.of(edition)[form].fields

/** The fields of the forms as an event was written by; as the model has them when the program does not carry its edition. */
export const fieldsFor = (carried: Carried, event: Event.Event): Redaction.FieldsOf => {
  const found = carriedEdition(carried, event.edition)
  return found === undefined ? (form) => Forms.all[form].fields : fieldsOf(found)
}

/** An event as it is kept after redactions of its record. **Shape** the very event when they leave it as it is. */
export const wiped = (
  carried: Carried,
  event: Event.Event,
  redactions: ReadonlyArray<Redaction.Redacted>,
): Event.Event =>
  redactions.reduce((one, redaction) => Redaction.ofEvent(one, redaction, fieldsFor(carried, event)), event)

/** The seals of events behind the seal `head`, with salts for the words that the forms of their editions know. */
export const sealed = (
  carried: Carried,
  events: ReadonlyArray<Event.Event>,
  commandId: string | null,
  head: string,
): ReadonlyArray<Chain.Seal> => Chain.sealAll(events, commandId, head, (event) => fieldsFor(carried, event))

/** The redactions among events. */
export const redactionsIn = (events: ReadonlyArray<Event.Event>): ReadonlyArray<Redaction.Redacted> =>
  events.flatMap((event) => (event.type === "record-redacted" ? [event] : []))

const patience = 60_000

/**
 * The instant a command is entered at: its own, or that of the last event when it waited behind that one.
 * **Unit** at most a minute behind; an older instant is left for the rules to refuse.
 */
export const entered = (at: string, state: { readonly lastAt: string } | null): string =>
  state !== null && at < state.lastAt && Date.parse(state.lastAt) - Date.parse(at) <= patience
    ? state.lastAt
    : at

/**
 * What a command changes, or why it is refused.
 *
 * **Errors** `Refused` with every condition that stands in the way.
 */
export const decide = (
  ground: Ground,
  command: Command.Command,
  note: PrivateNote | null,
): Result.Result<Change, Refusal.Refused> => {
  const { state, record } = ground
  const decided = Process.decide(
    ground.edition,
    state,
    { ...command, at: entered(command.at, state) },
    {
      ...(record === null ? {} : { record }),
      forms: Forms.of(ground.edition),
      isMunicipality: Municipality.isTerc,
      isOrganizer: () => ground.isOrganizer,
      ...(ground.target === undefined ? {} : { target: ground.target }),
    },
  )
  return Result.map(
    Result.flatMap(decided, (events) => readable(ground.edition, events)),
    (events) => ({
      state: foldOn(state, events),
      events,
      records: [
        ...Record.fold(
          events,
          new Map(record === null ? [] : [[record.id, record]]),
          fieldsOf(ground.edition),
        ).values(),
      ],
      note,
    }),
  )
}

/** Nothing is written that could not be read again: what a form refuses is refused here at the latest. */
const readable = (
  edition: Edition.Edition,
  events: ReadonlyArray<Event.Event>,
): Result.Result<ReadonlyArray<Event.Event>, Refusal.Refused> => {
  const read = Event.reader([edition], Forms.of)
  const conditions = events.flatMap((event) => problemsOf(read, event))
  return conditions.length === 0 ? Result.succeed(events) : Result.fail(new Refusal.Refused({ conditions }))
}

type Path = Refusal.Condition["path"]

/** Half a character, or the character nought: no database keeps them. */
const unkeepable = /[\p{Cs}\0]/u

const unkeepableAt = (value: unknown, path: Path): ReadonlyArray<Path> => {
  if (typeof value === "string") return unkeepable.test(value) ? [path] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    unkeepableAt(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The place in the form of what is wrong in the content of an event. */
const inForm = (path: Path): Path => (path[0] === "content" ? path.slice(1) : path)

const problemsOf = (read: Event.Reader, event: Event.Event): ReadonlyArray<Refusal.Condition> => {
  const decoded = read(event)
  if (Result.isFailure(decoded)) return decoded.failure.map((one) => ({ ...one, path: inForm(one.path) }))
  return unkeepableAt(event, []).map((path) => Refusal.condition("text-has-control-characters", inForm(path)))
}

const foldOn = (state: Process.State | null, events: ReadonlyArray<Event.Event>): Process.State => {
  const next = Process.fold(events, state)
  if (next === null) throw new BrokenLog({ seq: 1 })
  return next
}

/**
 * What bringing in a whole log of one process changes.
 *
 * **Shape** words that the log itself redacts are taken out.
 * **Errors** `BrokenLog` when the events are not the whole log of one process of the organisation, in order, each readable.
 */
export const ofLog = (
  carried: Carried,
  organisationId: string,
  events: ReadonlyArray<Event.Event>,
): Result.Result<Change, BrokenLog> => {
  const processId = events[0]?.processId
  const read = Event.reader(carried.editions, Forms.of)
  const wrong = events.findIndex(
    (event, index) =>
      event.organisationId !== organisationId ||
      event.processId !== processId ||
      event.seq !== index + 1 ||
      Result.isFailure(read(event)),
  )
  if (wrong !== -1) return Result.fail(new BrokenLog({ seq: wrong + 1 }))
  const redactions = redactionsIn(events)
  const kept = redactions.length === 0 ? events : events.map((event) => wiped(carried, event, redactions))
  const state = Process.fold(kept)
  return state === null
    ? Result.fail(new BrokenLog({ seq: 1 }))
    : Result.succeed({ state, events: kept, records: [...Record.fold(kept).values()], note: null })
}

/** What is kept of a command once words of it were taken out: nothing that a guess could be compared with. */
export const forgotten = ""

/** Whether a command that comes again is the one that is known. **Shape** always, once words of it were taken out. */
export const isSame = (known: string, asked: string): boolean => known === asked || known === forgotten

/** What a command asks, apart from when it was sent: the same for the same form sent twice. */
export const fingerprint = (command: { readonly at: string; readonly version?: number }): string => {
  const { at: _, version: __, ...asked } = command
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url")
}
