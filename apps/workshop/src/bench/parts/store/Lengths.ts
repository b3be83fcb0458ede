/**
 * What a command costs on a long log beside a short one, wherever the store keeps them.
 * Not here: the databases (`store.ts`, `National.ts`).
 */
import { randomUUID } from "node:crypto"
import { Pilot } from "@osl/pilot"
import { Organisations, ProcessStore } from "@osl/store"
import * as Effect from "effect/Effect"
import { type Figure, timesTheCost } from "../../Bench.ts"
import { entry, type Subject } from "./Diary.ts"

/** Runs what needs these services. */
export type Run = <A, E>(
  asked: Effect.Effect<A, E, ProcessStore.ProcessStore | Organisations.Organisations>,
) => Promise<A>

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
const inTurn = (run: Run, all: ReadonlyArray<Subject>) => {
  let turn = 0
  return () => {
    const subject = all[turn++ % all.length]
    return subject === undefined
      ? undefined
      : run(
          Effect.flatMap(ProcessStore.ProcessStore, (store) => store.execute(subject.tenant, entry(subject))),
        )
  }
}

/** What a command costs on a log of 10,000 events beside one of 10. */
export const longVsShort = async (name: string, run: Run): Promise<Figure> => {
  const [long, short] = await run(Effect.all([subjects(10_000, 4), subjects(10, 200)]))
  return timesTheCost({
    name,
    promise: "<= 1.2",
    ours: inTurn(run, long),
    theirs: inTurn(run, short),
    peer: "short",
    rounds: 15,
    ms: 200,
  })
}
