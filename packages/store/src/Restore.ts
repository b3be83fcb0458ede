/**
 * Bringing a backup back: judged whole first, then written whole or not at all, projections made anew and compared.
 * Not here: writing one (`Backup`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Kysely, sql, type Transaction } from "kysely"
import { carried, Digests, digests, Header, type Progress } from "./Backup.ts"
import type * as Change from "./Change.ts"
import { BrokenLog } from "./Conflict.ts"
import * as Database from "./Database.ts"
import type { Erased } from "./Erasure.ts"
import type * as ErasureList from "./ErasureList.ts"
import * as BackupFile from "./internal/BackupFile.ts"
import * as CentreEditionsInSql from "./internal/CentreEditionsInSql.ts"
import * as ComparingLogs from "./internal/ComparingLogs.ts"
import * as Erasing from "./internal/Erasing.ts"
import * as Projecting from "./internal/Projecting.ts"
import * as RepeatingErasures from "./internal/RepeatingErasures.ts"
import * as Kept from "./Kept.ts"
import * as Ledger from "./Ledger.ts"
import * as Migration from "./Migration.ts"
import * as Outbox from "./Outbox.ts"
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

/**
 * A backup that was brought back.
 *
 * **Unit** `knownUntil` an instant, UTC: erasures after it are not known. **Shape** `repeated` were done again; `compared` are the
 * projections that were held against those of the database that was backed up.
 */
export interface Restored extends Inspected {
  readonly compared: ReadonlyArray<string>
  readonly repeated: { readonly erasures: number; readonly erased: Erased }
  readonly knownUntil: string
  /** Messages that may have been sent since the backup, and are not sent by themselves. */
  readonly held: number
}

export interface Options {
  /** The editions that kept processes run under. */
  readonly editions: Change.Carried["editions"]
  /** The version of the program that restores. */
  readonly program?: string
  /** What was erased after the backup was made, as it was kept outside: it is erased again. */
  readonly erasures?: ErasureList.List
  readonly onProgress?: (progress: Progress) => void
  /** That nothing was sent since: what waits goes on waiting, as when a database moves to another place. */
  readonly isMove?: boolean
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

/** The tables of a database that hold something, but for its list of erasures. */
const holding = async (open: Open): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(open)
  const found: Array<string> = []
  for (const { name } of rows) {
    if (Kept.ofMigration.includes(name) || name === "erasure") continue
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

/** Projections whose words hang on the program and on the editions it carries, and not on the log alone. */
const ofProgram: ReadonlyArray<string> = ["search"]

/** What can be compared: nothing when the tables differ, and what the program makes only when it is the same. */
const comparable = ({ header, digests: before }: Inspected, { program, editions }: Options) => {
  if (header.migrations.join() !== Migration.names.join()) return []
  const isSame = header.program === program && header.editions?.join() === carried(editions).join()
  return Object.keys(before).filter((table) => isSame || !ofProgram.includes(table))
}

/** Every table whose owner has no more rights than others; for the time of a restore the owner has. */
const unforced = async (open: Open): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relforcerowsecurity`.execute(open)
  for (const { name } of rows)
    await sql`alter table ${sql.table(name)} no force row level security`.execute(open)
  return rows.map(({ name }) => name)
}

/** Migrations secure tables that they read afterwards, whose rows they know themselves how to see. */
const migrated = async (open: Open, until?: string): Promise<void> => {
  await sql`set local row_security = on`.execute(open)
  await Migration.migrate<Tables>(open, until)
  await sql`set local row_security = off`.execute(open)
}

/** What an empty database knows of erasures, which the backup does not. */
const takeList = async (open: Open): Promise<ReadonlyArray<ErasureList.Entry>> => {
  const there = await sql<{
    there: boolean
  }>`select to_regclass('public.erasure') is not null as there`.execute(open)
  if (there.rows[0]?.there !== true) return []
  const found = await Erasing.entries(open)
  await sql`delete from erasure`.execute(open)
  return found
}

/**
 * Gives up what was due and waited when the backup was made: it may have been sent since. **Shape** how many; what is not due yet waits on.
 */
const hold = async (open: Open, now: string): Promise<number> => {
  const { numUpdatedRows } = await open
    .updateTable("outbox")
    .set({ state: "given-up", settled_at: now, trouble: Outbox.restored })
    .where("state", "=", "waiting")
    .where((one) => one.or([one("due_at", "<=", new Date(now)), one("attempts", ">", 0)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

const latest = (instants: ReadonlyArray<string>): string => instants.toSorted().at(-1) ?? ""

const runAll = async (
  db: Kysely<Tables>,
  source: BackupFile.Source,
  options: Options,
  now: string,
): Promise<Restored> => {
  const inspected = await inspectAll(source)
  const { header } = inspected
  return db.transaction().execute(async (open) => {
    await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
      set_config('intervalstyle', 'postgres', true), set_config('row_security', 'off', true)`.execute(open)
    const forced = new Set(await unforced(open))
    const tables = await holding(open)
    if (tables.length > 0) throw new NotEmpty({ tables })
    const own = await takeList(open)
    const executed = await Migration.executed<Tables>(open)
    if (executed.length === 0) await migrated(open, header.migrations.at(-1))
    else if (executed.join() !== header.migrations.join()) throw new NotEmpty({ tables: ["osl_migration"] })
    for (const name of await unforced(open)) forced.add(name)
    await guarded(
      open,
      header.tables.map((one) => one.name),
      () => loadAll(open, source, header, options),
    )
    await migrated(open)
    for (const name of await unforced(open)) forced.add(name)
    const editions = await CentreEditionsInSql.carried(open, options.editions)
    await Projecting.rebuild(open, editions, (done, of) =>
      options.onProgress?.({ table: "process", done, of }),
    )
    await ComparingLogs.rebuild(open, Ledger.of(editions), (done, of) =>
      options.onProgress?.({ table: "competency", done, of }),
    )
    const compared = comparable(inspected, options)
    const after = compared.length === 0 ? {} : await digests(open)
    const different = compared.filter((table) => inspected.digests[table]?.sha256 !== after[table]?.sha256)
    if (different.length > 0) throw new RestoreDiffers({ tables: different })
    const given = options.erasures
    const repeated = await RepeatingErasures.repeat(open, [...own, ...(given?.erasures ?? [])], {
      ...options,
      editions,
    })
    const held = options.isMove === true ? 0 : await hold(open, now)
    await sql`set constraints all immediate`.execute(open)
    for (const name of forced)
      await sql`alter table ${sql.table(name)} force row level security`.execute(open)
    const knownUntil = latest([header.madeAt, given?.writtenAt ?? "", ...own.map(({ at }) => at)])
    return { ...inspected, compared, repeated, knownUntil, held }
  })
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
 * **Shape** a backup of an older program is loaded into the tables of its time and then brought up to date. What the list of the
 * database, or one that is handed in, has erased since the backup is erased again before anybody sees it. What was due to be sent
 * and may have been sent since is given up until somebody takes it out again.
 * **Errors** `BackupDamaged` and `NewerBackup` before anything is touched; `NotEmpty`; `BrokenLog` and `RestoreDiffers` when
 * the log does not give the projections that were there; everything is taken back then.
 * **Source** rules ST40, ST42, ST43, ST114, ST124.
 */
export const run = Effect.fn("Restore.run")(function* (
  db: Kysely<Tables>,
  source: BackupFile.Source,
  options: Options,
): Effect.fn.Return<Restored, Failure> {
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  return yield* asked(() => runAll(db, source, options, now))
})
