/**
 * The first centre of a new portal: made by the administrator whom the first start made, who belongs to it from then on.
 * Not here: inviting its people (`routes/people.invite`).
 */
import type { Organisation } from "@osl/core"
import { Organisations } from "@osl/store"
import * as Effect from "effect/Effect"
import { NotAllowed } from "./access.server.ts"
import { administrator } from "./demonstration.server.ts"
import type { Membership, Person } from "./visit.server.ts"

/** Kinds of institution that a portal is begun for. */
export const kinds = ["ops", "cus", "pcpr", "rops", "ngo"] as const satisfies ReadonlyArray<Organisation.Kind>
export type Kind = (typeof kinds)[number]

export const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)

/** **Shape** of the first administrator only, while in no organisation. */
export const mayFound = ({ id }: Pick<Person, "id">, memberships: ReadonlyArray<Membership>): boolean =>
  id === administrator.id && memberships.length === 0

/** **Shape** the membership of whoever founded it. **Errors** `NotAllowed` for everybody else, and once it is done. */
export const found = Effect.fn("Founding.found")(function* (
  person: Person,
  memberships: ReadonlyArray<Membership>,
  centre: Pick<Organisations.Centre, "name" | "kind" | "territory">,
) {
  if (!mayFound(person, memberships)) return yield* new NotAllowed({ action: "people.found" })
  const organisations = yield* Organisations.Organisations
  const organisationId = crypto.randomUUID()
  const duty = "administrator"
  yield* organisations.add(
    { actorId: person.id, duty },
    {
      centres: [
        {
          ...centre,
          id: organisationId,
          key: `centre-${organisationId}`,
          nip: null,
          regon: null,
          demonstration: false,
        },
      ],
      memberships: [{ organisationId, personId: person.id, duty }],
    },
  )
  return { organisationId, duty } as const
})
