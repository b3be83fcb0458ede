/**
 * Writing a change: the events, the projections (snapshot, records, what search finds), the note, the command and what is to be
 * sent, in one statement.
 * Not here: the transaction it is written in (`Database`), or what changes (`Change`).
 */
import { type RawBuilder, sql, type Transaction } from "kysely"
import type { Noted } from "../Audit.ts"
import type { Seal } from "../Chain.ts"
import type { Change } from "../Change.ts"
import type * as Notice from "../Notice.ts"
import * as ProcessSummary from "../ProcessSummary.ts"
import type { Tables } from "../Tables.ts"
import type { Tenant } from "../Tenant.ts"
import { appended } from "./AuditInSql.ts"
import * as NoticeRows from "./NoticeRows.ts"
import * as OutboxInSql from "./OutboxInSql.ts"
import { sealedRow } from "./Rows.ts"
import type { TextsOf } from "./Searched.ts"
import * as SearchRows from "./SearchRows.ts"
import type * as Sending from "./Sending.ts"

/** The command that a change came from. */
export interface Sent {
  readonly id: string
  readonly fingerprint: string
}

/** A change with the seals of its events and what the audit notes of it. */
export interface Written {
  readonly change: Change
  readonly seals: ReadonlyArray<Seal>
  readonly noted: Noted
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::json`

const eventsPart = (
  { organisationId }: Tenant,
  { change: { state, events }, seals }: Written,
  sent: Sent | null,
) => sql`
  insert into event (organisation_id, process_id, seq, id, command_id, type, at, actor_id, body, previous, hash, salts)
  select ${organisationId}, ${state.id}, one.seq, one.id, ${sent?.id ?? null}::uuid, one.type, one.at, one.actor, one.body,
    one.previous, one.hash, one.salts
  from json_to_recordset(${json(events.map((event, place) => sealedRow(event, seals[place])))})
    as one (seq integer, id uuid, type text, at timestamptz, actor uuid, body json, previous text, hash text, salts json)`

/** The rows of the records of a change, as the table has them. */
export const recordRows = (
  { organisationId }: Pick<Tenant, "organisationId">,
  { state, records }: Pick<Change, "state" | "records">,
) => sql`
  select ${organisationId}::uuid as organisation_id, ${state.id}::uuid as process_id, one.id, one.form,
    one."authorId" as author_id, one."on" as on_date, one.title, one.status, one.version, one.withdrawn,
    one."addedAt" as added_at, one."changedAt" as changed_at, one.content
  from json_to_recordset(${json(records)})
    as one (id uuid, form text, "authorId" uuid, "on" date, title text, status text, version integer, withdrawn boolean,
      "addedAt" timestamptz, "changedAt" timestamptz, content json)`

const recordsPart = (organisation: Pick<Tenant, "organisationId">, change: Change) => sql`
  insert into record (organisation_id, process_id, id, form, author_id, on_date, title, status, version, withdrawn,
    added_at, changed_at, content)
  ${recordRows(organisation, change)}
  on conflict (organisation_id, process_id, id) do update set
    on_date = excluded.on_date, title = excluded.title, status = excluded.status, version = excluded.version,
    withdrawn = excluded.withdrawn, changed_at = excluded.changed_at, content = excluded.content`

const notePart = (
  { organisationId, actorId }: Tenant,
  { state }: Change,
  note: NonNullable<Change["note"]>,
) =>
  Object.keys(note.fields).length === 0
    ? sql`
  delete from private_note
  where organisation_id = ${organisationId} and process_id = ${state.id}
    and record_id = ${note.recordId} and author_id = ${actorId}`
    : sql`
  insert into private_note (organisation_id, process_id, record_id, author_id, fields)
  values (${organisationId}, ${state.id}, ${note.recordId}, ${actorId}, ${json(note.fields)})
  on conflict (organisation_id, process_id, record_id, author_id) do update set fields = excluded.fields`

const commandPart = ({ organisationId }: Tenant, { state, events }: Change, sent: Sent) => sql`
  insert into command (organisation_id, id, process_id, first_seq, last_seq, fingerprint)
  values (${organisationId}, ${sent.id}, ${state.id}, ${state.version - events.length + 1}, ${state.version},
    ${sent.fingerprint})`

/** The row of the process itself, as the table has it, but for when it was written. */
export const snapshotRow = (
  { organisationId }: Pick<Tenant, "organisationId">,
  { state }: Pick<Change, "state">,
) => sql`
  select ${organisationId}::uuid as organisation_id, ${state.id}::uuid as id, ${state.version}::integer as version,
    ${ProcessSummary.editionOf(state.edition)}::text as edition, ${state.status}::text as status,
    ${state.name}::text as name, ${ProcessSummary.searchText(state)}::text as search,
    ${state.territory}::char(7) as territory, ${state.lead}::uuid as lead_id,
    array(select json_array_elements_text(${json(state.openStages)})) as open_stages,
    ${state.startOn}::date as started_on, ${state.lastAt}::timestamptz as last_event_at, ${json(state)} as state`

const snapshotPart = (organisation: Pick<Tenant, "organisationId">, change: Change) => sql`
  insert into process (organisation_id, id, version, edition, status, name, search, territory, lead_id, open_stages,
    started_on, last_event_at, state)
  ${snapshotRow(organisation, change)}
  on conflict (organisation_id, id) do update set
    version = excluded.version, edition = excluded.edition, status = excluded.status, name = excluded.name,
    search = excluded.search, territory = excluded.territory, lead_id = excluded.lead_id,
    open_stages = excluded.open_stages, started_on = excluded.started_on, last_event_at = excluded.last_event_at,
    updated_at = now(), state = excluded.state`

/** The parts of a statement that bring the projections but for the snapshot up to a change. */
const projectionParts = (
  tenant: Pick<Tenant, "organisationId">,
  change: Change,
  textsOf: TextsOf,
): ReadonlyArray<RawBuilder<unknown>> => [
  ...(change.records.length === 0 ? [] : [sql`new_records as (${recordsPart(tenant, change)})`]),
  ...SearchRows.parts(tenant, change, textsOf),
]

/** Writes the projections of a change whose events are there. */
export const project = async (
  transaction: Transaction<Tables>,
  tenant: Pick<Tenant, "organisationId">,
  change: Change,
  textsOf: TextsOf,
): Promise<void> => {
  const parts = [...projectionParts(tenant, change, textsOf)]
  await sql`with ${sql.join(parts)} ${snapshotPart(tenant, change)}`.execute(transaction)
}

/** Writes all of a change or, when any part fails, none of it. **Source** rule ST1. */
export const write = async (
  transaction: Transaction<Tables>,
  tenant: Tenant,
  written: Written,
  sent: Sent | null,
  textsOf: TextsOf,
  messages: ReadonlyArray<Sending.New> = [],
  notices: ReadonlyArray<Notice.Draft> = [],
): Promise<void> => {
  const { change, noted } = written
  const parts: Array<RawBuilder<unknown>> = [
    sql`new_events as (${eventsPart(tenant, written, sent)})`,
    sql`new_audit as (${appended(tenant, noted)})`,
    ...projectionParts(tenant, change, textsOf),
    ...(change.note === null ? [] : [sql`new_note as (${notePart(tenant, change, change.note)})`]),
    ...(sent === null ? [] : [sql`new_command as (${commandPart(tenant, change, sent)})`]),
    ...(messages.length === 0 ? [] : [sql`new_messages as (${OutboxInSql.kept(tenant, messages)})`]),
    ...(notices.length === 0 ? [] : [sql`new_notices as (${NoticeRows.kept(tenant, notices)})`]),
  ]
  await sql`with ${sql.join(parts)} ${snapshotPart(tenant, change)}`.execute(transaction)
}
