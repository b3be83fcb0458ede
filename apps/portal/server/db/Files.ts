/**
 * The bytes of attached files beside a database: where they are, and copying them from one place to another.
 * Not here: which there should be (`@osl/store`, KeptFiles), or keeping them (`app/attachments`).
 */
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import type { Language } from "@osl/core"
import type { FileStore } from "@osl/store"
import * as Effect from "effect/Effect"
import { folder } from "../../app/attachments/folder.server.ts"
import { type FileSettings, filesOf } from "../../app/attachments/place.server.ts"
import { StartFailure } from "../StartFailure.ts"
import type { Place } from "./Place.ts"

type Files = FileStore.FileStore["Service"]

/** The files of a database: in its own data folder, else where the settings of the portal say. */
export const at = (place: Place, { dataDir, bucket }: FileSettings): Files =>
  filesOf({ dataDir: "folder" in place ? place.folder : dataDir, bucket })

/** The folder beside a backup that holds its files. */
export const beside = (backup: string): string => `${resolve(backup)}.files`

export const isBeside = (backup: string): boolean => existsSync(beside(backup))

export const besideOf = (backup: string): Files => folder(beside(backup))

/** **Unit** files. **Shape** `missing` are in neither place. */
export interface Copied {
  readonly copied: number
  readonly missing: ReadonlyArray<FileStore.Key>
}

const because = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const trouble = (cause: unknown) =>
  new StartFailure("full-disk", {
    pl: `Baza jest zapisana, ale nie udało się skopiować wszystkich załączonych plików (${because(cause)}). Zwolnij miejsce albo sprawdź magazyn plików i skopiuj je ręcznie: nazwy to sumy SHA-256.`,
    en: `The database is written, but not all attached files could be copied (${because(cause)}). Make room or look after the place for files, and copy them by hand: their names are SHA-256 checksums.`,
  })

/** Copies what is not there yet, one at a time. */
export const copy = (
  keys: ReadonlyArray<FileStore.Key>,
  from: Files | null,
  to: Files,
): Effect.Effect<Copied, StartFailure> =>
  Effect.tryPromise({
    try: async () => {
      const missing: Array<FileStore.Key> = []
      for (const key of keys) {
        if (await to.has(key)) continue
        const found = from === null ? null : await from.get(key)
        if (found === null) missing.push(key)
        else await to.put(key, await new Response(found).blob())
      }
      return { copied: keys.length - missing.length, missing }
    },
    catch: trouble,
  })

/** What became of the files, to be said after what became of the database; empty when there are none. */
export const told = ({ copied, missing }: Copied, where: string): Language.Text => {
  const lost = missing.map(({ organisationId, sha256 }) => `\n  ${organisationId} ${sha256}`).join("")
  const pl = missing.length === 0 ? "" : ` Brakuje plików: ${missing.length} (instytucja, SHA-256):${lost}`
  const en = missing.length === 0 ? "" : ` Files missing: ${missing.length} (organisation, SHA-256):${lost}`
  return copied + missing.length === 0
    ? { pl: "", en: "" }
    : {
        pl: `\nZałączone pliki: ${copied}, w ${where}.${pl}`,
        en: `\nAttached files: ${copied}, in ${where}.${en}`,
      }
}
