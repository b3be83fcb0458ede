import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import F01 from "../fixtures/F01.json" with { type: "json" }
import F02 from "../fixtures/F02.json" with { type: "json" }
import F03 from "../fixtures/F03.json" with { type: "json" }
import F04 from "../fixtures/F04.json" with { type: "json" }
import F05 from "../fixtures/F05.json" with { type: "json" }
import F06 from "../fixtures/F06.json" with { type: "json" }
import F07 from "../fixtures/F07.json" with { type: "json" }
import F08 from "../fixtures/F08.json" with { type: "json" }
import F09 from "../fixtures/F09.json" with { type: "json" }
import F10 from "../fixtures/F10.json" with { type: "json" }
import F11 from "../fixtures/F11.json" with { type: "json" }
import F12 from "../fixtures/F12.json" with { type: "json" }
import F13 from "../fixtures/F13.json" with { type: "json" }
import F14 from "../fixtures/F14.json" with { type: "json" }
import F15 from "../fixtures/F15.json" with { type: "json" }
import F16 from "../fixtures/F16.json" with { type: "json" }
import F18 from "../fixtures/F18.json" with { type: "json" }
import F19 from "../fixtures/F19.json" with { type: "json" }
import F20 from "../fixtures/F20.json" with { type: "json" }
import { edition } from "./editions/osl-2014/index.ts"
import * as Form from "./Form.ts"
import * as Forms from "./Forms.ts"
import * as Language from "./Language.ts"
import * as Privacy from "./Privacy.ts"
import type { Problem } from "./Problem.ts"

interface Fixture {
  readonly source: string
  readonly valid: ReadonlyArray<unknown>
  readonly invalid: ReadonlyArray<{
    readonly why: string
    readonly input: unknown
    readonly problems: ReadonlyArray<{
      readonly code: string
      readonly path: ReadonlyArray<string | number>
    }>
  }>
}

const fixtures: { readonly [F in Forms.AnyFormCode]: Fixture } = {
  F01,
  F02,
  F03,
  F04,
  F05,
  F06,
  F07,
  F08,
  F09,
  F10,
  F11,
  F12,
  F13,
  F14,
  F15,
  F16,
  F18,
  F19,
  F20,
}

const schemaOf = (form: Forms.AnyFormCode): Schema.Codec<unknown, unknown> => Forms.every[form].schema

const valid = Forms.everyCode.flatMap((form) =>
  fixtures[form].valid.map((input, index) => ({ form, index, input })),
)
const invalid = Forms.everyCode.flatMap((form) => fixtures[form].invalid.map((one) => ({ form, ...one })))

const problemsOf = (form: Forms.AnyFormCode, input: unknown): ReadonlyArray<Problem> => {
  const read = Form.decode(schemaOf(form), input)
  return Result.isFailure(read) ? read.failure : []
}

const flat = (
  form: string,
  fields: ReadonlyArray<Form.FormField>,
  above = "",
): ReadonlyArray<{ readonly form: string; readonly path: string; readonly field: Form.FormField }> =>
  fields.flatMap((field) => [
    { form, path: above + field.name, field },
    ...flat(form, field.fields ?? [], `${above}${field.name}.`),
  ])

const all = Forms.everyCode.flatMap((form) => flat(form, Forms.every[form].fields))

describe("records", () => {
  it.each(valid)("[FM1] $form $index is read unchanged", ({ form, input }) => {
    expect(Form.decode(schemaOf(form), input)).toEqual(Result.succeed(input))
  })

  it.each(invalid)("[FM2] $form: $why", ({ form, input, problems }) => {
    expect(problemsOf(form, input).map(({ code, path }) => ({ code, path }))).toEqual(problems)
  })

  it.each(valid)("[FM3] $form $index survives being shown and posted again", ({ form, input }) => {
    const { fields } = Forms.every[form]
    const answers = Form.toAnswers(fields, input as Record<string, unknown>)
    expect(Form.toInput(fields, answers)).toEqual(input)
  })

  it.each(Forms.everyCode)(
    "[FM4] %s asks of an empty answer all that is required, and nothing else",
    (form) => {
      const required = Forms.every[form].fields.filter((field) => field.required).map(({ name }) => name)
      expect(problemsOf(form, {})).toEqual(
        required.map((name) => ({ code: "required", path: [name], params: {} })),
      )
    },
  )
})

const isText = (text: { readonly pl: string; readonly en: string } | undefined): boolean =>
  text !== undefined && [text.pl, text.en].every((one) => one.trim() === one && one.length > 0)

describe("evidence", () => {
  it.each(Forms.everyCode)("[FM10] %s names by field what is better supported than the form", (form) => {
    const { fields, parts = {} } = Forms.every[form]
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(parts)))
    for (const part of Object.values(parts)) {
      expect(part?.evidence).toBe("public")
      expect(part?.sources.length).toBeGreaterThan(0)
    }
  })
})

describe("the list of forms", () => {
  it("[FM9] has every form that the edition names, but for F17", () => {
    const named = edition.formUses.map(({ key }) => key).filter((key) => key !== "F17")
    expect([...Forms.everyCode]).toEqual(named.sort())
    expect(Forms.codes).toEqual(Forms.everyCode.filter((code) => code !== "F18"))
    for (const code of Forms.everyCode) {
      expect(Forms.every[code].form).toBe(code)
      expect([code, Forms.isAnyFormCode(code), Forms.isFormCode(code)]).toEqual([code, true, code !== "F18"])
    }
    expect(Forms.isAnyFormCode("F17")).toBe(false)
  })
})

describe("fields", () => {
  it.each(all)("[FM5] $form $path has label, hint and privacy class in both languages", ({ field }) => {
    expect(isText(field.label)).toBe(true)
    expect(field.label.pl).toMatch(/^\p{Lu}/u)
    expect(field.label.en).toMatch(/^\p{Lu}/u)
    expect(isText(field.hint)).toBe(true)
    for (const language of Language.all) {
      const said = field.hint?.[language] ?? ""
      expect(said).toMatch(/[.?!]”?$/)
      expect(said.replace(/\.$/, "").toLowerCase()).not.toBe(field.label[language].toLowerCase())
    }
    // A noun would have to be bent by the number: what is counted stands in the label.
    if (field.unit !== undefined) expect(["zł", "godz.", "min", "°"]).toContain(field.unit.pl)
    expect(Privacy.classes).toContain(field.privacy)
    for (const { label } of field.codes ?? []) expect(isText(label)).toBe(true)
  })

  it.each(Forms.everyCode)(
    "[FM5] %s has a title and a purpose in both languages, and is inferred",
    (form) => {
      const { title, purpose, evidence } = Forms.every[form]
      expect(isText(title) && isText(purpose)).toBe(true)
      expect(purpose.pl).toMatch(/\.$/)
      expect(purpose.en).toMatch(/\.$/)
      expect(evidence).toBe("inferred")
    },
  )

  it.each(all.filter(({ field }) => field.showWhen !== undefined))(
    "[FM6] $form $path depends on a question before it, on an answer that it has",
    ({ form, path, field }) => {
      const before = all.slice(
        0,
        all.findIndex((one) => one.form === form && one.path === path),
      )
      const beside = path.slice(0, path.lastIndexOf(".") + 1) + field.showWhen?.field
      const asked = before.find((one) => one.form === form && one.path === beside)
      const codes =
        asked?.field.kind === "yes-no" ? ["yes", "no"] : (asked?.field.codes?.map(({ code }) => code) ?? [])
      expect(codes).toEqual(expect.arrayContaining([...(field.showWhen?.is ?? ["?"])]))
    },
  )

  it("[FM7] the reflection of a diary is its author's alone, and the only such field", () => {
    const authors = all.filter(({ field }) => field.privacy === "author")
    expect(authors.map(({ form, path }) => `${form} ${path}`)).toEqual(["F06 reflection"])
  })

  it("[FM8] fields that invite names say that there are to be none", () => {
    const warned = all.filter(({ field }) => /(bez|nie) (nazwisk|osob)|nie os/i.test(field.hint?.pl ?? ""))
    const paths = warned.map(({ form, path }) => `${form} ${path}`)
    for (const path of [
      "F02 human",
      "F03 name",
      "F04 words",
      "F06 happened",
      "F07 followUp",
      "F10 leaderPresent",
      "F11 partners.name",
      "F05 actors.name",
      "F05 links.evidence",
      "F08 points.note",
      "F14 volunteers",
      "F15 benefited",
      "F16 description",
      "F19 summary",
      "F20 targets.function",
      "F20 response",
    ]) {
      expect(paths).toContain(path)
    }
  })
})
