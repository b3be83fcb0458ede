/**
 * Benchmarks of @osl/store: on PGlite in memory, and of the size of a country on PostgreSQL.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import { randomUUID } from "node:crypto"
import { PGlite } from "@electric-sql/pglite"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import { Database, Organisations, ProcessStore, type Tenant } from "@osl/store"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect } from "kysely"
import { type Figure, type Part, timesTheCost } from "../Bench.ts"

const runtime = ManagedRuntime.make(
  Layer.mergeAll(ProcessStore.layer({ editions: [edition] }), Organisations.layer).pipe(
    Layer.provideMerge(Database.layer({ application: new PGliteDialect({ pglite: () => new PGlite() }) })),
  ),
)

/** A process to write to, in an organisation of its own, with the instant of its last event. */
interface Subject {
  readonly tenant: Tenant.Tenant
  readonly processId: string
  at: number
}

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

const entry = (subject: Subject): Command.Command => {
  subject.at += 1000
  const at = new Date(subject.at).toISOString()
  return {
    id: randomUUID(),
    organisationId: subject.tenant.organisationId,
    processId: subject.processId,
    actor: { id: subject.tenant.actorId, duty: "organizer" },
    at,
    type: "record",
    form: "F06",
    recordId: randomUUID(),
    content: {
      date: at.slice(0, 10),
      start: "10:00",
      end: "11:00",
      activity: "talk",
      component: "diagnosis",
      happened: "Rozmowa w świetlicy o tym, co warto zacząć wspólnie.",
    },
  }
}

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
