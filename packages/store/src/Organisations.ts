/**
 * Who is there: the organisations of the platform, the people, and who works where in which duty.
 * Not here: signing in (better-auth in the portal, on the same table of people), or rules of who may do what.
 */
import type { Edition, Organisation } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import { Memory } from "./internal/Memory.ts"
import * as InMemory from "./internal/OrganisationsInMemory.ts"
import * as InSql from "./internal/OrganisationsInSql.ts"
import type { OrganisationNotFound } from "./Missing.ts"
import type { Administrator, Tenant, Visitor } from "./Tenant.ts"

/** An organisation that keeps processes. **Unit** `territory` a TERC code. `demonstration` marks what never existed. */
export interface Centre {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly kind: Organisation.Kind
  readonly territory: string
  readonly nip: string | null
  readonly regon: string | null
  readonly demonstration: boolean
}

/** **Shape** `email` in small letters, one person each. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly demonstration: boolean
}

export interface Membership {
  readonly organisationId: string
  readonly personId: string
  readonly duty: Edition.Duty
}

/** What a person may sign in to. */
export interface Workplace {
  readonly centre: Centre
  readonly duty: Edition.Duty
}

/** Somebody of an organisation. **Shape** `duties` at least one. */
export interface Colleague {
  readonly person: Person
  readonly duties: ReadonlyArray<Edition.Duty>
}

/** What is added at once. */
export interface Arrivals {
  readonly centres?: ReadonlyArray<Centre>
  readonly people?: ReadonlyArray<Person>
  readonly memberships?: ReadonlyArray<Membership>
}

export class Organisations extends Context.Service<
  Organisations,
  {
    /** Adds what is not there yet; what is there (same id, or same membership) stays as it is. */
    readonly add: (administrator: Administrator, arrivals: Arrivals) => Effect.Effect<void, Unavailable>
    readonly find: (organisationId: string) => Effect.Effect<Centre, OrganisationNotFound | Unavailable>
    /** **Shape** by key. */
    readonly all: () => Effect.Effect<ReadonlyArray<Centre>, Unavailable>
    /** Where somebody who has signed in works. **Shape** by name of the organisation, then duty. */
    readonly workplaces: (visitor: Visitor) => Effect.Effect<ReadonlyArray<Workplace>, Unavailable>
    /** The people of the asker's organisation. **Shape** by name. */
    readonly people: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Colleague>, Unavailable>
  }
>()("@osl/store/Organisations") {}

export const layer: Layer.Layer<Organisations, never, Database> = Layer.effect(
  Organisations,
  Effect.gen(function* () {
    return Organisations.of(InSql.make(yield* Database))
  }),
)

/** Kept in memory and gone with the program. */
export const layerMemory: Layer.Layer<Organisations> = Layer.effect(
  Organisations,
  Effect.gen(function* () {
    return Organisations.of(InMemory.make(yield* Memory))
  }),
).pipe(Layer.provide(Memory.layer))
