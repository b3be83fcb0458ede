/**
 * Which database there is: PGlite in the data folder, or PostgreSQL by its address.
 * Not here: its tables and who may read them (`@osl/store`).
 */
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { Database } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type Dialect, PostgresDialect } from "kysely"
import { Pool } from "pg"
import { StartFailure } from "../server/StartFailure.ts"
import { EmbeddedDialect } from "./embedded.server.ts"
import { tellStderr, told } from "./statementLog.server.ts"

/** **Unit** milliseconds to wait for PostgreSQL. */
const patienceMs = 10_000

export interface DatabaseSettings {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  /** Whether every statement is written to the error stream. */
  readonly logsStatements?: boolean
}

const reason = (cause: unknown): string => {
  const found = cause instanceof AggregateError ? cause.errors[0] : cause
  return found instanceof Error ? found.message : String(found)
}

const damaged = (dataDir: string) => (cause: unknown) =>
  new StartFailure("damaged-database", {
    pl: `Nie można otworzyć bazy w folderze ${dataDir} (${reason(cause)}). Przywróć kopię zapasową albo wskaż inny folder: OSL_DATA_DIR.`,
    en: `The database in the folder ${dataDir} cannot be opened (${reason(cause)}). Restore a backup, or name another folder: OSL_DATA_DIR.`,
  })

const unreachable = (databaseUrl: string) => (cause: unknown) => {
  const url = new URL(databaseUrl)
  const place = `${url.host}${url.pathname}`
  return new StartFailure("unreachable-database", {
    pl: `Baza PostgreSQL ${place} nie odpowiada (${reason(cause)}). Sprawdź DATABASE_URL i czy serwer działa.`,
    en: `The PostgreSQL database ${place} does not answer (${reason(cause)}). Check DATABASE_URL and that the server runs.`,
  })
}

/** Every acknowledged write is in the files of the folder before it is acknowledged: durability is not relaxed. */
const embedded = (dataDir: string): Effect.Effect<Dialect, StartFailure> =>
  Effect.map(
    Effect.tryPromise({
      try: () => PGlite.create({ dataDir: join(dataDir, "database"), relaxedDurability: false }),
      catch: damaged(dataDir),
    }),
    (pglite) => new EmbeddedDialect(pglite),
  )

/**
 * A connection that is cut tells so by an event too, idle or in use, and an unheard one would end the portal; the query
 * that was under way fails by itself.
 */
const pool = (databaseUrl: string, max: number): Pool => {
  const made = new Pool({ connectionString: databaseUrl, max, connectionTimeoutMillis: patienceMs })
  made.on("error", () => undefined)
  made.on("connect", (client) => client.on("error", () => undefined))
  return made
}

const reachable = (databaseUrl: string): Effect.Effect<void, StartFailure> =>
  Effect.tryPromise({
    try: async () => {
      const probe = pool(databaseUrl, 1)
      try {
        await probe.query("select 1")
      } finally {
        await probe.end()
      }
    },
    catch: unreachable(databaseUrl),
  })

const opened = (settings: DatabaseSettings) =>
  Effect.gen(function* () {
    const { databaseUrl } = settings
    const logged = (dialect: Dialect) => (settings.logsStatements ? told(dialect, tellStderr) : dialect)
    if (databaseUrl === undefined)
      return Database.layer({ application: logged(yield* embedded(settings.dataDir)) })
    yield* reachable(databaseUrl)
    return Database.layer({
      application: logged(
        new PostgresDialect({ pool: pool(databaseUrl, 10), onCreateConnection: Database.takeRole }),
      ),
      owner: new PostgresDialect({ pool: pool(databaseUrl, 1) }),
    })
  })

/**
 * Opens the database and brings it up to date.
 *
 * **Errors** `StartFailure` `unreachable-database` or `damaged-database`; what `Database.layer` fails with besides.
 */
export const layer = (settings: DatabaseSettings) => Layer.unwrap(opened(settings))
