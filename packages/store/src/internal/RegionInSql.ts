/**
 * Tables of regions in the database: counted centre by centre, read through views in a role that sees nothing else.
 * Not here: what is promised of them (`Region`).
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { applicationRole, type Database } from "../Database.ts"
import { OrganisationNotFound } from "../Missing.ts"
import type { Centre } from "../Organisations.ts"
import type { Reader, Region, Wanted } from "../Region.ts"
import * as Suppression from "../Suppression.ts"
import type { Administrator } from "../Tenant.ts"
import { note } from "./AuditInSql.ts"
import * as Counting from "./Counting.ts"
import { AlreadyPublished, country, NotPublished } from "./Publication.ts"
import * as Publishing from "./Publishing.ts"
import type { Quarter } from "./Quarter.ts"
import type { Open } from "./Rows.ts"

const readers = {
  regional: { role: "osl_region", view: "regional_figure" },
  research: { role: "osl_research", view: "research_figure" },
} as const satisfies { readonly [R in Reader]: { readonly role: string; readonly view: string } }

const visitor = { actorId: "" }

interface Row {
  readonly measure: Counting.Count["measure"]
  readonly first: string
  readonly status: string | null
  readonly edition: string | null
  readonly count: number
}

const isOf = ({ measure, first, status, edition }: Row): Counting.Count["is"] => {
  if (measure === "records") return { form: first }
  if (measure === "people") return { "age-band": first }
  return { stage: first, status: status ?? "", edition: edition ?? "" }
}

/** What one centre counts of a quarter, in its own name. */
const countsOf = async (
  open: Open,
  id: string,
  { from, to }: Quarter,
): Promise<ReadonlyArray<Counting.Count>> => {
  const midnight = (day: string) => sql`${day}::date::timestamp at time zone 'Europe/Warsaw'`
  const since = midnight(from)
  const until = sql`(${to}::date + 1)::timestamp at time zone 'Europe/Warsaw'`
  const dated = sql`organisation_id = ${id} and not withdrawn and on_date between ${from}::date and ${to}::date`
  const { rows } = await sql<Row>`
    select 'processes' as measure, coalesce(open_stages[cardinality(open_stages)], '') as first, status, edition,
      count(*)::int as count
    from process where organisation_id = ${id} and last_event_at >= ${since} and exists (
      select from event where event.organisation_id = process.organisation_id and event.process_id = process.id
        and event.at >= ${since} and event.at < ${until})
    group by 2, 3, 4
    union all
    select 'records', form, null, null, count(*)::int from record where ${dated} group by form
    union all
    select 'people', band.key, null, null, sum(band.value::int)::int
    from record, json_each_text(content -> 'participants') band where ${dated} and form = 'F13' group by band.key`.execute(
    open,
  )
  return rows.map((row) => ({ measure: row.measure, is: isOf(row), count: row.count }))
}

/** **Unit** figures written at once. */
const batch = 5000

const write = async (open: Open, period: string, figures: ReadonlyArray<Counting.Figure>) => {
  for (let place = 0; place < figures.length; place += batch)
    await sql`insert into published_figure (period, measure, within, territory, breakdown, category, figure)
      select ${period}, one.measure, one.within, one.territory, one.breakdown, one.category, one.figure
      from json_to_recordset(${JSON.stringify(figures.slice(place, place + batch))}::json)
        as one (measure text, within text, territory text, breakdown text, category text, figure integer)`.execute(
      open,
    )
}

/** Reads in the role of the reader, so that the database itself shows nothing but the view. */
const asReader = async <A>(open: Open, reader: Reader, read: () => Promise<A>): Promise<A> => {
  const take = (role: string) => sql`select set_config('role', ${role}, true)`.execute(open)
  await take(readers[reader].role)
  const found = await read()
  await take(applicationRole)
  return found
}

type Shown = Counting.Figure & {
  readonly publishedAt: Date
  readonly least: number
  readonly demonstration: boolean
}

/** Figures as they come out of JSON, with their quarter and all others. */
interface Looked {
  readonly periods: ReadonlyArray<string> | null
  readonly period: string | null
  readonly figures: ReadonlyArray<Omit<Shown, "publishedAt"> & { readonly publishedAt: string }> | null
}

/** One statement for the quarters and the table, in the role of the reader. */
const looked = (
  open: Open,
  reader: Reader,
  { period, measure, breakdown, within }: Wanted & { readonly within: string },
) => {
  const view = sql.table(readers[reader].view)
  return sql<Looked>`
    with quarter as materialized (select distinct period from ${view} where within = ''),
      chosen as materialized (
        select coalesce(max(period) filter (where period = ${period ?? null}), max(period)) as period from quarter)
    select (select json_agg(period order by period desc) from quarter) as periods, chosen.period,
      (select json_agg(json_build_object('measure', measure, 'within', within, 'territory', territory, 'breakdown', breakdown,
          'category', category, 'figure', figure, 'publishedAt', published_at, 'least', least, 'demonstration', demonstration))
        from ${view} one where one.period = chosen.period and measure = ${measure} and breakdown in ('', ${breakdown})
          and (within in (${within}, '') or (within = ${Counting.around(within)} and territory = ${within}))) as figures
    from chosen`.execute(open)
}

export const make = ({ transaction }: Database["Service"]): Region["Service"] => {
  const isPublished = (period: string) =>
    transaction(visitor, "look for a publication", async (open) => {
      const found = await open
        .selectFrom("published_period")
        .select("period")
        .where("period", "=", period)
        .executeTakeFirst()
      return found !== undefined
    })

  const centresOf = transaction(visitor, "list organisations", (open) =>
    open
      .selectFrom("organisation")
      .select(["id", "key", "name", "kind", "territory", "nip", "regon", "demonstration"])
      .execute(),
  )

  const countIn = (administrator: Administrator, { id, territory }: Centre, quarter: Quarter) =>
    transaction({ ...administrator, organisationId: id }, "count a quarter", async (open) => {
      const counts = await countsOf(open, id, quarter)
      await note(open, administrator, Counting.ofCounting, [id])
      return { territory, counts }
    })

  return {
    publish: Effect.fn("Region.publish")(function* (administrator, period, options = {}) {
      const quarter = yield* Publishing.over(period)
      if (yield* isPublished(period)) return yield* new AlreadyPublished({ period })
      const { centres, demonstration } = Counting.counting(yield* centresOf)
      const all = yield* Effect.forEach(centres, (centre) => countIn(administrator, centre, quarter))
      const least = options.least ?? Suppression.threshold
      const figures = Counting.publish(Counting.byTerritory(all), least)
      const publishedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
      const isFirst = yield* transaction(administrator, "publish", async (open) => {
        const added = await open
          .insertInto("published_period")
          .values({ period, published_at: publishedAt, least, demonstration })
          .onConflict((conflict) => conflict.doNothing())
          .returning("period")
          .executeTakeFirst()
        if (added !== undefined) await write(open, period, figures)
        return added !== undefined
      })
      if (!isFirst) return yield* new AlreadyPublished({ period })
    }),

    periods: (reader) =>
      transaction(visitor, "list publications", (open) =>
        asReader(open, reader, async () => {
          const { rows } = await sql<{
            period: string
          }>`select distinct period from ${sql.table(readers[reader].view)}
            where within = '' order by period desc`.execute(open)
          return rows.map(({ period }) => period)
        }),
      ),

    look: Effect.fn("Region.look")(function* (reader, tenant, wanted) {
      const { organisationId } = tenant
      const found = yield* transaction(tenant, "look at a region", async (open) => {
        const centre = await open
          .selectFrom("organisation")
          .select("territory")
          .where("id", "=", organisationId)
          .executeTakeFirst()
        if (centre === undefined) return undefined
        const home = Publishing.homeOf(centre)
        const within = wanted.within ?? home
        const { rows } = await asReader(open, reader, () => looked(open, reader, { ...wanted, within }))
        return { home, within, row: rows[0] }
      })
      if (found === undefined) return yield* new OrganisationNotFound({ organisationId })
      const { home, within, row } = found
      const figures = row?.figures ?? []
      const [first] = figures
      const { measure, breakdown } = wanted
      const question = { period: row?.period ?? "", measure, breakdown, within }
      const table =
        first === undefined
          ? null
          : Publishing.tableOf(
              question,
              {
                publishedAt: new Date(first.publishedAt).toISOString(),
                least: first.least,
                demonstration: first.demonstration,
              },
              figures,
            )
      return { periods: row?.periods ?? [], home, table }
    }),

    table: (reader, question) =>
      Effect.gen(function* () {
        const { period, measure, breakdown = "", within = country } = question
        const rows = yield* transaction(visitor, "read a table of regions", (open) =>
          asReader(open, reader, async () => {
            const found = await sql<Shown>`
              select measure, within, territory, breakdown, category, figure, published_at as "publishedAt", least,
                demonstration
              from ${sql.table(readers[reader].view)}
              where period = ${period} and measure = ${measure} and breakdown in ('', ${breakdown})
                and (within in (${within}, '') or (within = ${Counting.around(within)} and territory = ${within}))`.execute(
              open,
            )
            return found.rows
          }),
        )
        const first = rows[0]
        if (first === undefined) return yield* new NotPublished({ period })
        const { publishedAt, least, demonstration } = first
        return Publishing.tableOf(
          question,
          { publishedAt: publishedAt.toISOString(), least, demonstration },
          rows,
        )
      }),
  }
}
