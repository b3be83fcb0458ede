import { type Edition, Evidence, type Form, Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import type * as Command from "./Command.ts"
import { codesOf, placesOf, started } from "./testing/checks.ts"
import { acts, begin, type Life, people, samples } from "./testing.ts"

const day = "2024-01-08"

type Content = Readonly<Record<string, unknown>>

const record = (life: Life, form: Forms.FormCode, content: Content, recordId = life.newRecord()) =>
  life.ask({ type: "record", form, recordId, content } as Command.Body)

/** Where a form points to records of a process: the path of the answer, `*` for a row, and the forms. */
const pointers = (
  fields: ReadonlyArray<Form.FormField>,
  at: ReadonlyArray<string> = [],
): ReadonlyArray<{ readonly path: ReadonlyArray<string>; readonly forms: ReadonlyArray<Forms.FormCode> }> =>
  fields.flatMap((field) => {
    const path = [...at, field.name]
    if (field.kind === "list") return pointers(field.fields ?? [], [...path, "*"])
    const forms = (field.forms ?? []).filter(Forms.isFormCode)
    return forms.length === 0 ? [] : [{ path, forms }]
  })

/** The content with an id at a path; a row that is not there is begun. */
const put = (content: Content, [first = "", ...rest]: ReadonlyArray<string>, id: string): Content => {
  if (rest.length === 0) return { ...content, [first]: id }
  const given = content[first]
  const [row = {}, ...others]: ReadonlyArray<Content> = Array.isArray(given) ? given : []
  return { ...content, [first]: [put(row, rest.slice(1), id), ...others] }
}

const all = Forms.codes.flatMap((form) =>
  pointers(Forms.all[form].fields).map(({ path, forms }) => ({
    form,
    forms,
    path,
    name: `${form} ${path.join(".")}`,
  })),
)

describe("references", () => {
  it("[WF12] are found in rows and rows of rows", () => {
    const names = all.map(({ name }) => name)
    expect(names).toContain("F13 group")
    expect(names).toContain("F03 needs.*.need")
    expect(names).toContain("F12 goals.*.needs.*.need")
  })

  it.each(all)(
    "[WF12] of $name are records of this process, of the forms it names",
    ({ form, forms, path }) => {
      const life = started()
      const ids = Object.fromEntries(Forms.codes.map((code) => [code, life.newRecord()]))
      for (const code of Forms.codes) record(life, code, samples(day)[code], ids[code])
      const given = (id: string) => put(samples(day)[form], path, id)
      const place = `unknown-record ${path.join(" ").replaceAll("*", "0")}`
      for (const code of Forms.codes) {
        expect([code, ...placesOf(record(life, form, given(ids[code] ?? "")))]).toEqual([
          code,
          ...(forms.includes(code) ? [] : [place]),
        ])
      }
      for (const id of [people.uuid("0005", 999), "constructor"])
        expect(placesOf(record(life, form, given(id)))).toEqual([place])
      for (const code of forms) {
        const recordId = ids[code] ?? ""
        expect(codesOf(life.ask({ type: "withdraw", form: code, recordId, reason: "Pomyłka." }))).toEqual([])
        expect(placesOf(record(life, form, given(recordId)))).toEqual([place])
      }
    },
  )

  it("[WF12] and municipalities are also those of the fields that a region added", () => {
    const field = (name: string, more: Pick<Form.FormField, "kind" | "forms">): Edition.ExtraField => ({
      form: "F04",
      field: { name, required: false, label: { pl: "pole", en: "field" }, privacy: "public", ...more },
      ...Evidence.inferred(),
    })
    const extra = [field("near", { kind: "territory" }), field("with", { kind: "reference", forms: ["F10"] })]
    const life = begin({ ...edition, formFields: extra })
    life.ask({ type: "open-process", content: acts(day)["open-process"] }, people.deputy)
    life.ask({ type: "assign-organizer", content: acts(day)["assign-organizer"] })
    const group = life.newRecord()
    expect(codesOf(record(life, "F10", samples(day).F10, group))).toEqual([])
    const need = { ...samples(day).F04, near: "9999999", with: people.uuid("0005", 999) }
    expect(placesOf(record(life, "F04", need))).toEqual(["unknown-municipality near", "unknown-record with"])
    const { territory } = acts(day)["open-process"]
    expect(placesOf(record(life, "F04", { ...need, near: territory, with: group }))).toEqual([])
  })
})
