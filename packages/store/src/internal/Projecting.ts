/**
 * Making the snapshots and records anew from the logs that are there.
 * Not here: how an event changes them (`Change`), or how they are written (`Writing`).
 */
import * as Result from "effect/Result"
import { sql } from "kysely"
import * as Change from "../Change.ts"
import { eventReader, type Open } from "./Rows.ts"
import * as Searched from "./Searched.ts"
import { project } from "./Writing.ts"

interface Log {
  readonly organisationId: string
  readonly processId: string
}

/** The logs after one, by key. **Unit** a hundred at once. */
const logsAfter = async (open: Open, after: Log): Promise<ReadonlyArray<Log>> => {
  const { rows } = await sql<Log>`
    select organisation_id as "organisationId", process_id as "processId" from event
    where (organisation_id, process_id) > (${after.organisationId}::uuid, ${after.processId}::uuid) and seq = 1
    order by organisation_id, process_id limit 100`.execute(open)
  return rows
}

const nowhere = "00000000-0000-0000-0000-000000000000"

/**
 * Writes the snapshot and the records of every log into tables that hold none.
 *
 * **Errors** throws `BrokenLog` at a log that does not read.
 */
export const rebuild = async (
  open: Open,
  editions: Change.Carried["editions"],
  tell: (done: number, of: number) => void,
): Promise<void> => {
  const readEvent = eventReader(editions)
  const textsOf = Searched.textsOf(editions)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from event where seq = 1`.execute(open)
  const of = rows[0]?.n ?? 0
  let after: Log = { organisationId: nowhere, processId: nowhere }
  for (let done = 0; ; ) {
    const logs = await logsAfter(open, after)
    if (logs.length === 0) return
    for (const log of logs) {
      const kept = await open
        .selectFrom("event")
        .select("body")
        .where("organisation_id", "=", log.organisationId)
        .where("process_id", "=", log.processId)
        .orderBy("seq")
        .execute()
      const change = Change.ofLog({ editions }, log.organisationId, kept.map(readEvent))
      await project(open, log, Result.getOrThrow(change), textsOf)
      after = log
    }
    done += logs.length
    tell(done, of)
  }
}
