/**
 * What has to be sent, the inquiries of the laboratory as a fourth kind of log, a word to other programs when a log changes, and the
 * audit in the order of its chains.
 * Never edited after a release; what changes later is the next migration.
 */
import { type Kysely, sql } from "kysely"

const isOurs = `organisation_id = nullif(current_setting('osl.organisation_id', true), '')::uuid`

const outbox = [
  `create table outbox (
    organisation_id uuid not null,
    id uuid not null,
    key text not null check (length(key) between 1 and 200),
    channel text not null check (channel in ('mail', 'notice', 'webhook')),
    recipient_id uuid not null,
    process_id uuid,
    content json not null,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'given-up')),
    attempts integer not null default 0,
    made_at timestamptz not null,
    due_at timestamptz not null,
    settled_at timestamptz,
    trouble text check (trouble ~ '^[a-z0-9-]{1,60}$'),
    primary key (organisation_id, id),
    unique (organisation_id, key),
    check ((state = 'waiting') = (settled_at is null)),
    check (state <> 'delivered' or content::text = '{}')
  )`,
  `create index outbox_due on outbox (organisation_id, due_at, id) where state = 'waiting'`,
  `create index outbox_by_time on outbox (organisation_id, made_at desc, id desc)`,
  `create index outbox_by_recipient on outbox (organisation_id, recipient_id)`,
  `create index outbox_by_process on outbox (organisation_id, process_id) where process_id is not null`,
  `alter table outbox enable row level security`,
  `alter table outbox force row level security`,
  `create policy own_organisation on outbox using (${isOurs}) with check (${isOurs})`,
  `create policy backups_read on outbox for select to osl_backup using (true)`,
  // The owner of the view below counts for workers; the owner is not the application.
  `create policy the_view_reads on outbox for select to current_user using (true)`,
  `create view outbox_waiting as
    select organisation_id, min(due_at) as due_at from outbox
    where state = 'waiting' and current_setting('osl.role', true) = 'administrator' group by organisation_id`,
  `grant select, insert, delete on outbox to osl_application`,
  `grant update (state, attempts, due_at, settled_at, trouble, content) on outbox to osl_application`,
  `grant select on outbox to osl_backup`,
  `grant select on outbox_waiting to osl_application`,
]

const streams = `'portfolio', 'training', 'supervision', 'laboratory'`

const logs = [
  ...["competency_event", "competency"].flatMap((table) => [
    `alter table ${table} drop constraint ${table}_stream_check`,
    `alter table ${table} add constraint ${table}_stream_check check (stream in (${streams}))`,
  ]),
  `alter table erasure drop constraint erasure_log_check,
    add constraint erasure_log_check check (log in ('', 'process', ${streams}))`,
  `alter table retention drop constraint retention_log_check,
    add constraint retention_log_check check (log in ('process', ${streams}))`,
]

/**
 * In an inquiry many write, so that an erasure takes the words of the erased person's own events alone; and a text that was removed
 * later gives way as conclusions of a session do.
 */
const keeping = [
  `create function competency_words_went(organisation uuid, of_stream text, of_id uuid, writer uuid)
    returns boolean language sql stable as $$
    select case when of_stream = 'laboratory'
      then exists (select from audit where audit.organisation_id = organisation
        and ((action = 'erase-person' and subjects @> array[writer::text])
          or (action = 'expire' and process_id is null and subjects @> array[of_stream, of_id::text])))
      else competency_was_erased(organisation, of_stream, of_id) end
  $$`,
  `create or replace function keep_competency_events() returns trigger language plpgsql as $$
  declare
    gone text[];
    path text[];
    place text;
    erased boolean := competency_words_went(old.organisation_id, old.stream, old.stream_id, old.actor_id);
    removed boolean := exists (select from competency_event later
      where later.organisation_id = old.organisation_id and later.stream = old.stream
        and later.stream_id = old.stream_id and later.seq > old.seq and later.type = 'conclusions-removed');
    text_removed boolean := exists (select from competency_event later
      where later.organisation_id = old.organisation_id and later.stream = old.stream
        and later.stream_id = old.stream_id and later.seq > old.seq and later.type = 'text-removed'
        and (later.body ->> 'of')::integer = old.seq);
    expected jsonb := old.body::jsonb;
    salts jsonb := old.salts::jsonb;
    closed jsonb := old.closed::jsonb;
  begin
    select array_agg(key) into gone from jsonb_object_keys(salts) key where not new.salts::jsonb ? key;
    foreach place in array coalesce(gone, '{}') loop
      path := string_to_array(substr(place, 2), '/');
      if not erased and not text_removed and not (removed and place = '/session/conclusions') then
        raise exception 'an event is kept as it was written';
      end if;
      closed := closed || jsonb_build_object(place,
        encode(sha256(convert_to((salts ->> place) || (expected #>> path), 'UTF8')), 'hex'));
      expected := jsonb_set(expected, path, '"[…]"', false);
    end loop;
    if new.body::jsonb <> expected or new.closed::jsonb <> closed
      or new.salts::jsonb <> salts - coalesce(gone, '{}')
      or (new.fingerprint <> old.fingerprint
        and not (new.fingerprint = '' and (erased or removed or text_removed)))
    then
      raise exception 'an event is kept as it was written';
    end if;
    return new;
  end
  $$`,
]

/** Which kind of log, and not whose: that is asked of the services, which know who may see what. */
const telling = [
  `create function tell_log_change() returns trigger language plpgsql as $$
  begin
    perform pg_notify('osl_changed', new.organisation_id || ' ' || new.stream);
    return null;
  end
  $$`,
  `create trigger tell_log_beginning after insert on competency for each row execute function tell_log_change()`,
  `create trigger tell_log_change after update on competency for each row
    when (old.version is distinct from new.version) execute function tell_log_change()`,
]

/** Rows of one millisecond stand person by person, and of one person in the order of the chain. */
const auditing = [
  `drop index audit_by_time`,
  `drop index audit_by_process`,
  `create index audit_by_time on audit (organisation_id, at desc, actor_id desc, seq desc)`,
  `create index audit_by_process on audit (organisation_id, process_id, at desc, actor_id desc, seq desc)
    where process_id is not null`,
]

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of [...outbox, ...logs, ...keeping, ...telling, ...auditing])
    await sql.raw(statement).execute(db)
}
