/**
 * Who stands in for whom in an organisation, and until when: giving it, taking it back.
 * Not here: working in somebody's stead (`Tenant`, onBehalfOf), or signing in to it (`Accounts`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type { Delegation, DelegationNotFound, DelegationRefused, Wanted } from "./Delegation.ts"
import * as InSql from "./internal/DelegationsInSql.ts"
import type { Tenant } from "./Tenant.ts"

export class Delegations extends Context.Service<
  Delegations,
  {
    /**
     * What the asker gave and was given; for directors and administrators everything of the organisation.
     *
     * **Shape** the latest first; what was over for a year on the day `on` is left out. **Source** rule ST165.
     */
    readonly list: (tenant: Tenant, on: string) => Effect.Effect<ReadonlyArray<Delegation>, Unavailable>

    /**
     * Lets somebody do another person's work for some days. The same id asked for again is one delegation.
     *
     * **Source** rules ST166 and ST167.
     */
    readonly give: (
      tenant: Tenant,
      wanted: Wanted,
    ) => Effect.Effect<Delegation, DelegationRefused | Unavailable>

    /** Ends a delegation at once: whose work it is, whoever does it, or a manager. **Source** rule ST168. */
    readonly end: (
      tenant: Tenant,
      delegationId: string,
      now: string,
    ) => Effect.Effect<void, DelegationNotFound | Unavailable>
  }
>()("@osl/store/Delegations") {}

/** Kept in tables only, as people are (`Staff`). */
export const layer: Layer.Layer<Delegations, never, Database> = Layer.effect(
  Delegations,
  Effect.gen(function* () {
    return Delegations.of(InSql.make(yield* Database))
  }),
)
