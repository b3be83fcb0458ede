import { describe, expect, it } from "vitest"
import type { AnswerRow } from "../RecordAnswers/answers.ts"
import { differencesBetween } from "./difference.ts"

const text = (name: string, said?: string): AnswerRow => ({
  name,
  label: name.toUpperCase(),
  ...(said === undefined ? {} : { value: { kind: "text", text: said } }),
})

const rows = (...said: ReadonlyArray<string>): AnswerRow => ({
  name: "rows",
  label: "ROWS",
  value: { kind: "rows", rows: said.map((one) => [text("goal", one), text("empty")]) },
})

describe("differences between two tellings of a record", () => {
  it("leaves out what both sides say, and what both leave empty", () => {
    expect(differencesBetween([text("a", "1"), text("b")], [text("a", "1"), text("b")])).toEqual([])
  })

  it("[KM5] tells what was changed, what was filled in and what was taken away", () => {
    expect(
      differencesBetween([text("a", "1"), text("b"), text("gone", "3")], [text("b", "2"), text("a", "9")]),
    ).toEqual([
      { key: "b", label: "B", after: "2" },
      { key: "a", label: "A", before: "1", after: "9" },
      { key: "gone", label: "GONE", before: "3" },
    ])
  })

  it("tells rows by number, without what was left empty in them", () => {
    expect(differencesBetween([rows("one")], [rows("one", "two")])).toEqual([
      { key: "rows", label: "ROWS", before: "1. GOAL: one", after: "1. GOAL: one\n2. GOAL: two" },
    ])
  })
})
