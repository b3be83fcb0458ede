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

/** Where a page ended: the value it is ordered by, then the id. */
export interface Place {
  readonly by: string
  readonly id: string
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
  const [by = "", id = ""] = (after ?? "").split("_")
  return isInstantOrDate(by) && isId(id) ? { by, id } : undefined
}

/** Makes a page of one item more than asked for. */
export const of = <A>(found: ReadonlyArray<A>, size: number, place: (item: A) => Place): Page<A> => {
  const items = found.slice(0, size)
  const last = items.at(-1)
  if (found.length <= size || last === undefined) return { items, next: null }
  const { by, id } = place(last)
  return { items, next: `${by}_${id}` }
}

/** Latest first, then by id downwards. */
export const compare = (a: Place, b: Place): number =>
  a.by === b.by ? (a.id < b.id ? 1 : a.id > b.id ? -1 : 0) : a.by < b.by ? 1 : -1

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
