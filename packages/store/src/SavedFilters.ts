/**
 * Filters of lists that a person keeps under a name, each for themselves alone; one of a list may be what it begins with.
 * Not here: what a filter asks for (its page, by the words of an address), or asking it (`ProcessStore`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type { FilterNameTaken, FilterNotFound, TooManyFilters } from "./internal/NamedFilter.ts"
import * as InSql from "./internal/SavedFiltersInSql.ts"
import type { Tenant } from "./Tenant.ts"

export { FilterNameTaken, FilterNotFound, most, TooManyFilters } from "./internal/NamedFilter.ts"

/** **Shape** `search` the search part of an address without `?`; `chosen` for the one that the list begins with. */
export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly search: string
  readonly chosen: boolean
}

export class SavedFilters extends Context.Service<
  SavedFilters,
  {
    /** The asker's own filters of a list. **Shape** by name. */
    readonly list: (tenant: Tenant, list: string) => Effect.Effect<ReadonlyArray<SavedFilter>, Unavailable>

    /**
     * Keeps a filter under a name; a name that the asker has used gets the new conditions.
     *
     * **Shape** its id. **Source** rule ST150.
     */
    readonly save: (
      tenant: Tenant,
      list: string,
      filter: Pick<SavedFilter, "name" | "search">,
    ) => Effect.Effect<string, TooManyFilters | Unavailable>

    readonly rename: (
      tenant: Tenant,
      filterId: string,
      name: string,
    ) => Effect.Effect<void, FilterNotFound | FilterNameTaken | Unavailable>

    /** Takes a filter away. **Shape** nothing happens when it is gone already. */
    readonly remove: (tenant: Tenant, filterId: string) => Effect.Effect<void, Unavailable>

    /** What a list begins with from now on; everything for null. */
    readonly choose: (
      tenant: Tenant,
      list: string,
      filterId: string | null,
    ) => Effect.Effect<void, FilterNotFound | Unavailable>
  }
>()("@osl/store/SavedFilters") {}

/** Kept in tables only, as people are (`Staff`). */
export const layer: Layer.Layer<SavedFilters, never, Database> = Layer.effect(
  SavedFilters,
  Effect.gen(function* () {
    return SavedFilters.of(InSql.make(yield* Database))
  }),
)
