/**
 * Seals beside the events, the audit with its chain, daily anchors, and how long what is kept.
 * Never edited after a release; what changes later is the next migration.
 */
import type { Event } from "@osl/workflow"
import { type Kysely, sql } from "kysely"
import * as Chain from "../Chain.ts"
import * as Words from "../Words.ts"

const columns = [
  `alter table event
    add column previous text not null default '',
    add column hash text not null default '',
    add column salts json not null default '{}',
    add column closed json not null default '{}'`,
]

const tables = [
  `create table audit (
    organisation_id uuid not null,
    actor_id uuid not null,
    seq integer not null,
    id uuid not null,
    at timestamptz not null,
    duty text not null check (duty ~ '^[a-z-]*$'),
    on_behalf_of uuid,
    purpose text not null check (purpose ~ '^[a-z-]+$'),
    action text not null check (action ~ '^[a-z-]+$'),
    process_id uuid,
    subjects text[] not null,
    previous text not null,
    hash text not null,
    primary key (organisation_id, actor_id, seq)
  )`,
  `create index audit_by_time on audit (organisation_id, at desc, id desc)`,
  `create index audit_by_process on audit (organisation_id, process_id, at desc, id desc)
    where process_id is not null`,
  `create table anchor (
    organisation_id uuid not null,
    day date not null,
    made_at timestamptz not null,
    heads json not null,
    previous text not null,
    hash text not null,
    primary key (organisation_id, day)
  )`,
  `create table retention (
    organisation_id uuid not null,
    privacy text not null,
    months integer check (months >= 0),
    primary key (organisation_id, privacy)
  )`,
]

const organisation = `nullif(current_setting('osl.organisation_id', true), '')::uuid`
const actor = `nullif(current_setting('osl.actor_id', true), '')::uuid`
const isRole = (role: string) => `current_setting('osl.role', true) = '${role}'`
const isOurs = `organisation_id = ${organisation}`
const isOwn = `actor_id = ${actor}`

const secured = (table: string, ...policies: ReadonlyArray<string>): ReadonlyArray<string> => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies,
]

const policies = [
  ...secured(
    "audit",
    `create policy directors_and_oneself_read on audit for select
      using (${isOurs} and (${isOwn} or ${isRole("director")}))`,
    `create policy administrators_read_their_own on audit for select
      using (${isOwn} and ${isRole("administrator")})`,
    `create policy appended_in_ones_own_name on audit for insert
      with check (${isOwn} and (${isOurs} or ${isRole("administrator")}))`,
  ),
  ...secured(
    "anchor",
    `create policy own_organisation_reads on anchor for select using (${isOurs})`,
    `create policy own_organisation_appends on anchor for insert with check (${isOurs})`,
  ),
  ...secured(
    "retention",
    `create policy own_organisation on retention using (${isOurs}) with check (${isOurs})`,
  ),
]

/**
 * The audit of each person in an organisation is a chain of its own, so that only what one person does at once goes one
 * after another. The database makes the chain: the application can say neither place nor time nor seal.
 */
const auditing = [
  `create function audit_line(one audit) returns text language sql stable as $$
    select concat_ws(E'\\n', one.previous, one.organisation_id, one.actor_id, one.seq, one.id,
      to_char(one.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), one.duty,
      coalesce(one.on_behalf_of::text, '-'), one.purpose, one.action, coalesce(one.process_id::text, '-'),
      array_to_json(one.subjects)::text)
  $$`,
  `create function append_audit() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    if new.hash is not null then return new; end if;
    perform pg_advisory_xact_lock(hashtextextended('audit ' || new.organisation_id || ' ' || new.actor_id, 0));
    select seq, hash into last from audit
      where organisation_id = new.organisation_id and actor_id = new.actor_id order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.previous := coalesce(last.hash, '');
    new.id := gen_random_uuid();
    new.at := date_trunc('milliseconds', clock_timestamp());
    new.hash := encode(sha256(convert_to(audit_line(new), 'UTF8')), 'hex');
    return new;
  end
  $$`,
  `create trigger append_audit before insert on audit for each row execute function append_audit()`,
]

/**
 * Words give way to the mark of a redaction when a later redaction of the same record names their answer, or when what
 * is kept of the process was erased. Their salts go with them; nothing else of an event changes.
 */
const keeping = [
  `drop function only_words_gone(jsonb, jsonb)`,
  `create function was_erased(organisation uuid, process uuid) returns boolean language sql stable as $$
    select exists (select from audit where organisation_id = organisation and process_id = process
      and action in ('erase-process', 'expire'))
  $$`,
  `create or replace function keep_events() returns trigger language plpgsql as $$
  declare
    redacted text[];
    gone text[];
    path text[];
    place text;
    erased boolean := was_erased(old.organisation_id, old.process_id);
    expected jsonb := old.body::jsonb;
    salts jsonb := old.salts::jsonb;
    closed jsonb := old.closed::jsonb;
  begin
    if old.type in ('record-added', 'record-corrected') then
      select array_agg(name) into redacted
        from event later, json_array_elements_text(later.body -> 'fields') name
        where later.organisation_id = old.organisation_id and later.process_id = old.process_id
          and later.seq > old.seq and later.type = 'record-redacted'
          and later.body ->> 'recordId' = old.body ->> 'recordId';
    end if;
    select array_agg(key) into gone from jsonb_object_keys(salts) key where not new.salts::jsonb ? key;
    foreach place in array coalesce(gone, '{}') loop
      path := string_to_array(substr(place, 2), '/');
      if not erased and not (path[1] = 'content' and path[2] = any (coalesce(redacted, '{}'))) then
        raise exception 'an event is kept as it was written';
      end if;
      closed := closed || jsonb_build_object(place,
        encode(sha256(convert_to((salts ->> place) || (expected #>> path), 'UTF8')), 'hex'));
      expected := jsonb_set(expected, path, '"[…]"', false);
    end loop;
    if new.body::jsonb <> expected or new.closed::jsonb <> closed
      or new.salts::jsonb <> salts - coalesce(gone, '{}')
    then
      raise exception 'an event is kept as it was written';
    end if;
    return new;
  end
  $$`,
  `create trigger keep_events before update on event for each row execute function keep_events()`,
  `create or replace function keep_commands() returns trigger language plpgsql as $$
  begin
    if new.fingerprint <> '' or not (was_erased(old.organisation_id, old.process_id) or exists (
      select from event redaction
        join event redacted on redacted.organisation_id = old.organisation_id
          and redacted.process_id = old.process_id and redacted.seq < redaction.seq
          and redacted.body ->> 'recordId' = redaction.body ->> 'recordId'
        where redaction.organisation_id = old.organisation_id and redaction.process_id = old.process_id
          and redaction.type = 'record-redacted' and redacted.command_id = old.id))
    then
      raise exception 'a command is kept as it was carried out';
    end if;
    return new;
  end
  $$`,
]

const grants = [
  `grant select on audit to osl_application`,
  `grant insert (organisation_id, actor_id, duty, on_behalf_of, purpose, action, process_id, subjects)
    on audit to osl_application`,
  `grant select, insert on anchor to osl_application`,
  `grant select, insert, update, delete on retention to osl_application`,
  `grant update (salts, closed) on event to osl_application`,
]

interface Row {
  readonly organisation_id: string
  readonly process_id: string
  readonly seq: number
  readonly command_id: string | null
  readonly body: Event.Event
}

const batch = 1000

const nothing = "00000000-0000-0000-0000-000000000000"

/** The events behind a place, in the order of the logs. */
const next = async (db: Kysely<unknown>, after: Pick<Row, "organisation_id" | "process_id" | "seq">) => {
  const { rows } = await sql<Row>`select organisation_id, process_id, seq, command_id, body from event
    where (organisation_id, process_id, seq) > (${after.organisation_id}::uuid, ${after.process_id}::uuid, ${after.seq}::int)
    order by organisation_id, process_id, seq limit ${batch}`.execute(db)
  return rows
}

/**
 * Seals the events that are there, each log from its beginning.
 *
 * **Shape** the forms are those of the model: an answer of a region counts as words.
 */
const sealKept = async (db: Kysely<unknown>): Promise<void> => {
  let after = { organisation_id: nothing, process_id: nothing, seq: 0 }
  let head = ""
  for (let rows = await next(db, after); rows.length > 0; rows = await next(db, after)) {
    const sealed = rows.map(({ body, command_id, ...place }) => {
      const seal = Chain.seal(body, command_id, place.seq === 1 ? "" : head, Words.usual)
      head = seal.hash
      after = place
      return { ...place, ...seal }
    })
    await sql`update event set previous = one.previous, hash = one.hash, salts = one.salts
      from json_to_recordset(${JSON.stringify(sealed)}::json)
        as one (organisation_id uuid, process_id uuid, seq integer, previous text, hash text, salts json)
      where event.organisation_id = one.organisation_id and event.process_id = one.process_id
        and event.seq = one.seq`.execute(db)
  }
}

/** The owner sees no row of a table that is forced, unless it is a superuser: for the time of sealing it is not. */
const openly = async (db: Kysely<unknown>, body: () => Promise<void>): Promise<void> => {
  await sql`alter table event no force row level security`.execute(db)
  await body()
  await sql`alter table event force row level security`.execute(db)
}

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [`drop trigger keep_events on event`, ...columns])
    await sql.raw(statement).execute(db)
  await openly(db, () => sealKept(db))
  for (const statement of [...tables, ...policies, ...auditing, ...keeping, ...grants])
    await sql.raw(statement).execute(db)
}
