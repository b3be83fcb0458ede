/**
 * What each centre counts of a quarter, brought together by territory and made fit to be published.
 * Not here: counting in tables or in maps (`RegionInSql`, `RegionInMemory`), or what is hidden (`Suppression`).
 */
import type { Noted } from "../Audit.ts"
import type { Centre } from "../Organisations.ts"
import * as Suppression from "../Suppression.ts"
import { type Breakdown, breakdowns, country, type Measure, measures } from "./Publication.ts"

/** So many of one kind in one centre. **Shape** `is` has a category of each breakdown of the measure. */
export interface Count {
  readonly measure: Measure
  readonly is: { readonly [B in Breakdown]?: string }
  readonly count: number
}

/** One published number. **Shape** `within` is empty for the country; `breakdown` and `category` for a total; `figure` null when hidden. */
export interface Figure {
  readonly measure: Measure
  readonly within: string
  readonly territory: string
  readonly breakdown: string
  readonly category: string
  readonly figure: number | null
}

/** The centres that count: the demonstration ones only where there is no other. */
export const counting = (
  centres: ReadonlyArray<Centre>,
): { readonly centres: ReadonlyArray<Centre>; readonly demonstration: boolean } => {
  const real = centres.filter((one) => !one.demonstration)
  return real.length > 0 ? { centres: real, demonstration: false } : { centres, demonstration: true }
}

/** The territory around a territory: county, voivodeship, country, nothing. */
export const around = (territory: string): string => {
  if (territory === country) return ""
  return territory.length > 4 ? territory.slice(0, 4) : territory.length > 2 ? territory.slice(0, 2) : country
}

/** All territories of centres, and those around them. */
const territoriesOf = (leaves: Iterable<string>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const leaf of leaves)
    for (let territory = leaf; territory !== ""; territory = around(territory)) found.add(territory)
  return found.add(country)
}

const countedOf = (
  measure: Measure,
  territory: string,
  counts: ReadonlyArray<Count>,
): Suppression.Counted => {
  const mine = counts.filter((one) => one.measure === measure && one.count > 0)
  const by: Record<string, Record<string, number>> = {}
  for (const breakdown of breakdowns[measure]) {
    const categories: Record<string, number> = {}
    for (const { is, count } of mine) {
      const category = is[breakdown] ?? ""
      categories[category] = (categories[category] ?? 0) + count
    }
    by[breakdown] = categories
  }
  const within = around(territory)
  return {
    key: territory,
    within: within === "" ? null : within,
    total: mine.reduce((sum, { count }) => sum + count, 0),
    by,
  }
}

const figureOf = (shown: Suppression.Shown): number | null => (shown === Suppression.hidden ? null : shown)

const figuresOf =
  (measure: Measure) =>
  ({ key, within, total, by }: Suppression.Published): ReadonlyArray<Figure> => {
    const place = { measure, within: within ?? "", territory: key }
    const cells = Object.entries(by).flatMap(([breakdown, categories]) =>
      Object.entries(categories).map(
        ([category, shown]): Figure => ({ ...place, breakdown, category, figure: figureOf(shown) }),
      ),
    )
    return [
      { ...place, breakdown: "", category: "", figure: figureOf(total) },
      // A zero is read from the row of the country, which names every category.
      ...cells.filter(({ figure }) => figure !== 0 || key === country),
    ]
  }

/** What is published of the counts of all centres, by the territory each works in. */
export const publish = (
  counted: ReadonlyMap<string, ReadonlyArray<Count>>,
  least: number,
): ReadonlyArray<Figure> => {
  const territories = [...territoriesOf(counted.keys())]
  return measures.flatMap((measure) =>
    Suppression.publish(
      territories.map((one) => countedOf(measure, one, counted.get(one) ?? [])),
      least,
    ).flatMap(figuresOf(measure)),
  )
}

/** The counts of centres, by territory. */
export const byTerritory = (
  all: ReadonlyArray<{ readonly territory: string; readonly counts: ReadonlyArray<Count> }>,
): ReadonlyMap<string, ReadonlyArray<Count>> => {
  const found = new Map<string, Array<Count>>()
  for (const { territory, counts } of all) found.set(territory, [...(found.get(territory) ?? []), ...counts])
  return found
}

/** What is noted in each centre that is counted. */
export const ofCounting = { action: "count", purpose: "reporting" } as const satisfies Noted
