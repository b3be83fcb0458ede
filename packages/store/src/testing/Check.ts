/**
 * A titled check, for any test runner.
 * Not here: the checks (`Contract`, `TableContract`).
 */
import type * as Effect from "effect/Effect"

/** Passes, or fails with an assertion or with an error nobody expected. */
export interface Check<R> {
  readonly title: string
  readonly check: Effect.Effect<void, unknown, R>
}
