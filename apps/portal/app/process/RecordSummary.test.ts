import { Form, Forms, Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { answerPairs } from "@osl/ui"
import { RecordTitle } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { describe, expect, it } from "vitest"
import * as RecordSummary from "./RecordSummary.ts"

const added = [...Pilot.generate({ size: "small" })]
  .flatMap((centre) => centre.processes.flatMap(({ events }) => events))
  .flatMap((event) => (event.type === "record-added" ? [event] : []))

const texts = (rows: ReadonlyArray<RecordSummary.Row>): ReadonlyArray<string> =>
  rows.flatMap(({ value }) => {
    if (value === undefined) return []
    if (value.kind === "items") return value.items
    return value.kind === "rows" ? value.rows.flatMap(texts) : [value.text]
  })

describe("RecordSummary", () => {
  it("tells a record of every form with a title and labels instead of codes, in both languages", () => {
    expect(new Set(added.map(({ form }) => form)).size).toBe(Forms.codes.length)
    for (const language of Language.all) {
      for (const event of added) {
        const fields: ReadonlyArray<Form.FormField> = Forms.all[event.form].fields
        const rows = RecordSummary.rows(fields, event.content, { language, references: {} })
        expect(RecordTitle.of(event.form, event.content, { words: words[language], edition })).toMatch(/\S/)
        expect(rows.filter(({ value }) => value !== undefined).length).toBeGreaterThan(2)
        for (const text of texts(rows)) expect(text).not.toMatch(/^(?:true|false|undefined|\d{7})$|\[object/)
      }
    }
  })

  it("writes dates, numbers, choices and municipalities as people do", () => {
    const fields = Forms.all.F01.fields
    const content = { name: "Zatorze", kind: "territorial", territory: "3021163", size: 12500 }
    const told = (language: Language.Language) =>
      texts(RecordSummary.rows(fields, content, { language, references: {} })).map((text) =>
        text.replaceAll("\u00a0", " "),
      )
    expect(told("pl")).toEqual([
      "Zatorze",
      "terytorialna – łączy ją miejsce",
      "Swarzędz, gmina miejsko-wiejska, powiat poznański, woj. wielkopolskie",
      "12 500",
    ])
    expect(told("en")[3]).toBe("12,500")
  })

  it("leaves out questions that did not apply and keeps those left empty", () => {
    const rows = RecordSummary.rows(
      Forms.all.F01.fields,
      { name: "A", kind: "territorial" },
      {
        language: "pl",
        references: {},
      },
    )
    expect(rows.map(({ name }) => name)).not.toContain("trait")
    expect(rows.find(({ name }) => name === "boundary")).toEqual({ name: "boundary", label: "Granice" })
  })
})

describe("answerPairs", () => {
  it("carries the answers of every form so that they are read as they were", () => {
    for (const event of added) {
      const fields: ReadonlyArray<Form.FormField> = Forms.all[event.form].fields
      const answers = Form.toAnswers(fields, event.content)
      expect(Form.answers(fields, answerPairs(answers))).toEqual(answers)
    }
  })
})
