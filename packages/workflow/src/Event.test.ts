import { Forms, LocalDate, Problem } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Event from "./Event.ts"
import * as Recogniser from "./Recogniser.ts"
import { decode, schemas } from "./testing/forms.ts"
import { acts, lived, people, samples } from "./testing.ts"

const day = "2024-01-08"
const act = acts(day)

const envelope = {
  id: people.uuid("0004", 1),
  organisationId: people.organisationId,
  processId: people.processId,
  seq: 1,
  edition: { key: "osl-2014", version: "1.0.0" },
  actor: people.organizer,
  at: "2024-01-08T08:00:00.000Z",
  on: day,
  payload: 1,
}
const recordId = people.uuid("0005", 1)
const criteria = [{ key: "a", status: "waived", current: null, wanted: 1, reason: "Bo tak." }]

/** One event of every kind, as text. */
const bodies: ReadonlyArray<Record<string, unknown>> = [
  { type: "process-opened", content: act["open-process"] },
  { type: "mandate-issued", content: act["issue-mandate"] },
  { type: "organizer-assigned", content: act["assign-organizer"] },
  { type: "organizer-unassigned", content: act["unassign-organizer"] },
  { type: "stage-extended", content: act["extend-stage"] },
  { type: "record-withdrawn", form: "F06", recordId, reason: "Pomyłka." },
  { type: "map-published", recordId, number: 1 },
  { type: "plan-consulted", recordId, content: act["consult-plan"] },
  { type: "plan-submitted", recordId },
  { type: "plan-returned", recordId, content: act["return-plan"] },
  { type: "plan-approved", recordId, content: act["approve-plan"], number: 1 },
  { type: "plan-reviewed", recordId, content: act["review-plan"] },
  { type: "plan-action-closed", recordId, content: act["close-plan-action"] },
  { type: "evaluation-accepted", recordId },
  { type: "report-issued", recordId, content: act["issue-report"] },
  { type: "record-redacted", form: "F06", recordId, fields: ["happened"], reason: "Nazwisko." },
  { type: "receiver-named", content: act["name-receiver"] },
  { type: "stage-entered", stage: "entry", from: null, by: "start", criteria },
  { type: "stage-left", stage: "entry", criteria },
  { type: "stage-skipped", stage: "entry", criteria, reason: "Grupa już działa." },
  { type: "process-suspended", content: act.suspend },
  { type: "process-resumed" },
  { type: "process-closed", content: act.close, criteria },
  { type: "process-reopened", content: act.reopen },
  {
    type: "edition-adopted",
    to: { key: "osl-2012", version: "1.0.0" },
    stages: [{ from: "entry", to: "diagnosis" }],
    reason: "Tak zdecydowano.",
  },
  ...Forms.codes.flatMap((form) => [
    { type: "record-added", form, recordId, content: samples(day)[form] },
    { type: "record-corrected", form, recordId, content: samples(day)[form], reason: "Poprawka." },
  ]),
]
const texts = bodies.map((body) => ({
  kind: [body["type"], body["form"]].filter(Boolean).join(" "),
  text: JSON.stringify({ ...envelope, ...body }),
}))

const schemaOf = (event: Record<string, unknown>): Schema.Top =>
  schemas[`${event["type"]} ${event["form"]}`] ?? schemas[String(event["type"])] ?? Schema.Never

const codes = (input: unknown) => {
  const read = decode(input)
  return Result.isFailure(read) ? read.failure.map(({ code, path }) => [code, ...path].join(" ")) : []
}

describe("reading", () => {
  it("[EV1] there is an event of every kind here", () => {
    expect([...new Set(bodies.map(({ type }) => type))].sort()).toEqual([...Event.types].sort())
  })

  it.each(texts)("[EV1] $kind is read as it was written", ({ text }) => {
    const read = decode(JSON.parse(text))
    expect(Result.isSuccess(read) && JSON.stringify(read.success)).toBe(text)
  })

  it("[EV1] a whole life is read as it was lived", () => {
    for (const event of lived(edition).events) {
      expect(decode(JSON.parse(JSON.stringify(event)))).toEqual(Result.succeed(event))
    }
  })

  it.each([
    ["nothing", undefined, "type"],
    ["null", null, "type"],
    ["a text", "record-added", "type"],
    ["a list", [], "type"],
    ["no type", { ...envelope }, "type"],
    ["an unknown type", { ...envelope, type: "stage-forgotten" }, "type"],
    ["a name every object has", { ...envelope, type: "constructor" }, "type"],
    ["a type that is no text", JSON.parse('{"type":{"toString":1,"valueOf":1}}'), "type"],
    ["a type with a form in it", { ...envelope, type: "record-added F06" }, "type"],
    ["an unknown form", { ...envelope, type: "record-added", form: "F99" }, "form"],
    ["no form", { ...envelope, type: "record-corrected" }, "form"],
  ])("[EV2] %s is an unknown event, and reading it goes on", (_, input, place) => {
    expect(codes(input)).toEqual([`unknown-event ${place}`])
  })

  it("[EV3] says every problem with its place", () => {
    const { happened: _, ...diary } = samples(day).F06
    const input = {
      ...envelope,
      type: "record-added",
      form: "F06",
      recordId: "1",
      content: { ...diary, date: "2024-02-30", activity: "sleep", mood: "good" },
    }
    expect(codes(input)).toEqual([
      "not-an-id recordId",
      "unexpected content mood",
      "not-a-date content date",
      "not-in-list content activity",
      "required content happened",
    ])
  })

  it.each([
    ["seq", 0, "number-too-small seq"],
    ["seq", 1.5, "wrong-value seq"],
    ["id", "018D0000-0004-7000-8000-000000000001", "not-an-id id"],
    ["id", "018d0000x0004-7000-8000-000000000001", "not-an-id id"],
    ["id", "018d0000-0004-7000-8000-00000000000g", "not-an-id id"],
    ["id", "", "not-an-id id"],
    ["organisationId", "", "not-an-id organisationId"],
    ["processId", "018d0000-0002-7000-8000-00000000000", "not-an-id processId"],
    ["at", "2024-01-08T08:00:00Z", "not-an-instant at"],
    ["at", "2024-02-30T08:00:00.000Z", "not-an-instant at"],
    ["at", "2024-01-08T24:00:00.000Z", "not-an-instant at"],
    ["on", "2023-02-29", "not-a-date on"],
    ["on", "1989-12-31", "date-out-of-range on"],
    ["payload", 2, "wrong-type payload"],
    ["extra", 1, "unexpected extra"],
  ])("[EV5] %s %j is refused", (key, value, problem) => {
    expect(codes({ ...envelope, type: "process-resumed", [key]: value })).toEqual([problem])
  })

  it("[EV5] an instant has a month, day, hour, minute and second that there are, walked through", () => {
    const pad = (number: number) => String(number).padStart(2, "0")
    const wrong: Array<string> = []
    for (let month = 0; month <= 19; month++) {
      for (let day = 0; day <= 39; day++) {
        const date = `2024-${pad(month)}-${pad(day)}`
        if (Event.isInstant(`${date}T10:15:00.000Z`) !== LocalDate.isLocalDate(date)) wrong.push(date)
      }
    }
    for (let number = 0; number <= 99; number++) {
      const at = (time: string) => Event.isInstant(`2024-02-29T${time}.000Z`)
      if (at(`${pad(number)}:00:00`) !== number <= 23) wrong.push(`hour ${number}`)
      if (at(`00:${pad(number)}:00`) !== number <= 59) wrong.push(`minute ${number}`)
      if (at(`00:00:${pad(number)}`) !== number <= 59) wrong.push(`second ${number}`)
    }
    expect(wrong).toEqual([])
  })

  it("[EV5] reasons in a log are texts of at most 1000 characters", () => {
    const body = { ...envelope, type: "record-withdrawn", form: "F06", recordId }
    expect(codes({ ...body, reason: " " })).toEqual(["required reason"])
    expect(codes({ ...body, reason: "x".repeat(1001) })).toEqual(["text-too-long reason"])
    expect(codes({ ...body, reason: "a\u0007" })).toEqual(["text-has-control-characters reason"])
  })
})

describe("recognising", () => {
  /** Values that tempt: of other kinds, at the limits, just past them. */
  const tempting = fc.oneof(
    fc.constantFrom(undefined, null, true, "", " ", "0", "2024-02-30", "25:00", "a\u0000", "\n", [], {}, [
      null,
    ]),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.date({ noInvalidDate: true }).map((one) => one.toISOString()),
  )

  type Json = { [key: string]: unknown }
  const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null

  /** Changes one place of a value: replaces, removes or adds. */
  const disturb = (value: unknown, path: ReadonlyArray<number>, how: string, by: unknown): void => {
    if (!isObject(value)) return
    const keys = Object.keys(value)
    const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)]
    if (key === undefined) return
    const inner = value[key]
    if (path.length > 1 && isObject(inner)) disturb(inner, path.slice(1), how, by)
    else if (how === "remove") delete value[key]
    else if (how === "add") value["unheard"] = by
    else value[key] = by
  }

  it.each(texts)("[EV4] $kind is accepted exactly when its schema accepts it", ({ text }) => {
    const schema = schemaOf(JSON.parse(text))
    const recognise = Recogniser.make(schema)
    const decode = Schema.decodeUnknownResult(schema as Schema.Codec<unknown>, Problem.decodeOptions)
    expect(recognise?.(JSON.parse(text))).toBe(true)
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("replace", "replace", "remove", "add"),
        tempting,
        (path, how, by) => {
          const input = JSON.parse(text)
          disturb(input, path, how, by)
          expect(recognise?.(input)).toBe(Result.isSuccess(decode(input)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it("[EV4] a schema that changes what it reads is left to itself", () => {
    expect(Recogniser.make(Schema.NumberFromString)).toBeUndefined()
    expect(Recogniser.make(Schema.Struct({ a: Schema.NumberFromString }))).toBeUndefined()
    expect(Recogniser.make(Schema.Record(Schema.String, Schema.Number))).toBeUndefined()
  })
})
