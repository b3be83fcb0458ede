import { IntlMessageFormat } from "intl-messageformat"
import { expect, test } from "vitest"
import { catalogs, say } from "./Words.ts"

type Element = ReturnType<IntlMessageFormat["getAst"]>[number]

const read = (message: string, language: string): ReadonlyArray<Element> =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()

const branches = (element: Element): ReadonlyArray<Element> =>
  "options" in element ? Object.values(element.options).flatMap(({ value }) => value) : []

const isNamed = (element: Element): boolean => "value" in element && "type" in element && element.type !== 0

/** The names of the values that a message takes. */
const taken = (elements: ReadonlyArray<Element>): ReadonlyArray<string> =>
  [
    ...new Set(
      elements.flatMap((element) => [
        ...(isNamed(element) && "value" in element && typeof element.value === "string"
          ? [element.value]
          : []),
        ...taken(branches(element)),
      ]),
    ),
  ].sort()

test("both languages have the same words, none of them empty", () => {
  expect(Object.keys(catalogs.en).sort()).toEqual(Object.keys(catalogs.pl).sort())
  for (const catalog of Object.values(catalogs))
    for (const [key, message] of Object.entries(catalog)) expect(message.trim(), key).not.toBe("")
})

test("every message can be read and takes the same values in both languages", () => {
  const english = new Map(Object.entries(catalogs.en))
  for (const [key, message] of Object.entries(catalogs.pl)) {
    expect(taken(read(english.get(key) ?? "", "en")), key).toEqual(taken(read(message, "pl")))
  }
})

test("Polish plurals that say a number have all their forms", () => {
  for (const [key, message] of Object.entries(catalogs.pl))
    for (const plural of message.split(", plural,").slice(1))
      if (plural.includes("#"))
        for (const form of ["one", "few", "many", "other"]) expect(plural, key).toContain(`${form} {`)
})

test.each([
  [1, "za 1 minutę"],
  [3, "za 3 minuty"],
  [5, "za 5 minut"],
  [12, "za 12 minut"],
  [22, "za 22 minuty"],
])("a wait of %i is said right", (minutes, words) => {
  expect(say("pl", "sign-in.problem.too-many", { minutes })).toContain(words)
})
