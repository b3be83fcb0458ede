import { IntlMessageFormat } from "intl-messageformat"
import { expect, test } from "vitest"
import { catalogs } from "./catalogs.ts"
import { say } from "./Words.ts"

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

const others = [["en", catalogs.en] as const, ["uk", catalogs.uk] as const]

test("every language has the same words, none of them empty", () => {
  for (const [language, catalog] of others)
    expect(Object.keys(catalog).sort(), language).toEqual(Object.keys(catalogs.pl).sort())
  for (const catalog of Object.values(catalogs))
    for (const [key, message] of Object.entries(catalog)) expect(message.trim(), key).not.toBe("")
})

test("every message can be read and takes the same values in every language", () => {
  const polish = new Map(
    Object.entries(catalogs.pl).map(([key, message]) => [key, taken(read(message, "pl"))]),
  )
  for (const [language, catalog] of others)
    for (const [key, message] of Object.entries(catalog))
      expect(taken(read(message, language)), `${language} ${key}`).toEqual(polish.get(key))
})

test("Polish and Ukrainian plurals that say a number have all their forms", () => {
  for (const catalog of [catalogs.pl, catalogs.uk])
    for (const [key, message] of Object.entries(catalog))
      for (const plural of message.split(", plural,").slice(1))
        if (plural.includes("#"))
          for (const form of ["one", "few", "many", "other"]) expect(plural, key).toContain(`${form} {`)
})

/** Letters that look alike in both alphabets slip in where hands change keyboards. */
test("no Ukrainian word mixes Cyrillic and Latin letters, or has Russian ones", () => {
  for (const [key, message] of Object.entries(catalogs.uk)) {
    expect(message, key).not.toMatch(/[ыэёъ]/i)
    expect(message, key).not.toMatch(
      /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u,
    )
  }
})

test("what is said in Ukrainian is said in Ukrainian letters, but for the name", () => {
  const latin = Object.entries(catalogs.uk)
    .map(([key, message]) => [key, message.replace(/\{\w+(?:, number)?\}/g, "")] as const)
    .filter(([, text]) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text))
    .map(([key]) => key)
  expect(latin.sort()).toEqual(["page.title", "product.name"])
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

test.each([
  [1, "через 1 хвилину"],
  [3, "через 3 хвилини"],
  [5, "через 5 хвилин"],
  [12, "через 12 хвилин"],
  [22, "через 22 хвилини"],
])("a wait of %i is said right in Ukrainian", (minutes, words) => {
  expect(say("uk", "sign-in.problem.too-many", { minutes })).toContain(words)
})
