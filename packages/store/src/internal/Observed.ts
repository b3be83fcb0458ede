/**
 * What those who run the store see of it: how long transactions take, how they end, which statements are slow.
 * Not here: anything of what is kept; no value of a statement and no id is in a metric, a span or a line of the log.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import type { LogEvent } from "kysely"

/** **Unit** `ms` milliseconds. **Shape** `statement` without its values. */
interface Slow {
  readonly statement: string
  readonly ms: number
}

/** **Unit** slow statements that wait to be told; what comes beyond is not told. */
const most = 50

/** Even a text that stands in the statement itself is left out. */
const withoutValues = (statement: string): string =>
  statement
    .replace(/'(?:[^']|'')*'/g, "'…'")
    .replace(/\s+/g, " ")
    .trim()

export interface Watch {
  /** For Kysely. */
  readonly log: (event: LogEvent) => void
  /** Tells what was slow since the last time. */
  readonly tell: Effect.Effect<void>
}

/** Watches for statements that take longer. **Unit** milliseconds. */
export const watch = (slowAfter: number): Watch => {
  const waiting: Array<Slow> = []
  return {
    log: ({ query, queryDurationMillis: ms }) => {
      if (ms > slowAfter && waiting.length < most) waiting.push({ statement: withoutValues(query.sql), ms })
    },
    tell: Effect.suspend(() =>
      Effect.forEach(
        waiting.splice(0),
        ({ statement, ms }) =>
          Effect.annotateLogs(Effect.logWarning("Slow statement"), { statement, ms: Math.round(ms) }),
        { discard: true },
      ),
    ),
  }
}

const ended = Metric.counter("osl_store_transactions", {
  description: "Transactions of the store, by what they did and how they ended",
  incremental: true,
})

const took = Metric.timer("osl_store_transaction_duration", {
  description: "How long transactions of the store took, by what they did",
})

const outcomeOf = <A>(exit: Exit.Exit<A, { readonly _tag: string }>): string => {
  if (Exit.isSuccess(exit)) return "done"
  const failure = Exit.findErrorOption(exit)
  return failure._tag === "Some" ? failure.value._tag : "defect"
}

/**
 * Counts and times a transaction, in a span of its own.
 *
 * **Shape** the span itself never fails: what a driver says of a failure may name what is kept.
 */
export const transaction = <A, E extends { readonly _tag: string }>(
  during: string,
  body: Effect.Effect<A, E>,
): Effect.Effect<A, E> =>
  Effect.flatten(
    Effect.withSpan(
      Effect.gen(function* () {
        const begun = yield* Clock.currentTimeMillis
        const exit = yield* Effect.exit(body)
        const outcome = outcomeOf(exit)
        const ms = (yield* Clock.currentTimeMillis) - begun
        yield* Effect.annotateCurrentSpan("outcome", outcome)
        yield* Metric.update(Metric.withAttributes(ended, { during, outcome }), 1)
        yield* Metric.update(Metric.withAttributes(took, { during }), Duration.millis(ms))
        return exit
      }),
      "Database.transaction",
      { attributes: { during } },
    ),
  )
