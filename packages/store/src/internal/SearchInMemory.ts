/**
 * Search by looking through everything: the reference of what the tables have to do.
 * Not here: what is promised of it (`Search`).
 */
import type { Process } from "@osl/workflow"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Audit from "../Audit.ts"
import { type Page, sizeOf } from "../Page.ts"
import type { Record } from "../Record.ts"
import type { Found, Options, Search, SearchQuery } from "../Search.ts"
import type { Tenant } from "../Tenant.ts"
import * as Excerpt from "./Excerpt.ts"
import { type Memory, note, type Organisation, organisationIn } from "./Memory.ts"
import * as Searched from "./Searched.ts"
import * as Place from "./SearchPlace.ts"
import * as Words from "./SearchWords.ts"

/** **Shape** `record` is null for the process itself. */
interface Candidate {
  readonly state: Process.State
  readonly record: Record | null
  readonly searched: Searched.Searched
}

const isWanted = (query: SearchQuery, { state, record, searched }: Candidate): boolean =>
  (query.form === undefined || record?.form === query.form) &&
  (query.processId === undefined || state.id === query.processId) &&
  (query.stage === undefined || state.openStages.includes(query.stage)) &&
  (query.from === undefined || searched.on >= query.from) &&
  (query.to === undefined || searched.on <= query.to)

const candidatesIn = ({ processes }: Organisation, textsOf: Searched.TextsOf): ReadonlyArray<Candidate> =>
  [...processes.values()].flatMap(({ state, records }) => [
    { state, record: null, searched: Searched.ofProcess(state) },
    ...[...records.values()]
      .filter(({ withdrawn }) => !withdrawn)
      .map((record) => ({ state, record, searched: Searched.ofRecord(textsOf, record) })),
  ])

export const make = (memory: Memory["Service"], { editions }: Options): Search["Service"] => {
  const textsOf = Searched.textsOf(editions)
  const sensitive = Audit.sensitiveForms(editions)

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

  const find = (tenant: Tenant, query: SearchQuery): Page<Found> => {
    const words = Words.ofQuestion(query.text)
    if (words.length === 0 || !Place.isAskable(query)) return { items: [], next: null }
    const all = candidatesIn(organisationIn(memory, tenant.organisationId), textsOf)
    const vocabulary = new Set(all.flatMap(({ searched: { title, rest } }) => [...title, ...rest]))
    const asked = words.map((word) => ({ word, like: new Set(Words.likeOf(word, vocabulary)) }))
    const from = Place.of(query.after)
    const found = all
      .filter((candidate) => isWanted(query, candidate))
      .flatMap((candidate) => {
        const rank = Words.rankOf(asked, candidate.searched)
        const { on, id } = candidate.searched
        return rank === null ? [] : [{ rank, on, id, processId: candidate.state.id, candidate }]
      })
      .filter((place) => from === undefined || Place.compare(place, from) > 0)
      .sort(Place.compare)
    return Place.pageOf(found, sizeOf(query.limit), ({ candidate, rank }) => foundAs(candidate, asked, rank))
  }

  return {
    find: (tenant, query) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const page = find(tenant, query)
        note(memory, tenant, Audit.ofFinding(sensitive, page.items), now)
        return page
      }),
  }
}
