/**
 * Processes in tables, as they are read: one question each, noted when it is sensitive.
 * Not here: what is promised of them (`ProcessStore`), carrying a command out (`CarryingOut`), or the tables (`migrations/`).
 */
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import * as Audit from "../Audit.ts"
import * as Change from "../Change.ts"
import { ProcessExists } from "../Conflict.ts"
import type { Database } from "../Database.ts"
import { ProcessNotFound, RecordNotFound } from "../Missing.ts"
import * as Page from "../Page.ts"
import * as PrivateNote from "../PrivateNote.ts"
import type { Column, ListQuery, Narrowing as Narrowed, Options, ProcessStore } from "../ProcessStore.ts"
import type { ProcessSummary } from "../ProcessSummary.ts"
import { type Content, isOf } from "../Record.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as Asking from "./Asking.ts"
import { note } from "./AuditInSql.ts"
import { carryOut } from "./CarryingOut.ts"
import * as Looking from "./Looking.ts"
import * as Narrowing from "./Narrowing.ts"
import { eventReader, type Open, readRecord, readSummary, selectRecords, summaryColumns } from "./Rows.ts"
import * as Searched from "./Searched.ts"
import * as Sending from "./Sending.ts"
import { write } from "./Writing.ts"

const exists = async (open: Open, tenant: Tenant, processId: string): Promise<boolean> =>
  (await open
    .selectFrom("process")
    .select("version")
    .where("organisation_id", "=", tenant.organisationId)
    .where("id", "=", processId)
    .executeTakeFirst()) !== undefined

const summaryPlace = ({ lastAt, id }: ProcessSummary): Page.Place => ({ by: lastAt, id })

export const make = ({ transaction }: Database["Service"], options: Options): ProcessStore["Service"] => {
  const readEvent = eventReader(options.editions)
  const sensitive = Audit.sensitiveForms(options.editions)
  const textsOf = Searched.textsOf(options.editions)
  const looking = Looking.make(readEvent)

  /** Processes that are due on certain days: a time limit is worked out from the state, of those that fit otherwise. */
  const due = async (open: Open, tenant: Tenant, query: Narrowed) => {
    const rows = await open
      .selectFrom("process")
      .select([...summaryColumns, "state"])
      .where("organisation_id", "=", tenant.organisationId)
      .where(Narrowing.condition(query))
      .orderBy("last_event_at", "desc")
      .orderBy("id", "desc")
      .execute()
    return rows.filter(({ state }) => Narrowing.isDue(options, query, state)).map(readSummary)
  }

  /** The page of a list, and one process more when there are more. */
  const selectList = (open: Open, tenant: Tenant, query: Omit<ListQuery, "due">) => {
    const from = Page.placeOf(query.after)
    return open
      .selectFrom("process")
      .select(summaryColumns)
      .where("organisation_id", "=", tenant.organisationId)
      .where(Narrowing.condition(query))
      .$if(from !== undefined, (some) =>
        some.where(sql<boolean>`(last_event_at, id) < (${from?.by}::timestamptz, ${from?.id}::uuid)`),
      )
      .orderBy("last_event_at", "desc")
      .orderBy("id", "desc")
      .limit(Page.sizeOf(query.limit) + 1)
  }

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
      const messagesOf = yield* Sending.from(options.tells)
      const result = yield* transaction(
        tenant,
        "carry out a command",
        (open) => carryOut(open, tenant, command, asking, options, { readEvent, textsOf, messagesOf }),
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

    log: (tenant, processId) =>
      found(tenant, processId, "read a whole log", async (open) => {
        const rows = await open
          .selectFrom("event")
          .select("body")
          .where("organisation_id", "=", tenant.organisationId)
          .where("process_id", "=", processId)
          .orderBy("seq")
          .execute()
        if (rows.length === 0) return undefined
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
            const read = rows
              .map(({ place: _, ...row }) => readRecord(row))
              .filter((record) => isOf(record, forms))
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
        if (query.due !== undefined) return Page.byKey(await due(open, tenant, query), summaryPlace, query)
        const rows = await selectList(open, tenant, query).execute()
        return Page.of(rows.map(readSummary), Page.sizeOf(query.limit), summaryPlace)
      }),

    listWithStates: (tenant, query = {}) =>
      transaction(tenant, "list processes with their states", async (open) => {
        const rows = await selectList(open, tenant, query).select("state").execute()
        const page = Page.of(rows.map(readSummary), Page.sizeOf(query.limit), summaryPlace)
        return { ...page, states: rows.slice(0, page.items.length).map(({ state }) => state) }
      }),

    territories: (tenant) =>
      transaction(tenant, "list places", async (open) => {
        const rows = await open
          .selectFrom("process")
          .select("territory")
          .distinct()
          .where("organisation_id", "=", tenant.organisationId)
          .orderBy("territory")
          .execute()
        return rows.map(({ territory }) => territory)
      }),

    board: (tenant, query = {}) =>
      transaction(tenant, "read the board", async (open) => {
        const perStage = Page.sizeOf(query.perStage ?? 20)
        if (query.due !== undefined) return Narrowing.columns(await due(open, tenant, query), perStage)
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
              .where(Narrowing.condition(query))
              .as("shown"),
          )
          .selectAll()
          .where("place", "<=", perStage)
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
