/**
 * What must be true of a store after any accident: logs without gaps, nothing half-written, views as the log makes them, chains whole.
 * Not here: whether what was acknowledged is there, which only the one who was told can say.
 */
import { Database, Integrity, Projections } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { sql } from "kysely"
import type { Work } from "./Writing.ts"

/** **Shape** `commands` those that made the entries in the log, once for each; `faults` in words, none when all is well. */
export interface Kept {
  readonly commands: ReadonlyArray<string>
  readonly faults: ReadonlyArray<string>
}

/** Rows of which a part is missing, in the processes that are written to. **Shape** each a statement that counts them. */
const halves = ({ organizer: { organisationId, actorId }, processes }: Work) => {
  const ours = sql`organisation_id = ${organisationId} and process_id = any (${processes}::uuid[])`
  return {
    "logs with a gap": sql<{ n: number }>`select count(*)::int as n from (
      select from event where ${ours} group by process_id having min(seq) <> 1 or max(seq) <> count(*)) log`,
    "processes that are not there": sql<{ n: number }>`select count(*)::int as n
      from unnest(${processes}::uuid[]) one (id)
      where not exists (select from process where organisation_id = ${organisationId} and process.id = one.id)`,
    "events and commands that are not together": sql<{ n: number }>`select count(*)::int as n
      from (select distinct command_id as id from event where ${ours}) one
      full join (select id from command where ${ours}) other using (id) where one is null or other is null`,
    "entries and records that are not together": sql<{ n: number }>`select count(*)::int as n
      from (select (body ->> 'recordId')::uuid as id from event where ${ours} and type = 'record-added') one
      full join (select id from record where ${ours}) other using (id) where one is null or other is null`,
    "records and reflections that are not together": sql<{ n: number }>`select count(*)::int as n
      from (select id from record where ${ours}) one
      full join (select record_id as id from private_note where ${ours} and author_id = ${actorId}) other using (id)
      where one is null or other is null`,
    "records that search does not know, or that it alone knows": sql<{ n: number }>`select count(*)::int as n
      from (select id from record where ${ours}) one
      full join (select id from search where ${ours} and form is not null) other using (id)
      where one is null or other is null`,
    "commands and notes of the audit that are not together": sql<{ n: number }>`select count(*)::int as n
      from (select process_id as id, count(*) as n from command where ${ours} group by process_id) one
      full join (select process_id as id, count(*) as n from audit where ${ours} and action = 'carry-out'
        group by process_id) other using (id)
      where one.n is distinct from other.n`,
  }
}

/** Looks at all that an organisation has. */
export const all = (work: Work) =>
  Effect.gen(function* () {
    const { organizer, processes } = work
    const director = { ...organizer, duty: "director" } as const
    const { transaction } = yield* Database.Database
    const projections = yield* Projections.Projections
    const integrity = yield* Integrity.Integrity
    const faults: Array<string> = []
    const commands = yield* transaction(director, "look at all", async (open) => {
      for (const [name, statement] of Object.entries(halves(work))) {
        const n = (await statement.execute(open)).rows[0]?.n ?? -1
        if (n !== 0) faults.push(`${name}: ${n}`)
      }
      const { rows } = await sql<{ id: string }>`select command_id as id from event
        where organisation_id = ${organizer.organisationId} and process_id = any (${processes}::uuid[])
          and type = 'record-added'`.execute(open)
      return rows.map(({ id }) => id)
    })
    const steps = yield* Stream.runCollect(projections.verify(director))
    for (const { difference } of steps)
      if (difference !== null) faults.push(`the log makes something else: ${JSON.stringify(difference)}`)
    yield* Effect.catchTag(Stream.runDrain(integrity.verify(director)), "BrokenLink", (link) =>
      Effect.sync(() => faults.push(link.message)),
    )
    const kept: Kept = { commands, faults }
    return kept
  })

/** What is wrong: what was found, what was acknowledged and is not there, what is there twice. */
export const wrong = ({ commands, faults }: Kept, acknowledged: Iterable<string>): string | undefined => {
  const there = new Set(commands)
  const lost = [...acknowledged].filter((id) => !there.has(id)).length
  const all = [
    ...faults,
    ...(lost === 0 ? [] : [`acknowledged and lost: ${lost}`]),
    ...(there.size === commands.length ? [] : [`carried out twice: ${commands.length - there.size}`]),
  ]
  return all.length === 0 ? undefined : all.join("; ")
}
