/**
 * Empty databases of PGlite for tests: one is made by the database itself, once for a release of it; the others are copies.
 * Not here: a real PostgreSQL (`server.ts`).
 */
import { openAsBlob } from "node:fs"
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { PGlite } from "@electric-sql/pglite"

const folder = join(import.meta.dirname, "../../../.cache/empty-database")

const release = async (): Promise<string> => {
  const program = createRequire(import.meta.url).resolve("@electric-sql/pglite")
  return JSON.parse(await readFile(join(dirname(program), "../package.json"), "utf8")).version
}

const make = async (): Promise<Blob> => {
  const kept = join(folder, `${await release()}.tar`)
  const isKept = await stat(kept).then(
    () => true,
    () => false,
  )
  if (isKept) return openAsBlob(kept)
  const first = await PGlite.create()
  const files = await first.dumpDataDir("none")
  await first.close()
  await mkdir(folder, { recursive: true })
  // Workers may make it at once: each file is whole before it has the name.
  const written = `${kept}.${crypto.randomUUID()}`
  await writeFile(written, files.stream())
  await rename(written, kept)
  return files
}

let made: Promise<Blob> | undefined

/** Making a database costs seconds, which many tests need not spend again. */
export const blank = async (): Promise<PGlite> => {
  made ??= make()
  return PGlite.create({ loadDataDir: await made })
}
