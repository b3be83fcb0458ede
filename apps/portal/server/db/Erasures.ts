/**
 * The list of erasures as a file, beside the database and away from it: an older backup is rid of them again by it.
 * Not here: what is in the list (`@osl/store`, ErasureList), or repeating it (`Restore`).
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { ErasureList } from "@osl/store"
import * as Effect from "effect/Effect"
import { StartFailure } from "../StartFailure.ts"
import * as Draft from "./Draft.ts"
import * as File from "./File.ts"

/** Where a data folder keeps it. */
export const path = (folder: string): string => join(folder, "erasures")

/** Writes the list of a data folder anew. **Shape** the old one stays until the new one is whole. */
export const keep = (folder: string, list: ErasureList.List): void => {
  const draft = Draft.nameFor(path(folder))
  try {
    writeFileSync(draft, ErasureList.text(list), { mode: 0o600 })
    renameSync(draft, path(folder))
  } finally {
    Draft.discard(draft)
  }
}

/** **Errors** `StartFailure` when the file is there already or cannot be written. */
export const write = (name: string, list: ErasureList.List) =>
  File.write(name, (sink) => Effect.promise(() => sink(Buffer.from(ErasureList.text(list)))))

const unreadable = (file: string) =>
  new StartFailure("no-backup", {
    pl: `Plik ${file} nie jest listą usunięć albo nie można go odczytać. Listę zapisuje pnpm db erasures <plik>. Niczego nie zapisano. Bez listy: odłóż ten plik i powtórz polecenie.`,
    en: `The file ${file} is no list of erasures, or cannot be read. It is written by pnpm db erasures <file>. Nothing was written. To do without: put the file aside and repeat the command.`,
  })

/**
 * The list in a file that was named, else the one that the folder keeps.
 *
 * **Shape** undefined when there is none. **Errors** `StartFailure` when it is there and is none.
 */
export const read = (
  name: string | undefined,
  folder: string,
): Effect.Effect<ErasureList.List | undefined, StartFailure> =>
  Effect.suspend(() => {
    const file = name === undefined ? path(folder) : resolve(name)
    if (name === undefined && !existsSync(file)) return Effect.succeed(undefined)
    try {
      const list = ErasureList.parse(readFileSync(file, "utf8"))
      return list === null ? Effect.fail(unreadable(file)) : Effect.succeed(list)
    } catch {
      return Effect.fail(unreadable(file))
    }
  })
