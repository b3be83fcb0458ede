/**
 * The lock that keeps a data folder to one process, because two on one embedded database would damage it.
 * Not here: the folder itself (`folder.ts`).
 */
import { randomUUID } from "node:crypto"
import { linkSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { StartFailure } from "./StartFailure.ts"

/** Who holds a folder. `born` tells a process from a later one with the same number, where the system says it. */
export interface Holder {
  readonly pid: number
  readonly born: string
  readonly host: string
}

export interface Lock {
  /** The process that had ended without giving the folder back, if there was one. */
  readonly takenFrom: number | undefined
  readonly release: () => void
}

const heartbeatMs = 5_000
const silentMs = 30_000
const name = (generation: number) => `portal-${generation}.lock`

const born = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  } catch {
    return ""
  }
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

const isSilent = (path: string): boolean => {
  const beat = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return beat === undefined || Date.now() - beat > silentMs
}

const readHolder = (path: string): Holder | undefined => {
  try {
    const { pid, born, host } = JSON.parse(readFileSync(path, "utf8"))
    return { pid: Number(pid), born: String(born), host: String(host) }
  } catch {
    return undefined
  }
}

/** This process. */
export const me = (): Holder => ({ pid: process.pid, born: born(process.pid), host: hostname() })

/** Whether a process of this machine is there. **Shape** undefined for one of another machine. */
export const isRunning = (holder: Holder): boolean | undefined =>
  holder.host === hostname()
    ? exists(holder.pid) && (holder.born === "" || born(holder.pid) === holder.born)
    : undefined

/** On another machine only the silence of its heartbeat tells that a process is gone. */
const isAlive = (holder: Holder, path: string): boolean => isRunning(holder) ?? !isSilent(path)

const generations = (folder: string): ReadonlyArray<number> =>
  readdirSync(folder)
    .flatMap((file) => /^portal-(\d+)\.lock$/.exec(file)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a)

const inUse = (folder: string, holder: Holder): StartFailure =>
  new StartFailure("folder-in-use", {
    pl: `Folder ${folder} jest używany przez inny uruchomiony portal (proces ${holder.pid} na ${holder.host}). Zatrzymaj go albo wskaż inny folder: OSL_DATA_DIR.`,
    en: `The folder ${folder} is used by another running portal (process ${holder.pid} on ${holder.host}). Stop it, or name another folder: OSL_DATA_DIR.`,
  })

const create = (folder: string, generation: number, self: Holder): string | undefined => {
  const path = join(folder, name(generation))
  const draft = join(folder, `portal-${randomUUID()}.draft`)
  writeFileSync(draft, JSON.stringify(self), { flag: "wx", mode: 0o600 })
  try {
    linkSync(draft, path)
    return path
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Whether a process that lives has the folder. */
export const isHeld = (folder: string): boolean =>
  generations(folder).some((generation) => {
    const path = join(folder, name(generation))
    const holder = readHolder(path)
    return holder !== undefined && isAlive(holder, path)
  })

/**
 * Takes the folder for this process.
 *
 * **Shape** whoever takes over from a dead process writes the next generation of the lock; of all live generations
 * only one may stay, so two that start at the same moment cannot both have it.
 * **Errors** `StartFailure` `folder-in-use` while the process that has it lives.
 */
export const take = (folder: string): Lock => {
  const self = me()
  for (;;) {
    const highest = generations(folder)[0]
    const holder = highest === undefined ? undefined : readHolder(join(folder, name(highest)))
    if (highest !== undefined && holder !== undefined) {
      const isMe = holder.pid === self.pid && holder.host === self.host
      if (!isMe && isAlive(holder, join(folder, name(highest)))) throw inUse(folder, holder)
    }
    const generation = (highest ?? 0) + 1
    const path = create(folder, generation, self)
    if (path === undefined) continue
    for (const other of generations(folder)) {
      if (other === generation) continue
      const otherPath = join(folder, name(other))
      const rival = readHolder(otherPath)
      if (
        other > generation ||
        (rival !== undefined && rival.pid !== self.pid && isAlive(rival, otherPath))
      ) {
        rmSync(path, { force: true })
        throw inUse(folder, rival ?? self)
      }
      rmSync(otherPath, { force: true })
    }
    const heart = setInterval(() => {
      try {
        utimesSync(path, new Date(), new Date())
      } catch {
        clearInterval(heart)
      }
    }, heartbeatMs)
    heart.unref()
    return {
      takenFrom: holder?.pid,
      release: () => {
        clearInterval(heart)
        rmSync(path, { force: true })
      },
    }
  }
}
