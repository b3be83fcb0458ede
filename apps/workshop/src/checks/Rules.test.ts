import { expect, test } from "vitest"
import { citationsOf, problems, rulesOf } from "./Rules.ts"

const spec = ["| rule | says |", "| --- | --- |", "| TE1 | one |", "| TE2 | two |"].join("\n")
// Written so that this file itself cites nothing.
const title = (...ids: ReadonlyArray<string>) => `test("${ids.map((id) => `[${id}]`).join("")} says it", …)`

test("rules are the first cells of table rows", () => {
  expect(rulesOf(spec)).toEqual(["TE1", "TE2"])
})

test("a title may cite several rules", () => {
  expect(citationsOf(title("TE1", "TE2"))).toEqual(["TE1", "TE2"])
})

test("a rule without a test and a citation without a rule are both problems", () => {
  const found = problems(
    [{ path: "SPEC.md", text: spec }],
    [{ path: "a.test.ts", text: title("TE1") + title("TE9") }],
  )
  expect(found).toHaveLength(2)
  expect(found[0]).toContain("no test cites TE2")
  expect(found[1]).toContain("cites TE9")
})

test("an id is given once", () => {
  const found = problems(
    [
      { path: "a/SPEC.md", text: spec },
      { path: "b/SPEC.md", text: "| TE2 | again |" },
    ],
    [{ path: "a.test.ts", text: title("TE1", "TE2") }],
  )
  expect(found).toEqual(["TE2 is given to 2 rules: a/SPEC.md, b/SPEC.md"])
})
