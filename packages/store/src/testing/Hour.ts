/**
 * Carrying something out at another time than now, without waiting for it.
 * Not here: what is checked then (`OutboxContract`, `AuditContract`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** **Unit** `hourOf` says in milliseconds what time it shall be when it is `now`. */
export const at = <A, E, R>(
  hourOf: (now: number) => number,
  asked: Effect.Effect<A, E, R>,
): Effect.Effect<A, E, R> =>
  Effect.flatMap(Clock.Clock, (clock) =>
    Effect.provideService(asked, Clock.Clock, {
      currentTimeMillisUnsafe: () => hourOf(clock.currentTimeMillisUnsafe()),
      currentTimeMillis: Effect.map(clock.currentTimeMillis, hourOf),
      currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
      currentTimeNanos: clock.currentTimeNanos,
      monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: clock.monotonicTimeNanos,
      sleep: (duration) => clock.sleep(duration),
    }),
  )
