/**
 * Letting go of the words whose time is over: of closed processes, and of logs of competencies.
 * Not here: what an organisation set (`Retention`), or how words go (`Erasing`, `LedgerRows`).
 */
import type { Privacy } from "@osl/core"
import { sql } from "kysely"
import type { Noted } from "../Audit.ts"
import type { Erased } from "../Erasure.ts"
import * as Ledger from "../Ledger.ts"
import * as Retention from "../Retention.ts"
import type { Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { enter, lock, type Reading, take } from "./Erasing.ts"
import * as LedgerRows from "./LedgerRows.ts"
import type { Open } from "./Rows.ts"
import * as Taking from "./Taking.ts"

export const policyOf = async (open: Open, { organisationId }: Tenant): Promise<Retention.Policy> => {
  const rows = await open
    .selectFrom("retention")
    .select(["log", "privacy", "months"])
    .where("organisation_id", "=", organisationId)
    .execute()
  const termsOf = (log: Retention.Log): Retention.Terms => ({
    ...Retention.unlimited,
    ...Object.fromEntries(
      rows.filter((row) => row.log === log).map(({ privacy, months }) => [privacy, months]),
    ),
  })
  return {
    process: termsOf("process"),
    portfolio: termsOf("portfolio"),
    training: termsOf("training"),
    supervision: termsOf("supervision"),
    laboratory: termsOf("laboratory"),
  }
}

/** A log that words go from. **Shape** `version` as it stands now. */
interface Place {
  readonly log: Retention.Log
  readonly id: string
  readonly version: number
}

/** What is noted of it. **Shape** a log of competencies is named among the subjects, as it is no process. */
const notedOf = ({ log, id, version }: Place, classes: ReadonlyArray<Privacy.Privacy>): Noted => {
  const subjects = Taking.subjects(classes, version)
  const noted = { action: "expire", purpose: "upkeep" } as const
  return log === "process"
    ? { ...noted, processId: id, subjects }
    : { ...noted, subjects: [log, id, ...subjects] }
}

/** Whether the words of the classes went from the log as it stands now. */
const wasTaken = async (open: Open, { organisationId }: Tenant, { processId, subjects }: Noted) =>
  (await open
    .selectFrom("audit")
    .select("seq")
    .where("organisation_id", "=", organisationId)
    .where(sql<boolean>`process_id is not distinct from ${processId ?? null}::uuid`)
    .where("action", "in", ["erase-process", "expire"])
    .where(sql<boolean>`subjects @> ${[...(subjects ?? [])]}::text[]`)
    .executeTakeFirst()) !== undefined

/** Takes words of some classes out of a log that is locked. Noted first, as the database lets Taking.nothing go otherwise. */
export const letGo = async (
  open: Open,
  tenant: Tenant,
  place: Place,
  classes: ReadonlyArray<Privacy.Privacy>,
  reading: Reading,
): Promise<Erased> => {
  await note(open, tenant, notedOf(place, classes))
  const { log, id } = place
  if (log === "process") return take(open, tenant, id, reading, classes)
  const words = await Ledger.use(reading.ledgers, log, (ledger) =>
    LedgerRows.erase(open, tenant, ledger, id, classes),
  )
  return { ...Taking.nothing, logs: 1, words }
}

const listed = async (
  open: Open,
  tenant: Tenant,
  place: Place,
  classes: ReadonlyArray<Privacy.Privacy>,
  reading: Reading,
): Promise<Erased> => {
  if (classes.length === 0 || (await wasTaken(open, tenant, notedOf(place, classes)))) return Taking.nothing
  const { log, id: subject } = place
  await enter(open, { kind: "expired", log, centre: tenant.organisationId, subject, classes })
  return letGo(open, tenant, place, classes, reading)
}

/** Lets the words of a closed process go that are due. */
export const process = async (
  open: Open,
  tenant: Tenant,
  id: string,
  reading: Reading,
  now: Date,
): Promise<Erased> => {
  const policy = await policyOf(open, tenant)
  const kept = await lock(open, tenant, id)
  if (kept === undefined || kept.status !== "closed") return Taking.nothing
  const classes = Retention.due(policy.process, kept.last_event_at.toISOString(), now)
  return listed(open, tenant, { log: "process", id, version: kept.version }, classes, reading)
}

/** Closed processes by key. **Unit** a hundred at once. */
export const closedAfter = (open: Open, { organisationId }: Tenant, after: string) =>
  open
    .selectFrom("process")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "closed")
    .where("id", ">", after)
    .orderBy("id")
    .limit(100)
    .execute()

/** The portfolio of somebody who works in the organisation is in use. */
export const isOver = sql<boolean>`(stream <> 'portfolio' or not exists (select from membership
  where membership.organisation_id = competency.organisation_id and person_id = competency.id))`

/** Lets the words of a log of competencies go that are due. */
export const log = async (
  open: Open,
  tenant: Tenant,
  { stream, id }: LedgerRows.Place,
  reading: Reading,
  now: Date,
): Promise<Erased> => {
  const policy = await policyOf(open, tenant)
  const kept = await open
    .selectFrom("competency")
    .select(["version", sql<string>`on_date::text`.as("on")])
    .where("organisation_id", "=", tenant.organisationId)
    .where("stream", "=", stream)
    .where("id", "=", id)
    .where(isOver)
    .forUpdate()
    .executeTakeFirst()
  if (kept === undefined) return Taking.nothing
  const classes = Retention.due(policy[stream], kept.on, now)
  return listed(open, tenant, { log: stream, id, version: kept.version }, classes, reading)
}

/** Logs of competencies that may be over, by key. **Unit** a hundred at once. */
export const logsAfter = (open: Open, { organisationId }: Tenant, after: LedgerRows.Place) =>
  open
    .selectFrom("competency")
    .select(["stream", "id"])
    .where("organisation_id", "=", organisationId)
    .where(sql<boolean>`(stream, id) > (${after.stream}, ${after.id}::uuid)`)
    .where(isOver)
    .orderBy("stream")
    .orderBy("id")
    .limit(100)
    .execute()
