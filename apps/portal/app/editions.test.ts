import { resolve } from "node:path"
import { sampleEdition } from "@osl/core/testing"
import { expect, test } from "vitest"
import { load, served } from "./editions.server.ts"

const folder = resolve(import.meta.dirname, "../editions")

test("the sample folder adds the sample region to the two editions of the model", () => {
  const all = load(folder)
  expect(all.map(({ key }) => key)).toEqual(["osl-2014", "osl-2012", "osl-2014-trzy-rzeki"])
  expect(all.at(-1)).toEqual(sampleEdition)
})

test("new processes begin with the edition that the setting names", () => {
  expect(served({ editionsDir: undefined, edition: "osl-2012" }).begins.key).toBe("osl-2012")
  expect(served({ editionsDir: folder, edition: "osl-2014-trzy-rzeki" }).begins).toEqual(sampleEdition)
})
