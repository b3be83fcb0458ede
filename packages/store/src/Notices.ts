/**
 * What happened that concerns each person of an organisation: kept with what it is told of, read or not, made anew from the logs.
 * Not here: whom what is told (`Notice`), the words (`apps/portal`), or letters (`Digests`, `Outbox`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import * as InSql from "./internal/NoticesInSql.ts"
import type * as Notice from "./Notice.ts"
import type { Page } from "./Page.ts"
import type { Editions } from "./ProcessStore.ts"
import type { Tenant } from "./Tenant.ts"

export { keptFor } from "./internal/NoticesInSql.ts"

/** A notice as its reader sees it. **Shape** `process` the name of the process as it is now. **Unit** `at` an instant, UTC; `dueOn` a local date. */
export interface Kept {
  readonly id: string
  readonly kind: Notice.Kind
  readonly at: string
  readonly actorId: string | null
  readonly processId: string | null
  readonly process: string | null
  readonly subject: string | null
  readonly dueOn: string | null
  readonly isRead: boolean
}

/** **Unit** `since` (not included) and `until` (included) instants, UTC; `limit` 1–200, 50 unless said. **Shape** all kinds unless said. */
export interface NoticeQuery {
  readonly unread?: boolean
  readonly kinds?: ReadonlyArray<Notice.Kind>
  readonly since?: string
  readonly until?: string
  readonly after?: string
  readonly limit?: number
}

export class Notices extends Context.Service<
  Notices,
  {
    /** The asker's own. **Shape** latest first. **Source** rule ST230. */
    readonly list: (tenant: Tenant, query?: NoticeQuery) => Effect.Effect<Page<Kept>, Unavailable>

    /**
     * Marks the asker's own as read: some, or all that are there by `until`. **Shape** how many were new. **Unit** instants, UTC.
     * **Source** rule ST233.
     */
    readonly read: (
      tenant: Tenant,
      which: { readonly ids: ReadonlyArray<string> } | { readonly until: string },
      now: string,
    ) => Effect.Effect<number, Unavailable>

    /**
     * Tells whom it concerns of the last days of all open processes. **Shape** how many were told; each once, however often a day is asked for.
     * **Unit** `now` an instant, UTC; the day is that in Poland. **Source** rule ST232.
     */
    readonly remind: (tenant: Tenant, now: string) => Effect.Effect<number, Unavailable>

    /**
     * Makes anew what the logs tell, for as far back as notices are kept; what was read stays read.
     *
     * **Shape** how many were added or taken away. **Unit** `now` an instant, UTC. **Source** rule ST234.
     */
    readonly rebuild: (tenant: Tenant, now: string) => Effect.Effect<number, Unavailable>

    /** Removes what is older than `keptFor`. **Unit** `now` an instant, UTC. **Source** rule ST235. */
    readonly forget: (tenant: Tenant, now: string) => Effect.Effect<number, Unavailable>
  }
>()("@osl/store/Notices") {}

/** Kept in tables only: where there is no database nobody signs in to read them. **Shape** `editions` are those of the `ProcessStore`. */
export const layer = (options: { readonly editions: Editions }): Layer.Layer<Notices, never, Database> =>
  Layer.effect(
    Notices,
    Effect.gen(function* () {
      return Notices.of(InSql.make(yield* Database, options))
    }),
  )
