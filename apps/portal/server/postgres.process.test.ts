import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { diaryEntry, openProcess, signedIn } from "./test/Browser.ts"
import * as Portal from "./test/Portal.ts"
import * as Postgres from "./test/Postgres.ts"

let postgres: Postgres.Postgres
let folder = ""

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-on-postgres-"))
  postgres = await Postgres.start()
})

afterAll(async () => {
  await Portal.endAll()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test("on PostgreSQL the demonstration loads, a person signs in, and what they write survives a restart", async () => {
  const settings = {
    DATABASE_URL: postgres.url,
    OSL_DATA_DIR: join(folder, "data"),
    OSL_SECRET: "a secret of thirty-two characters or more",
    PORT: String(await Portal.freePort()),
  }
  const first = await Portal.start(settings)
  await first.ready()
  expect(first.said()).toContain("Loading the demonstration: 1/1")
  const browser = await signedIn(first.address)
  const process = await openProcess(browser, "Osiedle na PostgreSQL")
  const path = `${process}/records/new/F06`
  const text = "Rozmowa o ławkach przed blokiem."
  const { status, location } = await browser.post(path, [
    ...(await browser.hidden(path)),
    ...diaryEntry(text),
  ])
  expect(status).toBe(303)
  expect(await first.end("SIGTERM")).toMatchObject({ code: 0 })

  const second = await Portal.start(settings)
  await second.ready()
  expect(second.said()).not.toContain("Loading the demonstration")
  expect((await browser.get(location)).html).toContain(text)
  expect(await second.end("SIGTERM")).toMatchObject({ code: 0 })
  expect(existsSync(settings.OSL_DATA_DIR)).toBe(false)
})
