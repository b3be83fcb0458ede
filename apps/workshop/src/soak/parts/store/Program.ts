/**
 * The store as a program of a portal opens it, on PostgreSQL or on PGlite, with one organisation that writes.
 * Not here: what is written (`Writing.ts`), or what must then be true (`Checking.ts`).
 */
import { PGlite } from "@electric-sql/pglite"
import { edition } from "@osl/core/osl-2014"
import { Database, Integrity, Organisations, ProcessStore, Projections } from "@osl/store"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect, PostgresDialect } from "kysely"
import { Pool } from "pg"

/** Where the store is. **Shape** `folder` of PGlite, or the `address` of a PostgreSQL. */
export type Place = { readonly folder: string } | { readonly address: string }

/** **Unit** milliseconds to wait for a connection. */
const patience = 5_000

const pool = (connectionString: string, max: number) =>
  new Pool({ connectionString, max, connectionTimeoutMillis: patience })
    .on("error", () => undefined)
    .on("connect", (client) => client.on("error", () => undefined))

/** **Unit** milliseconds. What accidents make slow says nothing: the output is the report. */
const slowAfter = 600_000

const database = (place: Place) =>
  "folder" in place
    ? Database.layer({
        slowAfter,
        application: new PGliteDialect({
          pglite: () => PGlite.create({ dataDir: place.folder, relaxedDurability: false }),
        }),
      })
    : Database.layer({
        slowAfter,
        owner: new PostgresDialect({ pool: pool(place.address, 2) }),
        application: new PostgresDialect({
          pool: pool(place.address, 8),
          onCreateConnection: Database.takeRole,
        }),
      })

const editions = [edition] as const

export const open = (place: Place) =>
  ManagedRuntime.make(
    Layer.mergeAll(
      ProcessStore.layer({ editions }),
      Organisations.layer,
      Projections.layer({ editions }),
      Integrity.layer,
    ).pipe(Layer.provideMerge(database(place))),
  )

export type Program = ReturnType<typeof open>
