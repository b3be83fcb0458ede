/**
 * Reading rows as what they are: events, records, summaries of processes.
 * Not here: which rows (`ProcessesInSql`).
 */
import { type Edition, Forms } from "@osl/core"
import { Event } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { sql, type Transaction } from "kysely"
import type { Seal } from "../Chain.ts"
import type { ProcessSummary } from "../ProcessSummary.ts"
import type { Record } from "../Record.ts"
import type { Tables } from "../Tables.ts"
import type { Tenant } from "../Tenant.ts"

export type Open = Transaction<Tables>

/** A kept event that no longer reads as one: a defect, the log is damaged. */
export class DamagedEvent extends Schema.TaggedError<DamagedEvent>()("DamagedEvent", {
  problems: Schema.Array(Schema.String),
}) {
  override get message() {
    return `A kept event cannot be read: ${this.problems.join(", ")}`
  }
}

/** What the tables of events of all logs have in common, as a statement takes it. **Shape** without a seal the tables refuse it. */
export const sealedRow = (
  event: {
    readonly seq: number
    readonly id: string
    readonly type: string
    readonly at: string
    readonly actor: { readonly id: string }
  },
  seal: Seal | undefined,
) => {
  const { seq, id, type, at, actor } = event
  return {
    seq,
    id,
    type,
    at,
    actor: actor.id,
    body: event,
    previous: seal?.previous,
    hash: seal?.hash,
    salts: seal?.salts,
  }
}

export type ReadEvent = (row: { readonly body: unknown }) => Event.Event

/** Reads kept events by the forms of the editions they name. **Shape** an edition that is added to the list later is known from then on. */
export const eventReader = (editions: ReadonlyArray<Edition.Edition>): ReadEvent => {
  let known = editions.length
  let decode = Event.reader(editions, Forms.of)
  return ({ body }) => {
    if (editions.length !== known) {
      known = editions.length
      decode = Event.reader(editions, Forms.of)
    }
    const decoded = decode(body)
    if (Result.isSuccess(decoded)) return decoded.success
    throw new DamagedEvent({ problems: decoded.failure.map((one) => `${one.path.join(".")}: ${one.code}`) })
  }
}

export const selectRecords = (open: Open, tenant: Tenant, processId: string) =>
  open
    .selectFrom("record")
    .select([
      "process_id as processId",
      "id",
      "form",
      "author_id as authorId",
      sql<string>`on_date::text`.as("on"),
      "title",
      "status",
      "version",
      "withdrawn",
      "added_at as addedAt",
      "changed_at as changedAt",
      "content",
    ])
    .where("organisation_id", "=", tenant.organisationId)
    .where("process_id", "=", processId)

export const readRecord = (
  row: Omit<Record, "addedAt" | "changedAt"> & { readonly addedAt: Date; readonly changedAt: Date },
): Record => ({ ...row, addedAt: row.addedAt.toISOString(), changedAt: row.changedAt.toISOString() })

export const summaryColumns = [
  "id",
  "name",
  "territory",
  "status",
  "open_stages as openStages",
  "lead_id as leadId",
  sql<string>`started_on::text`.as("startedOn"),
  "last_event_at as lastAt",
  "version",
] as const

export const readSummary = ({
  id,
  name,
  territory,
  status,
  openStages,
  leadId,
  startedOn,
  lastAt,
  version,
}: Omit<ProcessSummary, "lastAt"> & {
  readonly lastAt: Date
}): ProcessSummary => ({
  id,
  name,
  territory,
  status,
  openStages,
  leadId,
  startedOn,
  lastAt: lastAt.toISOString(),
  version,
})
