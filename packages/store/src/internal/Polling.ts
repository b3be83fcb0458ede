/**
 * Finding out what changed by asking again and again.
 * Not here: being told (`Listening`).
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Streams from "effect/Stream"
import type { Changes, Notice } from "../Changes.ts"
import type { Unavailable } from "../Database.ts"
import type { Stream } from "../Ledger.ts"
import type { Tenant } from "../Tenant.ts"

/** **Shape** `logs` by kind, a number that grows with each event of one. */
export interface Versions {
  readonly processes: ReadonlyMap<string, number>
  readonly logs: ReadonlyMap<Stream, number>
}

const since = (known: Versions | null, now: Versions): ReadonlyArray<Notice> =>
  known === null
    ? [{ type: "missed" }]
    : [
        ...[...now.processes].flatMap(
          ([processId, version]): ReadonlyArray<Notice> =>
            known.processes.get(processId) === version ? [] : [{ type: "changed", processId, version }],
        ),
        ...[...now.logs].flatMap(
          ([log, version]): ReadonlyArray<Notice> =>
            (known.logs.get(log) ?? 0) === version ? [] : [{ type: "log-changed", log }],
        ),
      ]

/** A question that fails is asked again the next time: what happened meanwhile is found then. */
export const make = (
  versions: (tenant: Tenant) => Effect.Effect<Versions, Unavailable>,
  every: Duration.Input,
): Changes["Service"] => ({
  of: (tenant) =>
    Streams.suspend(() => {
      let known: Versions | null = null
      const look = Effect.match(versions(tenant), {
        onFailure: (): ReadonlyArray<Notice> => [],
        onSuccess: (now) => {
          const notices = since(known, now)
          known = now
          return notices
        },
      })
      return Streams.flatMap(Streams.fromEffectSchedule(look, Schedule.spaced(every)), (notices) =>
        Streams.fromIterable(notices),
      )
    }),
})
