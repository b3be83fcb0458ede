import type { PeriodReport } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Process } from "@osl/workflow"
import { describe, expect, it } from "vitest"
import { locales } from "../words/Locale.ts"
import * as Indicators from "./Indicators.ts"
import * as PeriodReportView from "./PeriodReportView.ts"

const states = [...Pilot.generate({ size: "small" })]
  .flatMap((centre) => centre.processes)
  .flatMap(({ events }) => events.reduce<Process.State | null>(Process.evolve, null) ?? [])

const first = (): Process.State => {
  const found = states.find(({ visits }) => visits.length > 2)
  if (found === undefined) throw new Error("The pilot has no long process")
  return { ...found, startOn: "2024-03-15", pauses: [] }
}

const state = first()
const today = "2026-02-01"

const volunteering = (date: string, hours: number): PeriodReport.Counted => ({
  form: "F14",
  id: date,
  content: { date, hours, volunteers: 1 } as Extract<PeriodReport.Counted, { form: "F14" }>["content"],
})

const spring = { periodFrom: "2025-01-01", periodTo: "2025-06-30" }

describe("the indicators of a process by half-years", () => {
  it("has the eight numbers of a report, in the order of the form", () => {
    expect(Indicators.fields.map(({ name }) => name)).toEqual([
      "diaryEntries",
      "activeGroups",
      "activePartnerships",
      "events",
      "participations",
      "volunteers",
      "volunteerHours",
      "evidence",
    ])
  })

  it("parts time by half-years of the calendar, cut where the process begins and where it is today", () => {
    expect(Indicators.halfYears("2025-03-15", "2026-02-01")).toEqual([
      { periodFrom: "2025-03-15", periodTo: "2025-06-30" },
      { periodFrom: "2025-07-01", periodTo: "2025-12-31" },
      { periodFrom: "2026-01-01", periodTo: "2026-02-01" },
    ])
    expect(Indicators.halfYears("2026-02-02", "2026-02-01")).toEqual([])
  })

  it("compares a report with periods as long as its own, of earlier reports where there are such", () => {
    expect(Indicators.before(state, [], spring, 3)).toEqual([
      { periodFrom: "2024-07-01", periodTo: "2024-12-31" },
    ])
    const quarter = { periodFrom: "2024-10-01", periodTo: "2024-12-31" }
    expect(Indicators.before(state, [quarter], spring, 3)).toEqual([
      { periodFrom: "2024-04-01", periodTo: "2024-06-30" },
      { periodFrom: "2024-07-01", periodTo: "2024-09-30" },
      quarter,
    ])
    expect(Indicators.before({ ...state, startOn: "2025-01-01" }, [], spring, 3)).toEqual([])
  })

  it("tells hours below one, what is not known of the past and what does not apply by three symbols", () => {
    const figures = Indicators.of(state, [volunteering("2025-03-03", 0.4)], [], spring, today)
    expect(figures).toMatchObject({
      volunteerHours: "below-unit",
      volunteers: 1,
      events: 0,
      activeGroups: "no-information",
      activePartnerships: "no-information",
    })
    const paused = { ...state, pauses: [{ from: "2024-12-01", until: null, to: "2025-08-01" }] }
    const none = Indicators.of(paused, [], [], spring, today)
    expect(Object.values(none)).toEqual(Object.values(none).map(() => "not-applicable"))
    const now = { periodFrom: "2026-01-01", periodTo: today }
    expect(Indicators.of(state, [], [], now, today)).toMatchObject({ activeGroups: 0 })
  })

  it("takes the figures of a report of just that period, and no information for what it leaves out", () => {
    const report = { ...spring, events: 7 }
    expect(Indicators.of(state, [volunteering("2025-03-03", 5)], [report], spring, today)).toMatchObject({
      events: 7,
      volunteerHours: "no-information",
    })
  })
})

describe("the report of a period", () => {
  const report = { ...spring, events: 7, volunteers: 0 }

  it("shows the course of each indicator, the report last, with symbols that are no zero", () => {
    for (const language of locales) {
      const all = PeriodReportView.indicators({ edition, state, today, language }, report, [], [report])
      expect(all).toHaveLength(8)
      for (const { periods } of all) expect(periods).toHaveLength(2)
      const last = (key: string) => all.find((one) => one.key === key)?.periods.at(-1)?.figure
      expect(last("events")).toEqual({ text: "7", value: 7 })
      expect(last("volunteers")).toEqual({ text: "–", value: 0 })
      expect(last("evidence")).toMatchObject({ text: ".", value: null })
      expect(last("evidence")?.meaning).toBeTruthy()
    }
  })

  it("lists the stays in stages that touch the period and no others", () => {
    const ground = { edition, state, today, language: "pl" } as const
    const [one] = state.visits
    if (one === undefined) throw new Error("No stage was entered")
    const on = { periodFrom: one.enteredOn, periodTo: one.enteredOn }
    expect(PeriodReportView.stays(ground, on).map(({ enteredOn }) => enteredOn)).toContain(one.enteredOn)
    expect(PeriodReportView.stays(ground, { periodFrom: "1990-01-01", periodTo: "1990-06-30" })).toEqual([])
    const later = PeriodReportView.stays(ground, { periodFrom: "2090-01-01", periodTo: "2090-06-30" })
    expect(later.every(({ leftOn }) => leftOn === null)).toBe(true)
  })

  it("tells how far an approved plan is, action by action, and nothing of a plan that is none", () => {
    const planned = states.find((one) => (Process.currentPlan(one)?.versions.length ?? 0) > 0)
    if (planned === undefined) throw new Error("The pilot has no plan")
    const ground = { edition, state: planned, today: "2036-01-01", language: "pl" } as const
    const actions = Process.currentPlan(planned)?.actions ?? []
    const told = PeriodReportView.fulfilment(ground)
    expect(told?.actions.map(({ name }) => name)).toEqual(actions.map(({ name }) => name))
    expect(told?.sentence).toContain(`Zamknięto ${actions.filter(({ closed }) => closed !== null).length} z`)
    for (const { state: now, due } of told?.actions ?? []) if (now === "open") expect(due).toBeNull()
    expect(PeriodReportView.fulfilment({ ...ground, state: { ...planned, records: {} } })).toBeNull()
  })
})
