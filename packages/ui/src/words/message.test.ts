import fc from "fast-check"
import { IntlMessageFormat } from "intl-messageformat"
import { describe, expect, it } from "vitest"
import { en } from "./en.ts"
import { fillMessage, type MessageParams } from "./message.ts"
import { pl } from "./pl.ts"
import { uk } from "./uk.ts"

const theirs = (text: string, locale: string, params: MessageParams): string =>
  String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(params))

const values = fc.record({
  a: fc.oneof(fc.constantFrom("one", "yes", "", "{x}"), fc.integer({ min: -30, max: 2_000_000 })),
  b: fc.integer({ min: 0, max: 120 }),
  count: fc.oneof(fc.integer({ min: 0, max: 130 }), fc.double({ min: 0, max: 9, noNaN: true })),
})

const { message } = fc.letrec<{ message: string; part: string; choice: string }>((tie) => ({
  message: fc.array(tie("part"), { maxLength: 5 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    fc.constantFrom(" ", "łódź ", "''", "'{a}' ", "it's ", "'#' ", ",", "<b>", "="),
    fc.constantFrom("{a}", "{ count }", "{b, number}", "{b,number}"),
    tie("choice"),
  ),
  choice: fc
    .tuple(fc.boolean(), fc.constantFrom("a", "b", "count"), tie("message"), tie("message"), tie("message"))
    .map(([isPlural, name, first, second, last]) =>
      isPlural
        ? `{${name === "a" ? "b" : name}, plural, ${first === "" ? "offset:1 " : ""}=1 {${first}} few{# ${second}}  other {${last} #} }`
        : `{${name},select,yes{${first}} one {${second}}other{${last}}}`,
    ),
}))

describe("messages", () => {
  it.each([
    ["pl-PL", pl],
    ["en-GB", en],
    ["uk-UA", uk],
  ] as const)("of the kit say in %s what ICU's own formatter says, for every count", (locale, catalog) => {
    for (const text of Object.values(catalog).filter((one) => one.includes("{")))
      for (const value of [0, 1, 2, 5, 22, 1.5, 1_000]) {
        const names = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = ""]) => name)
        const params = Object.fromEntries(names.map((name) => [name, value]))
        expect(fillMessage(text, locale, params)).toBe(theirs(text, locale, params))
      }
  })

  it("[KW4] that a product writes say what ICU's own formatter says", () => {
    fc.assert(
      fc.property(message, values, fc.constantFrom("pl-PL", "en-GB", "uk-UA"), (text, params, locale) => {
        expect(fillMessage(text, locale, params)).toBe(theirs(text, locale, params))
      }),
      { numRuns: 300 },
    )
  })

  it("[KW4] stand when they are not whole, and show the name of what is not given", () => {
    expect(fillMessage("{who} did it", "en-GB")).toBe("{who} did it")
    expect(fillMessage("{count, plural, one {#", "en-GB", { count: 1 })).toBe("1")
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}#'a, plural=1:") }), (text) => {
        expect(typeof fillMessage(text, "pl-PL", { a: 1 })).toBe("string")
      }),
    )
  })
})
