/**
 * The first tables: organisations and people, signing in, the log with its snapshots, records, notes and commands.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const role = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'osl_application') then
    create role osl_application nologin nosuperuser nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$`

const platform = [
  `create table organisation (
    id uuid primary key,
    key text not null unique,
    name text not null,
    kind text not null,
    territory char(7) not null,
    nip text,
    regon text,
    demonstration boolean not null default false
  )`,
  `create table person (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    email text not null unique,
    "emailVerified" boolean not null default false,
    image text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now(),
    demonstration boolean not null default false
  )`,
  `create table session (
    id text primary key default gen_random_uuid()::text,
    "userId" uuid not null references person (id) on delete cascade,
    token text not null unique,
    "expiresAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create index session_by_user on session ("userId")`,
  `create table account (
    id text primary key default gen_random_uuid()::text,
    "userId" uuid not null references person (id) on delete cascade,
    "accountId" text not null,
    "providerId" text not null,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create index account_by_user on account ("userId")`,
  `create table verification (
    id text primary key default gen_random_uuid()::text,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create index verification_by_identifier on verification (identifier)`,
]

/**
 * A process is written anew by every command: no column that changes is indexed and half of each page is left free, so
 * that the new version lies beside the old one and the indexes stay as they are. An organisation has few processes.
 */
const tenants = [
  `create table membership (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    duty text not null,
    primary key (organisation_id, person_id, duty)
  )`,
  `create index membership_by_person on membership (person_id)`,
  `create table event (
    organisation_id uuid not null,
    process_id uuid not null,
    seq integer not null check (seq > 0),
    id uuid not null,
    command_id uuid,
    type text not null,
    at timestamptz not null,
    actor_id uuid not null,
    body json not null,
    primary key (organisation_id, process_id, seq),
    unique (organisation_id, id)
  )`,
  `create table process (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    version integer not null,
    edition text not null,
    status text not null,
    name text not null,
    search text not null,
    territory char(7) not null,
    lead_id uuid,
    open_stages text[] not null,
    started_on date not null,
    last_event_at timestamptz not null,
    updated_at timestamptz not null default now(),
    state json not null,
    primary key (organisation_id, id)
  ) with (fillfactor = 50)`,
  `create table record (
    organisation_id uuid not null,
    process_id uuid not null,
    id uuid not null,
    form text not null,
    author_id uuid not null,
    on_date date not null,
    title text not null,
    status text not null,
    version integer not null,
    withdrawn boolean not null,
    added_at timestamptz not null,
    changed_at timestamptz not null,
    content json not null,
    primary key (organisation_id, process_id, id)
  )`,
  `create index record_by_date on record (organisation_id, process_id, on_date desc, id desc)`,
  `create index record_by_form on record (organisation_id, process_id, form, on_date desc, id desc)`,
  `create table private_note (
    organisation_id uuid not null,
    process_id uuid not null,
    record_id uuid not null,
    author_id uuid not null,
    fields json not null,
    primary key (organisation_id, process_id, record_id, author_id)
  )`,
  `create table command (
    organisation_id uuid not null,
    id uuid not null,
    process_id uuid not null,
    first_seq integer not null,
    last_seq integer not null,
    fingerprint text not null,
    primary key (organisation_id, id)
  )`,
]

const organisation = `nullif(current_setting('osl.organisation_id', true), '')::uuid`
const actor = `nullif(current_setting('osl.actor_id', true), '')::uuid`
const isAdministrator = `current_setting('osl.role', true) = 'administrator'`

/** Row-level security holds for the owner too; without a policy nothing is seen. */
const secured = (table: string, ...policies: ReadonlyArray<string>): ReadonlyArray<string> => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies,
]

const isOurs = `organisation_id = ${organisation}`

const policies = [
  ...secured(
    "organisation",
    `create policy everybody_reads on organisation for select using (true)`,
    `create policy administrators_add on organisation for insert with check (${isAdministrator})`,
    `create policy administrators_change on organisation for update using (${isAdministrator})`,
  ),
  ...secured(
    "membership",
    `create policy own_organisation on membership using (${isOurs}) with check (${isOurs})`,
    `create policy own_memberships on membership for select using (person_id = ${actor})`,
    `create policy administrators on membership using (${isAdministrator}) with check (${isAdministrator})`,
  ),
  ...secured(
    "event",
    `create policy own_organisation_reads on event for select using (${isOurs})`,
    `create policy own_organisation_appends on event for insert with check (${isOurs})`,
    `create policy own_organisation_redacts on event for update using (${isOurs}) with check (${isOurs})`,
  ),
  ...secured("process", `create policy own_organisation on process using (${isOurs}) with check (${isOurs})`),
  ...secured("record", `create policy own_organisation on record using (${isOurs}) with check (${isOurs})`),
  ...secured(
    "private_note",
    `create policy author on private_note
      using (${isOurs} and author_id = ${actor})
      with check (${isOurs} and author_id = ${actor})`,
  ),
  ...secured(
    "command",
    `create policy own_organisation_reads on command for select using (${isOurs})`,
    `create policy own_organisation_appends on command for insert with check (${isOurs})`,
    `create policy own_organisation_forgets on command for update using (${isOurs}) with check (${isOurs})`,
  ),
]

/**
 * The one change that a kept event allows: words give way to the mark of a redaction, in the answers that a later
 * redaction of the same record names. What a command asked may then be forgotten, so that nobody can guess the words by it.
 */
const redactions = [
  `create function only_words_gone(before jsonb, after jsonb) returns boolean language plpgsql immutable as $$
  begin
    if before is not distinct from after then return true; end if;
    if before is null or after is null or jsonb_typeof(before) <> jsonb_typeof(after) then return false; end if;
    if jsonb_typeof(before) = 'string' then return after = '"[…]"'::jsonb; end if;
    if jsonb_typeof(before) = 'array' then
      return jsonb_array_length(before) = jsonb_array_length(after) and not exists (
        select from generate_series(0, jsonb_array_length(before) - 1) place
        where not only_words_gone(before -> place, after -> place));
    end if;
    return jsonb_typeof(before) = 'object'
      and (select array_agg(key order by key) from jsonb_object_keys(before) key)
        = (select array_agg(key order by key) from jsonb_object_keys(after) key)
      and not exists (
        select from jsonb_object_keys(before) key where not only_words_gone(before -> key, after -> key));
  end
  $$`,
  `create function keep_events() returns trigger language plpgsql as $$
  declare
    redacted text[];
    before jsonb := old.body::jsonb;
    after jsonb := new.body::jsonb;
  begin
    select array_agg(name) into redacted
      from event later, json_array_elements_text(later.body -> 'fields') name
      where later.organisation_id = old.organisation_id and later.process_id = old.process_id
        and later.seq > old.seq and later.type = 'record-redacted'
        and later.body ->> 'recordId' = before ->> 'recordId';
    if redacted is null or old.type not in ('record-added', 'record-corrected')
      or before - 'content' is distinct from after - 'content'
      or (before -> 'content') - redacted is distinct from (after -> 'content') - redacted
      or not only_words_gone(before -> 'content', after -> 'content')
    then
      raise exception 'an event is kept as it was written';
    end if;
    return new;
  end
  $$`,
  `create trigger keep_events before update on event for each row execute function keep_events()`,
  `create function keep_commands() returns trigger language plpgsql as $$
  begin
    if new.fingerprint <> '' or not exists (
      select from event redaction
        join event redacted on redacted.organisation_id = old.organisation_id
          and redacted.process_id = old.process_id and redacted.seq < redaction.seq
          and redacted.body ->> 'recordId' = redaction.body ->> 'recordId'
        where redaction.organisation_id = old.organisation_id and redaction.process_id = old.process_id
          and redaction.type = 'record-redacted' and redacted.command_id = old.id)
    then
      raise exception 'a command is kept as it was carried out';
    end if;
    return new;
  end
  $$`,
  `create trigger keep_commands before update on command for each row execute function keep_commands()`,
]

/** What the application may do; an event and a command can be added and read, and give way to a redaction. */
const grants = [
  `grant osl_application to current_user`,
  `grant usage on schema public to osl_application`,
  `grant select, insert on event, command to osl_application`,
  `grant update (body) on event to osl_application`,
  `grant update (fingerprint) on command to osl_application`,
  `grant select, insert, update on organisation, process, record to osl_application`,
  `grant select, insert, update, delete on membership, private_note, person, session, account, verification
    to osl_application`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [role, ...platform, ...tenants, ...policies, ...redactions, ...grants]) {
    await sql.raw(statement).execute(db)
  }
}
