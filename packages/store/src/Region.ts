/**
 * What a region and research may know of all centres together: counts by territory, published once for each quarter.
 * Not here: which numbers are hidden (`Suppression`), or anything of a single centre (`ProcessStore`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import { Memory } from "./internal/Memory.ts"
import type {
  AlreadyPublished,
  Breakdown,
  Measure,
  NotPublished,
  PeriodNotOver,
} from "./internal/Publication.ts"
import * as InMemory from "./internal/RegionInMemory.ts"
import * as InSql from "./internal/RegionInSql.ts"
import type { OrganisationNotFound } from "./Missing.ts"
import type { Shown } from "./Suppression.ts"
import type { Administrator, Tenant } from "./Tenant.ts"

export {
  AlreadyPublished,
  type Breakdown,
  breakdowns,
  country,
  type Measure,
  measures,
  NotPublished,
  PeriodNotOver,
} from "./internal/Publication.ts"

export { settled, settles } from "./internal/Quarter.ts"

/** Who reads: a region down to municipalities, research down to counties. */
export type Reader = "regional" | "research"

/**
 * **Unit** `period` a quarter that was published, `2026-Q1`. **Shape** `within` is the country unless said; without a breakdown
 * only totals.
 */
export interface Question {
  readonly period: string
  readonly measure: Measure
  readonly breakdown?: Breakdown
  readonly within?: string
}

/** The numbers of a territory. **Shape** every category that anybody counted something in. */
export interface Row {
  readonly territory: string
  readonly total: Shown
  readonly by: { readonly [category: string]: Shown }
}

/** A question of somebody who works in an organisation. **Shape** the latest quarter unless a published one, and the organisation's own voivodeship unless another place is said. */
export interface Wanted {
  readonly period?: string
  readonly measure: Measure
  readonly breakdown: Breakdown
  readonly within?: string
}

/** **Shape** `home` the voivodeship of the asker's organisation; `table` null while no quarter is published. */
export interface Look {
  readonly periods: ReadonlyArray<string>
  readonly home: string
  readonly table: Table | null
}

/**
 * **Shape** first the territory that was asked for, then those directly inside it, by code; none when nobody works there.
 * **Unit** `publishedAt` an instant, UTC; `least` the least number that is shown.
 */
export interface Table {
  readonly question: Question
  readonly publishedAt: string
  readonly least: number
  /** Nothing of it ever happened. */
  readonly demonstration: boolean
  readonly rows: ReadonlyArray<Row>
}

export class Region extends Context.Service<
  Region,
  {
    /**
     * Counts a quarter in every centre, each by itself, and publishes the sums with small numbers hidden.
     *
     * **Shape** the true numbers are kept nowhere. Demonstration centres count only where there are no others.
     * **Unit** `least` the least number that is shown, at least 2; 5 unless said.
     * **Errors** `PeriodNotOver`; `AlreadyPublished`.
     * **Source** rules SN1–SN6.
     */
    readonly publish: (
      administrator: Administrator,
      period: string,
      options?: { readonly least?: number },
    ) => Effect.Effect<void, PeriodNotOver | AlreadyPublished | Unavailable>

    /** The quarters that are published. **Shape** latest first. */
    readonly periods: (reader: Reader) => Effect.Effect<ReadonlyArray<string>, Unavailable>

    /** **Errors** `NotPublished` for any time but a published quarter. **Source** rules SN5, SN7. */
    readonly table: (reader: Reader, question: Question) => Effect.Effect<Table, NotPublished | Unavailable>

    /** What `periods` and `table` tell, asked together by somebody of an organisation. **Source** rules SN5, SN7. */
    readonly look: (
      reader: Reader,
      tenant: Tenant,
      wanted: Wanted,
    ) => Effect.Effect<Look, OrganisationNotFound | Unavailable>
  }
>()("@osl/store/Region") {}

export const layer: Layer.Layer<Region, never, Database> = Layer.effect(
  Region,
  Effect.gen(function* () {
    return Region.of(InSql.make(yield* Database))
  }),
)

/** Counts what the store in memory of the same program keeps. */
export const layerMemory: Layer.Layer<Region> = Layer.effect(
  Region,
  Effect.gen(function* () {
    return Region.of(InMemory.make(yield* Memory))
  }),
).pipe(Layer.provide(Memory.layer))
