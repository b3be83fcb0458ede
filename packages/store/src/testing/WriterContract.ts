/**
 * What a store promises that several programs serve at once.
 * Not here: several writers in one program (`Contract`), or being told of each other (`ChangeContract`).
 */
import { deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { Database } from "../Database.ts"
import type { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import type { Check } from "./Check.ts"
import { begin, numbers, opening, recording, tagOf, uuid } from "./Sample.ts"

/** Carries something out in another program on the same database. */
export type Elsewhere = <A, E>(asked: Effect.Effect<A, E, ProcessStore>) => Promise<A>

/** Asked of two programs on one server; locks are waited for shortly. */
export const writers = (
  elsewhere: Elsewhere,
): ReadonlyArray<Check<ProcessStore | Organisations | Database>> => [
  {
    title: "[ST7] two programs that send the same commands to one process lose none and carry out none twice",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const commands = numbers(1, 30).map(() => recording(organizer, processId))
      const sendAll = Effect.flatMap(ProcessStore, ({ execute }) =>
        Effect.forEach(commands, (command) => Effect.retry(execute(organizer, command), { times: 20 }), {
          concurrency: 6,
        }),
      )
      const sentThere = Effect.promise(() => elsewhere(sendAll))
      const [here, there] = yield* Effect.all([sendAll, sentThere], { concurrency: "unbounded" })
      for (const [place, { repeated }] of here.entries()) same(repeated, !there[place]?.repeated)
      const log = yield* store.history(organizer, processId, { limit: 200 })
      same(
        log.map(({ seq }) => seq),
        numbers(1, 32).reverse(),
      )
      same(new Set(log.slice(0, 30).map(({ id }) => id)), new Set(commands.map(({ id }) => id)))
      same((yield* store.get(organizer, processId)).diary.entries, 30)
    }),
  },
  {
    title:
      "[ST39] who holds one process holds up its own writers, and neither its readers nor another process",
    check: Effect.gen(function* () {
      const { store, organizer, processId } = yield* begin
      const another = uuid()
      yield* store.execute(organizer, opening(organizer, another, "Drugi"))
      const { transaction } = yield* Database
      const asked = Effect.flatMap(ProcessStore, ({ execute, get, records }) =>
        Effect.all([
          tagOf(execute(organizer, recording(organizer, processId))),
          tagOf(execute(organizer, recording(organizer, another))),
          tagOf(execute(organizer, opening(organizer, uuid(), "Trzeci"))),
          tagOf(get(organizer, processId)),
          tagOf(records(organizer, processId)),
        ]),
      )
      const tags = yield* transaction(organizer, "hold", async (open) => {
        await sql`select from process where organisation_id = ${organizer.organisationId} and id = ${processId}
          for update`.execute(open)
        return elsewhere(asked)
      })
      same(tags, ["TooBusy", "no failure", "no failure", "no failure", "no failure"])
      yield* store.execute(organizer, recording(organizer, processId))
    }),
  },
]
