import { expect, test } from "vitest"
import { duration, summary, totals } from "./Summary.ts"

const rows = [
  { name: "lint", outcome: { passed: 1, failed: 0, output: "" }, ms: 1234 },
  { name: "unit", outcome: { passed: 40, failed: 2, skipped: 3, output: "…" }, ms: 61_000 },
  { name: "e2e", outcome: undefined, ms: 0 },
]

test("a step that did not run counts as one failure", () => {
  expect(totals(rows)).toEqual({ passed: 41, failed: 3, skipped: 3 })
})

test("the last line is the count and nothing else", () => {
  const lines = summary(rows).split("\n")
  expect(lines.at(-1)).toBe("41 passed, 3 failed")
  expect(lines.find((line) => line.startsWith("unit"))).toMatch(/FAILED +40 +2 +1 min 01 s$/)
  expect(lines.find((line) => line.startsWith("e2e"))).toMatch(/not run +0 +1 +-$/)
})

test("durations are read at a glance", () => {
  expect(duration(940)).toBe("0.9 s")
  expect(duration(125_000)).toBe("2 min 05 s")
})
