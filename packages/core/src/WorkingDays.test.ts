import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as LocalDate from "./LocalDate.ts"
import * as WorkingDays from "./WorkingDays.ts"

const file: string = "../fixtures/poland/public-holidays-pl-2012-2030.json"
const published = Schema.decodeUnknownSync(
  Schema.Struct({
    holidays: Schema.Record(
      Schema.String,
      Schema.Array(Schema.Struct({ date: Schema.String, name: Schema.String })),
    ),
  }),
)((await import(file, { with: { type: "json" } })).default)

const anyDate = FastCheck.integer({ min: 0, max: 20_000 }).map((days) =>
  LocalDate.addDays("2012-01-01", days),
)

describe("holidays", () => {
  it.each(Object.entries(published.holidays))(
    "[WD1] has the holidays of %s as they are published, and the one day given once",
    (year, list) => {
      const wanted = new Set([...list.map(({ date }) => date), ...(year === "2018" ? ["2018-11-12"] : [])])
      expect(WorkingDays.inYear(Number(year)).map(({ date }) => date)).toEqual([...wanted].sort())
    },
  )

  it("[WD1] is checked for every year from 2012 to 2030", () => {
    expect(Object.keys(published.holidays)).toEqual(Array.from({ length: 19 }, (_, at) => String(2012 + at)))
  })

  it("[WD1] finds Easter where the tables of the church have it", () => {
    expect([1990, 2000, 2008, 2011, 2019, 2038, 2049, 2076, 2099].map(WorkingDays.easter)).toEqual([
      "1990-04-15",
      "2000-04-23",
      "2008-03-23",
      "2011-04-24",
      "2019-04-21",
      "2038-04-25",
      "2049-04-18",
      "2076-04-19",
      "2099-04-12",
    ])
  })

  it("[WD2] gives Christmas Eve since 2025, Epiphany since 2011 and 12 November in 2018 alone", () => {
    expect(["2024-12-24", "2025-12-24", "2030-12-24"].map((date) => WorkingDays.isDayOff(date))).toEqual([
      false,
      true,
      true,
    ])
    expect(["2010-01-06", "2012-01-06"].map((date) => WorkingDays.isDayOff(date))).toEqual([false, true])
    expect(["2018-11-12", "2019-11-12"].map((date) => WorkingDays.isDayOff(date))).toEqual([true, false])
    expect(WorkingDays.dayOff("2018-11-12")?.label.en).toBe("Centenary of independence")
  })

  it("[WD3] adds days given by the caller without changing the calendar of the law", () => {
    const given = { date: "2026-06-05", label: { pl: "Dzień wolny w ośrodku", en: "Day off in the centre" } }
    const calendar = WorkingDays.withDaysOff(WorkingDays.polish, [given])
    expect(WorkingDays.isDayOff("2026-06-05", calendar)).toBe(true)
    expect(WorkingDays.dayOff("2026-06-05", calendar)).toEqual(given)
    expect(WorkingDays.isDayOff("2026-06-05")).toBe(false)
    // Corpus Christi is 4 June 2026, a Thursday.
    expect(WorkingDays.nextWorkingDay("2026-06-03", calendar)).toBe("2026-06-08")
  })
})

describe("working days", () => {
  it("[WD4] goes on to the first day that is not off", () => {
    expect(WorkingDays.workingDayFrom("2025-12-23")).toBe("2025-12-23")
    expect(WorkingDays.workingDayFrom("2025-12-24")).toBe("2025-12-29")
    expect(WorkingDays.nextWorkingDay("2026-04-30")).toBe("2026-05-04")
  })

  it("[WD4] never answers with a day off, and never skips a working day", () => {
    FastCheck.assert(
      FastCheck.property(anyDate, (date) => {
        const next = WorkingDays.nextWorkingDay(date)
        const between = Array.from({ length: LocalDate.daysBetween(date, next) - 1 }, (_, at) =>
          LocalDate.addDays(date, at + 1),
        )
        return !WorkingDays.isDayOff(next) && between.every((day) => WorkingDays.isDayOff(day))
      }),
      { numRuns: 500 },
    )
  })

  it("[WD5] counts 252 working days in 2024 and 253 in 2026", () => {
    expect(WorkingDays.workingDaysBetween("2023-12-31", "2024-12-31")).toBe(252)
    expect(WorkingDays.workingDaysBetween("2025-12-31", "2026-12-31")).toBe(253)
  })

  it("[WD5] counts back what was added, and the same backwards with a minus", () => {
    FastCheck.assert(
      FastCheck.property(anyDate, FastCheck.integer({ min: 0, max: 60 }), (date, count) => {
        const last = WorkingDays.addWorkingDays(date, count)
        expect(WorkingDays.workingDaysBetween(date, last)).toBe(count)
        expect(WorkingDays.workingDaysBetween(last, date)).toBe(0 - count)
      }),
      { numRuns: 300 },
    )
  })
})
