/**
 * Small numbers hidden in a table of counts by territory, together with the others they could be computed by.
 * Not here: what is counted and who may read it (`Region`), or the symbols of statistics (`@osl/core`, StatSymbol).
 */
import type { Language, StatSymbol } from "@osl/core"
import * as Folding from "./internal/Folding.ts"

/**
 * The least number that is shown, unless said. Zero is shown too.
 * **Source** dossier 11 no. 25 (inferred: numbers below 5 can identify people).
 */
export const threshold = 5

/** What stands where a number is hidden. It does not say whether the number is small or hides another. */
export const hidden = "hidden"

/** A number, or that it is hidden. */
export type Shown = number | typeof hidden

/**
 * Counts of a place. **Shape** `within` is the key of the place around it, null for the outermost; every breakdown adds up to
 * `total`; a category that is left out counts nothing.
 */
export interface Counted {
  readonly key: string
  readonly within: string | null
  readonly total: number
  readonly by: { readonly [breakdown: string]: { readonly [category: string]: number } }
}

/** The same as it may be published. **Shape** every category of the table in every place. */
export interface Published {
  readonly key: string
  readonly within: string | null
  readonly total: Shown
  readonly by: { readonly [breakdown: string]: { readonly [category: string]: Shown } }
}

/** How a hidden number is written in a table. **Source** inferred: the sign that public statistics use for it. */
export const sign = "#"

/** What to say beside a table in which numbers are hidden. */
export const explanation: { readonly [L in Language.Language]: string } = {
  pl: "# – liczba ukryta: jest mniejsza niż próg albo pozwalałaby obliczyć taką liczbę. Ukryta liczba nie jest zerem.",
  en: "# – a hidden number: it is below the threshold, or such a number could be computed by it. A hidden number is not zero.",
}

/** A shown number as a figure to add up: nobody knows a sum with a hidden part, so there is no information on it. */
export const toFigure = (shown: Shown): StatSymbol.Figure => (shown === hidden ? "no-information" : shown)

interface Place {
  readonly key: string
  readonly within: string | null
  total: number
  readonly counts: Map<string, Map<string, number>>
  readonly inside: Array<Place>
}

const addTo = (counts: Map<string, number>, category: string, count: number) => {
  counts.set(category, (counts.get(category) ?? 0) + count)
}

/** Every place with what is counted in it and in all places inside it. */
const gather = (
  all: ReadonlyArray<Counted>,
): { readonly places: ReadonlyArray<Place>; readonly outermost: ReadonlyArray<Place> } => {
  const places = new Map<string, Place>()
  for (const { key, within } of all) places.set(key, { key, within, total: 0, counts: new Map(), inside: [] })
  const around = (place: Place) => (place.within === null ? undefined : places.get(place.within))
  for (const place of places.values()) around(place)?.inside.push(place)
  for (const { key, total, by } of all)
    for (let place = places.get(key); place !== undefined; place = around(place)) {
      place.total += total
      for (const [breakdown, categories] of Object.entries(by)) {
        const counts = place.counts.get(breakdown) ?? new Map<string, number>()
        place.counts.set(breakdown, counts)
        for (const [category, count] of Object.entries(categories)) addTo(counts, category, count)
      }
    }
  return {
    places: [...places.values()],
    outermost: [...places.values()].filter((place) => around(place) === undefined),
  }
}

const isSmall = (count: number, least: number): boolean => count > 0 && count < least

/**
 * Which of the places inside one that is shown are hidden: those that have to be, and as many others, the smallest first, as
 * it takes until what all the hidden ones have together, which anybody can compute, may be known.
 */
const hiddenInside = (
  inside: ReadonlyArray<Place>,
  mustHide: (place: Place) => boolean,
  mayBeKnown: (together: ReadonlyArray<Place>) => boolean,
): ReadonlySet<Place> => {
  const found = inside.filter((place) => place.total > 0 && mustHide(place))
  if (found.length === 0) return new Set()
  const others = inside
    .filter((place) => place.total > 0 && !found.includes(place))
    .sort((a, b) => a.total - b.total || (a.key < b.key ? -1 : 1))
  while (!mayBeKnown(found)) {
    const next = others.shift()
    if (next === undefined) break
    found.push(next)
  }
  return new Set(found)
}

/** The places whose total is shown; what has nothing is shown, wherever it lies. */
const totalsShown = (outermost: ReadonlyArray<Place>, least: number): ReadonlySet<Place> => {
  const shown = new Set<Place>()
  const go = (place: Place): void => {
    shown.add(place)
    const hides = hiddenInside(
      place.inside,
      ({ total }) => isSmall(total, least),
      (together) => together.length > 1 && together.reduce((sum, { total }) => sum + total, 0) >= least,
    )
    for (const inner of place.inside) if (!hides.has(inner)) go(inner)
  }
  for (const place of outermost) if (!isSmall(place.total, least)) go(place)
  return shown
}

/** The categories of a place, those that are folded as one. */
const foldedCounts = (place: Place, breakdown: string, fold: Folding.Fold): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [category, count] of place.counts.get(breakdown) ?? [])
    addTo(counts, Folding.nameOf(fold, category), count)
  return counts
}

/** The places whose numbers by a breakdown are shown. */
const breakdownShown = (
  outermost: ReadonlyArray<Place>,
  totals: ReadonlySet<Place>,
  countsOf: (place: Place) => ReadonlyMap<string, number>,
  least: number,
): ReadonlySet<Place> => {
  const shown = new Set<Place>()
  const hasSmall = (places: ReadonlyArray<Place>): boolean => {
    const together = new Map<string, number>()
    for (const place of places)
      for (const [category, count] of countsOf(place)) addTo(together, category, count)
    return [...together.values()].some((count) => isSmall(count, least))
  }
  const go = (place: Place): void => {
    shown.add(place)
    const hides = hiddenInside(
      place.inside,
      (inner) => !totals.has(inner) || hasSmall([inner]),
      (together) => !hasSmall(together),
    )
    for (const inner of place.inside) if (!hides.has(inner)) go(inner)
  }
  for (const place of outermost) if (totals.has(place) && !hasSmall([place])) go(place)
  return shown
}

/** What can be computed of a place whose breakdown is hidden, and is not small: it is shown as well. */
const givenAway = (
  place: Place,
  totals: ReadonlySet<Place>,
  together: ReadonlyMap<string, number>,
  category: string,
): Shown => {
  const categories = [...together].filter(([, count]) => count > 0)
  if ((together.get(category) ?? 0) === 0) return 0
  return categories.length === 1 && totals.has(place) ? place.total : hidden
}

/** For each place whose breakdown is hidden: what all the hidden ones inside the nearest shown one have together. */
const remainders = (
  outermost: ReadonlyArray<Place>,
  shown: ReadonlySet<Place>,
  countsOf: (place: Place) => ReadonlyMap<string, number>,
): ReadonlyMap<Place, ReadonlyMap<string, number>> => {
  const found = new Map<Place, ReadonlyMap<string, number>>()
  const spread = (place: Place, together: ReadonlyMap<string, number>): void => {
    if (!shown.has(place)) found.set(place, together)
    for (const inner of place.inside) spread(inner, together)
  }
  const go = (place: Place): void => {
    if (!shown.has(place)) return
    const hides = place.inside.filter((inner) => !shown.has(inner))
    const together = new Map<string, number>()
    for (const inner of hides)
      for (const [category, count] of countsOf(inner)) addTo(together, category, count)
    for (const inner of hides) spread(inner, together)
    for (const inner of place.inside) go(inner)
  }
  for (const place of outermost) go(place)
  return found
}

/** What one breakdown shows in each place. */
const publishBreakdown = (
  gathered: ReturnType<typeof gather>,
  totals: ReadonlySet<Place>,
  breakdown: string,
  least: number,
): ((place: Place) => { readonly [category: string]: Shown }) => {
  const { places, outermost } = gathered
  const categories = [
    ...new Set(places.flatMap((place) => [...(place.counts.get(breakdown)?.keys() ?? [])])),
  ].sort()
  const everywhere = new Map<string, number>()
  for (const place of outermost)
    for (const [category, count] of place.counts.get(breakdown) ?? []) addTo(everywhere, category, count)
  const fold = Folding.of(everywhere, least)
  const folded = new Map(places.map((place) => [place, foldedCounts(place, breakdown, fold)]))
  const countsOf = (place: Place) => folded.get(place) ?? new Map<string, number>()
  const shown = breakdownShown(outermost, totals, countsOf, least)
  const rest = remainders(outermost, shown, countsOf)
  const cell = (place: Place, category: string): Shown => {
    const name = Folding.nameOf(fold, category)
    if (place.total === 0) return 0
    const together = rest.get(place)
    const known = shown.has(place)
      ? (countsOf(place).get(name) ?? 0)
      : together === undefined
        ? hidden
        : givenAway(place, totals, together, name)
    if (known === 0 || name === category) return known
    return hidden
  }
  return (place) => Object.fromEntries(categories.map((category) => [category, cell(place, category)]))
}

/**
 * Hides what must not be known: each number below the threshold, and as few others, place by place, as it takes so that no hidden
 * number can be computed more closely than the threshold from all that is shown.
 *
 * **Shape** counts of places are added up to those around them; a number that is shown is the true one, so that totals agree.
 * A breakdown is hidden in a place as a whole; categories too small for the whole table are hidden in every place.
 * **Unit** `least` is the least number that is shown; 5 unless said.
 * **Source** rules SN1–SN4.
 */
export const publish = (all: ReadonlyArray<Counted>, least: number = threshold): ReadonlyArray<Published> => {
  const gathered = gather(all)
  const totals = totalsShown(gathered.outermost, least)
  const breakdowns = [...new Set(all.flatMap(({ by }) => Object.keys(by)))].sort()
  const cells = breakdowns.map(
    (breakdown) => [breakdown, publishBreakdown(gathered, totals, breakdown, least)] as const,
  )
  return gathered.places.map((place) => ({
    key: place.key,
    within: place.within,
    total: place.total === 0 || totals.has(place) ? place.total : hidden,
    by: Object.fromEntries(cells.map(([breakdown, cellsOf]) => [breakdown, cellsOf(place)])),
  }))
}
