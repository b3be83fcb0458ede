import { Form } from "@osl/core"
import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import F17 from "../../fixtures/F17.json" with { type: "json" }
import * as Framework from "../Framework.ts"
import * as AssessmentForm from "./AssessmentForm.ts"
import * as AssessmentJsonSchema from "./AssessmentJsonSchema.ts"

const framework = Framework.of(edition)
const schema = AssessmentJsonSchema.of(framework)
const ajv = new Ajv2020({
  strict: true,
  strictTypes: true,
  strictRequired: false,
  allErrors: true,
  validateFormats: false,
})
const validate = ajv.compile(schema)

/** Whether the schema and the decoder say the same. */
const agree = (input: unknown): boolean =>
  validate(input) === Result.isSuccess(AssessmentForm.decode(framework, input))

describe("the JSON Schema of F17", () => {
  it("[AS8] is valid in strict mode, plain JSON, with an address for each edition", () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema["$id"]).toBe("urn:osl:osl-2014:record-schema:F17")
    expect(AssessmentJsonSchema.of(Framework.of(early))["$id"]).toBe("urn:osl:osl-2012:record-schema:F17")
  })

  it.each(F17.valid)("[AS8] accepts the example %#", (input) => {
    validate(input)
    expect(validate.errors ?? []).toEqual([])
  })

  it.each(F17.invalid)("[AS8] refuses: $why", ({ input }) => {
    expect(validate(input)).toBe(false)
  })

  it("[AS8] agrees with the decoder on every share of answers", () => {
    for (let yes = 0; yes <= 5; yes += 1)
      for (let partly = 0; partly <= 5; partly += 1)
        for (let no = 0; no <= 5; no += 1) {
          const input = {
            mode: "community",
            date: "2026-03-02",
            answers: [{ statement: "listens", yes, partly, no }],
          }
          expect([yes, partly, no, validate(input)]).toEqual([yes, partly, no, yes + partly + no >= 5])
        }
  })

  it("[AS8] agrees with the decoder in every mode at every level with every target, said or not", () => {
    const levels = edition.levels.map(({ key }) => key)
    for (const mode of ["self", "peer", "manager"])
      for (const level of levels)
        for (const target of [undefined, ...levels])
          for (const said of [{}, { justification: "Widać." }, { action: "Ćwiczyć." }])
            for (const evidence of [undefined, [], [{ record: "r1" }]]) {
              const row = { competency: "C08", level, ...said }
              const rating = {
                ...row,
                ...(target === undefined ? {} : { target }),
                ...(evidence === undefined ? {} : { evidence }),
              }
              const input = { mode, date: "2026-03-02", ratings: [rating] }
              expect([input, agree(input)]).toEqual([input, true])
            }
  })

  it("[AS8] agrees with the decoder when an answer is changed to anything", () => {
    const { fields } = AssessmentForm.form(framework)
    const inner = fields.flatMap((field) =>
      (field.fields ?? []).map(({ name }) => [field.name, name] as const),
    )
    const anything = FastCheck.oneof(
      FastCheck.jsonValue({ maxDepth: 2 }),
      FastCheck.constantFrom(
        "",
        " ",
        "C07",
        "mentor",
        "peer",
        "2024-02-29",
        "2023-02-29",
        "a\tb",
        1e21,
        -1,
        0.5,
      ),
    )
    const changed = FastCheck.tuple(
      FastCheck.constantFrom(...F17.valid),
      FastCheck.constantFrom(...fields.map(({ name }) => [name, null] as const), ...inner),
      anything,
    ).map(([record, [name, inside], value]) => {
      const there: unknown = Reflect.get(record, name)
      const rows = Array.isArray(there) ? there : [{}]
      return {
        ...record,
        [name]:
          inside === null ? value : rows.map((row, at) => (at === 0 ? { ...row, [inside]: value } : row)),
      }
    })
    FastCheck.assert(
      FastCheck.property(changed, (input) => {
        expect(agree(input)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it("[AS8] is of the form that a person fills in, with its words", () => {
    const definition = Form.definition(AssessmentForm.form(framework))
    expect(schema["title"]).toBe(definition.title.en)
    expect(Object.keys(Object(schema["properties"]))).toEqual(definition.fields.map(({ name }) => name))
  })
})
