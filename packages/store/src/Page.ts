/**
 * Pages by key: the next page begins after the last item of this one, whatever was added meanwhile.
 * Not here: what is on the page.
 */
import { LocalDate } from "@osl/core"
import { Event } from "@osl/workflow"
import { isId } from "./Tenant.ts"

/** **Shape** `next` goes into the next question as `after`; null when this is the last page. */
export interface Page<A> {
  readonly items: ReadonlyArray<A>
  readonly next: string | null
}

/** Where a page ended: the value it is ordered by, then the id, then the place in the chain of that id where there is one. */
export interface Place {
  readonly by: string
  readonly id: string
  readonly seq?: number
}

/** **Unit** items read at once. */
export const mostPerPage = 200

/** **Shape** between 1 and 200; 50 unless said. */
export const sizeOf = (limit: number | undefined): number =>
  Math.min(mostPerPage, Math.max(1, Math.trunc(limit ?? 50)))

/** No database knows the year nought. */
export const isDate = (text: string): boolean => text >= "0001" && LocalDate.isLocalDate(text)

const isInstantOrDate = (by: string): boolean =>
  isDate(by) || (isDate(by.slice(0, 10)) && Event.isInstant(by))

/** The place that `next` named; `undefined` for anything else, so that a made-up one begins at the beginning. */
export const placeOf = (after: string | undefined): Place | undefined => {
  const [by = "", id = "", seq] = (after ?? "").split("_")
  if (!isInstantOrDate(by) || !isId(id)) return undefined
  if (seq === undefined) return { by, id }
  return /^\d{1,9}$/.test(seq) ? { by, id, seq: Number(seq) } : undefined
}

/** Makes a page of one item more than asked for. */
export const of = <A>(found: ReadonlyArray<A>, size: number, place: (item: A) => Place): Page<A> => {
  const items = found.slice(0, size)
  const last = items.at(-1)
  if (found.length <= size || last === undefined) return { items, next: null }
  const { by, id, seq } = place(last)
  return { items, next: [by, id, ...(seq === undefined ? [] : [seq])].join("_") }
}

/** Latest first, then by id downwards, then the last of its chain first. */
export const compare = (a: Place, b: Place): number =>
  a.by !== b.by
    ? a.by < b.by
      ? 1
      : -1
    : a.id !== b.id
      ? a.id < b.id
        ? 1
        : -1
      : (b.seq ?? 0) - (a.seq ?? 0)

/** The page of a list that is all there, by its places. */
export const byKey = <A>(
  items: ReadonlyArray<A>,
  place: (item: A) => Place,
  query: { readonly after?: string; readonly limit?: number },
): Page<A> => {
  const from = placeOf(query.after)
  const sorted = items
    .filter((item) => from === undefined || compare(place(item), from) > 0)
    .sort((a, b) => compare(place(a), place(b)))
  return of(sorted, sizeOf(query.limit), place)
}
