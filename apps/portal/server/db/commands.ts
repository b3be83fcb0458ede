/**
 * What each command of `pnpm db` does. **Shape** a line to say at the end.
 * Not here: how it was asked for (`Order.ts`), or how a failure is told (`words.ts`).
 */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Language } from "@osl/core"
import { Backup, KeptFiles, Migration, type ProcessStore, Restore } from "@osl/store"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { FileSettings } from "../../app/attachments/place.server.ts"
import type { StartFailure } from "../StartFailure.ts"
import * as Draft from "./Draft.ts"
import * as Erasures from "./Erasures.ts"
import * as File from "./File.ts"
import * as Files from "./Files.ts"
import * as Place from "./Place.ts"
import type { Failure } from "./words.ts"

/** What every command is given. */
export interface Means {
  readonly program: string
  readonly editions: ProcessStore.Editions
  /** Where the portal keeps attached files. */
  readonly files: FileSettings
  readonly onProgress: (progress: Backup.Progress) => void
  readonly say: (text: Language.Text) => void
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

type Keys = Effect.Success<ReturnType<typeof KeptFiles.of>>

/** The file first: when there is no room for it, the database is not opened. */
const write = (
  place: Effect.Effect<Place.Place, StartFailure, Scope.Scope>,
  file: string,
  means: Means,
  database: string | undefined,
): Effect.Effect<Backup.Written & { readonly keys: Keys }, Failure> =>
  File.write(
    file,
    (sink) =>
      Effect.scoped(
        Effect.gen(function* () {
          const db = yield* Place.open(yield* place)
          const written = yield* Backup.write(db, sink, means)
          return { ...written, keys: yield* KeptFiles.of(db) }
        }),
      ),
    { database, say: means.say },
  )

const rowsOf = ({ header }: Backup.Written): number => header.tables.reduce((sum, { rows }) => sum + rows, 0)

export const backup = (place: Place.Place, file: string, means: Means): Done =>
  Effect.gen(function* () {
    const database = "folder" in place ? place.folder : undefined
    const written = yield* write(Place.still(place, means.say), file, means, database)
    const rows = count(rowsOf(written))
    const files = yield* Files.copy(written.keys, Files.at(place, means.files), Files.besideOf(file))
    const { pl, en } = Files.told(files, Files.beside(file))
    return {
      pl: `Kopia jest w ${file}: wiersze: ${rows}, ${size(written.bytes).replace(".", ",")} MB, SHA-256 ${written.sha256}.${pl}\nZawiera dane osobowe. Trzymaj ją jak bazę.`,
      en: `The backup is in ${file}: rows: ${rows}, ${size(written.bytes)} MB, SHA-256 ${written.sha256}.${en}\nIt holds personal data. Keep it as you keep the database.`,
    }
  })

const bringBack = (
  place: Place.Place,
  source: Backup.Source,
  means: Means,
  given: Pick<Restore.Options, "erasures" | "isMove">,
) =>
  Effect.andThen(
    Restore.inspect(source),
    Place.fill(place, (db) =>
      Effect.gen(function* () {
        const restored = yield* Restore.run(db, source, { ...means, ...given })
        return { ...restored, keys: yield* KeptFiles.of(db) }
      }),
    ),
  )

/** What a restore did about erasures, and what it could not know. */
const ofErasures = ({ repeated, knownUntil }: Restore.Restored): Language.Text => ({
  pl: `Usunięcia powtórzone z listy, także słów z wpisów: ${repeated.erasures}. Program nie zna usunięć po ${knownUntil}. Jeśli jakieś były, te dane wróciły: usuń je jeszcze raz (pnpm db erase); kogo i co, pokazuje dziennik dostępu poprzedniej bazy albo rejestr wniosków.`,
  en: `Erasures repeated from the list, of words in records too: ${repeated.erasures}. Erasures after ${knownUntil} are not known. If there were any, those data came back: erase them again (pnpm db erase); whom and what is in the audit of the database before, or in your register of requests.`,
})

/** What a restore did about messages that waited. **Shape** empty when there were none. */
const ofMessages = ({ held, header }: Restore.Restored): Language.Text =>
  held === 0
    ? { pl: "", en: "" }
    : {
        pl: `\nWiadomości, które czekały na wysłanie ${header.madeAt}: ${held}. Mogły wyjść już po zrobieniu kopii, więc program ich nie wysyła. Jeśli nie wyszły: pnpm db resend.`,
        en: `\nMessages that waited to be sent at ${header.madeAt}: ${held}. They may have been sent after the backup was made, so the program does not send them. If they were not: pnpm db resend.`,
      }

/** **Shape** `lists` is the folder that keeps a list of erasures when `listed` names no file. */
export const restore = (
  place: Place.Place,
  {
    file,
    listed,
    lists,
  }: { readonly file: string; readonly listed: string | undefined; readonly lists: string },
  means: Means,
): Done =>
  Effect.gen(function* () {
    const erasures = yield* Erasures.read(listed, "folder" in place ? place.folder : lists)
    const restored = yield* bringBack(
      place,
      yield* File.read(file),
      means,
      erasures === undefined ? {} : { erasures },
    )
    const { header, rows, compared } = restored
    const files = yield* Files.copy(
      restored.keys,
      Files.isBeside(file) ? Files.besideOf(file) : null,
      Files.at(place, means.files),
    )
    const [{ pl, en }, ofFiles] = [ofErasures(restored), Files.told(files, Place.named(place))]
    const messages = ofMessages(restored)
    const views =
      compared.length === 0
        ? { pl: "Widoki zrobiono na nowo z dziennika.", en: "The views were made anew from the log." }
        : { pl: "Widoki zgadzają się z kopią.", en: "The views agree with the backup." }
    return {
      pl: `Przywrócono kopię z ${header.madeAt} do ${Place.named(place)}: wiersze: ${count(rows)}. ${views.pl} Wszyscy logują się na nowo.${ofFiles.pl}\n${pl}${messages.pl}`,
      en: `The backup of ${header.madeAt} was restored into ${Place.named(place)}: rows: ${count(rows)}. ${views.en} Everybody signs in again.${ofFiles.en}\n${en}${messages.en}`,
    }
  })

/** Where a database waits between two places: beside the one that it goes to, or beside the one it comes from. */
const way = (from: Place.Place, to: Place.Place): string =>
  "folder" in to ? to.folder : "folder" in from ? from.folder : process.cwd()

export const move = (from: Place.Place, to: Place.Place, means: Means): Done =>
  Effect.gen(function* () {
    const folder = way(from, to)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = Draft.nameFor(join(folder, "move"))
    const { rows, keys } = yield* Effect.ensuring(
      Effect.gen(function* () {
        yield* write(Effect.succeed(from), file, means, "folder" in from ? from.folder : undefined)
        return yield* bringBack(to, yield* File.read(file), means, { isMove: true })
      }),
      Effect.sync(() => Draft.discard(file)),
    )
    const files = yield* Files.copy(keys, Files.at(from, means.files), Files.at(to, means.files))
    const { pl, en } = Files.told(files, Place.named(to))
    const setting = "url" in to ? "DATABASE_URL" : "OSL_DATA_DIR"
    return {
      pl: `Przeniesiono do ${Place.named(to)}: wiersze: ${count(rows)}.${pl} Uruchom portal z ${setting} tego miejsca. Stare miejsce jest nietknięte.`,
      en: `Moved to ${Place.named(to)}: rows: ${count(rows)}.${en} Start the portal with ${setting} of that place. The old place was left as it was.`,
    }
  })
