import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { StartFailure } from "../../server/StartFailure.ts"
import { operatorOf } from "./operator.server.ts"

const example = join(import.meta.dirname, "../../operator.example.json")
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "osl-operator-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const refused = (text: string): StartFailure => {
  const file = join(folder, "operator.json")
  writeFileSync(file, text)
  try {
    operatorOf(file)
  } catch (error) {
    if (error instanceof StartFailure) return error
    throw error
  }
  throw new Error("accepted")
}

test("without a document nobody is named", () => {
  expect(operatorOf(undefined)).toBeNull()
})

test("the example is right and read as it stands", () => {
  expect(operatorOf(example)).toEqual(JSON.parse(readFileSync(example, "utf8")))
})

const right = JSON.parse(readFileSync(example, "utf8"))

test.each([
  ["no JSON", "{"],
  ["a name that is empty", JSON.stringify({ ...right, name: "" })],
  ["a day that is none", JSON.stringify({ ...right, declared: "2026-02-30" })],
  [
    "an address that takes no mail",
    JSON.stringify({ ...right, accessibility: { person: "Ktoś", email: "ktos" } }),
  ],
  ["nobody to ask", JSON.stringify({ ...right, accessibility: undefined })],
])("%s ends the start, with the setting to correct", (_, text) => {
  const { code, text: said } = refused(text)
  expect(code).toBe("bad-setting")
  expect(said.pl).toContain("OSL_OPERATOR")
  expect(said.en).toContain("OSL_OPERATOR")
})

test("a document that is not there ends the start too", () => {
  expect(() => operatorOf(join(folder, "none.json"))).toThrow("OSL_OPERATOR")
})
