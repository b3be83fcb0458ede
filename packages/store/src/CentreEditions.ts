/**
 * The thresholds that organisations set for themselves, each time a new number; nothing of before is changed or lost.
 * Not here: the edition that comes of them (`CentreEdition`), or who serves it (the program).
 */
import type { Edition, Overlay } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Settings, SettingsChanged } from "./CentreEdition.ts"
import { Database, type Unavailable } from "./Database.ts"
import * as InSql from "./internal/CentreEditionsInSql.ts"
import type { DirectorOnly } from "./internal/DirectorOnly.ts"
import type { Administrator, Tenant } from "./Tenant.ts"

/** What is to hold from now on. **Shape** `seen` the number of the settings that the asker knew, 0 when there were none. **Unit** `now` an instant, UTC. */
export interface Wanted {
  readonly base: Edition.EditionRef
  readonly thresholds: ReadonlyArray<Overlay.Threshold>
  readonly reason: string
  readonly seen: number
  readonly now: string
}

export { SettingsChanged } from "./CentreEdition.ts"

export class CentreEditions extends Context.Service<
  CentreEditions,
  {
    /** **Shape** latest first. */
    readonly history: (tenant: Tenant) => Effect.Effect<ReadonlyArray<Settings>, Unavailable>

    /**
     * Sets thresholds: a new number, told to who works there. **Shape** the same sent twice is one.
     * **Errors** `SettingsChanged` when they are not as they were seen. **Source** rules ST252, ST253.
     */
    readonly set: (
      tenant: Tenant,
      wanted: Wanted,
    ) => Effect.Effect<Settings, DirectorOnly | SettingsChanged | Unavailable>

    /** Those of every organisation, made after an instant; all unless said. **Shape** by organisation, then number. */
    readonly all: (
      worker: Administrator,
      after?: string,
    ) => Effect.Effect<ReadonlyArray<Settings>, Unavailable>
  }
>()("@osl/store/CentreEditions") {}

/** Kept in tables only: a program without a database carries the editions it was given. */
export const layer: Layer.Layer<CentreEditions, never, Database> = Layer.effect(
  CentreEditions,
  Effect.gen(function* () {
    return CentreEditions.of(InSql.make(yield* Database))
  }),
)
