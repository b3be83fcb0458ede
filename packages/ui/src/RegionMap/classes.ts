/**
 * Figures of areas put into a few classes, so that a map can be shaded.
 * Not here: hiding small numbers (the caller does; here they are null), or drawing (`RegionMap`).
 */

/** A class of figures. **Shape** both ends belong to it. */
export interface FigureClass {
  readonly from: number
  readonly to: number
}

/**
 * Classes of about as many areas each, from the lowest.
 *
 * **Shape** at most `count`; equal figures are never split, so that there are fewer classes than asked for when figures
 * repeat; none without figures.
 */
export const classesOf = (
  values: ReadonlyArray<number | null>,
  count: number,
): ReadonlyArray<FigureClass> => {
  const sorted = values
    .filter((value) => value !== null && Number.isFinite(value))
    .map(Number)
    .sort((one, other) => one - other)
  const classes: Array<FigureClass> = []
  let start = 0
  for (let nth = 1; nth <= count && start < sorted.length; nth += 1) {
    let end = Math.max(start + 1, Math.round((sorted.length * nth) / count))
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1
    const [from, to] = [sorted[start], sorted[end - 1]]
    if (from !== undefined && to !== undefined) classes.push({ from, to })
    start = end
  }
  return classes
}

/** The number of the class of a figure, from 0; null for a figure that is hidden or in none. */
export const classOf = (value: number | null, classes: ReadonlyArray<FigureClass>): number | null => {
  if (value === null) return null
  const found = classes.findIndex(({ from, to }) => value >= from && value <= to)
  return found < 0 ? null : found
}

/** The shade of a class, from 0. **Shape** from the lightest to the darkest of `shades`, however few classes there are; a single one is dark. */
export const shadeOf = (found: number, classes: number, shades: number): number =>
  classes <= 1 ? shades - 1 : Math.round((found * (shades - 1)) / (classes - 1))
