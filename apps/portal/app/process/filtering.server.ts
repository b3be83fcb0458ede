/**
 * What a list, a board or a map of processes is narrowed to, with everything its form offers and what the reader keeps.
 * Not here: the address (`ProcessFilter`), drawing (`ProcessFilterBar`), changing what is kept (`routes/processes.filters`).
 */
import type { Edition } from "@osl/core"
import { ProcessStore, SavedFilters } from "@osl/store"
import { redirect } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { permit } from "../access.server.ts"
import { Editions } from "../editions.server.ts"
import { nameOf } from "../municipality.server.ts"
import { type Member, Visit, workerOf } from "../visit.server.ts"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as links from "./links.ts"
import * as ProcessFilter from "./ProcessFilter.ts"
import { type People, people, today } from "./reading.server.ts"

/** The list that filters are kept of. */
export const keptList = "processes"

interface Option {
  readonly value: string
  readonly label: string
}

/** What each field offers. **Shape** places and editions are empty where there is nothing to choose from. */
export interface Offered {
  readonly stages: ReadonlyArray<Option>
  readonly statuses: ReadonlyArray<Option>
  readonly whose: ReadonlyArray<Option>
  readonly places: ReadonlyArray<Option>
  readonly dues: ReadonlyArray<Option>
  readonly editions: ReadonlyArray<Option>
}

/** The stages of all editions together, each once, in their order. */
export const stagesOf = ({ all }: Editions["Service"]): ReadonlyArray<Edition.Stage> => {
  const stages = all.toReversed().flatMap((edition) => edition.stages)
  const byKey = new Map(stages.map((stage) => [stage.key, stage]))
  return [...byKey.values()].toSorted((one, other) => one.number - other.number)
}

const choice = (options: ReadonlyArray<Option>): ReadonlyArray<Option> => (options.length < 2 ? [] : options)

const offer = (
  served: Editions["Service"],
  { organizers }: People,
  territories: ReadonlyArray<string>,
  language: Locale,
): Offered => ({
  stages: stagesOf(served).map(({ key, label }) => ({ value: key, label: label[ofModel(language)] })),
  statuses: ProcessFilter.statuses.map((value) => ({
    value,
    label: say(language, `overview.status.${value}`),
  })),
  whose: [
    { value: "mine", label: say(language, "processes.filter.mine") },
    ...organizers.map(({ id, label }) => ({ value: id, label })),
    { value: "nobody", label: say(language, "filters.nobody") },
  ],
  places: choice(territories.map((value) => ({ value, label: nameOf(value, language) }))),
  dues: ProcessFilter.dues.map((value) => ({ value, label: say(language, `filters.due.${value}`) })),
  editions: choice(
    served.all.map((one) => ({
      value: links.editionName(one),
      label: `${one.title[ofModel(language)]} ${one.version}`,
    })),
  ),
})

/** One condition in words. */
export interface Condition {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly text: string
}

const fieldOf = {
  q: "processes.filter.text",
  stage: "processes.filter.stage",
  status: "processes.filter.status",
  whose: "processes.filter.whose",
  place: "filters.place",
  due: "filters.due",
  edition: "filters.edition",
} as const

const isField = (name: string): name is keyof typeof fieldOf => Object.hasOwn(fieldOf, name)

/** Filters in words, one by one. A value that is not offered any more says itself. */
export const conditions = (
  filters: ProcessFilter.Filters,
  offered: Offered,
  language: Locale,
): ReadonlyArray<Condition> => {
  const options = {
    q: [],
    stage: offered.stages,
    status: offered.statuses,
    whose: offered.whose,
    place: offered.places,
    due: offered.dues,
    edition: offered.editions,
  }
  return ProcessFilter.pairs(filters).flatMap(([name, value]) =>
    isField(name)
      ? [
          {
            name,
            value,
            label: say(language, fieldOf[name]),
            text: options[name].find((one: Option) => one.value === value)?.label ?? value,
          },
        ]
      : [],
  )
}

/** The filters of an address, by the stages that this portal serves. */
export const filtersOf = (given: ProcessFilter.Given) =>
  Effect.map(Editions, (served) => ProcessFilter.filtersOf(given, stagesOf(served)))

const offered = Effect.fn("Filtering.offered")(function* (member: Member, known: People, language: Locale) {
  const store = yield* ProcessStore.ProcessStore
  return offer(yield* Editions, known, yield* store.territories(member), language)
})

/** What the reader keeps, each with its conditions in words. */
export const kept = Effect.gen(function* () {
  const member = yield* permit("process.list")
  const { language } = yield* Visit
  const store = yield* SavedFilters.SavedFilters
  const options = yield* offered(member, yield* people, language)
  const found: Array<SavedFilters.SavedFilter & { readonly conditions: ReadonlyArray<Condition> }> = []
  for (const one of yield* store.list(member, keptList)) {
    const filters = yield* filtersOf(new URLSearchParams(one.search))
    found.push({ ...one, conditions: conditions(filters, options, language) })
  }
  return found
})

export type Kept = Effect.Success<typeof kept>

/** What a page about many processes asks before it asks for them. */
export const read = Effect.fn("Filtering.read")(function* (
  view: ProcessFilter.View,
  searchParams: URLSearchParams,
) {
  const member = yield* permit("process.list")
  const { language } = yield* Visit
  const store = yield* SavedFilters.SavedFilters
  const saved = yield* store.list(member, keptList)
  const begins = saved.find(({ chosen }) => chosen)
  if (searchParams.size === 0 && begins !== undefined && begins.search !== "")
    return yield* Effect.die(redirect(`${ProcessFilter.views[view]}?${begins.search}`))
  const filters = yield* filtersOf(searchParams)
  const known = yield* people
  const day = yield* today
  const options = yield* offered(member, known, language)
  const words = conditions(filters, options, language)
  return {
    member,
    language,
    known,
    today: day,
    query: ProcessFilter.query(filters, workerOf(member), day),
    shown: {
      view,
      filters,
      offered: options,
      search: ProcessFilter.search(filters),
      conditions: words,
      saved: saved.map(({ id, name, search: own, chosen }) => ({ id, name, search: own, chosen })),
      /** What is wrong with the list when nothing is in it: it is narrowed, or nothing is there. */
      isNarrowed: words.length > 0,
      done: searchParams.get("done") === "saved",
    },
  }
})

export type Shown = Effect.Success<ReturnType<typeof read>>["shown"]
