/**
 * The order of what is found, the mark of where a page of it ended, and which questions can be asked.
 * Not here: pages that go by date alone (`Page`).
 */
import { isDate, type Page } from "../Page.ts"
import type { SearchQuery } from "../Search.ts"
import { isId } from "../Tenant.ts"

/** **Unit** `rank` as of `SearchWords.rankOf`, `on` a local date. */
export interface SearchPlace {
  readonly rank: number
  readonly on: string
  readonly id: string
  readonly processId: string
}

/** The lowest rank first, then the latest, then by ids downwards. */
export const compare = (a: SearchPlace, b: SearchPlace): number => {
  if (a.rank !== b.rank) return a.rank - b.rank
  for (const key of ["on", "id", "processId"] as const) if (a[key] !== b[key]) return a[key] < b[key] ? 1 : -1
  return 0
}

const mark = /^([0-5])_(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})_([0-9a-f-]{36})$/

/** The place that a mark names; `undefined` for anything else, so that a made-up one begins at the beginning. */
export const of = (after: string | undefined): SearchPlace | undefined => {
  const [, rank = "", on = "", id = "", processId = ""] = mark.exec(after ?? "") ?? []
  if (!isId(id) || !isId(processId) || !isDate(on)) return undefined
  return { rank: Number(rank), on, id, processId }
}

const canBe = (date: string | undefined): boolean => date === undefined || isDate(date)

/** Whether a question can have an answer: what cannot be an id or a date is never asked of the database. */
export const isAskable = ({ processId, from, to }: SearchQuery): boolean =>
  (processId === undefined || isId(processId)) && canBe(from) && canBe(to)

/** A page of what was found, one item more than asked for. */
export const pageOf = <A extends SearchPlace, B>(
  found: ReadonlyArray<A>,
  size: number,
  read: (one: A) => B,
): Page<B> => {
  const shown = found.slice(0, size)
  const last = shown.at(-1)
  const next =
    found.length <= size || last === undefined ? null : `${last.rank}_${last.on}_${last.id}_${last.processId}`
  return { items: shown.map(read), next }
}
