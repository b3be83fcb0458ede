/**
 * What `pnpm db` says, in Polish and in English.
 * Not here: when it says it (`commands.ts`).
 */
import type { Language } from "@osl/core"
import type { Backup, Database, Erasure, Migration, Missing, Restore } from "@osl/store"
import type { StartFailure } from "../StartFailure.ts"
import type { Misuse } from "./Order.ts"

export type Failure =
  | StartFailure
  | Backup.Failure
  | Restore.Failure
  | Migration.MigrationFailed
  | Database.WrongRole
  | Erasure.DirectorOnly
  | Missing.ProcessNotFound
  | Missing.PersonNotFound
  | Missing.MessageNotFound

export const help: Language.Text = {
  pl: `pnpm db <polecenie> [--from <miejsce>] [--lang pl|en]

  migrate          dostosowuje bazę do tej wersji programu
  verify [plik]    sprawdza, czy dzienniki są nienaruszone i czy widoki się z nimi zgadzają; z plikiem kotwic także, czy są w bazie; portal może w tym czasie działać
  rebuild          naprawia widoki, które nie zgadzają się z dziennikiem; portal może w tym czasie działać
  backup <plik>    zapisuje kopię zapasową; portal może w tym czasie działać
  restore <plik> [--erasures <lista>]   przywraca kopię do nowego, pustego miejsca i powtarza usunięcia z listy; bez opcji z pliku erasures w folderze danych
  move --to <miejsce>   przenosi bazę do nowego, pustego miejsca, także między silnikami
  anchor [plik]    kotwiczy dzienniki tego dnia i zapisuje kotwice do nowego pliku; portal robi to codziennie sam
  erase person <id>                         usuwa dane osoby
  erase process <id instytucji> <id procesu>   usuwa słowa z procesu
  erase expired                             usuwa to, czego okres przechowywania minął
  erasures <plik>  zapisuje listę usunięć do nowego pliku (same identyfikatory), do trzymania obok kopii
  resend           wysyła wiadomości, które przywrócenie kopii zatrzymało; bez niego nie wyjdą
  let-in <e-mail>  nadaje komuś nowe hasło, pokazane raz, bez drugiego kroku logowania, kluczy i sesji; najpierw upewnij się, że to ta osoba

Miejsce to folder danych portalu albo adres postgres://… Bez --from: DATABASE_URL, a gdy go nie ma, OSL_DATA_DIR (.data).
Kończy się kodem 0, gdy wszystko się udało, 1, gdy jest kłopot, 2, gdy polecenie jest niepoprawne.`,
  en: `pnpm db <command> [--from <place>] [--lang pl|en]

  migrate          brings the database up to this version of the program
  verify [file]    checks that the logs are whole and that the views agree with them; with a file of anchors, that they are there; the portal may go on serving
  rebuild          mends views that do not agree with the log; the portal may go on serving
  backup <file>    writes a backup; the portal may go on serving
  restore <file> [--erasures <list>]   brings a backup back into a new, empty place and erases again what is listed; by the file erasures of the data folder unless said
  move --to <place>   moves the database to a new, empty place, from one engine to the other too
  anchor [file]    anchors the logs of the day and writes the anchors into a new file; the portal does it every day by itself
  erase person <id>                         erases what is kept about a person
  erase process <organisation id> <process id>   erases the words of a process
  erase expired                             erases what was kept long enough
  erasures <file>  writes the list of erasures into a new file (ids alone), to be kept beside backups
  resend           sends the messages that a restore held; without it they are not sent
  let-in <e-mail>  gives somebody a new password, shown once, without a second step, passkeys and sessions; make sure first that it is they

A place is the data folder of a portal, or an address postgres://… Without --from: DATABASE_URL, else OSL_DATA_DIR (.data).
Ends with 0 when all went well, 1 when something is wrong, 2 when the command is not right.`,
}

const misuses: { readonly [M in Misuse["misuse"]]: (word: string) => Language.Text } = {
  "no-command": () => ({ pl: "Brakuje polecenia.", en: "The command is missing." }),
  "unknown-command": (word) => ({ pl: `Nie ma polecenia „${word}”.`, en: `There is no command “${word}”.` }),
  "unknown-option": (word) => ({ pl: `Niepoprawna opcja ${word}`, en: `The option is not right: ${word}` }),
  "file-missing": (word) => ({
    pl: `Podaj plik: pnpm db ${word} <plik>.`,
    en: `Name the file: pnpm db ${word} <file>.`,
  }),
  "target-missing": () => ({
    pl: "Podaj, co usunąć: person <id>, process <id instytucji> <id procesu> albo expired.",
    en: "Say what to erase: person <id>, process <organisation id> <process id>, or expired.",
  }),
  "email-missing": () => ({
    pl: "Podaj adres e-mail konta: pnpm db let-in <e-mail>.",
    en: "Name the e-mail address of the account: pnpm db let-in <e-mail>.",
  }),
  "place-missing": (word) => ({
    pl: `Podaj, dokąd przenieść: ${word} <folder albo adres>.`,
    en: `Say where to move to: ${word} <folder or address>.`,
  }),
  "too-much": (word) => ({
    pl: `Tego polecenie nie przyjmuje: ${word}`,
    en: `The command does not take ${word}`,
  }),
}

export const ofMisuse = ({ misuse, word }: Misuse): Language.Text => misuses[misuse](word)

const damages: { readonly [D in Backup.BackupDamaged["what"]]: Language.Text } = {
  "no-backup": { pl: "to nie jest kopia zapasowa OSL", en: "it is no OSL backup" },
  "cut-off": { pl: "plik jest ucięty", en: "the file is cut off" },
  changed: { pl: "zawartość została zmieniona", en: "its content was changed" },
  unreadable: { pl: "zawartości nie można odczytać", en: "its content cannot be read" },
}

const because = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** Why a command failed, and what to do. **Shape** does not compile until every failure has its words. */
export const ofFailure = (failure: Failure): Language.Text => {
  switch (failure._tag) {
    case "StartFailure":
      return failure.text
    case "BackupDamaged": {
      const { pl, en } = damages[failure.what]
      const place =
        failure.part === 0
          ? { pl: "", en: "" }
          : { pl: `, część ${failure.part}`, en: `, part ${failure.part}` }
      return {
        pl: `Kopia jest uszkodzona: ${pl}${place.pl}. Niczego nie zapisano. Użyj innej kopii.`,
        en: `The backup is damaged: ${en}${place.en}. Nothing was written. Use another one.`,
      }
    }
    case "NewerBackup":
      return {
        pl: `Kopię zapisała nowsza wersja programu (${failure.unknown.join(", ")}). Przywróć ją tamtą wersją. Niczego nie zapisano.`,
        en: `The backup was written by a newer version of the program (${failure.unknown.join(", ")}). Restore it with that version. Nothing was written.`,
      }
    case "NotEmpty":
      return {
        pl: `Miejsce docelowe nie jest puste (${failure.tables.join(", ")}). Wskaż nowy folder albo nową bazę. Niczego nie zapisano.`,
        en: `The place is not empty (${failure.tables.join(", ")}). Name a new folder or a new database. Nothing was written.`,
      }
    case "RestoreDiffers":
      return {
        pl: `Z dziennika zdarzeń wychodzi coś innego, niż było w bazie (${failure.tables.join(", ")}). Niczego nie zapisano. Sprawdź bazę, z której jest kopia: pnpm db verify.`,
        en: `The log of events gives something else than the database held (${failure.tables.join(", ")}). Nothing was written. Check the database the backup is of: pnpm db verify.`,
      }
    case "BrokenLog":
      return {
        pl: `Dziennik zdarzeń jest niespójny (miejsce ${failure.seq}). Niczego nie zapisano.`,
        en: `The log of events is broken (place ${failure.seq}). Nothing was written.`,
      }
    case "PartialView":
      return {
        pl: "Konto bazy nie widzi wszystkich wierszy, więc kopia byłaby niepełna. Użyj konta właściciela tabel albo nadaj temu kontu w PostgreSQL rolę: grant osl_backup to konto.",
        en: "The login of the database does not see every row, so the backup would not be whole. Use the owner of the tables, or give the login a role in PostgreSQL: grant osl_backup to login.",
      }
    case "NotUpToDate":
      return {
        pl: `Baza nie jest dostosowana do tej wersji programu albo jest pusta (${failure.missing.join(", ")}). Najpierw: pnpm db migrate.`,
        en: `The database is not up to this version of the program, or is empty (${failure.missing.join(", ")}). First: pnpm db migrate.`,
      }
    case "UnplacedTable":
      return {
        pl: `W bazie są tabele, których program nie zna (${failure.tables.join(", ")}). Przenieś je do innego schematu.`,
        en: `The database holds tables that the program does not know (${failure.tables.join(", ")}). Move them to another schema.`,
      }
    case "NotWritten":
      return {
        pl: `Nie można zapisać kopii (${because(failure.cause)}). Zwolnij miejsce albo wskaż inny plik.`,
        en: `The backup cannot be written (${because(failure.cause)}). Make room, or name another file.`,
      }
    case "NewerDatabase":
      return {
        pl: `Bazę zapisała nowsza wersja programu (${failure.unknown.join(", ")}). Użyj tamtej wersji. Dane są nietknięte.`,
        en: `The database was written by a newer version of the program (${failure.unknown.join(", ")}). Use that version. The data were not touched.`,
      }
    case "MigrationFailed":
      return {
        pl: `Nie udało się dostosować bazy do tej wersji programu (${failure.migration ?? "początek"}: ${because(failure.cause)}). Baza została taka, jaka była.`,
        en: `The database could not be brought up to date (${failure.migration ?? "beginning"}: ${because(failure.cause)}). It was left as it was.`,
      }
    case "StoreUnavailable":
      return {
        pl: `Baza nie odpowiada albo nie ma miejsca na dysku (${because(failure.cause)}). Sprawdź serwer i dysk, potem powtórz polecenie.`,
        en: `The database does not answer, or its disk is full (${because(failure.cause)}). Check the server and the disk, then repeat the command.`,
      }
    case "WrongRole":
      return {
        pl: `Połączenie z bazą ma za szerokie uprawnienia (${failure.role}).`,
        en: `The connection to the database may do too much (${failure.role}).`,
      }
    case "DirectorOnly":
      return { pl: "To może zrobić tylko dyrekcja.", en: "Only a director may do this." }
    case "ProcessNotFound":
      return {
        pl: `Nie ma procesu ${failure.processId} w tej instytucji. Niczego nie usunięto.`,
        en: `There is no process ${failure.processId} in this organisation. Nothing was erased.`,
      }
    case "PersonNotFound":
      return {
        pl: `Nie ma osoby ${failure.personId}. Niczego nie usunięto.`,
        en: `There is no person ${failure.personId}. Nothing was erased.`,
      }
    case "MessageNotFound":
      return {
        pl: "Wiadomość zmieniła się w trakcie polecenia. Powtórz polecenie.",
        en: "A message changed while the command ran. Repeat the command.",
      }
    case "TooBusy":
      return {
        pl: "Baza jest zajęta. Powtórz polecenie za chwilę.",
        en: "The database is busy. Repeat the command in a moment.",
      }
  }
}
