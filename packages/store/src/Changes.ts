/**
 * Which processes and logs of an organisation changed, told to other programs that serve the same database.
 * Not here: what changed in them (`ProcessStore.history`, `Competencies`, `Laboratory`).
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import { sql } from "kysely"
import { Database } from "./Database.ts"
import * as Listening from "./internal/Listening.ts"
import { Memory, organisationIn } from "./internal/Memory.ts"
import * as Polling from "./internal/Polling.ts"
import type { Open } from "./internal/Rows.ts"
import { type Stream as Log, streams } from "./Ledger.ts"
import type { Tenant } from "./Tenant.ts"

/**
 * **Shape** `changed` with the version that the process has come to; `log-changed` with the kind of log alone, as whose portfolio or
 * which session it is may be said to nobody but through `Competencies`; `missed` when something may have changed that nobody tells:
 * read again what matters.
 */
export type Notice =
  | { readonly type: "changed"; readonly processId: string; readonly version: number }
  | { readonly type: "log-changed"; readonly log: Log }
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
     * been deaf. Changes of one process, or of logs of one kind, that were not taken yet are told once, with the last version.
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

/** What is compared between two questions: the version of each process, and the events of all logs of a kind. */
const versionsIn = async (open: Open, { organisationId }: Tenant): Promise<Polling.Versions> => {
  const processes = await open
    .selectFrom("process")
    .select(["id", "version"])
    .where("organisation_id", "=", organisationId)
    .execute()
  const logs = await open
    .selectFrom("competency")
    .select(["stream", sql<number>`sum(version)::int`.as("version")])
    .where("organisation_id", "=", organisationId)
    .groupBy("stream")
    .execute()
  return {
    processes: new Map(processes.map(({ id, version }) => [id, version])),
    logs: new Map(logs.map(({ stream, version }) => [stream, version])),
  }
}

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
        transaction(tenant, "look for changes", (open) => versionsIn(open, tenant))
      return Changes.of(Polling.make(versions, options.every ?? usual))
    }),
  )

/** What is compared in memory. */
const versionsKept = (memory: Memory["Service"], tenant: Tenant): Polling.Versions => {
  const { processes, logs } = organisationIn(memory, tenant.organisationId)
  const events = (kept: ReadonlyMap<string, { readonly events: ReadonlyArray<unknown> }>) =>
    [...kept.values()].reduce((sum, one) => sum + one.events.length, 0)
  return {
    processes: new Map([...processes].map(([id, { state }]) => [id, state.version])),
    logs: new Map(streams.map((stream) => [stream, events(logs[stream])])),
  }
}

/** Asks a store in memory again and again. */
export const layerMemory = (options: Options = {}): Layer.Layer<Changes> =>
  Layer.effect(
    Changes,
    Effect.gen(function* () {
      const memory = yield* Memory
      const versions = (tenant: Tenant) => Effect.sync(() => versionsKept(memory, tenant))
      return Changes.of(Polling.make(versions, options.every ?? usual))
    }),
  ).pipe(Layer.provide(Memory.layer))
