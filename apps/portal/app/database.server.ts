/**
 * Which database there is: PGlite in the data folder, or PostgreSQL by its address.
 * Not here: its tables and who may read them (`@osl/store`).
 */
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import type { Language } from "@osl/core"
import { Database } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { type Dialect, PostgresDialect } from "kysely"
import { Pool } from "pg"
import * as Untouched from "../server/db/Untouched.ts"
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
  /** Whether the folder is a copy, which may be spoilt. */
  readonly isCopy?: boolean
}

const reason = (cause: unknown): string => {
  const found = cause instanceof AggregateError ? cause.errors[0] : cause
  return found instanceof Error ? found.message : String(found)
}

const damaged = (folder: string, { pl, en }: Language.Text) =>
  new StartFailure("damaged-database", {
    pl: `Nie można otworzyć bazy w folderze ${folder} (${pl}). Dane są nietknięte. Odłóż ten folder, nie kasując go, i przywróć kopię zapasową w nowym: OSL_DATA_DIR=nowy-folder pnpm db restore plik.`,
    en: `The database in the folder ${folder} cannot be opened (${en}). The data were not touched. Put the folder aside without deleting it, and restore a backup into a new one: OSL_DATA_DIR=new-folder pnpm db restore file.`,
  })

const unreachable = (databaseUrl: string) => (cause: unknown) => {
  const url = new URL(databaseUrl)
  const place = `${url.host}${url.pathname}`
  return new StartFailure("unreachable-database", {
    pl: `Baza PostgreSQL ${place} nie odpowiada (${reason(cause)}). Sprawdź DATABASE_URL i czy serwer działa.`,
    en: `The PostgreSQL database ${place} does not answer (${reason(cause)}). Check DATABASE_URL and that the server runs.`,
  })
}

/**
 * The embedded database in a folder of its own, a new one when the folder is empty or not there.
 * Every acknowledged write is in its files before it is acknowledged: durability is not relaxed. A copy may be spoilt.
 */
export const embedded = (folder: string, isCopy = false): Effect.Effect<Dialect, StartFailure> =>
  Effect.suspend(() => {
    const create = () => PGlite.create({ dataDir: folder, relaxedDurability: false })
    const opened = Effect.tryPromise({
      try: async () => (isCopy ? Result.succeed(await create()) : Untouched.open(folder, create)),
      catch: (cause) => damaged(folder, { pl: reason(cause), en: reason(cause) }),
    })
    return Effect.flatMap(opened, (pglite) =>
      Result.isSuccess(pglite)
        ? Effect.succeed(new EmbeddedDialect(pglite.success, folder))
        : Effect.fail(damaged(folder, pglite.failure.text)),
    )
  })

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

/** A PostgreSQL as the owner of its tables. **Errors** `StartFailure` `unreachable-database`. */
export const owner = (databaseUrl: string): Effect.Effect<Dialect, StartFailure> =>
  Effect.as(reachable(databaseUrl), new PostgresDialect({ pool: pool(databaseUrl, 1) }))

const opened = (settings: DatabaseSettings) =>
  Effect.gen(function* () {
    const { databaseUrl } = settings
    const logged = (dialect: Dialect) => (settings.logsStatements ? told(dialect, tellStderr) : dialect)
    if (databaseUrl === undefined)
      return Database.layer({
        application: logged(yield* embedded(join(settings.dataDir, "database"), settings.isCopy)),
      })
    return Database.layer({
      owner: yield* owner(databaseUrl),
      application: logged(
        new PostgresDialect({ pool: pool(databaseUrl, 10), onCreateConnection: Database.takeRole }),
      ),
    })
  })

/**
 * Opens the database and brings it up to date.
 *
 * **Errors** `StartFailure` `unreachable-database` or `damaged-database`; what `Database.layer` fails with besides.
 */
export const layer = (settings: DatabaseSettings) => Layer.unwrap(opened(settings))
