/**
 * The indicators of a process by half-years as a table, with the symbols of statistics.
 * Not here: the figures (`process/Indicators`), or the file (`Sheet`).
 */
import { StatSymbol } from "@osl/core"
import * as Effect from "effect/Effect"
import * as Indicators from "../process/Indicators.ts"
import { read } from "../process/indicators.server.ts"
import type { Reading } from "../process/reading.server.ts"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import type { Sheet } from "./Sheet.ts"

/** What a symbol stands for; nothing for a number. */
export const meaningOf = (figure: StatSymbol.Figure, { language }: Pick<Reading, "language">): string =>
  StatSymbol.isSymbol(figure)
    ? (StatSymbol.StatSymbol.codes.find(({ code }) => code === figure)?.label[ofModel(language)] ?? "")
    : ""

export const make = Effect.fn("Exchange.indicators")(function* (reading: Reading) {
  const { state, today, language } = reading
  const { records, reports } = yield* read(reading)
  return {
    title: say(language, "report.indicators"),
    columns: [
      say(language, "export.column.from"),
      say(language, "export.column.to"),
      say(language, "export.column.indicator"),
      say(language, "export.column.value"),
      say(language, "export.column.meaning"),
    ],
    rows: Indicators.halfYears(state.startOn, today).flatMap((period) => {
      const figures = Indicators.of(state, records, reports, period, today)
      return Indicators.fields.map(({ name, label }) => [
        period.periodFrom,
        period.periodTo,
        label[ofModel(language)],
        { figure: figures[name] },
        meaningOf(figures[name], reading),
      ])
    }),
  } satisfies Sheet
})
