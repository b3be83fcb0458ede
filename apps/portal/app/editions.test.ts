import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { Edition } from "@osl/core"
import { edition as osl2012 } from "@osl/core/osl-2012"
import { edition as osl2014 } from "@osl/core/osl-2014"
import { sampleEdition, sampleOverlay } from "@osl/core/testing"
import type { CentreEdition } from "@osl/store"
import { afterAll, beforeEach, expect, test } from "vitest"
import { StartFailure } from "../server/StartFailure.ts"
import { load, served, serving } from "./editions.server.ts"

const shipped = resolve(import.meta.dirname, "../editions")
const all = mkdtempSync(join(tmpdir(), "osl-editions-"))
let folder = all

beforeEach(() => {
  folder = mkdtempSync(join(all, "one-"))
})

afterAll(() => rmSync(all, { recursive: true, force: true }))

/** Loads a folder of documents by the names of their files. */
const loading = (documents: Readonly<Record<string, unknown>>) => {
  for (const [file, document] of Object.entries(documents))
    writeFileSync(join(folder, file), typeof document === "string" ? document : JSON.stringify(document))
  return load(folder)
}

const refusal = (what: () => unknown): StartFailure => {
  try {
    what()
  } catch (error) {
    if (error instanceof StartFailure) return error
    throw error
  }
  throw new Error("accepted")
}

test("the sample folder adds the sample region to the two editions of the model", () => {
  const found = load(shipped)
  expect(found.map(({ key }) => key)).toEqual(["osl-2014", "osl-2012", "osl-2014-trzy-rzeki"])
  expect(found.at(-1)).toEqual(sampleEdition)
})

test("new processes begin with the edition that the setting names, in its last version", () => {
  expect(served({ editionsDir: undefined, edition: "osl-2012" }).begins.key).toBe("osl-2012")
  expect(served({ editionsDir: shipped, edition: sampleEdition.key }).begins).toEqual(sampleEdition)
})

test("a document may hold a whole edition, or an overlay on one that stands in a later file", () => {
  const upper = {
    ...sampleOverlay,
    key: "upper",
    base: { key: "whole", version: "1.0.0" },
    sources: [],
    codes: [],
    fields: [],
  }
  const whole = { ...sampleEdition, key: "whole" }
  const found = loading({ "a.json": upper, "b.json": Edition.toJson(whole), "c.txt": "no document" })
  expect(found.map(({ key }) => key)).toEqual(["osl-2014", "osl-2012", "whole", "upper"])
  expect(found.at(-1)?.formFields).toEqual(sampleEdition.formFields)
})

const choice = {
  name: "shore",
  kind: "choice",
  required: false,
  label: { pl: "Brzeg", en: "Shore" },
  privacy: "public",
}

test.each([
  [
    "asks for what makes no sense",
    { ...sampleOverlay, fields: [{ form: "F03", field: choice, evidence: "inferred", sources: [] }] },
    ["fields.0.field: Pole shore jest rodzaju choice, a brakuje mu codes. Dopisz tę część."],
    ["fields.0.field: The field shore is of the kind choice and lacks codes. Add it."],
  ],
  ["has a wrong shape", { ...sampleOverlay, version: "1" }, ["  version: "], ["  version: "]],
  ["is no JSON", "{", ["one.json"], ["one.json"]],
  [
    "rests on what is not there",
    { ...sampleOverlay, base: { key: "osl-1999", version: "1.0.0" } },
    ["nie ma osl-1999 1.0.0"],
    ["there is no osl-1999 1.0.0"],
  ],
  [
    "is a whole edition with a fault",
    { ...sampleEdition, key: "whole", transitions: [] },
    ["stages.1: Do etapu entry nie prowadzi"],
    ["stages.1: "],
  ],
  ["takes a key that is there", { ...sampleEdition, key: "osl-2014" }, ["już jest"], ["already there"]],
])("a document that %s is refused with its file and the place, in both languages", (_, document, pl, en) => {
  const { code, text } = refusal(() => loading({ "one.json": document }))
  expect(code).toBe("bad-edition")
  for (const said of [join(folder, "one.json"), ...pl]) expect(text.pl).toContain(said)
  for (const said of [join(folder, "one.json"), ...en]) expect(text.en).toContain(said)
})

test("a folder that is not there and a key that nobody brought are refused in both languages", () => {
  const missing = refusal(() => load(join(folder, "missing")))
  expect(missing.text.pl).toContain("Popraw OSL_EDITIONS.")
  expect(missing.text.en).toContain("Correct OSL_EDITIONS.")
  const unknown = refusal(() => served({ editionsDir: undefined, edition: "osl-1999" }))
  expect(unknown.code).toBe("bad-setting")
  expect(unknown.text.pl).toContain("(osl-2014, osl-2012), a jest „osl-1999”")
})

test("a centre begins with what it set last and is offered the portal's editions and that one, no other centre's", () => {
  const served = serving([osl2014, osl2012], osl2014)
  const set = (organisationId: string, number: number, thresholds: CentreEdition.Settings["thresholds"]) =>
    served.take(
      {
        organisationId,
        number,
        base: osl2014,
        thresholds,
        reason: "Gmina jest duża",
        madeBy: "p",
        madeAt: "2026-03-02T09:00:00.000Z",
      },
      { key: organisationId, name: "OPS" },
    )
  const wanted = (most: number) => [{ criterion: "conversations-held", wanted: most }]
  expect(set("a", 1, wanted(15))).toBe(true)
  expect(set("b", 1, wanted(12))).toBe(true)
  expect(set("a", 2, wanted(20))).toBe(true)
  expect(set("a", 1, wanted(99))).toBe(true)
  const names = (of: ReadonlyArray<{ readonly key: string; readonly version: string }>) =>
    of.map(({ key, version }) => `${key} ${version}`)
  expect(names([served.beginsIn("a"), served.beginsIn("b"), served.beginsIn("c")])).toEqual([
    "osl-2014-a 2.0.0",
    "osl-2014-b 1.0.0",
    "osl-2014 1.0.0",
  ])
  expect(names(served.of("a"))).toEqual(["osl-2014 1.0.0", "osl-2012 1.0.0", "osl-2014-a 2.0.0"])
  expect(names(served.all)).toContain("osl-2014-a 1.0.0")
  set("a", 3, [])
  expect(served.beginsIn("a")).toBe(osl2014)
  expect(served.of("a")).toEqual([osl2014, osl2012])
  expect(served.known("a")).toBe(3)
  expect(set("b", 2, [{ criterion: "conversations-held", wanted: 1 }])).toBe(false)
  expect(names([served.beginsIn("b")])).toEqual(["osl-2014-b 1.0.0"])
})
