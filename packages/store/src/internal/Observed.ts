/**
 * What those who run the store see of it: how long transactions take, how they end, which statements are slow.
 * Not here: anything of what is kept; no value of a statement and no id is in a metric, a span or a line of the log.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import type { KyselyPlugin, LogEvent } from "kysely"

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
  /** Asks through a plugin of Kysely; each statement that passes it is a span inside the one that runs. */
  readonly followed: <A, E>(ask: (plugin: KyselyPlugin) => Effect.Effect<A, E>) => Effect.Effect<A, E>
}

/** **Unit** nanoseconds since 1970. */
interface Statement {
  readonly text: string
  readonly begun: bigint
  readonly ended: bigint
}

/** Where nobody looks at spans none are made of statements. */
const nobody = Context.get(Context.empty(), Tracer.Tracer)

const asSpans = (statements: ReadonlyArray<Statement>, tracer: Tracer.Tracer) =>
  Effect.map(Effect.option(Effect.currentSpan), (parent) => {
    for (const { text, begun, ended } of statements) {
      const span = tracer.span({
        name: "statement",
        parent,
        annotations: Context.empty(),
        links: [],
        startTime: begun,
        kind: "client",
        root: false,
        sampled: true,
      })
      span.attribute("db.system.name", "postgresql")
      span.attribute("db.query.text", withoutValues(text))
      span.end(ended, Exit.void)
    }
  })

/** Watches for statements that take longer. **Unit** milliseconds. */
export const watch = (slowAfter: number): Watch => {
  const waiting: Array<Slow> = []
  const listeners = new WeakMap<object, (event: LogEvent) => void>()
  return {
    followed: (ask) =>
      Effect.gen(function* () {
        const clock = yield* Clock.Clock
        const tracer = yield* Effect.tracer
        const statements: Array<Statement> = []
        const note = ({ query, queryDurationMillis: ms }: LogEvent) => {
          const ended = clock.currentTimeNanosUnsafe()
          statements.push({ text: query.sql, begun: ended - BigInt(Math.round(ms * 1e6)), ended })
        }
        const asked = ask({
          transformQuery: ({ node, queryId }) => {
            if (tracer !== nobody) listeners.set(queryId, note)
            return node
          },
          transformResult: async ({ result }) => result,
        })
        return yield* Effect.ensuring(
          asked,
          Effect.suspend(() => asSpans(statements, tracer)),
        )
      }),
    log: (event) => {
      const { query, queryDurationMillis: ms } = event
      listeners.get(query.queryId)?.(event)
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
