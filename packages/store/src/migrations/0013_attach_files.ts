/**
 * Files that people attach to records: what is known of each, and not what is in it.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`

const statements = [
  `create table attachment (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    process_id uuid not null,
    record_id uuid not null,
    name text not null check (name <> '' and length(name) <= 200),
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    preview_sha256 text check (preview_sha256 ~ '^[0-9a-f]{64}$'),
    people text not null check (people in ('none', 'consent', 'missing')),
    description text,
    added_by uuid not null,
    added_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    primary key (organisation_id, id)
  )`,
  `create index attachment_by_record on attachment (organisation_id, process_id, record_id)`,
  `create index attachment_by_content on attachment (organisation_id, sha256)`,
  `create index attachment_to_mend on attachment (organisation_id, added_by)
    where withdrawn_at is null and preview_sha256 is not null and (people = 'missing' or description is null)`,
  `alter table attachment enable row level security`,
  `alter table attachment force row level security`,
  `create policy own_organisation on attachment using (${isOurs}) with check (${isOurs})`,
  `create policy backups_read on attachment for select to osl_backup using (true)`,
  `grant select, insert, delete on attachment to osl_application`,
  `grant update (people, description, withdrawn_by, withdrawn_at, withdrawn_reason) on attachment to osl_application`,
  `grant select on attachment to osl_backup`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
