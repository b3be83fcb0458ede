/**
 * What the same question of the same centre costs in a country beside the pilot alone, and how the database goes about every question.
 * Not here: how either is made (`Country`).
 */
import { edition } from "@osl/core/osl-2014"
import { Organisations, ProcessStore, Region, Search, type Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Schema from "effect/Schema"
import { Client } from "pg"
import { alone, type Figure, line, timesTheCost } from "../../Bench.ts"
import * as Contract from "./Contract.ts"
import * as Country from "./Country.ts"
import { entry, type Subject } from "./Diary.ts"
import * as KeptServer from "./KeptServer.ts"
import { longVsShort } from "./Lengths.ts"
import * as Plans from "./Plans.ts"

type Services = ProcessStore.ProcessStore | Search.Search | Region.Region | Organisations.Organisations

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

const tenantTables = async (address: string): Promise<ReadonlySet<string>> => {
  const client = new Client({ connectionString: address })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'organisation_id'",
  )
  await client.end()
  return new Set(rows.map(({ name }) => name))
}

/** The plans of all that the store asks as a table on stderr, and how many read a table of tenants from end to end. */
const plans = async (where: Open, contract: string, tenant: Tenant.Tenant): Promise<Figure> => {
  const { asked, failed } = await Contract.heard(contract, Plans.ear(), (line) => console.error(line))
  for (const title of failed) console.error(`the contract is not kept: ${title}`)
  const ours = await questions(where, tenant)
  for (const [name, ask] of Object.entries(ours)) {
    where.ear.during(name)
    await ask()
  }
  where.ear.during(null)
  const owned = await tenantTables(where.address)
  const all = await Plans.plansOf(where.address, [...where.ear.asked(), ...asked], tenant)
  const isOwned = (name: string) => owned.has(name)
  for (const { during, text, nodes, keyless } of all) {
    const mark = keyless.some(isOwned)
      ? `, not by the organisation: ${keyless.filter(isOwned).join(", ")}`
      : ""
    console.error(`${during} | ${text.slice(0, 120)} | ${nodes.join(", ") || "no table"}${mark}`)
  }
  const faults = all.filter(({ scans }) => scans.some(isOwned))
  for (const { text, scans } of faults) console.error(`sequential scan of ${scans.join(", ")}: ${text}`)
  if (faults.length > 0 || failed.length > 0) process.exitCode = 1
  const raw = {
    statements: all.length,
    notByTheOrganisation: all.filter(({ keyless }) => keyless.some(isOwned)).length,
    checksThatFailed: failed.length,
  }
  const name = "store.plans.sequential-scans"
  return { name, value: faults.length, unit: "statements", promise: "<= 0", raw }
}

/** What is asked of a centre of the pilot, in the country beside the pilot alone. */
const besidePilot = async function* (country: Open, pilot: Open, tenant: Tenant.Tenant) {
  const [ours, theirs] = [await questions(country, tenant), await questions(pilot, tenant)]
  for (const name of ["command", "page", "board", "search", "region"] as const)
    yield await timesTheCost({
      name: `store.national.${name}`,
      promise: "<= 1.5",
      ours: ours[name],
      theirs: theirs[name],
      peer: "pilot",
      rounds: 15,
      ms: 250,
    })
}

/** What search costs the largest centre. */
const inLargest = async (
  country: Open,
  giant: Country.Asked,
  raw: Readonly<Record<string, number>>,
): Promise<Figure> => {
  const search = (text: string) => () => country.run(find(tenantOf(giant), text))
  return {
    name: "store.national.search.largest-centre",
    value: await alone(search("świetlica"), { rounds: 7, ms: 400 }),
    unit: "ms",
    promise: "",
    raw: {
      typo: await alone(search("świetlcia"), { rounds: 5, ms: 400 }),
      recordsOfCentre: giant.records,
      processesOfCentre: giant.processes,
      ...raw,
    },
  }
}

/** A country beside the pilot, what search costs its largest centre, and how the database goes about every statement. */
const measured = async function* (server: KeptServer.KeptServer, pilot: Open, country: Open) {
  const begun = performance.now()
  await publish(pilot)
  await publish(country)
  const publishing = performance.now() - begun
  const size = await Country.counted(country.address)
  console.error(JSON.stringify(size))
  const centre = await Country.largest(pilot.address, "pilot")
  const giant = await Country.largest(country.address, "all")
  if (centre === undefined || giant === undefined) return
  yield* besidePilot(country, pilot, tenantOf(centre))
  yield await inLargest(country, giant, { publishing, ...size })
  const lengths = open(await server.empty("lengths"))
  yield await longVsShort("store.postgresql.command.long-vs-short", lengths.run)
  await lengths.close()
  yield await plans(country, await server.empty("contract"), tenantOf(centre))
}

/** All of it. **Shape** each figure is said on stderr as soon as it is there, since all take long. */
export const figures = async (): Promise<ReadonlyArray<Figure>> => {
  const names = await Country.fill(Country.wanted, (line) => console.error(line))
  const server = await KeptServer.start("measuring")
  const [pilot, country] = [open(server.addressOf(names.small)), open(server.addressOf(names.large))]
  const found: Array<Figure> = []
  try {
    for await (const figure of measured(server, pilot, country)) {
      console.error(line(figure))
      found.push(figure)
    }
    return found
  } finally {
    await pilot.close()
    await country.close()
    await server.stop()
  }
}
