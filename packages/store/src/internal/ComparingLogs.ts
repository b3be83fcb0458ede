/**
 * What a log of competencies comes to beside what its events make: the first difference, mending it, and making all anew.
 * Not here: going through the logs of an organisation (`Projections`).
 */
import { sql } from "kysely"
import * as Ledger from "../Ledger.ts"
import type { Difference } from "../Projections.ts"
import type { Tenant } from "../Tenant.ts"
import * as LedgerRows from "./LedgerRows.ts"
import type { Open } from "./Rows.ts"

type Organisation = Pick<Tenant, "organisationId">

/** The row that the events of a log make; null when there are none. */
const madeOf = (
  open: Open,
  organisation: Organisation,
  { stream, id }: LedgerRows.Place,
  ledgers: Ledger.Ledgers,
): Promise<Ledger.Row | null> =>
  Ledger.use(ledgers, stream, async (ledger) => {
    const events = await LedgerRows.eventsOf(open, organisation, ledger, id)
    const state = Ledger.stateOf(
      ledger,
      events.map(({ event }) => event),
    )
    return state === null ? null : Ledger.rowOf(ledger, state)
  })

interface Pair {
  readonly wanted: { readonly [column: string]: unknown } | null
  readonly kept: { readonly [column: string]: unknown } | null
}

const whatOf = ({ wanted, kept }: Pair): string => {
  if (wanted === null) return "extra"
  if (kept === null) return "missing"
  return Object.keys(wanted).find((name) => JSON.stringify(wanted[name]) !== JSON.stringify(kept[name])) ?? ""
}

const differenceOf = async (
  open: Open,
  organisation: Organisation,
  { stream, id }: LedgerRows.Place,
  made: Ledger.Row | null,
): Promise<Difference | null> => {
  const wanted =
    made === null ? sql`select null::uuid as id where false` : LedgerRows.rows(organisation, [made])
  const { rows } = await sql<Pair>`
    select to_jsonb(wanted) as wanted, to_jsonb(kept) as kept
    from (${wanted}) wanted full join (
      select organisation_id, stream, id, version, on_date, last_event_at, about, awaits, state from competency
      where organisation_id = ${organisation.organisationId} and stream = ${stream} and id = ${id}
    ) kept on kept.id = wanted.id
    where to_jsonb(wanted) is distinct from to_jsonb(kept)`.execute(open)
  const [pair] = rows
  return pair === undefined ? null : { projection: "competency", processId: id, id, what: whatOf(pair) }
}

/** Nobody writes the log until the end of the transaction. */
const hold = (open: Open, { organisationId }: Organisation, { stream, id }: LedgerRows.Place) =>
  open
    .selectFrom("competency")
    .select("version")
    .where("organisation_id", "=", organisationId)
    .where("stream", "=", stream)
    .where("id", "=", id)
    .forUpdate()
    .execute()

/** The first difference between what is kept of a log and what its events make. */
export const compare = async (
  open: Open,
  organisation: Organisation,
  place: LedgerRows.Place,
  ledgers: Ledger.Ledgers,
): Promise<Difference | null> => {
  await hold(open, organisation, place)
  return differenceOf(open, organisation, place, await madeOf(open, organisation, place, ledgers))
}

/** Makes what a log comes to anew when it differs from its events; nothing is written when it does not. */
export const mend = async (
  open: Open,
  organisation: Organisation,
  place: LedgerRows.Place,
  ledgers: Ledger.Ledgers,
): Promise<Difference | null> => {
  await hold(open, organisation, place)
  const made = await madeOf(open, organisation, place, ledgers)
  const difference = await differenceOf(open, organisation, place, made)
  if (difference === null) return null
  if (made !== null) await LedgerRows.project(open, organisation, [made])
  else
    await sql`delete from competency where organisation_id = ${organisation.organisationId}
      and stream = ${place.stream} and id = ${place.id}`.execute(open)
  return difference
}

/** **Unit** logs asked for at once. */
const batch = 100

/** A log of any organisation. */
interface Log extends LedgerRows.Place {
  readonly organisationId: string
}

/** The first of all logs comes behind it. */
export const beginning: LedgerRows.Place = {
  stream: "laboratory",
  id: "00000000-0000-0000-0000-000000000000",
}

/** The logs of an organisation after one, by kind and id: whatever the events or what they come to name. */
export const after = async (
  open: Open,
  { organisationId }: Organisation,
  { stream, id }: LedgerRows.Place,
): Promise<ReadonlyArray<LedgerRows.Place>> => {
  const { rows } = await sql<LedgerRows.Place>`
    select stream, stream_id as id from competency_event
      where organisation_id = ${organisationId} and (stream, stream_id) > (${stream}, ${id}::uuid) and seq = 1
    union select stream, id from competency
      where organisation_id = ${organisationId} and (stream, id) > (${stream}, ${id}::uuid)
    order by stream, id limit ${batch}`.execute(open)
  return rows
}

/**
 * Writes what every log comes to into a table that holds nothing.
 *
 * **Errors** throws `DamagedEvent` at a log that does not read.
 */
export const rebuild = async (
  open: Open,
  ledgers: Ledger.Ledgers,
  tell: (done: number, of: number) => void,
): Promise<void> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from competency_event where seq = 1`.execute(open)
  const of = rows[0]?.n ?? 0
  let last: Log = { organisationId: beginning.id, ...beginning }
  for (let done = 0; ; ) {
    const found =
      await sql<Log>`select organisation_id as "organisationId", stream, stream_id as id from competency_event
      where (organisation_id, stream, stream_id) > (${last.organisationId}::uuid, ${last.stream}, ${last.id}::uuid)
        and seq = 1 order by organisation_id, stream, stream_id limit ${batch}`.execute(open)
    if (found.rows.length === 0) return
    for (const log of found.rows) {
      const made = await madeOf(open, log, log, ledgers)
      if (made !== null) await LedgerRows.project(open, log, [made])
      last = log
    }
    done += found.rows.length
    tell(done, of)
  }
}
