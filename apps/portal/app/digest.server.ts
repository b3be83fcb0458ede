/**
 * Writes the letters of a day when they are due, and takes in what other portals were told of thresholds, for as long as the portal runs.
 * Not here: when one is due (`@osl/store`, Digest), the words (`notices/DigestLetter`), or sending (`mail.server.ts`).
 */
import { LocalDate } from "@osl/core"
import { type CentreEditions, type Database, Digest, Digests, type Organisations } from "@osl/store"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { refresh } from "./centreEditions.server.ts"
import type { Editions } from "./editions.server.ts"

/** In whose name letters are written: the audit shows it. */
const worker = { actorId: "01970000-0000-7000-8000-0000000000dd", duty: "administrator" } as const

/** How often it is looked whose letter is due. */
const between = "5 seconds"

/** The letters that are due now. **Shape** how many were written. */
export const round: Effect.Effect<number, Database.Unavailable, Digests.Digests> = Effect.gen(function* () {
  const digests = yield* Digests.Digests
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  let written = 0
  for (const chosen of yield* digests.waiting(worker, LocalDate.at(now)))
    if (Digest.isDue(chosen.settings, chosen.doneOn, now) && (yield* digests.write(worker, chosen, now)))
      written += 1
  return written
})

/** Goes on beside the pages until the portal ends. **Shape** without mail only thresholds are taken in. */
export const layer = (
  isMailOn: boolean,
  report: (error: unknown) => void,
): Layer.Layer<
  never,
  never,
  Digests.Digests | CentreEditions.CentreEditions | Organisations.Organisations | Editions
> =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      let last: string | undefined
      const carefully = <E, R>(work: Effect.Effect<unknown, E, R>) =>
        Effect.catchCause(work, (cause) => Effect.sync(() => report(cause)))
      const once = Effect.gen(function* () {
        last = yield* refresh(last)
        if (isMailOn) yield* round
      })
      yield* Effect.forkScoped(Effect.forever(Effect.andThen(Effect.sleep(between), carefully(once))))
    }),
  )
