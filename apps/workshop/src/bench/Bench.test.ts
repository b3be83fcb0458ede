import { performance } from "node:perf_hooks"
import { expect, test, vi } from "vitest"
import { against, isKept, line, median, rounded } from "./Bench.ts"

test("the median is the middle, or the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})

test("a promise is kept on its limit and on its own side of it", () => {
  expect(isKept({ value: 2, promise: ">= 2" })).toBe(true)
  expect(isKept({ value: 1.99, promise: ">= 2" })).toBe(false)
  expect(isKept({ value: 0.2, promise: "<= 0.2" })).toBe(true)
  expect(isKept({ value: 0.3, promise: "<= 0.2" })).toBe(false)
  expect(isKept({ value: 1, promise: "" })).toBeUndefined()
})

test("a figure is one line of JSON", () => {
  const figure = { name: "a.b", value: 2.3456, unit: "ratio", promise: ">= 2" } as const
  expect(JSON.parse(line(figure))).toEqual({
    name: "a.b",
    value: 2.35,
    unit: "ratio",
    promise: ">= 2",
    kept: true,
  })
  expect(rounded(12345.6)).toBe(12346)
})

test("twice the work takes twice the time, by any clock", async () => {
  let now = 0
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now)
  const work = (ms: number) => () => {
    now += ms
  }
  const measured = await against(work(2), work(1), { rounds: 5, ms: 10 })
  clock.mockRestore()
  expect(measured).toEqual({ ours: 2, theirs: 1, ratio: 2, rounds: 5 })
})
