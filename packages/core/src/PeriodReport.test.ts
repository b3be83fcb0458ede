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

describe("counting", () => {
  const period = { periodFrom: "2026-01-01", periodTo: "2026-06-30" }
  const event = (id: string, date: string, more: object = {}) => ({
    form: "F13",
    id,
    content: { date, participants: { children: 1, adults: 10, seniors: 4 }, ...more },
  })
  const work = (date: string, volunteers: number, hours: number) => ({
    form: "F14",
    id: date,
    content: { date, volunteers, hours },
  })
  const group = (id: string, status: string) => ({ form: "F10", id, content: { status } })
  const partnership = (status: string) => ({ form: "F11", id: status, content: { status } })
  const dated = (form: string, date: string) => ({ form, id: `${form} ${date}`, content: { date } })
  const count = (...records: ReadonlyArray<object>) =>
    PeriodReport.count(records as ReadonlyArray<PeriodReport.Counted>, period)
  const nothing = {
    diaryEntries: 0,
    activeGroups: 0,
    activePartnerships: 0,
    events: 0,
    participations: 0,
    volunteers: 0,
    volunteerHours: 0,
    evidence: 0,
  }

  it("[PR4] counts what is dated in the period, its first and last day included", () => {
    expect(count()).toEqual(nothing)
    const days = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"]
    expect(count(...days.flatMap((day) => [dated("F06", day), dated("F16", day)]))).toEqual({
      ...nothing,
      diaryEntries: 2,
      evidence: 2,
    })
    expect(count(...days.map((day) => event(day, day)))).toEqual({
      ...nothing,
      events: 2,
      participations: 30,
    })
  })

  it("[PR4] counts active groups that met, partnerships that are concluded or act", () => {
    const met = event("e", "2026-03-01", { group: "a" })
    const groups = [group("a", "active"), group("b", "active"), group("c", "resting")]
    expect(count(met, event("f", "2026-03-02", { group: "c" }), ...groups).activeGroups).toBe(1)
    expect(count(event("e", "2025-03-01", { group: "a" }), ...groups).activeGroups).toBe(0)
    const statuses = ["idea", "forming", "formal", "acting", "independent", "ended"]
    expect(count(...statuses.map(partnership)).activePartnerships).toBe(3)
  })

  it("[PR4] takes the most volunteers of one card and adds up the hours", () => {
    const cards = [work("2026-02-01", 5, 12.5), work("2026-03-01", 9, 20.2), work("2026-08-01", 90, 900)]
    expect(count(...cards)).toEqual({ ...nothing, volunteers: 9, volunteerHours: 33 })
  })
})
