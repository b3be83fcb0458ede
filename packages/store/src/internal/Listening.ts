/**
 * Being told what changed by a PostgreSQL server, on one connection for all who listen in this program.
 * Not here: who tells (the triggers of migrations 0003 and 0007), or asking where nobody tells (`Polling`).
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Changes, Notice } from "../Changes.ts"
import { type Stream as Log, streams } from "../Ledger.ts"
import { isId } from "../Tenant.ts"

/** What is used of a client of `pg`. */
export interface Client {
  connect(): Promise<unknown>
  query(text: string): Promise<unknown>
  end(): Promise<unknown>
  on(event: "notification", hear: (message: { readonly payload?: string | undefined }) => void): unknown
  on(event: "error", hear: (cause: Error) => void): unknown
  on(event: "end", hear: () => void): unknown
}

/** Somebody who listens. **Shape** `pending`, `logs` what was not taken yet, so that it cannot grow beyond the processes there are. */
interface Listener {
  readonly organisationId: string
  readonly pending: Map<string, number>
  readonly logs: Set<Log>
  readonly woken: Queue.Queue<void>
  missed: boolean
}

const taken = (listener: Listener): ReadonlyArray<Notice> => {
  const notices: Array<Notice> = listener.missed ? [{ type: "missed" }] : []
  for (const [processId, version] of listener.pending) notices.push({ type: "changed", processId, version })
  for (const log of listener.logs) notices.push({ type: "log-changed", log })
  listener.missed = false
  listener.pending.clear()
  listener.logs.clear()
  return notices
}

const wake = (listener: Listener): void => {
  Queue.offerUnsafe(listener.woken, undefined)
}

/** **Shape** `isDeaf` until a connection listens. */
interface Room {
  readonly listeners: Set<Listener>
  isDeaf: boolean
}

const isLog = (text: string): text is Log => streams.some((one) => one === text)

/** **Shape** a payload is the organisation, and the process with its version or the kind of log. */
const hear = ({ listeners }: Room, payload: string): void => {
  const [organisationId = "", what = "", version = ""] = payload.split(" ")
  const isOfProcess = isId(what) && /^\d+$/.test(version)
  if (!isOfProcess && !isLog(what)) return
  for (const listener of listeners) {
    if (listener.organisationId !== organisationId) continue
    if (isLog(what)) listener.logs.add(what)
    else listener.pending.set(what, Math.max(Number(version), listener.pending.get(what) ?? 0))
    wake(listener)
  }
}

const hearAgain = (room: Room): void => {
  room.isDeaf = false
  for (const listener of room.listeners) {
    listener.missed = true
    wake(listener)
  }
}

/** **Unit** between two tries, between two questions whether the connection still lives, and for an answer to them. */
const pause = "1 second"
const pulse = "30 seconds"
const patience = "10 seconds"

const asked = (client: Client, text: string) =>
  Effect.timeout(
    Effect.tryPromise(() => client.query(text)),
    patience,
  )

/** One connection, from its beginning until it is lost. */
const session = (make: () => Client, room: Room) =>
  Effect.acquireUseRelease(
    Effect.try({ try: make, catch: (cause) => cause }),
    (client) =>
      Effect.gen(function* () {
        const lost = yield* Deferred.make<void>()
        const lose = () => Deferred.doneUnsafe(lost, Effect.void)
        client.on("error", lose)
        client.on("end", lose)
        client.on("notification", ({ payload }) => hear(room, payload ?? ""))
        yield* Effect.timeout(
          Effect.tryPromise(() => client.connect()),
          patience,
        )
        yield* asked(client, "listen osl_changed")
        hearAgain(room)
        const living = Effect.forever(Effect.andThen(Effect.sleep(pulse), asked(client, "select 1")))
        yield* Effect.race(Deferred.await(lost), living)
      }),
    (client) =>
      Effect.sync(() => {
        room.isDeaf = true
        // The end of a connection that is dead already is not waited for.
        client.end().catch(() => undefined)
      }),
  )

export const make = (client: () => Client): Effect.Effect<Changes["Service"], never, Scope.Scope> =>
  Effect.gen(function* () {
    const room: Room = { listeners: new Set(), isDeaf: true }
    yield* Effect.forkScoped(Effect.repeat(Effect.ignore(session(client, room)), Schedule.spaced(pause)))

    const listening = (organisationId: string) =>
      Effect.acquireRelease(
        Effect.map(Queue.sliding<void>(1), (woken) => {
          const listener: Listener = {
            organisationId,
            pending: new Map(),
            logs: new Set(),
            woken,
            missed: !room.isDeaf,
          }
          room.listeners.add(listener)
          if (listener.missed) wake(listener)
          return listener
        }),
        (listener) => Effect.sync(() => room.listeners.delete(listener)),
      )

    return {
      of: ({ organisationId }) =>
        Stream.unwrap(
          Effect.map(listening(organisationId), (listener) =>
            Stream.flatMap(Stream.fromQueue(listener.woken), () => Stream.fromIterable(taken(listener))),
          ),
        ),
    }
  })
