/**
 * Categories that are too small in a whole table to be shown anywhere, taken together with others until they are not.
 * Not here: which places are hidden (`Suppression`).
 */

/** **Shape** the categories that count as one; never just one. */
export type Fold = ReadonlySet<string>

/** What a category that is folded is counted under. No category has this name: codes are lower-case letters, digits and dashes. */
const together = "·"

export const nameOf = (fold: Fold, category: string): string => (fold.has(category) ? together : category)

/** Small categories, and the smallest of the others until there are two and together they are not small. */
export const of = (everywhere: ReadonlyMap<string, number>, least: number): Fold => {
  const counts = [...everywhere]
    .filter(([, count]) => count > 0)
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  const small = counts.filter(([, count]) => count < least)
  if (small.length === 0) return new Set()
  const found = [...small]
  for (const next of counts.slice(small.length)) {
    if (found.length > 1 && found.reduce((sum, [, count]) => sum + count, 0) >= least) break
    found.push(next)
  }
  return new Set(found.map(([category]) => category))
}
