import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { outcomeOf } from "../contract/contract.ts"
import { OslProvider } from "../OslProvider/OslProvider.tsx"
import { filled, reversed } from "./DateRange.examples.tsx"
import { daysBetween } from "./days.ts"

const tree = (example: typeof filled) =>
  outcomeOf(renderToString(<OslProvider language="pl">{example("pl")}</OslProvider>)).tree.join("\n")

describe("DateRange", () => {
  it("counts the first and the last day, across a change of the clock and a leap day", () => {
    expect(daysBetween("2026-03-01", "2026-03-31")).toBe(31)
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(3)
    expect(daysBetween("2026-03-02", "2026-03-01")).toBe(0)
    expect(daysBetween("2026-03-02", "marzec")).toBeUndefined()
  })

  it("is one question with two answers to a screen reader, and says its length on the server too", () => {
    expect(tree(filled)).toContain('group "Okres sprawozdania wymagane"')
    expect(tree(filled)).toContain("Razem 90 dni")
    expect(tree(reversed)).toContain("Koniec jest przed początkiem")
  })
})
