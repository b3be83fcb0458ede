/**
 * Bringing a backup back: judged whole first, then written whole or not at all, projections made anew and compared.
 * Not here: writing one (`Backup`).
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Kysely, sql, type Transaction } from "kysely"
import { Digests, digests, Header, type Progress } from "./Backup.ts"
import type * as Change from "./Change.ts"
import { BrokenLog } from "./Conflict.ts"
import * as Database from "./Database.ts"
import * as BackupFile from "./internal/BackupFile.ts"
import * as ComparingLogs from "./internal/ComparingLogs.ts"
import * as Projecting from "./internal/Projecting.ts"
import * as Kept from "./Kept.ts"
import * as Ledger from "./Ledger.ts"
import * as Migration from "./Migration.ts"
import type { Tables } from "./Tables.ts"

/** The backup was written by a newer program. **Shape** `unknown` its format or the migrations that are not known here. */
export class NewerBackup extends Schema.TaggedError<NewerBackup>()("NewerBackup", {
  unknown: Schema.Array(Schema.String),
}) {
  override get message() {
    return `The backup was written by a newer version of the program (${this.unknown.join(", ")}). Restore it with that version.`
  }
}

/** A restore goes into an empty database only. **Shape** `tables` that hold something. */
export class NotEmpty extends Schema.TaggedError<NotEmpty>()("NotEmpty", {
  tables: Schema.Array(Schema.String),
}) {
  override get message() {
    return `The database is not empty (${this.tables.join(", ")}). Restore into a new one.`
  }
}

/** What was brought back is not what was backed up. Everything was taken back. */
export class RestoreDiffers extends Schema.TaggedError<RestoreDiffers>()("RestoreDiffers", {
  tables: Schema.Array(Schema.String),
}) {
  override get message() {
    return `What the log gives differs from what was backed up (${this.tables.join(", ")}). Nothing was kept.`
  }
}

/** A backup that was read to its end. **Shape** `rows` of all tables together. */
export interface Inspected {
  readonly header: Header
  readonly digests: Digests
  readonly parts: number
  readonly rows: number
}

export interface Options {
  /** The editions that kept processes run under. */
  readonly editions: Change.Carried["editions"]
  readonly onProgress?: (progress: Progress) => void
}

type Open = Transaction<Tables>

const decodeHeader = Schema.decodeUnknownResult(Schema.fromJsonString(Header))
const decodeDigests = Schema.decodeUnknownResult(Schema.fromJsonString(Digests))

const or = <A, E>(result: Result.Result<A, E>, part: number): A =>
  Result.getOrThrowWith(result, () => new BackupFile.BackupDamaged({ what: "unreadable", part }))

const Line = Schema.fromJsonString(Schema.Array(Schema.NullOr(Schema.String)))
const decodeLine = Schema.decodeUnknownResult(Line)

const linesIn = (content: string): ReadonlyArray<string> => (content === "" ? [] : content.split("\n"))

/** Refuses what only a newer program can read, before anything else of it is judged. */
const judge = (header: Header): Header => {
  const unknown = [
    ...(header.format === BackupFile.format ? [] : [`format ${header.format}`]),
    // One that this program runs earlier or not at all: the tables of its time cannot be made.
    ...header.migrations.filter((name, place) => name !== Migration.names[place]),
  ]
  if (unknown.length > 0) throw new NewerBackup({ unknown })
  return header
}

const inspectAll = async (source: BackupFile.Source): Promise<Inspected> => {
  let header: Header | undefined
  let found: Digests = {}
  let part = 0
  const rows = new Map<string, number>()
  for await (const { frame, table, content, rows: told } of BackupFile.read(source)) {
    if ((frame === "header") !== (header === undefined))
      throw new BackupFile.BackupDamaged({ what: "unreadable", part })
    if (frame === "header") header = judge(or(decodeHeader(content), 0))
    else if (frame === "end") found = or(decodeDigests(content), part)
    else {
      part += 1
      const lines = linesIn(content)
      const width = header?.tables.find((one) => one.name === table)?.columns.length
      const isWhole = lines.every((line) => or(decodeLine(line), part).length === width)
      if (!isWhole || lines.length !== told) throw new BackupFile.BackupDamaged({ what: "unreadable", part })
      rows.set(table, (rows.get(table) ?? 0) + lines.length)
    }
  }
  if (header === undefined || header.tables.some(({ name, rows: told }) => (rows.get(name) ?? 0) !== told))
    throw new BackupFile.BackupDamaged({ what: "unreadable", part: 0 })
  const all = header.tables.reduce((sum, one) => sum + one.rows, 0)
  return { header, digests: found, parts: part, rows: all }
}

/** The tables of a database that hold something. */
const holding = async (open: Open): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(open)
  const found: Array<string> = []
  for (const { name } of rows) {
    if (Kept.ofMigration.includes(name)) continue
    const some = await sql`select from ${sql.table(name)} limit 1`.execute(open)
    if (some.rows.length > 0 || !Object.hasOwn(Kept.tables, name)) found.push(name)
  }
  return found
}

const load = (open: Open, { name, columns }: Header["tables"][number], content: string) =>
  sql`insert into ${sql.table(name)} (${sql.join(columns.map((one) => sql.ref(one.name)))})
    overriding system value
    select ${sql.join(columns.map((one, at) => sql`(line ->> ${sql.lit(at)})::${sql.raw(one.type)}`))}
    from json_array_elements(${`[${content.replaceAll("\n", ",")}]`}::json) as line`.execute(open)

/** What counts up goes on after the highest number that is there. */
const countOn = (open: Open, { name, columns }: Header["tables"][number]) =>
  Promise.all(
    columns.map(async (one) => {
      const { rows } = await sql<{ sequence: string | null }>`
        select pg_get_serial_sequence(${`public.${name}`}, ${one.name}) as sequence`.execute(open)
      const sequence = rows[0]?.sequence
      if (sequence != null)
        await sql`select setval(${sequence}, coalesce(max(${sql.ref(one.name)}), 0) + 1, false)
          from ${sql.table(name)}`.execute(open)
    }),
  )

/** What the tables do by themselves when a row comes was done when it came first. */
const guarded = async (open: Open, tables: ReadonlyArray<string>, body: () => Promise<void>) => {
  for (const name of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(open)
  await body()
  // What waits to be checked at the end is checked now: no table changes while its checks wait.
  await sql`set constraints all immediate`.execute(open)
  for (const name of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(open)
}

const loadAll = async (open: Open, source: BackupFile.Source, header: Header, options: Options) => {
  const done = new Map<string, number>()
  for await (const { frame, table, rows, content } of BackupFile.read(source)) {
    const kept = header.tables.find((one) => one.name === table)
    if (frame !== "part" || kept === undefined) continue
    await load(open, kept, content)
    done.set(table, (done.get(table) ?? 0) + rows)
    options.onProgress?.({ table, done: done.get(table) ?? 0, of: kept.rows })
  }
  for (const table of header.tables) await countOn(open, table)
}

/** Tables whose rows are others than those that were backed up; none is compared when the tables themselves differ. */
const differing = async (open: Open, { header, digests: before }: Inspected) => {
  if (header.migrations.join() !== Migration.names.join()) return []
  const after = await digests(open)
  return Object.keys(before).filter((table) => before[table]?.sha256 !== after[table]?.sha256)
}

const runAll = async (
  db: Kysely<Tables>,
  source: BackupFile.Source,
  options: Options,
): Promise<Inspected> => {
  const inspected = await inspectAll(source)
  const { header } = inspected
  await db.transaction().execute(async (open) => {
    await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
      set_config('intervalstyle', 'postgres', true), set_config('row_security', 'off', true)`.execute(open)
    const tables = await holding(open)
    if (tables.length > 0) throw new NotEmpty({ tables })
    const executed = await Migration.executed<Tables>(open)
    if (executed.length === 0) await Migration.migrate<Tables>(open, header.migrations.at(-1))
    else if (executed.join() !== header.migrations.join()) throw new NotEmpty({ tables: ["osl_migration"] })
    await guarded(
      open,
      header.tables.map((one) => one.name),
      () => loadAll(open, source, header, options),
    )
    await Migration.migrate<Tables>(open)
    await Projecting.rebuild(open, options.editions, (done, of) =>
      options.onProgress?.({ table: "process", done, of }),
    )
    await ComparingLogs.rebuild(open, Ledger.of(options.editions), (done, of) =>
      options.onProgress?.({ table: "competency", done, of }),
    )
    const different = await differing(open, inspected)
    if (different.length > 0) throw new RestoreDiffers({ tables: different })
  })
  return inspected
}

export type Failure =
  | BackupFile.BackupDamaged
  | NewerBackup
  | NotEmpty
  | RestoreDiffers
  | BrokenLog
  | Migration.NewerDatabase
  | Migration.MigrationFailed
  | Database.Unavailable

const known = [
  BackupFile.BackupDamaged,
  NewerBackup,
  NotEmpty,
  RestoreDiffers,
  BrokenLog,
  Migration.NewerDatabase,
  Migration.MigrationFailed,
] as const

const asked = <A>(ask: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.catch(
    Effect.tryPromise({ try: ask, catch: (cause) => ({ cause }) }),
    ({ cause }): Effect.Effect<never, Failure> => {
      for (const one of known) if (cause instanceof one) return Effect.fail(cause)
      return Database.failure(cause, "restore")
    },
  )

/**
 * Reads a backup to its end and judges it: every checksum, every row, the counts. Nothing is written.
 *
 * **Errors** `BackupDamaged` with the part; `NewerBackup`.
 * **Source** rule ST42.
 */
export const inspect = (source: BackupFile.Source): Effect.Effect<Inspected, Failure> =>
  Effect.withSpan(
    asked(() => inspectAll(source)),
    "Restore.inspect",
  )

/**
 * Brings a backup into an empty database, as its owner: all of it, or nothing when any part is not as it should be.
 *
 * **Shape** a backup of an older program is loaded into the tables of its time and then brought up to date.
 * **Errors** `BackupDamaged` and `NewerBackup` before anything is touched; `NotEmpty`; `BrokenLog` and `RestoreDiffers` when
 * the log does not give the projections that were there; everything is taken back then.
 * **Source** rules ST40, ST42, ST43.
 */
export const run = Effect.fn("Restore.run")(function* (
  db: Kysely<Tables>,
  source: BackupFile.Source,
  options: Options,
): Effect.fn.Return<Inspected, Failure> {
  return yield* asked(() => runAll(db, source, options))
})
