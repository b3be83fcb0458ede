/**
 * What happened to a process: the members of its append-only log.
 * Not here: what may happen (`Process.decide`), or what follows for its state (`Process.evolve`).
 */
import { type Edition, EditionForm, Form, FormCode, type Forms, LocalDate, Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Act from "./Act.ts"
import * as Recogniser from "./Recogniser.ts"

const instant = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Finds nothing in an instant, but for those of a 29 February. Written out, as `{4}` would count at each digit. */
const notInstant =
  /^(?!\d\d\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d\d\dZ$)/

/**
 * Whether the text is an instant that the calendar has.
 *
 * **Unit** ISO 8601 in UTC with milliseconds, `2026-03-31T10:15:00.000Z`.
 */
export const isInstant = (value: string): boolean =>
  !notInstant.test(value) || (instant.test(value) && LocalDate.isLocalDate(value.slice(0, 10)))

/** **Unit** ISO 8601 in UTC with milliseconds, `2026-03-31T10:15:00.000Z`. Compares as text. */
export const Instant = Schema.String.check(
  Problem.check(isInstant, "not-an-instant", {}, { unless: notInstant }),
)

/** Written out, as `{8}` would count at each character: a third of the cost. */
const groups = [8, 4, 4, 4, 12].map((length) => "[0-f]".repeat(length)).join("-")

/** Twice over the text, as what comes between digits and letters is sooner told apart by itself than both at once. */
const notId = new RegExp(`^(?!(?=${groups}$)${"[^:-`]".repeat(36)})`)

const isId = (value: string): boolean => !notId.test(value)

/** A UUID in lower case; ids of events are version 7, so that they sort by time. */
export const Id = Schema.String.check(Problem.check(isId, "not-an-id", {}, { unless: notId }))

/** The same for an id that most events of a log repeat; each has a last one of its own. */
const repeatedId = () =>
  Schema.String.check(
    Problem.check<string>((value) => isId(value), "not-an-id", {}, { unless: notId, repeats: true }),
  )

export const duties = [
  "organizer",
  "director",
  "supervisor",
  "regional-coordinator",
  "administrator",
] as const satisfies ReadonlyArray<Edition.Duty>

/** Who acts, in which duty, and for whom when it is for somebody else. */
export const Actor = Schema.Struct({
  id: repeatedId(),
  duty: Schema.Literals(duties),
  onBehalfOf: Schema.optionalKey(Id),
})
export type Actor = typeof Actor.Type

/** A criterion as it stood when a stage was left or entered. **Unit** `current` and `wanted` in the measure's unit; `current` is null when there is nothing to measure. */
export const CriterionResult = Schema.Struct({
  key: Schema.String,
  status: Schema.Literals(["met", "waived"]),
  current: Schema.NullOr(Schema.Finite),
  wanted: Schema.Finite,
  reason: Schema.optionalKey(Act.Reason),
})
export type CriterionResult = typeof CriterionResult.Type

/** **Unit** counted from 1. */
const Place = Schema.Int.check(
  Schema.isGreaterThanOrEqualTo(1, {
    ...Problem.annotation("number-too-small", { min: 1 }),
    ...Problem.allHold<number>((value) => Number.isSafeInteger(value) && value >= 1, {
      between: [1, 2 ** 31 - 1],
    }),
  }),
)

const EditionName = Schema.Struct({ key: Schema.String, version: Schema.String })

const envelope = {
  id: Id,
  organisationId: repeatedId(),
  processId: repeatedId(),
  seq: Place,
  edition: EditionName,
  actor: Actor,
  at: Instant,
  on: LocalDate.LocalDate,
  payload: Schema.Literal(1),
}

/**
 * What every event carries.
 *
 * **Shape** `seq` is the position in the log of the process, from 1, without gaps; `on` is the date in Poland at `at`;
 * `payload` is the version of the payload's shape.
 */
export const Envelope = Schema.Struct(envelope)
export type Envelope = typeof Envelope.Type

const event = <const T extends string, const F extends Schema.Struct.Fields>(type: T, fields: F) =>
  Schema.Struct({ type: Schema.Literal(type), ...envelope, ...fields })

const act = <const T extends string, S extends Schema.Codec<unknown, unknown>>(
  type: T,
  form: { readonly schema: S },
) => event(type, { content: form.schema })

const actOnRecord = <const T extends string, S extends Schema.Codec<unknown, unknown>>(
  type: T,
  form: { readonly schema: S },
) => event(type, { recordId: Id, content: form.schema })

/** A record was added, with the content that its form asks for. */
export const recordAdded = <const F extends string, S extends Schema.Codec<unknown, unknown>>(form: {
  readonly form: F
  readonly schema: S
}) => event("record-added", { form: Schema.Literal(form.form), recordId: Id, content: form.schema })

/** A record was corrected: its content anew, and why. */
export const recordCorrected = <const F extends string, S extends Schema.Codec<unknown, unknown>>(form: {
  readonly form: F
  readonly schema: S
}) =>
  event("record-corrected", {
    form: Schema.Literal(form.form),
    recordId: Id,
    content: form.schema,
    reason: Act.Reason,
  })

type AnyForm = Form.Form<Forms.FormCode, Schema.Codec<unknown, unknown>>

const results = Schema.Array(CriterionResult)

/** Every kind of event but the records, by type. */
export const Plain = {
  "process-opened": act("process-opened", Act.openProcess),
  "mandate-issued": act("mandate-issued", Act.issueMandate),
  "organizer-assigned": act("organizer-assigned", Act.assignOrganizer),
  "organizer-unassigned": act("organizer-unassigned", Act.unassignOrganizer),
  "stage-extended": act("stage-extended", Act.extendStage),
  "record-withdrawn": event("record-withdrawn", {
    form: Schema.Literals(FormCode.codes),
    recordId: Id,
    reason: Act.Reason,
  }),
  "map-published": event("map-published", { recordId: Id, number: Place }),
  "plan-consulted": actOnRecord("plan-consulted", Act.consultPlan),
  "plan-submitted": event("plan-submitted", { recordId: Id }),
  "plan-returned": actOnRecord("plan-returned", Act.returnPlan),
  "plan-approved": event("plan-approved", {
    recordId: Id,
    content: Act.approvePlan.schema,
    number: Place,
  }),
  "plan-reviewed": actOnRecord("plan-reviewed", Act.reviewPlan),
  "plan-action-closed": actOnRecord("plan-action-closed", Act.closePlanAction),
  "evaluation-accepted": event("evaluation-accepted", { recordId: Id }),
  "report-issued": actOnRecord("report-issued", Act.issueReport),
  "record-redacted": event("record-redacted", {
    form: Schema.Literals(FormCode.codes),
    recordId: Id,
    fields: Schema.Array(Schema.String),
    reason: Act.Reason,
  }),
  "receiver-named": act("receiver-named", Act.nameReceiver),
  "stage-entered": event("stage-entered", {
    stage: Schema.String,
    from: Schema.NullOr(Schema.String),
    by: Schema.Literals(["start", "forward", "parallel", "back", "skip"]),
    criteria: results,
    reason: Schema.optionalKey(Act.Reason),
  }),
  "stage-left": event("stage-left", { stage: Schema.String, criteria: results }),
  "stage-skipped": event("stage-skipped", {
    stage: Schema.String,
    criteria: results,
    reason: Act.Reason,
  }),
  "process-suspended": act("process-suspended", Act.suspend),
  "process-resumed": event("process-resumed", {}),
  "process-closed": event("process-closed", { content: Act.close.schema, criteria: results }),
  "process-reopened": act("process-reopened", Act.reopen),
  "edition-adopted": event("edition-adopted", {
    to: EditionName,
    stages: Schema.Array(Schema.Struct({ from: Schema.String, to: Schema.String })),
    reason: Act.Reason,
  }),
} as const

type PlainEvent = { readonly [T in keyof typeof Plain]: (typeof Plain)[T]["Type"] }[keyof typeof Plain]

type SchemaOf<F extends FormCode.FormCode> = (typeof Forms.all)[F]["schema"]

/** One member for each form, so that the content is typed by the form. */
export type RecordAdded = {
  readonly [F in FormCode.FormCode]: ReturnType<typeof recordAdded<F, SchemaOf<F>>>["Type"]
}[FormCode.FormCode]
export type RecordCorrected = {
  readonly [F in FormCode.FormCode]: ReturnType<typeof recordCorrected<F, SchemaOf<F>>>["Type"]
}[FormCode.FormCode]

/** Anything a log may hold. */
export type Event = PlainEvent | RecordAdded | RecordCorrected
export type Type = Event["type"]

/** The body of an event, before it gets its place in a log. */
export type Body = Event extends infer E ? (E extends Event ? Omit<E, keyof Envelope> : never) : never

type Read = Result.Result<Event, ReadonlyArray<Problem.Problem>>

/**
 * Reads unknown input as an event.
 *
 * **Shape** the event may be the very input: what reads a log must not change it afterwards.
 * **Errors** `unknown-event` at `type` or `form` when this version knows no such event, else every problem of its fields.
 */
export type Reader = (input: unknown) => Read

/** How events of one kind are read: what is recognised needs no reasons, the rest is told them by the schema. */
interface Kind {
  readonly schema: Schema.Codec<Event>
  readonly recognises: Recogniser.Recogniser | undefined
}

/** The kinds of a table by their key; for other keys those of another table. */
interface Kinds {
  readonly schemas: { readonly [key: string]: Schema.Top }
  readonly otherwise: Kinds | undefined
  readonly met: Map<unknown, Kind>
}

const kindsOf = (schemas: Kinds["schemas"], otherwise?: Kinds): Kinds => ({
  schemas,
  otherwise,
  met: new Map(),
})

/** Compiled at the first event of a kind. */
const meet = ({ schemas, otherwise, met }: Kinds, key: unknown): Kind | undefined => {
  if (typeof key !== "string" || !Object.hasOwn(schemas, key)) return otherwise && find(otherwise, key)
  const schema = schemas[key] as Schema.Codec<Event>
  const kind = { schema, recognises: Recogniser.make(schema) }
  met.set(key, kind)
  return kind
}

const find = (kinds: Kinds, key: unknown): Kind | undefined => kinds.met.get(key) ?? meet(kinds, key)

/** The kinds of events of one edition, by the form of a record or the type of another event. */
interface Decoders {
  readonly added: Kinds
  readonly corrected: Kinds
  readonly plain: Kinds
  /** Recognises the kind of the last event: most of a log is diary. */
  last: Recogniser.Recogniser
}

const decoders = (added: Kinds, corrected: Kinds, plain: Kinds): Decoders => ({
  added,
  corrected,
  plain,
  last: () => false,
})

const ofForms = (
  make: (form: AnyForm) => Schema.Top,
  forms: Forms.OfEdition,
  codes: ReadonlyArray<FormCode.FormCode> = FormCode.codes,
): { readonly [form: string]: Schema.Top } =>
  Object.fromEntries(codes.map((code) => [code, make(forms[code])]))

/** Every type of event; those of records stand once. */
export const types: ReadonlyArray<Type> = [
  ...(Object.keys(Plain) as ReadonlyArray<Type>),
  "record-added",
  "record-corrected",
]

const unknown = (key: "type" | "form") =>
  Result.fail([{ code: "unknown-event", path: [key], params: {} }] as const)

const readKind = (decoders: Decoders, input: unknown): Read => {
  if (typeof input !== "object" || input === null) return unknown("type")
  const { type, form } = input as { readonly type?: unknown; readonly form?: unknown }
  const isAdded = type === "record-added"
  const isRecord = isAdded || type === "record-corrected"
  const kind = isAdded
    ? find(decoders.added, form)
    : isRecord
      ? find(decoders.corrected, form)
      : find(decoders.plain, type)
  if (kind === undefined) return unknown(isRecord ? "form" : "type")
  if (!kind.recognises?.(input)) return Form.decode<Event>(kind.schema, input)
  decoders.last = kind.recognises
  return Result.succeed(input as Event)
}

const read = (decoders: Decoders, input: unknown): Read => {
  try {
    return decoders.last(input) ? Result.succeed(input as Event) : readKind(decoders, input)
  } catch {
    return Result.fail([Problem.make("unreadable")])
  }
}

const closed = (form: { readonly schema: Schema.Codec<unknown, unknown> }) =>
  event("process-closed", { content: form.schema, criteria: results })

/** What is compiled of one set of forms serves every reader of it. */
interface Made {
  readonly forms: Forms.OfEdition
  readonly base: Decoders
  readonly read: Reader
  readonly own: WeakMap<Edition.Edition, { readonly decoders: Decoders | undefined }>
}

const made = new WeakMap<Forms.Of, Made>()

/** Forms as the model has them, without what an edition adds. */
const makeOf = (formsOf: Forms.Of): Made => {
  const forms = formsOf({ codeLists: [], formFields: [] })
  const base = decoders(
    kindsOf(ofForms(recordAdded, forms)),
    kindsOf(ofForms(recordCorrected, forms)),
    kindsOf(Plain),
  )
  return { forms, base, read: (input) => read(base, input), own: new WeakMap() }
}

/** The decoders of an edition that has forms of its own; `undefined` when it leaves all of them as they are. */
const ownDecoders = (
  { forms, base }: Made,
  edition: Edition.Edition,
  formsOf: Forms.Of,
): Decoders | undefined => {
  const theirs = formsOf(edition)
  const close = EditionForm.of(edition, Act.close)
  const own = FormCode.codes.filter((code) => theirs[code] !== forms[code])
  if (own.length === 0 && close === Act.close) return undefined
  return decoders(
    kindsOf(ofForms(recordAdded, theirs, own), base.added),
    kindsOf(ofForms(recordCorrected, theirs, own), base.corrected),
    close === Act.close ? base.plain : kindsOf({ "process-closed": closed(close) }, base.plain),
  )
}

/**
 * Makes what reads each event by the forms of the edition it names.
 *
 * **Shape** `formsOf` is `Forms.of` of `@osl/core`. An event of an edition that is not among them is read by the forms as the model
 * has them; so is every event when there are none.
 * **Source** inferred; rules EV8, EV9.
 */
export const reader = (editions: ReadonlyArray<Edition.Edition>, formsOf: Forms.Of): Reader => {
  const all = made.get(formsOf) ?? makeOf(formsOf)
  made.set(formsOf, all)
  const own = editions.flatMap((edition) => {
    const known = all.own.get(edition) ?? { decoders: ownDecoders(all, edition, formsOf) }
    all.own.set(edition, known)
    const { decoders } = known
    return decoders === undefined ? [] : [{ key: edition.key, version: edition.version, decoders }]
  })
  if (own.length === 0) return all.read
  return (input) => {
    const named = (input as { readonly edition?: Partial<Edition.EditionRef> } | null)?.edition
    const found = own.find(({ key, version }) => named?.key === key && named.version === version)
    return read(found?.decoders ?? all.base, input)
  }
}
