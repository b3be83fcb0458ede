/**
 * What every store promises to those who want to know what other programs change.
 * Not here: the writing itself (`Contract`, `WriterContract`).
 */
import { deepStrictEqual as same } from "node:assert/strict"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Streams from "effect/Stream"
import { Changes, type Notice } from "../Changes.ts"
import type { Competencies } from "../Competencies.ts"
import type { Stream } from "../Ledger.ts"
import type { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { about, gather, onSession, session, sheet } from "./CompetencySample.ts"
import { begin, numbers, opening, recording, tagOf, uuid } from "./Sample.ts"
import type { Elsewhere } from "./WriterContract.ts"

/** What is told to somebody, from when they listen. */
const listening = (tenant: Tenant) =>
  Effect.gen(function* () {
    const changes = yield* Changes
    const told = yield* Queue.unbounded<Notice>()
    yield* Effect.forkScoped(Streams.runForEach(changes.of(tenant), (notice) => Queue.offer(told, notice)))
    same(yield* Queue.take(told), { type: "missed" })
    return told
  })

/** The last version told of a process; what was told before has to be an earlier one of it. */
const versionTold = (told: Queue.Dequeue<Notice>, processId: string, version: number) =>
  Effect.gen(function* () {
    for (let last = 0; last < version; ) {
      const notice: Notice = yield* Queue.take(told)
      if (notice.type !== "changed") continue
      same([notice.processId, notice.version > last, notice.version <= version], [processId, true, true])
      last = notice.version
    }
  })

/** That a log of a kind changed is told; whose it is never. */
const logTold = (told: Queue.Dequeue<Notice>, log: Stream) =>
  Effect.gen(function* () {
    for (;;) {
      const notice: Notice = yield* Queue.take(told)
      if (notice.type === "missed") continue
      same(notice, { type: "log-changed", log })
      return
    }
  })

/** Asked of a store with `Changes` that asks often, or listens. */
export const changes: ReadonlyArray<Check<ProcessStore | Organisations | Changes | Competencies>> = [
  {
    title: "[ST37] who listens is told of which kind a log of competencies changed, and never whose it is",
    check: Effect.scoped(
      Effect.gen(function* () {
        const { store, worker, supervisor, ...team } = yield* gather
        const stranger = yield* gather
        const told = yield* listening(team.peer)
        const theirs = yield* listening(stranger.peer)
        const draft = {
          type: "draft-assessment",
          assessmentId: uuid(),
          sheet: sheet("self", "independent"),
        } as const
        yield* store.execute(worker, about(worker, worker, draft))
        yield* logTold(told, "portfolio")
        const card = { type: "note-session", session: session({ worker, supervisor }) } as const
        yield* store.keepSession(supervisor, onSession(supervisor, uuid(), card))
        yield* logTold(told, "supervision")
        const { worker: other } = stranger
        yield* store.execute(other, about(other, other, { ...draft, assessmentId: uuid() }))
        yield* logTold(theirs, "portfolio")
      }),
    ),
  },
  {
    title:
      "[ST37] who listens is told that they may have missed something, and then which process came to which version",
    check: Effect.scoped(
      Effect.gen(function* () {
        const { store, organizer, processId } = yield* begin
        const told = yield* listening(organizer)
        yield* store.execute(organizer, recording(organizer, processId))
        yield* versionTold(told, processId, 3)
        const another = uuid()
        yield* store.execute(organizer, opening(organizer, another, "Drugi"))
        yield* versionTold(told, another, 2)
        for (const _ of numbers(1, 5)) yield* store.execute(organizer, recording(organizer, processId))
        yield* versionTold(told, processId, 8)
      }),
    ),
  },
  {
    title: "[ST37] nothing is told of a refused command, nor to another organisation",
    check: Effect.scoped(
      Effect.gen(function* () {
        const { store, organizer, processId } = yield* begin
        const stranger = yield* begin
        const told = yield* listening(stranger.organizer)
        const mine = yield* listening(organizer)
        const refused = recording(organizer, processId, { content: { date: "2025-12-31" } })
        same(yield* tagOf(store.execute(organizer, refused)), "Refused")
        yield* store.execute(organizer, recording(organizer, processId))
        yield* versionTold(mine, processId, 3)
        const { organizer: other, processId: theirs } = stranger
        yield* store.execute(other, recording(other, theirs))
        yield* versionTold(told, theirs, 3)
      }),
    ),
  },
]

/** Asked of a store with `Changes` that listens; `cut` ends the connection it listens on, from outside. */
export const interruptions = (
  cut: Effect.Effect<void>,
): ReadonlyArray<Check<ProcessStore | Organisations | Changes>> => [
  {
    title: "[ST38] a lost connection comes back, says that something may have been missed, and goes on",
    check: Effect.scoped(
      Effect.gen(function* () {
        const { store, organizer, processId } = yield* begin
        const told = yield* listening(organizer)
        yield* cut
        for (let notice = yield* Queue.take(told); notice.type !== "missed"; )
          notice = yield* Queue.take(told)
        yield* store.execute(organizer, recording(organizer, processId))
        yield* versionTold(told, processId, 3)
      }),
    ),
  },
]

/** Asked of a program with `Changes`; `elsewhere` carries out what is asked in another program on the same database. */
export const echoes = (
  elsewhere: Elsewhere,
): ReadonlyArray<Check<ProcessStore | Organisations | Changes>> => [
  {
    title: "[ST37] what one program changes is told in another",
    check: Effect.scoped(
      Effect.gen(function* () {
        const { organizer, processId } = yield* begin
        const told = yield* listening(organizer)
        const recorded = Effect.flatMap(ProcessStore, (store) =>
          store.execute(organizer, recording(organizer, processId)),
        )
        yield* Effect.promise(() => elsewhere(recorded))
        yield* versionTold(told, processId, 3)
      }),
    ),
  },
]
