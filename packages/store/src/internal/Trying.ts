/**
 * How often a message is tried, how long between, and how long it is listed afterwards.
 * Not here: sending it (`Outbox.deliver`), or what a try leaves (`Sending`).
 */
import * as Duration from "effect/Duration"

/** **Unit** tries before a message is given up: about a day. */
export const mostAttempts = 12

const first = Duration.toMillis("30 seconds")
const longest = Duration.toMillis("6 hours")

/** How long to wait after so many tries. **Unit** milliseconds: half a minute, then twice as long each time, six hours at most. */
export const pauseAfter = (attempts: number): number =>
  Math.min(longest, first * 2 ** Math.max(0, attempts - 1))

/** How long a message that is delivered or given up is still listed. **Unit** days. What a delivered one said is gone at once. */
export const keptFor = 30

/** What a trouble is noted as: anything else than a code could be about somebody. */
export const codeOf = (trouble: string): string =>
  /^[a-z0-9-]{1,60}$/.test(trouble) ? trouble : "undelivered"
