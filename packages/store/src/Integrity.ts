/**
 * Whether what is kept is what was written: the chains of logs and of the audit, and the daily anchors over them.
 * Not here: how a link is made (`Chain`, `Anchor`; of the audit the database).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { Anchor } from "./Anchor.ts"
import { Database, type Unavailable } from "./Database.ts"
import type { BrokenLink, StreamKind } from "./internal/BrokenLink.ts"
import * as InMemory from "./internal/IntegrityInMemory.ts"
import * as InSql from "./internal/IntegrityInSql.ts"
import { Memory } from "./internal/Memory.ts"
import type { Tenant } from "./Tenant.ts"

export { BrokenLink, type Misfit, misfits, type StreamKind, streams } from "./internal/BrokenLink.ts"

/** **Shape** `seq` is how far the chain is checked; `done` and `of` count the links of all chains. */
export interface Progress {
  readonly stream: StreamKind
  readonly id: string
  readonly seq: number
  readonly done: number
  readonly of: number
}

export class Integrity extends Context.Service<
  Integrity,
  {
    /**
     * Checks every chain of an organisation while it is served. Nothing of what is kept is shown.
     *
     * **Shape** ends when every link fits.
     * **Errors** `BrokenLink` at the first that does not.
     * **Source** rules ST63–ST66.
     */
    readonly verify: (tenant: Tenant) => Stream.Stream<Progress, BrokenLink | Unavailable>

    /**
     * Anchors what all chains of an organisation end with, once a day; asked again, the anchor of the day.
     *
     * **Unit** the day in UTC. **Shape** its `hash`, kept elsewhere, shows later that nothing before it was written anew.
     */
    readonly anchor: (tenant: Tenant) => Effect.Effect<Anchor, Unavailable>
  }
>()("@osl/store/Integrity") {}

export const layer: Layer.Layer<Integrity, never, Database> = Layer.effect(
  Integrity,
  Effect.gen(function* () {
    return Integrity.of(InSql.make(yield* Database))
  }),
)

/** Of what the other services of the same program keep in memory; the audit has no chain there. */
export const layerMemory: Layer.Layer<Integrity> = Layer.effect(
  Integrity,
  Effect.gen(function* () {
    return Integrity.of(InMemory.make(yield* Memory))
  }),
).pipe(Layer.provide(Memory.layer))
