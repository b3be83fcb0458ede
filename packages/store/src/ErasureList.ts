/**
 * The list of what was erased, so that a restored backup from before can be rid of it again: ids and codes, no word.
 * Not here: erasing (`Erasure`), or repeating it (`Restore`).
 */
import { FormCode, Privacy } from "@osl/core"
import type { Redaction as Redacted } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Inquiry from "./Inquiry.ts"
import { Actor } from "./internal/LogShape.ts"
import { logs } from "./Retention.ts"
import type * as SupervisionBook from "./SupervisionBook.ts"

/**
 * What an erasure was about: somebody, what one organisation kept about somebody, all words of a process, or words of some classes whose
 * time was over.
 */
export const kinds = ["person", "worker", "process", "expired"] as const

/**
 * One erasure. **Unit** `at` an instant, UTC.
 *
 * **Shape** `centre` is null for a person, `log` empty for a person and a worker; `subject` is the id of the person, or of the log.
 */
export const Entry = Schema.Struct({
  id: Schema.String,
  at: Schema.String,
  kind: Schema.Literals(kinds),
  log: Schema.Literals(["", ...logs]),
  centre: Schema.NullOr(Schema.String),
  subject: Schema.String,
  classes: Schema.Array(Schema.Literals(Privacy.classes)),
})
export type Entry = typeof Entry.Type

/**
 * Words that were taken out of one record. **Unit** `at` an instant, UTC.
 *
 * **Shape** `id` of the event, `subject` the process, `by` who asked for it, `fields` the names of the answers; the reason, which is words, stays in the log.
 */
export const Redaction = Schema.Struct({
  id: Schema.String,
  at: Schema.String,
  kind: Schema.Literal("redacted"),
  centre: Schema.String,
  subject: Schema.String,
  by: Schema.String,
  form: Schema.Literals(FormCode.codes),
  record: Schema.String,
  fields: Schema.Array(Schema.String),
})
export type Redaction = typeof Redaction.Type

/** The entry of a redaction, as its event tells it. */
export const ofRedaction = (event: Redacted.Redacted): Redaction => ({
  id: event.id,
  at: event.at,
  kind: "redacted",
  centre: event.organisationId,
  subject: event.processId,
  by: event.actor.id,
  form: event.form,
  record: event.recordId,
  fields: event.fields,
})

/**
 * Words that were removed for good from a log of competencies. **Unit** `at` an instant, UTC.
 *
 * **Shape** `id` of the event, `subject` the log; `of` the place of a text in an inquiry, null for the conclusions of a session.
 */
export const Removal = Schema.Struct({
  id: Schema.String,
  at: Schema.String,
  kind: Schema.Literal("removed"),
  log: Schema.Literals(["supervision", "laboratory"]),
  centre: Schema.String,
  subject: Schema.String,
  actor: Actor,
  of: Schema.NullOr(Schema.Number),
})
export type Removal = typeof Removal.Type

/** The entries of the removals among events. */
export const ofRemovals = (
  events: ReadonlyArray<SupervisionBook.Event | Inquiry.Event>,
): ReadonlyArray<Removal> =>
  events.flatMap((event): ReadonlyArray<Removal> => {
    const { id, at, organisationId: centre, actor } = event
    const entry = { id, at, kind: "removed", centre, actor } as const
    if (event.type === "conclusions-removed")
      return [{ ...entry, log: "supervision", subject: event.sessionId, of: null }]
    return event.type === "text-removed"
      ? [{ ...entry, log: "laboratory", subject: event.inquiryId, of: event.of }]
      : []
  })

const Any = Schema.Union([Entry, Redaction, Removal])

/** A list as it is kept outside the database. **Unit** `writtenAt` an instant, UTC: it knows of nothing later. */
export const List = Schema.Struct({ writtenAt: Schema.String, erasures: Schema.Array(Any) })
export type List = typeof List.Type

const Head = Schema.fromJsonString(
  Schema.Struct({ oslErasures: Schema.Literal(1), writtenAt: Schema.String }),
)
const Line = Schema.fromJsonString(Any)

const decodeHead = Schema.decodeUnknownResult(Head)
const decodeLine = Schema.decodeUnknownResult(Line)

/** A list as text. **Shape** a line that says what it is, then a line of JSON for each erasure. */
export const text = ({ writtenAt, erasures }: List): string =>
  [JSON.stringify({ oslErasures: 1, writtenAt }), ...erasures.map((one) => JSON.stringify(one)), ""].join(
    "\n",
  )

/** Reads a list back. **Shape** null when the text is none, or is cut off within a line. */
export const parse = (given: string): List | null => {
  const [first, ...rest] = given.split("\n").filter((line) => line !== "")
  const head = decodeHead(first)
  const found = rest.map((line) => decodeLine(line))
  const erasures = found.flatMap((one) => (Result.isSuccess(one) ? [one.success] : []))
  return Result.isSuccess(head) && erasures.length === found.length && given.endsWith("\n")
    ? { writtenAt: head.success.writtenAt, erasures }
    : null
}

const byTime = (a: { readonly at: string }, b: { readonly at: string }): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : 0

/** The erasures of a database, and what its logs tell of words that were taken out of them. **Shape** oldest first. */
export const all = (
  erasures: ReadonlyArray<Entry>,
  told: ReadonlyArray<Redaction | Removal>,
): List["erasures"] => [...erasures, ...told].toSorted(byTime)

/** Two lists as one. **Shape** every erasure once, oldest first. */
export const together = (one: List, other: List): List => {
  const byId = new Map([...one.erasures, ...other.erasures].map((entry) => [entry.id, entry]))
  const erasures = [...byId.values()].toSorted(byTime)
  return { writtenAt: [one.writtenAt, other.writtenAt].toSorted()[1] ?? one.writtenAt, erasures }
}
