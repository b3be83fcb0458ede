/**
 * What is written in a soak of the store: diary entries of one organizer, each with a reflection that nobody else may read.
 * Not here: what must then be true (`Checking.ts`).
 */
import { randomUUID } from "node:crypto"
import { Organisations, ProcessStore, type Tenant } from "@osl/store"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"

/** Who writes, and where. */
export interface Work {
  readonly organizer: Tenant.Tenant
  readonly processes: readonly [string, ...ReadonlyArray<string>]
}

/** A new organisation with some processes, none of them there yet. */
export const work = (processes: number): Work => ({
  organizer: { organisationId: randomUUID(), actorId: randomUUID(), duty: "organizer" },
  processes: [randomUUID(), ...Array.from({ length: processes - 1 }, () => randomUUID())],
})

const envelope = ({ organizer }: Work, processId: string) => ({
  id: randomUUID(),
  organisationId: organizer.organisationId,
  processId,
  actor: { id: organizer.actorId, duty: organizer.duty },
  at: new Date().toISOString(),
})

/** A diary entry, in one process after another. */
export const entry = (work: Work, number = 0): Command.Command => ({
  ...envelope(work, work.processes[number % work.processes.length] ?? work.processes[0]),
  type: "record",
  form: "F06",
  recordId: randomUUID(),
  content: {
    date: "2026-02-03",
    start: "10:00",
    end: "11:00",
    activity: "talk",
    component: "diagnosis",
    happened: "Rozmowa w świetlicy o tym, co warto zacząć wspólnie.",
    reflection: "Następnym razem krócej.",
  },
})

/** Makes the organisation and opens its processes. */
export const begin = (work: Work) =>
  Effect.gen(function* () {
    const organisations = yield* Organisations.Organisations
    const { execute } = yield* ProcessStore.ProcessStore
    const { organisationId, actorId } = work.organizer
    const centre = { kind: "ops", territory: "1465011", nip: null, regon: null, demonstration: true } as const
    yield* organisations.add(
      { actorId, duty: "administrator" },
      { centres: [{ ...centre, id: organisationId, key: organisationId, name: "Ośrodek" }] },
    )
    const content = { name: "Zatorze", territory: "1465011", startOn: "2026-01-05", basis: "ops" } as const
    for (const processId of work.processes)
      yield* execute(work.organizer, {
        ...envelope(work, processId),
        at: "2026-03-02T09:00:00.000Z",
        type: "open-process",
        content,
      })
  })
