import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Form from "./Form.ts"
import * as Forms from "./Forms.ts"
import * as JsonSchema from "./JsonSchema.ts"

const schemas = JsonSchema.all(edition)

/** Strict in everything; formats only annotate, as the standard has it. */
const ajv = new Ajv2020({
  strict: true,
  strictTypes: true,
  strictRequired: false,
  allErrors: true,
  validateFormats: false,
})

const Fixtures = Schema.Struct({
  valid: Schema.Array(Schema.Unknown),
  invalid: Schema.Array(
    Schema.Struct({
      why: Schema.String,
      input: Schema.Unknown,
      problems: Schema.Array(Schema.Struct({ code: Schema.String, path: Schema.Array(Schema.Unknown) })),
    }),
  ),
})
const forms = await Promise.all(
  Forms.everyCode.map(async (code) => {
    const file: string = `../fixtures/${code}.json`
    const fixtures = Schema.decodeUnknownSync(Fixtures)(
      (await import(file, { with: { type: "json" } })).default,
    )
    return { code, fixtures, form: Forms.every[code], validate: ajv.compile(schemas[code]) }
  }),
)

const isUnsaid = (code: Forms.AnyFormCode, problem: string) =>
  (JsonSchema.unsaid[code] ?? []).some((one) => one.code === problem)

describe("schemas of records", () => {
  it.each(forms)("[JS1] of $code are valid JSON Schema 2020-12 in strict mode", ({ code }) => {
    expect(ajv.validateSchema(schemas[code])).toBe(true)
    expect(schemas[code]["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema")
  })

  it("[JS2] have one address per form and edition", () => {
    expect(schemas.F01["$id"]).toBe("urn:osl:osl-2014:record-schema:F01")
    const ids = [early, edition].flatMap((one) =>
      Object.values(JsonSchema.all(one)).map((schema) => schema["$id"]),
    )
    expect(new Set(ids).size).toBe(2 * Forms.everyCode.length)
  })

  it("[JS1] are plain JSON, and there is one for every form", () => {
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas)
    expect(Object.keys(schemas)).toEqual(Forms.everyCode)
  })

  it.each(forms)("[JS3] of $code accept every valid example", ({ fixtures, validate }) => {
    for (const input of fixtures.valid) {
      validate(input)
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it.each(forms)(
    "[JS3] of $code refuse every invalid example but for what is listed",
    ({ code, fixtures, validate }) => {
      for (const { why, input, problems } of fixtures.invalid) {
        const isBeyond = problems.every((problem) => isUnsaid(code, problem.code))
        expect([why, validate(input)]).toEqual([why, isBeyond])
      }
    },
  )

  it.each(forms)(
    "[JS3] of $code agree with the decoder when an answer is changed to anything",
    ({ code, form, fixtures, validate }) => {
      const replaced = FastCheck.tuple(
        FastCheck.constantFrom(...fixtures.valid),
        FastCheck.constantFrom(...form.fields.map(({ name }) => name), "unheardOf"),
        FastCheck.oneof(
          FastCheck.jsonValue({ maxDepth: 2 }),
          FastCheck.string({ unit: "grapheme", maxLength: 40 }),
          FastCheck.constantFrom(
            "",
            " ",
            "\n",
            "2024-02-29",
            "2023-02-29",
            "2100-02-28",
            "24:00",
            "a\tb",
            1e21,
            -1,
            0.5,
          ),
          FastCheck.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
        ),
      ).map(([record, name, answer]) => ({ ...Object(record), [name]: answer }))
      FastCheck.assert(
        FastCheck.property(replaced, (input) => {
          const decoded = Form.decode<unknown>(form.schema, input)
          const isRefused =
            Result.isFailure(decoded) && decoded.failure.some((problem) => !isUnsaid(code, problem.code))
          expect(validate(input)).toBe(!isRefused)
        }),
        { numRuns: 250 },
      )
    },
  )

  it("[JS3] know every day from 1980 to 2110", () => {
    const validate = ajv.compile(
      JsonSchema.of(edition, {
        ...Forms.all.F12,
        form: "try",
        fields: Forms.all.F12.fields.filter(({ name }) => name === "periodTo"),
      }),
    )
    const schema = Forms.all.F12.schema.fields.periodTo
    for (let year = 1980; year <= 2110; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const date = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-")
          if (validate({ periodTo: date }) !== Result.isSuccess(Form.decode(schema, date)))
            expect(date).toBe("")
        }
  })
})

/** Effect's own JSON Schema and ours: every keyword of a field that it can say, ours says the same. */
const differences = (theirs: unknown, ours: unknown, path: string): ReadonlyArray<string> => {
  if (typeof theirs !== "object" || theirs === null || Array.isArray(theirs)) {
    return JSON.stringify(theirs) === JSON.stringify(ours) ? [] : [path]
  }
  return Object.entries(theirs).flatMap(([key, inner]) =>
    differences(inner, Object(ours)[key], `${path}/${key}`),
  )
}

interface Node {
  readonly _tag?: string
  readonly checks?: ReadonlyArray<{
    readonly annotations?: { readonly problem?: { readonly code?: string } }
  }>
}

/** Codes of the checks on structs anywhere in a schema: the rules between fields. */
const rulesBetweenFields = (node: unknown, seen = new Set<unknown>()): ReadonlyArray<string> => {
  if (typeof node !== "object" || node === null || seen.has(node)) return []
  seen.add(node)
  const { _tag, checks }: Node = node
  const own =
    _tag === "Objects" ? (checks ?? []).map((one) => one.annotations?.problem?.code ?? "unnamed") : []
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, inner]) =>
      key === "annotations" || key === "checks" ? [] : rulesBetweenFields(inner, seen),
    ),
  ]
}

describe("what is said and what is not", () => {
  it.each(forms)("[JS3] of $code say all that Effect's own JSON Schema says", ({ code, form }) => {
    const own = Schema.toJsonSchemaDocument(form.schema, { onExcessProperty: "error" })
    expect(own.definitions).toEqual({})
    expect(differences(own.schema, schemas[code], code)).toEqual([])
  })

  it.each(forms)("[JS4][JS5] of $code say or list every rule between fields", ({ code, form }) => {
    const listed = [...(JsonSchema.conditions[code] ?? []), ...(JsonSchema.unsaid[code] ?? [])]
    expect(listed.map((one) => one.code)).toEqual(rulesBetweenFields(form.schema.ast))
  })

  it("[JS4] ask for an answer that another answer calls for", () => {
    const { fixtures, validate } = forms[0] ?? expect.fail("no form")
    const called = fixtures.invalid.filter(({ problems }) =>
      problems.some(({ code }) => code === "trait-required" || code === "territory-required"),
    )
    expect(called.map(({ input }) => validate(input))).toEqual([false, false])
  })

  it("[JS5] have an example of every rule that they cannot say, and name it in a comment", () => {
    for (const { code, fixtures, form } of forms) {
      for (const rule of JsonSchema.unsaid[code] ?? []) {
        expect(fixtures.invalid.some(({ problems }) => problems.some((one) => one.code === rule.code))).toBe(
          true,
        )
        expect(schemas[code]["$comment"]).toContain(rule.code)
        const names = form.fields.map(({ name }) => name)
        expect(names).toEqual(expect.arrayContaining(rule.fields.map((path) => path.split(".")[0])))
      }
    }
  })
})
