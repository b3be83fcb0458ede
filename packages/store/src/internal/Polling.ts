/**
 * Finding out what changed by asking again and again.
 * Not here: being told (`Listening`).
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { Changes, Notice } from "../Changes.ts"
import type { Unavailable } from "../Database.ts"
import type { Tenant } from "../Tenant.ts"

type Versions = ReadonlyMap<string, number>

const since = (known: Versions | null, now: Versions): ReadonlyArray<Notice> =>
  known === null
    ? [{ type: "missed" }]
    : [...now].flatMap(
        ([processId, version]): ReadonlyArray<Notice> =>
          known.get(processId) === version ? [] : [{ type: "changed", processId, version }],
      )

/** A question that fails is asked again the next time: what happened meanwhile is found then. */
export const make = (
  versions: (tenant: Tenant) => Effect.Effect<Versions, Unavailable>,
  every: Duration.Input,
): Changes["Service"] => ({
  of: (tenant) =>
    Stream.suspend(() => {
      let known: Versions | null = null
      const look = Effect.match(versions(tenant), {
        onFailure: (): ReadonlyArray<Notice> => [],
        onSuccess: (now) => {
          const notices = since(known, now)
          known = now
          return notices
        },
      })
      return Stream.flatMap(Stream.fromEffectSchedule(look, Schedule.spaced(every)), (notices) =>
        Stream.fromIterable(notices),
      )
    }),
})
