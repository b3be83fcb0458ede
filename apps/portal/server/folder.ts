/**
 * The data folder: that it can be written, and the secret kept in it.
 * Not here: who may use it (`lock.ts`), or the database inside it (`app/runtime.server.ts`).
 */
import { randomBytes, randomUUID } from "node:crypto"
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { StartFailure } from "./StartFailure.ts"

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Makes the folder when it is not there and tries to write in it.
 *
 * **Errors** `StartFailure` `unwritable-folder` with what the system said.
 */
export const prepare = (folder: string): void => {
  const probe = join(folder, `probe-${randomUUID()}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, "")
    rmSync(probe)
  } catch (error) {
    throw new StartFailure("unwritable-folder", {
      pl: `Nie można zapisywać w folderze ${folder} (${reason(error)}). Nadaj uprawnienia albo wskaż inny folder: OSL_DATA_DIR.`,
      en: `The folder ${folder} cannot be written (${reason(error)}). Give it the rights, or name another folder: OSL_DATA_DIR.`,
    })
  }
}

/** What a file of the folder holds; made with `begin` at the first call, readable by its owner only. */
const kept = (folder: string, name: string, begin: () => string): string => {
  const path = join(folder, name)
  const draft = join(folder, `${name}-${randomUUID()}`)
  try {
    return readFileSync(path, "utf8").trim()
  } catch {
    writeFileSync(draft, `${begin()}\n`, { mode: 0o600, flag: "wx" })
    try {
      linkSync(draft, path)
    } catch {
      // Another process made it first; its secret is the one.
    } finally {
      rmSync(draft, { force: true })
    }
    return readFileSync(path, "utf8").trim()
  }
}

/** The secret of this folder. **Shape** 64 hexadecimal digits. */
export const secret = (folder: string): string =>
  kept(folder, "secret", () => randomBytes(32).toString("hex"))

/** What must outlast every secret of sessions: the one of the first start, with which badges were signed until now. */
export const lasting = (folder: string, first: string): string => kept(folder, "lasting-secret", () => first)
