import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as CodeList from "./CodeList.ts"
import { inferred } from "./Evidence.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import * as LocalDate from "./LocalDate.ts"

const said = { hint: ["Na przykład tak.", "For example so."] } as const

const words = ["Etykieta", "Label"] as const
const kinds = CodeList.make("kind", ["Rodzaj", "Kind"], inferred(), {
  place: ["miejsce", "place"],
  trait: ["cecha", "trait"],
})

const Visit = Schema.Struct({
  version: Schema.optionalKey(Schema.Literal(1)),
  name: Field.text(words, said),
  kind: Field.choice(kinds, words, said),
  where: Field.optional(Field.text(words, { ...said, showWhen: { field: "kind", is: ["place"] } })),
  detail: Field.optional(Field.text(words, { ...said, showWhen: { field: "where", is: ["here"] } })),
  topics: Field.optional(Field.choices(kinds, words, said)),
  whichTrait: Field.optional(Field.text(words, { ...said, showWhen: { field: "topics", is: ["trait"] } })),
  about: Field.optional(Field.longText(words, said)),
  day: Field.optional(Field.date(words, said)),
  hour: Field.optional(Field.time(words, said)),
  open: Field.optional(Field.yesNo(words, said)),
  cost: Field.optional(Field.decimal(words, said)),
  people: Field.optional(Field.counts(words, said)),
  territory: Field.optional(Field.territory(words, said)),
  steps: Field.optional(
    Field.list(
      words,
      {
        what: Field.text(words, said),
        done: Field.optional(Field.yesNo(words, said)),
        why: Field.optional(Field.text(words, { ...said, showWhen: { field: "done", is: ["no"] } })),
        hours: Field.optional(Field.whole(words, said)),
        who: Field.optional(Field.list(words, { role: Field.text(words, said) }, said)),
      },
      said,
    ),
  ),
})

const form = Form.make(
  "F99",
  { title: ["Wizyta", "Visit"], purpose: ["Do prób.", "For trials."], ...inferred("S20") },
  Visit,
)
const { fields } = form

const inputOf = (posted: Form.Posted) => Form.toInput(fields, Form.answers(fields, posted))

/** Answers as a browser would post them again. */
const postedOf = (answers: Form.Answers, prefix = ""): ReadonlyArray<readonly [string, string]> =>
  Object.entries(answers).flatMap(([name, answer]) => pairsOf(answer, prefix + name))

const pairsOf = (answer: Form.Answer, name: string): ReadonlyArray<readonly [string, string]> => {
  if (typeof answer === "string") return [[name, answer]]
  if (!Array.isArray(answer)) return postedOf(answer as Form.Answers, `${name}.`)
  return answer.flatMap((one: string | Form.Answers, at: number) =>
    typeof one === "string" ? [[name, one] as const] : postedOf(one, `${name}.${at}.`),
  )
}

describe("a form", () => {
  it("[FO1] asks for the fields of its record in the order they were written, keys that are no field left out", () => {
    expect(fields.map(({ name, required }) => [name, required])).toEqual([
      ["name", true],
      ["kind", true],
      ["where", false],
      ["detail", false],
      ["topics", false],
      ["whichTrait", false],
      ["about", false],
      ["day", false],
      ["hour", false],
      ["open", false],
      ["cost", false],
      ["people", false],
      ["territory", false],
      ["steps", false],
    ])
  })

  it("[FO1] knows the fields of rows, of rows in rows and of counts", () => {
    const steps = fields.find(({ name }) => name === "steps")
    expect(steps?.fields?.map(({ name, required }) => [name, required])).toEqual([
      ["what", true],
      ["done", false],
      ["why", false],
      ["hours", false],
      ["who", false],
    ])
    expect(steps?.fields?.at(-1)?.fields?.map(({ name }) => name)).toEqual(["role"])
    const people = fields.find(({ name }) => name === "people")
    expect(people?.fields?.map(({ name, kind }) => [name, kind])).toEqual([
      ["children", "number"],
      ["adults", "number"],
      ["seniors", "number"],
    ])
  })

  it("[FO2] is plain JSON without its schema", () => {
    const definition = Form.definition(form)
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition)
    expect(definition).toMatchObject({
      form: "F99",
      title: { pl: "Wizyta", en: "Visit" },
      purpose: { pl: "Do prób.", en: "For trials." },
      evidence: "inferred",
      sources: ["S20"],
    })
    expect(definition).not.toHaveProperty("schema")
  })
})

describe("what is posted", () => {
  it("[FO3] is read by the names of the fields; what no field has is left out", () => {
    expect(
      Form.answers(fields, [
        ["name", "a"],
        ["_csrf", "x"],
        ["__proto__", "x"],
        ["steps.length", "9"],
        ["people.babies", "1"],
      ]),
    ).toEqual({ name: "a" })
  })

  it("[FO3] leaves out what was left empty", () => {
    const posted: Form.Posted = [
      ["name", "  "],
      ["topics", ""],
      ["people.adults", ""],
      ["steps.0.what", ""],
    ]
    expect(Form.answers(fields, posted)).toEqual({})
  })

  it("[FO3] keeps what was typed as it was typed, to be shown again", () => {
    expect(
      Form.answers(fields, [
        ["name", " a "],
        ["cost", "dużo"],
      ]),
    ).toEqual({ name: " a ", cost: "dużo" })
  })

  it("[FO3] keeps every choice and the first of what is asked once", () => {
    const posted: Form.Posted = [
      ["topics", "trait"],
      ["name", "a"],
      ["topics", "place"],
      ["name", "b"],
    ]
    expect(Form.answers(fields, posted)).toEqual({ topics: ["trait", "place"], name: "a" })
  })

  it("[FO4] has rows in the order of their numbers, wholly empty ones dropped, rows in rows too", () => {
    const posted: Form.Posted = [
      ["steps.10.what", "third"],
      ["steps.2.what", "second"],
      ["steps.2.who.3.role", "b"],
      ["steps.2.who.1.role", "a"],
      ["steps.1.what", ""],
      ["steps.0.what", "first"],
    ]
    expect(Form.answers(fields, posted)).toEqual({
      steps: [{ what: "first" }, { what: "second", who: [{ role: "a" }, { role: "b" }] }, { what: "third" }],
    })
  })

  it("[FO9] keeps one row more than a list may have, however many come and however they are numbered", () => {
    const few = Form.fieldsOf({
      steps: Field.list(words, { what: Field.text(words, said) }, { ...said, maxItems: 2 }),
    })
    // Were each row looked for among the others, this would go on until the test is given up.
    const posted = Array.from({ length: 100_000 }, (_, at) => [`steps.${at}.what`, String(at)] as const)
    expect(Form.answers(few, [["steps.0.what", " "], ...posted.slice(1)])).toEqual({
      steps: [{ what: "1" }, { what: "2" }, { what: "3" }],
    })
  })

  it("[FO9] reads no name deeper than rows in rows, and none that every object has", () => {
    const posted: Form.Posted = [
      [`${"steps.0.".repeat(100_000)}what`, "deep"],
      ["__proto__", "x"],
      ["__proto__.what", "x"],
      ["steps.__proto__.what", "x"],
      ["steps.0.__proto__.what", "x"],
      ["steps.99999.what", "x"],
      ["constructor.prototype.what", "x"],
    ]
    expect(Form.answers(fields, posted)).toEqual({})
    expect(Object.hasOwn(Object.prototype, "what")).toBe(false)
  })

  it("[FO4] says of a required list without rows that rows are missing", () => {
    const rows = Form.fieldsOf({
      steps: Field.list(words, { what: Field.text(words, said) }, { ...said, minItems: 1 }),
    })
    expect(Form.answers(rows, [])).toEqual({ steps: [] })
  })
})

describe("answers as input", () => {
  it.each([
    ["12", 12],
    [" 1 000 ", 1000],
    ["1\u00a0000", 1000],
    ["1\u202f000", 1000],
    ["1,5", 1.5],
    ["1.5", 1.5],
    [",5", 0.5],
    ["+3", 3],
    ["-0", 0],
    ["1e-7", 1e-7],
    ["1,5,5", "1,5,5"],
    ["1.000,50", "1.000,50"],
    ["0x10", "0x10"],
    ["Infinity", "Infinity"],
    ["dużo", "dużo"],
  ])("[FO5] reads the number typed %j as %j", (typed, value) => {
    expect(inputOf([["cost", typed]])).toEqual({ cost: value })
  })

  it.each([
    ["1 000", 1000],
    ["-3", -3],
    ["1,000", "1,000"],
    ["1.000", "1.000"],
    ["2,5", "2,5"],
    ["1e3", "1e3"],
  ])(
    "[FO5] reads the whole number typed %j as %j: a comma may part thousands, so nothing is guessed",
    (typed, value) => {
      expect(inputOf([["steps.0.hours", typed]])).toEqual({ steps: [{ hours: value }] })
    },
  )

  it("[FO5] reads yes and no, and counts of which one is filled in as zero in the others", () => {
    const posted: Form.Posted = [
      ["open", "no"],
      ["people.adults", "3"],
      ["steps.0.done", "yes"],
    ]
    expect(inputOf(posted)).toEqual({
      open: false,
      people: { children: 0, adults: 3, seniors: 0 },
      steps: [{ done: true }],
    })
  })

  it("[FO5] trims, makes one line of one-line text and keeps the lines of longer text", () => {
    const posted: Form.Posted = [
      ["name", " a\r\nb\tc "],
      ["about", " a\r\nb \r\n"],
      ["day", " 2026-03-31 "],
    ]
    expect(inputOf(posted)).toEqual({ name: "a b c", about: "a\nb", day: "2026-03-31" })
  })

  it("[FO6] leaves out answers to hidden questions", () => {
    expect(inputOf([["where", "x"]])).toEqual({})
    expect(
      inputOf([
        ["kind", "trait"],
        ["where", "x"],
      ]),
    ).toEqual({ kind: "trait" })
    expect(
      inputOf([
        ["kind", "place"],
        ["where", "x"],
      ]),
    ).toEqual({ kind: "place", where: "x" })
  })

  it("[FO6] hides a question whose own question is hidden", () => {
    const given: Form.Posted = [
      ["where", "here"],
      ["detail", "x"],
    ]
    expect(inputOf([["kind", "trait"], ...given])).toEqual({ kind: "trait" })
    expect(inputOf([["kind", "place"], ...given])).toEqual({ kind: "place", where: "here", detail: "x" })
  })

  it("[FO6] shows a question while one of several choices asks for it", () => {
    const given: Form.Posted = [
      ["topics", "place"],
      ["whichTrait", "x"],
    ]
    expect(inputOf(given)).toEqual({ topics: ["place"] })
    expect(inputOf([...given, ["topics", "trait"]])).toEqual({ topics: ["place", "trait"], whichTrait: "x" })
  })

  it("[FO6] hides within each row by the answers of that row", () => {
    const posted: Form.Posted = [
      ["steps.0.done", "yes"],
      ["steps.0.why", "x"],
      ["steps.1.done", "no"],
      ["steps.1.why", "y"],
    ]
    expect(inputOf(posted)).toEqual({ steps: [{ done: true }, { done: false, why: "y" }] })
  })
})

describe("decoding", () => {
  it("[FO7] tells every problem with the path of its control", () => {
    const posted: Form.Posted = [
      ["kind", "other"],
      ["cost", "dużo"],
      ["day", "2026-02-30"],
      ["open", "maybe"],
      ["people.adults", "2,5"],
      ["steps.4.what", "a"],
      ["steps.7.hours", "-1"],
    ]
    const result = Form.decode(Visit, inputOf(posted))
    expect(
      Result.isFailure(result) && result.failure.map(({ code, path }) => [path.join("."), code]),
    ).toEqual([
      ["name", "required"],
      ["kind", "not-in-list"],
      ["day", "not-a-date"],
      ["open", "not-in-list"],
      ["cost", "not-a-number"],
      ["people.adults", "not-a-whole-number"],
      ["steps.1.what", "required"],
      ["steps.1.hours", "number-too-small"],
    ])
  })
})

describe("a record corrected", () => {
  const line = FastCheck.string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/\p{Cc}/gu, "").trim())
    .filter((text) => text !== "")
  const day = FastCheck.integer({ min: 0, max: 40_000 }).map((days) => LocalDate.addDays("1990-01-01", days))
  const count = FastCheck.integer({ min: 0, max: 100_000 })
  const step = FastCheck.record(
    {
      what: line,
      done: FastCheck.boolean(),
      hours: FastCheck.integer({ min: 0, max: 1_000_000 }),
      who: FastCheck.array(FastCheck.record({ role: line }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["what"] },
  )
  const record = FastCheck.record(
    {
      name: line,
      kind: FastCheck.constantFrom("place" as const, "trait" as const),
      topics: FastCheck.subarray(["place", "trait"] as const, { minLength: 1 }),
      about: FastCheck.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n")),
      day,
      hour: FastCheck.constantFrom("00:00", "16:30", "23:59"),
      open: FastCheck.boolean(),
      cost: FastCheck.double({ min: 0, max: 1_000_000, noNaN: true }).map((number) => number + 0),
      people: FastCheck.record({ children: count, adults: count, seniors: count }),
      territory: FastCheck.constantFrom("3021163", "1465011"),
      steps: FastCheck.array(step, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ["name", "kind"] },
  )

  it("[FO8] comes back as it was: record → answers → posted → answers → input → record", () => {
    FastCheck.assert(
      FastCheck.property(record, (one) => {
        const answers = Form.toAnswers(fields, one)
        const again = Form.answers(fields, postedOf(answers))
        expect(again).toEqual(answers)
        const read = Result.getOrThrow(Form.decode(Visit, Form.toInput(fields, again)))
        expect(read).toEqual(one)
        expect(Form.toAnswers(fields, read)).toEqual(answers)
      }),
    )
  })

  it("[FO3] any pairs at all are read without falling over, and read again the same", () => {
    const name = FastCheck.oneof(
      FastCheck.constantFrom(
        "name",
        "kind",
        "topics",
        "people",
        "people.adults",
        "steps",
        "steps.0",
        "steps.0.what",
      ),
      FastCheck.constantFrom(
        "steps.01.what",
        "steps.9999.who.0.role",
        "steps.x.what",
        "steps..what",
        "constructor",
      ),
      FastCheck.string({ maxLength: 8 }),
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.tuple(name, FastCheck.string({ maxLength: 6 }))),
        (posted) => {
          const answers = Form.answers(fields, posted)
          expect(Form.answers(fields, postedOf(answers))).toEqual(answers)
          Form.decode(Visit, Form.toInput(fields, answers))
        },
      ),
    )
  })
})
