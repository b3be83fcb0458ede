/**
 * Writing a backup: the log and every other table that is no projection, as the database stands at one moment.
 * Not here: reading one (`Restore`), which tables (`Kept`), or the file (`internal/BackupFile`).
 */
import { createHash } from "node:crypto"
import type { Edition } from "@osl/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Kysely, sql, type Transaction } from "kysely"
import * as Database from "./Database.ts"
import * as BackupFile from "./internal/BackupFile.ts"
import * as Kept from "./Kept.ts"
import * as Migration from "./Migration.ts"
import type { Tables } from "./Tables.ts"

export { BackupDamaged, type Sink, type Source } from "./internal/BackupFile.ts"

/** A table as a backup holds it. **Shape** `columns` with their types, in the order of each row. */
const KeptTable = Schema.Struct({
  name: Schema.String,
  columns: Schema.Array(Schema.Struct({ name: Schema.String, type: Schema.String })),
  rows: Schema.Int,
})

/** What a backup says of itself before its rows. **Unit** `madeAt` an instant, UTC. **Shape** `editions` that the program carried. */
export const Header = Schema.Struct({
  format: Schema.Int,
  program: Schema.String,
  migrations: Schema.Array(Schema.String),
  madeAt: Schema.String,
  editions: Schema.optionalKey(Schema.Array(Schema.String)),
  tables: Schema.Array(KeptTable),
})
export type Header = typeof Header.Type

/** The projections of the database that was backed up, by the checksum of their rows. */
export const Digests = Schema.Record(
  Schema.String,
  Schema.Struct({ rows: Schema.Int, sha256: Schema.String }),
)
export type Digests = typeof Digests.Type

/** How far a backup or a restore has come. **Shape** `table` is a projection while it is made anew. */
export interface Progress {
  readonly table: string
  readonly done: number
  readonly of: number
}

export interface Options {
  /** The version of the program that writes. */
  readonly program: string
  /** The editions that it carries: what search finds hangs on them. */
  readonly editions?: ReadonlyArray<Edition.Edition>
  readonly onProgress?: (progress: Progress) => void
}

/** **Unit** `bytes` of the file; `sha256` of all of it but its last line. */
export interface Written {
  readonly header: Header
  readonly bytes: number
  readonly sha256: string
}

/**
 * The login sees only some rows, so that a backup would not be whole. It needs to be a member of the role `osl_backup`, as the owner of
 * the tables is; `bypassrls` and the superuser see all without.
 */
export class PartialView extends Schema.TaggedError<PartialView>()("PartialView", {}) {
  override get message() {
    return "The login of the database does not see every row. Use the owner of the tables, or grant it the role osl_backup."
  }
}

/** There is no OSL database to back up, or one that an older program left and this one did not bring up to date. */
export class NotUpToDate extends Schema.TaggedError<NotUpToDate>()("NotUpToDate", {
  missing: Schema.Array(Schema.String),
}) {
  override get message() {
    return `The database is not up to date (${this.missing.join(", ")}): run pnpm db migrate first`
  }
}

/** The place the backup was being written to took no more: it is full, or not to be written. What is there is no backup. */
export class NotWritten extends Schema.TaggedError<NotWritten>()("NotWritten", {
  cause: Schema.Defect(),
}) {
  override get message() {
    return "The backup could not be written to its place"
  }
}

/** The database holds a table that nobody said to keep or to leave out: nothing is written that might not be whole. */
export class UnplacedTable extends Schema.TaggedError<UnplacedTable>()("UnplacedTable", {
  tables: Schema.Array(Schema.String),
}) {
  override get message() {
    return `Tables of unknown kind: ${this.tables.join(", ")}`
  }
}

/** Editions as a header names them. */
export const carried = (editions: ReadonlyArray<Edition.Edition>): ReadonlyArray<string> =>
  editions.map(({ key, version }) => `${key} ${version}`)

type Open = Transaction<Tables>

/** **Unit** rows that are read at once, and characters after which a part is written. */
const most = { rows: 500, part: 1_000_000 }

/** The role that the migrations make for backups: it reads all that one holds, and writes nothing. */
const role = "osl_backup"

/** Text that every engine and every time zone writes the same. */
const settle = (open: Open) =>
  sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(open)

/**
 * Makes every row be seen, or fails: by rights that no policy holds, or in the role that may read all for a backup.
 *
 * **Shape** a table that a policy hides from that role is found before anything is read, as none of its rows would be missed.
 */
const seeAll = async (open: Open): Promise<void> => {
  const { rows } = await sql<{ free: boolean; member: boolean | null }>`
    select rolsuper or rolbypassrls as free,
      (select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = ${role}) as member
    from pg_roles where rolname = current_user`.execute(open)
  const [login] = rows
  if (login?.free === true || login?.member !== true) {
    await sql`set local row_security = off`.execute(open)
    return
  }
  await sql`set local role ${sql.ref(role)}`.execute(open)
  const read = [...Kept.ofKind("kept"), ...Object.keys(Kept.compared)]
  const hidden = await sql`select relname from pg_class
    where relnamespace = 'public'::regnamespace and relname = any (${read}::text[]) and relrowsecurity and (
      exists (select from pg_policy where polrelid = pg_class.oid and not polpermissive)
      or not exists (select from pg_policy where polrelid = pg_class.oid and polcmd in ('r', '*')
        and polroles @> array[(select oid from pg_roles where rolname = ${role})]
        and pg_get_expr(polqual, polrelid) = 'true'))`.execute(open)
  if (hidden.rows.length > 0) throw new PartialView()
}

const columnsOf = async (open: Open, table: string) => {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = to_regclass(${`public.${table}`}) and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(open)
  return rows
}

const countOf = async (open: Open, table: string): Promise<number> => {
  const { rows } = await sql<{ n: string }>`select count(*)::text as n from ${sql.table(table)}`.execute(open)
  return Number(rows[0]?.n ?? 0)
}

const primaryKeyOf = async (open: Open, table: string): Promise<string> => {
  const { rows } = await sql<{ key: string }>`
    select string_agg(quote_ident(attname), ', ' order by place) as key
    from pg_index, unnest(indkey::int2[]) with ordinality as part (attnum, place)
      join pg_attribute using (attnum)
    where indrelid = to_regclass(${`public.${table}`}) and indisprimary and attrelid = indrelid`.execute(open)
  return rows[0]?.key ?? "ctid"
}

/** The rows of a question, some at a time. **Shape** a cursor of the transaction, so that few are in memory at once. */
async function* rowsOf<R>(open: Open, question: ReturnType<typeof sql<R>>): AsyncGenerator<ReadonlyArray<R>> {
  await sql`declare kept no scroll cursor for ${question}`.execute(open)
  try {
    for (;;) {
      const { rows } = await sql<R>`fetch ${sql.lit(most.rows)} from kept`.execute(open)
      if (rows.length === 0) return
      yield rows
    }
  } finally {
    await sql`close kept`.execute(open)
  }
}

type Row = { readonly line: string }

/** Each row as an array of texts, the way the database itself writes every value. */
const linesOf = (table: string, columns: ReadonlyArray<{ readonly name: string }>, key: string) => {
  const values = sql.join(columns.map(({ name }) => sql`${sql.ref(name)}::text`))
  return sql<Row>`select json_build_array(${values})::text as line from ${sql.table(table)} order by ${sql.raw(key)}`
}

/** The checksum of a projection, whatever order the keys of its JSON have. **Shape** rows in the order of the key. */
export const digestOf = async (open: Open, table: string): Promise<Digests[string]> => {
  const { key, without } = Kept.compared[table] ?? { key: "ctid", without: "" }
  const hash = createHash("sha256")
  let rows = 0
  const question = sql<Row>`select (to_jsonb(one) - ${without}::text)::text as line
    from ${sql.table(table)} one order by ${sql.raw(key)}`
  for await (const some of rowsOf(open, question)) {
    rows += some.length
    for (const { line } of some) hash.update(line).update("\n")
  }
  return { rows, sha256: hash.digest("hex") }
}

export const digests = async (open: Open): Promise<Digests> => {
  const found: Record<string, Digests[string]> = {}
  for (const table of Object.keys(Kept.compared)) found[table] = await digestOf(open, table)
  return found
}

const check = async (open: Open): Promise<ReadonlyArray<string>> => {
  const executed = await Migration.executed<Tables>(open)
  const unknown = executed.filter((name) => !Migration.names.includes(name))
  if (unknown.length > 0) throw new Migration.NewerDatabase({ unknown })
  const missing = Migration.names.filter((name) => !executed.includes(name))
  if (missing.length > 0) throw new NotUpToDate({ missing })
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(open)
  const tables = rows
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(Kept.tables, name) && !Kept.ofMigration.includes(name))
  if (tables.length > 0) throw new UnplacedTable({ tables })
  return executed
}

const headerOf = async (
  open: Open,
  { program, editions }: Options,
  migrations: ReadonlyArray<string>,
  madeAt: string,
): Promise<Header> => {
  const tables: Array<Header["tables"][number]> = []
  for (const name of Kept.ofKind("kept"))
    tables.push({ name, columns: await columnsOf(open, name), rows: await countOf(open, name) })
  const named = editions === undefined ? {} : { editions: carried(editions) }
  return { format: BackupFile.format, program, migrations, madeAt, ...named, tables }
}

const writeTable = async (
  open: Open,
  file: BackupFile.Writer,
  { name, columns, rows }: Header["tables"][number],
  tell: (progress: Progress) => void,
): Promise<void> => {
  let lines: Array<string> = []
  let length = 0
  let done = 0
  const flush = async () => {
    if (lines.length === 0) return
    await file.write({ frame: "part", table: name, rows: lines.length, content: lines.join("\n") })
    done += lines.length
    tell({ table: name, done, of: rows })
    lines = []
    length = 0
  }
  for await (const some of rowsOf(open, linesOf(name, columns, await primaryKeyOf(open, name))))
    for (const { line } of some) {
      lines.push(line)
      length += line.length
      if (length >= most.part) await flush()
    }
  await flush()
}

const writeAll = async (
  db: Kysely<Tables>,
  sink: BackupFile.Sink,
  options: Options,
  madeAt: string,
): Promise<Written> =>
  db.transaction().execute(async (open) => {
    await sql`set transaction isolation level repeatable read read only`.execute(open)
    await settle(open)
    const migrations = await check(open)
    await seeAll(open)
    const header = await headerOf(open, options, migrations, madeAt)
    const file = BackupFile.writer((bytes) =>
      sink(bytes).catch((cause: unknown) => {
        throw new NotWritten({ cause })
      }),
    )
    await file.write({ frame: "header", table: "", rows: 0, content: JSON.stringify(header) })
    const tell = options.onProgress ?? (() => undefined)
    for (const table of header.tables) await writeTable(open, file, table, tell)
    const end = await file.end(JSON.stringify(await digests(open)))
    return { header, ...end }
  })

export type Failure =
  | PartialView
  | NotUpToDate
  | UnplacedTable
  | NotWritten
  | Migration.NewerDatabase
  | Database.Unavailable

const known = [PartialView, NotUpToDate, UnplacedTable, NotWritten, Migration.NewerDatabase] as const

const isPartial = (cause: unknown): boolean =>
  cause instanceof Error && /row-level security|permission denied/.test(cause.message)

const failure = (cause: unknown): Effect.Effect<never, Failure> => {
  for (const one of known) if (cause instanceof one) return Effect.fail(cause)
  return isPartial(cause) ? Effect.fail(new PartialView()) : Database.failure(cause, "back up")
}

/**
 * Writes everything that is kept to a sink, as of one moment, while others go on writing. `db` logs in as the owner, or as a member of
 * `osl_backup`.
 *
 * **Shape** few rows are in memory at once, and none is read before the sink has taken those before it.
 * **Errors** `PartialView` when the login does not see every row; `NotUpToDate`; `NewerDatabase`; `UnplacedTable`;
 * `NotWritten` when the sink fails.
 * **Source** rules ST40, ST41, ST44, ST45.
 */
export const write = Effect.fn("Backup.write")(function* (
  db: Kysely<Tables>,
  sink: BackupFile.Sink,
  options: Options,
): Effect.fn.Return<Written, Failure> {
  const madeAt = new Date(yield* Clock.currentTimeMillis).toISOString()
  return yield* Effect.catch(
    Effect.tryPromise({ try: () => writeAll(db, sink, options, madeAt), catch: (cause) => ({ cause }) }),
    ({ cause }) => failure(cause),
  )
})
