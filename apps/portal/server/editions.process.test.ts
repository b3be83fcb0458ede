import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sampleOverlay } from "@osl/core/testing"
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest"
import { type Browser, day, openProcess, type Pairs, signedIn } from "./test/Browser.ts"
import * as Portal from "./test/Portal.ts"

let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "osl-editions-"))
})

afterEach(() => Portal.endAll())

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder of documents by the names of their files. */
const folderOf = (name: string, documents: Readonly<Record<string, unknown>>): string => {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [file, document] of Object.entries(documents))
    writeFileSync(join(path, file), typeof document === "string" ? document : JSON.stringify(document))
  return path
}

const waterside: Pairs = [
  ["name", "Pomost przy starym młynie"],
  ["category", "waterside"],
  ["description", "Drewniany pomost i ławki."],
  ["availability", "open"],
  ["verifiedOn", day()],
  ["floods", "yes"],
  ["season", "spring"],
  ["season", "summer"],
]

const postRecord = async (browser: Browser, process: string, answers: Pairs) => {
  const path = `${process}/records/new/F03`
  return browser.post(path, [...(await browser.hidden(path)), ...answers])
}

test("an animator answers what the region added, is told in Polish what is wrong, and reads it on the record", async () => {
  const lower = { ...sampleOverlay, version: "2.0.0" }
  // The upper one comes first by its name and rests on the lower one.
  const upper = {
    key: "osl-2014-dolina",
    version: "1.0.0",
    base: { key: lower.key, version: lower.version },
    title: { pl: "Przykład: Dolina", en: "Sample: the Valley" },
    status: "draft",
    validFrom: "2014-01-01",
    validTo: null,
  }
  const served = join(folder, "served")
  cpSync(inject("sown"), served, { recursive: true })
  const portal = await Portal.start({
    OSL_DATA_DIR: served,
    OSL_EDITIONS: folderOf("good", { "a-dolina.json": upper, "b-trzy-rzeki.json": lower }),
    OSL_EDITION: upper.key,
  })
  await portal.ready()
  const browser = await signedIn(portal.address)
  const process = await openProcess(browser, "Nad Starym Młynem")

  const form = await browser.get(`${process}/records/new/F03`)
  expect(form.html).toContain("Najwyższa woda")
  expect(form.html).toContain("miejsce nad wodą")

  const wrong = await postRecord(browser, process, [...waterside, ["highestWater", "dużo"]])
  expect(wrong.status).toBe(422)
  expect(wrong.html).toMatch(/href="#[^"]*highestWater"[^>]*>[^<]*[Ll]iczb/)
  const lacking = await postRecord(browser, process, waterside)
  expect(lacking.status).toBe(422)
  expect(lacking.html).toMatch(/href="#[^"]*highestWater"/)

  const right = await postRecord(browser, process, [...waterside, ["highestWater", "45"]])
  expect(right.status, right.html).toBe(303)
  const record = new URL(right.location, portal.address).pathname
  const shown = (await browser.get(record)).html
  for (const said of ["Rodzaj zasobu", "miejsce nad wodą", "Najwyższa woda", "45\u00a0cm", "wiosną", "latem"])
    expect(shown).toContain(said)

  const correction = await browser.get(`${record}/correct`)
  expect(correction.html).toContain('value="45"')
  const corrected = await browser.post(`${record}/correct`, [
    ...(await browser.hidden(`${record}/correct`)),
    ...waterside,
    ["highestWater", "50"],
    ["reason", "Zmierzono jeszcze raz"],
  ])
  expect(corrected.status, corrected.html).toBe(303)
  expect((await browser.get(record)).html).toContain("50\u00a0cm")
  expect((await browser.get(`${process}/history`)).html).toContain("Pomost przy starym młynie")

  const closing = await browser.get(`${process}/acts/close`)
  expect(closing.html).toContain("połączony z innym procesem")
})

test("a folder that cannot be used ends the start with exit code 1, its file and the place, in both languages", async () => {
  const portal = await Portal.start({
    OSL_DATA_DIR: join(folder, "unused"),
    OSL_EDITIONS: folderOf("wrong", { "shape.json": { ...sampleOverlay, version: "1" } }),
  })
  const { code, said } = await portal.ended
  expect(code, said).toBe(1)
  expect(said).toContain("Nie można użyć wydania z pliku")
  expect(said).toContain("cannot be used")
  expect(said).toContain("wrong/shape.json")
  expect(said).toContain("  version: ")
})
