/**
 * A database as its owner opens it, before any service and any migration.
 * Not here: the store as a program of a portal opens it (`Program.ts`).
 */
import { PGlite } from "@electric-sql/pglite"
import type { Tables } from "@osl/store"
import { Kysely, PGliteDialect, PostgresDialect } from "kysely"
import { Pool } from "pg"
import type { Place } from "./Program.ts"

export type Db = Kysely<Tables.Tables>

export const open = (place: Place): Db =>
  new Kysely<Tables.Tables>({
    dialect:
      "folder" in place
        ? new PGliteDialect({
            pglite: () => PGlite.create({ dataDir: place.folder, relaxedDurability: false }),
          })
        : new PostgresDialect({
            pool: new Pool({ connectionString: place.address, max: 1 })
              .on("error", () => undefined)
              .on("connect", (client) => client.on("error", () => undefined)),
          }),
  })

export const using = async <A>(place: Place, use: (db: Db) => Promise<A>): Promise<A> => {
  const db = open(place)
  try {
    return await use(db)
  } finally {
    await db.destroy()
  }
}
