/**
 * The secret address that a program reads somebody's calendar at: made, found again by its hash, and taken back.
 * Not here: the secret itself and what the calendar says (`apps/portal`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import * as InSql from "./internal/CalendarAddressInSql.ts"
import type { Tenant } from "./Tenant.ts"

/** A new address. **Shape** `hash` SHA-256 of the secret in hexadecimal digits. **Unit** instants, UTC. */
export interface Made {
  readonly hash: string
  readonly language: string
  readonly now: string
  readonly expiresAt: string
}

/** Whose calendar an address is, as they work now. */
export interface Owner {
  readonly tenant: Tenant
  readonly language: string
}

export class CalendarAddress extends Context.Service<
  CalendarAddress,
  {
    /** When the address of the asker that works now was made. **Unit** instants, UTC; null when there is none. */
    readonly madeAt: (tenant: Tenant, now: string) => Effect.Effect<string | null, Unavailable>

    /** Puts a new address in the place of the asker's old one: one for each organisation and duty. */
    readonly renew: (tenant: Tenant, made: Made) => Effect.Effect<void, Unavailable>

    /** Makes the asker's address stop working. **Shape** nothing happens when there is none. */
    readonly revoke: (tenant: Tenant) => Effect.Effect<void, Unavailable>

    /**
     * Whose calendar an address is. **Unit** `now` an instant, UTC.
     *
     * **Shape** null for an address that is none, has ended or was taken back, and when the person no longer has that duty there.
     * **Source** rule ST144.
     */
    readonly find: (hash: string, now: string) => Effect.Effect<Owner | null, Unavailable>
  }
>()("@osl/store/CalendarAddress") {}

/** Kept in tables only: where there is no database nobody serves a calendar. */
export const layer: Layer.Layer<CalendarAddress, never, Database> = Layer.effect(
  CalendarAddress,
  Effect.gen(function* () {
    return CalendarAddress.of(InSql.make(yield* Database))
  }),
)
