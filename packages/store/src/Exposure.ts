/**
 * What anybody can compute of the hidden numbers of a table from all that it shows.
 * Not here: which numbers are hidden (`Suppression`).
 */
import * as Simplex from "./internal/Simplex.ts"
import { hidden, type Published, type Shown } from "./Suppression.ts"

/**
 * A hidden number, and what it lies between. **Shape** `breakdown` and `category` are null for the total of a place; `most` is
 * infinite when nothing bounds it.
 */
export interface Exposed {
  readonly place: string
  readonly breakdown: string | null
  readonly category: string | null
  readonly least: number
  readonly most: number
}

/** One number of the table. */
interface Cell {
  readonly place: string
  readonly breakdown: string | null
  readonly category: string | null
  readonly shown: Shown
}

const cellsOf = ({ key, total, by }: Published): ReadonlyArray<Cell> => [
  { place: key, breakdown: null, category: null, shown: total },
  ...Object.entries(by).flatMap(([breakdown, categories]) =>
    Object.entries(categories).map(([category, shown]): Cell => ({ place: key, breakdown, category, shown })),
  ),
]

/** The innermost places of a place, itself when nothing lies inside. */
const innermost = (published: ReadonlyArray<Published>): ((key: string) => ReadonlyArray<string>) => {
  const inside = new Map<string, Array<Published>>()
  for (const one of published)
    if (one.within !== null) inside.set(one.within, [...(inside.get(one.within) ?? []), one])
  const of = (key: string): ReadonlyArray<string> => {
    const found = inside.get(key) ?? []
    return found.length === 0 ? [key] : found.flatMap((one) => of(one.key))
  }
  return of
}

/**
 * The range of every hidden number, exactly: every table that would show the same is thought of.
 *
 * **Shape** for somebody who knows that counts are whole and not below zero, how places lie in each other and that each breakdown adds
 * up to the total. Its work grows fast with the table: for tests and for looking at a small part.
 * **Source** rules SN1, SN2.
 */
export const of = (published: ReadonlyArray<Published>): ReadonlyArray<Exposed> => {
  const placesIn = innermost(published)
  const unknowns = new Map<string, number>()
  const unknown = (...name: ReadonlyArray<string | null>): number => {
    const key = JSON.stringify(name)
    const place = unknowns.get(key) ?? unknowns.size
    unknowns.set(key, place)
    return place
  }
  const sumOf = ({ place, breakdown, category }: Cell): Simplex.Sum =>
    new Map(placesIn(place).map((one) => [unknown(one, breakdown, category), 1]))
  const cells = published.flatMap(cellsOf)
  const shown = cells.flatMap((cell) => (cell.shown === hidden ? [] : [{ sum: sumOf(cell), is: cell.shown }]))
  const adding = published
    .filter(({ key }) => placesIn(key)[0] === key)
    .flatMap(({ key, by }) =>
      Object.entries(by).map(([breakdown, categories]) => ({
        sum: new Map([
          [unknown(key, null, null), -1],
          ...Object.keys(categories).map((category) => [unknown(key, breakdown, category), 1] as const),
        ]),
        is: 0,
      })),
    )
  const asked = cells.filter((cell) => cell.shown === hidden)
  const sums = asked.map(sumOf)
  const ranges = Simplex.ranges(unknowns.size, [...shown, ...adding], sums)
  return asked.map(({ place, breakdown, category }, index) => ({
    place,
    breakdown,
    category,
    ...(ranges[index] ?? { least: 0, most: Number.POSITIVE_INFINITY }),
  }))
}

/** The hidden numbers that can be computed more closely than the threshold. **Unit** `least` as of `Suppression.publish`. */
export const tooClose = (published: ReadonlyArray<Published>, least: number): ReadonlyArray<Exposed> =>
  of(published).filter((one) => one.most - one.least < least)
