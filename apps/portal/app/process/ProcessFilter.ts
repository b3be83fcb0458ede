/**
 * What lists of processes can be narrowed to, in an address and in a form.
 * Not here: finding processes (`@osl/store`, ProcessStore), drawing the filters (`ProcessFilterBar`), keeping them (`SavedFilters`).
 */
import { type Edition, LocalDate } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import type { ProcessStore } from "@osl/store"
import * as links from "./links.ts"

export const statuses = ["open", "suspended", "closed"] as const
export const dues = ["late", "month", "quarter"] as const

type Status = (typeof statuses)[number]
type Due = (typeof dues)[number]

/** **Shape** empty for what is not narrowed; `whose` is "mine", "nobody" or a person's id; `place` a TERC code; `edition` "key@version". */
export interface Filters {
  readonly text: string
  readonly stages: ReadonlyArray<string>
  readonly statuses: ReadonlyArray<Status>
  readonly whose: string
  readonly place: string
  readonly due: Due | ""
  readonly edition: string
}

/** An address or a posted form. */
export interface Given {
  readonly get: (name: string) => unknown
  readonly getAll: (name: string) => ReadonlyArray<unknown>
}

const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)

const editionKey = /^([a-z\d-]{1,60})@(\d{1,4}\.\d{1,4}\.\d{1,4})$/

const isWhose = (text: string): boolean => text === "mine" || text === "nobody" || isId(text)

/** The filters of an address or a form; what is none of them is left out. */
export const filtersOf = (given: Given, stages: ReadonlyArray<Edition.Stage> = osl2014.stages): Filters => {
  const text = (name: string): string => {
    const value = given.get(name)
    return typeof value === "string" ? value.trim().slice(0, 120) : ""
  }
  const only = (name: string, isOne: (text: string) => boolean): string =>
    isOne(text(name)) ? text(name) : ""
  const [wantedStages, wantedStatuses] = [given.getAll("stage"), given.getAll("status")]
  return {
    text: text("q"),
    stages: stages.flatMap(({ key }) => (wantedStages.includes(key) ? [key] : [])),
    statuses: statuses.filter((one) => wantedStatuses.includes(one)),
    whose: only("whose", isWhose),
    place: only("place", (place) => /^\d{7}$/.test(place)),
    due: dues.find((one) => one === text("due")) ?? "",
    edition: only("edition", (edition) => editionKey.test(edition)),
  }
}

/** **Unit** days ahead, from today. */
const ahead = { month: 30, quarter: 90 } as const

const dueOf = (due: Due, today: string): NonNullable<ProcessStore.Narrowing["due"]> =>
  due === "late"
    ? { to: LocalDate.addDays(today, -1) }
    : { from: today, to: LocalDate.addDays(today, ahead[due]) }

const leadOf = (whose: string, personId: string): string | null => {
  if (whose === "mine") return personId
  return whose === "nobody" ? null : whose
}

const editionOf = (name: string): Edition.EditionRef => {
  const [, key = "", version = ""] = editionKey.exec(name) ?? []
  return { key, version }
}

/** What is asked of the store by a person on a day; `mine` are the processes that this person leads. */
export const query = (filters: Filters, personId: string, today: string): ProcessStore.Narrowing => ({
  ...(filters.text === "" ? {} : { text: filters.text }),
  ...(filters.stages.length === 0 ? {} : { stage: filters.stages }),
  ...(filters.statuses.length === 0 ? {} : { status: filters.statuses }),
  ...(filters.whose === "" ? {} : { leadId: leadOf(filters.whose, personId) }),
  ...(filters.place === "" ? {} : { territory: filters.place }),
  ...(filters.due === "" ? {} : { due: dueOf(filters.due, today) }),
  ...(filters.edition === "" ? {} : { edition: editionOf(filters.edition) }),
})

export type Pair = readonly [name: string, value: string]

/** The pairs of an address that stand for filters, always in the same order, so that the same filters make the same address. */
export const pairs = (filters: Filters): ReadonlyArray<Pair> =>
  [
    ["q", filters.text] as const,
    ...filters.stages.map((one) => ["stage", one] as const),
    ...filters.statuses.map((one) => ["status", one] as const),
    ["whose", filters.whose] as const,
    ["place", filters.place] as const,
    ["due", filters.due] as const,
    ["edition", filters.edition] as const,
  ].filter(([, value]) => value !== "")

/** The filters as the search part of an address, without `?`. */
export const search = (filters: Filters): string =>
  new URLSearchParams(pairs(filters).map(([name, value]) => [name, value])).toString()

/** The three ways to look at the processes that fit. */
export const views = { list: links.list, board: links.board, map: links.map } as const
export type View = keyof typeof views

export const isView = (value: unknown): value is View =>
  typeof value === "string" && Object.hasOwn(views, value)

/** Everything, whatever the reader has chosen to begin with. */
export const everything = (view: View): string => `${views[view]}?all=yes`
