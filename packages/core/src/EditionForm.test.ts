import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import F03 from "../fixtures/F03.json" with { type: "json" }
import type * as CodeList from "./CodeList.ts"
import type { Edition } from "./Edition.ts"
import type * as EditionForm from "./EditionForm.ts"
import * as EditionLint from "./EditionLint.ts"
import * as Evidence from "./Evidence.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import * as Forms from "./Forms.ts"
import * as JsonSchema from "./JsonSchema.ts"
import * as Overlay from "./Overlay.ts"
import type * as Resource from "./Resource.ts"
import { sampleEdition } from "./testing.ts"

const text = (label: string) => ({ pl: label, en: label })
const under = (fields: ReadonlyArray<Form.FormField>, base: Edition = edition): Edition => ({
  ...base,
  formFields: fields.map((field) => ({ form: "F03", field, ...Evidence.inferred() })),
})

const problems = (one: EditionForm.Ground, form: Forms.FormCode, input: unknown) => {
  const read = Form.decode<unknown>(Forms.of(one)[form].schema, input)
  return Result.isSuccess(read) ? [] : read.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
}

const resource = {
  ...F03.valid[0],
  category: "waterside",
}
const base = F03.valid

describe("the forms of an edition", () => {
  it("[FE1] are the very same where the edition changes nothing, and made once", () => {
    for (const code of Forms.codes) expect(Forms.of(edition)[code]).toBe(Forms.all[code])
    const own = Forms.codes.filter((code) => Forms.of(sampleEdition)[code] !== Forms.all[code])
    expect(own).toEqual(["F03", "F07"])
    expect(Forms.of(sampleEdition)).toBe(Forms.of(sampleEdition))
  })

  it("[FE2] take their answers from the lists of the edition", () => {
    expect(problems(sampleEdition, "F03", resource)).toEqual([])
    expect(problems(edition, "F03", resource)).toEqual(["not-in-list category"])
    const category = Forms.of(sampleEdition).F03.fields.find(({ name }) => name === "category")
    expect(category?.codes?.at(-1)).toEqual({
      code: "waterside",
      label: { pl: "miejsce nad wodą", en: "waterside" },
    })
    const actor = Forms.of(early).F07.fields.find(({ name }) => name === "actor")
    expect(actor?.codes?.map(({ code }) => code)).not.toContain("cus")
  })

  it("[FE2] also inside rows", () => {
    const sea = { code: "by-boat", label: text("łódką") }
    const list = edition.codeLists.find(({ key }) => key === "action-owner")
    expect(list).toBeDefined()
    const made = {
      ...edition,
      codeLists: edition.codeLists.map((one) =>
        one === list ? { ...one, codes: [...one.codes, sea] } : one,
      ),
    }
    const actions = Forms.of(made).F12.fields.find(({ name }) => name === "actions")
    expect(actions?.fields?.find(({ name }) => name === "owner")?.codes).toContainEqual(sea)
    expect(Form.fieldsOf(Field.fromData(Forms.of(made).F12.fields))).toEqual(Forms.of(made).F12.fields)
  })

  it("[FE3] have what is added at their end, and ask for it as the field says", () => {
    const fields = Forms.of(sampleEdition).F03.fields.map(({ name }) => name)
    expect(fields).toEqual([
      ...Forms.all.F03.fields.map(({ name }) => name),
      "floods",
      "highestWater",
      "season",
    ])
    expect(problems(sampleEdition, "F03", { ...resource, season: ["summer", "winter"] })).toEqual([])
    expect(problems(sampleEdition, "F03", { ...resource, season: ["summer", "summer"] })).toEqual([
      "repeated-items season",
    ])
    expect(problems(sampleEdition, "F03", { ...resource, tide: 1 })).toEqual(["unexpected tide"])
    const required: Form.FormField = {
      name: "boats",
      kind: "number",
      step: 1,
      required: true,
      label: text("Łodzie"),
      privacy: "public",
    }
    const asking = under([required])
    expect(problems(asking, "F03", base[0])).toEqual(["required boats"])
    expect(problems(asking, "F03", { ...base[0], boats: 2.5 })).toEqual(["not-a-whole-number boats"])
    expect(problems(asking, "F03", { ...base[0], boats: 2 })).toEqual([])
  })

  it("[FE4] ask for a required answer that depends on another one only when that one calls for it", () => {
    const flooded = { ...resource, floods: true }
    expect(problems(sampleEdition, "F03", { ...resource, floods: false })).toEqual([])
    expect(problems(sampleEdition, "F03", flooded)).toEqual(["required highestWater"])
    expect(problems(sampleEdition, "F03", { ...flooded, highestWater: 0 })).toEqual([
      "number-too-small highestWater",
    ])
    expect(problems(sampleEdition, "F03", { ...flooded, highestWater: 40 })).toEqual([])
    const validate = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(
      JsonSchema.all(sampleEdition).F03,
    )
    const said = [resource, flooded, { ...flooded, highestWater: 40 }].map((one) => validate(one))
    expect(said).toEqual([true, false, true])
    expect(JsonSchema.all(sampleEdition).F03["$id"]).toBe("urn:osl:osl-2014-trzy-rzeki:record-schema:F03")
  })

  it("[FE5] keep the checks between fields", () => {
    const made = {
      ...edition,
      formFields: [
        {
          form: "F06",
          field: { name: "rain", kind: "yes-no", required: false, label: text("Deszcz"), privacy: "public" },
          ...Evidence.inferred(),
        },
      ],
    } as const
    const entry = {
      date: "2026-02-03",
      start: "12:00",
      end: "11:30",
      activity: "talk",
      component: "diagnosis",
      happened: "Rozmowa",
      rain: true,
    }
    expect(problems(made, "F06", entry)).toEqual(["end-before-start end"])
    expect(problems(made, "F06", { ...entry, end: "12:30" })).toEqual([])
  })

  it("[FE6] the type of an answer says that there may be a code nobody here knows", () => {
    const known: Resource.Resource["category"] = "material"
    const name = (category: Resource.Resource["category"]): string => {
      switch (category) {
        case "institutional-public":
        case "institutional-ngo":
        case "institutional-business":
        case "material":
        case "human-collective":
          return "known"
        default: {
          const added: CodeList.Added = category
          return added
        }
      }
    }
    expect(name(known)).toBe("known")
    const read = Result.getOrThrow(Form.decode(Forms.of(sampleEdition).F03.schema, resource))
    expect(name(read.category)).toBe("waterside")
  })
})

const name = fc.stringMatching(/^[a-z][a-z0-9]{3,8}$/).map((one) => `x${one}`)
const codes = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 1, maxLength: 4 })

/** A field that makes sense, of any kind a region may add. */
const addition: fc.Arbitrary<Form.FormField> = fc
  .tuple(
    name,
    fc.boolean(),
    codes,
    fc.integer({ min: 1, max: 50 }),
    fc.constantFrom(
      "text",
      "long-text",
      "number",
      "date",
      "time",
      "choice",
      "choices",
      "yes-no",
      "territory",
      "reference",
      "counts",
      "list",
    ) satisfies fc.Arbitrary<Field.Kind>,
  )
  .map(([field, isWhole, own, size, kind]): Form.FormField => {
    const common = { name: field, required: false, label: text(field), privacy: "institution" } as const
    const listed = own.map((code) => ({ code, label: text(code) }))
    switch (kind) {
      case "text":
      case "long-text":
        return { ...common, kind, maxLength: size + 2 }
      case "number":
        return { ...common, kind, min: -size, max: size, ...(isWhole ? { step: 1 } : {}) }
      case "choice":
      case "choices":
        return isWhole ? { ...common, kind, codes: listed } : { ...common, kind, codeList: "need-area" }
      case "reference":
        return { ...common, kind, forms: ["F10"] }
      case "list":
        return {
          ...common,
          kind,
          maxItems: size,
          fields: [{ ...common, name: "inside", kind: "choice", required: isWhole, codes: listed }],
        }
      default:
        return { ...common, kind }
    }
  })

const fixtures = await Promise.all(
  Forms.codes.map(async (code) => {
    const file: string = `../fixtures/${code}.json`
    const { valid } = (await import(file, { with: { type: "json" } })).default as {
      readonly valid: ReadonlyArray<Record<string, unknown>>
    }
    return [code, valid] as const
  }),
)

describe("any overlay", () => {
  it("[FE7] that adds nothing required leaves what the base accepts, and refuses keys nobody asked for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.uniqueArray(addition, { selector: (one) => one.name, maxLength: 5 }),
        ([form, valid], fields) => {
          const made = Result.getOrThrow(
            Overlay.apply(edition, {
              key: "try",
              version: "1.0.0",
              base: { key: edition.key, version: edition.version },
              title: text("próba"),
              status: "draft",
              validFrom: "2026-01-01",
              validTo: null,
              fields: fields.map((field) => ({ form, field, ...Evidence.inferred() })),
              codes: [{ list: "need-area", code: { code: "sea", label: text("morze") } }],
            }),
          )
          for (const record of valid) {
            expect(problems(made, form, record)).toEqual([])
            expect(problems(made, form, { ...record, nobodyAsked: 1 })).toEqual(["unexpected nobodyAsked"])
          }
          const names = Forms.of(made)[form].fields.map((one) => one.name)
          expect(names.slice(names.length - fields.length)).toEqual(fields.map((one) => one.name))
        },
      ),
      { numRuns: 200 },
    )
  })

  it("[JS3] has JSON Schemas that accept what its forms accept, whatever the kind of what is added", () => {
    const [record] = F03.valid
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        "a",
        "",
        " ",
        "b\tc",
        "2026-02-29",
        "2026-02-28",
        "09:30",
        "3021163",
        "018f-x",
      ),
      fc.constantFrom<unknown>(
        0,
        1,
        -1,
        0.5,
        7,
        60,
        true,
        null,
        [],
        {},
        { children: 1, adults: 0, seniors: 2 },
      ),
      fc.stringMatching(/^[a-z]{1,6}$/),
      codes,
      codes.map((own) => own.map((inside) => ({ xinside: inside }))),
    )
    fc.assert(
      fc.property(addition, fc.array(value, { minLength: 1, maxLength: 12 }), (field, values) => {
        const made = under([field])
        const validate = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false }).compile(
          JsonSchema.all(made).F03,
        )
        const own = field.codes?.map(({ code }) => code) ?? ["work"]
        for (const answer of [...values, own[0], own, [{ inside: own[0] }]]) {
          const input = { ...record, [field.name]: answer }
          expect([answer, validate(input)]).toEqual([answer, problems(made, "F03", input).length === 0])
        }
      }),
      { numRuns: 15 },
    )
  })

  it("[EL6] the sample has no fault", () => {
    const known = {
      measures: edition.stages.flatMap((one) => [...one.entry, ...one.exit].map((c) => c.measure)),
    }
    expect(EditionLint.problems(sampleEdition, known)).toEqual([])
  })
})

describe("a field as data", () => {
  it.each(Forms.everyCode)(
    "[FD11] %s: its fields made from their data are the fields of its module",
    (code) => {
      const { fields, schema } = Forms.every[code]
      const made = Field.fromData(fields)
      expect(Form.fieldsOf(made)).toEqual(fields)
      const shape = (ast: unknown): unknown =>
        JSON.stringify(ast, (key, value) => (key === "run" || key === "thunk" ? undefined : value))
      for (const { name } of fields) {
        const own = Object.entries(schema.fields).find(([key]) => key === name)?.[1]
        expect(shape(made[name]?.ast)).toBe(shape(own?.ast))
      }
    },
  )
})
