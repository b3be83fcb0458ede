/**
 * The report of a period as a page to read and to print: figures with their course, stages, plan, goals.
 * Not here: reading it (`periodReport.server.ts`), the figures (`Indicators`), or drawing (`routes/processes.$processId.reports.$recordId`).
 */
import { CodeList, Edition, PeriodReport, StatSymbol } from "@osl/core"
import type { TileFigure, TilePeriod } from "@osl/ui"
import { Process } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"
import { kitWords, say, type WordKey } from "../words/Words.ts"
import * as Indicators from "./Indicators.ts"

/** What the report is told with. **Unit** `today` the local date in Poland. */
export interface Ground {
  readonly edition: Edition.Edition
  readonly state: Process.State
  readonly today: string
  readonly language: Locale
}

/** An indicator with its course. **Shape** the oldest period first, the one of the report last. */
export interface Indicator {
  readonly key: string
  readonly label: string
  readonly periods: ReadonlyArray<TilePeriod>
}

/** A figure as it is written and drawn: a true zero is a dash, for `0` stands for what is below the unit. */
export const written = (figure: StatSymbol.Figure, language: Locale): TileFigure =>
  StatSymbol.isSymbol(figure)
    ? {
        text: StatSymbol.sign(figure),
        value: null,
        meaning: CodeList.label(StatSymbol.StatSymbol, figure)[ofModel(language)],
      }
    : { text: figure === 0 ? StatSymbol.zeroSign : kitWords(language).number(figure), value: figure }

/** "1 stycznia 2026 – 30 czerwca 2026". */
export const periodName = ({ periodFrom, periodTo }: Indicators.Period, language: Locale): string => {
  const { date } = kitWords(language)
  return `${date(periodFrom, "medium")} – ${date(periodTo, "medium")}`
}

/** **Unit** periods before the one of the report that a course shows. */
const most = 3

export const indicators = (
  { state, today, language }: Ground,
  report: Indicators.Report,
  records: ReadonlyArray<PeriodReport.Counted>,
  reports: ReadonlyArray<Indicators.Report>,
): ReadonlyArray<Indicator> => {
  const earlier = Indicators.before(state, reports, report, most).map((period) => ({
    period,
    figures: Indicators.of(state, records, reports, period, today),
  }))
  const all = [...earlier, { period: report, figures: Indicators.reported(report) }]
  return Indicators.fields.map(({ name, label }) => ({
    key: name,
    label: label[ofModel(language)],
    periods: all.map(({ period, figures }) => ({
      key: period.periodFrom,
      label: periodName(period, language),
      figure: written(figures[name], language),
    })),
  }))
}

/** A stay in a stage that touches the period. **Unit** local dates; `leftOn` null while it lasts. */
export interface Stay {
  readonly key: string
  readonly stage: string
  readonly enteredOn: string
  readonly leftOn: string | null
}

export const stays = (
  { edition, state, language }: Ground,
  { periodFrom, periodTo }: Indicators.Period,
): ReadonlyArray<Stay> =>
  state.visits
    .filter(({ enteredOn, leftOn }) => enteredOn <= periodTo && (leftOn === null || leftOn >= periodFrom))
    .map(({ stage, enteredOn, leftOn }) => ({
      key: `${stage} ${enteredOn}`,
      stage: Edition.stage(edition, stage)?.label[ofModel(language)] ?? stage,
      enteredOn,
      leftOn,
    }))

/** How far the approved plan is. **Shape** null when there is none. **Unit** `due` a local date. */
export interface Fulfilment {
  readonly sentence: string
  readonly actions: ReadonlyArray<{
    readonly key: string
    readonly name: string
    readonly due: string | null
    readonly state: "done" | "dropped" | "open" | "late"
    readonly told: string
  }>
}

const toldAs = {
  done: "report.plan.state.done",
  dropped: "report.plan.state.dropped",
  open: "report.plan.state.open",
  late: "report.plan.state.late",
} as const satisfies Readonly<Record<Fulfilment["actions"][number]["state"], WordKey>>

export const fulfilment = ({ state, today, language }: Ground): Fulfilment | null => {
  const plan = Process.currentPlan(state)
  if (plan === undefined || plan.versions.length === 0) return null
  const { date } = kitWords(language)
  return {
    sentence: say(language, "report.plan.done", {
      closed: plan.actions.filter(({ closed }) => closed !== null).length,
      all: plan.actions.length,
      title: plan.title,
      date: date(today),
    }),
    actions: plan.actions.map(({ name, due, closed }, index) => {
      const now = closed ?? (due !== null && due < today ? "late" : "open")
      return { key: `${index} ${name}`, name, due, state: now, told: say(language, toldAs[now]) }
    }),
  }
}

/** What the report says of each goal. */
export const goals = ({ goals: all = [] }: PeriodReport.PeriodReport, language: Locale) =>
  all.map(({ goal, progress, explanation }, index) => ({
    key: `${index} ${goal}`,
    goal,
    progress: CodeList.label(PeriodReport.Progress, progress)[ofModel(language)],
    explanation: explanation ?? "",
  }))
