/**
 * The numbers of a region as a table to take out: one row for each number, with the symbols of statistics.
 * Not here: the file (`exchange/Sheet`), or the page (`RegionView`).
 */
import { type Region, Suppression } from "@osl/store"
import type { Cell, Sheet } from "../exchange/Sheet.ts"
import type { Locale } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as RegionView from "./RegionView.ts"

/** **Shape** the totals of every territory, then their parts; a hidden number is `#`, a true zero as `StatSymbol` writes it. */
export const make = (table: Region.Table, asked: RegionView.Asked, language: Locale): Sheet => {
  const { categories } = RegionView.of(table, asked, language)
  const what = say(language, `region.what.${asked.counting.key}`)
  const row = (territory: string, category: string, shown: Suppression.Shown): ReadonlyArray<Cell> => [
    asked.period,
    territory,
    RegionView.territoryName(territory, language),
    what,
    category,
    shown === Suppression.hidden ? Suppression.sign : { figure: shown },
    shown === Suppression.hidden ? say(language, "region.hidden") : "",
  ]
  return {
    title: say(language, "region.title"),
    columns: [
      say(language, "region.column.period"),
      say(language, "region.column.code"),
      say(language, "region.column.territory"),
      say(language, "region.column.what"),
      say(language, "region.column.category"),
      say(language, "export.column.value"),
      say(language, "export.column.meaning"),
    ],
    rows: table.rows.flatMap(({ territory, total, by }) => [
      row(territory, say(language, "region.total"), total),
      ...categories.map(({ code, label }) => row(territory, label, by[code] ?? 0)),
    ]),
  }
}
