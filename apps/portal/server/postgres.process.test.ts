import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { main } from "./db/runtime.server.ts"
import { type Browser, diaryEntry, openProcess, signedIn } from "./test/Browser.ts"
import * as Portal from "./test/Portal.ts"
import * as Postgres from "./test/Postgres.ts"

let postgres: Postgres.Postgres
let folder = ""
let second: Portal.Portal | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-on-postgres-"))
  postgres = await Postgres.start()
})

afterAll(async () => {
  await Portal.endAll()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** As somebody who may do everything in the database. */
const asOwner = async (...statements: ReadonlyArray<string>): Promise<void> => {
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const cut =
  "select pg_terminate_backend(pid, 5000) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"

const readiness = async ({ address }: Portal.Portal): Promise<string> => {
  const response = await fetch(`${address}/readyz`)
  return `${response.status} ${(await response.text()).trim()}`
}

const write = async (browser: Browser, process: string, text: string): Promise<string> => {
  const path = `${process}/records/new/F06`
  const { status, location } = await browser.post(path, [
    ...(await browser.hidden(path)),
    ...diaryEntry(text),
  ])
  expect(status).toBe(303)
  return location
}

test("on PostgreSQL the demonstration loads, two portals show at once what the other saved, and it outlives the first", async () => {
  const settings = {
    DATABASE_URL: postgres.url,
    OSL_DATA_DIR: join(folder, "data"),
    OSL_SECRET: "a secret of thirty-two characters or more",
  }
  const first = await Portal.start(settings)
  await first.ready()
  expect(first.said()).toContain("Loading the demonstration: 1/1")
  second = await Portal.start(settings)
  await second.ready()
  expect(second.said()).not.toContain("Loading the demonstration")
  const [one, other] = await Promise.all([signedIn(first.address), signedIn(second.address)])
  const process = await openProcess(one, "Osiedle na PostgreSQL")
  const pages: Array<readonly [page: string, text: string]> = []
  for (const [from, to, text] of [
    [one, other, "Rozmowa o ławkach przed blokiem."],
    [other, one, "Rozmowa o placu zabaw."],
  ] as const) {
    // What the other portal shows of the process before it changes is not what it shows afterwards.
    expect((await to.get(process)).status).toBe(200)
    pages.push([await write(from, process, text), text])
    for (const [page, shown] of pages) expect((await to.get(page)).html).toContain(shown)
  }
  expect(await first.end("SIGTERM")).toMatchObject({ code: 0 })
  for (const [page, text] of pages) expect((await other.get(page)).html).toContain(text)
  expect(existsSync(settings.OSL_DATA_DIR)).toBe(false)
})

test("a portal says that it should get nobody when its database takes no writes, or has other tables, and again when it may", async () => {
  if (second === undefined) return expect.unreachable("no portal")
  expect(await readiness(second)).toBe("200 ok")
  await asOwner("alter database osl set default_transaction_read_only = on", cut)
  expect(await readiness(second)).toBe("503 read-only")
  await asOwner(
    "set default_transaction_read_only = off",
    "alter database osl reset default_transaction_read_only",
    cut,
  )
  expect(await readiness(second)).toBe("200 ok")
  await asOwner("insert into osl_migration (name, timestamp) values ('9999_from_the_future', '2099-01-01')")
  expect(await readiness(second)).toBe("503 other-tables")
  await asOwner("delete from osl_migration where name = '9999_from_the_future'")
  expect(await readiness(second)).toBe("200 ok")
})

test("pnpm db verify names the first broken link of a log that was changed past the portal", async () => {
  await asOwner(
    "set session_replication_role = replica",
    `update event set body = jsonb_set(body::jsonb, '{at}', '"2020-01-01T00:00:00.000Z"')::json
       where seq = 3 and process_id = (select id from process order by id limit 1)`,
  )
  const said: Array<string> = []
  const say = (line: string) => void said.push(line)
  expect(await main(["verify", "--from", postgres.url, "--lang", "en"], {}, say, say)).toBe(1)
  expect(said.join("\n")).toMatch(/the chain process [0-9a-f-]{36} is broken at 3: seal at/)
  expect(said.join("\n")).toContain("Broken chains and differing anchors: 1")
})

test("a portal whose database is gone says so and stays", async () => {
  if (second === undefined) return expect.unreachable("no portal")
  await postgres.stop()
  expect(await readiness(second)).toBe("503 database")
  expect((await fetch(`${second.address}/healthz`)).status).toBe(200)
  expect(await second.end("SIGTERM")).toMatchObject({ code: 0 })
})
