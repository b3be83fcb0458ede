import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as PeriodReport from "./PeriodReport.ts"

const told = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(PeriodReport.PeriodReport, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("a report of a period", () => {
  const report = { periodFrom: "2026-01-01", periodTo: "2026-06-30" }

  it("[PR1] does not end before it begins; a day is a period", () => {
    expect(told({ ...report, periodTo: "2026-01-01" })).toEqual([])
    expect(told({ ...report, periodTo: "2025-12-31" })).toEqual(["end-before-start periodTo"])
  })

  it("[PR2] tells changes of stages within its period, its first and last day included", () => {
    const changes = (...days: ReadonlyArray<string>) => ({
      ...report,
      stageChanges: days.map((on) => ({ stage: "entry", change: "entered", on })),
    })
    expect(told(changes("2026-01-01", "2026-06-30"))).toEqual([])
    expect(told(changes("2025-12-31", "2026-03-01", "2026-07-01"))).toEqual([
      "date-outside-period stageChanges.0.on",
      "date-outside-period stageChanges.2.on",
    ])
  })

  it("[PR3] needs only a period; what is counted is whole, and no number is not zero", () => {
    expect(told(report)).toEqual([])
    const counted = PeriodReport.form.fields.filter(({ kind }) => kind === "number")
    expect(counted.map(({ name, step, required }) => [name, step, required])).toEqual(
      [
        "diaryEntries",
        "activeGroups",
        "activePartnerships",
        "events",
        "participations",
        "volunteers",
        "volunteerHours",
        "evidence",
      ].map((name) => [name, 1, false]),
    )
    expect(told({ ...report, volunteerHours: 4 })).toEqual([])
    expect(told({ ...report, volunteers: 0, volunteerHours: 4 })).toEqual([
      "hours-without-volunteers volunteerHours",
    ])
  })
})
