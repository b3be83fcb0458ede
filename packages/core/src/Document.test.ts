import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as Document from "./Document.ts"
import * as Forms from "./Forms.ts"

const file = (code: string): string => `../fixtures/${code}.json`
const forms = await Promise.all(
  Forms.everyCode.map(async (code) => {
    const { valid } = Schema.decodeUnknownSync(
      Schema.Struct({ valid: Schema.Array(Schema.Record(Schema.String, Schema.Unknown)) }),
    )((await import(file(code), { with: { type: "json" } })).default)
    return { code, schema: Forms.every[code].schema, valid }
  }),
)

const codes = (result: Result.Result<unknown, unknown>) =>
  Result.isFailure(result) ? [result.failure].flat().map((one) => Object(one).code) : "read"

const nested = (depth: number): unknown => {
  let value: unknown = "core"
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { inside: value }
  return value
}

describe("limits", () => {
  it("[DO1] refuse 50 MB of text in the time of a glance", () => {
    const text = `["${"a".repeat(50_000_000)}"]`
    const before = Date.now()
    expect(codes(Document.parse(text))).toEqual(["document-too-large"])
    expect(Date.now() - before).toBeLessThan(250)
  })

  it("[DO1] refuse a text of 10,000 or five million open brackets before it is read", () => {
    for (const depth of [33, 10_000, 5_000_000]) {
      expect(codes(Document.parse("[".repeat(depth)))).toEqual(["document-too-deep"])
    }
    expect(codes(Document.parse(`{"a":`.repeat(10_000)))).toEqual(["document-too-deep"])
  })

  it("[DO1] refuse values that are too deep, hold themselves, or are too many or too long", () => {
    const itself: Array<unknown> = []
    itself.push(itself, itself, itself)
    expect(codes(Document.check(nested(10_000)))).toEqual(["document-too-deep"])
    expect(codes(Document.check(itself))).toEqual(["document-too-deep"])
    expect(codes(Document.check(Array.from({ length: 200_001 }, () => 1)))).toEqual([
      "document-too-many-values",
    ])
    expect(codes(Document.check(Array.from({ length: 6 }, () => "a".repeat(1_000_000))))).toEqual([
      "document-too-large",
    ])
    expect(codes(Document.check({ ["a".repeat(5_000_001)]: 1 }))).toEqual(["document-too-large"])
  })

  it("[DO1] let through what is just within them, in text and as a value", () => {
    const within = { characters: 40, depth: 3, values: 5 }
    const value = { a: [1, { b: "]]]][[[[" }] }
    expect(Document.check(value, within)).toEqual(Result.succeed(value))
    expect(Document.parse(JSON.stringify(value), within)).toEqual(Result.succeed(value))
    expect(codes(Document.check(value, { ...within, depth: 2 }))).toEqual(["document-too-deep"])
    expect(codes(Document.parse(JSON.stringify(value), { ...within, depth: 2 }))).toEqual([
      "document-too-deep",
    ])
    expect(codes(Document.check(value, { ...within, values: 4 }))).toEqual(["document-too-many-values"])
  })
})

describe("JSON", () => {
  it("[DO2] is read, and a text that is none is refused", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        expect(Document.parse(text)).toEqual(Result.succeed(JSON.parse(text)))
      }),
      { numRuns: 300 },
    )
    for (const text of ["", "{", "]", `"\\`, "{'a':1}", "[1,]", "NaN"]) {
      expect(codes(Document.parse(text))).toEqual(["not-json"])
    }
  })

  it("[DO2] never throws, whatever the text", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(
          FastCheck.string({ unit: "binary" }),
          FastCheck.array(FastCheck.constantFrom("[", "]", "{", "}", '"', "\\", ",", ":", "1", "null")).map(
            (all) => all.join(""),
          ),
        ),
        (text) => {
          expect(["read", "not-json", "document-too-deep"]).toContain([codes(Document.parse(text))].flat()[0])
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe("records of unknown origin", () => {
  it.each(forms)("[DO3] of $code are read within the limits and refused beyond", ({ schema, valid }) => {
    for (const record of valid) {
      expect(Document.decodeText<unknown>(schema, JSON.stringify(record))).toEqual(Result.succeed(record))
      expect(codes(Document.decode<unknown>(schema, { ...record, more: nested(10_000) }))).toEqual([
        "document-too-deep",
      ])
    }
  })

  it.each(forms)(
    "[DO3] of $code become a record or problems, never a throw, whatever the value",
    ({ schema, valid }) => {
      const broken = FastCheck.tuple(
        FastCheck.constantFrom(...valid),
        FastCheck.string(),
        FastCheck.anything(),
      ).chain(([record, unknown, value]) =>
        FastCheck.constantFrom(...Object.keys(record), unknown, "__proto__", "constructor").map((name) =>
          Object.fromEntries([...Object.entries(record), [name, value]]),
        ),
      )
      FastCheck.assert(
        FastCheck.property(
          FastCheck.oneof(
            FastCheck.anything({ withNullPrototype: true, withDate: true, withMap: true }),
            broken,
          ),
          (value) => {
            const result = Document.decode<unknown>(schema, value)
            expect(Result.isSuccess(result) || result.failure.length > 0).toBe(true)
          },
        ),
        { numRuns: 300 },
      )
    },
  )
})
