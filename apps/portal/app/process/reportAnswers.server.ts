/**
 * The report of a period as the records of its process tell it, to be completed by a person.
 * Not here: what is counted and how (`@osl/core`, PeriodReport), or other forms (`usualAnswers.server.ts`).
 */
import { type Form, LocalDate, PeriodReport } from "@osl/core"
import { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { read as readFigures } from "./indicators.server.ts"
import type { Reading } from "./reading.server.ts"

/** Half a year, or from the day after the last report, or from the start of the process, whichever is latest. */
const begins = ({ state, today }: Reading): string => {
  const reported = Process.entries(state, "F19").map(({ to }) => LocalDate.addDays(to, 1))
  const days = [state.startOn, LocalDate.addMonths(today, -6), ...reported].filter((day) => day <= today)
  return days.sort().at(-1) ?? today
}

/** What became of the stages in a period, in the order of the days. */
const changes = (state: Process.State, from: string, to: string): ReadonlyArray<Form.Answers> =>
  state.visits
    .flatMap(({ stage, enteredOn, leftOn }) => [
      { stage, change: "entered", on: enteredOn },
      ...(leftOn === null ? [] : [{ stage, change: "left", on: leftOn }]),
    ])
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** A period up to today with what the records say of it, and the goals of the plan. */
export const report = Effect.fn("ReportAnswers.report")(function* (
  reading: Reading,
  goals: ReadonlyArray<Form.Answers>,
) {
  const period = { periodFrom: begins(reading), periodTo: reading.today }
  const { records } = yield* readFigures(reading)
  const stageChanges = changes(reading.state, period.periodFrom, period.periodTo)
  const numbers = Object.entries(PeriodReport.count(records, period))
  return {
    ...period,
    ...(stageChanges.length === 0 ? {} : { stageChanges }),
    ...Object.fromEntries(numbers.map(([name, value]) => [name, String(value)])),
    ...(goals.length === 0 ? {} : { goals }),
  }
})
