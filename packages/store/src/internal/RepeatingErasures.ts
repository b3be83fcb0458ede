/**
 * Doing again, in a database that was just restored, what was erased after its backup was made.
 * Not here: the list (`ErasureList`), how words go (`Erasing`, `Expiring`), or when it is done (`Restore`).
 */
import * as Result from "effect/Result"
import { sql } from "kysely"
import type { Erased } from "../Erasure.ts"
import type { Entry, List, Redaction, Removal } from "../ErasureList.ts"
import type * as Ledger from "../Ledger.ts"
import type { Options } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import { carryOut } from "./CarryingOut.ts"
import * as Entering from "./Entering.ts"
import { enter, find } from "./EnteringInSql.ts"
import { entries, erasePerson, findPerson, lock, type Reading, readingOf, take } from "./Erasing.ts"
import * as ErasingHere from "./ErasingHere.ts"
import * as Expiring from "./Expiring.ts"
import * as LedgerRows from "./LedgerRows.ts"
import type { Open } from "./Rows.ts"
import * as Taking from "./Taking.ts"

/** In whose name a restore erases: the audit shows it. */
const actorId = "01970000-0000-7000-8000-0000000000dc"

const administrator = { actorId, duty: "administrator" } as const

const person = async (open: Open, subject: string, { ledgers }: Reading): Promise<Erased | null> => {
  const found = await findPerson(open, subject)
  return found === undefined ? null : erasePerson(open, administrator, found, ledgers)
}

/** What one organisation kept about somebody. */
const worker = async (
  open: Open,
  tenant: Tenant,
  subject: string,
  { ledgers }: Reading,
): Promise<Erased | null> => {
  const found = await findPerson(open, subject)
  if (found === undefined) return null
  await note(open, tenant, { action: "erase-person", purpose: "request-of-a-person", subjects: [subject] })
  return (await ErasingHere.erase(open, tenant, found, ledgers)).erased
}

const process = async (
  open: Open,
  tenant: Tenant,
  processId: string,
  reading: Reading,
): Promise<Erased | null> => {
  const kept = await lock(open, tenant, processId)
  if (kept === undefined) return null
  const subjects = Taking.subjects(Taking.everyClass, kept.version)
  const noted = { action: "erase-process", purpose: "request-of-a-person", processId, subjects } as const
  await note(open, tenant, noted)
  return take(open, tenant, processId, reading, Taking.everyClass)
}

const expired = async (
  open: Open,
  tenant: Tenant,
  { log, subject: id, classes }: Entry,
  reading: Reading,
): Promise<Erased | null> => {
  if (log === "") return null
  const kept =
    log === "process"
      ? await lock(open, tenant, id)
      : await open
          .selectFrom("competency")
          .select("version")
          .where("organisation_id", "=", tenant.organisationId)
          .where("stream", "=", log)
          .where("id", "=", id)
          .executeTakeFirst()
  if (kept === undefined) return null
  return Expiring.letGo(open, tenant, { log, id, version: kept.version }, classes, reading)
}

/** What the event of a repeated redaction gives as its reason: the one that was given is in no list. */
const reason = "Powtórzone po przywróceniu kopii zapasowej. Repeated after a backup was restored."

/** The same director's command once more. **Shape** null when the log knows it, or does not know the record. */
const redaction = async (
  open: Open,
  { id, at, centre, subject: processId, by, form, record: recordId, fields }: Redaction,
  reading: Reading,
): Promise<Erased | null> => {
  const tenant = { organisationId: centre, actorId: by, duty: "director" } as const
  const kept = await lock(open, tenant, processId)
  const known = await open
    .selectFrom("event")
    .select("seq")
    .where("organisation_id", "=", centre)
    .where("process_id", "=", processId)
    .where("id", "=", id)
    .executeTakeFirst()
  if (kept === undefined || known !== undefined) return null
  const last = kept.last_event_at.toISOString()
  const command = {
    id,
    organisationId: centre,
    processId,
    actor: { id: by, duty: "director" },
    at: at < last ? last : at,
    type: "redact",
    form,
    recordId,
    fields,
    reason,
  } as const
  const asking = { recordId, organizerId: undefined }
  const done = await carryOut(open, tenant, command, asking, reading.options, {
    ...reading,
    messagesOf: () => [],
  })
  return Result.isSuccess(done) && !done.success.repeated ? { ...Taking.nothing, words: fields.length } : null
}

/** What somebody removed for good from a session or an inquiry, removed in their name once more. **Shape** as of a redaction. */
const removal = async (
  open: Open,
  { id, at, centre, log, subject, actor, of }: Removal,
  { ledgers }: Reading,
): Promise<Erased | null> => {
  const tenant = { organisationId: centre, actorId, duty: "director" } as const
  const kept = await find(open, tenant, log, subject)
  if (kept === null) return null
  const asked = { id, organisationId: centre, actor, at: at < kept.lastAt ? kept.lastAt : at }
  const done =
    of === null
      ? await removed(
          open,
          tenant,
          Entering.onSupervision(ledgers.supervision, {
            ...asked,
            sessionId: subject,
            type: "remove-conclusions",
          }),
        )
      : await removed(
          open,
          tenant,
          Entering.onInquiry(ledgers.laboratory, { ...asked, inquiryId: subject, type: "remove-text", of }),
        )
  return done ? { ...Taking.nothing, words: 1 } : null
}

/** **Shape** false when the log knows it, or has nothing to remove. */
const removed = async <S extends Ledger.Stream>(
  open: Open,
  tenant: Tenant,
  asking: Entering.Asking<S>,
): Promise<boolean> => {
  const entered = await enter(
    open,
    tenant,
    asking,
    () => [],
    () => [],
  )
  if (Result.isFailure(entered) || entered.success.repeated) return false
  await LedgerRows.takeRemoved(open, tenant, asking.ledger, asking.id)
  return true
}

/** **Shape** null for somebody or something that the backup does not know. */
const again = (open: Open, entry: List["erasures"][number], reading: Reading): Promise<Erased | null> => {
  if (entry.kind === "redacted") return redaction(open, entry, reading)
  if (entry.kind === "removed") return removal(open, entry, reading)
  if (entry.kind === "person" || entry.centre === null) return person(open, entry.subject, reading)
  const tenant = { organisationId: entry.centre, actorId, duty: "director" } as const
  if (entry.kind === "worker") return worker(open, tenant, entry.subject, reading)
  return entry.kind === "process"
    ? process(open, tenant, entry.subject, reading)
    : expired(open, tenant, entry, reading)
}

/** Whether the log itself tells of it, so that it is in no list of the database. */
const isTold = (one: List["erasures"][number]): one is Redaction | Removal =>
  one.kind === "redacted" || one.kind === "removed"

/** The same erasure has another id in a database where it was listed from the audit. */
const nameOf = ({ at, kind, log, centre, subject }: Entry): string =>
  [at, kind, log, centre, subject].join(" ")

/**
 * Enters what of a list the database does not know into its own, and erases it.
 *
 * **Shape** the number of erasures that had something to erase, and what went.
 */
export const repeat = async (
  open: Open,
  list: List["erasures"],
  options: Options,
): Promise<{ readonly erasures: number; readonly erased: Erased }> => {
  const known = new Set((await entries(open)).map(nameOf))
  const isNew = (one: List["erasures"][number]) => isTold(one) || !known.has(nameOf(one))
  const reading = readingOf(options)
  let erased = Taking.nothing
  let erasures = 0
  for (const entry of list.filter(isNew)) {
    if (!isTold(entry))
      await open
        .insertInto("erasure")
        .values({ ...entry, at: new Date(entry.at) })
        .execute()
    await sql`select set_config('osl.organisation_id', ${entry.centre ?? ""}, true),
      set_config('osl.actor_id', ${actorId}, true)`.execute(open)
    const one = await again(open, entry, reading)
    if (one === null) continue
    erasures += 1
    erased = Taking.plus(erased, one)
  }
  return { erasures, erased }
}
