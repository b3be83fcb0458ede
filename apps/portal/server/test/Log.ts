/**
 * What a data folder holds when no portal runs on it, read by the store on PGlite and checked against the rules of a log.
 * Not here: the portal that wrote it (`Portal.ts`).
 */
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { edition } from "@osl/core/osl-2014"
import { ProcessStore, type Tenant } from "@osl/store"
import { type Event, Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { layer as database } from "../../app/database.server.ts"

export interface Kept {
  readonly processId: string
  readonly state: Process.State
  /** **Shape** oldest first. */
  readonly events: ReadonlyArray<Event.Event>
  /** What the whole log folds to. */
  readonly folded: Process.State | null
}

const administrator = { actorId: "01970000-0000-7000-8000-00000000000a", duty: "administrator" } as const
const page = 200

const wholeLog = Effect.fn("Log.wholeLog")(function* (tenant: Tenant.Tenant, processId: string) {
  const store = yield* ProcessStore.ProcessStore
  const events: Array<Event.Event> = []
  for (;;) {
    const before = events.at(-1)?.seq
    const found = yield* store.history(tenant, processId, {
      limit: page,
      ...(before === undefined ? {} : { before }),
    })
    events.push(...found)
    if (found.length < page) return events.reverse()
  }
})

/** Every process of a centre. */
export const read = (dataDir: string, organisationId: string): Promise<ReadonlyArray<Kept>> => {
  const tenant = { ...administrator, organisationId }
  const kept = Effect.gen(function* () {
    const store = yield* ProcessStore.ProcessStore
    const { items } = yield* store.list(tenant, { limit: page })
    return yield* Effect.forEach(items, ({ id }) =>
      Effect.gen(function* () {
        const state = yield* store.get(tenant, id)
        const events = yield* wholeLog(tenant, id)
        return { processId: id, state, events, folded: Process.fold(events) }
      }),
    )
  })
  return Effect.runPromise(
    Effect.provide(
      kept,
      ProcessStore.layer({ editions: [edition] }).pipe(
        Layer.provide(database({ dataDir, databaseUrl: undefined })),
      ),
    ),
  )
}

/** Every row of the log, as text; the tables are not brought up to date for it. */
export const rows = async (dataDir: string): Promise<ReadonlyArray<string>> => {
  const pglite = await PGlite.create(join(dataDir, "database"))
  const found = await pglite.query<{ row: string }>(
    "select event::text as row from event order by process_id, seq",
  )
  await pglite.close()
  return found.rows.map(({ row }) => row)
}

/** Enters a migration that this program does not know, as a later one would. */
export const makeNewer = async (dataDir: string, migration: string): Promise<void> => {
  const pglite = await PGlite.create(join(dataDir, "database"))
  await pglite.query("insert into osl_migration (name, timestamp) values ($1, '2030-01-01T00:00:00Z')", [
    migration,
  ])
  await pglite.close()
}
