import { deepStrictEqual as same } from "node:assert/strict"
import {
  Accounts,
  Attachments,
  Audit,
  Badges,
  CalendarAddress,
  CentreEditions,
  Changes,
  Competencies,
  Database,
  Delegations,
  Digests,
  Erasure,
  Factors,
  FileStore,
  Integrity,
  Laboratory,
  Migration,
  Notices,
  Organisations,
  Outbox,
  PersonalData,
  ProcessStore,
  Projections,
  Region,
  SavedFilters,
  Search,
  Staff,
} from "@osl/store"
import { options } from "@osl/store/testing"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { Kysely, sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ofServer } from "./parts.ts"
import * as Server from "./server.ts"

let server: Server.Server
let address: string
let runtime: ManagedRuntime.ManagedRuntime<
  | ProcessStore.ProcessStore
  | Competencies.Competencies
  | Laboratory.Laboratory
  | Outbox.Outbox
  | Organisations.Organisations
  | SavedFilters.SavedFilters
  | Factors.Factors
  | Staff.Staff
  | Accounts.Accounts
  | Badges.Badges
  | CalendarAddress.CalendarAddress
  | Attachments.Attachments
  | FileStore.FileStore
  | Delegations.Delegations
  | PersonalData.PersonalData
  | Notices.Notices
  | Digests.Digests
  | CentreEditions.CentreEditions
  | Search.Search
  | Audit.Audit
  | Region.Region
  | Projections.Projections
  | Changes.Changes
  | Integrity.Integrity
  | Erasure.Erasure
  | Database.Database,
  unknown
>

beforeAll(async () => {
  server = await Server.start()
  address = await server.create("contract")
  const database = Database.layer({
    owner: Server.owner(address),
    application: Server.application(address),
  })
  runtime = ManagedRuntime.make(
    Layer.mergeAll(
      ProcessStore.layer(options),
      Competencies.layer(options),
      Laboratory.layer(options),
      Outbox.layer,
      Layer.provideMerge(Attachments.layer, FileStore.layerMemory),
      Organisations.layer,
      Audit.layer,
      Integrity.layer,
      Region.layer,
      Erasure.layer(options),
      Search.layer(options),
      Factors.layer,
      Staff.layer,
      SavedFilters.layer,
      Accounts.layer,
      Badges.layer,
      CalendarAddress.layer,
      Delegations.layer,
      PersonalData.layer(options),
      Notices.layer(options),
      Digests.layer,
      CentreEditions.layer,
      Projections.layer(options),
      Changes.layer({ client: Server.client(address) }),
    ).pipe(Layer.provideMerge(database)),
  )
})

afterAll(async () => {
  await runtime?.dispose()
  await server?.stop()
})

const somebody = { actorId: "00000000-0000-7000-8000-000000000001" }

describe("the contract, on PostgreSQL", () => {
  for (const { title, check } of ofServer) it(title, () => runtime.runPromise(check))
})

describe("what only a server can show", () => {
  it("[ST15] refuses to serve with connections that may do more than the application", async () => {
    const address = await server.create("wide_open")
    const layer = Database.layer({ owner: Server.owner(address), application: Server.owner(address) })
    const failed = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
    expect(failed).toMatchObject({ _tag: "WrongRole", role: "owner" })
  })

  it("[ST21] lets two programs that start at once migrate once", async () => {
    const address = await server.create("twice")
    const ran = await Promise.all(
      [1, 2, 3].map(async () => {
        const db = new Kysely<unknown>({ dialect: Server.owner(address) })
        const names = await Effect.runPromise(Migration.run(db))
        await db.destroy()
        return names
      }),
    )
    same(ran.map((names) => names.length).sort(), [0, 0, Migration.names.length])
  })

  it("[ST22] says that the database is unavailable when the connection is cut, and goes on afterwards", async () => {
    const owner = new Kysely<unknown>({ dialect: Server.owner(address) })
    const cut = Effect.flatMap(Database.Database, ({ transaction }) =>
      transaction(somebody, "look", async (open) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(open)
        await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(owner)
        return sql`select 1`.execute(open)
      }),
    )
    const failed = await runtime.runPromise(Effect.flip(cut))
    await owner.destroy()
    expect(failed).toMatchObject({ _tag: "StoreUnavailable", during: "look" })
    const all = Effect.flatMap(Organisations.Organisations, (organisations) => organisations.all())
    expect((await runtime.runPromise(all)).length).toBeGreaterThan(0)
  })

  it("[ST22] says that the database is too busy when a lock is not got in time", async () => {
    const impatient = Database.layer({
      owner: Server.owner(address),
      application: Server.application(address),
      lockPatience: 300,
    })
    const lock = sql`select pg_advisory_xact_lock(1)`
    const wait = Effect.flatMap(Database.Database, ({ transaction }) =>
      transaction(somebody, "hold", async (held) => {
        await lock.execute(held)
        return Effect.runPromise(Effect.flip(transaction(somebody, "wait", (open) => lock.execute(open))))
      }),
    )
    const failed = await Effect.runPromise(Effect.provide(wait, impatient))
    expect(failed).toMatchObject({ _tag: "TooBusy", during: "wait" })
  })

  it("[ST22] says that the database is unavailable when there is none", async () => {
    const nowhere = "postgres://owner:owner@127.0.0.1:1/none"
    const layer = Database.layer({ owner: Server.owner(nowhere), application: Server.application(nowhere) })
    const failed = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
    expect(failed).toMatchObject({ _tag: "StoreUnavailable" })
  })
})
