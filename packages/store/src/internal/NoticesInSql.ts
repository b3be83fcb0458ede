/**
 * Notices in their table: listed, read, made of the day and made anew from the logs.
 * Not here: what is promised of them (`Notices`), or whom what is told (`Notice`).
 */
import { LocalDate } from "@osl/core"
import { Event, Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import * as Change from "../Change.ts"
import type { Database } from "../Database.ts"
import * as Ledger from "../Ledger.ts"
import * as Notice from "../Notice.ts"
import type { Kept, Notices } from "../Notices.ts"
import * as Page from "../Page.ts"
import type { Editions } from "../ProcessStore.ts"
import { isId, type Tenant } from "../Tenant.ts"
import * as LedgerRows from "./LedgerRows.ts"
import { kept } from "./NoticeRows.ts"
import { eventReader, type Open, type ReadEvent } from "./Rows.ts"

/** How long a notice is kept. **Unit** days. */
export const keptFor = 90

const keptSince = (now: string): string => new Date(Date.parse(now) - keptFor * 86_400_000).toISOString()

/** Removes what is older. */
export const forget = async (open: Open, { organisationId }: Tenant, now: string): Promise<number> => {
  const { numDeletedRows } = await open
    .deleteFrom("notice")
    .where("organisation_id", "=", organisationId)
    .where(sql<boolean>`at < ${keptSince(now)}::timestamptz`)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const add = async (open: Open, tenant: Tenant, drafts: ReadonlyArray<Notice.Draft>): Promise<number> => {
  if (drafts.length === 0) return 0
  const { numAffectedRows } = await kept(tenant, drafts).execute(open)
  return Number(numAffectedRows ?? 0)
}

/** **Unit** processes at once. */
const batch = 100

const nowhere = "00000000-0000-0000-0000-000000000000"

interface LogRow {
  readonly processId: string
  readonly commandId: string | null
  readonly body: unknown
}

/** The drafts of a log, command by command, as they were made when it was written. */
const ofLog = (rows: ReadonlyArray<LogRow>, readEvent: ReadEvent): ReadonlyArray<Notice.Draft> => {
  const drafts: Array<Notice.Draft> = []
  let state: Process.State | null = null
  let events: Array<Event.Event> = []
  rows.forEach((row, at) => {
    const event = readEvent(row)
    state = Process.evolve(state, event)
    events.push(event)
    const next = rows[at + 1]
    if (next !== undefined && next.commandId !== null && next.commandId === row.commandId) return
    if (state !== null) drafts.push(...Notice.of({ log: "process", events, state }))
    events = []
  })
  return drafts
}

/** Takes away what the logs do not tell, and adds what they do. **Shape** `processId` null for the logs beside processes. */
const mend = async (
  open: Open,
  tenant: Tenant,
  processId: string | null,
  drafts: ReadonlyArray<Notice.Draft>,
): Promise<number> => {
  const keys = drafts.map(({ key, kind }) => `${kind} ${key}`)
  const { numDeletedRows } = await open
    .deleteFrom("notice")
    .where("organisation_id", "=", tenant.organisationId)
    .where("process_id", processId === null ? "is" : "=", processId)
    .where("kind", "not in", Notice.ofNoLog)
    .where(sql<boolean>`not (kind || ' ' || key = any (${keys}::text[]))`)
    .executeTakeFirst()
  return Number(numDeletedRows) + (await add(open, tenant, drafts))
}

export const make = (
  { transaction }: Database["Service"],
  options: { readonly editions: Editions },
): Notices["Service"] => {
  const readEvent = eventReader(options.editions)
  const ledgers = Ledger.of(options.editions)

  const rebuildProcess = (tenant: Tenant, processId: string, since: string) =>
    transaction(tenant, "make notices of a process anew", async (open) => {
      const { rows } = await sql<LogRow>`
        select process_id as "processId", command_id as "commandId", body from event
        where organisation_id = ${tenant.organisationId} and process_id = ${processId} order by seq`.execute(
        open,
      )
      return mend(
        open,
        tenant,
        processId,
        ofLog(rows, readEvent).filter(({ at }) => at >= since),
      )
    })

  const rebuildLedgers = (tenant: Tenant, since: string) =>
    transaction(tenant, "make notices of competencies anew", async (open) => {
      const logs = await open
        .selectFrom("competency")
        .select(["stream", "id"])
        .where("organisation_id", "=", tenant.organisationId)
        .where("stream", "in", ["portfolio", "supervision"])
        .where(sql<boolean>`last_event_at >= ${since}::timestamptz`)
        .execute()
      const drafts: Array<Notice.Draft> = []
      for (const { stream, id } of logs)
        await Ledger.use(ledgers, stream, async (ledger) => {
          let state: Parameters<typeof ledger.evolve>[0] = null
          for (const { event } of await LedgerRows.eventsOf(open, tenant, ledger, id)) {
            state = ledger.evolve(state, event)
            if (state !== null) drafts.push(...Notice.of(ledger.told([event], state)))
          }
        })
      return mend(
        open,
        tenant,
        null,
        drafts.filter(({ at }) => at >= since),
      )
    })

  return {
    list: (tenant, query = {}) =>
      transaction(tenant, "list notices", async (open) => {
        const { unread, kinds, since, until } = query
        const size = Page.sizeOf(query.limit)
        const place = Page.placeOf(query.after)
        if (kinds?.length === 0) return { items: [], next: null }
        let some = open
          .selectFrom("notice")
          .leftJoin("process", (join) =>
            join
              .onRef("process.organisation_id", "=", "notice.organisation_id")
              .onRef("process.id", "=", "notice.process_id"),
          )
          .select(["notice.id", "kind", "at", "subject"])
          .select(["actor_id as actorId", "process_id as processId", "process.name as process"])
          .select([
            sql<string | null>`due_on::text`.as("dueOn"),
            sql<boolean>`read_at is not null`.as("isRead"),
          ])
          .where("notice.organisation_id", "=", tenant.organisationId)
          .where("person_id", "=", tenant.actorId)
        if (unread === true) some = some.where("read_at", "is", null)
        if (kinds !== undefined) some = some.where("kind", "in", kinds)
        if (since !== undefined) some = some.where(sql<boolean>`at > ${since}::timestamptz`)
        if (until !== undefined) some = some.where(sql<boolean>`at <= ${until}::timestamptz`)
        if (place !== undefined)
          some = some.where(sql<boolean>`(at, notice.id) < (${place.by}::timestamptz, ${place.id}::uuid)`)
        const rows = await some
          .orderBy("at", "desc")
          .orderBy("notice.id", "desc")
          .limit(size + 1)
          .execute()
        const items = rows.map(({ at, ...row }): Kept => ({ ...row, at: at.toISOString() }))
        return Page.of(items, size, (one) => ({ by: one.at, id: one.id }))
      }),

    read: (tenant, which, now) =>
      transaction(
        tenant,
        "mark notices as read",
        async (open) => {
          let some = open
            .updateTable("notice")
            .set({ read_at: now })
            .where("organisation_id", "=", tenant.organisationId)
            .where("person_id", "=", tenant.actorId)
            .where("read_at", "is", null)
          if ("ids" in which) some = some.where(sql<boolean>`id = any (${which.ids.filter(isId)}::uuid[])`)
          else if (Event.isInstant(which.until))
            some = some.where(sql<boolean>`at <= ${which.until}::timestamptz`)
          else return 0
          return Number((await some.executeTakeFirst()).numUpdatedRows)
        },
        "repeatable",
      ),

    remind: Effect.fn("Notices.remind")(function* (tenant, now) {
      const day = LocalDate.at(now)
      let told = 0
      for (let after: string | undefined = nowhere; after !== undefined; ) {
        const from: string = after
        const done: { readonly told: number; readonly last: string | undefined } = yield* transaction(
          tenant,
          "tell of last days",
          async (open) => {
            const rows = await open
              .selectFrom("process")
              .select(["id", "state"])
              .where("organisation_id", "=", tenant.organisationId)
              .where("status", "=", "open")
              .where("id", ">", from)
              .orderBy("id")
              .limit(batch)
              .execute()
            const drafts = rows.flatMap(({ state }) => {
              const edition = Change.carriedEdition(options, state.edition)
              return edition === undefined ? [] : Notice.ofDay(edition, state, day, now)
            })
            return {
              told: await add(open, tenant, drafts),
              last: rows.length < batch ? undefined : rows.at(-1)?.id,
            }
          },
        )
        told += done.told
        after = done.last
      }
      return told
    }),

    rebuild: Effect.fn("Notices.rebuild")(function* (tenant, now) {
      const since = keptSince(now)
      const ids = yield* transaction(tenant, "list processes", async (open) => {
        const { rows } = await sql<{ readonly id: string }>`
          select id from process where organisation_id = ${tenant.organisationId}
            and last_event_at >= ${since}::timestamptz
          union select process_id from notice where organisation_id = ${tenant.organisationId}
            and process_id is not null
          order by id`.execute(open)
        return rows.map(({ id }) => id)
      })
      let changed = yield* rebuildLedgers(tenant, since)
      for (const id of ids) changed += yield* rebuildProcess(tenant, id, since)
      return changed
    }),

    forget: (tenant, now) => transaction(tenant, "forget notices", (open) => forget(open, tenant, now)),
  }
}
