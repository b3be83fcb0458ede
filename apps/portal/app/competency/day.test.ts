import { LocalDate } from "@osl/core"
import { expect, test } from "vitest"
import { firstSecond, lastSecond } from "./day.ts"

test.each([
  ["2026-11-23", "2026-11-22T23:00:00Z", "2026-11-23T22:59:59Z"],
  ["2026-07-01", "2026-06-30T22:00:00Z", "2026-07-01T21:59:59Z"],
  ["2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z"],
  ["2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"],
])("a day lasts as the clocks of Poland say, also when they change: %s", (day, first, last) => {
  expect([firstSecond(day), lastSecond(day)]).toEqual([first, last])
  expect([first, last].map(LocalDate.at)).toEqual([day, day])
})
