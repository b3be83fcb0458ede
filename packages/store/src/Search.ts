/**
 * Finding processes and records by words, in Polish without a dictionary of Polish.
 * Not here: lists and boards (`ProcessStore`), or what a form asks (`@osl/core`, Forms).
 */
import type { Forms, LocalDate } from "@osl/core"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Database, type Unavailable } from "./Database.ts"
import type { Piece } from "./internal/Excerpt.ts"
import { Memory } from "./internal/Memory.ts"
import * as InMemory from "./internal/SearchInMemory.ts"
import * as InSql from "./internal/SearchInSql.ts"
import type { Closeness } from "./internal/SearchWords.ts"
import type { Page } from "./Page.ts"
import type { Editions } from "./ProcessStore.ts"
import type { Tenant } from "./Tenant.ts"

/**
 * Every word of `text` has to be answered; case and diacritics do not count.
 *
 * **Unit** the first twelve words count. `from` and `to` are local dates, both included. `limit` 1–200, 50 unless said;
 * `after` is the `next` of the page before.
 */
export interface SearchQuery {
  readonly text: string
  /** Only records of this form. */
  readonly form?: Forms.FormCode
  /** Only this process and its records. */
  readonly processId?: string
  /** Only processes that have this stage open now, and their records. */
  readonly stage?: string
  readonly from?: LocalDate.LocalDate
  readonly to?: LocalDate.LocalDate
  readonly after?: string
  readonly limit?: number
}

/**
 * Something that was found.
 *
 * **Shape** `record` is null for a process. `closeness` is that of the least close word: the word itself, a word that
 * begins with it, one that is spelt alike. The pieces of `excerpt` together are a part of one text.
 * **Unit** `on` the local date that it is about: of a process, that of its start.
 */
export interface Found {
  readonly process: { readonly id: string; readonly name: string }
  readonly record: { readonly id: string; readonly form: Forms.FormCode } | null
  readonly title: string
  readonly on: LocalDate.LocalDate
  readonly closeness: Closeness
  readonly excerpt: ReadonlyArray<Piece>
}

export type { Closeness, Piece }

export class Search extends Context.Service<
  Search,
  {
    /**
     * What the organisation has that answers a question.
     *
     * **Shape** the closest first, of those the ones with every word in their title, then the latest; nothing for a text
     * without a word. Withdrawn records, words taken out and private fields of anybody are not found.
     * **Source** rules ST32–ST35, ST55.
     */
    readonly find: (tenant: Tenant, query: SearchQuery) => Effect.Effect<Page<Found>, Unavailable>
  }
>()("@osl/store/Search") {}

/** **Shape** `editions` are those of the `ProcessStore`. */
export interface Options {
  readonly editions: Editions
}

export const layer = (options: Options): Layer.Layer<Search, never, Database> =>
  Layer.effect(
    Search,
    Effect.gen(function* () {
      return Search.of(InSql.make(yield* Database, options))
    }),
  )

/** Looks through all that the store in memory of the same program keeps: the reference of what the tables have to do. */
export const layerMemory = (options: Options): Layer.Layer<Search> =>
  Layer.effect(
    Search,
    Effect.gen(function* () {
      return Search.of(InMemory.make(yield* Memory, options))
    }),
  ).pipe(Layer.provide(Memory.layer))
