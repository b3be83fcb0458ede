import { describe, expect, it } from "vitest"
import { scheduleOf } from "./schedule.ts"

describe("the line of time of a plan", () => {
  it("[KM12] reaches from the first to the last day, both counted whole", () => {
    const schedule = scheduleOf([
      { key: "a", from: "2026-03-01", to: "2026-03-05" },
      { key: "b", from: "2026-03-06", to: "2026-03-10" },
    ])
    expect([schedule?.from, schedule?.to]).toEqual(["2026-03-01", "2026-03-10"])
    expect(schedule?.bars.get("a")).toEqual({ start: 0, size: 50 })
    expect(schedule?.bars.get("b")).toEqual({ start: 50, size: 50 })
  })

  it("[KM12] takes one date for both, dates in the wrong order for the right one, and leaves out what is no date", () => {
    const schedule = scheduleOf([
      { key: "one", to: "2026-03-01" },
      { key: "turned", from: "2026-03-10", to: "2026-03-06" },
      { key: "odd", from: "wiosna", to: "2026-13-99" },
      { key: "none" },
    ])
    expect(schedule?.bars.get("one")).toEqual({ start: 0, size: 10 })
    expect(schedule?.bars.get("turned")).toEqual({ start: 50, size: 50 })
    expect([...(schedule?.bars.keys() ?? [])]).toEqual(["one", "turned"])
  })

  it("covers the plan's own days too, and knows months and today", () => {
    const schedule = scheduleOf(
      [{ key: "a", from: "2026-03-11", to: "2026-03-11" }],
      { from: "2026-03-01", to: "2026-04-09" },
      "2026-03-21",
    )
    expect(schedule?.months).toEqual([77.5])
    expect(schedule?.today).toBe(50)
    expect(scheduleOf([{ key: "a", from: "2026-03-11" }], {}, "2030-01-01")?.today).toBeUndefined()
  })

  it("is none without dates, and draws no months on a line of a lifetime", () => {
    expect(scheduleOf([])).toBeUndefined()
    expect(scheduleOf([{ key: "a", from: "x" }])).toBeUndefined()
    expect(scheduleOf([{ key: "a", from: "1926-01-01", to: "2026-01-01" }])?.months).toEqual([])
  })
})
