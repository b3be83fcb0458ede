import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Database } from "@osl/store"
import * as Effect from "effect/Effect"
import { Kysely, sql } from "kysely"
import { expect, test } from "vitest"
import { embedded } from "./database.server.ts"

const folder = mkdtempSync(join(tmpdir(), "osl-disk-"))

/** A small disk in memory. **Shape** why there is none, or nothing. */
const mounted = (): string | undefined => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "only root on Linux may mount a disk"
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=140m", "tmpfs", folder], { stdio: "pipe" })
    return undefined
  } catch {
    return "no disk may be mounted here"
  }
}

test("a full disk refuses what would write and shows what is kept; it writes again when there is room", {
  timeout: 120_000,
}, async ({ skip }) => {
  const reason = mounted()
  if (reason !== undefined) return skip(reason)
  try {
    const db = new Kysely<unknown>({ dialect: await Effect.runPromise(embedded(join(folder, "database"))) })
    await sql`create table kept (id integer)`.execute(db)
    const insert = (id: number) => sql`insert into kept values (${id})`.execute(db)
    await insert(1)
    writeFileSync(join(folder, "filler"), Buffer.alloc(80 * 1024 * 1024))
    const cause = await insert(2).catch((error: unknown) => error)
    expect(Database.isFull(new Database.StoreUnavailable({ during: "insert", cause }))).toBe(true)
    expect((await sql`select id from kept`.execute(db)).rows).toEqual([{ id: 1 }])
    rmSync(join(folder, "filler"))
    await insert(3)
    expect((await sql`select id from kept`.execute(db)).rows).toEqual([{ id: 1 }, { id: 3 }])
    await db.destroy()
  } finally {
    execFileSync("umount", ["-l", folder], { stdio: "ignore" })
    rmSync(folder, { recursive: true, force: true })
  }
})
