import "effect/schema/SchemaJITCompiler/enable"
import { Forms, LocalDate, Problem } from "@osl/core"
import { Event } from "@osl/workflow"
import * as Schema from "effect/Schema"

const uuid = (n: number) => `018f3c2a-0000-7000-8000-${n.toString(16).padStart(12, "0")}`
const entries = Array.from({ length: 500 }, (_, i) =>
  JSON.parse(
    JSON.stringify({
      type: "record-added",
      id: uuid(i),
      organisationId: uuid(1),
      processId: uuid(2),
      seq: i + 1,
      edition: { key: "osl-2014", version: "1.0.0" },
      actor: { id: uuid(3), duty: "organizer" },
      at: `2026-03-${String((i % 28) + 1).padStart(2, "0")}T10:15:00.000Z`,
      on: `2026-03-${String((i % 28) + 1).padStart(2, "0")}`,
      payload: 1,
      form: "F06",
      recordId: uuid(10000 + i),
      content: {
        date: `2026-03-${String((i % 28) + 1).padStart(2, "0")}`,
        start: "09:30",
        end: "11:00",
        activity: "talk",
        component: "education",
        ...(i % 2 === 0
          ? { place: "świetlica", participants: { children: i % 9, adults: 12, seniors: 3 } }
          : {}),
        happened: `Spotkanie ${i} z mieszkańcami ulicy Ogrodowej: rozmowa o placu zabaw i o tym, kto przyniesie farby na sobotę.`,
        ...(i % 3 === 0 ? { nextStep: "Zadzwonić do szkoły w sprawie sali." } : {}),
      },
    }),
  ),
)
const time = (name: string, f: () => unknown) => {
  for (let r = 0; r < 40; r++) f()
  const t0 = performance.now()
  const N = 100
  for (let r = 0; r < N; r++) f()
  console.log(name.padEnd(34), (((performance.now() - t0) / N / 500) * 1000).toFixed(3), "us")
}
const texts = entries.map((e) => JSON.stringify(e))
time("JSON.parse", () => {
  let n = 0
  for (const t of texts) if (JSON.parse(t)) n++
  return n
})
time("Event.decode", () => {
  let n = 0
  for (const e of entries) if (Event.decode(e)._tag === "Success") n++
  return n
})
const s = Event.RecordAdded.F06
const strict = Schema.decodeUnknownResult(s, Problem.decodeOptions)
const lax = Schema.decodeUnknownResult(s)
const is = Schema.is(s)
time("strict", () => {
  for (const e of entries) strict(e)
})
time("lax", () => {
  for (const e of entries) lax(e)
})
time("is", () => {
  for (const e of entries) is(e)
})
const c = Schema.decodeUnknownResult(Forms.all.F06.schema)
const cs = Schema.decodeUnknownResult(Forms.all.F06.schema, Problem.decodeOptions)
time("content lax", () => {
  for (const e of entries) c(e.content)
})
time("content strict", () => {
  for (const e of entries) cs(e.content)
})
const d = Schema.decodeUnknownResult(LocalDate.LocalDate)
time("date", () => {
  for (const e of entries) d(e.on)
})
const id = Schema.decodeUnknownResult(Event.Id)
time("id", () => {
  for (const e of entries) id(e.id)
})
const lt = Schema.decodeUnknownResult(Forms.all.F06.schema.fields.happened)
time("happened", () => {
  for (const e of entries) lt(e.content.happened)
})
