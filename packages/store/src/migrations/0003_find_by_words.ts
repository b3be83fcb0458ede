/**
 * What search finds, made of the processes and records that are there; other programs are told when a process changes;
 * a rebuild may take away what the log does not have.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"
import * as Searched from "../internal/Searched.ts"
import { wordsOf } from "../internal/SearchRows.ts"
import type { Tables } from "../Tables.ts"

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`

const statements = [
  `create table search (
    organisation_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    form text,
    on_date date not null,
    words tsvector not null,
    primary key (organisation_id, process_id, id)
  )`,
  `alter table search enable row level security`,
  `alter table search force row level security`,
  `create policy own_organisation on search using (${isOurs}) with check (${isOurs})`,
  `grant select, insert, update, delete on search to osl_application`,
  `grant delete on record, process to osl_application`,
  `create function tell_change() returns trigger language plpgsql as $$
  begin
    perform pg_notify('osl_changed', new.organisation_id || ' ' || new.id || ' ' || new.version);
    return null;
  end
  $$`,
  `create trigger tell_opening after insert on process for each row execute function tell_change()`,
  `create trigger tell_change after update on process for each row
    when (old.version is distinct from new.version) execute function tell_change()`,
]

/** **Unit** rows read at once. */
const batch = 500

/** By the forms of the model: what a region asks for besides is found after a rebuild. */
const textsOf = Searched.textsOf([])

const insert = (
  db: Kysely<Tables>,
  organisationId: string,
  rows: ReadonlyArray<{ readonly processId: string; readonly searched: Searched.Searched }>,
) => {
  const kept = rows.map(({ processId, searched }) => ({
    process: processId,
    id: searched.id,
    form: searched.form,
    on: searched.on,
    words: wordsOf(searched),
  }))
  return sql`insert into search (organisation_id, process_id, id, form, on_date, words)
    select ${organisationId}, one.process, one.id, one.form, one."on", one.words::tsvector
    from json_to_recordset(${JSON.stringify(kept)}::json)
      as one (process uuid, id uuid, form text, "on" date, words text)`.execute(db)
}

const processesOf = (db: Kysely<Tables>, organisationId: string, after: string) =>
  db
    .selectFrom("process")
    .select(["id", "name", "territory", sql<string>`started_on::text`.as("startOn")])
    .where("organisation_id", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(batch)
    .execute()

const recordsOf = (db: Kysely<Tables>, organisationId: string, processId: string, after: string) =>
  db
    .selectFrom("record")
    .select(["id", "form", sql<string>`on_date::text`.as("on"), "title", "content"])
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .where("withdrawn", "=", false)
    .where("id", ">", after)
    .orderBy("id")
    .limit(batch)
    .execute()

const nowhere = "00000000-0000-0000-0000-000000000000"

/** Takes page after page, by key. */
const each = async <A extends { readonly id: string }>(
  page: (after: string) => Promise<ReadonlyArray<A>>,
  take: (rows: ReadonlyArray<A>) => Promise<unknown>,
): Promise<void> => {
  for (let rows = await page(nowhere); ; ) {
    const last = rows.at(-1)
    if (last === undefined) return
    await take(rows)
    rows = await page(last.id)
  }
}

const fillRecords = (db: Kysely<Tables>, organisationId: string, processId: string) =>
  each(
    (after) => recordsOf(db, organisationId, processId, after),
    (records) =>
      insert(
        db,
        organisationId,
        records.map((record) => ({ processId, searched: Searched.ofRecord(textsOf, record) })),
      ),
  )

/** One organisation after another, in its name: the owner of the tables is held by security by row as well. */
const fill = async (db: Kysely<Tables>, organisationId: string): Promise<void> => {
  await sql`select set_config('osl.organisation_id', ${organisationId}, true)`.execute(db)
  await each(
    (after) => processesOf(db, organisationId, after),
    async (processes) => {
      const rows = processes.map((one) => ({ processId: one.id, searched: Searched.ofProcess(one) }))
      await insert(db, organisationId, rows)
      for (const { id } of processes) await fillRecords(db, organisationId, id)
    },
  )
}

export const up = async (db: Kysely<Tables>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
  const organisations = await db.selectFrom("organisation").select("id").execute()
  for (const { id } of organisations) await fill(db, id)
  await sql`select set_config('osl.organisation_id', '', true)`.execute(db)
}
