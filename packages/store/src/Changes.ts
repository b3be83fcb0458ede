/**
 * Which processes of an organisation changed, told to other programs that serve the same database.
 * Not here: what changed in them (`ProcessStore.history`).
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import { Database, type Unavailable } from "./Database.ts"
import * as Listening from "./internal/Listening.ts"
import * as Polling from "./internal/Polling.ts"
import { mostPerPage, type Page } from "./Page.ts"
import { ProcessStore } from "./ProcessStore.ts"
import type { ProcessSummary } from "./ProcessSummary.ts"
import type { Tenant } from "./Tenant.ts"

/**
 * **Shape** `changed` with the version that the process has come to; `missed` when something may have changed that nobody
 * tells: read again what matters.
 */
export type Notice =
  | { readonly type: "changed"; readonly processId: string; readonly version: number }
  | { readonly type: "missed" }

/** A connection of its own that hears what a PostgreSQL server tells: a `Client` of `pg` is one. */
export type Client = Listening.Client

export class Changes extends Context.Service<
  Changes,
  {
    /**
     * The changes of the asker's organisation, whichever program makes them.
     *
     * **Shape** begins with `missed`, when it has begun to listen, and never ends; `missed` again whenever it may have
     * been deaf. Changes of one process that were not taken yet are told once, with the last version.
     * **Source** rules ST37, ST38.
     */
    readonly of: (tenant: Tenant) => Stream.Stream<Notice>
  }
>()("@osl/store/Changes") {}

/** **Unit** `every`, how often it is asked where nothing is told: two seconds unless said. */
export interface Options {
  readonly every?: Duration.Input
}

const usual: Duration.Input = "2 seconds"

/**
 * Listens on a connection of its own when `client` makes one, for as long as the layer lives, and comes back after it is
 * lost; asks again and again when there is none (PGlite, a pooler between).
 */
export const layer = (
  options: Options & { readonly client?: () => Client } = {},
): Layer.Layer<Changes, never, Database> =>
  Layer.effect(
    Changes,
    Effect.gen(function* () {
      if (options.client !== undefined) return Changes.of(yield* Listening.make(options.client))
      const { transaction } = yield* Database
      const versions = (tenant: Tenant) =>
        transaction(tenant, "look for changes", async (open) => {
          const rows = await open
            .selectFrom("process")
            .select(["id", "version"])
            .where("organisation_id", "=", tenant.organisationId)
            .execute()
          return new Map(rows.map(({ id, version }) => [id, version]))
        })
      return Changes.of(Polling.make(versions, options.every ?? usual))
    }),
  )

/** Asks a store in memory again and again. */
export const layerMemory = (options: Options = {}): Layer.Layer<Changes, never, ProcessStore> =>
  Layer.effect(
    Changes,
    Effect.gen(function* () {
      const store = yield* ProcessStore
      const versions = (tenant: Tenant): Effect.Effect<ReadonlyMap<string, number>, Unavailable> =>
        Effect.gen(function* () {
          const found = new Map<string, number>()
          let after: string | null = ""
          while (after !== null) {
            const page: Page<ProcessSummary> = yield* store.list(tenant, { after, limit: mostPerPage })
            for (const { id, version } of page.items) found.set(id, version)
            after = page.next
          }
          return found
        })
      return Changes.of(Polling.make(versions, options.every ?? usual))
    }),
  )
