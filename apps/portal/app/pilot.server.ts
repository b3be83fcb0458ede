/**
 * The demonstration pilot as the store takes it in: centres with people, duties and logs.
 * Not here: the pilot (`@osl/pilot`), or keeping it (`demonstration.server.ts`).
 */
import { type Centre, Pilot } from "@osl/pilot"
import { type Competencies, type Organisations, SupervisionBook, TrainingLog } from "@osl/store"
import type { Event } from "@osl/workflow"
import * as Result from "effect/Result"
import type { DemoSize } from "../server/settings.ts"

/** One centre of a pilot, with the whole logs of its processes and of its competencies. */
export interface PilotCentre {
  readonly centre: Organisations.Centre
  readonly people: ReadonlyArray<Organisations.Person>
  readonly memberships: ReadonlyArray<Organisations.Membership>
  readonly logs: ReadonlyArray<ReadonlyArray<Event.Event>>
  readonly competencies: ReadonlyArray<Competencies.Log>
}

/** A training and a session are noted under their own ids by who keeps them, on the afternoon of their last day. */
const afternoon = (day: string): string => `${day}T16:00:00.000Z`

const competenciesOf = ({
  organisation: { id: organisationId },
  people,
  growth,
}: Centre.Centre): ReadonlyArray<Competencies.Log> => {
  const director = people.find(({ duty }) => duty === "director")
  const trainings = growth.trainings.map(({ id, record }) =>
    TrainingLog.decide(null, {
      type: "note-training",
      id,
      trainingId: id,
      organisationId,
      actor: { id: director?.id ?? "", duty: "director" },
      at: afternoon(TrainingLog.lastDay({ record })),
      record,
    }),
  )
  const sessions = growth.sessions.map(({ id, session }) =>
    SupervisionBook.decide(null, {
      type: "note-session",
      id,
      sessionId: id,
      organisationId,
      actor: { id: session.supervisor, duty: "supervisor" },
      at: afternoon(session.date),
      session,
    }),
  )
  return [
    ...growth.portfolios.map((events) => ({ stream: "portfolio" as const, events })),
    ...trainings.map((one) => ({ stream: "training" as const, events: [Result.getOrThrow(one)] })),
    ...sessions.map((one) => ({ stream: "supervision" as const, events: [Result.getOrThrow(one)] })),
  ]
}

export type Size = Exclude<DemoSize, "off">

/** How many centres a pilot has; a few, and two, are the first of the 53. */
export const centres = { small: 1, two: 2, few: 16, pilot: 53, national: 2477 } as const satisfies Record<
  Size,
  number
>

/** The centres of the demonstration, each written when it is asked for; the same at every call. */
export const generate = function* (size: Size): Generator<PilotCentre, void, undefined> {
  let left: number = centres[size]
  for (const one of Pilot.generate({ size: size === "few" || size === "two" ? "pilot" : size })) {
    const { organisation, processes, growth } = one
    const people = [...one.people, ...growth.guests]
    yield {
      centre: { ...organisation, nip: null, regon: null },
      people: people.map(({ id, name, email, demonstration }) => ({ id, name, email, demonstration })),
      memberships: people.map(({ id, duty }) => ({
        organisationId: organisation.id,
        personId: id,
        duty,
      })),
      logs: processes.map(({ events }) => events),
      competencies: competenciesOf(one),
    }
    left -= 1
    if (left === 0) return
  }
}

/** Whom to sign in as to look around. **Shape** the organiser first. */
export const accounts = Pilot.accounts()

/** The last day on which anything happens in the demonstration. **Unit** local date in Poland. */
export const lastDay = Pilot.today

/** Whoever coordinates the region of the first centre, by e-mail address. */
export const coordinator = Pilot.coordinator()
