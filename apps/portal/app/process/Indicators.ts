/**
 * The numbers of a process by half-years: those of a report where there is one, else counted from the records.
 * Not here: what is counted (`@osl/core`, PeriodReport), reading records (`indicators.server.ts`), or drawing (`@osl/ui`).
 */
import { type Form, LocalDate, PeriodReport, StatSymbol } from "@osl/core"
import type { Process } from "@osl/workflow"

export type Name = keyof PeriodReport.Numbers
export type Figures = Readonly<Record<Name, StatSymbol.Figure>>

/** **Unit** local dates, the first and the last day. */
export type Period = Pick<PeriodReport.PeriodReport, "periodFrom" | "periodTo">

/** A report of a period as it was written. */
export type Report = Period & Partial<PeriodReport.Numbers>

const nothing: PeriodReport.Numbers = PeriodReport.count([], {
  periodFrom: "2000-01-01",
  periodTo: "2000-01-01",
})

const isName = (name: string): name is Name => Object.hasOwn(nothing, name)

/** The indicators in the order of the form, with their labels. */
export const fields: ReadonlyArray<Form.FormField & { readonly name: Name }> =
  PeriodReport.form.fields.flatMap((field) => (isName(field.name) ? [{ ...field, name: field.name }] : []))

const half = (date: string): Period => {
  const year = date.slice(0, 4)
  return date.slice(5, 7) <= "06"
    ? { periodFrom: `${year}-01-01`, periodTo: `${year}-06-30` }
    : { periodFrom: `${year}-07-01`, periodTo: `${year}-12-31` }
}

const later = (one: string, other: string): string => (one > other ? one : other)
const earlier = (one: string, other: string): string => (one < other ? one : other)

/** The half-years of the calendar between two days, the first and the last of them cut there. **Shape** the oldest first. */
export const halfYears = (from: string, to: string): ReadonlyArray<Period> => {
  if (from > to) return []
  const { periodFrom, periodTo } = half(from)
  return [
    { periodFrom: later(from, periodFrom), periodTo: earlier(to, periodTo) },
    ...halfYears(LocalDate.addDays(periodTo, 1), to),
  ]
}

/** **Unit** whole months, at least one, of days that are about so many. */
const monthsOf = ({ periodFrom, periodTo }: Period): number =>
  Math.max(1, Math.round((LocalDate.daysBetween(periodFrom, periodTo) + 1) / 30.44))

/**
 * Periods before one, each as long as it: that of the report which ends the day before, else so many months.
 *
 * **Shape** the oldest first, at most `most`; none that begins before the process did, for it would be shorter.
 */
export const before = (
  state: Process.State,
  reports: ReadonlyArray<Period>,
  period: Period,
  most: number,
): ReadonlyArray<Period> => {
  const periodTo = LocalDate.addDays(period.periodFrom, -1)
  const report = reports.find((one) => one.periodTo === periodTo)
  const periodFrom = report?.periodFrom ?? LocalDate.addMonths(period.periodFrom, -monthsOf(period))
  if (most === 0 || periodFrom < state.startOn || periodFrom > periodTo) return []
  const earlier = { periodFrom, periodTo }
  return [...before(state, reports, earlier, most - 1), earlier]
}

const all = (figure: StatSymbol.Figure): Figures => ({
  diaryEntries: figure,
  activeGroups: figure,
  activePartnerships: figure,
  events: figure,
  participations: figure,
  volunteers: figure,
  volunteerHours: figure,
  evidence: figure,
})

/** The figures as a report has them; what it leaves out it says nothing about. */
export const reported = (report: Report): Figures => {
  const figure = (name: Name): StatSymbol.Figure => report[name] ?? "no-information"
  return {
    diaryEntries: figure("diaryEntries"),
    activeGroups: figure("activeGroups"),
    activePartnerships: figure("activePartnerships"),
    events: figure("events"),
    participations: figure("participations"),
    volunteers: figure("volunteers"),
    volunteerHours: figure("volunteerHours"),
    evidence: figure("evidence"),
  }
}

const isPaused = ({ pauses }: Process.State, { periodFrom, periodTo }: Period): boolean =>
  pauses.some(({ from, to }) => from <= periodFrom && (to === null || to > periodTo))

const hours = (records: ReadonlyArray<PeriodReport.Counted>, { periodFrom, periodTo }: Period): number =>
  records.reduce(
    (sum, one) =>
      one.form === "F14" && one.content.date >= periodFrom && one.content.date <= periodTo
        ? sum + one.content.hours
        : sum,
    0,
  )

/**
 * The figures of a period: of the report of just these days, else counted.
 *
 * **Shape** a period in which the process was suspended throughout does not apply; how many groups and partnerships were active is known
 * of the present only; hours that come to less than one are below the unit.
 * **Unit** `today` a local date. **Source** inferred; S48 for the symbols, `PeriodReport` for what is counted.
 */
export const of = (
  state: Process.State,
  records: ReadonlyArray<PeriodReport.Counted>,
  reports: ReadonlyArray<Report>,
  period: Period,
  today: string,
): Figures => {
  const report = reports.find(
    ({ periodFrom, periodTo }) => periodFrom === period.periodFrom && periodTo === period.periodTo,
  )
  if (report !== undefined) return reported(report)
  if (isPaused(state, period)) return all("not-applicable")
  const counted: Figures = {
    ...PeriodReport.count(records, period),
    volunteerHours: StatSymbol.round(hours(records, period), 0),
  }
  return period.periodTo < today
    ? { ...counted, activeGroups: "no-information", activePartnerships: "no-information" }
    : counted
}
