/**
 * Slows down guessing of passwords: failed sign-ins are counted by where they come from and whom they are for.
 * Not here: the sign-in itself (`signIn.server.ts`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** **Unit** failures in the window before a further attempt has to wait. */
const allowed = { person: 8, address: 50 } as const
/** **Unit** milliseconds. */
export const windowMs = 15 * 60_000
const mostRemembered = 20_000

interface Tally {
  readonly failures: number
  readonly until: number
}

/** What is counted: an attempt from an address for a person. */
export interface Attempt {
  readonly address: string
  readonly email: string
}

/** Counts in this process. **Shape** a success forgets the person's failures, never those of the address. */
export const make = () => {
  const tallies = new Map<string, Tally>()
  const keys = ({ address, email }: Attempt) =>
    [
      [`person ${email.trim().toLowerCase()}`, allowed.person],
      [`address ${address}`, allowed.address],
    ] as const
  const current = (key: string, now: number): Tally | undefined => {
    const found = tallies.get(key)
    return found !== undefined && found.until > now ? found : undefined
  }
  return {
    /** **Unit** whole minutes to wait, from 1; 0 when the attempt may be made. */
    wait: (attempt: Attempt): Effect.Effect<number> =>
      Effect.map(Clock.currentTimeMillis, (now) =>
        Math.max(
          0,
          ...keys(attempt).map(([key, limit]) => {
            const found = current(key, now)
            return found !== undefined && found.failures >= limit
              ? Math.ceil((found.until - now) / 60_000)
              : 0
          }),
        ),
      ),
    failed: (attempt: Attempt): Effect.Effect<void> =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        if (tallies.size > mostRemembered)
          for (const [key, tally] of tallies) if (tally.until <= now) tallies.delete(key)
        if (tallies.size > mostRemembered) tallies.clear()
        for (const [key] of keys(attempt)) {
          const found = current(key, now)
          tallies.set(key, { failures: (found?.failures ?? 0) + 1, until: found?.until ?? now + windowMs })
        }
      }),
    succeeded: (attempt: Attempt): Effect.Effect<void> =>
      Effect.sync(() => {
        tallies.delete(keys(attempt)[0][0])
      }),
  }
}

/** The attempts at this process. */
export const attempts = make()
