/**
 * Whether the database can serve: it answers, its tables are those of this program, it takes writes.
 * Not here: whether what is kept is whole (`Integrity`, `Projections`).
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { sql } from "kysely"
import { Database } from "./Database.ts"
import { codeOf } from "./internal/Fault.ts"
import * as Migration from "./Migration.ts"
import type { Tables } from "./Tables.ts"

/**
 * How the tables stand to this program: the same, older, newer, or not to be seen, because the login of the application
 * may not look (it was looked at when the database was opened).
 */
export type Fit = "fits" | "older" | "newer" | "unseen"

/** **Shape** what cannot be known of a database that does not answer is `false` and `"unseen"`. */
export interface Report {
  readonly isReachable: boolean
  readonly isWritable: boolean
  readonly tables: Fit
}

const nobody = { actorId: "" }

/** A standby, and a database that was set to be read only, answer and take no writes. */
const isOpen = Effect.flatMap(Database, ({ transaction }) =>
  transaction(nobody, "check that it answers", async (open) => {
    const { rows } = await sql<{ open: boolean }>`
      select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off' as open`.execute(
      open,
    )
    return rows[0]?.open === true
  }),
)

/** Only a transaction that got a number is written down, so a full disk shows. */
const takesWrites = Effect.flatMap(Database, ({ transaction }) =>
  transaction(nobody, "check that it takes writes", async (open) => {
    await sql`select pg_current_xact_id()`.execute(open)
    return true
  }),
)

const fit = Effect.flatMap(Database, ({ transaction }) =>
  transaction(nobody, "check its tables", async (open): Promise<Fit> => {
    try {
      await sql`set local role none`.execute(open)
      const executed = await Migration.executed<Tables>(open)
      if (executed.some((name) => !Migration.names.includes(name))) return "newer"
      return executed.length < Migration.names.length ? "older" : "fits"
    } catch (cause) {
      if (codeOf(cause) === "42501") return "unseen"
      throw cause
    }
  }),
)

const or = <A, E, R>(asked: Effect.Effect<A, E, R>, otherwise: A): Effect.Effect<A, never, R> =>
  Effect.map(Effect.result(asked), (found) => Result.getOrElse(found, () => otherwise))

/** Looks at the database that is open. **Shape** never fails: what is wrong is in the report. */
export const check: Effect.Effect<Report, never, Database> = Effect.withSpan(
  Effect.gen(function* (): Effect.gen.Return<Report, never, Database> {
    const answer = yield* Effect.result(isOpen)
    if (Result.isFailure(answer)) return { isReachable: false, isWritable: false, tables: "unseen" }
    return {
      isReachable: true,
      isWritable: answer.success && (yield* or(takesWrites, false)),
      tables: yield* or(fit, "unseen"),
    }
  }),
  "Health.check",
)

/** Whether a portal may serve with it. */
export const isWell = ({ isReachable, isWritable, tables }: Report): boolean =>
  isReachable && isWritable && (tables === "fits" || tables === "unseen")
