/**
 * What the log of an institution can be filtered by, in an address and in a form.
 * Not here: asking the store, or telling entries (`AuditView`).
 */
import { LocalDate } from "@osl/core"

export const kinds = ["changes", "reading", "files", "people", "erasing", "upkeep"] as const
export type Kind = (typeof kinds)[number]

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)

/** **Shape** empty strings for what is not filtered. **Unit** `from` and `to` local dates in Poland, both included. */
export interface Filters {
  readonly person: string
  readonly kind: Kind | ""
  readonly from: string
  readonly to: string
}

/** The filters of an address or a form; what is none of them is left out. */
export const filtersOf = (given: { readonly get: (name: string) => unknown }): Filters => {
  const date = (name: string): string => {
    const value = given.get(name)
    return typeof value === "string" && value >= "0001" && LocalDate.isLocalDate(value) ? value : ""
  }
  const [person, kind] = [given.get("person"), given.get("kind")]
  return {
    person: typeof person === "string" ? person.slice(0, 36) : "",
    kind: isKind(kind) ? kind : "",
    from: date("from"),
    to: date("to"),
  }
}

/** The pairs of an address that stand for filters. */
export const pairs = (filters: Filters): ReadonlyArray<readonly [string, string]> =>
  Object.entries(filters).filter(([, value]) => value !== "")
