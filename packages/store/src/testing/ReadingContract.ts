/**
 * What every store promises of reading for a page: one question for what belongs together, one moment for many reads.
 * Not here: carrying commands out (`Contract`), or search.
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { sql } from "kysely"
import { Database } from "../Database.ts"
import { Organisations } from "../Organisations.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import type { Check } from "./Check.ts"
import { arrive, begin, numbers, recording, tagOf, uuid } from "./Sample.ts"

/** What every store promises of reading for a page. */
export const readings: ReadonlyArray<Check<ProcessStore | Organisations>> = [
  {
    title: "[ST80] a look at a process says what its parts say apart, also after every write",
    check: Effect.gen(function* () {
      const { store, director, organizer, other, processId } = yield* begin
      const organisations = yield* Organisations
      for (const writer of [organizer, organizer, organizer]) {
        for (const [asker, latest] of [
          [organizer, 2],
          [director, 5],
          [other, 0],
          [director, 2],
        ] as const) {
          const look = yield* store.look(asker, processId, { latest })
          same(look.state, yield* store.get(asker, processId))
          const history = latest === 0 ? [] : yield* store.history(asker, processId, { limit: latest })
          same(look.latest, history)
          same(look.colleagues, yield* organisations.people(asker))
        }
        yield* store.execute(writer, recording(writer, processId))
      }
      same((yield* store.look(director, processId)).state.version, 5)
    }),
  },
  {
    title: "[ST80] a process that others looked at stays unseen for another organisation",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const stranger = (yield* arrive).director
      yield* store.look(organizer, processId, { latest: 5 })
      same(yield* tagOf(store.look(stranger, processId, { latest: 5 })), "ProcessNotFound")
      same(yield* tagOf(store.look(organizer, uuid())), "ProcessNotFound")
      same(yield* tagOf(store.look(organizer, "none")), "ProcessNotFound")
    }),
  },
  {
    title:
      "[ST81] records of several forms, or of given ids, are read at once, the latest so many of each form",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const ids = numbers(1, 4).map(() => uuid())
      for (const [index, recordId] of ids.entries())
        yield* store.execute(
          organizer,
          recording(organizer, processId, { recordId, content: { date: `2026-02-0${index + 1}` } }),
        )
      const [first = "", second = "", third = "", last = ""] = ids
      const idsOf = (found: ReadonlyArray<{ readonly id: string }>) => found.map(({ id }) => id)
      const all = yield* store.recordsOf(organizer, processId, ["F06", "F07"])
      same(idsOf(all), [last, third, second, first])
      same(idsOf(yield* store.recordsOf(organizer, processId, ["F06"], { perForm: 2 })), [last, third])
      same(yield* store.recordsOf(organizer, processId, ["F07"]), [])
      same(yield* store.recordsOf(organizer, processId, []), [])
      same(yield* store.recordsOf(organizer, uuid(), ["F06"]), [])
      same(yield* store.recordsOf((yield* arrive).organizer, processId, ["F06"]), [])
      const some = yield* store.records(organizer, processId, { ids: [first, third, uuid(), "none"] })
      same(idsOf(some.items), [third, first])
    }),
  },
]

const aSession = Effect.fnUntraced(function* (personId: string, expiresAt: Date) {
  const token = uuid()
  const { kysely } = yield* Database
  yield* Effect.promise(() =>
    kysely
      .insertInto("session")
      .values({ userId: personId, token, expiresAt, ipAddress: null, userAgent: null })
      .execute(),
  )
  return token
})

const hour = 3_600_000

/** What a store in tables promises of reads that belong together. */
export const sharedReads: ReadonlyArray<Check<ProcessStore | Organisations | Database>> = [
  {
    title: "[ST82] reads that run together each see what is their asker's",
    check: Effect.gen(function* () {
      const [ours, theirs] = [yield* begin, yield* begin]
      const { store } = ours
      const page = (yield* Database).reads()
      const seen = yield* Effect.all(
        [ours, theirs, ours, theirs].flatMap(({ organizer }) =>
          [ours, theirs].map(({ processId }) =>
            page.during(tagOf(Effect.andThen(store.list(organizer), store.get(organizer, processId)))),
          ),
        ),
        { concurrency: "unbounded" },
      )
      const [own, foreign] = ["no failure", "ProcessNotFound"]
      same(seen, [own, foreign, foreign, own, own, foreign, foreign, own])
    }),
  },
  {
    title: "[ST82] reads that run together share a transaction, which ends with the last of them",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const { reads, transaction } = yield* Database
      const page = reads()
      const inside = transaction(organizer, "ask", async (open) => {
        const { rows } = await sql<{ at: string }>`select now()::text || pg_backend_pid() as at`.execute(open)
        return rows[0]?.at
      })
      const [one, other] = yield* page.during(Effect.all([inside, inside], { concurrency: "unbounded" }))
      same(one, other)
      ok(one !== (yield* page.during(inside)))
      same((yield* page.during(store.look(organizer, processId))).state.version, 2)
      same((yield* store.execute(organizer, recording(organizer, processId))).state.version, 3)
      same((yield* page.during(store.look(organizer, processId))).state.version, 3)
    }),
  },
  {
    title: "[ST82] what fails fails those that ask after it the same way, and nobody later",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const { reads, transaction } = yield* Database
      const page = reads()
      const broken = transaction(organizer, "ask", async (open) => {
        await sql`select 1 / 0`.execute(open)
      })
      const exits = yield* page.during(
        Effect.all([Effect.exit(broken), Effect.exit(Effect.asVoid(store.get(organizer, processId)))]),
      )
      for (const exit of exits) ok(Exit.isFailure(exit) && /division by zero/.test(Cause.pretty(exit.cause)))
      same((yield* page.during(store.get(organizer, processId))).version, 2)
    }),
  },
  {
    title: "[ST82] whoever a body told the database of need not be told again, and anybody else is",
    check: Effect.gen(function* () {
      const [ours, theirs] = [yield* begin, yield* begin]
      const { reads, transaction } = yield* Database
      const arriving = transaction(
        { actorId: ours.organizer.actorId },
        "arrive",
        (open) =>
          sql`select set_config('osl.organisation_id', ${ours.organizer.organisationId}, true)`.execute(open),
        "once",
        () => ours.organizer,
      )
      const look = ({ store, organizer, processId }: typeof ours) => tagOf(store.get(organizer, processId))
      const foreign = tagOf(ours.store.get(theirs.organizer, ours.processId))
      const all = Effect.all([look(ours), foreign, look(theirs), look(ours)])
      same(yield* reads().during(Effect.andThen(arriving, all)), [
        "no failure",
        "ProcessNotFound",
        "no failure",
        "no failure",
      ])
    }),
  },
  {
    title: "[ST83] a session asks as whoever it belongs to, and as nobody once it has ended",
    check: Effect.gen(function* () {
      const { organizer } = yield* arrive
      const { transaction } = yield* Database
      const now = Date.now()
      const lasting = yield* aSession(organizer.actorId, new Date(now + hour))
      const ended = yield* aSession(organizer.actorId, new Date(now - hour))
      const seen = (session: string) =>
        transaction({ session }, "look", async (open) => {
          const { rows } = await sql<{ actor: string; memberships: number }>`
            select current_setting('osl.actor_id') as actor, (select count(*)::int from membership) as memberships`.execute(
            open,
          )
          return rows[0]
        })
      same(yield* seen(lasting), { actor: organizer.actorId, memberships: 1 })
      for (const session of [ended, uuid(), "", "' or true --"])
        same(yield* seen(session), { actor: "", memberships: 0 })
    }),
  },
]
