/**
 * Handing out and erasing what is kept about a person or a process, and letting go of what is kept long enough.
 * Not here: which columns that are (`Scope`), how long is long enough (`Retention`), single answers (`@osl/workflow`, Redaction).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type { List } from "./ErasureList.ts"
import type { DirectorOnly } from "./internal/DirectorOnly.ts"
import * as InMemory from "./internal/ErasureInMemory.ts"
import * as InSql from "./internal/ErasureInSql.ts"
import { Memory } from "./internal/Memory.ts"
import type { PersonNotFound, ProcessNotFound } from "./Missing.ts"
import type { Options } from "./ProcessStore.ts"
import type { Policy } from "./Retention.ts"
import type { Export } from "./Scope.ts"
import type { Administrator, Tenant } from "./Tenant.ts"

export { DirectorOnly } from "./internal/DirectorOnly.ts"

/** **Unit** counts: `processes`, and `logs` of competencies, that were gone through, `words` (each answer or reason once for each event), `notes` of their authors. */
export interface Erased {
  readonly processes: number
  readonly logs: number
  readonly words: number
  readonly notes: number
}

export class Erasure extends Context.Service<
  Erasure,
  {
    /** Everything that is kept about a process, private notes too. **Source** rule ST67. */
    readonly exportProcess: (
      tenant: Tenant,
      processId: string,
    ) => Effect.Effect<Export, ProcessNotFound | DirectorOnly | Unavailable>

    /**
     * Takes every word out of a process: answers, reasons, names, private notes. What stays is its course: when which
     * stage was entered, which records there were, choices and numbers.
     *
     * **Source** rules ST67–ST69.
     */
    readonly eraseProcess: (
      tenant: Tenant,
      processId: string,
    ) => Effect.Effect<Erased, ProcessNotFound | DirectorOnly | Unavailable>

    /** Everything that is kept about a person of the platform, in every organisation. */
    readonly exportPerson: (
      administrator: Administrator,
      personId: string,
    ) => Effect.Effect<Export, PersonNotFound | Unavailable>

    /**
     * Erases a person of the platform: the account, sessions, workplaces and private notes; the name and the address give
     * way. What they did stays under an id that leads to nobody. **Shape** whoever is erased cannot sign in any more.
     */
    readonly erasePerson: (
      administrator: Administrator,
      personId: string,
    ) => Effect.Effect<Erased, PersonNotFound | Unavailable>

    /** What was erased since there is a list, to be kept beside backups: a restore repeats it. **Source** rule ST114. */
    readonly erasures: (administrator: Administrator) => Effect.Effect<List, Unavailable>

    /** How long the organisation keeps what; `Retention.always` until it said otherwise. */
    readonly retention: (tenant: Tenant) => Effect.Effect<Policy, Unavailable>

    readonly setRetention: (tenant: Tenant, policy: Policy) => Effect.Effect<void, DirectorOnly | Unavailable>

    /**
     * Takes out of closed processes and logs of competencies the words of each privacy class whose time is over; asked again,
     * what became due since.
     *
     * **Unit** `now` an instant, UTC. **Shape** each log by itself, so that it can be stopped and asked again.
     * **Source** rules ST70, ST113.
     */
    readonly expire: (tenant: Tenant, now: string) => Effect.Effect<Erased, DirectorOnly | Unavailable>
  }
>()("@osl/store/Erasure") {}

/** **Shape** `options` are those of the `ProcessStore`. */
export const layer = (options: Options): Layer.Layer<Erasure, never, Database> =>
  Layer.effect(
    Erasure,
    Effect.gen(function* () {
      return Erasure.of(InSql.make(yield* Database, options))
    }),
  )

/** Of what the other services of the same program keep in memory. */
export const layerMemory = (options: Options): Layer.Layer<Erasure> =>
  Layer.effect(
    Erasure,
    Effect.gen(function* () {
      return Erasure.of(InMemory.make(yield* Memory, options))
    }),
  ).pipe(Layer.provide(Memory.layer))
