import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"

const said = { hint: ["Na przykład tak.", "For example so."] } as const

const words = ["Etykieta", "Label"] as const
const colours = CodeList.make("colour", ["Kolor", "Colour"], inferred(), {
  red: ["czerwony", "red"],
  green: ["zielony", "green"],
})

/** "read" or each problem as `path: code params`. */
const verdict = (schema: Schema.Codec<unknown, unknown>, input: unknown) => {
  const result = Form.decode(schema, input)
  return Result.isSuccess(result)
    ? "read"
    : result.failure.map(({ code, path, params }) =>
        [`${path.join(".")}:`, code, ...Object.values(params)].join(" ").trim(),
      )
}

describe("text", () => {
  it.each([
    ["a", "read"],
    ["jaźń 🙂 łz", "read"],
    ["a".repeat(10), "read"],
    ["a".repeat(11), [": text-too-long 10"]],
    ["", [": required"]],
    [" \t ", [": required", ": text-has-control-characters"]],
    ["two\nlines", [": text-has-control-characters"]],
    ["null\u0000", [": text-has-control-characters"]],
    ["next\u0085", [": text-has-control-characters"]],
    [3, [": wrong-type"]],
    [null, [": wrong-type"]],
  ])("[FD1] one line of %j is %j", (input, expected) => {
    expect(verdict(Field.text(words, { ...said, maxLength: 10 }), input)).toEqual(expected)
  })

  it.each([
    ["two\nlines\tand a tab", "read"],
    ["a".repeat(4000), "read"],
    ["a".repeat(4001), [": text-too-long 4000"]],
    ["\n \n", [": required"]],
    ["bell\u0007", [": text-has-control-characters"]],
    [[], [": wrong-type"]],
  ])("[FD1] several lines, %#", (input, expected) => {
    expect(verdict(Field.longText(words, said), input)).toEqual(expected)
  })

  it("[FD1] is 200 characters long at most, unless said", () => {
    expect(verdict(Field.text(words, said), "a".repeat(200))).toBe("read")
    expect(verdict(Field.text(words, said), "a".repeat(201))).toEqual([": text-too-long 200"])
  })
})

describe("numbers", () => {
  it.each([
    [0, "read"],
    [1_000_000, "read"],
    [-1, [": number-too-small 0"]],
    [1_000_001, [": number-too-large 1000000"]],
    [1.5, [": not-a-whole-number"]],
    [Number.NaN, [": not-a-whole-number"]],
    [Number.POSITIVE_INFINITY, [": not-a-whole-number"]],
    ["12", [": not-a-whole-number"]],
    [null, [": not-a-whole-number"]],
  ])("[FD2] the whole number %j is %j", (input, expected) => {
    expect(verdict(Field.whole(words, said), input)).toEqual(expected)
  })

  it.each([
    [-5, "read"],
    [5, "read"],
    [-6, [": number-too-small -5"]],
    [6, [": number-too-large 5"]],
  ])("[FD2] the whole number %j between -5 and 5 is %j", (input, expected) => {
    expect(verdict(Field.whole(words, { ...said, min: -5, max: 5 }), input)).toEqual(expected)
  })

  it.each([
    [0.125, "read"],
    [1_000_000, "read"],
    [-0.5, [": number-too-small 0"]],
    [1_000_000.5, [": number-too-large 1000000"]],
    [Number.NaN, [": not-a-number"]],
    [Number.NEGATIVE_INFINITY, [": not-a-number"]],
    ["1,5", [": not-a-number"]],
  ])("[FD3] the decimal number %j is %j", (input, expected) => {
    expect(verdict(Field.decimal(words, said), input)).toEqual(expected)
  })
})

describe("dates and times", () => {
  it.each([
    ["2026-03-31", "read"],
    ["2026-02-30", [": not-a-date"]],
    ["1989-12-31", [": date-out-of-range 1990-01-01 2099-12-31"]],
    [20260331, [": wrong-type"]],
  ])("[FD4] the date %j is %j", (input, expected) => {
    expect(verdict(Field.date(words, said), input)).toEqual(expected)
  })

  it.each([
    ["00:00", "read"],
    ["23:59", "read"],
    ["24:00", [": not-a-time"]],
    ["16:60", [": not-a-time"]],
    ["7:30", [": not-a-time"]],
    ["16:30:00", [": not-a-time"]],
    [1630, [": wrong-type"]],
  ])("[FD4] the time %j is %j", (input, expected) => {
    expect(verdict(Field.time(words, said), input)).toEqual(expected)
  })
})

describe("choices", () => {
  it.each([
    ["red", "read"],
    ["blue", [": not-in-list"]],
    ["", [": not-in-list"]],
    [1, [": not-in-list"]],
    [["red"], [": not-in-list"]],
  ])("[FD5] one choice, %j, is %j", (input, expected) => {
    expect(verdict(Field.choice(colours, words, said), input)).toEqual(expected)
  })

  it.each([
    [["red"], "read"],
    [["green", "red"], "read"],
    [[], [": required"]],
    [["red", "red"], [": repeated-items"]],
    [["red", "blue"], ["1: not-in-list"]],
    ["red", [": wrong-type"]],
  ])("[FD6] several choices, %j, are %j", (input, expected) => {
    expect(verdict(Field.choices(colours, words, { ...said, minItems: 1 }), input)).toEqual(expected)
  })

  it("[FD6] may be none, unless said", () => {
    expect(verdict(Field.choices(colours, words, said), [])).toBe("read")
  })

  it.each([
    [true, "read"],
    [false, "read"],
    ["yes", [": not-in-list"]],
    [1, [": not-in-list"]],
  ])("[FD5] yes or no, %j, is %j", (input, expected) => {
    expect(verdict(Field.yesNo(words, said), input)).toEqual(expected)
  })
})

describe("references", () => {
  it.each([
    ["3021163", "read"],
    ["302116", [": not-a-terc"]],
    ["30211633", [": not-a-terc"]],
    ["302116x", [": not-a-terc"]],
    [3021163, [": wrong-type"]],
  ])("[FD7] the territory %j is %j", (input, expected) => {
    expect(verdict(Field.territory(words, said), input)).toEqual(expected)
  })

  it.each([
    ["0195a3f0-7c1e-7b3a-8f00-0123456789ab", "read"],
    ["", [": not-an-id"]],
    ["no spaces", [": not-an-id"]],
    ["../etc", [": not-an-id"]],
    ["a".repeat(65), [": not-an-id"]],
    [7, [": wrong-type"]],
  ])("[FD7] the reference %j is %j", (input, expected) => {
    expect(verdict(Field.reference(["F03"], words, said), input)).toEqual(expected)
  })
})

describe("counts and rows", () => {
  it.each([
    [{ children: 1, adults: 2, seniors: 0 }, "read"],
    [{ children: 100_000, adults: 0, seniors: 0 }, "read"],
    [{ children: 100_001, adults: 0, seniors: 0 }, ["children: number-too-large 100000"]],
    [{ children: -1, adults: 0, seniors: 0 }, ["children: number-too-small 0"]],
    [{ children: 1, adults: 2 }, ["seniors: required"]],
    [{ children: 1, adults: 2, seniors: 0, babies: 1 }, ["babies: unexpected"]],
    [3, [": wrong-type"]],
  ])("[FD8] the counts %j are %j", (input, expected) => {
    expect(verdict(Field.counts(words, said), input)).toEqual(expected)
  })

  const rows = Field.list(
    words,
    { what: Field.text(words, said), many: Field.optional(Field.whole(words, said)) },
    { ...said, minItems: 1, maxItems: 2 },
  )

  it.each([
    [[{ what: "a" }], "read"],
    [[{ what: "a", many: 1 }, { what: "b" }], "read"],
    [[], [": too-few-items 1"]],
    [[{ what: "a" }, { what: "b" }, { what: "c" }], [": too-many-items 2"]],
    [
      [{ what: "a" }, { many: 1.5 }],
      ["1.what: required", "1.many: not-a-whole-number"],
    ],
    [[{ what: "a", who: "b" }], ["0.who: unexpected"]],
    ["a", [": wrong-type"]],
  ])("[FD9] the rows %j are %j", (input, expected) => {
    expect(verdict(rows, input)).toEqual(expected)
  })

  it("[FD9] are 0 to 50, unless said", () => {
    const any = Field.list(words, { what: Field.text(words, said) }, said)
    const many = (length: number) => Array.from({ length }, () => ({ what: "a" }))
    expect(verdict(any, [])).toBe("read")
    expect(verdict(any, many(50))).toBe("read")
    expect(verdict(any, many(51))).toEqual([": too-many-items 50"])
  })
})

describe("what a field says of itself", () => {
  const fields = {
    text: Field.text(words, said),
    "long-text": Field.longText(words, said),
    number: Field.whole(words, said),
    date: Field.date(words, said),
    time: Field.time(words, said),
    choice: Field.choice(colours, words, said),
    choices: Field.choices(colours, words, said),
    "yes-no": Field.yesNo(words, said),
    territory: Field.territory(words, said),
    reference: Field.reference(["F03"], words, said),
    counts: Field.counts(words, said),
    list: Field.list(words, { what: Field.text(words, said) }, said),
  } satisfies Record<Field.Kind, Schema.Top>

  it.each(Object.entries(fields))("[FD10] %s: its kind, label and privacy class", (kind, schema) => {
    expect(Field.metaOf(schema)).toMatchObject({
      kind,
      label: { pl: "Etykieta", en: "Label" },
      privacy: "institution",
    })
  })

  it.each(Object.entries(fields))("[FD10] %s: the same when it may be left out", (_, schema) => {
    expect(Field.metaOf(Field.optional(schema))).toEqual(Field.metaOf(schema))
  })

  it("[FD10] the limits that a browser can check, its hint, unit and when it is asked", () => {
    const showWhen = { field: "kind", is: ["a"] }
    const meta = Field.metaOf(
      Field.whole(words, {
        min: 1,
        max: 9,
        unit: ["osób", "people"],
        hint: ["Podpowiedź", "Hint"],
        privacy: "public",
        showWhen,
      }),
    )
    expect(meta).toEqual({
      kind: "number",
      label: { pl: "Etykieta", en: "Label" },
      hint: { pl: "Podpowiedź", en: "Hint" },
      unit: { pl: "osób", en: "people" },
      privacy: "public",
      min: 1,
      max: 9,
      step: 1,
      showWhen,
    })
    expect(Field.metaOf(Field.text(words, { ...said, maxLength: 7 }))?.maxLength).toBe(7)
    expect(Field.metaOf(Field.choice(colours, words, said))?.codes?.map(({ code }) => code)).toEqual([
      "red",
      "green",
    ])
    expect(Field.metaOf(Field.reference(["F03", "F04"], words, said))?.forms).toEqual(["F03", "F04"])
    expect(Field.metaOf(fields.list)).toMatchObject({ minItems: 0, maxItems: 50 })
  })

  it("[FD10] nothing, for a schema that is no field", () => {
    expect(Field.metaOf(Schema.String)).toBeUndefined()
  })
})
