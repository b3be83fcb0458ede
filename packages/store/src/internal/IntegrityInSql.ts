/**
 * The chains as they stand in the tables, read in parts while the store is served.
 * Not here: what is promised of them (`Integrity`), or whether a link fits (`Judging`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { sql } from "kysely"
import * as Anchor from "../Anchor.ts"
import type { Database } from "../Database.ts"
import type { Integrity, Progress, StreamKind } from "../Integrity.ts"
import type * as Ledger from "../Ledger.ts"
import type { Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { BrokenLink } from "./BrokenLink.ts"
import * as Judging from "./Judging.ts"
import type { Open } from "./Rows.ts"

/** A chain and what is known of its length. **Shape** `version` is where it has to reach at least. */
interface Known {
  readonly stream: StreamKind
  readonly id: string
  readonly links: number
  readonly version: number
}

/** **Unit** links that are read at once. */
const part = 500

const instant = <const C extends string>(column: C) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as<C>(column)

/** Nothing of what is read is shown, so that whoever checks may see the chains of everybody. */
const overseeing = (tenant: Tenant): Tenant => ({ ...tenant, duty: "director" })

const chainsOf = async (open: Open, { organisationId }: Tenant): Promise<ReadonlyArray<Known>> => {
  const { rows } = await sql<Known>`select * from (
    select 'process' as stream, id, coalesce(links, 0)::int as links, coalesce(version, 0)::int as version
      from (select process_id as id, count(*) as links from event where organisation_id = ${organisationId}
        group by process_id) log
      full join (select id, version from process where organisation_id = ${organisationId}) snapshot using (id)
    union all
    select stream, id, coalesce(links, 0)::int, coalesce(version, 0)
      from (select stream, stream_id as id, count(*) as links from competency_event
        where organisation_id = ${organisationId} group by stream, stream_id) log
      full join (select stream, id, version from competency where organisation_id = ${organisationId}) snapshot
        using (stream, id)
    union all
    select 'audit', actor_id, count(*)::int, max(seq) from audit where organisation_id = ${organisationId}
      group by actor_id
    union all
    select 'anchor', ${organisationId}::uuid, count(*)::int, 0 from anchor where organisation_id = ${organisationId}
    ) chain order by stream desc, version = 0, links desc, id`.execute(open)
  return rows
}

/** What took words out of a process. Read after the events, so that a redaction made meanwhile is known. */
const takingsOf = async (open: Open, organisationId: string, processId: string): Promise<Judging.Takings> => {
  const { rows } = await sql<Judging.Takings["redactions"][number]>`
    select seq, body ->> 'recordId' as "recordId", body -> 'fields' as fields from event
    where organisation_id = ${organisationId} and process_id = ${processId} and type = 'record-redacted'`.execute(
    open,
  )
  const erased = await sql<{
    was: boolean
  }>`select was_erased(${organisationId}, ${processId}) as was`.execute(open)
  return { redactions: rows, erased: erased.rows[0]?.was === true }
}

const eventsAfter = (open: Open, organisationId: string, processId: string, seq: number) =>
  open
    .selectFrom("event")
    .select(["organisation_id", "process_id", "seq", "id", "command_id", "type", "actor_id", "body"])
    .select(["previous", "hash", "salts", "closed", instant("at")])
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(part)
    .execute()

const logAfter = (open: Open, organisationId: string, stream: Ledger.Stream, id: string, seq: number) =>
  open
    .selectFrom("competency_event")
    .select(["organisation_id", "stream", "stream_id", "seq", "id", "type", "actor_id", "body"])
    .select(["previous", "hash", "salts", "closed", instant("at")])
    .where("organisation_id", "=", organisationId)
    .where("stream", "=", stream)
    .where("stream_id", "=", id)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(part)
    .execute()

/** What took words out of a log of competencies. Read after its events, so that what was removed meanwhile is known. */
const logTakingsOf = async (
  open: Open,
  organisationId: string,
  stream: Ledger.Stream,
  id: string,
): Promise<Judging.LogTakings> => {
  const { rows } = await sql<Ledger.Removal>`select seq, (body ->> 'of')::int as of from competency_event
    where organisation_id = ${organisationId} and stream = ${stream} and stream_id = ${id}
      and type in ('conclusions-removed', 'text-removed')`.execute(open)
  const erased = await sql<{
    id: string
  }>`select id from (select distinct actor_id as id from competency_event
    where organisation_id = ${organisationId} and stream = ${stream} and stream_id = ${id}) writer
    where competency_words_went(${organisationId}, ${stream}, ${id}, id)`.execute(open)
  return { erased: erased.rows.map((one) => one.id), removals: rows }
}

const auditAfter = (open: Open, organisationId: string, personId: string, seq: number) =>
  open
    .selectFrom("audit")
    .select(["organisation_id", "actor_id", "seq", "id", "duty", "on_behalf_of", "purpose", "action"])
    .select(["process_id", "subjects", "previous", "hash", instant("at")])
    .where("organisation_id", "=", organisationId)
    .where("actor_id", "=", personId)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(part)
    .execute()

interface AnchorRow {
  readonly day: string
  readonly made_at: string
  readonly heads: Anchor.Heads
  readonly previous: string
  readonly hash: string
  readonly organisation_id: string
}

const readAnchor = (row: AnchorRow): Anchor.Anchor => ({
  organisationId: row.organisation_id,
  day: row.day,
  madeAt: row.made_at.replace(/000Z$/, "Z"),
  heads: row.heads,
  previous: row.previous,
  hash: row.hash,
})

const anchors = (open: Open, organisationId: string) =>
  open
    .selectFrom("anchor")
    .select([
      "organisation_id",
      sql<string>`day::text`.as("day"),
      instant("made_at"),
      "heads",
      "previous",
      "hash",
    ])
    .where("organisation_id", "=", organisationId)

/** The hashes of the links that an anchor holds. */
const hashesOf = async (open: Open, anchor: Anchor.Anchor): Promise<Judging.HashAt> => {
  const { processes, people, competencies = {} } = anchor.heads
  const logs = JSON.stringify(
    Object.entries(competencies).map(([log, [seq]]) => {
      const [stream, id] = log.split(" ")
      return { stream, id, seq }
    }),
  )
  const list = (heads: Readonly<Record<string, Anchor.Head>>) =>
    JSON.stringify(Object.entries(heads).map(([id, [seq]]) => ({ id, seq })))
  const { rows } = await sql<{ key: string; hash: string }>`
    select 'process ' || one.id || ' ' || one.seq as key, hash
      from json_to_recordset(${list(processes)}::json) as one (id text, seq integer)
      join event on organisation_id = ${anchor.organisationId} and process_id::text = one.id and event.seq = one.seq
    union all
    select one.stream || ' ' || one.id || ' ' || one.seq, hash
      from json_to_recordset(${logs}::json) as one (stream text, id text, seq integer)
      join competency_event kept on organisation_id = ${anchor.organisationId} and kept.stream = one.stream
        and stream_id::text = one.id and kept.seq = one.seq
    union all
    select 'audit ' || one.id || ' ' || one.seq, hash
      from json_to_recordset(${list(people)}::json) as one (id text, seq integer)
      join audit on organisation_id = ${anchor.organisationId} and actor_id::text = one.id and audit.seq = one.seq`.execute(
    open,
  )
  const known = new Map(rows.map(({ key, hash }) => [key, hash]))
  return (stream, id, seq) => known.get(`${stream} ${id} ${seq}`)
}

/** Where the check of a chain has come to, or the first fault. */
type Step =
  | { readonly checked: Judging.Checked; readonly isEnd: boolean }
  | { readonly fault: ConstructorParameters<typeof BrokenLink>[0] }

const through = <A extends { readonly seq: number; readonly hash: string }>(
  chain: Known,
  rows: ReadonlyArray<A>,
  before: Judging.Checked,
  judge: (row: A, before: Judging.Checked) => Judging.Fault | undefined,
): Step => {
  let checked = before
  for (const row of rows) {
    const fault = judge(row, checked)
    if (fault !== undefined) return { fault: { stream: chain.stream, id: chain.id, ...fault } }
    checked = { seq: row.seq, previous: row.hash }
  }
  const isEnd = rows.length < part
  return isEnd && checked.seq < chain.version
    ? { fault: { stream: chain.stream, id: chain.id, seq: checked.seq + 1, misfit: "missing", at: "" } }
    : { checked, isEnd }
}

/**
 * The anchors and what the audit tells of them, of one moment: one that is made meanwhile is in both or in neither.
 * **Shape** `noted` day and hash, in their order.
 */
const anchorsAndNoted = async (open: Open, organisationId: string) => {
  const { rows } = await sql<{
    anchors: ReadonlyArray<AnchorRow>
    noted: ReadonlyArray<string>
  }>`select
    coalesce((select json_agg(one order by day) from (
      select organisation_id, day::text as day, ${instant("made_at")}, heads, previous, hash
      from anchor where organisation_id = ${organisationId}) one), '[]') as anchors,
    coalesce((select json_agg(array_to_string(subjects, ' ') order by at, seq) from audit
      where organisation_id = ${organisationId} and action = 'anchor'), '[]') as noted`.execute(open)
  return rows[0] ?? { anchors: [], noted: [] }
}

const anchorsThrough = async (open: Open, chain: Known): Promise<Step> => {
  let checked = Judging.beginning
  const { anchors, noted } = await anchorsAndNoted(open, chain.id)
  for (const row of anchors) {
    const anchor = readAnchor(row)
    const isSealed = Anchor.link(anchor) === anchor.hash
    const hashAt = isSealed ? await hashesOf(open, anchor) : () => undefined
    const fault = Judging.ofNotedAnchor(anchor, checked, hashAt, noted)
    if (fault !== undefined) return { fault: { stream: chain.stream, id: chain.id, ...fault } }
    checked = { seq: checked.seq + 1, previous: anchor.hash }
  }
  const fault = Judging.ofAnchorsEnd(checked, noted)
  return fault === undefined
    ? { checked, isEnd: true }
    : { fault: { stream: chain.stream, id: chain.id, ...fault } }
}

const step = async (open: Open, tenant: Tenant, chain: Known, before: Judging.Checked): Promise<Step> => {
  const { organisationId } = tenant
  if (chain.stream === "anchor") return anchorsThrough(open, chain)
  if (chain.stream === "audit") {
    const rows = await auditAfter(open, organisationId, chain.id, before.seq)
    return through(chain, rows, before, Judging.ofAudit)
  }
  if (chain.stream !== "process") {
    const { stream, id } = chain
    const found = await logAfter(open, organisationId, stream, id, before.seq)
    const takings = await logTakingsOf(open, organisationId, stream, id)
    return through(chain, found, before, (row, checked) => Judging.ofLogEvent(row, checked, takings))
  }
  const rows = await eventsAfter(open, organisationId, chain.id, before.seq)
  const takings = await takingsOf(open, organisationId, chain.id)
  return through(chain, rows, before, (row, checked) => Judging.ofEvent(row, checked, takings))
}

/** The ends of chains that moved since an instant; with those of the hour before, as a transaction may have taken that long. */
const headsSince = async (open: Open, { organisationId }: Tenant, since: string): Promise<Anchor.Heads> => {
  const from = sql`${since}::timestamptz - interval '1 hour'`
  const processes = await sql<{ id: string; head: Anchor.Head }>`
    select process.id, json_build_array(event.seq, event.hash) as head from process
      join event on event.organisation_id = process.organisation_id and event.process_id = process.id
        and event.seq = process.version
    where process.organisation_id = ${organisationId} and process.updated_at >= ${from}`.execute(open)
  const competencies = await sql<{ id: string; head: Anchor.Head }>`
    select kept.stream || ' ' || kept.id as id, json_build_array(last.seq, last.hash) as head from competency kept
      join competency_event last on last.organisation_id = kept.organisation_id and last.stream = kept.stream
        and last.stream_id = kept.id and last.seq = kept.version
    where kept.organisation_id = ${organisationId} and kept.updated_at >= ${from}`.execute(open)
  const people = await sql<{ id: string; head: Anchor.Head }>`
    select distinct on (actor_id) actor_id as id, json_build_array(seq, hash) as head from audit
    where organisation_id = ${organisationId} and at >= ${from} order by actor_id, seq desc`.execute(open)
  const byId = (rows: typeof people.rows) => Object.fromEntries(rows.map(({ id, head }) => [id, head]))
  return {
    processes: byId(processes.rows),
    people: byId(people.rows),
    competencies: byId(competencies.rows),
  }
}

export const make = ({ transaction }: Database["Service"]): Integrity["Service"] => ({
  verify: (given) => {
    const tenant = overseeing(given)
    const chains = transaction(tenant, "list the chains", (open) => chainsOf(open, tenant))
    return Stream.unwrap(
      Effect.map(chains, (all) => {
        const of = all.reduce((sum, { links }) => sum + links, 0)
        let done = 0
        return Stream.fromIterable(all).pipe(
          Stream.flatMap((chain) =>
            Stream.paginate(Judging.beginning, (before) =>
              Effect.gen(function* () {
                const next = yield* transaction(tenant, "check a chain", (open) =>
                  step(open, tenant, chain, before),
                )
                if ("fault" in next) return yield* new BrokenLink(next.fault)
                const { checked, isEnd } = next
                done += checked.seq - before.seq
                const progress: Progress = {
                  stream: chain.stream,
                  id: chain.id,
                  seq: checked.seq,
                  done,
                  of: Math.max(of, done),
                }
                return [[progress], isEnd ? Option.none<Judging.Checked>() : Option.some(checked)] as const
              }),
            ),
          ),
        )
      }),
    )
  },

  anchor: Effect.fn("Integrity.anchor")(function* (given) {
    const tenant = overseeing(given)
    const madeAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const day = madeAt.slice(0, 10)
    return yield* transaction(tenant, "anchor the chains", async (open) => {
      const row = await anchors(open, tenant.organisationId)
        .orderBy("day", "desc")
        .limit(1)
        .executeTakeFirst()
      const last = row === undefined ? undefined : readAnchor(row)
      if (last !== undefined && last.day >= day) return last
      const heads = await headsSince(open, tenant, last?.madeAt ?? "1970-01-01T00:00:00.000Z")
      const parts = { organisationId: tenant.organisationId, day, madeAt, heads, previous: last?.hash ?? "" }
      const anchor = { ...parts, hash: Anchor.link(parts) }
      await open
        .insertInto("anchor")
        .values({
          organisation_id: anchor.organisationId,
          day,
          made_at: madeAt,
          heads: JSON.stringify(heads),
          previous: anchor.previous,
          hash: anchor.hash,
        })
        .execute()
      await note(open, given, Anchor.noted(anchor))
      return anchor
    })
  }),
})
