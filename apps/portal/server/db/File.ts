/**
 * The file of a backup on a disk: it appears under its name when it is whole.
 * Not here: what is in it (`@osl/store`, Backup).
 */
import { createReadStream } from "node:fs"
import { type FileHandle, open, rename, rm } from "node:fs/promises"
import { resolve } from "node:path"
import type { Backup } from "@osl/store"
import * as Effect from "effect/Effect"
import { StartFailure } from "../StartFailure.ts"

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const unwritable = (path: string) => (cause: unknown) =>
  new StartFailure("unwritable-folder", {
    pl: `Nie można zapisać kopii w ${path} (${reason(cause)}). Zwolnij miejsce, nadaj uprawnienia albo wskaż inny plik.`,
    en: `The backup cannot be written to ${path} (${reason(cause)}). Make room, give the rights, or name another file.`,
  })

const isThere = (path: string) =>
  new StartFailure("unwritable-folder", {
    pl: `Plik ${path} już istnieje i nie zostanie nadpisany. Podaj inną nazwę.`,
    en: `The file ${path} is already there and is not overwritten. Give another name.`,
  })

const writeAll = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten
}

const codeOf = (cause: unknown): unknown =>
  typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined

/** Puts what `body` writes under a name that is free; on a disk that keeps it, or not at all. Only its owner may read it. */
export const write = <A, E>(
  name: string,
  body: (sink: Backup.Sink) => Effect.Effect<A, E>,
): Effect.Effect<A, E | StartFailure> => {
  const path = resolve(name)
  const draft = `${path}.part-${process.pid}`
  const asked = <B>(ask: () => Promise<B>) =>
    Effect.tryPromise({
      try: ask,
      catch: (cause) => (codeOf(cause) === "EEXIST" ? isThere(path) : unwritable(path)(cause)),
    })
  const reserved = Effect.acquireRelease(
    asked(async () => (await open(path, "wx", 0o600)).close()),
    (_, exit) =>
      Effect.promise(() => (exit._tag === "Success" ? Promise.resolve() : rm(path, { force: true }))),
  )
  const drafted = Effect.acquireRelease(
    asked(() => open(draft, "wx", 0o600)),
    (handle) =>
      Effect.promise(async () => {
        await handle.close()
        await rm(draft, { force: true })
      }),
  )
  return Effect.scoped(
    Effect.gen(function* () {
      yield* reserved
      const handle = yield* drafted
      const answer = yield* body((bytes) => writeAll(handle, bytes))
      yield* asked(() => handle.sync())
      yield* asked(() => rename(draft, path))
      return answer
    }),
  )
}

/** Reads a file, each time from its beginning. **Errors** `StartFailure` when it is not there. */
export const read = (name: string): Effect.Effect<Backup.Source, StartFailure> => {
  const path = resolve(name)
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
