import { deepStrictEqual as same } from "node:assert/strict"
import { PGlite } from "@electric-sql/pglite"
import { Migration } from "@osl/store"
import * as Effect from "effect/Effect"
import { Kysely, PGliteDialect, sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: () => new PGlite() }) })
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
