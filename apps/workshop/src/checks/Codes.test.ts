import { expect, test } from "vitest"
import { codesOf, problems } from "./Codes.ts"

const catalog = `export const texts = {
  required: { pl: "Uzupełnij.", en: "Fill in." },
  "too-many-items": {
    pl: "Zostaw mniej.",
    en: "Keep fewer.",
  },
}`

const told = (text: string) =>
  problems([{ path: "problems.ts", text: catalog }], [{ path: "a.test.ts", text }])

test("the codes of a catalog are its keys, with and without quotes", () => {
  expect(codesOf(catalog)).toEqual(["required", "too-many-items"])
})

test("the codes of a catalog in one language are its keys as well", () => {
  const one = `export const refusals = {
  "no-process": "Nie ma takiego procesu.",
  "process-exists":
    "Ten proces jest już otwarty.",
} as const`
  expect(codesOf(one)).toEqual(["no-process", "process-exists"])
})

test("a code that no test expects is told", () => {
  expect(told(`expect(codes).toEqual(["required", "name: too-many-items"])`)).toEqual([])
  expect(told(`expect(codes).toEqual(["required"])`)).toEqual([expect.stringContaining("too-many-items")])
})

test("a longer code, and a table of params, expect nothing", () => {
  expect(told(`["trait-required", "too-many-items-again"]`)).toHaveLength(2)
  expect(told(`const params = { "too-many-items": { max: 1 }, required: {} }`)).toHaveLength(2)
})
