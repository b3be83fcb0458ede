/**
 * Carrying a command out in tables: the process is locked, the command judged and written, however long the log is.
 * Not here: reading processes (`ProcessesInSql`), the statement that writes (`Writing`), or the rules (`Change`).
 */
import type { Edition } from "@osl/core"
import type { Command, Refusal } from "@osl/workflow"
import * as Result from "effect/Result"
import { sql } from "kysely"
import * as Audit from "../Audit.ts"
import * as Change from "../Change.ts"
import { CommandReused, StaleVersion } from "../Conflict.ts"
import { ProcessNotFound } from "../Missing.ts"
import * as Notice from "../Notice.ts"
import * as PrivateNote from "../PrivateNote.ts"
import type { Executed, Options } from "../ProcessStore.ts"
import type { Content, Record } from "../Record.ts"
import type { CommandTable } from "../Tables.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as Asking from "./Asking.ts"
import { type Open, type ReadEvent, readRecord, selectRecords } from "./Rows.ts"
import type * as Searched from "./Searched.ts"
import type * as Sending from "./Sending.ts"
import { wipe } from "./Wiping.ts"
import { write } from "./Writing.ts"

/** The events of a part of a log. **Shape** oldest first; `from` and `to` are sequence numbers, both included. */
const eventsOf = async (
  { open, readEvent }: { readonly open: Open; readonly readEvent: ReadEvent },
  tenant: Tenant,
  processId: string,
  from: number,
  to: number,
) => {
  const rows = await open
    .selectFrom("event")
    .select("body")
    .where("organisation_id", "=", tenant.organisationId)
    .where("process_id", "=", processId)
    .where("seq", ">=", from)
    .where("seq", "<=", to)
    .orderBy("seq")
    .execute()
  return rows.map(readEvent)
}

/** The last event of a log and its seal. */
interface Head {
  readonly seq: number
  readonly hash: string
}

/** The snapshot, locked until the end of the transaction, what is known of the command, and the end of the log. */
const lock = (open: Open, tenant: Tenant, processId: string, commandId: string) =>
  open
    .selectFrom("process")
    .select(["version", "state"])
    .select(
      sql<CommandTable | null>`(select row_to_json(command) from command
        where organisation_id = ${tenant.organisationId} and id = ${commandId})`.as("known"),
    )
    .select(
      sql<Head | null>`(select json_build_object('seq', seq, 'hash', hash) from event
        where organisation_id = ${tenant.organisationId} and process_id = ${processId}
        order by seq desc limit 1)`.as("head"),
    )
    .where("organisation_id", "=", tenant.organisationId)
    .where("id", "=", processId)
    .forUpdate()
    .executeTakeFirst()

/** What is known of a command whose process is not there. */
const findCommand = async (open: Open, tenant: Tenant, commandId: string): Promise<CommandTable | null> =>
  (await open
    .selectFrom("command")
    .selectAll()
    .where("organisation_id", "=", tenant.organisationId)
    .where("id", "=", commandId)
    .executeTakeFirst()) ?? null

/**
 * The snapshot with what is known of the command, as they stand once the lock is ours.
 *
 * A row that was waited for is read anew, but the commands beside it are those of before the wait; and a process may be
 * opened between two statements. So whatever looks overtaken is looked at once more.
 */
const look = async (open: Open, tenant: Tenant, { id, processId, version }: Command.Envelope) => {
  const snapshot = await lock(open, tenant, processId, id)
  if (snapshot === undefined) {
    const known = await findCommand(open, tenant, id)
    return known === null ? { snapshot, known } : { snapshot: await lock(open, tenant, processId, id), known }
  }
  const isOvertaken = snapshot.known === null && version !== undefined && version !== snapshot.version
  return { snapshot, known: isOvertaken ? await findCommand(open, tenant, id) : snapshot.known }
}

/**
 * The seal that the next event comes behind. What was seen with the lock is that of before a wait: then it is read anew.
 *
 * **Shape** empty for a log that begins.
 */
const headOf = async (open: Open, tenant: Tenant, processId: string, version: number, seen: Head | null) =>
  version === 0
    ? ""
    : seen !== null && seen.seq === version
      ? seen.hash
      : (
          await open
            .selectFrom("event")
            .select("hash")
            .where("organisation_id", "=", tenant.organisationId)
            .where("process_id", "=", processId)
            .where("seq", "=", version)
            .executeTakeFirstOrThrow()
        ).hash

const isOrganizer = async (open: Open, tenant: Tenant, personId: string | undefined): Promise<boolean> =>
  personId !== undefined &&
  (await open
    .selectFrom("membership")
    .select("duty")
    .where("organisation_id", "=", tenant.organisationId)
    .where("person_id", "=", personId)
    .where("duty", "=", "organizer")
    .executeTakeFirst()) !== undefined

const findRecord = async (
  open: Open,
  tenant: Tenant,
  processId: string,
  recordId: string,
): Promise<Record | null> => {
  const row = await selectRecords(open, tenant, processId).where("id", "=", recordId).executeTakeFirst()
  return row === undefined ? null : readRecord(row)
}

/** The asker's own note on a record; empty when there is none. */
const findNote = async (open: Open, tenant: Tenant, processId: string, recordId: string): Promise<Content> =>
  (
    await open
      .selectFrom("private_note")
      .select("fields")
      .where("organisation_id", "=", tenant.organisationId)
      .where("process_id", "=", processId)
      .where("record_id", "=", recordId)
      .where("author_id", "=", tenant.actorId)
      .executeTakeFirst()
  )?.fields ?? {}

/** Every record of a process that was not withdrawn. */
const standing = async (open: Open, tenant: Tenant, processId: string): Promise<ReadonlyArray<Record>> =>
  (await selectRecords(open, tenant, processId).where("withdrawn", "=", false).execute()).map(readRecord)

/** The private part of a command; a correction leaves what it could not ask for. */
const partWithNote = async (
  open: Open,
  tenant: Tenant,
  edition: Edition.Edition,
  given: Command.Command,
): Promise<PrivateNote.Parted> => {
  const parted = PrivateNote.part(edition, given)
  if (parted.note === null || given.type !== "correct" || !isId(given.recordId)) return parted
  const before = await findNote(open, tenant, given.processId, given.recordId)
  return { ...parted, note: PrivateNote.over(edition, given.form, before, parted.note) }
}

/** How kept events are read, which texts of a record search finds, and what is to be sent of a change. */
export interface Reading {
  readonly readEvent: ReadEvent
  readonly textsOf: Searched.TextsOf
  readonly messagesOf: Sending.MessagesOf
}

/** Carries a command out in a transaction, or finds that it was. **Source** rules ST1–ST8. */
export const carryOut = async (
  open: Open,
  tenant: Tenant,
  given: Command.Command,
  asking: Asking.Asking,
  options: Options,
  { readEvent, textsOf, messagesOf }: Reading,
): Promise<Result.Result<Executed, Refusal.Refused | StaleVersion | CommandReused | ProcessNotFound>> => {
  const { processId } = given
  const fingerprint = Change.fingerprint(given)
  const { snapshot, known } = await look(open, tenant, given)
  const log = { open, readEvent }
  if (known !== null) {
    if (
      snapshot === undefined ||
      known.process_id !== processId ||
      !Change.isSame(known.fingerprint, fingerprint)
    ) {
      return Result.fail(new CommandReused({ commandId: given.id }))
    }
    const events = await eventsOf(log, tenant, processId, known.first_seq, known.last_seq)
    return Result.succeed({ state: snapshot.state, events, repeated: true })
  }
  if (snapshot === undefined && given.type !== "open-process") {
    return Result.fail(new ProcessNotFound({ processId }))
  }
  const version = snapshot?.version ?? 0
  if (given.version !== undefined && given.version !== version) {
    const since = await eventsOf(log, tenant, processId, given.version + 1, given.version + Asking.mostSince)
    return Result.fail(new StaleVersion({ processId, seen: given.version, version, since }))
  }
  const { recordId, organizerId } = asking
  const state = snapshot?.state ?? null
  const edition = Change.editionFor(options, tenant.organisationId, state)
  const { command, note } = await partWithNote(open, tenant, edition, given)
  const ground = {
    edition,
    state,
    record: recordId === undefined ? null : await findRecord(open, tenant, processId, recordId),
    isOrganizer: await isOrganizer(open, tenant, organizerId),
    ...(command.type === "adopt-edition"
      ? { target: Change.targetOf(options, command, await standing(open, tenant, processId)) }
      : {}),
  }
  const change = Change.decide(ground, command, note)
  if (Result.isFailure(change)) return Result.fail(change.failure)
  const head = await headOf(open, tenant, processId, version, snapshot?.head ?? null)
  const written = {
    change: change.success,
    seals: Change.sealed(options, change.success.events, command.id, head),
    noted: Audit.ofCommand(command),
  }
  const { events, state: after } = change.success
  const told = { log: "process", events, state: after } as const
  await write(
    open,
    tenant,
    written,
    { id: command.id, fingerprint },
    textsOf,
    messagesOf(told),
    Notice.of(told),
  )
  await wipe(open, tenant, change.success, { carried: options, readEvent })
  return Result.succeed({ state: after, events, repeated: false })
}
