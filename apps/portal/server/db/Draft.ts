/**
 * Files and folders that are being made: they bear the process that makes them, so that what a killed one left is known and goes.
 * Not here: what is in them (`File.ts`, `Place.ts`).
 */
import { readdirSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { Language } from "@osl/core"
import { type Holder, isRunning, me } from "../lock.ts"

/** **Unit** milliseconds that what another machine writes has to be silent to be told of. */
const silentMs = 3_600_000

const own = new Set<string>()

/** How something is called while this process makes it. It goes with `discard`, or `clear` after a kill. */
export const nameFor = (path: string): string => {
  const { host, pid, born } = me()
  const name = `${path}.part-${host}-${pid}-${born}`
  own.add(name)
  return name
}

export const discard = (name: string): void => {
  own.delete(name)
  rmSync(name, { recursive: true, force: true })
}

/** Takes away what this process is making, as it ends. */
export const discardAll = (): void => {
  for (const name of own) discard(name)
}

const makerOf = (name: string): Holder | undefined => {
  const [, host, pid, born] = /\.part-(.+)-(\d+)-(\d*)$/.exec(name) ?? []
  return host === undefined ? undefined : { host, pid: Number(pid), born: born ?? "" }
}

/** The process that is making something under this name now. **Shape** undefined when there is none on this machine. */
export const makerNow = (path: string): number | undefined =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.part-`))
    .flatMap((name) => makerOf(name) ?? [])
    .find((maker) => maker.pid !== process.pid && isRunning(maker) === true)?.pid

const isSilent = (path: string): boolean => {
  const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return at !== undefined && Date.now() - at > silentMs
}

/** Takes away what processes of this machine left in a folder that are gone. **Shape** a text for each; of another machine it tells. */
export const clear = (folder: string): ReadonlyArray<Language.Text> =>
  readdirSync(folder).flatMap((name): ReadonlyArray<Language.Text> => {
    const maker = makerOf(name)
    const path = join(folder, name)
    const isThere = maker === undefined || isRunning(maker)
    if (isThere === true) return []
    if (isThere === undefined)
      return isSilent(path)
        ? [
            {
              pl: `Polecenie na komputerze ${maker?.host ?? ""} nie dokończyło ${path}. Jeśli nic już tam nie działa, usuń to.`,
              en: `A command on the machine ${maker?.host ?? ""} did not finish ${path}. If nothing is running there any more, remove it.`,
            },
          ]
        : []
    rmSync(path, { recursive: true, force: true })
    return [
      {
        pl: `Usunięto niedokończone ${path}, które zostało po przerwanym poleceniu (proces ${maker?.pid ?? 0}).`,
        en: `Removed the unfinished ${path}, which an interrupted command had left (process ${maker?.pid ?? 0}).`,
      },
    ]
  })
