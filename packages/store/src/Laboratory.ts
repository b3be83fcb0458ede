/**
 * The laboratory of an organisation: inquiries into the model, from what was observed in practice to the edition that it changed.
 * Not here: what may be written in one (`InquiryRules`), numbers of many centres to rest on (`Region`), or making an edition (`@osl/core`).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Written } from "./Competencies.ts"
import type { CommandRefused, CommandReused, Overtaken } from "./Conflict.ts"
import { Database, type Unavailable } from "./Database.ts"
import type { Command, Inquiry, Stage } from "./Inquiry.ts"
import * as InMemory from "./internal/LaboratoryInMemory.ts"
import * as InSql from "./internal/LaboratoryInSql.ts"
import { Memory } from "./internal/Memory.ts"
import type { Page } from "./Page.ts"
import type { Options } from "./ProcessStore.ts"
import type { Tenant } from "./Tenant.ts"

export { text } from "./Competencies.ts"

/** **Shape** `stage` and `term` narrow; withdrawn ones only when they are asked for. **Unit** `limit` 1–200, 50 unless said. */
export interface InquiryQuery {
  readonly stage?: Stage
  readonly term?: string
  readonly after?: string
  readonly limit?: number
}

export class Laboratory extends Context.Service<
  Laboratory,
  {
    /**
     * Writes in an inquiry: its event, what it comes to and the audit change together or not at all.
     *
     * **Shape** a command that was carried out before changes nothing and answers `repeated`; removed words are gone from all that is kept.
     * **Errors** `CommandRefused` by the rules; `Overtaken` when the sender's version is not the present one; `CommandReused`.
     * **Source** rules ST130–ST132.
     */
    readonly keep: (
      tenant: Tenant,
      command: Command,
    ) => Effect.Effect<Written<Inquiry>, CommandRefused | Overtaken | CommandReused | Unavailable>

    /** The inquiries of the organisation, which all who work in it see. **Shape** those first that were written in last. */
    readonly inquiries: (tenant: Tenant, query?: InquiryQuery) => Effect.Effect<Page<Inquiry>, Unavailable>

    /** One inquiry with all that was said in it; null when there is none. */
    readonly inquiry: (tenant: Tenant, inquiryId: string) => Effect.Effect<Inquiry | null, Unavailable>
  }
>()("@osl/store/Laboratory") {}

/** **Shape** `options` are those of the `ProcessStore`. */
export const layer = (options: Options): Layer.Layer<Laboratory, never, Database> =>
  Layer.effect(
    Laboratory,
    Effect.gen(function* () {
      return Laboratory.of(InSql.make(yield* Database, options))
    }),
  )

/** Kept in memory beside the other services of the same program, and gone with it. */
export const layerMemory = (options: Options): Layer.Layer<Laboratory> =>
  Layer.effect(
    Laboratory,
    Effect.gen(function* () {
      return Laboratory.of(InMemory.make(yield* Memory, options))
    }),
  ).pipe(Layer.provide(Memory.layer))
