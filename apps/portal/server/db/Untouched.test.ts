import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import * as Result from "effect/Result"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import * as Untouched from "./Untouched.ts"

const root = mkdtempSync(join(tmpdir(), "osl-untouched-"))
const folder = join(root, "database")
const control = "global/pg_control"
const piece = "pg_wal/000000010000000000000001"
const table = "base/5/1259"

const put = (name: string, size: number, byte = 1) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), Buffer.alloc(size, byte))
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  put("PG_VERSION", 3)
  put(control, 8192)
  put(table, 16_384)
  put("pg_xact/0000", 8192)
  put(piece, 0)
  truncateSync(join(folder, piece), 16 * 1024 * 1024)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const contents = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith("0000000"))
    .map(({ name, parentPath }) => `${name} ${readFileSync(join(parentPath, name)).toString("base64")}`)
    .sort()

/** An engine that ruins what it opens, and fails. */
const ruin = async () => {
  put(control, 8192, 2)
  put("global/pg_internal.init", 10)
  truncateSync(join(folder, "pg_xact/0000"), 1)
  throw new Error("cannot be opened")
}

const opened = () => Untouched.open(folder, async () => "open")

describe("files of a database", () => {
  test("that are as they were left are opened; a file that is shorter, longer or gone is told, and no engine sees the folder", async () => {
    Untouched.close(folder)
    expect(Untouched.look(folder)).toEqual({ damage: undefined, isSure: true })
    expect(await opened()).toEqual(Result.succeed("open"))
    for (const [name, change, told] of [
      [table, () => truncateSync(join(folder, table), 8192), "8192 B instead of 16384 B"],
      [table, () => truncateSync(join(folder, table), 0), "0 B instead of 16384 B"],
      [table, () => put(table, 24_576), "24576 B instead of 16384 B"],
      [table, () => rmSync(join(folder, table)), "is missing"],
    ] as const) {
      change()
      const answer = await Untouched.open(folder, () => expect.fail("an engine saw it"))
      expect(answer, told).toMatchObject({ failure: { text: { en: expect.stringContaining(told) } } })
      put(name, 16_384)
    }
  })

  test("that an engine had open since are not held to it; what no database is without is told all the same", async () => {
    Untouched.close(folder)
    put(control, 8192, 3)
    put(table, 24_576)
    expect(Untouched.look(folder)).toEqual({ damage: undefined, isSure: false })
    for (const name of [piece, control]) {
      truncateSync(join(folder, name), 100)
      expect(Untouched.look(folder)).toMatchObject({
        damage: { pl: expect.stringContaining(`plik ${name} ma 100 B`) },
      })
      rmSync(join(folder, name))
    }
    expect(Untouched.look(folder)).toMatchObject({ damage: { en: expect.stringContaining(control) } })
  })

  test("that the engine cannot open are put back as they were, and nothing is left beside", async () => {
    const before = contents()
    const log = readFileSync(join(folder, piece))
    const failed = { failure: { text: { pl: "cannot be opened", en: "cannot be opened" } } }
    expect(await Untouched.open(folder, ruin)).toMatchObject(failed)
    expect(contents()).toEqual(before)
    Untouched.close(folder)
    const closed = contents()
    const spoil = async () => {
      put(control, 8192, 2)
      put("global/pg_internal.init", 10)
      put(piece, 100)
      put("pg_wal/000000010000000000000002", 100)
      throw new Error("cannot be opened")
    }
    expect(await Untouched.open(folder, spoil)).toMatchObject(failed)
    expect(contents()).toEqual(closed)
    expect(readdirSync(join(folder, "pg_wal"))).toEqual([basename(piece)])
    expect(readFileSync(join(folder, piece)).equals(log)).toBe(true)
    expect(await opened()).toEqual(Result.succeed("open"))
    expect(readdirSync(root)).toEqual(["database"])
  })

  test("that were never finished are begun anew, and those of an opening that was killed are taken up", async () => {
    writeFileSync(`${folder}.unfinished`, "")
    const made = await Untouched.open(folder, async () => {
      expect([existsSync(folder), existsSync(`${folder}.unfinished`)]).toEqual([false, true])
      put("PG_VERSION", 3)
      return "made"
    })
    expect(made).toEqual(Result.succeed("made"))
    expect(readdirSync(root)).toEqual(["database"])
    mkdirSync(`${folder}.failed`)
    mkdirSync(`${folder}.before`)
    writeFileSync(join(`${folder}.before`, "PG_VERSION"), "18")
    rmSync(folder, { recursive: true })
    expect(await opened()).toMatchObject({ failure: { text: { pl: "brakuje pliku base" } } })
    expect(readdirSync(root)).toEqual(["database"])
    expect(readdirSync(folder)).toEqual(["PG_VERSION"])
  })
})
