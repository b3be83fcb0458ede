import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest"
import { signedIn } from "./test/Browser.ts"
import * as Log from "./test/Log.ts"
import * as Portal from "./test/Portal.ts"

let folder = ""
/** A data folder with the small demonstration, of a portal that ended. */
let sown = ""
/** Its log, which no start of these tests may change. */
let before: ReadonlyArray<string> = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-start-"))
  sown = join(folder, "sown")
  cpSync(inject("sown"), sown, { recursive: true })
  before = await Log.rows(sown)
})

afterEach(() => Portal.endAll())

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const locks = (dataDir: string) => readdirSync(dataDir).filter((name) => name.endsWith(".lock"))

/** **Shape** the same as long as no file of the folder has changed, come or gone. */
const fingerprint = (dataDir: string): string => {
  const hash = createHash("sha256")
  for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0")
  }
  return hash.digest("hex")
}

const refused = async (settings: Parameters<typeof Portal.start>[0]): Promise<string> => {
  const { code, said } = await (await Portal.start(settings)).ended
  expect(code, said).toBe(1)
  return said
}

test("a new folder is made and filled, and a second start on it only opens it; SIGTERM ends it with 0 and gives the folder back", async () => {
  expect(before.length).toBeGreaterThan(100)
  const portal = await Portal.start({ OSL_DATA_DIR: sown })
  await portal.ready()
  expect(locks(sown)).toHaveLength(1)
  expect(portal.said()).not.toContain("Loading the demonstration")
  expect((await fetch(`${portal.address}/healthz`)).status).toBe(200)
  expect((await (await signedIn(portal.address)).get("/work")).status).toBe(200)
  expect(await portal.end("SIGTERM")).toMatchObject({ code: 0, signal: null })
  expect(locks(sown)).toEqual([])
  expect(await Log.rows(sown)).toEqual(before)
})

test("while it loads it is healthy and not ready; SIGTERM ends it before all is loaded, with 0, and the next start goes on", async () => {
  const dataDir = join(folder, "loading")
  const portal = await Portal.start({ OSL_DATA_DIR: dataDir, OSL_DEMO: "few" })
  await portal.says(/Loading the demonstration/)
  expect((await fetch(`${portal.address}/healthz`)).status).toBe(200)
  expect((await fetch(`${portal.address}/readyz`)).status).toBe(503)
  const { said, ...ended } = await portal.end("SIGTERM")
  expect(ended).toEqual({ code: 0, signal: null })
  expect(said).not.toContain("16/16")
  expect(said.split("Ending…")[1]?.trim(), "what it said after it was told to end").toBe("")
  expect(locks(dataDir)).toEqual([])
  const next = await Portal.start({ OSL_DATA_DIR: dataDir, OSL_DEMO: "small" })
  await next.ready()
  expect((await (await signedIn(next.address)).get("/work")).status).toBe(200)
})

test("a busy port is refused in both languages, and the folder is not touched", async () => {
  const other = createServer((_request, response) => void response.end("other"))
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
  const bound = other.address()
  const PORT = String(typeof bound === "object" && bound !== null ? bound.port : 0)
  const files = fingerprint(sown)
  const said = await refused({ OSL_DATA_DIR: sown, PORT })
  expect(said).toContain(`Port ${PORT} jest zajęty`)
  expect(said).toContain(`Port ${PORT} is used by another program`)
  expect(fingerprint(sown)).toBe(files)
  expect(await (await fetch(`http://127.0.0.1:${PORT}`)).text()).toBe("other")
  await new Promise((resolve) => other.close(resolve))
})

test("a folder that cannot be written is refused in both languages", async () => {
  const file = join(folder, "file")
  writeFileSync(file, "here before")
  const said = await refused({ OSL_DATA_DIR: join(file, "data") })
  expect(said).toContain(`Nie można zapisywać w folderze ${join(file, "data")}`)
  expect(said).toContain("cannot be written")
  expect(readFileSync(file, "utf8")).toBe("here before")
})

test("a second process on the same folder is refused in both languages, and the first goes on", async () => {
  const first = await Portal.start({ OSL_DATA_DIR: sown })
  await first.ready()
  const said = await refused({ OSL_DATA_DIR: sown })
  expect(said).toContain(`używany przez inny uruchomiony portal (proces ${first.pid}`)
  expect(said).toContain(`used by another running portal (process ${first.pid}`)
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200)
  expect(locks(sown)).toHaveLength(1)
  expect(await first.end("SIGTERM")).toMatchObject({ code: 0 })
  expect(await Log.rows(sown)).toEqual(before)
})

test("a DATABASE_URL that does not answer is refused in both languages, without its password", async () => {
  const dataDir = join(folder, "unneeded")
  const PORT = String(await Portal.freePort())
  const said = await refused({
    OSL_DATA_DIR: dataDir,
    OSL_SECRET: "x".repeat(32),
    DATABASE_URL: `postgres://osl:hunter2@127.0.0.1:${PORT}/osl`,
  })
  expect(said).toContain(`Baza PostgreSQL 127.0.0.1:${PORT}/osl nie odpowiada`)
  expect(said).toContain(`The PostgreSQL database 127.0.0.1:${PORT}/osl does not answer`)
  expect(said).not.toContain("hunter2")
  expect(existsSync(dataDir)).toBe(false)
})

test("a database of a newer program is refused in both languages, and its log is as it was", async () => {
  const dataDir = join(folder, "newer")
  cpSync(sown, dataDir, { recursive: true })
  await Log.makeNewer(dataDir, "9999_from_the_future")
  const said = await refused({ OSL_DATA_DIR: dataDir })
  expect(said).toContain("Bazę zapisała nowsza wersja programu (9999_from_the_future)")
  expect(said).toContain("written by a newer version of the program (9999_from_the_future)")
  expect(locks(dataDir)).toEqual([])
  expect(await Log.rows(dataDir)).toEqual(before)
})

test("wrong settings are refused in both languages before anything is touched", async () => {
  const dataDir = join(folder, "untouched")
  const said = await refused({ OSL_DATA_DIR: dataDir, PORT: "http" })
  expect(said).toContain("PORT to liczba")
  expect(said).toContain("PORT is a number")
  expect(existsSync(dataDir)).toBe(false)
})
