/**
 * The list of erasures that a restore repeats, how long logs of competencies are kept, and the role that reads all for a backup.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const organisation = `nullif(current_setting('osl.organisation_id', true), '')::uuid`
const isAdministrator = `current_setting('osl.role', true) = 'administrator'`

/** Ids and codes, no word: an id that was erased leads to nobody. */
const erasures = [
  `create table erasure (
    id uuid primary key default gen_random_uuid(),
    at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    kind text not null check (kind in ('person', 'process', 'expired')),
    log text not null check (log ~ '^[a-z-]*$'),
    centre uuid,
    subject uuid not null,
    classes text[] not null,
    check ((kind = 'person') = (centre is null))
  )`,
  // What was erased before there was a list; the audit tells of it.
  `alter table audit no force row level security`,
  `insert into erasure (at, kind, log, centre, subject, classes)
    select min(at), 'person', '', null, subject::uuid, '{}' from audit, unnest(subjects) subject
      where action = 'erase-person' group by subject
    union all
    select at, case action when 'expire' then 'expired' else 'process' end, 'process', organisation_id, process_id,
      (select array_agg(one) from unnest(subjects) one where one !~ '^[0-9]+$')
      from audit where action in ('erase-process', 'expire') and process_id is not null
        and (action = 'erase-process' or exists (select from unnest(subjects) one where one !~ '^[0-9]+$'))`,
  `alter table audit force row level security`,
  `alter table erasure enable row level security`,
  `alter table erasure force row level security`,
  `create policy own_organisation_and_administrators_add on erasure for insert
    with check (${isAdministrator} or centre = ${organisation})`,
  `create policy administrators_read on erasure for select using (${isAdministrator})`,
  `grant select, insert on erasure to osl_application`,
]

const retention = [
  `alter table retention
    add column log text not null default 'process' check (log ~ '^[a-z-]+$'),
    drop constraint retention_pkey, add primary key (organisation_id, log, privacy)`,
  `create or replace function competency_was_erased(organisation uuid, of_stream text, of_id uuid)
    returns boolean language sql stable as $$
    select exists (select from audit
      join competency on competency.organisation_id = organisation and stream = of_stream and competency.id = of_id
        and subjects && about::text[]
      where audit.organisation_id = organisation and action = 'erase-person')
    or exists (select from audit where audit.organisation_id = organisation and action = 'expire'
      and process_id is null and subjects @> array[of_stream, of_id::text])
  $$`,
]

const role = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'osl_backup') then
    create role osl_backup nologin nosuperuser nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$`

const membership = `
do $$
begin
  if not pg_has_role(current_user, 'osl_backup', 'member') then
    grant osl_backup to current_user;
  end if;
end
$$`

/** It reads every row that a backup holds and writes nothing; sessions it does not see. */
const backups = [
  role,
  membership,
  `grant usage on schema public to osl_backup`,
  `grant select on osl_migration to osl_backup`,
  `do $$
  declare
    name text;
    secured boolean;
  begin
    for name, secured in select relname, relrowsecurity from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relname not in ('session', 'verification') and relname not like 'osl_migration%'
    loop
      execute format('grant select on %I to osl_backup', name);
      if secured then
        execute format('create policy backups_read on %I for select to osl_backup using (true)', name);
      end if;
    end loop;
  end
  $$`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...erasures, ...retention, ...backups]) await sql.raw(statement).execute(db)
}
