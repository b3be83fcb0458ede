import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { zstdDecompressSync } from "node:zlib"
import { Pilot } from "@osl/pilot"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { main } from "./db/runtime.server.ts"
import { type Browser, diaryEntry, openProcess, type Pairs, signedIn } from "./test/Browser.ts"
import * as Log from "./test/Log.ts"
import * as Portal from "./test/Portal.ts"

/** Two in the tests of every day, six with `OSL_TESTS=all`; `OSL_KILLS=20 pnpm process` for more. */
const kills = Number(process.env["OSL_KILLS"] ?? (process.env["OSL_TESTS"] === "all" ? 6 : 2))
const writers = 4
/** Entries that are acknowledged before a kill, at least and at most. */
const fewest = 2
const most = 12
/** **Unit** milliseconds from the last of them to the kill, at most. */
const longest = 60

/** Numbers from 0 up to 1, the same at every run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}

/** A diary entry: its text says which. */
interface Entry {
  readonly text: string
  readonly path: string
  readonly pairs: Pairs
}

/** **Shape** `page` is where the portal led after it had saved. */
interface Acknowledged extends Entry {
  readonly page: string
}

let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "osl-kill-"))
  cpSync(inject("sown"), folder, { recursive: true })
})

afterAll(async () => {
  await Portal.endAll()
  rmSync(folder, { recursive: true, force: true })
})

const post = async (browser: Browser, entry: Entry): Promise<Acknowledged> => {
  const { status, location, html } = await browser.post(entry.path, entry.pairs)
  if (status !== 303) throw new Error(`The portal refused an entry with ${status}:\n${html}`)
  return { ...entry, page: location }
}

/** Several write at once until the portal is killed at a moment when at least one entry is on its way. */
const writeUntilKilled = async (
  portal: Portal.Portal,
  browser: Browser,
  processes: ReadonlyArray<string>,
  round: number,
  enough: number,
  ms: number,
) => {
  const acknowledged: Array<Acknowledged> = []
  const underWay = new Set<Entry>()
  let isKilled = false
  let isBroken = false
  const write = async (writer: number): Promise<void> => {
    const path = `${processes[writer % processes.length]}/records/new/F06`
    for (let number = 0; !isKilled; number++) {
      const text = `Runda ${round}, osoba ${writer}, wpis ${number}.`
      try {
        const entry = { text, path, pairs: [...(await browser.hidden(path)), ...diaryEntry(text)] }
        underWay.add(entry)
        acknowledged.push(await post(browser, entry))
        underWay.delete(entry)
      } catch (error) {
        if (isKilled) continue
        isBroken = true
        throw error
      }
    }
  }
  const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  const killed = (async () => {
    while (acknowledged.length < enough && !isBroken) await pause(1)
    await pause(ms)
    while (underWay.size === 0 && !isBroken) await pause(1)
    isKilled = true
    return portal.end("SIGKILL")
  })()
  const [{ signal }] = await Promise.all([killed, writing])
  expect(signal).toBe("SIGKILL")
  return { acknowledged, cutOff: [...underWay] }
}

const isReadable = async (browser: Browser, { page, text }: Acknowledged): Promise<boolean> => {
  const { status, html } = await browser.get(page)
  return status === 200 && html.includes(text)
}

const lost = async (browser: Browser, entries: ReadonlyArray<Acknowledged>) => {
  const found = await Promise.all(
    entries.map(async (entry) => ((await isReadable(browser, entry)) ? [] : [entry.text])),
  )
  return found.flat()
}

/** **Unit** bytes of the checksum that a backup ends with. */
const checksum = 65

/** All that a backup holds, as text: a line of its own, then heads that say how many bytes follow. */
const contentOf = (file: string): string => {
  const bytes = readFileSync(file)
  const parts: Array<string> = []
  for (let at = bytes.indexOf("\n") + 1; at < bytes.length - checksum; ) {
    const from = bytes.indexOf("\n", at) + 1
    const to = from + Number(JSON.parse(bytes.toString("utf8", at, from)).bytes)
    parts.push(zstdDecompressSync(bytes.subarray(from, to)).toString("utf8"))
    at = to
  }
  return parts.join("")
}

/** Backs the database up beside its portal while somebody writes. **Shape** what was acknowledged meanwhile. */
const backUp = async (file: string, browser: Browser, path: string): Promise<ReadonlyArray<Acknowledged>> => {
  const said: Array<string> = []
  const acknowledged: Array<Acknowledged> = []
  let isDone = false
  const write = async () => {
    for (let number = 0; !isDone; number++) {
      const text = `Przy kopii, wpis ${number}.`
      const pairs = [...(await browser.hidden(path)), ...diaryEntry(text)]
      acknowledged.push(await post(browser, { text, path, pairs }))
    }
  }
  const copy = main(
    ["backup", file, "--lang", "en"],
    { OSL_DATA_DIR: folder },
    () => undefined,
    (line) => said.push(line),
  ).finally(() => {
    isDone = true
  })
  const [code] = await Promise.all([copy, write()])
  expect({ code, said: said[0] }).toEqual({ code: 0, said: expect.stringContaining("goes on serving") })
  return acknowledged
}

test("every acknowledged record survives many kills of the portal in the middle of writing, and no log is torn; a backup made while the portal serves has all that was saved before", {
  timeout: 390_000,
}, async () => {
  const chance = seeded(2014)
  const PORT = String(await Portal.freePort())
  const start = () => Portal.start({ OSL_DATA_DIR: folder, OSL_DEMO: "small", PORT })

  let portal = await start()
  await portal.ready()
  const browser = await signedIn(portal.address)
  const processes = [
    await openProcess(browser, "Osiedle pod próbą"),
    await openProcess(browser, "Wieś pod próbą"),
  ]

  const all: Array<Acknowledged> = []
  // An answer may already lie with the reader when the signal goes out: then that kill cut nothing off.
  let inTheMiddle = 0
  for (let round = 1; round <= kills; round++) {
    const enough = fewest + Math.floor(chance() * (most - fewest + 1))
    const { acknowledged, cutOff } = await writeUntilKilled(
      portal,
      browser,
      processes,
      round,
      enough,
      chance() * longest,
    )
    if (cutOff.length > 0) inTheMiddle += 1
    portal = await start()
    await portal.ready()
    expect(portal.said(), `start after kill ${round}`).toContain("ended suddenly")
    expect(await lost(browser, acknowledged), `lost by kill ${round}`).toEqual([])
    all.push(...acknowledged)
    // Whoever saw no answer sends the form again: it may have been saved, and is then not saved twice.
    for (const entry of cutOff) all.push(await post(browser, entry))
  }
  expect(inTheMiddle, "kills in the middle of writing").toBeGreaterThanOrEqual(kills / 2)
  expect(all.length).toBeGreaterThan(kills * (fewest + 1))
  expect(await lost(browser, all)).toEqual([])

  const file = join(folder, "kopia.osl")
  const saved = [...all]
  all.push(...(await backUp(file, browser, `${processes[0]}/records/new/F06`)))
  expect(all.length).toBeGreaterThan(saved.length)
  const content = contentOf(file)
  expect(saved.filter(({ text }) => !content.includes(text))).toEqual([])
  expect(readdirSync(folder).filter((name) => name.startsWith("copy-"))).toEqual([])
  expect(await portal.end("SIGTERM")).toMatchObject({ code: 0 })

  const [centre] = Pilot.generate({ size: "small" })
  const kept = await Log.read(folder, centre?.organisation.id ?? "")
  for (const { state, events, folded } of kept) {
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    expect(state).toEqual(folded)
    expect(state.version).toBe(events.length)
  }
  const written = kept
    .filter(({ processId }) => processes.includes(`/processes/${processId}`))
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.type === "record-added" && event.form === "F06" ? [event] : []))
  expect(new Set(written.map(({ id }) => id)).size).toBe(written.length)
  expect(written.map(({ content }) => content.happened).sort()).toEqual(all.map(({ text }) => text).sort())
})
