/**
 * Opening the files of an embedded database so that they stay as they were when they cannot be opened: they are looked at before, and put
 * back after.
 * Not here: the engine (`app/database.server.ts`), or that nobody else has the folder (`../lock.ts`).
 */
import { createHash } from "node:crypto"
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import type { Language } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** **Unit** bytes: a file is as long as it was when the database was closed, at which its control file had this checksum. */
const Sizes = Schema.fromJsonString(
  Schema.Struct({ control: Schema.String, files: Schema.Record(Schema.String, Schema.Int) }),
)
const decodeSizes = Schema.decodeUnknownResult(Sizes)

const sizes = "osl-sizes.json"

/** A note of the engine about the process that has it open, which is no data. */
const engineNote = "postmaster.pid"

const control = (folder: string): string => join(folder, "global/pg_control")

const controlSum = (folder: string): string =>
  createHash("sha256")
    .update(readFileSync(control(folder)))
    .digest("hex")

const filesOf = (folder: string): ReadonlyMap<string, number> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && ![sizes, engineNote].includes(one.name))
      .map((one) => {
        const path = join(one.parentPath, one.name)
        return [path.slice(folder.length + 1), statSync(path).size]
      }),
  )

/** Notes how long every file is, once the engine has closed the database. Without it the next opening makes a copy before. */
export const close = (folder: string): void => {
  try {
    const noted = { control: controlSum(folder), files: Object.fromEntries(filesOf(folder)) }
    const draft = join(folder, `${sizes}.new`)
    writeFileSync(draft, JSON.stringify(noted), { mode: 0o600 })
    renameSync(draft, join(folder, sizes))
  } catch {
    rmSync(join(folder, sizes), { force: true })
  }
}

/** **Unit** bytes of the file that says where the log of the database ends. */
const controlSize = 8192

/** **Unit** bytes of a piece of that log, which is always whole. */
const pieceSize = 16 * 1024 * 1024

const missing = (file: string): Language.Text => ({
  pl: `brakuje pliku ${file}`,
  en: `the file ${file} is missing`,
})

const wrong = (file: string, found: number, wanted: number): Language.Text => ({
  pl: `plik ${file} ma ${found} B zamiast ${wanted} B`,
  en: `the file ${file} has ${found} B instead of ${wanted} B`,
})

/** What no database is without, whatever became of the program that had it open. */
const needed = (folder: string): Language.Text | undefined => {
  const part = ["PG_VERSION", "base", "global", "pg_wal", "pg_xact"].find(
    (one) => !existsSync(join(folder, one)),
  )
  if (part !== undefined) return missing(part)
  const size = statSync(control(folder), { throwIfNoEntry: false })?.size
  if (size === undefined) return missing("global/pg_control")
  if (size !== controlSize) return wrong("global/pg_control", size, controlSize)
  return readdirSync(join(folder, "pg_wal"))
    .filter((name) => /^[0-9A-F]{24}$/.test(name))
    .map((name) => [join("pg_wal", name), statSync(join(folder, "pg_wal", name)).size] as const)
    .flatMap(([name, found]) => (found === pieceSize ? [] : [wrong(name, found, pieceSize)]))[0]
}

/** What was noted when the database was closed, unless an engine had it open since. */
const notedOf = (folder: string): ReadonlyMap<string, number> | undefined => {
  try {
    const read = decodeSizes(readFileSync(join(folder, sizes), "utf8"))
    return Result.isSuccess(read) && read.success.control === controlSum(folder)
      ? new Map(Object.entries(read.success.files))
      : undefined
  } catch {
    return undefined
  }
}

/** What is wrong with a folder, seen without an engine. **Shape** `isSure` when every file is as long as it was left. */
export const look = (
  folder: string,
): { readonly damage: Language.Text } | { readonly damage: undefined; readonly isSure: boolean } => {
  const lack = needed(folder)
  if (lack !== undefined) return { damage: lack }
  const noted = notedOf(folder)
  if (noted === undefined) return { damage: undefined, isSure: false }
  const found = filesOf(folder)
  for (const [name, size] of noted) {
    const now = found.get(name)
    if (now !== size) return { damage: now === undefined ? missing(name) : wrong(name, now, size) }
  }
  return { damage: undefined, isSure: true }
}

/** **Unit** bytes of the log of the database that are kept in memory; of a longer one none is, as few openings write there. */
const mostOfLog = 128 * 1024 * 1024

const isOfLog = (name: string): boolean => name.startsWith("pg_wal/")

/** What the engine writes when it opens a database that was closed well. */
const isOfOpening = (name: string): boolean =>
  name === "global/pg_control" || name.endsWith("pg_internal.init") || isOfLog(name)

/** Keeps what an opening writes in memory. **Shape** what puts it back. */
const keepFew = (folder: string): (() => void) => {
  const there = filesOf(folder)
  const ofLog = [...there].filter(([name]) => isOfLog(name)).reduce((sum, [, size]) => sum + size, 0)
  const before = new Map(
    [...there.keys()]
      .filter((name) => isOfOpening(name) && (ofLog <= mostOfLog || !isOfLog(name)))
      .map((name) => [name, readFileSync(join(folder, name))] as const),
  )
  const hadNote = existsSync(join(folder, engineNote))
  return () => {
    for (const name of filesOf(folder).keys())
      if (isOfOpening(name) && !there.has(name)) rmSync(join(folder, name))
    for (const [name, bytes] of before) writeFileSync(join(folder, name), bytes)
    if (!hadNote) rmSync(join(folder, engineNote), { force: true })
  }
}

const asideOf = (folder: string): string => `${folder}.before`
const failedOf = (folder: string): string => `${folder}.failed`

/** **Unit** bytes that a copy leaves free: the engine needs room to open. */
const spared = 96 * 1024 * 1024

const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder)
  const bytes = [...filesOf(folder).values()].reduce((sum, size) => sum + size, 0)
  return bavail * bsize > bytes + spared
}

/**
 * Keeps a whole copy on the disk while the engine goes through the log of one that was not closed. **Shape** what puts it back; `undefined`
 * without room for one.
 */
const keepAll = (
  folder: string,
): { readonly putBack: () => void; readonly letGo: () => void } | undefined => {
  if (!hasRoom(folder)) return undefined
  const aside = asideOf(folder)
  const letGo = () => rmSync(aside, { recursive: true, force: true })
  try {
    cpSync(folder, aside, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE })
  } catch {
    letGo()
    return undefined
  }
  return {
    letGo,
    putBack: () => {
      renameSync(folder, failedOf(folder))
      renameSync(aside, folder)
      rmSync(failedOf(folder), { recursive: true, force: true })
    },
  }
}

/** Ends what an earlier opening was killed in. **Shape** the folder itself is there as it was, or had been none. */
const mend = (folder: string): void => {
  if (!existsSync(folder) && existsSync(asideOf(folder))) renameSync(asideOf(folder), folder)
  for (const left of [asideOf(folder), failedOf(folder)]) rmSync(left, { recursive: true, force: true })
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0

/**
 * Makes a new database. One that was killed while it was made holds nothing yet, and is begun anew.
 */
const make = async <A>(folder: string, open: () => Promise<A>): Promise<A> => {
  const mark = `${folder}.unfinished`
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 })
  writeFileSync(mark, "", { mode: 0o600 })
  const opened = await open()
  rmSync(mark)
  return opened
}

/** Files that cannot be opened; they are as they were. */
export interface Damage {
  readonly text: Language.Text
}

/**
 * Opens the files with an engine.
 *
 * **Shape** a failure when they are no database, or the engine cannot open them: every file of the folder is then as it was, unless one
 * that was not closed is too large to be copied.
 * **Errors** throws what `open` throws on a folder that was empty.
 */
export const open = async <A>(folder: string, open: () => Promise<A>): Promise<Result.Result<A, Damage>> => {
  mend(folder)
  if (existsSync(`${folder}.unfinished`) || isEmpty(folder)) return Result.succeed(await make(folder, open))
  const seen = look(folder)
  if (seen.damage !== undefined) return Result.fail({ text: seen.damage })
  const all = seen.isSure ? undefined : keepAll(folder)
  const putBack = all?.putBack ?? keepFew(folder)
  try {
    const opened = await open()
    all?.letGo()
    return Result.succeed(opened)
  } catch (cause) {
    putBack()
    const said = cause instanceof Error ? cause.message : String(cause)
    return Result.fail({ text: { pl: said, en: said } })
  }
}
