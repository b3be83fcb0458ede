/**
 * What every day asks for: what is too old goes, people are told of last days, and all chains are anchored; by one program at a time.
 * Not here: how that is done (`Erasure`, `Notices`, `Integrity`), or when (the program).
 */
import { hash } from "node:crypto"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { type Kysely, sql } from "kysely"
import { Database, StoreUnavailable, type Unavailable } from "./Database.ts"
import { type DirectorOnly, type Erased, Erasure } from "./Erasure.ts"
import { Integrity } from "./Integrity.ts"
import { forget } from "./internal/OutboxInSql.ts"
import * as Taking from "./internal/Taking.ts"
import { Notices } from "./Notices.ts"
import { Organisations } from "./Organisations.ts"
import type { Tables } from "./Tables.ts"
import type { Tenant } from "./Tenant.ts"

/** An anchor as it is kept outside the database. **Unit** `day` a date in UTC. */
export interface Kept {
  readonly organisationId: string
  readonly day: string
  readonly hash: string
}

/** What was done. **Shape** `messages` and `notices` that are no longer listed, `told` of last days, `anchors` by organisation; nothing of it names anybody. */
export interface Done {
  readonly erased: Erased
  readonly messages: number
  readonly notices: number
  readonly told: number
  readonly anchors: ReadonlyArray<Kept>
}

/** One hash for all anchors, to be written down. **Shape** SHA-256 in hexadecimal digits over a line for each, in order. */
export const sealOf = (anchors: ReadonlyArray<Kept>): string => {
  const lines = anchors.map(({ organisationId, day, hash }) => `${organisationId} ${day} ${hash}\n`)
  return hash("sha256", lines.toSorted().join(""), "hex")
}

const asked = <A>(ask: () => Promise<A>): Effect.Effect<A, StoreUnavailable> =>
  Effect.tryPromise({ try: ask, catch: (cause) => new StoreUnavailable({ during: "upkeep", cause }) })

/** The lock of the upkeep among the advisory locks of a database. */
export const lock = 614_402_017

/** **Shape** after `release` the next one who asks has it. */
interface Turn {
  readonly isMine: boolean
  readonly release: () => Promise<void>
}

const nothing = async () => undefined

/**
 * A lock on a connection of its own, without a transaction: whoever has it may take long, and it goes with the program. An
 * engine of one connection has one program, which needs none.
 */
const turn = (kysely: Kysely<Tables>): Promise<Turn> => {
  if (kysely.getExecutor().adapter.supportsMultipleConnections === false)
    return Promise.resolve({ isMine: true, release: nothing })
  return new Promise((resolve, reject) => {
    const over = kysely.connection().execute(async (one) => {
      const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_lock(${lock}) as mine`.execute(one)
      if (rows[0]?.mine !== true) return resolve({ isMine: false, release: nothing })
      await new Promise<void>((done) => {
        const release = () => {
          done()
          return over
        }
        resolve({ isMine: true, release })
      })
      await sql`select pg_advisory_unlock(${lock})`.execute(one)
    })
    over.catch(reject)
  })
}

const all = (
  actorId: string,
): Effect.Effect<
  Done,
  DirectorOnly | Unavailable,
  Erasure | Integrity | Organisations | Notices | Database
> =>
  Effect.gen(function* () {
    const erasure = yield* Erasure
    const integrity = yield* Integrity
    const notices = yield* Notices
    const centres = yield* (yield* Organisations).all()
    const now = new Date(yield* Clock.currentTimeMillis).toISOString()
    const anchors: Array<Kept> = []
    const { transaction } = yield* Database
    let erased = Taking.nothing
    let messages = 0
    let forgotten = 0
    let told = 0
    for (const { id: organisationId } of centres) {
      const director = { organisationId, actorId, duty: "director", purpose: "upkeep" } as const
      erased = Taking.plus(erased, yield* erasure.expire(director, now))
      messages += yield* transaction(director, "forget messages", (open) => forget(open, director, now))
      forgotten += yield* notices.forget(director, now)
      told += yield* notices.remind(director, now)
      const { day, hash } = yield* integrity.anchor(director)
      anchors.push({ organisationId, day, hash })
    }
    return { erased, messages, notices: forgotten, told, anchors }
  })

/**
 * Does what the day asks for in every organisation. Asked again, or by several programs, nothing is done twice.
 *
 * **Shape** null when another program is at it. `actorId` is shown in the audit.
 * **Errors** `Unavailable` when the database went away: what was done is done, and the next time goes on.
 * **Source** rules ST66, ST70, ST94, ST123, ST232, ST235.
 */
export const run: (
  actorId: string,
) => Effect.Effect<
  Done | null,
  DirectorOnly | Unavailable,
  Database | Erasure | Integrity | Notices | Organisations
> = Effect.fn("Upkeep.run")(function* (actorId: string) {
  const { kysely } = yield* Database
  return yield* Effect.acquireUseRelease(
    asked(() => turn(kysely)),
    ({ isMine }) => (isMine ? all(actorId) : Effect.succeed(null)),
    // A lock on a connection that was lost went with it.
    ({ release }) => Effect.promise(() => release().catch(nothing)),
  )
})

/** The anchors that were kept outside and are not in the database as they were: everything before them may have been written anew. */
export const missing = (kept: ReadonlyArray<Kept>, actorId: string) =>
  Effect.gen(function* () {
    const { transaction } = yield* Database
    const lost: Array<Kept> = []
    for (const organisationId of new Set(kept.map((one) => one.organisationId))) {
      const director: Tenant = { organisationId, actorId, duty: "director", purpose: "upkeep" }
      const rows = yield* transaction(director, "compare anchors", (open) =>
        open
          .selectFrom("anchor")
          .select([sql<string>`day::text`.as("day"), "hash"])
          .where("organisation_id", "=", organisationId)
          .execute(),
      )
      const there = new Set(rows.map(({ day, hash }) => `${day} ${hash}`))
      lost.push(
        ...kept.filter(
          (one) => one.organisationId === organisationId && !there.has(`${one.day} ${one.hash}`),
        ),
      )
    }
    return lost
  })
