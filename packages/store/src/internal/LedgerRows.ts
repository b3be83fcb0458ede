/**
 * The rows of the logs of competencies: writing them, reading them back, and what stands in the table beside them.
 * Not here: what is asked of them (`CompetenciesInSql`), or how a log is read and folded (`Ledger`).
 */
import type { Privacy } from "@osl/core"
import * as Result from "effect/Result"
import { sql } from "kysely"
import type { Noted } from "../Audit.ts"
import type { Seal } from "../Chain.ts"
import * as Change from "../Change.ts"
import * as Ledger from "../Ledger.ts"
import type * as Notice from "../Notice.ts"
import type { Tenant } from "../Tenant.ts"
import type * as Words from "../Words.ts"
import { appended } from "./AuditInSql.ts"
import * as NoticeRows from "./NoticeRows.ts"
import * as OutboxInSql from "./OutboxInSql.ts"
import { DamagedEvent, type Open, sealedRow } from "./Rows.ts"
import type * as Sending from "./Sending.ts"
import * as Taking from "./Taking.ts"

type Organisation = Pick<Tenant, "organisationId">

/** A log by its kind and id. */
export interface Place {
  readonly stream: Ledger.Stream
  readonly id: string
}

/** Reads a kept event. **Errors** throws `DamagedEvent` when it no longer reads as one. */
export const readEvent = <S extends Ledger.Stream>(
  { read }: Ledger.Ledger<S>,
  body: unknown,
): Ledger.EventOf[S] => {
  const found = read(body)
  if (Result.isSuccess(found)) return found.success
  throw new DamagedEvent({ problems: found.failure.map((one) => `${one.path.join(".")}: ${one.code}`) })
}

/** The rows of some states, as the table has them, but for when they were written. */
export const rows = ({ organisationId }: Organisation, given: ReadonlyArray<Ledger.Row>) => sql`
  select ${organisationId}::uuid as organisation_id, one.stream, one.id, one.version, one."on" as on_date,
    one."lastAt" as last_event_at, array(select json_array_elements_text(one.about)::uuid) as about, one.awaits, one.state
  from json_to_recordset(${JSON.stringify(given)}::json)
    as one (stream text, id uuid, version integer, "on" date, "lastAt" timestamptz, about json, awaits boolean, state json)`

const put = (organisation: Organisation, given: ReadonlyArray<Ledger.Row>) => sql`
  insert into competency (organisation_id, stream, id, version, on_date, last_event_at, about, awaits, state)
  ${rows(organisation, given)}
  on conflict (organisation_id, stream, id) do update set
    version = excluded.version, on_date = excluded.on_date, last_event_at = excluded.last_event_at,
    about = excluded.about, awaits = excluded.awaits, updated_at = now(), state = excluded.state`

/** Writes what some logs come to. */
export const project = async (
  open: Open,
  organisation: Organisation,
  given: ReadonlyArray<Ledger.Row>,
): Promise<void> => {
  await put(organisation, given).execute(open)
}

/** An event of one of the logs with its seal. **Shape** `fingerprint` of the command it came from, empty when it was brought in. */
export interface Sealed {
  readonly place: Place
  readonly event: Ledger.EventOf[Ledger.Stream]
  readonly seal: Seal
  readonly fingerprint: string
}

/** Writes events, what their logs come to, what is noted and what is to be sent in one statement: all or none. */
export const write = async (
  open: Open,
  tenant: Tenant,
  events: ReadonlyArray<Sealed>,
  states: ReadonlyArray<Ledger.Row>,
  noted: Noted,
  messages: ReadonlyArray<Sending.New> = [],
  notices: ReadonlyArray<Notice.Draft> = [],
): Promise<void> => {
  const given = events.map(({ place, event, seal, fingerprint }) => ({
    ...sealedRow(event, seal),
    stream: place.stream,
    log: place.id,
    fingerprint,
  }))
  await sql`with new_events as (
    insert into competency_event (organisation_id, stream, stream_id, seq, id, type, at, actor_id, body, fingerprint,
      previous, hash, salts)
    select ${tenant.organisationId}, one.stream, one.log, one.seq, one.id, one.type, one.at, one.actor, one.body,
      one.fingerprint, one.previous, one.hash, one.salts
    from json_to_recordset(${JSON.stringify(given)}::json)
      as one (stream text, log uuid, seq integer, id uuid, type text, at timestamptz, actor uuid, body json,
        fingerprint text, previous text, hash text, salts json)),
    new_audit as (${appended(tenant, noted)})
    ${messages.length === 0 ? sql`` : sql`, new_messages as (${OutboxInSql.kept(tenant, messages)})`}
    ${notices.length === 0 ? sql`` : sql`, new_notices as (${NoticeRows.kept(tenant, notices)})`}
    ${put(tenant, states)}`.execute(open)
}

/** The events of a log with their seals, oldest first. **Shape** those after `after`, at most so many. */
export const eventsOf = async <S extends Ledger.Stream>(
  open: Open,
  { organisationId }: Organisation,
  ledger: Ledger.Ledger<S>,
  id: string,
  after = 0,
  most?: number,
) => {
  const found = await open
    .selectFrom("competency_event")
    .select(["body", "previous", "hash", "salts", "closed"])
    .where("organisation_id", "=", organisationId)
    .where("stream", "=", ledger.stream)
    .where("stream_id", "=", id)
    .where("seq", ">", after)
    .orderBy("seq")
    .$if(most !== undefined, (some) => some.limit(most ?? 0))
    .execute()
  return found.map(({ body, ...seal }) => ({ event: readEvent(ledger, body), seal }))
}

/** Takes words out of the events of a log and closes their seals over them. **Shape** how many words went. */
export const takeWords = async <S extends Ledger.Stream>(
  open: Open,
  organisation: Organisation,
  ledger: Ledger.Ledger<S>,
  id: string,
  goes: (event: Ledger.EventOf[S], word: Parameters<Parameters<typeof Ledger.wiped>[2]>[0]) => boolean,
): Promise<{ readonly words: number; readonly events: ReadonlyArray<Ledger.EventOf[S]> }> => {
  const events: Array<Ledger.EventOf[S]> = []
  let words = 0
  for (const { event, seal } of await eventsOf(open, organisation, ledger, id)) {
    const after = Ledger.wiped(event, seal, (word) => goes(event, word))
    events.push(after.event)
    if (after.words === 0) continue
    words += after.words
    await open
      .updateTable("competency_event")
      .set({
        body: JSON.stringify(after.event),
        salts: JSON.stringify(after.seal.salts),
        closed: JSON.stringify(after.seal.closed),
        fingerprint: Change.forgotten,
      })
      .where("organisation_id", "=", organisation.organisationId)
      .where("stream", "=", ledger.stream)
      .where("stream_id", "=", id)
      .where("seq", "=", event.seq)
      .execute()
  }
  return { words, events }
}

/** After words of a log were removed (conclusions of a session, a text of an inquiry): what came before gives way. */
export const takeRemoved = async <S extends Ledger.Stream>(
  open: Open,
  organisation: Organisation,
  ledger: Ledger.Ledger<S>,
  id: string,
): Promise<void> => {
  const all = await eventsOf(open, organisation, ledger, id)
  const removals = Ledger.removalsIn(all.map(({ event }) => event))
  if (removals.length > 0)
    await takeWords(open, organisation, ledger, id, ({ seq }, { path }) =>
      Ledger.isRemoved(removals, seq, path),
    )
}

/**
 * Takes the words of some classes, every one unless said, out of a log and out of what it comes to; out of a shared log those of `who`.
 *
 * **Shape** how many went.
 */
export const erase = async <S extends Ledger.Stream>(
  open: Open,
  organisation: Organisation,
  ledger: Ledger.Ledger<S>,
  id: string,
  classes: ReadonlyArray<Privacy.Privacy> = Taking.everyClass,
  who: string | null = null,
): Promise<number> => {
  const isGone = (event: Ledger.EventOf[S], { privacy }: Words.Word) =>
    classes.includes(privacy) && (who === null || Ledger.isBy(ledger, event, who))
  const { words, events } = await takeWords(open, organisation, ledger, id, isGone)
  await open
    .updateTable("competency_event")
    .set({ fingerprint: Change.forgotten })
    .where("organisation_id", "=", organisation.organisationId)
    .where("stream", "=", ledger.stream)
    .where("stream_id", "=", id)
    .where("fingerprint", "!=", Change.forgotten)
    .$if(ledger.shared && who !== null, (some) => some.where("actor_id", "=", who ?? ""))
    .execute()
  const state = Ledger.stateOf(ledger, events)
  if (state !== null) await project(open, organisation, [Ledger.rowOf(ledger, state)])
  return words
}
