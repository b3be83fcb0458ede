/**
 * Takes in the editions that centres made by their settings: at the start, with a visit, and now and then what other portals were told.
 * Not here: which there are (`@osl/store`, CentreEditions), or serving them (`editions.server.ts`).
 */
import { CentreEditions, Organisations, type Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import { Editions } from "./editions.server.ts"

/** In whose name the portal itself reads them. */
const worker = { actorId: "01970000-0000-7000-8000-0000000000dc", duty: "administrator" } as const

/**
 * Takes in what was set since `after`, in every centre. **Shape** when the last was set, to go on from there.
 * **Unit** instants, UTC.
 */
export const refresh = Effect.fn("CentreEditions.refresh")(function* (after: string | undefined) {
  const all = yield* (yield* CentreEditions.CentreEditions).all(worker, after)
  if (all.length === 0) return after
  const centres = yield* (yield* Organisations.Organisations).all()
  const editions = yield* Editions
  let last = after ?? ""
  for (const settings of all) {
    const centre = centres.find(({ id }) => id === settings.organisationId)
    if (centre !== undefined) editions.take(settings, centre)
    if (settings.madeAt > last) last = settings.madeAt
  }
  return last
})

/** Takes in what another portal may have been told of the centre of a visit. **Shape** `number` the last there is. */
export const upTo = Effect.fn("CentreEditions.upTo")(function* (tenant: Tenant.Tenant, number: number) {
  const editions = yield* Editions
  if (editions.known(tenant.organisationId) >= number) return
  const service = yield* CentreEditions.CentreEditions
  const centre = yield* Effect.orDie((yield* Organisations.Organisations).find(tenant.organisationId))
  for (const settings of (yield* service.history(tenant)).toReversed()) editions.take(settings, centre)
})
