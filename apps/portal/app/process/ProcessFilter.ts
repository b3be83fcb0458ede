/**
 * What the list of processes can be filtered by, in an address and in a form.
 * Not here: finding them (`@osl/store`, ProcessStore), or drawing the filters (`routes/processes._index`).
 */
import { edition } from "@osl/core/osl-2014"
import type { ProcessStore } from "@osl/store"

export const statuses = ["open", "suspended", "closed"] as const

/** **Shape** empty strings and null for what is not filtered. */
export interface Filters {
  readonly text: string
  readonly stage: string
  readonly status: (typeof statuses)[number] | null
  readonly whose: "mine" | ""
}

/** The filters of an address or a form; what is none of them is left out. */
export const filtersOf = (given: { readonly get: (name: string) => unknown }): Filters => {
  const text = given.get("q")
  return {
    text: typeof text === "string" ? text.slice(0, 120) : "",
    stage: edition.stages.find(({ key }) => key === given.get("stage"))?.key ?? "",
    status: statuses.find((one) => one === given.get("status")) ?? null,
    whose: given.get("whose") === "mine" ? "mine" : "",
  }
}

/** What is asked of the store; `mine` are the processes that this person leads. */
export const query = ({ text, stage, status, whose }: Filters, personId: string): ProcessStore.ListQuery => ({
  ...(text === "" ? {} : { text }),
  ...(stage === "" ? {} : { stage }),
  ...(status === null ? {} : { status }),
  ...(whose === "" ? {} : { leadId: personId }),
})

/** The pairs of an address that stand for filters. */
export const pairs = ({ text, stage, status, whose }: Filters): ReadonlyArray<readonly [string, string]> =>
  Object.entries({ q: text, stage, status: status ?? "", whose }).filter(([, value]) => value !== "")
