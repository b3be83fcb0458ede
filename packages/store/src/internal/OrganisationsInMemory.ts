/**
 * Organisations in maps.
 * Not here: what is promised of them (`Organisations`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { OrganisationNotFound } from "../Missing.ts"
import type { Colleague, Organisations, Workplace } from "../Organisations.ts"
import { ofArrivals, organisationsOf } from "./Arriving.ts"
import { type Memory, note } from "./Memory.ts"

const byText =
  <A>(text: (item: A) => string) =>
  (a: A, b: A): number =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0

export const make = (memory: Memory["Service"]): Organisations["Service"] => {
  const { centres, people, memberships } = memory

  return {
    add: (administrator, arrivals) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        for (const one of arrivals.centres ?? []) if (!centres.has(one.id)) centres.set(one.id, one)
        for (const one of arrivals.people ?? []) if (!people.has(one.id)) people.set(one.id, one)
        for (const one of arrivals.memberships ?? [])
          memberships.set(`${one.organisationId} ${one.personId} ${one.duty}`, one)
        note(memory, administrator, ofArrivals, now, organisationsOf(arrivals))
      }),
    find: (organisationId) => {
      const found = centres.get(organisationId)
      return found === undefined
        ? Effect.fail(new OrganisationNotFound({ organisationId }))
        : Effect.succeed(found)
    },
    all: () => Effect.sync(() => [...centres.values()].sort(byText((one) => one.key))),
    workplaces: ({ actorId }) =>
      Effect.sync(() =>
        [...memberships.values()]
          .flatMap((one): ReadonlyArray<Workplace> => {
            const centre = centres.get(one.organisationId)
            return one.personId === actorId && centre !== undefined ? [{ centre, duty: one.duty }] : []
          })
          .sort(byText((one) => `${one.centre.name}\u0000${one.duty}`)),
      ),
    people: ({ organisationId }) =>
      Effect.sync(() => {
        const found = new Map<string, Colleague>()
        for (const { personId, duty, ...one } of memberships.values()) {
          const person = people.get(personId)
          if (one.organisationId !== organisationId || person === undefined) continue
          const duties = [...(found.get(personId)?.duties ?? []), duty].sort()
          found.set(personId, { person, duties })
        }
        return [...found.values()].sort(byText(({ person }) => `${person.name}\u0000${person.id}`))
      }),
  }
}
