import { deepStrictEqual as same } from "node:assert/strict"
import { edition } from "@osl/core/osl-2014"
import { Pilot } from "@osl/pilot"
import {
  Backup,
  Database,
  Erasure,
  Integrity,
  Migration,
  ProcessStore,
  Restore,
  type Tables,
} from "@osl/store"
import { Process } from "@osl/workflow"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"
import { Kysely, PGliteDialect, sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { blank } from "./blank.ts"

const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: blank }) })
const run = Migration.run(db)

const tables = async () => (await db.introspection.getTables()).map((table) => table.name).sort()

beforeAll(async () => {
  await sql`create table membership (note text)`.execute(db)
})
afterAll(() => db.destroy())

describe("bringing a database up to date", () => {
  it("[ST20] takes everything back when a migration stops, and runs when its cause is gone", async () => {
    const failed = await Effect.runPromise(Effect.flip(run))
    expect(failed).toMatchObject({ _tag: "MigrationFailed", migration: "0001_open_the_store" })
    expect(await tables()).not.toContain("person")
    await sql`drop table membership`.execute(db)
    same(await Effect.runPromise(run), Migration.names)
    expect(await tables()).toContain("person")
  })

  it("[ST21] runs each migration once", async () => {
    same(await Effect.runPromise(run), [])
  })

  it("[ST20] leaves a database of a newer program as it is", async () => {
    await sql`insert into osl_migration (name, timestamp) values ('9999_from_the_future', '2099-01-01')`.execute(
      db,
    )
    const before = await tables()
    const failed = await Effect.runPromise(Effect.flip(run))
    expect(failed).toMatchObject({ _tag: "NewerDatabase", unknown: ["9999_from_the_future"] })
    expect(failed.message).toContain("9999_from_the_future")
    same(await tables(), before)
  })
})

describe("bringing kept rows along", () => {
  const old = new Kysely<Tables.Tables>({ dialect: new PGliteDialect({ pglite: blank }) })
  afterAll(() => old.destroy())
  const hash = "ab".repeat(32)

  it("[ST56] makes what search finds of the processes and records that were there, organisation by organisation", async () => {
    await Effect.runPromise(Migration.run(old, "0002_seal_and_audit"))
    const process = "11111111-1111-4111-8111-111111111111"
    const organisations = ["2", "3"].map((one) => process.replaceAll("1", one))
    for (const [place, organisation] of organisations.entries()) {
      await sql`insert into organisation (id, key, name, kind, territory)
        values (${organisation}, ${organisation}, 'Ośrodek', 'ops', '1465011')`.execute(old)
      await sql`insert into process (organisation_id, id, version, edition, status, name, search, territory, open_stages,
          started_on, last_event_at, state)
        values (${organisation}, ${process}, 2, 'osl-2014 1.0.0', 'open', ${`Zatorze ${place}`}, '', '1465011', '{}',
          '2026-01-05', now(), '{}')`.execute(old)
      for (const [at, content] of [
        { name: "Łąka", description: "Trawa i łąka", category: "material" },
        { name: "Wycofana", description: "Nie do znalezienia" },
      ].entries())
        await sql`insert into record (organisation_id, process_id, id, form, author_id, on_date, title, status, version,
            withdrawn, added_at, changed_at, content)
          values (${organisation}, ${process}, ${process.replace(/1/, String(at + 4))}, 'F03', ${process}, '2026-02-03',
            ${content.name}, 'recorded', 3, ${at === 1}, now(), now(), ${JSON.stringify(content)})`.execute(
          old,
        )
    }
    await sql`insert into person (id, name, email) values (${process}, 'Ewa', 'ewa@example.org')`.execute(old)
    for (const [id, value] of [
      [`calendar:${hash}`, `${organisations[0]} organizer ${process} uk`],
      ["calendar:0", `${organisations[0]} organizer ${process}`],
      ["another", "proof"],
    ])
      await sql`insert into verification (id, identifier, value, "expiresAt")
        values (${id}, 'ewa@example.org', ${value}, '2090-01-01')`.execute(old)
    await Effect.runPromise(Migration.run(old))
    const { rows } =
      await sql`select organisation_id as organisation, id, form, on_date::text as on, words::text
      from search order by organisation_id, form nulls first`.execute(old)
    same(
      rows,
      organisations.flatMap((organisation, place) => [
        {
          organisation,
          id: process,
          form: null,
          on: "2026-01-05",
          words: `'${place}':1A 'warszawa':1 'zatorze':1A`,
        },
        {
          organisation,
          id: process.replace(/1/, "4"),
          form: "F03",
          on: "2026-02-03",
          words: "'i':1 'laka':1A 'trawa':1",
        },
      ]),
    )
  })

  it("[ST56] carries addresses of calendars into their own table, and leaves other proofs where they are", async () => {
    const { rows } =
      await sql`select person_id as person, duty, hash, language from calendar_address`.execute(old)
    same(rows, [{ person: "11111111-1111-4111-8111-111111111111", duty: "organizer", hash, language: "uk" }])
    same((await sql`select id from verification`.execute(old)).rows, [{ id: "another" }])
  })
})

describe("a database of the first release", () => {
  const organisationId = crypto.randomUUID()
  const director = { organisationId, actorId: crypto.randomUUID(), duty: "director" } as const
  const { events } = Pilot.history(1200)
  const log = events.map((event) => ({ ...event, organisationId }))
  const words = "Rozmowa"
  const pglite = blank()
  const old = new Kysely<Tables.Tables>({ dialect: new PGliteDialect({ pglite: () => pglite }) })
  const runtime = ManagedRuntime.make(
    Layer.mergeAll(
      Integrity.layer,
      Erasure.layer({ editions: [edition] }),
      ProcessStore.layer({ editions: [edition] }),
    ).pipe(Layer.provideMerge(Database.layer({ application: new PGliteDialect({ pglite: () => pglite }) }))),
  )

  beforeAll(async () => {
    await Effect.runPromise(Migration.run(old, "0001_open_the_store"))
    const state = Process.fold(log)
    if (state === null) throw new Error("no log")
    await sql`insert into organisation (id, key, name, kind, territory)
      values (${organisationId}, 'old', 'Ośrodek', 'ops', ${state.territory})`.execute(old)
    await sql`insert into event (organisation_id, process_id, seq, id, type, at, actor_id, body)
      select ${organisationId}, ${state.id}, seq, id, type, at, (body -> 'actor' ->> 'id')::uuid, body
      from json_to_recordset(${JSON.stringify(log.map((event) => ({ ...event, body: event })))}::json)
        as one (seq integer, id uuid, type text, at timestamptz, body json)`.execute(old)
    await sql`insert into process (organisation_id, id, version, edition, status, name, search, territory, open_stages,
        started_on, last_event_at, state)
      values (${organisationId}, ${state.id}, ${state.version}, 'osl-2014 1.0.0', ${state.status}, ${state.name}, '',
        ${state.territory}, '{}', ${state.startOn}, ${state.lastAt}, ${JSON.stringify(state)}::json)`.execute(
      old,
    )
  })
  afterAll(() => runtime.dispose())

  const verify = Effect.flatMap(Integrity.Integrity, (integrity) =>
    Stream.runCollect(integrity.verify(director)),
  )

  it("[ST71] is sealed when it is brought up to date, goes on, and can be erased", async () => {
    const first = await runtime.runPromise(verify)
    expect(first.at(-1)).toMatchObject({ done: log.length, of: log.length })
    const processId = log[0]?.processId ?? ""
    const text = async () =>
      JSON.stringify(
        (
          await runtime.runPromise(
            Effect.flatMap(Erasure.Erasure, (erasure) => erasure.exportProcess(director, processId)),
          )
        ).tables["event"],
      )
    expect(await text()).toContain(words)
    await runtime.runPromise(
      Effect.flatMap(Erasure.Erasure, (erasure) => erasure.eraseProcess(director, processId)),
    )
    expect(await text()).not.toContain(words)
    expect((await runtime.runPromise(verify)).length).toBeGreaterThan(0)
  })

  it("[ST69] leaves no word of what was erased in a backup made afterwards, which fits its chains when it is restored", async () => {
    await sql`reset role`.execute(old)
    const chunks: Array<Uint8Array> = []
    const sink = async (bytes: Uint8Array) => void chunks.push(bytes)
    await Effect.runPromise(Backup.write(old, sink, { program: "test" }))
    const restored = blank()
    const db = new Kysely<Tables.Tables>({ dialect: new PGliteDialect({ pglite: () => restored }) })
    const source = async function* () {
      yield* chunks
    }
    await Effect.runPromise(Restore.run(db, source, { editions: [edition] }))
    const { rows } = await sql<{ line: string }>`select one::text as line from event one
      union all select one::text from record one union all select one::text from process one
      union all select one::text from search one`.execute(db)
    expect(rows.length).toBeGreaterThan(log.length)
    same(
      rows.filter(({ line }) => line.toLowerCase().includes(words.toLowerCase())),
      [],
    )
    const layer = Integrity.layer.pipe(
      Layer.provide(Database.layer({ application: new PGliteDialect({ pglite: () => restored }) })),
    )
    const told = await Effect.runPromise(Effect.provide(verify, layer))
    expect(told.at(-1)?.done).toBeGreaterThan(log.length)
  })
})
