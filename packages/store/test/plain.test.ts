import { ok, deepStrictEqual as same } from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { edition } from "@osl/core/osl-2014"
import {
  Backup,
  Database,
  Integrity,
  Migration,
  Organisations,
  ProcessStore,
  Projections,
  type Tables,
} from "@osl/store"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Kysely, type QueryExecutorProvider, sql } from "kysely"
import { Client } from "pg"
import { afterAll, beforeAll, describe, it } from "vitest"
import * as Server from "./server.ts"

/** What the first release wrote; rows come before security is forced, which holds this owner too. */
const fixture = (): string => {
  const text = readFileSync(join(import.meta.dirname, "fixtures/0001.sql"), "utf8")
  const forcing = /^ALTER TABLE .* FORCE ROW LEVEL SECURITY;$/gm
  return [text.replace(forcing, ""), ...(text.match(forcing) ?? [])].join("\n")
}

const said = async (address: string, ...statements: ReadonlyArray<string>) => {
  const client = new Client({ connectionString: address })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

let server: Server.Server
let address: string
let owner: Kysely<Tables.Tables>

beforeAll(async () => {
  server = await Server.start()
  const url = new URL(await server.create("plain"))
  // As whoever rents out databases gives them: it may make roles, and is held by security by row.
  await said(
    url.href,
    "create role plain login password 'plain' createrole",
    "alter database plain owner to plain",
  )
  url.username = "plain"
  url.password = "plain"
  address = url.href
  await said(address, "create role osl_application nologin nosuperuser nobypassrls", fixture())
  owner = new Kysely<Tables.Tables>({ dialect: Server.owner(address) })
})
afterAll(async () => {
  await owner?.destroy()
  await server?.stop()
})

const editions = [edition] as const

describe("an owner of the tables who is no superuser", () => {
  it("[ST50] brings a database of the first release to today with all it holds, and then serves it", async () => {
    const store = Layer.mergeAll(
      ProcessStore.layer({ editions }),
      Organisations.layer,
      Projections.layer({ editions }),
      Integrity.layer,
    ).pipe(
      Layer.provide(
        Database.layer({ owner: Server.owner(address), application: Server.application(address) }),
      ),
    )
    await Effect.runPromise(
      Effect.provide(
        Effect.gen(function* () {
          const [centre] = yield* (yield* Organisations.Organisations).all()
          ok(centre !== undefined)
          const director = {
            organisationId: centre.id,
            actorId: crypto.randomUUID(),
            duty: "director",
          } as const
          same((yield* (yield* ProcessStore.ProcessStore).list(director)).items.length, 2)
          const checked = yield* Stream.runCollect((yield* Integrity.Integrity).verify(director))
          ok((checked.at(-1)?.done ?? 0) > 40)
          const compared = yield* Stream.runCollect((yield* Projections.Projections).verify(director))
          same(
            [...compared].map(({ difference }) => difference),
            [null, null],
          )
        }),
        store,
      ),
    )
    same(await Migration.executed(owner), Migration.names)
  })

  it("[ST56] reaches the rows of every organisation in a migration, and in nothing after it", async () => {
    // Reading is given to backups, and writing to nobody.
    const inReach = async (db: QueryExecutorProvider) =>
      (await sql`select from event for update`.execute(db)).rows.length
    same(await inReach(owner), 0)
    const seen: Array<number> = []
    const look = Migration.reaching({ up: async (db) => void seen.push(await inReach(db)) })
    await owner.transaction().execute(async (open) => {
      await look.up(open)
      seen.push(await inReach(open))
    })
    ok((seen[0] ?? 0) > 40)
    same(seen[1], 0)
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity order by 1`.execute(
      owner,
    )
    same(
      rows.map(({ name }) => name),
      ["published_figure", "published_period"],
    )
  })

  it("[ST45] backs up every row, also when it made the role for backups itself", async () => {
    const { header } = await Effect.runPromise(
      Backup.write(owner, async () => undefined, { program: "test" }),
    )
    ok((header.tables.find(({ name }) => name === "event")?.rows ?? 0) > 40)
  })
})
