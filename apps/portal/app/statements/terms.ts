/**
 * How long words are kept, as the rows of a table: what is the same for several privacy classes is said once.
 * Not here: the terms themselves (`@osl/store`, Retention), or whose they are (`kept.server.ts`).
 */
import { Privacy } from "@osl/core"
import { Retention } from "@osl/store"

/**
 * How long words of a log are kept.
 *
 * **Shape** `classes` are the privacy classes it holds for. **Unit** months; null for no end that was set.
 */
export interface Term {
  readonly log: Retention.Log
  readonly classes: ReadonlyArray<Privacy.Privacy>
  readonly from: (typeof Retention.countedFrom)[Retention.Log]
  readonly months: number | null
}

/** **Shape** by log, in the store's order; every class of a log is in one of its rows. */
export const rowsOf = (policy: Retention.Policy): ReadonlyArray<Term> =>
  Retention.logs.flatMap((log) =>
    [...new Set(Object.values(policy[log]))].map((months) => ({
      log,
      classes: Privacy.classes.filter((one) => policy[log][one] === months),
      from: Retention.countedFrom[log],
      months,
    })),
  )
