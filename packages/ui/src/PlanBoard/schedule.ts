/**
 * Where actions of a plan lie on a line of time.
 * Not here: drawing them (`PlanBoard`), or working days and last days (`@osl/core`, `@osl/workflow`).
 */

/** **Unit** local dates `YYYY-MM-DD`; anything else counts as not known. */
export interface Dated {
  readonly key: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A stretch of the line. **Unit** percent of the whole line. */
export interface Stretch {
  readonly start: number
  readonly size: number
}

export interface Schedule {
  readonly from: string
  readonly to: string
  /** By the key of the action; one without any date is absent. */
  readonly bars: ReadonlyMap<string, Stretch>
  /** The first days of months. **Unit** percent of the whole line. **Shape** empty on a line of more than three years. */
  readonly months: ReadonlyArray<number>
  /** Today, when it is on the line. **Unit** percent. */
  readonly today: number | undefined
}

const dayLength = 86_400_000
const mostMonths = 36

/** **Unit** days since 1970. */
const dayOf = (date: string | undefined): number | undefined => {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / dayLength
}

const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** The first and last day of an action, in their order; one of them counts for both. */
const span = ({ from, to }: Dated): readonly [number, number] | undefined => {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (first === undefined && last === undefined) return undefined
  const [one, other] = [first ?? last ?? 0, last ?? first ?? 0]
  return one <= other ? [one, other] : [other, one]
}

const firstsOfMonths = (from: number, to: number): ReadonlyArray<number> => {
  const found: Array<number> = []
  const start = new Date(from * dayLength)
  for (let nth = 1; found.length <= mostMonths; nth += 1) {
    const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + nth, 1) / dayLength
    if (first > to) return found
    found.push(first)
  }
  return []
}

/**
 * Lays actions out between the first and the last day that they name, or those of the plan when these lie further out.
 *
 * **Shape** `undefined` when no date is known. **Unit** percent to one decimal; the last day counts as a whole day.
 */
export const scheduleOf = (
  actions: ReadonlyArray<Dated>,
  plan: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
  today?: string,
): Schedule | undefined => {
  const spans = actions.flatMap((action) => {
    const found = span(action)
    return found === undefined ? [] : [{ key: action.key, found }]
  })
  const all = [...spans.map(({ found }) => found), span({ key: "", ...plan }) ?? []].flat()
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of all) {
    from = Math.min(from, day)
    to = Math.max(to, day)
  }
  if (from > to) return undefined
  const days = to - from + 1
  const at = (day: number) => Math.round(((day - from) / days) * 1000) / 10
  const now = dayOf(today)
  return {
    from: dateOf(from),
    to: dateOf(to),
    bars: new Map(
      spans.map(({ key, found: [first, last] }) => [
        key,
        { start: at(first), size: Math.round(((last - first + 1) / days) * 1000) / 10 },
      ]),
    ),
    months: firstsOfMonths(from, to).map(at),
    today: now === undefined || now < from || now > to ? undefined : at(now),
  }
}
