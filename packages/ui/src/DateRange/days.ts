/**
 * How many days lie between two dates, with both of them.
 * Not here: the fields (`DateRange`), or working days (`@osl/core`).
 */

const day = 86_400_000

const dayOf = (date: string): number | undefined => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? undefined : at / day
}

/** **Unit** days; below 1 when the end comes first. **Shape** absent unless both are dates `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const [first, last] = [dayOf(from), dayOf(to)]
  return first === undefined || last === undefined ? undefined : last - first + 1
}
