import { createHash } from "node:crypto"
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import { hostname, tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { Migration } from "@osl/store"
import * as Effect from "effect/Effect"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { ask, serve } from "../control.ts"
import * as Place from "./Place.ts"
import { main } from "./runtime.server.ts"

let folder = ""
const at = (name: string) => join(folder, name)

const organisation = "01970000-0000-7000-8000-000000000001"

const db = async (...words: ReadonlyArray<string>) => {
  const out: Array<string> = []
  const err: Array<string> = []
  const code = await main(
    [...words, "--lang", "en"],
    { OSL_DATA_DIR: at("first") },
    (line) => out.push(line),
    (line) => err.push(line),
  )
  return { code, out: out.join("\n"), err: err.join("\n") }
}

/** Every file of a folder with its checksum; not the note of which process had the database open, which is no data. */
const contents = (path: string): ReadonlyArray<string> =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(path, name)).isFile() && !name.endsWith("postmaster.pid"))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(path, name)))
          .digest("hex")}`,
    )

/** What two attached files say; the second gets lost. */
const attached = ["umowa", "lista"]

const sumOf = (text: string) => createHash("sha256").update(text).digest("hex")

const fileIn = (root: string, text: string) => join(root, organisation, sumOf(text).slice(0, 2), sumOf(text))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "osl-db-"))
  await Effect.runPromise(
    Place.fill({ folder: at("first") }, (open) =>
      Effect.andThen(
        Migration.run(open),
        Effect.promise(async () => {
          await sql`insert into person (name, email) values ('Anna', 'anna@example.org')`.execute(open)
          await sql`insert into organisation (id, key, name, kind, territory, demonstration) values
            (${organisation}, 'o', 'Ośrodek', 'ops', '1465011', true)`.execute(open)
          await sql`insert into outbox (organisation_id, id, key, channel, recipient_id, content, made_at, due_at)
            select ${organisation}, gen_random_uuid(), 'waits', 'mail', id, '{}', '2026-01-05', '2026-01-05'
            from person`.execute(open)
          for (const text of attached)
            await sql`insert into attachment values (${organisation}, gen_random_uuid(), gen_random_uuid(),
              gen_random_uuid(), ${text}, 'text/plain', 5, ${sumOf(text)}, null, 'none', null, gen_random_uuid(),
              now())`.execute(open)
        }),
      ),
    ),
  )
  for (const text of attached) {
    const path = fileIn(at("first/attachments"), text)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("pnpm db", () => {
  test("a database is backed up into a new file for its owner's eyes, and comes back in a new folder", {
    timeout: 90_000,
  }, async () => {
    const gone = 2 ** 22 + 1
    const left = [`old.osl.part-${hostname()}-${gone}-1`, `one.osl.part-${hostname()}-${gone}-1`]
    const others = [`busy.osl.part-${hostname()}-${process.ppid}-`, `far.osl.part-elsewhere-${gone}-1`]
    for (const name of [...left, ...others, "empty.osl"]) writeFileSync(at(name), "")
    for (const name of ["copy-01970000-0000-7000-8000-000000000000", "database.new"])
      mkdirSync(at(`first/${name}`))
    expect(await db("backup", at("busy.osl"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("Another command is writing"),
    })
    expect(await db("backup", at("empty.osl"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("Remove it"),
    })
    const saved = await db("backup", at("one.osl"))
    for (const name of left) expect(saved.err).toContain(`Removed the unfinished ${at(name)}`)
    expect(readdirSync(folder).sort()).toEqual(
      [...others, "empty.osl", "first", "one.osl", "one.osl.files"].sort(),
    )
    expect(readdirSync(at("first")).sort()).toEqual(["attachments", "database"])
    for (const name of others) rmSync(at(name))
    expect(saved).toMatchObject({
      code: 0,
      err: expect.stringContaining("person 100%"),
      out: expect.stringContaining(`Attached files: 2, in ${at("one.osl.files")}`),
    })
    expect(statSync(at("one.osl")).mode & 0o777).toBe(0o600)
    const before = readFileSync(at("one.osl"))
    expect(await db("backup", at("one.osl"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("is already there"),
    })
    expect(readFileSync(at("one.osl"))).toEqual(before)
    rmSync(fileIn(at("one.osl.files"), "lista"))
    const brought = await db("restore", at("one.osl"), "--from", at("second"))
    expect(brought).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Messages that waited .*: 1\. .*resend/),
    })
    expect(brought.out).toMatch(/Attached files: 1, .*Files missing: 1/)
    expect(brought.out).toContain(`${organisation} ${sumOf("lista")}`)
    expect(readFileSync(fileIn(at("second/attachments"), "umowa"), "utf8")).toBe("umowa")
    expect(readdirSync(at("second")).sort()).toEqual(["attachments", "database"])
    expect(await db("restore", at("one.osl"), "--from", at("second"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("The place is not empty (attachment, organisation, outbox, person"),
    })
  })

  test("anchors leave the database in a file of their own, and one that is not there any more is named", async () => {
    expect(await db("resend", "--from", at("second"))).toMatchObject({
      code: 0,
      out: expect.stringContaining(": 1."),
    })
    const anchored = await db("anchor", at("anchors"), "--from", at("second"))
    expect(anchored).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Anchors of the day: 1\. Seal: [0-9a-f]{64}/),
    })
    expect(await db("verify", at("anchors"), "--from", at("second"))).toMatchObject({ code: 0 })
    writeFileSync(at("other"), readFileSync(at("anchors"), "utf8").replace(/"hash":"./, '"hash":"g'))
    expect(await db("verify", at("other"), "--from", at("second"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("is another than in the database"),
    })
    expect(await db("verify", at("one.osl"), "--from", at("second"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("is no file of anchors"),
    })
  })

  test("what was erased does not come back with an older backup: the list of the folder, or one that is named, erases it again", {
    timeout: 90_000,
  }, async () => {
    const person = async (place: string) => {
      const { rows } = await Effect.runPromise(
        Effect.scoped(
          Effect.flatMap(Place.open({ folder: at(place) }), (open) =>
            Effect.promise(() =>
              sql<{ id: string; email: string }>`select id, email from person`.execute(open),
            ),
          ),
        ),
      )
      return rows[0]
    }
    const found = await person("second")
    expect(await db("erase", "person", found?.id ?? "", "--from", at("second"))).toMatchObject({ code: 0 })
    expect(statSync(at("second/erasures")).mode & 0o777).toBe(0o600)
    expect(await db("erasures", at("list"), "--from", at("second"))).toMatchObject({ code: 0 })
    expect(readFileSync(at("list"), "utf8")).not.toContain("anna")
    expect(await db("restore", at("one.osl"), "--from", at("older"), "--erasures", at("list"))).toMatchObject(
      {
        code: 0,
        out: expect.stringContaining(
          "Erasures repeated from the list, of words in records too: 1. Erasures after 2",
        ),
      },
    )
    expect((await person("older"))?.email).toBe(`${found?.id}@erased.invalid`)
    // The message was for whom the list erased.
    expect(await db("resend", "--from", at("older"))).toMatchObject({
      code: 0,
      out: "A restore holds no message.",
    })
    truncateSync(at("list"), 100)
    expect(await db("restore", at("one.osl"), "--from", at("never"), "--erasures", at("list"))).toMatchObject(
      {
        code: 1,
        err: expect.stringContaining("is no list of erasures"),
      },
    )
    expect(readdirSync(folder)).not.toContain("never")
  })

  test("a folder that a portal serves is backed up from a copy, for who can read the folder; without an answer it is in use", async () => {
    const lock = join(at("first"), "portal-1.lock")
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, born: "", host: hostname() }))
    const control = await serve(at("first"), async (to) =>
      cpSync(join(at("first"), "database"), to, { recursive: true }),
    )
    const sign = join(at("first"), "portal.control")
    expect(statSync(sign).mode & 0o777).toBe(0o600)
    const before = contents(join(at("first"), "database"))
    expect(await db("backup", at("served.osl"))).toMatchObject({
      code: 0,
      err: expect.stringContaining("The portal goes on serving"),
    })
    expect(contents(join(at("first"), "database"))).toEqual(before)
    expect(await db("verify")).toMatchObject({ code: 0 })
    expect(readdirSync(at("first")).sort()).toEqual([
      "attachments",
      "database",
      "portal-1.lock",
      "portal.control",
    ])
    const { port, token } = JSON.parse(readFileSync(sign, "utf8"))
    const knock = (said: string) =>
      fetch(`http://127.0.0.1:${port}/copy`, { method: "POST", headers: { authorization: said } })
    for (const said of ["", "Bearer ", `Bearer ${token.replace(/./, "x")}`])
      expect((await knock(said)).status, said).toBe(404)
    expect(await db("migrate")).toMatchObject({ code: 1, err: expect.stringContaining("is used by another") })
    const copied = await ask(at("first"))
    if (typeof copied === "string") throw new Error(copied)
    expect(readdirSync(copied.copy)).toEqual(["database"])
    // As when the command is killed: the line is cut, and nobody takes the copy away.
    copied.letGo()
    await vi.waitFor(() => expect(readdirSync(at("first"))).not.toContain(basename(copied.copy)))
    control.close()
    expect(await db("backup", at("unserved.osl"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("is used by another"),
    })
    expect(readdirSync(folder)).not.toContain("unserved.osl")
    rmSync(lock)
  })

  test("a damaged backup leaves no folder behind", async () => {
    cpSync(at("one.osl"), at("cut.osl"))
    truncateSync(at("cut.osl"), 700)
    expect(await db("restore", at("cut.osl"), "--from", at("third"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("Nothing was written"),
    })
    expect(readdirSync(folder)).not.toContain("third")
    expect(await db("restore", at("none.osl"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("none.osl"),
    })
  })

  test("a damaged folder is told and left as it is", async () => {
    const damages: Readonly<Record<string, (path: string) => void>> = {
      "no log": (path) => rmSync(join(path, "pg_wal"), { recursive: true }),
      "no control file": (path) => rmSync(join(path, "global/pg_control")),
      "a table cut to nothing": (path) => truncateSync(join(path, "base/5/1259"), 0),
      "a map cut, and nobody knows how long files were": (path) => {
        rmSync(join(path, "osl-sizes.json"))
        truncateSync(join(path, "base/5/pg_filenode.map"), 0)
      },
      "an empty control file": (path) => writeFileSync(join(path, "global/pg_control"), Buffer.alloc(8192)),
    }
    for (const [name, damage] of Object.entries(damages)) {
      cpSync(at("first"), at(name), { recursive: true })
      damage(join(at(name), "database"))
      const before = contents(at(name))
      const told = await db("backup", at("never.osl"), "--from", at(name))
      expect(told, name).toMatchObject({ code: 1, err: expect.stringContaining("Put the folder aside") })
      expect(told.err, name).toContain("The data were not touched")
      expect(contents(at(name)), name).toEqual(before)
    }
    expect(readdirSync(folder)).not.toContain("never.osl")
  })

  test("a folder in use is refused; the lock of a program that is gone does not stand in the way", async () => {
    const lock = (pid: number) =>
      writeFileSync(join(at("first"), "portal-1.lock"), JSON.stringify({ pid, born: "", host: hostname() }))
    lock(process.ppid)
    const before = contents(at("first"))
    expect(await db("migrate")).toMatchObject({ code: 1, err: expect.stringContaining("is used by another") })
    expect(contents(at("first"))).toEqual(before)
    lock(2 ** 22 + 1)
    expect(await db("migrate")).toMatchObject({ code: 0, out: "The database is up to date." })
  })

  test("what is typed wrong ends with 2, help with 0, a place without a database with 1", async () => {
    expect(await db("bacup")).toMatchObject({ code: 2, err: expect.stringContaining("bacup") })
    expect(await db("--help")).toMatchObject({ code: 0, out: expect.stringContaining("restore <file>") })
    expect(await db("verify", "--from", at("nowhere"))).toMatchObject({
      code: 1,
      err: expect.stringContaining("no database"),
    })
    expect(readdirSync(folder)).not.toContain("nowhere")
  })
})
