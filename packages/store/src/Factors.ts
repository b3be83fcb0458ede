/**
 * What somebody signs in with beside a password: a second step, passkeys, and the challenges that prove them.
 * Not here: proving them (`apps/portal`); how a manager helps somebody who lost them (`Staff`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import * as InSql from "./internal/FactorsInSql.ts"

/** A key on a device that signs in without a password. **Unit** instants, UTC; `usedAt` null before the first time. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly madeAt: string
  readonly usedAt: string | null
}

/** What proves a passkey. **Shape** `publicKey` Base64 for addresses. */
export interface Proof {
  readonly id: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: ReadonlyArray<string>
}

/** **Shape** `secret` is sealed by the portal; `isOn` once a code was right, so that signing in asks for one. */
export interface SecondStep {
  readonly isOn: boolean
  readonly secret: string
}

export class Factors extends Context.Service<
  Factors,
  {
    readonly of: (personId: string) => Effect.Effect<
      {
        readonly step: SecondStep | null
        /** **Shape** the latest first. */
        readonly passkeys: ReadonlyArray<Passkey>
      },
      Unavailable
    >

    /** Keeps a passkey. **Shape** nothing when it is kept already. */
    readonly addPasskey: (
      personId: string,
      passkey: Proof & { readonly name: string },
    ) => Effect.Effect<void, Unavailable>

    /** Gives one of somebody's own passkeys another name. **Shape** whether it is theirs. */
    readonly namePasskey: (personId: string, id: string, name: string) => Effect.Effect<boolean, Unavailable>

    /** Takes one of somebody's own passkeys away. **Shape** whether it was theirs. */
    readonly removePasskey: (personId: string, id: string) => Effect.Effect<boolean, Unavailable>

    /** The passkey that a browser names, with whose it is. */
    readonly passkey: (
      id: string,
    ) => Effect.Effect<(Proof & { readonly personId: string }) | undefined, Unavailable>

    /** Notes that a passkey was used, as its device counts. **Unit** `now` an instant, UTC. */
    readonly usedPasskey: (id: string, counter: number, now: string) => Effect.Effect<void, Unavailable>

    /** Keeps a challenge until it is answered, once. **Unit** `now` and `until` instants, UTC. */
    readonly keepChallenge: (
      id: string,
      challenge: string,
      now: string,
      until: string,
    ) => Effect.Effect<void, Unavailable>

    /** Takes a challenge that was kept and whose time is not over. **Unit** `now` an instant, UTC. */
    readonly takeChallenge: (id: string, now: string) => Effect.Effect<string | undefined, Unavailable>

    /**
     * Gives whoever the operator vouches for a password, without a second step, passkeys and sessions; noted where they work.
     *
     * **Shape** nothing for an address without an account. **Source** rule ST182.
     */
    readonly letIn: (
      actorId: string,
      email: string,
      hash: string,
    ) => Effect.Effect<{ readonly id: string; readonly name: string } | undefined, Unavailable>
  }
>()("@osl/store/Factors") {}

/** Kept in tables only: where there is no database nobody signs in. */
export const layer: Layer.Layer<Factors, never, Database> = Layer.effect(
  Factors,
  Effect.gen(function* () {
    return Factors.of(InSql.make(yield* Database))
  }),
)
