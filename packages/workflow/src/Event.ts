/**
 * What happened to a process: the members of its append-only log.
 * Not here: what may happen (`Process.decide`), or what follows for its state (`Process.evolve`).
 */
import { type Edition, EditionForm, Form, FormCode, type Forms, LocalDate, Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Act from "./Act.ts"
import * as Recogniser from "./Recogniser.ts"

/**
 * Finds nothing in what is written as an instant, but for its month, day and hour: a pattern that finds nothing costs two
 * thirds of one that finds, and one with choices in it twice as much as looking at six digits.
 */
const notInstant = /^(?!\d\d\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d\d\dZ$)/

/** The number that two digits write. */
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

const inEveryMonth = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 28

/**
 * Whether the text is an instant that the calendar has.
 *
 * **Unit** ISO 8601 in UTC with milliseconds, `2026-03-31T10:15:00.000Z`.
 */
export const isInstant = (value: string): boolean =>
  !notInstant.test(value) &&
  two(value, 11) <= 23 &&
  (inEveryMonth(two(value, 5), two(value, 8)) || LocalDate.isLocalDate(value.slice(0, 10)))

/** **Unit** ISO 8601 in UTC with milliseconds, `2026-03-31T10:15:00.000Z`. Compares as text. */
export const Instant = Schema.String.check(Problem.check(isInstant, "not-an-instant"))

const hex = (length: number): string => "[0-9a-f]".repeat(length)

/** Written out, as `{8}` would count at each character: a third of the cost. */
const notId = new RegExp(`^(?!${[8, 4, 4, 4, 12].map(hex).join("-")}$)`)

const isId = (value: string): boolean => !notId.test(value)

/** A UUID in lower case; ids of events are version 7, so that they sort by time. */
export const Id = Schema.String.check(Problem.check(isId, "not-an-id"))

/** The same for an id that most events of a log repeat: to compare with the last one costs a quarter of reading it. */
const repeatedId = () => {
  let last: string | undefined
  const isRepeatedId = (value: string): boolean => {
    if (value === last) return true
    if (!isId(value)) return false
    last = value
    return true
  }
  return Schema.String.check(Problem.check(isRepeatedId, "not-an-id"))
}

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
    ...Problem.allHold<number>((value) => Number.isSafeInteger(value) && value >= 1),
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

/** Compiled at the first event of a kind; what is recognised needs no reasons, the rest is told them by the schema. */
const decoder = (schema: Schema.Codec<Event>): Reader => {
  const recognises = Recogniser.make(schema)
  return (input) => (recognises?.(input) ? Result.succeed(input as Event) : Form.decode<Event>(schema, input))
}

type ByKey = (key: unknown) => Reader | undefined

/** A decoder for each schema of a table, by its key; for other keys those of another table. */
const decodersOf = (
  schemas: { readonly [key: string]: Schema.Top },
  otherwise: ByKey = () => undefined,
): ByKey => {
  const made = new Map<unknown, Reader>()
  return (key) => {
    const found = made.get(key)
    if (found !== undefined) return found
    if (typeof key !== "string" || !Object.hasOwn(schemas, key)) return otherwise(key)
    const one = decoder(schemas[key] as Schema.Codec<Event>)
    made.set(key, one)
    return one
  }
}

/** The decoders of one edition, by the form of a record or the type of another event. */
interface Decoders {
  readonly added: ByKey
  readonly corrected: ByKey
  readonly plain: ByKey
}

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
  const decode = isAdded ? decoders.added(form) : isRecord ? decoders.corrected(form) : decoders.plain(type)
  if (decode === undefined) return unknown(isRecord ? "form" : "type")
  return decode(input)
}

const read = (decoders: Decoders, input: unknown): Read => {
  try {
    return readKind(decoders, input)
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
  const base: Decoders = {
    added: decodersOf(ofForms(recordAdded, forms)),
    corrected: decodersOf(ofForms(recordCorrected, forms)),
    plain: decodersOf(Plain),
  }
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
  return {
    added: decodersOf(ofForms(recordAdded, theirs, own), base.added),
    corrected: decodersOf(ofForms(recordCorrected, theirs, own), base.corrected),
    plain: close === Act.close ? base.plain : decodersOf({ "process-closed": closed(close) }, base.plain),
  }
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
