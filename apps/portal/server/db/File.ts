/**
 * The file of a backup on a disk: it appears under its name when it is whole, and what has that name stays.
 * Not here: what is in it (`@osl/store`, Backup), or what a killed command leaves (`Draft.ts`).
 */
import { createReadStream, existsSync, statfsSync, statSync } from "node:fs"
import { type FileHandle, link, open, rename, rm } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import type { Language } from "@osl/core"
import type { Backup } from "@osl/store"
import * as Effect from "effect/Effect"
import { StartFailure } from "../StartFailure.ts"
import * as Draft from "./Draft.ts"

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const unwritable = (path: string) => (cause: unknown) =>
  new StartFailure("unwritable-folder", {
    pl: `Nie można zapisać kopii w ${path} (${reason(cause)}). Zwolnij miejsce, nadaj uprawnienia albo wskaż inny plik.`,
    en: `The backup cannot be written to ${path} (${reason(cause)}). Make room, give the rights, or name another file.`,
  })

const isThere = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.size === 0
    ? new StartFailure("unwritable-folder", {
        pl: `Plik ${path} już istnieje i jest pusty, więc nie jest kopią. Usuń go albo podaj inną nazwę.`,
        en: `The file ${path} is already there and is empty, so it is no backup. Remove it, or give another name.`,
      })
    : new StartFailure("unwritable-folder", {
        pl: `Plik ${path} już istnieje i nie zostanie nadpisany. Podaj inną nazwę.`,
        en: `The file ${path} is already there and is not overwritten. Give another name.`,
      })

const isBeingWritten = (path: string, pid: number) =>
  new StartFailure("unwritable-folder", {
    pl: `Plik ${path} zapisuje już inne polecenie (proces ${pid}). Poczekaj na nie albo podaj inną nazwę.`,
    en: `Another command is writing the file ${path} already (process ${pid}). Wait for it, or give another name.`,
  })

const writeAll = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten
}

const codeOf = (cause: unknown): unknown =>
  typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined

/** **Unit** bytes of a disk that a backup leaves to the database on it, which else could not go on writing. */
const spared = 64 * 1024 * 1024

/** Fails as a full disk does before the database that shares it is left without room. */
const leaveRoom = (path: string, database: string | undefined): (() => void) => {
  const folder = dirname(path)
  if (database === undefined || !existsSync(database) || statSync(folder).dev !== statSync(database).dev)
    return () => undefined
  return () => {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < spared)
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${folder}`), { code: "ENOSPC" })
  }
}

/** Codes of a disk that knows no second name of a file, such as that of a memory stick. */
const withoutLinks: ReadonlyArray<unknown> = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]

/** Gives what is whole its name, unless something has it by now. */
const name = async (draft: string, path: string): Promise<void> => {
  try {
    await link(draft, path)
    await rm(draft)
  } catch (cause) {
    if (!withoutLinks.includes(codeOf(cause))) throw cause
    await (await open(path, "wx", 0o600)).close()
    await rename(draft, path)
  }
}

/** The name itself is on the disk too, where the system lets a folder be told so. */
const settle = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, "r")
    await handle.sync().finally(() => handle.close())
  } catch {
    // What is in the file is there; a system that cannot do this for a folder does it by itself.
  }
}

export interface Means {
  /** The folder of a database that must not run out of room. */
  readonly database?: string | undefined
  /** Told of what a killed command had left beside, which is gone now. */
  readonly say?: (text: Language.Text) => void
}

/**
 * Puts what `body` writes under a name that is free; on a disk that keeps it, or not at all. Only its owner may read it.
 *
 * **Errors** `StartFailure` when something has the name, also something that got it meanwhile, or is given it now.
 */
export const write = <A, E>(
  given: string,
  body: (sink: Backup.Sink) => Effect.Effect<A, E>,
  { database, say }: Means = {},
): Effect.Effect<A, E | StartFailure> => {
  const path = resolve(given)
  const asked = <B>(ask: () => Promise<B>) =>
    Effect.tryPromise({
      try: ask,
      catch: (cause) => {
        if (cause instanceof StartFailure) return cause
        return codeOf(cause) === "EEXIST" ? isThere(path) : unwritable(path)(cause)
      },
    })
  const free = asked(async () => {
    if (existsSync(path)) throw isThere(path)
    const maker = Draft.makerNow(path)
    if (maker !== undefined) throw isBeingWritten(path, maker)
    for (const text of Draft.clear(dirname(path))) say?.(text)
    return { draft: Draft.nameFor(path), isRoom: leaveRoom(path, database) }
  })
  return Effect.scoped(
    Effect.gen(function* () {
      const { draft, isRoom } = yield* free
      yield* Effect.addFinalizer(() => Effect.sync(() => Draft.discard(draft)))
      const handle = yield* Effect.acquireRelease(
        asked(() => open(draft, "wx", 0o600)),
        (one) => Effect.promise(() => one.close()),
      )
      const answer = yield* body(async (bytes) => {
        isRoom()
        await writeAll(handle, bytes)
      })
      yield* asked(() => handle.sync())
      yield* asked(() => name(draft, path))
      yield* Effect.promise(() => settle(dirname(path)))
      return answer
    }),
  )
}

/** Reads a file, each time from its beginning. **Errors** `StartFailure` when it is not there. */
export const read = (given: string): Effect.Effect<Backup.Source, StartFailure> => {
  const path = resolve(given)
  return Effect.tryPromise({
    try: async () => {
      await (await open(path, "r")).close()
      return () => createReadStream(path, { highWaterMark: 262_144 })
    },
    catch: (cause) =>
      new StartFailure("no-backup", {
        pl: `Nie można odczytać pliku ${path} (${reason(cause)}).`,
        en: `The file ${path} cannot be read (${reason(cause)}).`,
      }),
  })
}
