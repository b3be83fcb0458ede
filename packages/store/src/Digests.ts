/**
 * Who wants a letter each day of what is new, and that each gets one a day.
 * Not here: when it is due (`Digest`), what it says and where it goes (`apps/portal`), or sending it (`Outbox`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type * as Digest from "./Digest.ts"
import * as InSql from "./internal/DigestsInSql.ts"
import type { Administrator, Tenant } from "./Tenant.ts"

/**
 * Somebody's choice in an organisation.
 * **Unit** `doneOn` the local date that is done: of the last letter, or on which the choice came too late for one; null before.
 */
export interface Chosen {
  readonly organisationId: string
  readonly personId: string
  readonly settings: Digest.Settings
  readonly doneOn: string | null
}

/** What a letter is about. **Unit** `since` (not included) and `until` (included) instants, UTC. */
export interface Span {
  readonly since: string
  readonly until: string
}

export class Digests extends Context.Service<
  Digests,
  {
    /** What the asker chose in the organisation; null before. */
    readonly find: (tenant: Tenant) => Effect.Effect<Pick<Chosen, "settings" | "doneOn"> | null, Unavailable>

    /**
     * **Shape** the first letter is about what comes after `now`, and comes on a later day when its hour is over today.
     * **Unit** `now` an instant, UTC. **Source** rule ST243.
     */
    readonly choose: (
      tenant: Tenant,
      settings: Digest.Settings,
      now: string,
    ) => Effect.Effect<void, Unavailable>

    /** Ends the letters of somebody who need not have signed in: whoever holds the signed link. **Shape** whether there were any. */
    readonly end: (of: Pick<Tenant, "organisationId" | "actorId">) => Effect.Effect<boolean, Unavailable>

    /** Whose letter of the day was not written yet, in all organisations. **Unit** `day` the local date. */
    readonly waiting: (
      worker: Administrator,
      day: string,
    ) => Effect.Effect<ReadonlyArray<Chosen>, Unavailable>

    /**
     * Writes the letter of a day, once however often and by how many programs it is asked for: a message of the template `digest` to
     * be sent, unless nothing is new.
     *
     * **Shape** whether a letter is written now; its content is a `Span`. **Unit** `now` an instant, UTC. **Source** rules ST241, ST242.
     */
    readonly write: (
      worker: Administrator,
      chosen: Chosen,
      now: string,
    ) => Effect.Effect<boolean, Unavailable>
  }
>()("@osl/store/Digests") {}

/** Kept in tables only, as what the letters are about is. */
export const layer: Layer.Layer<Digests, never, Database> = Layer.effect(
  Digests,
  Effect.gen(function* () {
    return Digests.of(InSql.make(yield* Database))
  }),
)
