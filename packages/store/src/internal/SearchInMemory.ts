/**
 * Search by looking through everything: the reference of what the tables have to do.
 * Not here: what is promised of it (`Search`).
 */
import type { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import type { Unavailable } from "../Database.ts"
import { mostPerPage, type Page, sizeOf } from "../Page.ts"
import type { ProcessStore } from "../ProcessStore.ts"
import type { Record } from "../Record.ts"
import type { Found, Options, Search, SearchQuery } from "../Search.ts"
import type { Tenant } from "../Tenant.ts"
import * as Excerpt from "./Excerpt.ts"
import * as Searched from "./Searched.ts"
import * as Place from "./SearchPlace.ts"
import * as Words from "./SearchWords.ts"

/** **Shape** `record` is null for the process itself. */
interface Candidate {
  readonly state: Process.State
  readonly record: Record | null
  readonly searched: Searched.Searched
}

/** Every item of all pages. */
const all = <A, E>(
  page: (after: string | undefined) => Effect.Effect<Page<A>, E>,
): Effect.Effect<ReadonlyArray<A>, E> =>
  Effect.gen(function* () {
    const items: Array<A> = []
    let after: string | null | undefined
    while (after !== null) {
      const { items: more, next }: Page<A> = yield* page(after)
      items.push(...more)
      after = next
    }
    return items
  })

const isWanted = (query: SearchQuery, { state, record, searched }: Candidate): boolean =>
  (query.form === undefined || record?.form === query.form) &&
  (query.processId === undefined || state.id === query.processId) &&
  (query.stage === undefined || state.openStages.includes(query.stage)) &&
  (query.from === undefined || searched.on >= query.from) &&
  (query.to === undefined || searched.on <= query.to)

export const make = (store: ProcessStore["Service"], { editions }: Options): Search["Service"] => {
  const textsOf = Searched.textsOf(editions)

  const candidates = (tenant: Tenant): Effect.Effect<ReadonlyArray<Candidate>, Unavailable> =>
    Effect.gen(function* () {
      const pages = { limit: mostPerPage }
      const processes = yield* all((after) => store.list(tenant, { ...pages, ...(after ? { after } : {}) }))
      const found: Array<Candidate> = []
      for (const { id } of processes) {
        const state = yield* Effect.orDie(store.get(tenant, id))
        const records = yield* Effect.orDie(
          all((after) => store.records(tenant, id, { ...pages, ...(after ? { after } : {}) })),
        )
        found.push({ state, record: null, searched: Searched.ofProcess(state) })
        for (const record of records)
          found.push({ state, record, searched: Searched.ofRecord(textsOf, record) })
      }
      return found
    })

  const foundAs = (
    { state, record, searched }: Candidate,
    asked: ReadonlyArray<Words.Asked>,
    rank: number,
  ): Found => {
    const closeness = Words.closenessOf(rank)
    const texts = record === null ? Searched.textsOfProcess(state) : textsOf(record.form, record.content)
    return {
      process: { id: state.id, name: state.name },
      record: record === null ? null : { id: record.id, form: record.form },
      title: record === null ? state.name : record.title,
      on: searched.on,
      closeness,
      excerpt: Excerpt.of(texts, asked, closeness),
    }
  }

  return {
    find: (tenant, query) =>
      Effect.gen(function* () {
        const words = Words.ofQuestion(query.text)
        if (words.length === 0) return { items: [], next: null }
        const candidatesThere = yield* candidates(tenant)
        const vocabulary = new Set(
          candidatesThere.flatMap(({ searched: { title, rest } }) => [...title, ...rest]),
        )
        const asked = words.map((word) => ({ word, like: new Set(Words.likeOf(word, vocabulary)) }))
        const size = sizeOf(query.limit)
        const from = Place.of(query.after)
        const found = candidatesThere
          .filter((candidate) => isWanted(query, candidate))
          .flatMap((candidate) => {
            const rank = Words.rankOf(asked, candidate.searched)
            const { on, id } = candidate.searched
            return rank === null ? [] : [{ rank, on, id, processId: candidate.state.id, candidate }]
          })
          .filter((place) => from === undefined || Place.compare(place, from) > 0)
          .sort(Place.compare)
        return Place.pageOf(found, size, ({ candidate, rank }) => foundAs(candidate, asked, rank))
      }),
  }
}
