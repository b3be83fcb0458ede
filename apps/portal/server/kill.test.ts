import { spawn } from "node:child_process"
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, expect, test } from "vitest"

const kills = 20

let folder = ""
let acknowledged = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "osl-kill-"))
  acknowledged = join(folder, "acknowledged")
  writeFileSync(acknowledged, "")
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes until so many records are acknowledged, then dies in the middle of the next ones. */
const writeAndDie = (records: number): Promise<ReadonlyArray<string>> =>
  new Promise((resolve) => {
    const lines: Array<string> = []
    const writer = spawn(
      process.execPath,
      [join(import.meta.dirname, "test/writer.ts"), folder, acknowledged],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    )
    createInterface({ input: writer.stdout }).on("line", (line) => {
      lines.push(line)
      if (lines.filter((one) => one.startsWith("acknowledged")).length === records) writer.kill("SIGKILL")
    })
    writer.on("close", () => resolve(lines))
  })

const idsOf = (lines: ReadonlyArray<string>, word: string): ReadonlyArray<string> =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))

test("every acknowledged record survives twenty kills in the middle of writing", {
  timeout: 400_000,
}, async () => {
  for (let kill = 0; kill <= kills; kill++) {
    const wanted = 3 + ((kill * 7) % 11)
    const lines = await writeAndDie(wanted)
    expect(lines, `start ${kill}`).toContain("writing")
    expect(idsOf(lines, "lost"), `lost after kill ${kill}`).toEqual([])
    expect(idsOf(lines, "torn"), `torn after kill ${kill}`).toEqual([])
    const ids = idsOf(lines, "acknowledged")
    expect(ids.length, `written before kill ${kill + 1}`).toBeGreaterThanOrEqual(wanted)
    appendFileSync(acknowledged, `${ids.join("\n")}\n`)
  }
})
