import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as LocalDate from "./LocalDate.ts"
import * as Problem from "./Problem.ts"

const read = (input: unknown) => {
  const result = Form.decode(LocalDate.LocalDate, input)
  return Result.isFailure(result) ? result.failure : result.success
}

const pad = (number: number) => String(number).padStart(2, "0")

const anyDate = FastCheck.integer({ min: 0, max: 40_176 }).map((days) =>
  LocalDate.addDays("1990-01-01", days),
)

describe("a date", () => {
  it("[LD1] is one that the calendar has, for every day number of every month", () => {
    const lengths = { 2023: 28, 2024: 29, 1900: 28, 2000: 29, 2100: 28 }
    for (const [year, february] of Object.entries(lengths)) {
      const months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const exists = day >= 1 && day <= (months[month - 1] ?? 0)
          expect(LocalDate.isLocalDate(`${year}-${pad(month)}-${pad(day)}`)).toBe(exists)
        }
      }
    }
  })

  it.each(["", "2026-3-31", "31.03.2026", "2026-02-29", "2026-03-31T00:00", " 2026-03-31", "abc"])(
    "[LD1] is not “%s”, and that is the one problem",
    (text) => {
      expect(read(text)).toEqual([Problem.make("not-a-date")])
    },
  )

  it.each(["1990-01-01", "2012-02-29", "2099-12-31"])("[LD2] may be %s", (text) => {
    expect(read(text)).toBe(text)
  })

  it.each(["1989-12-31", "2100-01-01", "0001-01-01"])("[LD2] is not outside 1990–2099: %s", (text) => {
    expect(read(text)).toEqual([
      Problem.make("date-out-of-range", [], { min: "1990-01-01", max: "2099-12-31" }),
    ])
  })

  it("[LD1] is a text", () => {
    expect(read(20260331)).toEqual([Problem.make("wrong-type")])
  })
})

describe("the date in Poland", () => {
  it.each([
    ["2026-01-15T22:59:59.999Z", "2026-01-15"],
    ["2026-01-15T23:00:00Z", "2026-01-16"],
    ["2026-07-15T21:59:59Z", "2026-07-15"],
    ["2026-07-15T22:00:00Z", "2026-07-16"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
  ])("[LD3] at %s is %s", (instant, date) => {
    expect(LocalDate.at(instant)).toBe(date)
  })

  it("[LD3] agrees with the calendar of Poland at any instant", () => {
    const warsaw = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", dateStyle: "short" })
    const [from, to] = [Date.UTC(1990, 0, 1), Date.UTC(2100, 0, 1)]
    FastCheck.assert(
      FastCheck.property(FastCheck.integer({ min: from, max: to }), (ms) => {
        expect(LocalDate.at(new Date(ms).toISOString())).toBe(warsaw.format(ms))
      }),
      { numRuns: 2000 },
    )
  })
})

describe("counting", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("[LD4] %s and %i days is %s", (date, days, expected) => {
    expect(LocalDate.addDays(date, days)).toBe(expected)
    expect(LocalDate.daysBetween(date, expected)).toBe(days)
  })

  it("[LD4] takes back what it added, for any date and number of days", () => {
    FastCheck.assert(
      FastCheck.property(anyDate, FastCheck.integer({ min: -3000, max: 3000 }), (date, days) => {
        const other = LocalDate.addDays(date, days)
        expect(LocalDate.isLocalDate(other)).toBe(true)
        expect(LocalDate.daysBetween(date, other)).toBe(days)
        expect(LocalDate.addDays(other, -days)).toBe(date)
        expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0)
      }),
    )
  })

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-31", 3, "2026-04-30"],
    ["2026-11-15", 2, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("[LD5] %s and %i months is %s", (date, months, expected) => {
    expect(LocalDate.addMonths(date, months)).toBe(expected)
  })

  it("[LD5] lands in the month that many later, on the same day or the last one", () => {
    FastCheck.assert(
      FastCheck.property(anyDate, FastCheck.integer({ min: -120, max: 120 }), (date, months) => {
        const other = LocalDate.addMonths(date, months)
        const index = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
        expect(index(other) - index(date)).toBe(months)
        const sameDay = other.slice(8) === date.slice(8)
        const lastDay = LocalDate.addDays(other, 1).slice(8) === "01"
        expect(sameDay || (lastDay && other.slice(8) < date.slice(8))).toBe(true)
      }),
    )
  })
})
