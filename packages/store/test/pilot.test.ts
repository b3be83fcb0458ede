import { ok, deepStrictEqual as same } from "node:assert/strict"
import { Forms } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { type Centre, Pilot } from "@osl/pilot"
import { Database, Organisations, ProcessStore, type Record, type Tenant } from "@osl/store"
import { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { PGliteDialect } from "kysely"
import { afterAll, beforeAll, describe, it } from "vitest"
import { blank } from "./blank.ts"

const editions = [edition] as const

const tables = ManagedRuntime.make(
  Layer.mergeAll(ProcessStore.layer({ editions }), Organisations.layer).pipe(
    Layer.provideMerge(Database.layer({ application: new PGliteDialect({ pglite: blank }) })),
  ),
)
const memory = ManagedRuntime.make(
  ProcessStore.layerMemory({ editions }).pipe(Layer.provideMerge(Organisations.layerMemory)),
)

const centres = [...Pilot.generate({ size: "small" })]

const tenantOf = ({ organisation, people }: Centre.Centre): Tenant.Tenant => {
  const director = people.find((one) => one.duty === "director")
  ok(director !== undefined)
  return { organisationId: organisation.id, actorId: director.id, duty: "director" }
}

const load = Effect.gen(function* () {
  const organisations = yield* Organisations.Organisations
  const store = yield* ProcessStore.ProcessStore
  for (const centre of centres) {
    const { organisation, people, processes } = centre
    const tenant = tenantOf(centre)
    yield* organisations.add(
      { actorId: tenant.actorId, duty: "administrator" },
      {
        centres: [{ ...organisation, nip: null, regon: null }],
        people: people.map(({ id, name, email }) => ({ id, name, email, demonstration: true })),
        memberships: people.map(({ id, duty }) => ({ organisationId: organisation.id, personId: id, duty })),
      },
    )
    for (const { events } of processes) yield* store.importLog(tenant, events)
  }
})

const allRecords = (tenant: Tenant.Tenant, processId: string) =>
  Effect.gen(function* () {
    const store = yield* ProcessStore.ProcessStore
    const found: Array<Record.Record> = []
    let after: string | null = ""
    while (after !== null) {
      const page: { items: ReadonlyArray<Record.Record>; next: string | null } = yield* store.records(
        tenant,
        processId,
        {
          withdrawn: true,
          limit: 30,
          after,
        },
      )
      found.push(...page.items)
      after = page.next
    }
    return found
  })

const everything = Effect.gen(function* () {
  const organisations = yield* Organisations.Organisations
  const store = yield* ProcessStore.ProcessStore
  const found: Array<unknown> = [yield* organisations.all()]
  for (const centre of centres) {
    const tenant = tenantOf(centre)
    found.push(yield* organisations.people(tenant), yield* store.list(tenant), yield* store.board(tenant))
    found.push(yield* store.list(tenant, { text: "zatorze", status: "open" }))
    for (const { id } of centre.processes) {
      found.push(yield* store.get(tenant, id), yield* allRecords(tenant, id))
      found.push(yield* store.history(tenant, id, { before: 40, limit: 25 }))
      found.push(yield* store.records(tenant, id, { form: "F06", limit: 5 }))
    }
  }
  return found
})

beforeAll(async () => {
  await memory.runPromise(load)
  await tables.runPromise(load)
})

afterAll(async () => {
  await memory.dispose()
  await tables.dispose()
})

describe("the demonstration centre", () => {
  it("[ST18] answers the same from tables as from memory, process by process", async () => {
    same(await tables.runPromise(everything), await memory.runPromise(everything))
  })

  it("[ST10] has records that agree with the states of their processes", async () => {
    const seen = new Set<string>()
    for (const centre of centres) {
      const tenant = tenantOf(centre)
      for (const { id, events } of centre.processes) {
        const state = Process.fold(events)
        ok(state !== null)
        const records = await tables.runPromise(allRecords(tenant, id))
        const standing = records.filter((one) => !one.withdrawn)
        same(standing.filter((one) => one.form === "F06").length, state.diary.entries)
        same(
          new Set(standing.filter((one) => one.form !== "F06").map((one) => one.id)),
          new Set(Object.keys(state.records)),
        )
        for (const one of standing) {
          seen.add(`${one.form} ${one.status}`)
          const entry: Process.Entry | undefined = state.records[one.id]
          if (entry?.form === "F12") same(one.status, entry.status)
          if (entry?.form === "F02") same(one.status, entry.number > 0 ? "published" : "draft")
          if (entry?.form === "F15") same(one.status, entry.accepted ? "accepted" : "draft")
          if (entry !== undefined) same([one.authorId, one.version], [entry.author, entry.touched])
        }
      }
    }
    for (const form of Forms.codes)
      ok(
        [...seen].some((one) => one.startsWith(form)),
        `no record of ${form}`,
      )
    for (const one of ["F02 published", "F12 approved", "F15 accepted"]) ok(seen.has(one), one)
  })
})
