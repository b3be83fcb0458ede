/**
 * Empty databases of PGlite for tests: one is made by the database itself, the others are copies of it.
 * Not here: a real PostgreSQL (`server.ts`).
 */
import { PGlite } from "@electric-sql/pglite"

let made: Promise<File | Blob> | undefined

const make = async (): Promise<File | Blob> => {
  const first = await PGlite.create()
  const files = await first.dumpDataDir("none")
  await first.close()
  return files
}

/** Making a database costs seconds, which many tests need not spend again. */
export const blank = async (): Promise<PGlite> => {
  made ??= make()
  return PGlite.create({ loadDataDir: await made })
}
