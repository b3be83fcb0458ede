/**
 * What every store promises of messages: kept with what made them, sent at least once, given up in the end, and not kept longer than that.
 * Not here: sending itself, which the program brings.
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { Database } from "../Database.ts"
import { Erasure } from "../Erasure.ts"
import type { Organisations } from "../Organisations.ts"
import {
  type Claimed,
  type Draft,
  deliver,
  keptFor,
  mostAttempts,
  Outbox,
  pauseAfter,
  Undelivered,
} from "../Outbox.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import * as Hour from "./Hour.ts"
import { asOwner } from "./Owner.ts"
import { begin, envelope, recording, tagOf, uuid } from "./Sample.ts"

const worker = { actorId: uuid(), duty: "administrator" } as const

/** Carries something out so many milliseconds from now. */
const later = <A, E, R>(millis: number, asked: Effect.Effect<A, E, R>) =>
  Hour.at((now) => now + millis, asked)

const draft = (recipient: Tenant, more: Partial<Draft> = {}): Draft => ({
  key: uuid(),
  channel: "mail",
  recipientId: recipient.actorId,
  content: { template: "invitation", to: "Wścibska" },
  ...more,
})

/** The messages of one organisation that a worker takes: others share the store. */
const claimed = (tenant: Tenant, millis = 0) =>
  later(
    millis,
    Effect.gen(function* () {
      const outbox = yield* Outbox
      const all: Array<Claimed> = []
      for (;;) {
        const some = yield* outbox.claim(worker, { limit: 200 })
        if (some.length === 0) return all
        all.push(...some.filter(({ organisationId }) => organisationId === tenant.organisationId))
      }
    }),
  )

const listed = (tenant: Tenant) =>
  Effect.flatMap(Outbox, (outbox) => Effect.map(outbox.list(tenant), ({ items }) => items))

/** Asked of services that keep together what a store made with `options` keeps. */
export const outboxes: ReadonlyArray<Check<ProcessStore | Organisations | Outbox | Erasure>> = [
  {
    title:
      "[ST120] what a command makes to be sent is kept with its events, once, and not when it is refused",
    check: Effect.gen(function* () {
      const { store, director, organizer, processId } = yield* begin
      const recordId = uuid()
      yield* store.execute(organizer, recording(organizer, processId, { recordId }))
      const withdrawal = {
        ...envelope(organizer, processId, {}),
        type: "withdraw",
        form: "F06",
        recordId,
        reason: "Wpisane dwa razy",
      } as const
      yield* store.execute(organizer, withdrawal)
      yield* store.execute(organizer, withdrawal)
      same(yield* tagOf(store.execute(organizer, { ...withdrawal, id: uuid() })), "Refused")
      const [message, ...more] = yield* listed(director)
      same(more, [])
      same(
        [message?.recipientId, message?.channel, message?.processId, message?.state, message?.attempts],
        [organizer.actorId, "mail", processId, "waiting", 0],
      )
      const [taken] = yield* claimed(director)
      same(taken?.content, { template: "record-withdrawn", record: recordId })
      same(taken?.person, { name: "Osoba organizer", email: `${organizer.actorId}@example.org` })
    }),
  },
  {
    title: "[ST120] a message under a key that is there, or before its time, is not sent",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* begin
      const outbox = yield* Outbox
      const one = draft(organizer)
      const notBefore = new Date((yield* Clock.currentTimeMillis) + 3_600_000).toISOString()
      yield* outbox.send(director, [one, one, draft(organizer, { recipientId: "nobody" })])
      yield* outbox.send(director, [
        { ...one, content: { template: "another" } },
        draft(organizer, { notBefore }),
      ])
      const taken = yield* claimed(director)
      same(
        taken.map(({ content }) => content),
        [one.content],
      )
      same((yield* claimed(director, 3_601_000)).length, 2)
    }),
  },
  {
    title:
      "[ST121] workers at the same time take no message twice; what a worker left comes due again under the same id",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* begin
      const outbox = yield* Outbox
      yield* outbox.send(
        director,
        Array.from({ length: 12 }, () => draft(organizer)),
      )
      const taken = (yield* Effect.all([claimed(director), claimed(director), claimed(director)], {
        concurrency: "unbounded",
      })).flat()
      const ids = new Set(taken.map(({ id }) => id))
      same([taken.length, ids.size], [12, 12])
      same(yield* claimed(director), [])
      const again = yield* claimed(director, 301_000)
      same(new Set(again.map(({ id }) => id)), ids)
      ok(again.every(({ attempts }) => attempts === 2))
      const [first] = taken
      ok(first !== undefined)
      yield* outbox.settle(worker, first, null)
      ok((yield* listed(director)).every(({ state }) => state === "waiting"))
    }),
  },
  {
    title:
      "[ST122] what is not delivered is tried again, each time later, then given up; a director takes it out again",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* begin
      const outbox = yield* Outbox
      yield* outbox.send(director, [draft(organizer)])
      let away = 0
      for (let attempts = 1; attempts <= mostAttempts; attempts += 1) {
        const [message] = yield* claimed(director, away)
        ok(message !== undefined && message.attempts === attempts)
        const failed = { trouble: "mailbox full: Jan", isFinal: false }
        const state = yield* later(away, outbox.settle(worker, message, failed))
        same(state, attempts === mostAttempts ? "given-up" : "waiting")
        if (attempts < mostAttempts) same(yield* claimed(director, away + pauseAfter(attempts) - 1000), [])
        away += pauseAfter(attempts) + 1000
      }
      const [given] = yield* listed(director)
      same([given?.state, given?.trouble, given?.attempts], ["given-up", "undelivered", mostAttempts])
      same(yield* claimed(director, away), [])
      const id = given?.id ?? ""
      same(yield* tagOf(outbox.retry(organizer, id)), "DirectorOnly")
      same(yield* tagOf(outbox.retry(director, uuid())), "MessageNotFound")
      yield* outbox.retry(director, id)
      const [again] = yield* claimed(director)
      same(again?.attempts, 1)
    }),
  },
  {
    title: "[ST122] a round sends each message by itself and says what came of them",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* begin
      const outbox = yield* Outbox
      const drafts = ["well", "later", "never"].map((template) => draft(organizer, { content: { template } }))
      yield* claimed(director)
      yield* outbox.send(director, drafts)
      const round = yield* deliver(worker, ({ content }) =>
        content["template"] === "well"
          ? Effect.void
          : Effect.fail(new Undelivered({ trouble: "refused", isFinal: content["template"] === "never" })),
      )
      same(round, { delivered: 1, postponed: 1, givenUp: 1 })
      same(
        new Set((yield* listed(director)).map(({ state, trouble }) => `${state} ${trouble}`)),
        new Set(["delivered null", "waiting refused", "given-up refused"]),
      )
    }),
  },
  {
    title:
      "[ST123] what a delivered message said is gone at once, the rest after a time; a message is not left of an erased person or process",
    check: Effect.gen(function* () {
      const { director, organizer, other, processId } = yield* begin
      const outbox = yield* Outbox
      const erasure = yield* Erasure
      yield* outbox.send(director, [draft(organizer), draft(other), draft(director, { processId })])
      const [message] = (yield* claimed(director)).filter(
        ({ recipientId }) => recipientId === organizer.actorId,
      )
      ok(message !== undefined)
      yield* outbox.settle(worker, message, null)
      const administrator = { ...worker, actorId: uuid() }
      const said = (personId: string) =>
        Effect.map(erasure.exportPerson(administrator, personId), ({ tables }) =>
          JSON.stringify(tables["outbox"]),
        )
      ok(!(yield* said(organizer.actorId)).includes("Wścibska"))
      ok((yield* said(other.actorId)).includes("Wścibska"))
      same((yield* listed(director)).length, 3)
      same((yield* listed(organizer)).length, 1)
      yield* erasure.erasePerson(administrator, other.actorId)
      yield* erasure.eraseProcess(director, processId)
      same(
        (yield* listed(director)).map(({ id }) => id),
        [message.id],
      )
      const after = (days: number) =>
        Effect.map(Clock.currentTimeMillis, (now) => new Date(now + days * 86_400_000).toISOString())
      same(yield* outbox.forget(director, yield* after(keptFor - 1)), 0)
      same(yield* outbox.forget(director, yield* after(keptFor + 1)), 1)
      same(yield* listed(director), [])
    }),
  },
]

/** Of a store in tables, on connections whose login owns them. */
export const outboxesOfTables: ReadonlyArray<
  Check<ProcessStore | Organisations | Outbox | Erasure | Database>
> = [
  {
    title:
      "[ST120] by SQL, the view of waiting messages names organisations, and those to administrators alone",
    check: Effect.gen(function* () {
      const { director, organizer } = yield* begin
      yield* Effect.flatMap(Outbox, (outbox) => outbox.send(director, [draft(organizer)]))
      const { transaction } = yield* Database
      const seen = (asker: Parameters<typeof transaction>[0]) =>
        transaction(asker, "look", async (open) => {
          const { rows } = await sql<{
            id: string
          }>`select organisation_id as id, due_at from outbox_waiting`.execute(open)
          return rows.map(({ id }) => id)
        })
      ok((yield* seen(worker)).includes(director.organisationId))
      same(yield* seen(director), [])
      const columns = yield* asOwner((open) =>
        sql<{ name: string }>`select column_name as name from information_schema.columns
          where table_name = 'outbox_waiting' order by 1`.execute(open),
      )
      same(
        columns.rows.map(({ name }) => name),
        ["due_at", "organisation_id"],
      )
    }),
  },
]
