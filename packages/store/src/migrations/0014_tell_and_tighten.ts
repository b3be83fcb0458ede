/**
 * What happened that concerns somebody, who wants a letter of it each day, and the thresholds that an organisation set for itself.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`
const isMine = `person_id = nullif(current_setting('osl.actor_id', true), '')::uuid`
/** Who works for the platform is shown, by a view, whose letter is due and which thresholds are served. **Source** rule ST15. */
const isPlatform = `current_setting('osl.role', true) = 'platform'`

const secured = (table: string): ReadonlyArray<string> => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_organisation on ${table} using (${isOurs}) with check (${isOurs})`,
  `create policy backups_read on ${table} for select to osl_backup using (true)`,
  `grant select on ${table} to osl_backup`,
]

const notices = [
  `create table notice (
    organisation_id uuid not null,
    person_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    id uuid not null default gen_random_uuid(),
    kind text not null check (kind ~ '^[a-z-]{1,40}$'),
    at timestamptz not null,
    actor_id uuid,
    process_id uuid,
    subject text check (length(subject) <= 100),
    due_on date,
    read_at timestamptz,
    primary key (organisation_id, person_id, key)
  )`,
  `create index notice_by_time on notice (organisation_id, person_id, at desc, id desc)`,
  `create index notice_unread on notice (organisation_id, person_id, at) where read_at is null`,
  `create index notice_by_process on notice (organisation_id, process_id) where process_id is not null`,
  `create index notice_by_age on notice (organisation_id, at)`,
  ...secured("notice"),
  // The page counts what is new with the question of the session, before it names the organisation.
  `create policy who_it_is_for_reads on notice for select using (${isMine})`,
  `grant select, insert, delete on notice to osl_application`,
  `grant update (read_at) on notice to osl_application`,
]

const digests = [
  `create table digest (
    organisation_id uuid not null,
    person_id uuid not null,
    mode text not null check (mode in ('off', 'daily', 'working-days')),
    hour smallint not null check (hour between 0 and 23),
    quiet_from smallint not null check (quiet_from between 0 and 23),
    quiet_to smallint not null check (quiet_to between 0 and 23),
    groups text[] not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    told_until timestamptz not null,
    done_on date,
    primary key (organisation_id, person_id)
  )`,
  `create index digest_wanted on digest (organisation_id, done_on) where mode <> 'off'`,
  ...secured("digest"),
  `create policy the_view_reads on digest for select to current_user using (true)`,
  `create view digest_wanted_by as
    select organisation_id, person_id, mode, hour, quiet_from, quiet_to, groups, language, done_on from digest
    where mode <> 'off' and ${isPlatform}`,
  `grant select on digest_wanted_by to osl_application`,
  `grant select, insert, delete on digest to osl_application`,
  `grant update (mode, hour, quiet_from, quiet_to, groups, language, told_until, done_on) on digest to osl_application`,
]

const settings = [
  `create table centre_edition (
    organisation_id uuid not null,
    number integer not null check (number >= 1),
    base_key text not null,
    base_version text not null,
    thresholds json not null,
    reason text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    primary key (organisation_id, number)
  )`,
  ...secured("centre_edition"),
  `create policy the_view_reads on centre_edition for select to current_user using (true)`,
  `create view centre_edition_of_all as select * from centre_edition where ${isPlatform}`,
  `grant select on centre_edition_of_all to osl_application`,
  // As above: how many there are is asked with the session.
  `create policy members_read on centre_edition for select using (exists (select from membership
    where membership.organisation_id = centre_edition.organisation_id and membership.${isMine}))`,
  `grant select, insert on centre_edition to osl_application`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...notices, ...digests, ...settings]) await sql.raw(statement).execute(db)
}
