/**
 * The badges in the portfolios of an organisation, as whoever looks at one from outside and who leads the team are shown them.
 * Not here: giving and revoking them (`Competencies`), or their signed files (`@osl/competency/badges`, `apps/portal`).
 */
import type { Portfolio, Proposal } from "@osl/competency"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import * as InSql from "./internal/BadgesInSql.ts"
import type { DirectorOnly } from "./internal/DirectorOnly.ts"
import type { Tenant } from "./Tenant.ts"

/** A badge by its address. **Shape** `organisation` its name; `leaving` what the worker lets go into a badge. */
export interface Found {
  readonly organisation: string
  readonly worker: string
  readonly email: string
  readonly badge: Portfolio.Badge
  readonly leaving: ReadonlyArray<Proposal.Evidence>
}

/** Somebody with a portfolio, and their badges by id. */
export interface Holder {
  readonly worker: string
  readonly name: string
  readonly badges: Readonly<Record<string, Portfolio.Badge>>
}

export class Badges extends Context.Service<
  Badges,
  {
    /** A badge by its address, which is all that whoever looks at it knows. **Shape** null for one that is not there. */
    readonly find: (organisationId: string, badgeId: string) => Effect.Effect<Found | null, Unavailable>

    /** The ids of the badges that an organisation revoked. **Shape** none for an organisation that is not there. */
    readonly revoked: (organisationId: string) => Effect.Effect<ReadonlyArray<string>, Unavailable>

    /** Everybody of the organisation who has a portfolio. **Shape** by name. **Source** rule ST145. */
    readonly ofTeam: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Holder>, DirectorOnly | Unavailable>
  }
>()("@osl/store/Badges") {}

/** Kept in tables only: a badge is looked at where a portal serves its address. */
export const layer: Layer.Layer<Badges, never, Database> = Layer.effect(
  Badges,
  Effect.gen(function* () {
    return Badges.of(InSql.make(yield* Database))
  }),
)
