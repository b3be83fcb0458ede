/**
 * Bringing a database to the tables of this program: forward only, one program at a time.
 * Not here: what each migration does (`migrations/`).
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Kysely, sql } from "kysely"
import { type Migration, Migrator } from "kysely/migration"
import { reaching } from "./internal/OwnersReach.ts"
import * as opening from "./migrations/0001_open_the_store.ts"
import * as sealing from "./migrations/0002_seal_and_audit.ts"
import * as finding from "./migrations/0003_find_by_words.ts"
import * as keepingCompetencies from "./migrations/0004_keep_competencies.ts"
import * as publishing from "./migrations/0005_publish_for_regions.ts"
import * as listingErasures from "./migrations/0006_list_erasures.ts"
import * as sending from "./migrations/0007_send_and_inquire.ts"
import * as inviting from "./migrations/0008_invite_people.ts"
import * as lettingServe from "./migrations/0009_let_the_owner_serve.ts"
import * as addingFactors from "./migrations/0010_add_sign_in_factors.ts"
import * as closing from "./migrations/0011_close_what_reached_across.ts"
import * as keepingFilters from "./migrations/0012_keep_filters.ts"
import * as attaching from "./migrations/0013_attach_files.ts"
import * as telling from "./migrations/0014_tell_and_tighten.ts"
import * as standingIn from "./migrations/0015_stand_in.ts"
import * as findingSomebody from "./migrations/0016_find_where_somebody_is.ts"

export { reaching } from "./internal/OwnersReach.ts"

/** By name, in the order they run. */
const migrations: Readonly<Record<string, Migration>> = {
  "0001_open_the_store": opening,
  "0002_seal_and_audit": sealing,
  "0003_find_by_words": finding,
  "0004_keep_competencies": keepingCompetencies,
  "0005_publish_for_regions": publishing,
  "0006_list_erasures": listingErasures,
  "0007_send_and_inquire": sending,
  "0008_invite_people": inviting,
  "0009_let_the_owner_serve": lettingServe,
  "0010_add_sign_in_factors": addingFactors,
  "0011_close_what_reached_across": closing,
  "0012_keep_filters": keepingFilters,
  "0013_attach_files": attaching,
  "0014_tell_and_tighten": telling,
  "0015_stand_in": standingIn,
  "0016_find_where_somebody_is": findingSomebody,
}

const inReach: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(migrations).map(([name, migration]) => [name, reaching(migration)]),
)

/** The names of all migrations of this program, in order. */
export const names: ReadonlyArray<string> = Object.keys(migrations)

/** The database was written by a newer program: it is left as it is. **Shape** `unknown` names its newer migrations. */
export class NewerDatabase extends Schema.TaggedError<NewerDatabase>()("NewerDatabase", {
  unknown: Schema.Array(Schema.String),
}) {
  override get message() {
    return `The database was written by a newer version of the program (${this.unknown.join(", ")}). Start that version. The data were not touched.`
  }
}

/** A migration stopped; what it had begun was taken back. **Shape** `migration` is null when none had started. */
export class MigrationFailed extends Schema.TaggedError<MigrationFailed>()("MigrationFailed", {
  migration: Schema.NullOr(Schema.String),
  cause: Schema.Defect(),
}) {
  override get message() {
    return `The database could not be brought up to date${this.migration === null ? "" : ` (${this.migration})`}. It was left as it was.`
  }
}

const table = "osl_migration"

/** The names of the migrations that ran on a database, in order; none on an empty one. */
export const executed = async <T>(db: Kysely<T>): Promise<ReadonlyArray<string>> => {
  const there = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(db)
  if (there.rows[0]?.there !== true) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)} order by name`.execute(db)
  return rows.map((row) => row.name)
}

/** The same as a promise, for a transaction under way. **Errors** throws what `run` fails with. */
export const migrate = async <T>(db: Kysely<T>, until?: string): Promise<ReadonlyArray<string>> => {
  const unknown = (await executed(db)).filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new NewerDatabase({ unknown })
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => inReach },
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  })
  const { error, results = [] } =
    until === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(until)
  if (error !== undefined) {
    const stopped = results.find((one) => one.status === "Error")
    throw new MigrationFailed({ migration: stopped?.migrationName ?? null, cause: error })
  }
  return results.map((one) => one.migrationName)
}

/**
 * Runs what has not run yet, as the owner of the database. Two programs that start at once wait for each other
 * (an advisory lock on PostgreSQL; PGlite has one program). `until` stops after that migration, for data as old as that.
 *
 * **Shape** the names of the migrations that ran; empty when the database was up to date.
 * **Errors** `NewerDatabase` before anything is touched; `MigrationFailed` with everything taken back.
 * **Source** rules ST20, ST21.
 */
export const run = <T>(
  db: Kysely<T>,
  until?: string,
): Effect.Effect<ReadonlyArray<string>, NewerDatabase | MigrationFailed> =>
  Effect.tryPromise({
    try: () => migrate(db, until),
    catch: (cause) =>
      cause instanceof NewerDatabase || cause instanceof MigrationFailed
        ? cause
        : new MigrationFailed({ migration: null, cause }),
  })
