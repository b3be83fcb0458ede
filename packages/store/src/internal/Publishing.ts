/**
 * What publishing and reading tables of regions have in common, whatever keeps them.
 * Not here: what keeps them (`RegionInSql`, `RegionInMemory`).
 */
import { LocalDate } from "@osl/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Centre } from "../Organisations.ts"
import type { Question, Reader, Row, Table } from "../Region.ts"
import { hidden, type Shown } from "../Suppression.ts"
import { around, type Figure } from "./Counting.ts"
import { country, PeriodNotOver } from "./Publication.ts"
import * as Quarter from "./Quarter.ts"

/** What is said of a publication. */
export interface Published {
  readonly publishedAt: string
  readonly least: number
  readonly demonstration: boolean
}

/** The days of a quarter that is over. */
export const over = Effect.fnUntraced(function* (period: string) {
  const quarter = Quarter.of(period)
  const today = LocalDate.at(new Date(yield* Clock.currentTimeMillis).toISOString())
  if (quarter === undefined || quarter.to >= today) return yield* new PeriodNotOver({ period })
  return quarter
})

/** Whether a reader is shown a territory at all: research ends at counties. */
export const isFor = (reader: Reader, territory: string): boolean =>
  reader === "regional" || territory.length < 7

/** Whether a figure takes part in the answer to a question; the country's do, for they name the categories. */
export const isAsked = (question: Question, figure: Figure): boolean => {
  const within = question.within ?? country
  return (
    figure.measure === question.measure &&
    (figure.breakdown === "" || figure.breakdown === question.breakdown) &&
    (figure.within === within || figure.territory === within || figure.territory === country)
  )
}

/** The voivodeship of a centre. */
export const homeOf = ({ territory }: Pick<Centre, "territory">): string => territory.slice(0, 2)

const shownOf = (figure: number | null): Shown => figure ?? hidden

/** The table that answers a question, of the figures that take part. */
export const tableOf = (question: Question, published: Published, figures: ReadonlyArray<Figure>): Table => {
  const within = question.within ?? country
  const categories = figures
    .filter((one) => one.territory === country && one.breakdown !== "")
    .map(({ category }) => category)
  const rows = figures
    .filter((one) => one.breakdown === "" && (one.territory === within || one.within === within))
    .map(({ territory, figure }): Row => {
      const mine = figures.filter((one) => one.territory === territory && one.breakdown !== "")
      const cells = new Map(mine.map((one) => [one.category, shownOf(one.figure)]))
      return {
        territory,
        total: shownOf(figure),
        by: Object.fromEntries(categories.map((category) => [category, cells.get(category) ?? 0])),
      }
    })
    .sort((a, b) => {
      const isInside = (one: Row) => around(one.territory) === within
      return Number(isInside(a)) - Number(isInside(b)) || (a.territory < b.territory ? -1 : 1)
    })
  return { question, ...published, rows }
}
