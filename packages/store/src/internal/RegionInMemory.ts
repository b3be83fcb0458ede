/**
 * Tables of regions in maps.
 * Not here: what is promised of them (`Region`).
 */
import { LocalDate } from "@osl/core"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { OrganisationNotFound } from "../Missing.ts"
import * as ProcessSummary from "../ProcessSummary.ts"
import type { Question, Reader, Region, Table } from "../Region.ts"
import * as Suppression from "../Suppression.ts"
import * as Counting from "./Counting.ts"
import { type Memory, note, type Organisation } from "./Memory.ts"
import { AlreadyPublished, country, NotPublished } from "./Publication.ts"
import * as Publishing from "./Publishing.ts"
import * as Quarter from "./Quarter.ts"

const countsOf = (
  { processes }: Pick<Organisation, "processes">,
  quarter: Quarter.Quarter,
): ReadonlyArray<Counting.Count> =>
  [...processes.values()].flatMap(({ state, events, records }): ReadonlyArray<Counting.Count> => {
    const isActive = events.some(({ at }) => Quarter.has(quarter, LocalDate.at(at)))
    const is = {
      stage: state.openStages.at(-1) ?? "",
      status: state.status,
      edition: ProcessSummary.editionOf(state.edition),
    }
    const dated = [...records.values()].filter((one) => !one.withdrawn && Quarter.has(quarter, one.on))
    return [
      ...(isActive ? [{ measure: "processes", is, count: 1 } as const] : []),
      ...dated.map(({ form }) => ({ measure: "records", is: { form }, count: 1 }) as const),
      ...dated.flatMap(({ form, content }) =>
        form === "F13"
          ? Object.entries(content["participants"] ?? {}).map(
              ([band, count]) =>
                ({ measure: "people", is: { "age-band": band }, count: Number(count) }) as const,
            )
          : [],
      ),
    ]
  })

const tableOf = (
  memory: Memory["Service"],
  reader: Reader,
  question: Question,
): Effect.Effect<Table, NotPublished> =>
  Effect.suspend(() => {
    const { period, within = country } = question
    const found = memory.published.get(period)
    if (found === undefined) return Effect.fail(new NotPublished({ period }))
    const { figures, ...published } = found
    const asked = figures.filter(
      (one) => Publishing.isFor(reader, one.territory) && Publishing.isAsked({ ...question, within }, one),
    )
    return Effect.succeed(Publishing.tableOf(question, published, asked))
  })

export const make = (memory: Memory["Service"]): Region["Service"] => ({
  publish: Effect.fn("Region.publish")(function* (administrator, period, options = {}) {
    const quarter = yield* Publishing.over(period)
    if (memory.published.has(period)) return yield* new AlreadyPublished({ period })
    const now = yield* Clock.currentTimeMillis
    const { centres, demonstration } = Counting.counting([...memory.centres.values()])
    const all = centres.map(({ id, territory }) => {
      note(memory, administrator, Counting.ofCounting, now, [id])
      const found = memory.organisations.get(id)
      return { territory, counts: found === undefined ? [] : countsOf(found, quarter) }
    })
    const least = options.least ?? Suppression.threshold
    memory.published.set(period, {
      publishedAt: new Date(now).toISOString(),
      least,
      demonstration,
      figures: Counting.publish(Counting.byTerritory(all), least),
    })
  }),

  look: Effect.fn("Region.look")(function* (reader, { organisationId }, wanted) {
    const centre = memory.centres.get(organisationId)
    if (centre === undefined) return yield* new OrganisationNotFound({ organisationId })
    const periods = [...memory.published.keys()].sort().reverse()
    const home = Publishing.homeOf(centre)
    const { within = home, ...asked } = wanted
    const period = periods.find((one) => one === wanted.period) ?? periods[0] ?? ""
    const table = yield* Effect.catchTag(
      tableOf(memory, reader, { ...asked, period, within }),
      "NotPublished",
      () => Effect.succeed(null),
    )
    return { periods, home, table }
  }),

  periods: () => Effect.sync(() => [...memory.published.keys()].sort().reverse()),

  table: (reader, question) => tableOf(memory, reader, question),
})
