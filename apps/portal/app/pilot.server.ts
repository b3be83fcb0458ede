/**
 * The demonstration pilot as the store takes it in: centres with people, duties and logs.
 * Not here: the pilot (`@osl/pilot`), or keeping it (`demonstration.server.ts`).
 */
import { Pilot } from "@osl/pilot"
import type { Organisations } from "@osl/store"
import type { Event } from "@osl/workflow"
import type { DemoSize } from "../server/settings.ts"

/** One centre of a pilot, with the whole logs of its processes. */
export interface PilotCentre {
  readonly centre: Organisations.Centre
  readonly people: ReadonlyArray<Organisations.Person>
  readonly memberships: ReadonlyArray<Organisations.Membership>
  readonly logs: ReadonlyArray<ReadonlyArray<Event.Event>>
}

export type Size = Exclude<DemoSize, "off">

/** How many centres a pilot has. */
export const centres = { small: 1, pilot: 53, national: 2477 } as const satisfies Record<Size, number>

/** The centres of the demonstration, each written when it is asked for; the same at every call. */
export const generate = function* (size: Size): Generator<PilotCentre, void, undefined> {
  for (const { organisation, people, processes } of Pilot.generate({ size })) {
    yield {
      centre: { ...organisation, nip: null, regon: null },
      people: people.map(({ id, name, email, demonstration }) => ({ id, name, email, demonstration })),
      memberships: people.map(({ id, duty }) => ({
        organisationId: organisation.id,
        personId: id,
        duty,
      })),
      logs: processes.map(({ events }) => events),
    }
  }
}

/** Whom to sign in as to look around. **Shape** the organiser first. */
export const accounts = Pilot.accounts()
