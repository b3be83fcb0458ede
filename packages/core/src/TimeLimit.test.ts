import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import * as CodeList from "./CodeList.ts"
import * as Form from "./Form.ts"
import * as LocalDate from "./LocalDate.ts"
import * as TimeLimit from "./TimeLimit.ts"
import * as WorkingDays from "./WorkingDays.ts"

const anyDate = FastCheck.integer({ min: 0, max: 6_900 }).map((days) => LocalDate.addDays("2012-01-01", days))
const anyLimit = FastCheck.record({
  unit: FastCheck.constantFrom(...CodeList.codes(TimeLimit.Unit)),
  count: FastCheck.integer({ min: 1, max: 40 }),
})
const anySuspensions = FastCheck.array(
  FastCheck.tuple(anyDate, FastCheck.integer({ min: 0, max: 200 })).map(([suspendedOn, days]) => ({
    suspendedOn,
    resumedOn: LocalDate.addDays(suspendedOn, days),
  })),
  { maxLength: 4 },
)
const ends = (on: string) => ({ state: "ends", on })

describe("a time limit", () => {
  it("[TL1] in days does not count the day of the event", () => {
    expect(TimeLimit.end(TimeLimit.days(14), "2026-06-01")).toBe("2026-06-15")
    expect(TimeLimit.end(TimeLimit.days(1), "2026-06-01")).toBe("2026-06-02")
  })

  it("[TL2] that ends on a Saturday, a Sunday or a holiday moves to the next working day", () => {
    expect(TimeLimit.end(TimeLimit.days(14), "2024-12-10")).toBe("2024-12-24")
    expect(TimeLimit.end(TimeLimit.days(14), "2025-12-10")).toBe("2025-12-29")
    expect(TimeLimit.end(TimeLimit.days(7), "2026-06-06")).toBe("2026-06-15")
    expect(TimeLimit.end(TimeLimit.months(1), "2018-10-12")).toBe("2018-11-13")
  })

  it("[TL2] never ends on a day off, nor before its event", () => {
    FastCheck.assert(
      FastCheck.property(anyLimit, anyDate, (limit, event) => {
        const end = TimeLimit.end(limit, event)
        return !WorkingDays.isDayOff(end) && end > event
      }),
      { numRuns: 1000 },
    )
  })

  it("[TL2] minds the days off that the caller gave", () => {
    FastCheck.assert(
      FastCheck.property(
        anyLimit,
        anyDate,
        FastCheck.array(FastCheck.integer({ min: 0, max: 9 })),
        (limit, event, later) => {
          const plain = TimeLimit.end(limit, event)
          const calendar = WorkingDays.withDaysOff(
            WorkingDays.polish,
            later.map((days) => ({
              date: LocalDate.addDays(plain, days),
              label: { pl: "Wolne", en: "Day off" },
            })),
          )
          const end = TimeLimit.end(limit, event, calendar)
          return !WorkingDays.isDayOff(end, calendar) && end >= plain
        },
      ),
      { numRuns: 300 },
    )
  })

  it("[TL3] in weeks ends on the same day of the week, in months and years on the same day or the last of a shorter month", () => {
    expect(TimeLimit.end(TimeLimit.weeks(2), "2026-04-22")).toBe("2026-05-06")
    expect(TimeLimit.end(TimeLimit.weeks(2), "2026-04-17")).toBe("2026-05-04")
    expect(TimeLimit.end(TimeLimit.months(1), "2026-03-31")).toBe("2026-04-30")
    expect(TimeLimit.end(TimeLimit.months(1), "2026-01-31")).toBe("2026-03-02")
    expect(TimeLimit.end(TimeLimit.months(6), "2026-03-16")).toBe("2026-09-16")
    expect(TimeLimit.end(TimeLimit.years(1), "2024-02-29")).toBe("2025-02-28")
  })

  it("[TL4] in working days counts none that is off", () => {
    expect(TimeLimit.end(TimeLimit.workingDays(3), "2025-12-22")).toBe("2025-12-30")
    FastCheck.assert(
      FastCheck.property(anyDate, FastCheck.integer({ min: 1, max: 40 }), (event, count) => {
        const end = TimeLimit.end(TimeLimit.workingDays(count), event)
        expect(WorkingDays.workingDaysBetween(event, end)).toBe(count)
      }),
      { numRuns: 300 },
    )
  })

  it("[TL1] is a whole number of a known unit", () => {
    const problems = (input: unknown) => {
      const result = Form.decode(TimeLimit.TimeLimit, input)
      return Result.isFailure(result) ? result.failure.map(({ code, path }) => [code, path.join(".")]) : []
    }
    expect(problems({ unit: "weeks", count: 2 })).toEqual([])
    expect(problems({ unit: "fortnights", count: 0 })).toEqual([
      ["not-in-list", "unit"],
      ["number-too-small", "count"],
    ])
    expect(problems({ unit: "days", count: 1.5 })).toEqual([["not-a-whole-number", "count"]])
    expect(problems({ unit: "days", count: "7" })).toEqual([["not-a-whole-number", "count"]])
    expect(problems({ unit: "days", count: 3661 })).toEqual([["number-too-large", "count"]])
  })
})

describe("a suspended time limit", () => {
  const pause = { suspendedOn: "2026-06-10", resumedOn: "2026-06-22" }

  it.each([
    ["keep-end", "2026-06-15"],
    // Eight days ran (2 to 9 June), six are left: 23 to 28 June, a Sunday.
    ["keep-remaining", "2026-06-29"],
    ["restart", "2026-07-06"],
  ] as const)("[TL5] with the policy %s ends on %s", (policy, on) => {
    expect(TimeLimit.standing(TimeLimit.days(14), "2026-06-01", [pause], policy)).toEqual(ends(on))
  })

  it("[TL5] keeps what remains of working days as working days", () => {
    // Counted: 2 and 3 June; 4 June is Corpus Christi. Three are left after 10 June.
    const during = { suspendedOn: "2026-06-05", resumedOn: "2026-06-10" }
    expect(TimeLimit.standing(TimeLimit.workingDays(5), "2026-06-01", [during], "keep-remaining")).toEqual(
      ends("2026-06-15"),
    )
  })

  it("[TL6] is halted while a suspension lasts, unless its end is kept", () => {
    const open = [{ suspendedOn: "2026-06-10" }]
    const at = (policy: TimeLimit.Policy) =>
      TimeLimit.standing(TimeLimit.days(14), "2026-06-01", open, policy)
    expect(at("keep-remaining")).toEqual({ state: "halted", since: "2026-06-10" })
    expect(at("restart")).toEqual({ state: "halted", since: "2026-06-10" })
    expect(at("keep-end")).toEqual(ends("2026-06-15"))
  })

  it("[TL6] counts overlapping suspensions once and leaves out those before the event or after the end", () => {
    const at = (suspensions: ReadonlyArray<TimeLimit.Suspension>) =>
      TimeLimit.standing(TimeLimit.days(14), "2026-06-01", suspensions, "keep-remaining")
    expect(
      at([
        { suspendedOn: "2026-06-15", resumedOn: "2026-06-22" },
        { suspendedOn: "2026-06-10", resumedOn: "2026-06-17" },
      ]),
    ).toEqual(at([pause]))
    expect(at([{ suspendedOn: "2026-05-01", resumedOn: "2026-05-30" }])).toEqual(ends("2026-06-15"))
    expect(at([{ suspendedOn: "2026-06-16", resumedOn: "2026-07-30" }])).toEqual(ends("2026-06-15"))
  })

  it("[TL6] refuses a suspension that ends before it begins", () => {
    const result = Form.decode(TimeLimit.Suspension, { suspendedOn: "2026-06-10", resumedOn: "2026-06-09" })
    expect(Result.isFailure(result) && result.failure).toEqual([
      { code: "end-before-start", path: ["resumedOn"], params: {} },
    ])
  })

  it("[TL7] never ends on a day off, nor on a suspended day, and never earlier than without suspensions", () => {
    FastCheck.assert(
      FastCheck.property(
        anyLimit,
        anyDate,
        anySuspensions,
        FastCheck.constantFrom("keep-remaining" as const, "restart" as const),
        (limit, event, suspensions, policy) => {
          const found = TimeLimit.standing(limit, event, suspensions, policy)
          if (found.state === "halted") return false
          return (
            !WorkingDays.isDayOff(found.on) &&
            found.on >= TimeLimit.end(limit, event) &&
            suspensions.every(
              ({ suspendedOn, resumedOn }) =>
                resumedOn <= event || found.on < suspendedOn || found.on > resumedOn,
            )
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("[TL7] runs as many days outside suspensions as the limit has, moved ends aside", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.integer({ min: 1, max: 60 }),
        anyDate,
        FastCheck.array(
          FastCheck.tuple(FastCheck.integer({ min: 0, max: 80 }), FastCheck.integer({ min: 0, max: 30 })),
          { maxLength: 4 },
        ),
        (count, event, pauses) => {
          const suspensions = pauses.map(([after, length]) => ({
            suspendedOn: LocalDate.addDays(event, after),
            resumedOn: LocalDate.addDays(event, after + length),
          }))
          const found = TimeLimit.standing(TimeLimit.days(count), event, suspensions, "keep-remaining")
          let day = event
          for (let ran = 0; ran < count; ) {
            day = LocalDate.addDays(day, 1)
            const at = day
            if (suspensions.every((one) => at < one.suspendedOn || at > one.resumedOn)) ran += 1
          }
          const isSuspended = (date: string) =>
            suspensions.some((one) => date >= one.suspendedOn && date <= one.resumedOn)
          while (WorkingDays.isDayOff(day) || isSuspended(day)) day = LocalDate.addDays(day, 1)
          expect(found).toEqual(ends(day))
        },
      ),
      { numRuns: 500 },
    )
  })
})
