/**
 * The logs of competencies (portfolios of workers, trainings, supervision) and what each of them comes to.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const tables = [
  `create table competency_event (
    organisation_id uuid not null,
    stream text not null check (stream in ('portfolio', 'training', 'supervision')),
    stream_id uuid not null,
    seq integer not null check (seq > 0),
    id uuid not null,
    type text not null,
    at timestamptz not null,
    actor_id uuid not null,
    body json not null,
    fingerprint text not null,
    previous text not null,
    hash text not null,
    salts json not null,
    closed json not null default '{}',
    primary key (organisation_id, stream, stream_id, seq),
    unique (organisation_id, id)
  )`,
  `create table competency (
    organisation_id uuid not null,
    stream text not null check (stream in ('portfolio', 'training', 'supervision')),
    id uuid not null,
    version integer not null,
    on_date date not null,
    last_event_at timestamptz not null,
    about uuid[] not null,
    awaits boolean not null,
    updated_at timestamptz not null default now(),
    state json not null,
    primary key (organisation_id, stream, id)
  ) with (fillfactor = 50)`,
]

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`

const policies = [
  ...["competency_event", "competency"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  `create policy own_organisation on competency using (${isOurs}) with check (${isOurs})`,
  `create policy own_organisation_reads on competency_event for select using (${isOurs})`,
  `create policy own_organisation_appends on competency_event for insert with check (${isOurs})`,
  `create policy own_organisation_erases on competency_event for update using (${isOurs}) with check (${isOurs})`,
]

/**
 * Words of a log give way to the mark of a redaction when somebody whom it is about was erased, and the conclusions of a session when
 * they were removed later. Their salts go with them; nothing else of an event changes.
 */
const keeping = [
  `create function competency_was_erased(organisation uuid, of_stream text, of_id uuid)
    returns boolean language sql stable as $$
    select exists (select from audit
      join competency on competency.organisation_id = organisation and stream = of_stream and competency.id = of_id
        and subjects && about::text[]
      where audit.organisation_id = organisation and action = 'erase-person')
  $$`,
  `create function keep_competency_events() returns trigger language plpgsql as $$
  declare
    gone text[];
    path text[];
    place text;
    erased boolean := competency_was_erased(old.organisation_id, old.stream, old.stream_id);
    removed boolean := exists (select from competency_event later
      where later.organisation_id = old.organisation_id and later.stream = old.stream
        and later.stream_id = old.stream_id and later.seq > old.seq and later.type = 'conclusions-removed');
    expected jsonb := old.body::jsonb;
    salts jsonb := old.salts::jsonb;
    closed jsonb := old.closed::jsonb;
  begin
    select array_agg(key) into gone from jsonb_object_keys(salts) key where not new.salts::jsonb ? key;
    foreach place in array coalesce(gone, '{}') loop
      path := string_to_array(substr(place, 2), '/');
      if not erased and not (removed and place = '/session/conclusions') then
        raise exception 'an event is kept as it was written';
      end if;
      closed := closed || jsonb_build_object(place,
        encode(sha256(convert_to((salts ->> place) || (expected #>> path), 'UTF8')), 'hex'));
      expected := jsonb_set(expected, path, '"[…]"', false);
    end loop;
    if new.body::jsonb <> expected or new.closed::jsonb <> closed
      or new.salts::jsonb <> salts - coalesce(gone, '{}')
      or (new.fingerprint <> old.fingerprint and not (new.fingerprint = '' and (erased or removed)))
    then
      raise exception 'an event is kept as it was written';
    end if;
    return new;
  end
  $$`,
  `create trigger keep_competency_events before update on competency_event
    for each row execute function keep_competency_events()`,
]

const grants = [
  `grant select, insert on competency_event to osl_application`,
  `grant update (body, salts, closed, fingerprint) on competency_event to osl_application`,
  `grant select, insert, update, delete on competency to osl_application`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...tables, ...policies, ...keeping, ...grants])
    await sql.raw(statement).execute(db)
}
