/**
 * Processes in tables: a command is one read of the snapshot and one write, however long the log is.
 * Not here: what is promised of them (`ProcessStore`), or the tables (`migrations/`).
 */
import type { Edition } from "@osl/core"
import type { Command, Refusal } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { sql } from "kysely"
import * as Audit from "../Audit.ts"
import * as Change from "../Change.ts"
import { CommandReused, ProcessExists, StaleVersion } from "../Conflict.ts"
import type { Database } from "../Database.ts"
import { ProcessNotFound, RecordNotFound } from "../Missing.ts"
import * as Page from "../Page.ts"
import * as PrivateNote from "../PrivateNote.ts"
import type { Column, Executed, Options, ProcessStore } from "../ProcessStore.ts"
import * as ProcessSummary from "../ProcessSummary.ts"
import type { Content, Record } from "../Record.ts"
import type { CommandTable } from "../Tables.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as Asking from "./Asking.ts"
import { note } from "./AuditInSql.ts"
import * as Looking from "./Looking.ts"
import {
  eventReader,
  type Open,
  type ReadEvent,
  readRecord,
  readSummary,
  selectRecords,
  summaryColumns,
} from "./Rows.ts"
import * as Searched from "./Searched.ts"
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

const exists = async (open: Open, tenant: Tenant, processId: string): Promise<boolean> =>
  (await open
    .selectFrom("process")
    .select("version")
    .where("organisation_id", "=", tenant.organisationId)
    .where("id", "=", processId)
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

/** How kept events are read, and which texts of a record search finds. */
interface Reading {
  readonly readEvent: ReadEvent
  readonly textsOf: Searched.TextsOf
}

const carryOut = async (
  open: Open,
  tenant: Tenant,
  given: Command.Command,
  asking: Asking.Asking,
  options: Options,
  { readEvent, textsOf }: Reading,
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
  await write(open, tenant, written, { id: command.id, fingerprint }, textsOf)
  await wipe(open, tenant, change.success, { carried: options, readEvent })
  return Result.succeed({ state: change.success.state, events: change.success.events, repeated: false })
}

export const make = ({ transaction }: Database["Service"], options: Options): ProcessStore["Service"] => {
  const readEvent = eventReader(options.editions)
  const sensitive = Audit.sensitiveForms(options.editions)
  const textsOf = Searched.textsOf(options.editions)
  const looking = Looking.make(readEvent)

  /** What is missing is not asked for when its id can be none. */
  const found = <A>(
    tenant: Tenant,
    processId: string,
    during: string,
    ask: (open: Open) => Promise<A | undefined>,
  ) =>
    Effect.gen(function* () {
      const answer = isId(processId) ? yield* transaction(tenant, during, ask) : undefined
      return answer ?? (yield* new ProcessNotFound({ processId }))
    })

  return {
    execute: Effect.fn("ProcessStore.execute")(function* (tenant, command) {
      const asking = yield* Asking.check(tenant, command)
      const result = yield* transaction(
        tenant,
        "carry out a command",
        (open) => carryOut(open, tenant, command, asking, options, { readEvent, textsOf }),
        "repeatable",
      )
      looking.forget(tenant, command.processId)
      return yield* Effect.fromResult(result)
    }),

    look: (tenant, processId, { latest = 0 } = {}) =>
      found(tenant, processId, "look at a process", async (open) => {
        const size = Math.min(Math.max(0, latest), Page.mostPerPage)
        const seen = await looking.look(open, tenant, processId, size)
        const read = Audit.recordsIn(seen?.latest ?? [])
        await note(open, tenant, Audit.ofReading("read-history", processId, sensitive, read))
        return seen
      }),

    get: (tenant, processId) =>
      found(tenant, processId, "read a process", async (open) => {
        const row = await open
          .selectFrom("process")
          .select("state")
          .where("organisation_id", "=", tenant.organisationId)
          .where("id", "=", processId)
          .executeTakeFirst()
        return row?.state
      }),

    states: (tenant, processIds) => {
      const ids = processIds.filter(isId).slice(0, Page.mostPerPage)
      return ids.length === 0
        ? Effect.succeed([])
        : transaction(tenant, "read processes", async (open) => {
            const rows = await open
              .selectFrom("process")
              .select("state")
              .where("organisation_id", "=", tenant.organisationId)
              .where("id", "in", ids)
              .execute()
            return rows.map(({ state }) => state)
          })
    },

    history: (tenant, processId, query = {}) =>
      found(tenant, processId, "read a history", async (open) => {
        const rows = await open
          .selectFrom("event")
          .select("body")
          .where("organisation_id", "=", tenant.organisationId)
          .where("process_id", "=", processId)
          .$if(query.before !== undefined, (some) => some.where("seq", "<", query.before ?? 0))
          .orderBy("seq", "desc")
          .limit(Page.sizeOf(query.limit))
          .execute()
        if (rows.length === 0) return (await exists(open, tenant, processId)) ? [] : undefined
        const events = rows.map(readEvent)
        const read = Audit.recordsIn(events)
        await note(open, tenant, Audit.ofReading("read-history", processId, sensitive, read))
        return events
      }),

    records: (tenant, processId, query = {}) =>
      found(tenant, processId, "list records", async (open) => {
        const { form, ids } = query
        const size = Page.sizeOf(query.limit)
        const from = Page.placeOf(query.after)
        let some = selectRecords(open, tenant, processId)
        if (form !== undefined) some = some.where("form", "=", form)
        if (ids !== undefined) some = some.where(sql<boolean>`id = any (${ids.filter(isId)}::uuid[])`)
        if (query.withdrawn !== true) some = some.where("withdrawn", "=", false)
        if (from !== undefined) {
          some = some.where(sql<boolean>`(on_date, id) < (left(${from.by}, 10)::date, ${from.id}::uuid)`)
        }
        const rows = await some
          .orderBy("on_date", "desc")
          .orderBy("id", "desc")
          .limit(size + 1)
          .execute()
        if (rows.length === 0 && !(await exists(open, tenant, processId))) return undefined
        const page = Page.of(rows.map(readRecord), size, (record) => ({ by: record.on, id: record.id }))
        await note(open, tenant, Audit.ofReading("list-records", processId, sensitive, page.items))
        return page
      }),

    recordsOf: (tenant, processId, forms, { perForm } = {}) =>
      isId(processId)
        ? transaction(tenant, "read records of forms", async (open) => {
            const place = sql<number>`row_number() over (partition by form order by on_date desc, id desc)`
            const rows = await open
              .selectFrom(
                selectRecords(open, tenant, processId)
                  .select(place.as("place"))
                  .where(sql<boolean>`form = any (${[...forms]}::text[])`)
                  .where("withdrawn", "=", false)
                  .as("kept"),
              )
              .selectAll()
              .$if(perForm !== undefined, (some) => some.where("place", "<=", perForm ?? 0))
              .orderBy("on", "desc")
              .orderBy("id", "desc")
              .execute()
            const read = rows.map(({ place: _, ...row }) => readRecord(row))
            await note(open, tenant, Audit.ofReading("list-records", processId, sensitive, read))
            return read
          })
        : Effect.succeed([]),

    record: Effect.fn("ProcessStore.record")(function* (tenant, processId, recordId) {
      const asked = isId(processId) && isId(recordId)
      const record = asked
        ? yield* transaction(tenant, "read a record", async (open) => {
            const found = await selectRecords(open, tenant, processId)
              .select(
                sql<Content | null>`(select fields from private_note where organisation_id = ${tenant.organisationId}
                  and process_id = ${processId} and record_id = ${recordId} and author_id = ${tenant.actorId})`.as(
                  "fields",
                ),
              )
              .where("id", "=", recordId)
              .executeTakeFirst()
            if (found === undefined) return null
            const { fields, ...kept } = found
            const shared = readRecord(kept)
            await note(open, tenant, Audit.ofReading("read-record", processId, sensitive, [shared]))
            if (fields === null || Object.keys(fields).length === 0) return shared
            const row = await open
              .selectFrom("process")
              .select("state")
              .where("organisation_id", "=", tenant.organisationId)
              .where("id", "=", processId)
              .executeTakeFirstOrThrow()
            const edition = Change.carriedEdition(options, row.state.edition)
            const own = PrivateNote.shown(edition, shared.form, fields)
            return { ...shared, content: { ...shared.content, ...own } }
          })
        : null
      return record ?? (yield* new RecordNotFound({ processId, recordId }))
    }),

    list: (tenant, query = {}) =>
      transaction(tenant, "list processes", async (open) => {
        const { stage, status, leadId } = query
        const size = Page.sizeOf(query.limit)
        const from = Page.placeOf(query.after)
        if (leadId !== undefined && !isId(leadId)) return { items: [], next: null }
        let some = open
          .selectFrom("process")
          .select(summaryColumns)
          .where("organisation_id", "=", tenant.organisationId)
        if (stage !== undefined) some = some.where(sql<boolean>`${stage} = any (open_stages)`)
        if (status !== undefined) some = some.where("status", "=", status)
        if (leadId !== undefined) some = some.where("lead_id", "=", leadId)
        for (const word of ProcessSummary.wordsOf(query.text ?? ""))
          some = some.where("search", "like", `%${word}%`)
        if (from !== undefined) {
          some = some.where(sql<boolean>`(last_event_at, id) < (${from.by}::timestamptz, ${from.id}::uuid)`)
        }
        const rows = await some
          .orderBy("last_event_at", "desc")
          .orderBy("id", "desc")
          .limit(size + 1)
          .execute()
        return Page.of(rows.map(readSummary), size, (one) => ({ by: one.lastAt, id: one.id }))
      }),

    board: (tenant, query = {}) =>
      transaction(tenant, "read the board", async (open) => {
        const place = sql<number>`(row_number() over (partition by stage order by last_event_at desc, id desc))::int`
        const rows = await open
          .selectFrom(
            open
              .selectFrom("process")
              .innerJoinLateral(
                sql<{ stage: string }>`unnest(open_stages)`.as<"at">(sql`at (stage)`),
                (join) => join.onTrue(),
              )
              .select([
                ...summaryColumns,
                "at.stage",
                place.as("place"),
                sql<number>`(count(*) over (partition by stage))::int`.as("count"),
              ])
              .where("organisation_id", "=", tenant.organisationId)
              .where("status", "!=", "closed")
              .as("shown"),
          )
          .selectAll()
          .where("place", "<=", Page.sizeOf(query.perStage ?? 20))
          .orderBy(sql`stage collate "C"`)
          .orderBy("place")
          .execute()
        const columns = new Map<string, Column>()
        for (const row of rows) {
          const before = columns.get(row.stage)?.processes ?? []
          columns.set(row.stage, {
            stage: row.stage,
            count: row.count,
            processes: [...before, readSummary(row)],
          })
        }
        return [...columns.values()]
      }),

    importLog: Effect.fn("ProcessStore.importLog")(function* (tenant, events) {
      const change = yield* Effect.fromResult(Change.ofLog(options, tenant.organisationId, events))
      const { state } = change
      const isNew = yield* transaction(tenant, "bring in a log", async (open) => {
        if (await exists(open, tenant, state.id)) return false
        const seals = Change.sealed(options, change.events, null, "")
        const noted = { action: "import-log", purpose: "upkeep", processId: state.id } as const
        await write(open, tenant, { change, seals, noted }, null, textsOf)
        return true
      })
      return isNew ? state : yield* new ProcessExists({ processId: state.id })
    }),
  }
}
