import { ok, deepStrictEqual as same } from "node:assert/strict"
import { edition } from "@osl/core/osl-2014"
import {
  Database,
  Health,
  Migration,
  Organisations,
  ProcessStore,
  type Tables,
  type Tenant,
} from "@osl/store"
import type { Command } from "@osl/workflow"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Metric from "effect/Metric"
import * as References from "effect/References"
import * as Tracer from "effect/Tracer"
import { Kysely, sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import * as Proxy from "./Proxy.ts"
import * as Server from "./server.ts"

let server: Server.Server
let proxy: Proxy.Proxy
let direct: Kysely<Tables.Tables>
const said: Array<string> = []
const spans: Array<Tracer.Span> = []

const hear = Logger.make(({ message, fiber }) => {
  said.push(JSON.stringify([message, fiber.getRef(References.CurrentLogAnnotations)]))
})

const listen = Tracer.make({
  span: (options) => {
    const span = new Tracer.NativeSpan(options)
    spans.push(span)
    return span
  },
})

const storeAt = (address: string) =>
  Layer.mergeAll(ProcessStore.layer({ editions: [edition] }), Organisations.layer).pipe(
    Layer.provideMerge(
      Database.layer({
        owner: Server.owner(address),
        application: Server.application(proxy.address),
        slowAfter: 150,
      }),
    ),
    Layer.provideMerge(Layer.mergeAll(Logger.layer([hear]), Layer.succeed(Tracer.Tracer, listen))),
  )

let runtime: ManagedRuntime.ManagedRuntime<
  Layer.Success<ReturnType<typeof storeAt>>,
  Layer.Error<ReturnType<typeof storeAt>>
>

const organisationId = crypto.randomUUID()
const processId = crypto.randomUUID()
const tenant: Tenant.Tenant = { organisationId, actorId: crypto.randomUUID(), duty: "organizer" }
const secret = "Kowalska z Zatorza"
const email = "sekretna@example.org"
let minute = 0

const command = () => ({
  id: crypto.randomUUID(),
  organisationId,
  processId,
  actor: { id: tenant.actorId, duty: tenant.duty },
  at: `2026-03-02T${String(9 + Math.floor(++minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00.000Z`,
})

const opening = (): Command.Command => ({
  ...command(),
  type: "open-process",
  content: { name: "Osiedle", territory: "1465011", startOn: "2026-01-05", basis: "ops" },
})

const recording = (): Command.Command => ({
  ...command(),
  type: "record",
  form: "F06",
  recordId: crypto.randomUUID(),
  content: {
    date: "2026-02-03",
    start: "10:00",
    end: "11:30",
    activity: "talk",
    component: "diagnosis",
    happened: secret,
  },
})

const execute = (one: Command.Command) =>
  Effect.flatMap(ProcessStore.ProcessStore, (store) => store.execute(tenant, one))

const events = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from event`.execute(direct)
  return rows[0]?.n ?? 0
}

const add = (id: string) =>
  Effect.flatMap(Database.Database, ({ transaction }) =>
    transaction(tenant, "add a note", (open) =>
      sql`insert into private_note (organisation_id, process_id, record_id, author_id, fields)
        values (${organisationId}, ${processId}, ${crypto.randomUUID()}, ${tenant.actorId},
          json_build_object('id', ${id}::text))`.execute(open),
    ),
  )

const notes = async (id: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from private_note
    where fields ->> 'id' = ${id}`.execute(direct)
  return rows[0]?.n ?? 0
}

beforeAll(async () => {
  server = await Server.start()
  const address = await server.create("connection")
  proxy = await Proxy.start(address)
  direct = new Kysely({ dialect: Server.owner(address) })
  runtime = ManagedRuntime.make(storeAt(address))
  const centre = { kind: "ops", territory: "1465011", nip: null, regon: null, demonstration: true } as const
  await runtime.runPromise(
    Effect.flatMap(Organisations.Organisations, (organisations) =>
      organisations.add(
        { actorId: tenant.actorId, duty: "administrator" },
        {
          centres: [{ ...centre, id: organisationId, key: "o", name: "Ośrodek" }],
          people: [{ id: tenant.actorId, name: secret, email, demonstration: true }],
          memberships: [{ organisationId, personId: tenant.actorId, duty: "organizer" }],
        },
      ),
    ),
  )
  await runtime.runPromise(execute(opening()))
})

afterAll(async () => {
  await runtime?.dispose()
  await direct?.destroy()
  await proxy?.close()
  await server?.stop()
})

describe("a connection that is cut", () => {
  for (const phase of Proxy.phases) {
    it(`[ST46] ${phase}: a command is carried out once, by itself`, async () => {
      const before = await events()
      proxy.cut(phase, 1)
      const { events: own } = await runtime.runPromise(execute(recording()))
      same(proxy.left(), 0)
      same(own.length, 1)
      same(await events(), before + 1)
    })

    it(`[ST46] ${phase}, again and again: it is told, and the command that is sent again is carried out once`, async () => {
      const before = await events()
      const one = recording()
      proxy.cut(phase, 100)
      const failed = await runtime.runPromise(Effect.flip(execute(one)))
      expect(failed).toMatchObject({ _tag: "StoreUnavailable", during: "carry out a command" })
      same(proxy.left(), 97)
      same((await events()) - before, phase === "after commit" ? 1 : 0)
      proxy.cut(phase, 0)
      const { events: own } = await runtime.runPromise(execute(one))
      same(own.length, 1)
      same(await events(), before + 1)
    })

    it(`[ST46] ${phase}: what may not happen twice happens at most once, and once when it is acknowledged`, async () => {
      const id = crypto.randomUUID()
      proxy.cut(phase, 1)
      const result = await runtime.runPromise(Effect.result(add(id)))
      same(proxy.left(), 0)
      same(result._tag, phase === "before commit" || phase === "after commit" ? "Failure" : "Success")
      same(await notes(id), phase === "before commit" ? 0 : 1)
    })
  }
})

describe("a new connection that is cut", () => {
  it("[ST46] while it takes its role, more often than there may be connections: the next are taken in their place", async () => {
    await sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'connection'
      and pid <> pg_backend_pid()`.execute(direct)
    const before = await events()
    proxy.cut("while it takes its role", 100)
    for (let tries = 0; tries < 4; tries += 1) {
      const failed = await runtime.runPromise(Effect.flip(execute(recording())))
      expect(failed).toMatchObject({ _tag: "StoreUnavailable", during: "carry out a command" })
    }
    ok(100 - proxy.left() > 8)
    proxy.cut("while it takes its role", 0)
    const { events: own } = await runtime.runPromise(execute(recording()))
    same(own.length, 1)
    same(await events(), before + 1)
  })
})

describe("a program that is gone while it brings a database up to date", () => {
  it("[ST20] leaves it as it was, wherever it was, and the next program brings it up to date", async () => {
    const address = await server.create("half")
    const half = new Kysely<Tables.Tables>({ dialect: Server.owner(address) })
    const [first = ""] = Migration.names
    await Effect.runPromise(Migration.run(half, first))
    await sql`insert into person (name, email) values (${secret}, ${email})`.execute(half)
    // What each table holds up, somewhere between the first statement and the last.
    for (const table of ["event", "person"]) {
      const gone = new Kysely<Tables.Tables>({ dialect: Server.owner(address) })
      await half.transaction().execute(async (open) => {
        await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(open)
        const ended = Effect.runPromise(Effect.flip(Migration.run(gone)))
        const isEnded = async () => {
          const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = 'half' and wait_event_type = 'Lock'`.execute(direct)
          same(rows.length, 1)
        }
        await vi.waitFor(isEnded, { timeout: 20_000, interval: 20 })
        expect(await ended).toMatchObject({ _tag: "MigrationFailed" })
      })
      await gone.destroy()
      same(await Migration.executed(half), [first])
    }
    same(await Effect.runPromise(Migration.run(half)), Migration.names.slice(1))
    const { rows } = await sql`select name from person`.execute(half)
    same(rows, [{ name: secret }])
    await half.destroy()
  })
})

describe("what those who run the store see", () => {
  it("[ST47] a database that can serve is reachable, fits and takes writes; one that was cut off is not", async () => {
    same(await runtime.runPromise(Health.check), { isReachable: true, isWritable: true, tables: "fits" })
    proxy.cut("before begin", 100)
    const report = await runtime.runPromise(Health.check)
    proxy.cut("before begin", 0)
    same(report, { isReachable: false, isWritable: false, tables: "unseen" })
    ok(!Health.isWell(report))
  })

  it("[ST47] a database that takes no writes, and one of another program, are told as such", async () => {
    await sql`alter database connection set default_transaction_read_only = on`.execute(direct)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'connection'
      and pid <> pg_backend_pid()`.execute(direct)
    const readOnly = await runtime.runPromise(Health.check)
    await sql`set default_transaction_read_only = off`.execute(direct)
    await sql`alter database connection reset default_transaction_read_only`.execute(direct)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'connection'
      and pid <> pg_backend_pid()`.execute(direct)
    same(readOnly, { isReachable: true, isWritable: false, tables: "fits" })
    await sql`insert into osl_migration (name, timestamp) values ('9999_x', '2099')`.execute(direct)
    const newer = await runtime.runPromise(Health.check)
    await sql`delete from osl_migration where name = '9999_x'`.execute(direct)
    same(newer, { isReachable: true, isWritable: true, tables: "newer" })
    ok(!Health.isWell(newer))
  })

  it("[ST48] a slow statement is logged without its values, a fast one is not", async () => {
    said.length = 0
    const sleep = Effect.flatMap(Database.Database, ({ transaction }) =>
      transaction(tenant, "sleep", (open) =>
        sql`select pg_sleep(${0.2}), ${secret}::text, 'Kowalska'`.execute(open),
      ),
    )
    await runtime.runPromise(sleep)
    await runtime.runPromise(execute(recording()))
    const slow = said.filter((line) => line.includes("Slow statement"))
    ok(
      slow.some((line) => line.includes("pg_sleep($1)")),
      said.join(),
    )
    for (const line of said) ok(!line.includes("Kowalska"), line)
  })

  it("[ST49] every transaction is counted, timed and in a span, by what it did and how it ended; nothing of people is", async () => {
    spans.length = 0
    const one = recording()
    await runtime.runPromise(execute(one))
    const duplicate = Effect.flatMap(Database.Database, ({ transaction }) =>
      transaction({ ...tenant, duty: "administrator" }, "break on purpose", (open) =>
        sql`insert into person (name, email) values (${secret}, ${email})`.execute(open),
      ),
    )
    const broken = await runtime.runPromiseExit(duplicate)
    ok(broken._tag === "Failure" && Cause.hasDies(broken.cause))
    const counted = await runtime.runPromise(Metric.snapshot)
    const found = counted.filter(({ id }) => id === "osl_store_transactions")
    const outcomes = found.map(({ attributes }) => `${attributes?.["during"]} ${attributes?.["outcome"]}`)
    expect(outcomes).toEqual(
      expect.arrayContaining([
        "carry out a command done",
        "carry out a command StoreUnavailable",
        "break on purpose defect",
      ]),
    )
    ok(counted.some(({ id }) => id === "osl_store_transaction_duration"))
    const named = spans.filter(({ name }) => name === "Database.transaction")
    same(
      named.map(({ attributes }) => [attributes.get("during"), attributes.get("outcome")]),
      [
        ["carry out a command", "done"],
        ["break on purpose", "defect"],
      ],
    )
    ok(spans.some(({ name }) => name === "ProcessStore.execute"))
    const statements = spans.filter(({ name }) => name === "statement")
    const parents = new Set(
      statements.flatMap(({ parent }) => (parent._tag === "Some" ? [parent.value.spanId] : [])),
    )
    same([...parents].sort(), named.map(({ spanId }) => spanId).sort())
    ok(
      statements.some(({ attributes }) =>
        String(attributes.get("db.query.text")).startsWith("insert into person"),
      ),
    )
    const shown = JSON.stringify([
      counted,
      spans.map(({ name, attributes, status }) => [
        name,
        [...attributes],
        status._tag === "Ended" && status.exit._tag === "Failure" ? Cause.pretty(status.exit.cause) : "",
      ]),
    ])
    for (const word of ["Kowalska", "sekretna", tenant.actorId, processId]) ok(!shown.includes(word), word)
  })
})
