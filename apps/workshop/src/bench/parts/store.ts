/**
 * Benchmarks of @osl/store: on PGlite in memory, and of the size of a country on PostgreSQL.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import { randomUUID } from "node:crypto"
import { PGlite } from "@electric-sql/pglite"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Database, Organisations, ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect } from "kysely"
import { type Figure, type Part, timesTheCost } from "../Bench.ts"
import { entry, type Subject } from "./store/Diary.ts"

const runtime = ManagedRuntime.make(
  Layer.mergeAll(ProcessStore.layer({ editions: [edition] }), Organisations.layer).pipe(
    Layer.provideMerge(Database.layer({ application: new PGliteDialect({ pglite: () => new PGlite() }) })),
  ),
)

const administrator = { actorId: randomUUID(), duty: "administrator" } as const

/** The same log in several organisations, so that no process grows much while it is written to. */
const subjects = (events: number, copies: number) =>
  Effect.gen(function* () {
    const organisations = yield* Organisations.Organisations
    const store = yield* ProcessStore.ProcessStore
    const log = Pilot.history(events).events
    const lead = log.find((event) => event.type === "organizer-assigned")
    const actorId = lead?.type === "organizer-assigned" ? lead.content.organizerId : administrator.actorId
    const found: Array<Subject> = []
    for (let copy = 0; copy < copies; copy++) {
      const organisationId = randomUUID()
      const tenant = { organisationId, actorId, duty: "organizer" } as const
      const centre = {
        kind: "ops",
        territory: "1465011",
        nip: null,
        regon: null,
        demonstration: true,
      } as const
      yield* organisations.add(administrator, {
        centres: [{ ...centre, id: organisationId, key: organisationId, name: "Ośrodek" }],
      })
      const state = yield* store.importLog(
        tenant,
        log.map((event) => ({ ...event, organisationId })),
      )
      found.push({ tenant, processId: state.id, at: Date.parse(state.lastAt) + 1000 })
    }
    return found
  })

/** One command after another, each on the next subject in turn. */
const inTurn = (all: ReadonlyArray<Subject>) => {
  let turn = 0
  return () => {
    const subject = all[turn++ % all.length]
    return subject === undefined
      ? undefined
      : runtime.runPromise(
          Effect.flatMap(ProcessStore.ProcessStore, (store) => store.execute(subject.tenant, entry(subject))),
        )
  }
}

/** What a command costs on a log of 10,000 events beside one of 10. */
const longVsShort = async (): Promise<Figure> => {
  const [long, short] = await runtime.runPromise(Effect.all([subjects(10_000, 4), subjects(10, 200)]))
  return timesTheCost({
    name: "store.command.long-vs-short",
    promise: "<= 1.2",
    ours: inTurn(long),
    theirs: inTurn(short),
    peer: "short",
    rounds: 15,
    ms: 200,
  })
}

export const part: Part = {
  benchmarks: [
    { name: "store.command.long-vs-short", run: longVsShort },
    { name: "store.national", run: async () => (await import("./store/National.ts")).figures() },
  ],
  close: () => runtime.dispose(),
}
