/**
 * What the same question of the same centre costs in a country beside the pilot alone, and how the database goes about every question.
 * Not here: how either is made (`Country`).
 */
import { edition } from "@osl/core/osl-2014"
import { Audit, Integrity, Organisations, ProcessStore, Region, Search, type Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Schema from "effect/Schema"
import { Client } from "pg"
import { alone, type Figure, timesTheCost } from "../../Bench.ts"
import * as Country from "./Country.ts"
import { entry, type Subject } from "./Diary.ts"
import * as KeptServer from "./KeptServer.ts"
import * as Plans from "./Plans.ts"

type Services =
  | ProcessStore.ProcessStore
  | Search.Search
  | Region.Region
  | Organisations.Organisations
  | Audit.Audit
  | Integrity.Integrity

const period = "2026-Q1"
const administrator = { actorId: "00000000-0000-7000-8000-000000000001", duty: "administrator" } as const
const editions = [edition] as const

/** A database with services on it. */
const open = (address: string) => {
  const ear = Plans.ear()
  const services = Layer.mergeAll(
    ProcessStore.layer({ editions }),
    Search.layer({ editions }),
    Region.layer,
    Organisations.layer,
    Audit.layer,
    Integrity.layer,
  )
  const runtime = ManagedRuntime.make(Layer.provide(services, Country.database(address, ear.hear)))
  const run = <A, E>(asked: Effect.Effect<A, E, Services>): Promise<A> => runtime.runPromise(asked)
  return { address, ear, run, close: () => runtime.dispose() }
}
type Open = ReturnType<typeof open>

const tenantOf = ({ organisationId, personId }: Country.Asked): Tenant.Tenant => ({
  organisationId,
  actorId: personId,
  duty: "organizer",
})

/** The processes of a centre that can be written to, by whoever leads them. */
const subjectsOf = (tenant: Tenant.Tenant) =>
  Effect.gen(function* () {
    const store = yield* ProcessStore.ProcessStore
    const { items } = yield* store.list(tenant, { limit: 200 })
    const found = items.filter(({ status, leadId }) => status === "open" && leadId !== null)
    return found.map(
      ({ id, leadId, lastAt }): Subject => ({
        tenant: { ...tenant, actorId: leadId ?? tenant.actorId },
        processId: id,
        at: Date.parse(lastAt) + 1000,
      }),
    )
  })

const store = <A, E>(ask: (store: ProcessStore.ProcessStore["Service"]) => Effect.Effect<A, E>) =>
  Effect.flatMap(ProcessStore.ProcessStore, ask)
const find = (tenant: Tenant.Tenant, text: string) =>
  Effect.flatMap(Search.Search, (search) => search.find(tenant, { text, limit: 20 }))
const table = (within: string) =>
  Effect.flatMap(Region.Region, (region) =>
    region.table("regional", { period, measure: "processes", breakdown: "stage", within }),
  )

class NoOpenProcess extends Schema.TaggedError<NoOpenProcess>()("NoOpenProcess", {
  organisationId: Schema.String,
}) {
  override get message() {
    return `The centre ${this.organisationId} has no open process to write to`
  }
}

/** One command after another, each on the next process in turn. */
const commands = async ({ run }: Open, tenant: Tenant.Tenant) => {
  const all = await run(subjectsOf(tenant))
  let turn = 0
  return () => {
    const subject = all[turn++ % all.length]
    return subject === undefined
      ? Promise.reject(new NoOpenProcess({ organisationId: tenant.organisationId }))
      : run(store((one) => one.execute(subject.tenant, entry(subject))))
  }
}

const publish = (where: Open) =>
  where.run(
    Effect.gen(function* () {
      const region = yield* Region.Region
      if (!(yield* region.periods("regional")).includes(period)) yield* region.publish(administrator, period)
    }),
  )

/** Each question of a centre, by its name. */
const questions = async (where: Open, tenant: Tenant.Tenant) =>
  ({
    command: await commands(where, tenant),
    page: () => where.run(store((one) => one.list(tenant, { limit: 50 }))),
    board: () => where.run(store((one) => one.board(tenant))),
    search: () => where.run(find(tenant, "świetlica")),
    region: () => where.run(table("14")),
  }) as const

/** The rest of what a portal asks, so that the plans of these are looked at too. */
const rest = (tenant: Tenant.Tenant) =>
  Effect.gen(function* () {
    const processes = yield* ProcessStore.ProcessStore
    const { items } = yield* processes.list(tenant, { limit: 1, text: "o" })
    const id = items[0]?.id ?? tenant.organisationId
    yield* processes.list(tenant, { stage: "animation", leadId: tenant.actorId, limit: 20 })
    yield* processes.get(tenant, id)
    yield* processes.look(tenant, id, { latest: 20 })
    yield* processes.states(tenant, [id])
    yield* processes.history(tenant, id, { limit: 50 })
    const page = yield* processes.records(tenant, id, { limit: 20 })
    yield* processes.records(tenant, id, {
      form: "F06",
      limit: 20,
      ...(page.next === null ? {} : { after: page.next }),
    })
    yield* processes.recordsOf(tenant, id, ["F06", "F13"], { perForm: 3 })
    yield* processes.record(tenant, id, page.items[0]?.id ?? id)
    yield* find(tenant, "świetlcia")
    const organisations = yield* Organisations.Organisations
    yield* organisations.people(tenant)
    yield* organisations.workplaces(tenant)
    yield* organisations.find(tenant.organisationId)
    const audit = yield* Audit.Audit
    yield* audit.list({ ...tenant, duty: "director" }, { processId: id })
    yield* (yield* Integrity.Integrity).anchor(tenant)
  })

/** **Unit** rows: a table with fewer is read from end to end because it is small, not because nothing leads into it. */
const small = 10_000

const plansOf = async (where: Open, tenant: Tenant.Tenant): Promise<ReadonlyArray<Plans.Plan>> => {
  const client = new Client({ connectionString: where.address })
  await client.connect()
  try {
    await client.query("begin")
    await client.query("set local role osl_application")
    await client.query(
      "select set_config('osl.organisation_id', $1, true), set_config('osl.actor_id', $2, true)",
      [tenant.organisationId, tenant.actorId],
    )
    const found: Array<Plans.Plan> = []
    for (const asked of where.ear.asked()) {
      await client.query("savepoint one")
      const plan = await Plans.explain(client, asked)
      const large = await client.query<{ n: number }>(
        "select count(*)::int as n from pg_class where relname = any ($1) and reltuples >= $2",
        [plan.scans, small],
      )
      if (plan.scans.length > 0 && large.rows[0]?.n === 0) {
        await client.query("set local enable_seqscan = off")
        found.push(await Plans.explain(client, asked))
        await client.query("set local enable_seqscan = on")
      } else found.push(plan)
      await client.query("rollback to savepoint one")
    }
    return found
  } finally {
    await client.query("rollback")
    await client.end()
  }
}

const tenantTables = async (address: string): Promise<ReadonlySet<string>> => {
  const client = new Client({ connectionString: address })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'organisation_id'",
  )
  await client.end()
  return new Set(rows.map(({ name }) => name))
}

/** The plans as a table on stderr, and how many read a table of tenants from end to end. */
const plans = async (where: Open, tenant: Tenant.Tenant): Promise<Figure> => {
  const asked = await questions(where, tenant)
  for (const [name, ask] of Object.entries(asked)) {
    where.ear.during(name)
    await ask()
  }
  where.ear.during("rest of the portal")
  await where.run(rest(tenant))
  where.ear.during(null)
  const owned = await tenantTables(where.address)
  const all = await plansOf(where, tenant)
  const faults = all.filter(({ scans }) => scans.some((one) => owned.has(one)))
  for (const { during, text, nodes } of all)
    console.error(`${during} | ${text.slice(0, 90)} | ${nodes.join(", ") || "no table"}`)
  for (const { text, scans } of faults) console.error(`sequential scan of ${scans.join(", ")}: ${text}`)
  if (faults.length > 0) process.exitCode = 1
  return {
    name: "store.plans.sequential-scans",
    value: faults.length,
    unit: "statements",
    promise: "<= 0",
    raw: { statements: all.length },
  }
}

/** A country beside the pilot, and what search costs its largest centre. */
export const figures = async (): Promise<ReadonlyArray<Figure>> => {
  const names = await Country.fill(Country.wanted, (line) => console.error(line))
  const server = await KeptServer.start("measuring")
  const [pilot, country] = [open(server.addressOf(names.small)), open(server.addressOf(names.large))]
  try {
    const begun = performance.now()
    await publish(pilot)
    await publish(country)
    const published = performance.now() - begun
    const size = await Country.counted(country.address)
    console.error(JSON.stringify(size))
    const centre = await Country.largest(pilot.address, "pilot")
    const giant = await Country.largest(country.address, "all")
    if (centre === undefined || giant === undefined) return []
    const [ours, theirs] = [
      await questions(country, tenantOf(centre)),
      await questions(pilot, tenantOf(centre)),
    ]
    const found: Array<Figure> = []
    for (const name of ["command", "page", "board", "search", "region"] as const)
      found.push(
        await timesTheCost({
          name: `store.national.${name}`,
          promise: "<= 1.5",
          ours: ours[name],
          theirs: theirs[name],
          peer: "pilot",
          rounds: 15,
          ms: 250,
        }),
      )
    const largest = tenantOf(giant)
    const [word, typo] = ["świetlica", "świetlcia"].map((text) => () => country.run(find(largest, text)))
    if (word !== undefined && typo !== undefined)
      found.push({
        name: "store.national.search.largest-centre",
        value: await alone(word, { rounds: 7, ms: 400 }),
        unit: "ms",
        promise: "",
        raw: {
          typo: await alone(typo, { rounds: 5, ms: 400 }),
          recordsOfCentre: giant.records,
          processesOfCentre: giant.processes,
          publishing: published,
          ...size,
        },
      })
    return [...found, await plans(country, tenantOf(centre))]
  } finally {
    await pilot.close()
    await country.close()
    await server.stop()
  }
}
