/**
 * A diary entry as a command, the write that the benchmarks of the store repeat.
 * Not here: timing it (`store.ts`, `National.ts`).
 */
import { randomUUID } from "node:crypto"
import type { Tenant } from "@osl/store"
import type { Command } from "@osl/workflow"

/** A process to write to, with the instant of its last event. */
export interface Subject {
  readonly tenant: Tenant.Tenant
  readonly processId: string
  at: number
}

/** The next entry: a second after the last event, which moves on with it. */
export const entry = (subject: Subject): Command.Command => {
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
