/**
 * Filters of lists that a person keeps under a name.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

/** Nobody else's, in their own organisation either. */
const isMine = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid
  and person_id = nullif(current_setting('osl.actor_id', true), '')::uuid`

/** Who works for the whole platform sees what is kept of the one person they name. */
const isNamed = `current_setting('osl.role', true) = 'platform'
  and person_id = nullif(current_setting('osl.person_id', true), '')::uuid`

const statements = [
  `create table saved_filter (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null,
    id uuid not null,
    list text not null,
    name text not null,
    search text not null,
    chosen boolean not null default false,
    primary key (organisation_id, person_id, id),
    unique (organisation_id, person_id, list, name)
  )`,
  `create unique index saved_filter_chosen on saved_filter (organisation_id, person_id, list) where chosen`,
  `alter table saved_filter enable row level security`,
  `alter table saved_filter force row level security`,
  `create policy own on saved_filter using (${isMine}) with check (${isMine})`,
  `create policy the_platform_reads_of_one on saved_filter for select using (${isNamed})`,
  `create policy the_platform_erases_one on saved_filter for delete using (${isNamed})`,
  `create policy backups_read on saved_filter for select to osl_backup using (true)`,
  `grant select, insert, delete on saved_filter to osl_application`,
  `grant update (name, search, chosen) on saved_filter to osl_application`,
  `grant select on saved_filter to osl_backup`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
