import fc from "fast-check"
import { IntlMessageFormat } from "intl-messageformat"
import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition as late } from "./editions/osl-2014/index.ts"
import * as Language from "./Language.ts"
import * as Message from "./Message.ts"
import * as Problem from "./Problem.ts"
import { sentences } from "./problems.ts"

const theirs = (text: string, language: string, params: Message.Params): string =>
  String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(params))

const ours = (text: string, language: string, params: Message.Params): string | undefined => {
  const message = Message.read(text)
  return message && Message.fill(message, language, params)
}

const criteria = [early, late].flatMap((edition) =>
  Edition.criteria(edition).map(({ criterion }) => criterion.sentence),
)

const shipped = Language.all.flatMap((language) =>
  [...Object.values(sentences[language]), ...criteria.map((sentence) => sentence[language])].map((text) => ({
    language,
    text,
  })),
)

const places = ["a", "b", "count"]
const values = fc.record({
  a: fc.oneof(fc.constantFrom("one", "yes", "", "{x}"), fc.integer({ min: -30, max: 2_000_000 })),
  b: fc.integer({ min: 0, max: 120 }),
  count: fc.oneof(fc.integer({ min: 0, max: 130 }), fc.double({ min: 0, max: 9, noNaN: true })),
})

const { message } = fc.letrec<{ message: string; part: string; choice: string }>((tie) => ({
  message: fc.array(tie("part"), { maxLength: 5 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.constantFrom(" ", "łódź ", "''", "'{a}' ", ",", "<b>", "="),
    fc.constantFrom("{a}", "{ count }", "{b, number}", "{b,number}"),
    tie("choice"),
  ),
  choice: fc
    .tuple(fc.boolean(), fc.constantFrom(...places), tie("message"), tie("message"), tie("message"))
    .map(([isPlural, name, first, second, last]) =>
      isPlural
        ? `{${name === "a" ? "b" : name}, plural, =1 {${first}} few{# ${second}}  other {${last} #} }`
        : `{${name},select,yes{${first}} one {${second}}other{${last}}}`,
    ),
}))

describe("messages", () => {
  it("[MS1] that are shipped are read and say what ICU's own formatter says, for every count", () => {
    for (const { language, text } of shipped) {
      const read = Message.read(text)
      expect(read, text).toBeDefined()
      for (const value of [0, 1, 2, 5, 12, 22, 25, 1.5, 1_000, 1_000_000]) {
        const params = Object.fromEntries(Message.names(read ?? []).map((name) => [name, value]))
        expect(ours(text, language, params)).toBe(theirs(text, language, params))
      }
    }
  })

  it("[MS2] of any form are read, and say what ICU's own formatter says", () => {
    fc.assert(
      fc.property(message, values, fc.constantFrom(...Language.all), (text, params, language) => {
        expect(ours(text, language, params)).toBe(theirs(text, language, params))
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    "{a",
    "{a b}",
    "{a,}",
    "{a, plural}",
    "{a, plural, one {x}}",
    "{a, plural, one {x} one {y} other {z}}",
    "{a, select, other {x}",
    "{a, select, =1 {x} other {y}}",
    "{a, plural, other {{b}}",
    "{a, words}",
    "{a, date}",
    "{a, number, percent}",
    "{a, selectordinal, other {x}}",
    "{a, plural, other {{b, date}}}",
    "{a, select, other {".repeat(50_000),
  ])("[MS3] refuse %s", (text) => {
    expect(Message.read(text)).toBeUndefined()
    expect(Problem.format(text, "pl", { a: 1 })).toBe(text)
  })

  it("[MS4] keep the name of a value that is not given", () => {
    expect(Problem.format("Od {from} do {to, number}", "pl", { from: "1 maja" })).toBe("Od 1 maja do {to}")
    expect(Problem.format("{count, plural, other {# dni}}", "pl", {})).toBe("{count}")
  })

  it("[MS5] name every value they want, once", () => {
    const read = Message.read("{a} {b, plural, one {{c}} other {{a} {d, select, other {{e}}}}} '{f}'")
    expect(Message.names(read ?? [])).toEqual(["a", "b", "c", "d", "e"])
  })
})
