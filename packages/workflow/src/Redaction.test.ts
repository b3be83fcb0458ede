import { Form, Forms } from "@osl/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import type * as Event from "./Event.ts"
import * as Process from "./Process.ts"
import * as Redaction from "./Redaction.ts"
import { codesOf, placesOf, started } from "./testing/checks.ts"
import { decode, fieldsOf } from "./testing/forms.ts"
import { acts, type Life, people, samples } from "./testing.ts"

const day = "2024-01-08"
const secret = "Jan Kowalski, 600 100 200"

const add = <F extends Forms.FormCode>(life: Life, form: F, more: object): string => {
  const recordId = life.newRecord()
  const content = { ...samples(day)[form], ...more }
  life.ask({ type: "record", form, recordId, content } as Command.Body)
  return recordId
}

const redact = (
  life: Life,
  form: Forms.FormCode,
  recordId: string,
  fields: ReadonlyArray<string>,
  actor?: Event.Actor,
) => life.ask({ type: "redact", form, recordId, fields, reason: "Dane osoby." }, actor)

describe("a redaction", () => {
  it("[RD1] is the director's, with a reason, of answers that hold words", () => {
    const life = started()
    const id = add(life, "F03", { description: secret })
    expect(codesOf(redact(life, "F03", id, ["description"], people.organizer))).toEqual(["not-allowed"])
    expect(placesOf(redact(life, "F03", id, []))).toEqual(["required fields"])
    expect(placesOf(redact(life, "F03", id, ["category", "nowhere"]))).toEqual([
      "not-redactable fields category",
      "not-redactable fields nowhere",
    ])
    expect(placesOf(redact(life, "F04", id, ["title"]))).toEqual(["unknown-record recordId"])
    expect(codesOf(redact(life, "F03", id, ["description"]))).toEqual([])
  })

  it("[RD1] is done in whatever state the process and the record are", () => {
    const life = started()
    const id = add(life, "F03", { description: secret })
    life.ask({ type: "withdraw", form: "F03", recordId: id, reason: "Pomyłka." })
    expect(codesOf(redact(life, "F03", id, ["description"]))).toEqual([])
    life.ask({ type: "suspend", content: acts(day).suspend })
    expect(codesOf(redact(life, "F03", id, ["name"]))).toEqual([])
    life.ask({ type: "close", content: acts(day).close })
    expect(codesOf(redact(life, "F03", id, ["name"]))).toEqual([])
  })

  it("[RD2] leaves a log without the words, that still reads and folds to the same state", () => {
    const life = started()
    const id = add(life, "F03", { description: secret })
    life.ask({
      type: "correct",
      form: "F03",
      recordId: id,
      content: { ...samples(day).F03, description: `${secret}!` },
      reason: "Poprawka.",
    })
    const other = add(life, "F03", { description: "Zostaje." })
    redact(life, "F03", id, ["description"])
    const kept = Redaction.ofLog(life.events, fieldsOf)
    expect(JSON.stringify(kept)).not.toContain("Kowalski")
    expect(JSON.stringify(kept)).toContain("Zostaje.")
    for (const event of kept) expect(Result.isSuccess(decode(event))).toBe(true)
    expect(Process.fold(kept)).toEqual(life.state)
    expect(kept.find((event) => "recordId" in event && event.recordId === other)).toBe(
      life.events.find((event) => "recordId" in event && event.recordId === other),
    )
  })

  it("[RD2] what is written again afterwards stays", () => {
    const life = started()
    const id = add(life, "F03", { description: secret })
    redact(life, "F03", id, ["description"])
    life.ask({ type: "correct", form: "F03", recordId: id, content: samples(day).F03, reason: "Od nowa." })
    expect(JSON.stringify(Redaction.ofLog(life.events, fieldsOf))).toContain(samples(day).F03.description)
  })

  it("[RD3] takes the words out of rows, and out of the names that the state keeps", () => {
    const life = started()
    const group = add(life, "F10", { name: secret })
    redact(life, "F10", group, ["name"])
    expect(life.state?.records[group]).toMatchObject({ name: Redaction.mark })
    const plan = add(life, "F12", { actions: [{ ...samples(day).F12.actions[0], name: secret }] })
    redact(life, "F12", plan, ["actions"])
    expect(JSON.stringify(Redaction.ofLog(life.events, fieldsOf))).not.toContain("Kowalski")
    expect(JSON.stringify(life.state)).not.toContain("Kowalski")
    expect(life.state?.records[plan]).toMatchObject({ actions: [{ name: Redaction.mark, closed: null }] })
    expect(Process.fold(Redaction.ofLog(life.events, fieldsOf))).toEqual(life.state)
  })

  it.each(Forms.codes)(
    "[RD2] every answer of %s that can be redacted leaves a record that the form takes",
    (form) => {
      const { fields, schema } = Forms.all[form]
      const names = fields.map(({ name }) => name).filter((name) => Redaction.isRedactable(fields, name))
      const added = { ...template, form, content: samples(day)[form] } as Event.Event
      const redaction = {
        ...template,
        type: "record-redacted",
        seq: 9,
        form,
        fields: names,
        reason: "x",
      } as const
      const kept = Redaction.ofEvent(added, redaction as Redaction.Redacted, fieldsOf)
      const read = Form.decode<unknown>(schema, "content" in kept ? kept.content : undefined)
      expect(Result.isSuccess(read)).toBe(true)
    },
  )

  const template = { ...started().events[0], type: "record-added", seq: 3, recordId: people.uuid("0005", 1) }
})
