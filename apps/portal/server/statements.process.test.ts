import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Browser, day, diaryEntry, openProcess, signedIn } from "./test/Browser.ts"
import * as Portal from "./test/Portal.ts"

/** What every page may cost at the database, the beginning and the end of its transaction among them. */
const most = 8

let folder = ""
let portal: Portal.Portal
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-statements-"))
  portal = await Portal.start({ OSL_DATA_DIR: join(folder, "data"), OSL_LOG_STATEMENTS: "1" })
  await portal.ready()
  browser = await signedIn(portal.address)
})

afterAll(async () => {
  await Portal.endAll()
  rmSync(folder, { recursive: true, force: true })
})

const told = () => portal.said().match(/^statement .*$/gm) ?? []

/** What a page asked the database for. A page's last statement ends its transaction before it answers. */
const statementsOf = async (path: string) => {
  const before = told().length
  const { status, html } = await browser.get(path)
  expect(status, path).toBe(200)
  while (told().length === before) await pause(5)
  return { html, statements: told().slice(before) }
}

/** One address of each kind: pages of two processes ask the same. */
const kindOf = (path: string): string =>
  path.replace(/[0-9a-f-]{36}/g, "…").replace(/(after|before|month|point|from|to)=[^&]+/g, "$1=…")

test("no page asks the database more than eight times", { timeout: 60_000 }, async () => {
  const process = await openProcess(browser, "Osiedle Zatorze")
  for (const happened of ["Pierwsza rozmowa.", "Druga rozmowa."])
    await browser.post(`${process}/records/new/F06`, [
      ...(await browser.hidden(`${process}/records/new/F06`)),
      ...diaryEntry(happened),
    ])
  await browser.post(`${process}/records/new/F07`, [
    ...(await browser.hidden(`${process}/records/new/F07`)),
    ["date", day()],
    ["place", "Świetlica"],
  ])
  const found = new Map<string, ReadonlyArray<string>>()
  const waiting = [
    "/",
    "/work",
    "/people",
    "/people/invite",
    "/account",
    "/account/delete",
    "/processes/board",
    "/processes/map",
    "/search?q=rozmowa",
    "/processes/new",
    "/institution",
    "/institution/audit",
    "/exports",
    "/processes",
    process,
    `${process}/history/at?point=2`,
    `${process}/history/changes?from=1&to=3`,
  ]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(kindOf(path))) continue
    const { html, statements } = await statementsOf(path)
    found.set(kindOf(path), statements)
    const links = [...html.matchAll(/href="(\/(?:processes|work)[^"#]*)"/g)].map(([, href = ""]) => href)
    waiting.push(...links.map((href) => href.replaceAll("&amp;", "&")))
  }
  expect(found.size).toBeGreaterThan(40)
  const over = [...found].filter(([, statements]) => statements.length > most)
  expect(over.map(([path, statements]) => [path, ...statements.map((one) => one.slice(0, 120))])).toEqual([])
})
