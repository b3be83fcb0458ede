/**
 * The projections of one process beside those that its log makes: the first difference, and mending it.
 * Not here: going through the processes of an organisation (`Projections`).
 */
import { Process } from "@osl/workflow"
import { type RawBuilder, sql } from "kysely"
import type { Change } from "../Change.ts"
import type { Difference, Projection } from "../Projections.ts"
import * as Record from "../Record.ts"
import type { Tenant } from "../Tenant.ts"
import type { Open, ReadEvent } from "./Rows.ts"
import type { TextsOf } from "./Searched.ts"
import * as SearchRows from "./SearchRows.ts"
import { project, recordRows, snapshotRow } from "./Writing.ts"

/** How kept events are read, and which texts of a record search finds. */
export interface Reading {
  readonly readEvent: ReadEvent
  readonly textsOf: TextsOf
}

/** What a log makes of a process. **Shape** null when there is no log. */
type Made = Pick<Change, "state" | "records"> | null

/** Nobody writes the process until the end of the transaction. */
const hold = (open: Open, { organisationId }: Tenant, processId: string) =>
  open
    .selectFrom("process")
    .select("version")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", processId)
    .forUpdate()
    .execute()

const madeOf = async (
  open: Open,
  { organisationId }: Tenant,
  processId: string,
  readEvent: ReadEvent,
): Promise<Made> => {
  const rows = await open
    .selectFrom("event")
    .select("body")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .orderBy("seq")
    .execute()
  const events = rows.map(readEvent)
  const state = Process.fold(events)
  return state === null ? null : { state, records: [...Record.fold(events).values()] }
}

const nothing = sql`select null::uuid as id where false`

/** The projections of the log of a process. */
type OfProcess = Exclude<Projection, "competency">

/** The rows of a projection as they have to be, and as they are. */
const sides: {
  readonly [P in OfProcess]: (
    tenant: Tenant,
    processId: string,
    made: Made,
    textsOf: TextsOf,
  ) => { readonly wanted: RawBuilder<unknown>; readonly kept: RawBuilder<unknown> }
} = {
  process: (tenant, processId, made) => ({
    wanted: made === null ? nothing : snapshotRow(tenant, made),
    kept: sql`select organisation_id, id, version, edition, status, name, search, territory, lead_id, open_stages,
      started_on, last_event_at, state
      from process where organisation_id = ${tenant.organisationId} and id = ${processId}`,
  }),
  record: (tenant, processId, made) => ({
    wanted: made === null ? nothing : recordRows(tenant, made),
    kept: sql`select organisation_id, process_id, id, form, author_id, on_date, title, status, version, withdrawn,
      added_at, changed_at, content
      from record where organisation_id = ${tenant.organisationId} and process_id = ${processId}`,
  }),
  search: (tenant, processId, made, textsOf) => ({
    wanted: made === null ? nothing : SearchRows.rows(tenant, made, textsOf),
    kept: sql`select organisation_id, process_id, id, form, on_date, words
      from search where organisation_id = ${tenant.organisationId} and process_id = ${processId}`,
  }),
}

interface Pair {
  readonly id: string
  readonly wanted: { readonly [column: string]: unknown } | null
  readonly kept: { readonly [column: string]: unknown } | null
}

const whatOf = ({ wanted, kept }: Pair): string => {
  if (wanted === null) return "extra"
  if (kept === null) return "missing"
  const columns = Object.keys(wanted)
  return columns.find((name) => JSON.stringify(wanted[name]) !== JSON.stringify(kept[name])) ?? ""
}

const projections = ["process", "record", "search"] as const satisfies ReadonlyArray<OfProcess>

const firstDifference = async (
  open: Open,
  tenant: Tenant,
  processId: string,
  made: Made,
  textsOf: TextsOf,
): Promise<Difference | null> => {
  for (const projection of projections) {
    const { wanted, kept } = sides[projection](tenant, processId, made, textsOf)
    const { rows } = await sql<Pair>`
      select coalesce(wanted.id, kept.id) as id, to_jsonb(wanted) as wanted, to_jsonb(kept) as kept
      from (${wanted}) wanted full join (${kept}) kept on kept.id = wanted.id
      where to_jsonb(wanted) is distinct from to_jsonb(kept)
      order by 1 limit 1`.execute(open)
    const [pair] = rows
    if (pair !== undefined) return { projection, processId, id: pair.id, what: whatOf(pair) }
  }
  return null
}

/** The first difference between what is kept of a process and what its log makes. */
export const compare = async (
  open: Open,
  tenant: Tenant,
  processId: string,
  { readEvent, textsOf }: Reading,
): Promise<Difference | null> => {
  await hold(open, tenant, processId)
  return firstDifference(open, tenant, processId, await madeOf(open, tenant, processId, readEvent), textsOf)
}

/** Takes away the rows that the log does not make. */
const clear = async (
  open: Open,
  { organisationId }: Tenant,
  processId: string,
  made: Made,
): Promise<void> => {
  const records = made?.records.map(({ id }) => id) ?? []
  await sql`delete from record where organisation_id = ${organisationId} and process_id = ${processId}
    and id <> all (${records}::uuid[])`.execute(open)
  await sql`delete from search where organisation_id = ${organisationId} and process_id = ${processId}
    and id <> all (${made === null ? [] : [processId, ...records]}::uuid[])`.execute(open)
  if (made === null)
    await sql`delete from process where organisation_id = ${organisationId} and id = ${processId}`.execute(
      open,
    )
}

/** Makes the projections of a process anew where they differ from its log; nothing is written where they do not. */
export const mend = async (
  open: Open,
  tenant: Tenant,
  processId: string,
  { readEvent, textsOf }: Reading,
): Promise<Difference | null> => {
  await hold(open, tenant, processId)
  const made = await madeOf(open, tenant, processId, readEvent)
  const difference = await firstDifference(open, tenant, processId, made, textsOf)
  if (difference === null) return null
  await clear(open, tenant, processId, made)
  if (made !== null) await project(open, tenant, { ...made, events: [], note: null }, textsOf)
  return difference
}
