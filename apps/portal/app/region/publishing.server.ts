/**
 * Publishes quarters of all centres together, each once: by the daily upkeep, and for the demonstration when it is loaded.
 * Not here: counting and hiding small numbers (`@osl/store`, Region).
 */
import { type Database, Region } from "@osl/store"
import * as Effect from "effect/Effect"

/** Publishes what is not published yet. **Unit** `day` a local date; `count` quarters, the latest that are settled on the day. */
export const publish = (
  actorId: string,
  day: string,
  count: number,
): Effect.Effect<void, Database.StoreUnavailable | Database.TooBusy, Region.Region> =>
  Effect.gen(function* () {
    const region = yield* Region.Region
    for (const period of Region.settled(day, count))
      yield* Effect.catchTags(region.publish({ actorId, duty: "administrator" }, period), {
        AlreadyPublished: () => Effect.void,
        PeriodNotOver: () => Effect.void,
      })
  })
