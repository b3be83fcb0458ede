/**
 * What the checks ask a store with: an organisation with its staff, a process, the commands of a diary.
 * Not here: the checks (`testing.ts`).
 */
import type { Forms } from "@osl/core"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition } from "@osl/core/testing"
import type { Command } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Organisations } from "../Organisations.ts"
import type { Draft, Tells } from "../Outbox.ts"
import { type Options, ProcessStore } from "../ProcessStore.ts"
import type { Tenant } from "../Tenant.ts"

export const uuid = () => crypto.randomUUID()

export const at = "2026-03-02T09:00:00.000Z"

/** The beginning of the ids of organisations whose processes begin with the edition of a region. */
const regional = "5a5a5a5a"

/** The id of an organisation of the region. */
export const regionalId = () => uuid().replace(/^.{8}/, regional)

/** Who withdraws a record is told so, and who wrote in an inquiry before of a decision: by ids alone. */
const tells: Tells = (told) =>
  told.log === "process"
    ? told.events.flatMap(
        (event): ReadonlyArray<Draft> =>
          event.type === "record-withdrawn"
            ? [
                {
                  key: `${event.id} ${event.actor.id}`,
                  channel: "mail",
                  recipientId: event.actor.id,
                  content: { template: "record-withdrawn", record: event.recordId },
                },
              ]
            : [],
      )
    : told.log === "laboratory" && told.events.some(({ type }) => type === "change-decided")
      ? told.state.writers.map((recipientId) => ({
          key: `${told.state.id} ${told.state.version} ${recipientId}`,
          channel: "notice",
          recipientId,
          content: { template: "change-decided", inquiry: told.state.id },
        }))
      : []

/** What a store has to be made with to pass the contract. */
export const options: Required<Options> = {
  editions: [osl2014, sampleEdition],
  beginsWith: (organisationId) => (organisationId.startsWith(regional) ? sampleEdition : osl2014),
  tells,
}

/** A new organisation with a director and two organisers, so that checks can share one store. */
export const arrive = Effect.suspend(() => arriveAs(uuid()))

/** An organisation with these people at work in it. */
export const settle = Effect.fnUntraced(function* (organisationId: string, people: ReadonlyArray<Tenant>) {
  const organisations = yield* Organisations
  yield* organisations.add(
    { actorId: uuid(), duty: "administrator" },
    {
      centres: [
        {
          id: organisationId,
          key: `centre-${organisationId}`,
          name: "Ośrodek Pomocy Społecznej",
          kind: "ops",
          territory: "1465011",
          nip: null,
          regon: null,
          demonstration: true,
        },
      ],
      people: people.map(({ actorId, duty }) => ({
        id: actorId,
        name: `Osoba ${duty}`,
        email: `${actorId}@example.org`,
        demonstration: true,
      })),
      memberships: people.map(({ actorId, duty }) => ({ organisationId, personId: actorId, duty })),
    },
  )
})

export const arriveAs = Effect.fnUntraced(function* (organisationId: string) {
  const tenant = (duty: Tenant["duty"]): Tenant => ({ organisationId, actorId: uuid(), duty })
  const staff = { director: tenant("director"), organizer: tenant("organizer"), other: tenant("organizer") }
  yield* settle(organisationId, Object.values(staff))
  return staff
})

type Asked = Partial<Pick<Command.Envelope, "id" | "at" | "version">>

export const envelope = (tenant: Tenant, processId: string, asked: Asked): Command.Envelope => ({
  id: uuid(),
  organisationId: tenant.organisationId,
  processId,
  actor: { id: tenant.actorId, duty: tenant.duty },
  at,
  ...asked,
})

export const opening = (
  tenant: Tenant,
  processId: string,
  name = "Osiedle Zatorze",
  asked: Asked = {},
): Command.Command => ({
  ...envelope(tenant, processId, asked),
  type: "open-process",
  content: { name, territory: "1465011", startOn: "2026-01-05", basis: "ops" },
})

export const entry: Forms.Content["F06"] = {
  date: "2026-02-03",
  start: "10:00",
  end: "11:30",
  activity: "talk",
  component: "diagnosis",
  happened: "Rozmowa w świetlicy",
}

interface Entry extends Asked {
  readonly recordId?: string
  readonly content?: Partial<Forms.Content["F06"]>
}

export const recording = (
  tenant: Tenant,
  processId: string,
  { recordId, content, ...asked }: Entry = {},
): Command.Command => ({
  ...envelope(tenant, processId, asked),
  type: "record",
  form: "F06",
  recordId: recordId ?? uuid(),
  content: { ...entry, ...content },
})

export const correcting = (
  tenant: Tenant,
  processId: string,
  recordId: string,
  content: Partial<Forms.Content["F06"]>,
): Command.Command => ({
  ...envelope(tenant, processId, {}),
  type: "correct",
  form: "F06",
  recordId,
  content: { ...entry, ...content },
  reason: "Pomyłka",
})

/** An organisation with one open process, two events long. */
export interface Begun {
  readonly store: ProcessStore["Service"]
  readonly processId: string
  readonly director: Tenant
  readonly organizer: Tenant
  readonly other: Tenant
}

export const begin: Effect.Effect<Begun, unknown, ProcessStore | Organisations> = Effect.suspend(() =>
  beginAs(uuid()),
)

/** The same in the organisation of that id. */
export const beginAs: (
  organisationId: string,
) => Effect.Effect<Begun, unknown, ProcessStore | Organisations> = Effect.fnUntraced(function* (
  organisationId: string,
) {
  const store = yield* ProcessStore
  const staff = yield* arriveAs(organisationId)
  const processId = uuid()
  yield* store.execute(staff.organizer, opening(staff.organizer, processId))
  return { store, processId, ...staff }
})

/** The tag of the expected failure; a defect is thrown on. */
export const tagOf = <A, E extends { readonly _tag: string }, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.result(asked), (result) =>
    Result.isFailure(result) ? result.failure._tag : "no failure",
  )

export const failure = <A, E, R>(asked: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.result(asked), (result) => (Result.isFailure(result) ? result.failure : undefined))

export const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
