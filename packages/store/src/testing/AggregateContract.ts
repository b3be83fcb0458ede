/**
 * What every store promises of the tables that a region and research read.
 * Not here: the hiding itself, tried on any table (`Suppression.test.ts`), or editions of a region (`RegionContract`).
 */
import { ok, deepStrictEqual as same } from "node:assert/strict"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { sql } from "kysely"
import { Audit } from "../Audit.ts"
import { Database } from "../Database.ts"
import * as Exposure from "../Exposure.ts"
import { Organisations } from "../Organisations.ts"
import { ProcessStore } from "../ProcessStore.ts"
import { type Breakdown, breakdowns, country, type Measure, type Reader, Region } from "../Region.ts"
import { hidden, type Published, threshold } from "../Suppression.ts"
import type { Tenant } from "../Tenant.ts"
import type { Check } from "./Check.ts"
import { asOwner } from "./Owner.ts"
import { envelope, tagOf, uuid } from "./Sample.ts"

type Services = ProcessStore | Organisations | Audit | Region

const administrator = { actorId: uuid(), duty: "administrator" } as const

/** A centre that is no demonstration, with a process opened on a day and an event of that day. **Unit** people by age band. */
const working = Effect.fnUntraced(function* (territory: string, day: string, adults: number, children = 0) {
  const store = yield* ProcessStore
  const organisationId = uuid()
  const tenant: Tenant = { organisationId, actorId: uuid(), duty: "organizer" }
  const rest = { name: "Ośrodek", kind: "ops", nip: null, regon: null, demonstration: false } as const
  yield* (yield* Organisations).add(administrator, {
    centres: [{ id: organisationId, key: `region-${organisationId}`, territory, ...rest }],
    people: [
      { id: tenant.actorId, name: "Osoba", email: `${tenant.actorId}@example.org`, demonstration: true },
    ],
    memberships: [{ organisationId, personId: tenant.actorId, duty: "organizer" }],
  })
  const processId = uuid()
  const sent = () => envelope(tenant, processId, { at: `${day}T09:00:00.000Z` })
  yield* store.execute(tenant, {
    ...sent(),
    type: "open-process",
    content: { name: "Osiedle", territory: "1465011", startOn: day, basis: "ops" },
  })
  yield* store.execute(tenant, {
    ...sent(),
    type: "record",
    form: "F13",
    recordId: uuid(),
    content: {
      kind: "picnic",
      name: "Święto ulicy",
      date: day,
      place: "Podwórko",
      initiator: "inhabitants",
      ledBy: "group",
      participants: { children, adults, seniors: 0 },
      volunteers: 3,
      volunteerHours: 6,
      photos: "none",
    },
  })
  return tenant
})

/** People at events in four municipalities of two counties, and in one of another voivodeship. */
const inFivePlaces = Effect.fnUntraced(function* (day: string) {
  const tenant = yield* working("3001011", day, 6)
  yield* working("3001022", day, 1)
  yield* working("3001033", day, 7)
  yield* working("3002011", day, 2)
  yield* working("1201011", day, 25, 12)
  return tenant
})

/** The places of a table that have anything, so that other centres in the same store say nothing. */
const some = (rows: ReadonlyArray<{ readonly territory: string; readonly total: number | typeof hidden }>) =>
  rows.filter(({ total }) => total !== 0).map(({ territory, total }) => [territory, total])

/** Everything that a reader is shown of a measure in a quarter, asked territory by territory, as one table. */
const asked = Effect.fnUntraced(function* (reader: Reader, period: string, measure: Measure) {
  const region = yield* Region
  const found = new Map<string, Published>()
  const ask = (within: string, breakdown: Breakdown): Effect.Effect<void, unknown> =>
    Effect.gen(function* () {
      const { rows } = yield* region.table(reader, { period, measure, breakdown, within })
      for (const { territory, total, by } of rows) {
        const before = found.get(territory)
        found.set(territory, {
          key: territory,
          within: before?.within ?? (territory === within ? null : within),
          total,
          by: { ...before?.by, [breakdown]: by },
        })
      }
      for (const { territory, total } of rows)
        if (territory !== within && territory.length < 7 && total !== 0) yield* ask(territory, breakdown)
    })
  for (const breakdown of breakdowns[measure]) yield* ask(country, breakdown)
  return [...found.values()].filter(({ total }) => total !== 0)
})

export const aggregates: ReadonlyArray<Check<Services>> = [
  {
    title:
      "[SN5] counts a quarter of every centre by territory and hides what is small, with what it could be computed by",
    check: Effect.gen(function* () {
      const region = yield* Region
      const tenant = yield* inFivePlaces("2022-05-09")
      yield* region.publish(administrator, "2022-Q2")
      ok((yield* region.periods("regional")).includes("2022-Q2"))
      const rows = (within: string, measure: Measure, breakdown: Breakdown) =>
        Effect.map(
          region.table("regional", { period: "2022-Q2", measure, breakdown, within }),
          (table) => table.rows,
        )
      const everywhere = yield* rows("PL", "people", "age-band")
      same(some(everywhere), [
        ["PL", 53],
        ["12", 37],
        ["30", 16],
      ])
      same(everywhere[0]?.by, { adults: 41, children: 12 })
      const of = { measure: "people", breakdown: "age-band" } as const
      const own = yield* region.look("regional", tenant, { ...of, period: "2022-Q2" })
      same([own.periods, own.home], [yield* region.periods("regional"), "30"])
      same(own.table, yield* region.table("regional", { ...of, period: "2022-Q2", within: "30" }))
      const latest = yield* region.look("regional", tenant, { ...of, within: "PL" })
      same(latest.table?.question.period, latest.periods[0])
      const never = yield* region.look("regional", tenant, { ...of, period: "1999-Q1", within: "PL" })
      same(never.table, latest.table)
      same(some(yield* rows("30", "people", "age-band")), [
        ["30", 16],
        ["3001", hidden],
        ["3002", hidden],
      ])
      same(yield* rows("1201", "people", "age-band"), [
        { territory: "1201", total: 37, by: { adults: 25, children: 12 } },
        { territory: "1201011", total: 37, by: { adults: 25, children: 12 } },
      ])
      same(some(yield* rows("PL", "processes", "stage")), [
        ["PL", 5],
        ["12", hidden],
        ["30", hidden],
      ])
      same((yield* rows("PL", "records", "form"))[0]?.by, { F13: 5 })
      const noted = (yield* (yield* Audit).list({ ...tenant, duty: "director" })).items
      same(
        noted.filter((one) => one.action === "count").map((one) => [one.actorId, one.purpose]),
        [[administrator.actorId, "reporting"]],
      )
    }),
  },
  {
    title: "[SN6] a quarter is published once, when it is over, and what is written later does not change it",
    check: Effect.gen(function* () {
      const region = yield* Region
      const question = { period: "2021-Q1", measure: "people", within: "04" } as const
      yield* working("0401011", "2021-02-08", 6)
      yield* working("0402011", "2021-02-08", 9)
      same(yield* tagOf(region.table("regional", question)), "NotPublished")
      yield* region.publish(administrator, "2021-Q1")
      const before = yield* region.table("regional", question)
      same(some(before.rows), [
        ["04", 15],
        ["0401", 6],
        ["0402", 9],
      ])
      yield* working("0401011", "2021-03-08", 1)
      same(yield* tagOf(region.publish(administrator, "2021-Q1")), "AlreadyPublished")
      same(yield* region.table("regional", question), before)
      for (const period of ["2999-Q1", "2021", "2021-02", "2021-Q5", ""])
        same(yield* tagOf(region.publish(administrator, period)), "PeriodNotOver")
    }),
  },
  {
    title:
      "[SN6] whoever subtracts all tables of a quarter, of nested territories and of the next quarter learns no small number",
    check: Effect.gen(function* () {
      const region = yield* Region
      yield* inFivePlaces("2020-02-03")
      yield* region.publish(administrator, "2020-Q1")
      yield* working("3001022", "2020-05-04", 3)
      yield* working("3001011", "2020-05-04", 8)
      yield* region.publish(administrator, "2020-Q2")
      for (const period of ["2020-Q1", "2020-Q2"]) {
        const table = yield* asked("regional", period, "people")
        ok(table.some(({ total }) => total === hidden))
        same(Exposure.tooClose(table, threshold), [], period)
      }
      same(Exposure.tooClose(yield* asked("regional", "2020-Q1", "processes"), threshold), [])
      for (const period of ["2020", "2020-01", "2020-Q1/Q2", "2020-01-01/2020-02-03"])
        same(yield* tagOf(region.table("regional", { period, measure: "people" })), "NotPublished")
    }),
  },
  {
    title: "[SN7] research is shown no municipality",
    check: Effect.gen(function* () {
      const region = yield* Region
      yield* working("0601011", "2019-02-04", 7)
      yield* region.publish(administrator, "2019-Q1")
      const of = (reader: Reader) =>
        Effect.map(asked(reader, "2019-Q1", "people"), (found) => found.map(({ key }) => key))
      same(yield* of("regional"), ["PL", "06", "0601", "0601011"])
      same(yield* of("research"), ["PL", "06", "0601"])
      const alone = { period: "2019-Q1", measure: "people", within: "0601011" } as const
      same((yield* region.table("research", alone)).rows, [])
    }),
  },
]

const roles = ["osl_region", "osl_research"] as const

/** In the role of a reader, as a login of theirs would ask. */
const asRole = (role: string, statement: ReturnType<typeof sql>) =>
  Effect.exit(
    asOwner(async (open) => {
      await sql`set local role ${sql.raw(role)}`.execute(open)
      return statement.execute(open)
    }),
  )

const textOf = (exit: Exit.Exit<unknown, unknown>): string =>
  Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ""

const isDenied = (exit: Exit.Exit<unknown, unknown>): boolean =>
  /permission denied|row-level security/.test(textOf(exit))

export const aggregatesOfTables: ReadonlyArray<Check<Services | Database>> = [
  {
    title: "[SN7] by SQL, the roles of readers are shown their view, and no row of any table",
    check: Effect.gen(function* () {
      const relations = yield* asOwner((open) =>
        sql<{ name: string; kind: string }>`select relname as name, relkind::text as kind from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1`.execute(
          open,
        ),
      )
      ok(relations.rows.length > 20)
      for (const role of roles)
        for (const { name } of relations.rows) {
          const own = role === "osl_region" ? "regional_figure" : "research_figure"
          for (const statement of [
            sql`select * from ${sql.table(name)}`,
            sql`delete from ${sql.table(name)}`,
            sql`insert into ${sql.table(name)} default values`,
          ]) {
            const exit = yield* asRole(role, statement)
            const isRead = Exit.isSuccess(exit)
            const isRefused = isDenied(exit) || /cannot \w+ \w+ view/.test(textOf(exit))
            ok(isRead ? name === own : isRefused, `${role} ${name}: ${textOf(exit)}`)
          }
        }
      const columns = yield* asOwner((open) =>
        sql<{ name: string }>`select distinct column_name as name from information_schema.columns
          where table_name in ('regional_figure', 'research_figure') order by 1`.execute(open),
      )
      same(
        columns.rows.map(({ name }) => name),
        [
          "breakdown",
          "category",
          "demonstration",
          "figure",
          "least",
          "measure",
          "period",
          "published_at",
          "territory",
          "within",
        ],
      )
    }),
  },
  {
    title: "[SN7] by SQL, those roles own nothing, cannot log in and stand above nothing",
    check: Effect.gen(function* () {
      const found = yield* asOwner((open) =>
        sql<{ free: boolean; owned: number }>`select
          rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as free,
          (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
          from pg_roles where rolname in ('osl_region', 'osl_research')`.execute(open),
      )
      same(found.rows, [
        { free: false, owned: 0 },
        { free: false, owned: 0 },
      ])
    }),
  },
  {
    title:
      "[SN6] by SQL, nobody but who works for the platform publishes, no small number is published and nothing is taken back",
    check: Effect.gen(function* () {
      const { transaction } = yield* Database
      const period = "1999-Q4"
      const ofCentre = (duty: Tenant["duty"]): Tenant => ({ actorId: uuid(), duty, organisationId: uuid() })
      const add = (asker: Tenant | typeof administrator, figure: number) =>
        Effect.exit(
          transaction(asker, "try", async (open) => {
            await open
              .insertInto("published_period")
              .values({ period, published_at: "2000-01-01T00:00:00.000Z", least: 5, demonstration: true })
              .execute()
            const figures = { measure: "processes", within: "", territory: "PL", breakdown: "", category: "" }
            await open
              .insertInto("published_figure")
              .values({ period, figure, ...figures })
              .execute()
          }),
        )
      for (const duty of ["director", "administrator"] as const)
        ok(isDenied(yield* add(ofCentre(duty), 5)), duty)
      const small = yield* add(administrator, 4)
      ok(/below the threshold/.test(textOf(small)))
      ok(Exit.isSuccess(yield* add(administrator, 5)))
      for (const statement of [
        sql`update published_figure set figure = 6`,
        sql`delete from published_figure`,
        sql`select figure from published_figure`,
        sql`update published_period set least = 2`,
      ]) {
        const exit = yield* Effect.exit(transaction(administrator, "try", (open) => statement.execute(open)))
        ok(isDenied(exit))
      }
      yield* asOwner(async (open) => {
        await sql`delete from published_figure where period = ${period}`.execute(open)
        await sql`delete from published_period where period = ${period}`.execute(open)
      })
    }),
  },
]
