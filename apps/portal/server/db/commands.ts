/**
 * What each command of `pnpm db` does. **Shape** a line to say at the end.
 * Not here: how it was asked for (`Order.ts`), or how a failure is told (`words.ts`).
 */
import { randomUUID } from "node:crypto"
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Language } from "@osl/core"
import { Backup, Migration, type ProcessStore, Restore } from "@osl/store"
import * as Effect from "effect/Effect"
import * as File from "./File.ts"
import * as Place from "./Place.ts"
import type { Failure } from "./words.ts"

/** What every command is given. */
export interface Means {
  readonly program: string
  readonly editions: ProcessStore.Editions
  readonly onProgress: (progress: Backup.Progress) => void
}

type Done = Effect.Effect<Language.Text, Failure>

const count = (n: number) => n.toLocaleString("en").replaceAll(",", "\u00a0")

const size = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)}`

export const migrate = (place: Place.Place): Done =>
  Effect.map(
    Place.told(place, Effect.scoped(Effect.flatMap(Place.open(place), (db) => Migration.run(db)))),
    (names) =>
      names.length === 0
        ? { pl: "Baza jest aktualna.", en: "The database is up to date." }
        : {
            pl: `Baza jest dostosowana do tej wersji programu: ${names.join(", ")}.`,
            en: `The database was brought up to date: ${names.join(", ")}.`,
          },
  )

/** The file first: when there is no room for it, the database is not opened. */
const write = (place: Place.Place, file: string, means: Means) =>
  File.write(file, (sink) =>
    Effect.scoped(Effect.flatMap(Place.open(place), (db) => Backup.write(db, sink, means))),
  )

const rowsOf = ({ header }: Backup.Written): number => header.tables.reduce((sum, { rows }) => sum + rows, 0)

export const backup = (place: Place.Place, file: string, means: Means): Done =>
  Effect.gen(function* () {
    const written = yield* write(place, file, means)
    const rows = count(rowsOf(written))
    return {
      pl: `Kopia jest w ${file}: wiersze: ${rows}, ${size(written.bytes).replace(".", ",")} MB, SHA-256 ${written.sha256}.\nZawiera dane osobowe. Trzymaj ją jak bazę.`,
      en: `The backup is in ${file}: rows: ${rows}, ${size(written.bytes)} MB, SHA-256 ${written.sha256}.\nIt holds personal data. Keep it as you keep the database.`,
    }
  })

const bringBack = (place: Place.Place, source: Backup.Source, means: Means) =>
  Effect.andThen(
    Restore.inspect(source),
    Place.fill(place, (db) => Restore.run(db, source, means)),
  )

export const restore = (place: Place.Place, file: string, means: Means): Done =>
  Effect.gen(function* () {
    const { header, rows } = yield* bringBack(place, yield* File.read(file), means)
    return {
      pl: `Przywrócono kopię z ${header.madeAt} do ${Place.named(place)}: wiersze: ${count(rows)}. Widoki zgadzają się z kopią. Wszyscy logują się na nowo.\nTo, co usunięto po ${header.madeAt}, wróciło razem z kopią. Usuń to jeszcze raz: pnpm db erase person, erase process i erase expired; kogo i co, pokazuje dziennik dostępu poprzedniej bazy albo rejestr wniosków.`,
      en: `The backup of ${header.madeAt} was restored into ${Place.named(place)}: rows: ${count(rows)}. The views agree with the backup. Everybody signs in again.\nWhat was erased after ${header.madeAt} came back with it. Erase it again: pnpm db erase person, erase process and erase expired; whom and what is in the audit of the database before, or in your register of requests.`,
    }
  })

/** Where a database waits between two places: beside the one that it goes to, or beside the one it comes from. */
const way = (from: Place.Place, to: Place.Place): string =>
  "folder" in to ? to.folder : "folder" in from ? from.folder : process.cwd()

export const move = (from: Place.Place, to: Place.Place, means: Means): Done =>
  Effect.gen(function* () {
    const folder = way(from, to)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, `move-${randomUUID()}`)
    const { rows } = yield* Effect.ensuring(
      Effect.gen(function* () {
        yield* write(from, file, means)
        return yield* bringBack(to, yield* File.read(file), means)
      }),
      Effect.sync(() => rmSync(file, { force: true })),
    )
    const setting = "url" in to ? "DATABASE_URL" : "OSL_DATA_DIR"
    return {
      pl: `Przeniesiono do ${Place.named(to)}: wiersze: ${count(rows)}. Uruchom portal z ${setting} tego miejsca. Stare miejsce jest nietknięte.`,
      en: `Moved to ${Place.named(to)}: rows: ${count(rows)}. Start the portal with ${setting} of that place. The old place was left as it was.`,
    }
  })
