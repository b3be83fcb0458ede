/**
 * Taking out of the tables the words that a redaction names: earlier events, notes of their writers, what was asked.
 * Not here: the record and the snapshot, which a change writes anew (`Writing`), or which words (`@osl/workflow`, Redaction).
 */
import { type Event, Redaction } from "@osl/workflow"
import { sql } from "kysely"
import * as Chain from "../Chain.ts"
import * as Change from "../Change.ts"
import type { Tenant } from "../Tenant.ts"
import type { Open, ReadEvent } from "./Rows.ts"

/** The events that hold the content of a record before a redaction. */
const earlier = async (open: Open, readEvent: ReadEvent, redaction: Redaction.Redacted) => {
  const rows = await open
    .selectFrom("event")
    .select(["body", "command_id", "previous", "hash", "salts", "closed"])
    .where("organisation_id", "=", redaction.organisationId)
    .where("process_id", "=", redaction.processId)
    .where("type", "in", ["record-added", "record-corrected"])
    .where("seq", "<", redaction.seq)
    .where(sql<boolean>`body ->> 'recordId' = ${redaction.recordId}`)
    .execute()
  return rows.map(({ body, command_id, ...seal }) => ({
    event: readEvent({ body }),
    commandId: command_id,
    seal,
  }))
}

/** Takes words out of a kept event and closes its seal over them. */
export const rewrite = (open: Open, event: Event.Event, { salts, closed }: Chain.Seal) =>
  open
    .updateTable("event")
    .set({ body: JSON.stringify(event), salts: JSON.stringify(salts), closed: JSON.stringify(closed) })
    .where("organisation_id", "=", event.organisationId)
    .where("process_id", "=", event.processId)
    .where("seq", "=", event.seq)
    .execute()

export const actFor = (open: Open, personId: string) =>
  sql`select set_config('osl.actor_id', ${personId}, true)`.execute(open)

/** Only its author may touch a note, so it is taken from in the author's name; nothing of it is read. */
const wipeNotes = async (
  open: Open,
  tenant: Tenant,
  { organisationId, processId, recordId, fields }: Redaction.Redacted,
  writers: ReadonlyArray<string>,
) => {
  for (const writer of writers) {
    await actFor(open, writer)
    await sql`update private_note set fields = (
        select coalesce(json_object_agg(key, case when key = any (${[...fields]}::text[])
          then to_json(${Redaction.mark}::text) else value end), '{}'::json)
        from json_each(fields)
        where key <> all (${[...fields]}::text[]) or json_typeof(value) = 'string')
      where organisation_id = ${organisationId} and process_id = ${processId}
        and record_id = ${recordId} and author_id = ${writer}`.execute(open)
  }
  await actFor(open, tenant.actorId)
}

/** After the events of a change are written: what came before them gives way to their redactions. */
export const wipe = async (
  open: Open,
  tenant: Tenant,
  { events }: Change.Change,
  { carried, readEvent }: { readonly carried: Change.Carried; readonly readEvent: ReadEvent },
): Promise<void> => {
  for (const redaction of Change.redactionsIn(events)) {
    const found = await earlier(open, readEvent, redaction)
    for (const { event, seal } of found) {
      const kept = Change.wiped(carried, event, [redaction])
      if (kept !== event) await rewrite(open, kept, Chain.close(event, kept, seal))
    }
    const commands = found.flatMap(({ commandId }) => (commandId === null ? [] : [commandId]))
    if (commands.length > 0)
      await open
        .updateTable("command")
        .set({ fingerprint: Change.forgotten })
        .where("organisation_id", "=", redaction.organisationId)
        .where("id", "in", commands)
        .execute()
    await wipeNotes(open, tenant, redaction, [...new Set(found.map(({ event }) => event.actor.id))])
  }
}
