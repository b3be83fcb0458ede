import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as EditionLint from "./EditionLint.ts"
import * as Evidence from "./Evidence.ts"
import * as ExtraField from "./ExtraField.ts"
import { edition } from "./editions/osl-2014/index.ts"
import type { FormField } from "./Form.ts"
import * as Overlay from "./Overlay.ts"
import { sampleEdition, sampleOverlay } from "./testing.ts"

const label = { pl: "pole", en: "field" }
const common = { name: "extra", required: false, label, privacy: "institution" } as const
const codes = [
  { code: "a", label },
  { code: "b", label },
]

const extra = (field: FormField, form = "F03") => ({ form, field, ...Evidence.inferred() })

const told = (...fields: ReadonlyArray<FormField>) =>
  ExtraField.problems({ ...edition, formFields: fields.map((field) => extra(field)) }).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  )

const planted: ReadonlyArray<readonly [what: string, field: FormField, told: ReadonlyArray<string>]> = [
  ["a name the form has", { ...common, name: "category", kind: "text" }, ["field-name-taken 0.field.name"]],
  [
    "a name that means a correction",
    { ...common, name: "reason", kind: "text" },
    ["field-name-taken 0.field.name"],
  ],
  [
    "a name every object has",
    { ...common, name: "constructor", kind: "text" },
    ["field-name-taken 0.field.name"],
  ],
  ["a name with a dot", { ...common, name: "a.b", kind: "text" }, ["field-name 0.field.name"]],
  ["a choice without codes", { ...common, kind: "choice" }, ["field-without 0.field"]],
  ["choices without codes", { ...common, kind: "choices", codes: [] }, ["field-without 0.field"]],
  [
    "a code twice",
    { ...common, kind: "choice", codes: [...codes, ...codes.slice(1)] },
    ["field-code-repeated 0.field.codes.2"],
  ],
  [
    "a list that is not there",
    { ...common, kind: "choice", codeList: "nothing" },
    ["field-code-list 0.field.codeList"],
  ],
  [
    "a code its list lacks",
    { ...common, kind: "choice", codeList: "need-area", codes },
    ["field-codes-of-list 0.field.codes.0", "field-codes-of-list 0.field.codes.1"],
  ],
  ["codes of a text", { ...common, kind: "text", codes }, ["field-part 0.field.codes"]],
  ["a length of a number", { ...common, kind: "number", maxLength: 3 }, ["field-part 0.field.maxLength"]],
  ["a length of two", { ...common, kind: "text", maxLength: 2 }, ["field-limits 0.field.maxLength"]],
  ["a least above the most", { ...common, kind: "number", min: 5, max: 4 }, ["field-limits 0.field.min"]],
  ["a most below the usual least", { ...common, kind: "number", max: -1 }, ["field-limits 0.field.max"]],
  ["a step of a half", { ...common, kind: "number", step: 0.5 }, ["field-limits 0.field.step"]],
  [
    "more choices than codes",
    { ...common, kind: "choices", codes, minItems: 3 },
    ["field-limits 0.field.minItems"],
  ],
  ["rows without fields", { ...common, kind: "list" }, ["field-without 0.field"]],
  [
    "rows with a wrong field",
    { ...common, kind: "list", fields: [{ ...common, kind: "choice" }] },
    ["field-without 0.field.fields.0"],
  ],
  ["a reference to nothing", { ...common, kind: "reference" }, ["field-without 0.field"]],
  [
    "a reference to no form",
    { ...common, kind: "reference", forms: ["F99"] },
    ["field-record-of 0.field.forms.0"],
  ],
  [
    "a question that is not there",
    { ...common, kind: "text", showWhen: { field: "nothing", is: ["a"] } },
    ["field-shown-when 0.field.showWhen.field"],
  ],
  [
    "a question of its own",
    { ...common, kind: "yes-no", showWhen: { field: "extra", is: ["yes"] } },
    ["field-shown-when 0.field.showWhen.field"],
  ],
  [
    "a question with words for an answer",
    { ...common, kind: "text", showWhen: { field: "name", is: ["a"] } },
    ["field-shown-when 0.field.showWhen.field"],
  ],
  [
    "an answer the question lacks",
    { ...common, kind: "text", showWhen: { field: "category", is: ["material", "moon"] } },
    ["field-shown-when-answer 0.field.showWhen.is.1"],
  ],
  [
    "required privacy",
    { ...common, kind: "text", required: true, privacy: "author" },
    ["field-private-required 0.field.privacy"],
  ],
  [
    "privacy inside rows",
    { ...common, kind: "list", fields: [{ ...common, kind: "text", privacy: "author" }] },
    ["field-private-inside 0.field.fields.0.privacy"],
  ],
  [
    "required sometimes inside rows",
    {
      ...common,
      kind: "list",
      fields: [
        { ...common, kind: "yes-no" },
        { ...common, name: "more", kind: "text", required: true, showWhen: { field: "extra", is: ["yes"] } },
      ],
    },
    ["field-required-sometimes 0.field.fields.1.required"],
  ],
]

describe("a field that a region adds", () => {
  it.each(planted)("[EL6] %s is found and nothing else", (_, field, expected) => {
    expect(told(field)).toEqual(expected)
  })

  it.each(planted)("[OV7] %s is refused, at its place in the overlay", (_, field, expected) => {
    const laid = Overlay.apply(edition, { ...sampleOverlay, fields: [extra(field)] })
    const refused = Result.isFailure(laid) ? laid.failure : []
    expect(refused.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(
      expected.map((one) => one.replace(" 0.", " fields.0.")),
    )
  })

  it("[EL6] a name twice is found at the second", () => {
    expect(told({ ...common, kind: "text" }, { ...common, kind: "text" })).toEqual([
      "field-name-taken 1.field.name",
    ])
  })

  it("[EL6] may depend on a question added before it, and be answered with a code added beside it", () => {
    expect(
      told(
        { ...common, kind: "yes-no" },
        { ...common, name: "more", kind: "text", showWhen: { field: "extra", is: ["yes"] } },
      ),
    ).toEqual([])
    const shown = { ...common, kind: "text", showWhen: { field: "category", is: ["waterside"] } } as const
    expect(Result.isSuccess(Overlay.apply(edition, { ...sampleOverlay, fields: [extra(shown)] }))).toBe(true)
  })

  it("[OV7] an overlay on an overlay may not take a name that the lower one gave", () => {
    const upper = {
      ...sampleOverlay,
      key: "upper",
      base: { key: sampleEdition.key, version: sampleEdition.version },
    }
    const laid = Overlay.apply(sampleEdition, {
      ...upper,
      sources: [],
      codes: [],
      fields: [extra({ ...common, name: "season", kind: "text" })],
    })
    const refused = Result.isFailure(laid) ? laid.failure : []
    expect(refused.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "field-name-taken fields.0.field.name",
    ])
  })

  it("[EL6] is told by the lint at its place in the edition", () => {
    const made = { ...edition, formFields: [extra({ ...common, kind: "choice" })] }
    const measures = edition.stages.flatMap((one) => [...one.entry, ...one.exit].map((each) => each.measure))
    expect(
      EditionLint.problems(made, { measures }).map(({ code, path }) => `${code} ${path.join(".")}`),
    ).toEqual(["field-without formFields.0.field"])
  })
})
