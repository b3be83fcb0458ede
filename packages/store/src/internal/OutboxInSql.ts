/**
 * Messages in their table: kept with what made them, taken by one worker at a time.
 * Not here: what is promised of them (`Outbox`), or what a try leaves of one (`Sending`).
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import type { Database } from "../Database.ts"
import { MessageNotFound } from "../Missing.ts"
import type { Claimed, Message, Outbox } from "../Outbox.ts"
import * as Page from "../Page.ts"
import { type Administrator, isId, type Tenant } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import type { Open } from "./Rows.ts"
import * as Sending from "./Sending.ts"
import * as Taking from "./Taking.ts"

/** The statement that keeps messages, to be one of several or alone. */
export const kept = (
  { organisationId }: Pick<Tenant, "organisationId">,
  given: ReadonlyArray<Sending.New>,
) => sql`
  insert into outbox (organisation_id, id, key, channel, recipient_id, process_id, content, made_at, due_at)
  select ${organisationId}::uuid, one.id, one.key, one.channel, one."recipientId", one."processId", one.content,
    one."madeAt", one."dueAt"
  from json_to_recordset(${JSON.stringify(given)}::json)
    as one (id uuid, key text, channel text, "recipientId" uuid, "processId" uuid, content json, "madeAt" timestamptz,
      "dueAt" timestamptz)
  on conflict (organisation_id, key) do nothing`

/** Removes what was settled before an instant. */
export const forget = async (open: Open, { organisationId }: Tenant, now: string): Promise<number> => {
  const { numDeletedRows } = await open
    .deleteFrom("outbox")
    .where("organisation_id", "=", organisationId)
    .where("state", "!=", "waiting")
    .where(sql<boolean>`settled_at < ${Sending.forgottenBefore(now)}::timestamptz`)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** A worker in one organisation. */
const within = ({ actorId, duty }: Administrator, organisationId: string): Tenant => ({
  organisationId,
  actorId,
  duty,
})

/** Organisations whose messages are due, the longest first; the one view over all of them tells nothing else. */
const waiting = async (open: Open, now: string): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ id: string }>`select organisation_id as id from outbox_waiting
    where due_at <= ${now}::timestamptz order by due_at, organisation_id limit 50`.execute(open)
  return rows.map(({ id }) => id)
}

interface Taken extends Omit<Claimed, "organisationId" | "person"> {
  readonly name: string | null
  readonly email: string | null
}

const take = async (open: Open, organisationId: string, now: string, until: string, limit: number) => {
  const { rows } = await sql<Taken>`
    with due as (
      select id from outbox where organisation_id = ${organisationId} and state = 'waiting'
        and due_at <= ${now}::timestamptz
      order by due_at, id limit ${limit} for update skip locked),
    taken as (
      update outbox set attempts = attempts + 1, due_at = ${until}::timestamptz from due
      where outbox.organisation_id = ${organisationId} and outbox.id = due.id
      returning outbox.id, channel, recipient_id, process_id, content, attempts, made_at)
    select taken.id, channel, recipient_id as "recipientId", process_id as "processId", content, attempts,
      person.name, person.email
    from taken left join person on person.id = recipient_id and channel <> 'webhook'
    order by made_at, taken.id`.execute(open)
  return rows.map(
    ({ name, email, ...message }): Claimed => ({
      ...message,
      organisationId,
      person: name === null || email === null ? null : { name, email },
    }),
  )
}

const columns = ["id", "key", "channel", "state", "attempts", "trouble"] as const

export const make = ({ transaction }: Database["Service"]): Outbox["Service"] => ({
  send: Effect.fn("Outbox.send")(function* (tenant, drafts) {
    const messages = Sending.of(drafts, yield* Clock.currentTimeMillis)
    if (messages.length === 0) return
    yield* transaction(
      tenant,
      "keep messages",
      async (open) => {
        await kept(tenant, messages).execute(open)
        await note(open, tenant, {
          action: "send",
          purpose: "upkeep",
          subjects: messages.map(({ id }) => id),
        })
      },
      "repeatable",
    )
  }),

  list: (tenant, query = {}) =>
    transaction(tenant, "list messages", async (open) => {
      const size = Page.sizeOf(query.limit)
      const from = Page.placeOf(query.after)
      let some = open
        .selectFrom("outbox")
        .select(columns)
        .select(["recipient_id as recipientId", "process_id as processId"])
        .select(["made_at as madeAt", "due_at as dueAt", "settled_at as settledAt"])
        .where("organisation_id", "=", tenant.organisationId)
      if (tenant.duty !== "director") some = some.where("recipient_id", "=", tenant.actorId)
      if (query.state !== undefined) some = some.where("state", "=", query.state)
      if (from !== undefined)
        some = some.where(sql<boolean>`(made_at, id) < (${from.by}::timestamptz, ${from.id}::uuid)`)
      const rows = await some
        .orderBy("made_at", "desc")
        .orderBy("id", "desc")
        .limit(size + 1)
        .execute()
      const items = rows.map(
        ({ madeAt, dueAt, settledAt, ...row }): Message => ({
          ...row,
          madeAt: madeAt.toISOString(),
          dueAt: dueAt.toISOString(),
          settledAt: settledAt?.toISOString() ?? null,
        }),
      )
      return Page.of(items, size, (one) => ({ by: one.madeAt, id: one.id }))
    }),

  retry: Effect.fn("Outbox.retry")(function* (tenant, messageId) {
    yield* Taking.byDirector(tenant)
    const now = new Date(yield* Clock.currentTimeMillis).toISOString()
    const found = isId(messageId)
      ? yield* transaction(tenant, "try a message again", async (open) => {
          const { numUpdatedRows } = await open
            .updateTable("outbox")
            .set({ state: "waiting", attempts: 0, due_at: now, settled_at: null, trouble: null })
            .where("organisation_id", "=", tenant.organisationId)
            .where("id", "=", messageId)
            .where("state", "=", "given-up")
            .executeTakeFirst()
          if (numUpdatedRows === 0n) return false
          await note(open, tenant, { action: "retry-message", purpose: "upkeep", subjects: [messageId] })
          return true
        })
      : false
    if (!found) return yield* new MessageNotFound({ messageId })
  }),

  claim: Effect.fn("Outbox.claim")(function* (worker, { limit = 20, lease = "5 minutes" } = {}) {
    const millis = yield* Clock.currentTimeMillis
    const now = new Date(millis).toISOString()
    const until = new Date(millis + Duration.toMillis(lease)).toISOString()
    const most = Page.sizeOf(limit)
    const claimed: Array<Claimed> = []
    const organisations = yield* transaction(worker, "look for messages", (open) => waiting(open, now))
    for (const organisationId of organisations) {
      const left = most - claimed.length
      if (left === 0) break
      claimed.push(
        ...(yield* transaction(within(worker, organisationId), "take messages", (open) =>
          take(open, organisationId, now, until, left),
        )),
      )
    }
    return claimed
  }),

  settle: Effect.fn("Outbox.settle")(function* (worker, { id, organisationId, attempts }, outcome) {
    const { dueAt, settledAt, state, trouble } = Sending.after(
      attempts,
      outcome,
      yield* Clock.currentTimeMillis,
    )
    yield* transaction(
      within(worker, organisationId),
      "note what came of a message",
      (open) =>
        open
          .updateTable("outbox")
          .set({
            state,
            trouble,
            settled_at: settledAt,
            ...(dueAt === null ? {} : { due_at: dueAt }),
            ...(state === "delivered" ? { content: "{}" } : {}),
          })
          .where("organisation_id", "=", organisationId)
          .where("id", "=", id)
          .where("state", "=", "waiting")
          .where("attempts", "=", attempts)
          .execute(),
      "repeatable",
    )
    return state
  }),

  forget: (tenant, now) => transaction(tenant, "forget messages", (open) => forget(open, tenant, now)),
})
