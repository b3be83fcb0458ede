/**
 * What an owner of the tables who is no superuser needs to change what is kept: security by row holds it as well.
 * Not here: what a migration does with the rows (`migrations/`).
 */
import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** The tables whose rows are hidden from their owner. **Shape** none for who sees every row. */
const forced = async (db: Kysely<unknown>): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ oid: string }>`select one.oid::text as oid
    from pg_class one, pg_roles me
    where me.rolname = current_user and not me.rolsuper and not me.rolbypassrls
      and relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity
      and pg_has_role(relowner, 'USAGE')
    order by relname`.execute(db)
  return rows.map(({ oid }) => oid)
}

const set = async (db: Kysely<unknown>, tables: ReadonlyArray<string>, how: string): Promise<void> => {
  const { rows } = await sql<{ name: string }>`select oid::regclass::text as name from pg_class
    where oid::text in (${sql.join(tables)}) order by relname`.execute(db)
  for (const { name } of rows) await sql.raw(`alter table ${name} ${how} row level security`).execute(db)
}

/**
 * A migration that reaches every row as a superuser would, within its transaction: nobody else sees the tables otherwise than they
 * were. **Shape** afterwards every table is secured from its owner again; what the migration says of new tables holds.
 */
export const reaching = (migration: Migration): Migration => ({
  ...migration,
  up: async (db) => {
    const tables = await forced(db)
    if (tables.length > 0) await set(db, tables, "no force")
    await migration.up(db)
    if (tables.length > 0) await set(db, tables, "force")
  },
})
