/**
 * The commands that go through every organisation with the services of the store: verify, rebuild, anchor, erase, resend.
 * Not here: those that take the database as a whole (`commands.ts`).
 */
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Language } from "@osl/core"
import {
  Attachments,
  type Backup,
  CentreEdition,
  CentreEditions,
  type Database,
  Erasure,
  Factors,
  FileStore,
  Integrity,
  Notices,
  Organisations,
  Outbox,
  type ProcessStore,
  Projections,
  type Tenant,
  Upkeep,
} from "@osl/store"
import { hashPassword } from "better-auth/crypto"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { FileSettings } from "../../app/attachments/place.server.ts"
import { layer as database } from "../../app/database.server.ts"
import * as Anchors from "./Anchors.ts"
import * as Erasures from "./Erasures.ts"
import * as Files from "./Files.ts"
import type { Target } from "./Order.ts"
import * as Place from "./Place.ts"
import type { Failure } from "./words.ts"

export interface Means {
  readonly editions: ProcessStore.Editions
  /** Where the portal keeps attached files. */
  readonly files: FileSettings
  readonly onProgress: (progress: Backup.Progress) => void
  /** Says a fault, or what was mended, as it is found. */
  readonly say: (text: Language.Text) => void
}

/** **Shape** `isWell` is false when something is not as it should be. */
export interface Outcome {
  readonly text: Language.Text
  readonly isWell: boolean
}

type Done = Effect.Effect<Outcome, Failure>

/** In whose name this program asks: the audit shows it. */
const actorId = "01970000-0000-7000-8000-0000000000db"

const administrator: Tenant.Administrator = { actorId, duty: "administrator" }

/** The editions with those that the centres of this database made of them. */
const carrying = (editions: ProcessStore.Editions) =>
  Effect.gen(function* () {
    const all = yield* (yield* CentreEditions.CentreEditions).all(administrator)
    if (all.length === 0) return editions
    return CentreEdition.withOwn(editions, yield* (yield* Organisations.Organisations).all(), all)
  })

const services = (place: Place.Place, means: Means) =>
  Layer.unwrap(
    Effect.map(carrying(means.editions), (editions) =>
      Layer.mergeAll(
        Layer.provide(Attachments.layer, Layer.succeed(FileStore.FileStore, Files.at(place, means.files))),
        Projections.layer({ editions }),
        Integrity.layer,
        Factors.layer,
        Erasure.layer({ editions }),
        Notices.layer({ editions }),
        Outbox.layer,
      ),
    ),
  ).pipe(Layer.provideMerge(Layer.merge(Organisations.layer, CentreEditions.layer)))

type Services = Layer.Success<ReturnType<typeof services>> | Database.Database

const within = (place: Place.Place, means: Means, body: Effect.Effect<Outcome, Failure, Services>): Done => {
  const settings =
    "url" in place
      ? { dataDir: "", databaseUrl: place.url }
      : { dataDir: place.folder, databaseUrl: undefined, isCopy: place.isCopy === true }
  const store: Layer.Layer<Services, Failure> = Layer.provideMerge(services(place, means), database(settings))
  return Effect.scoped(
    Effect.gen(function* () {
      if ("folder" in place) {
        if (!existsSync(join(place.folder, "database")))
          return yield* Effect.fail(Place.nothingThere(place.folder))
        yield* Place.hold(place.folder)
      }
      return yield* Place.told(place, Effect.provide(body, store))
    }),
  )
}

/** Every organisation, with a director who asks. */
const tenants = Effect.gen(function* () {
  const all = yield* (yield* Organisations.Organisations).all()
  return all.map(({ id, key }) => ({
    tenant: { organisationId: id, actorId, duty: "director" } as const,
    key,
  }))
})

const found = (key: string, { projection, processId, id, what }: Projections.Difference): Language.Text => ({
  pl: `${key}: proces ${processId}, ${projection} ${id}: ${what}`,
  en: `${key}: process ${processId}, ${projection} ${id}: ${what}`,
})

/** Goes through the projections of every organisation. **Shape** how many rows were not as the log makes them. */
const through = (means: Means, what: "verify" | "rebuild") =>
  Effect.gen(function* () {
    const projections = yield* Projections.Projections
    const all = yield* tenants
    const now = new Date(yield* Clock.currentTimeMillis).toISOString()
    let different = 0
    for (const [done, { tenant, key }] of all.entries()) {
      yield* Stream.runForEach(projections[what](tenant), ({ difference }) =>
        Effect.sync(() => {
          if (difference === null) return
          different += 1
          means.say(found(key, difference))
        }),
      )
      if (what === "rebuild") yield* (yield* Notices.Notices).rebuild(tenant, now)
      means.onProgress({ table: "process", done: done + 1, of: all.length })
    }
    return different
  })

/** Checks every chain of every organisation. **Shape** how many do not hold together. */
const chains = (means: Means) =>
  Effect.gen(function* () {
    const integrity = yield* Integrity.Integrity
    const all = yield* tenants
    let broken = 0
    for (const [done, { tenant, key }] of all.entries()) {
      yield* Effect.catchTag(Stream.runDrain(integrity.verify(tenant)), "BrokenLink", (link) =>
        Effect.sync(() => {
          broken += 1
          const place = `${link.stream} ${link.id}`
          means.say({
            pl: `${key}: łańcuch ${place} jest przerwany w miejscu ${link.seq}: ${link.misfit} ${link.at}`,
            en: `${key}: the chain ${place} is broken at ${link.seq}: ${link.misfit} ${link.at}`,
          })
        }),
      )
      means.onProgress({ table: "chain", done: done + 1, of: all.length })
    }
    return broken
  })

/** Names the anchors of a file that the database does not have as they were. **Shape** how many. */
const compared = (means: Means, file: string | undefined) =>
  Effect.gen(function* () {
    if (file === undefined) return 0
    const lost = yield* Upkeep.missing(yield* Anchors.read(file), actorId)
    for (const { organisationId, day } of lost)
      means.say({
        pl: `${organisationId}: kotwica z ${day} w pliku jest inna niż w bazie`,
        en: `${organisationId}: the anchor of ${day} in the file is another than in the database`,
      })
    return lost.length
  })

/** Goes on while a portal serves the place: on a copy of its database. */
export const verify = (place: Place.Place, file: string | undefined, means: Means): Done =>
  Effect.scoped(Effect.flatMap(Place.still(place, means.say), (free) => verified(free, file, means)))

const verified = (place: Place.Place, file: string | undefined, means: Means): Done =>
  within(
    place,
    means,
    Effect.gen(function* () {
      const broken = (yield* compared(means, file)) + (yield* chains(means))
      const different = yield* through(means, "verify")
      if (broken + different === 0)
        return {
          isWell: true,
          text: {
            pl: "Dzienniki są nienaruszone, widoki zgadzają się z nimi.",
            en: "The logs are whole, and the views agree with them.",
          },
        }
      return {
        isWell: false,
        text: {
          pl: `Przerwane łańcuchy i niezgodne kotwice: ${broken}, procesy niezgodne z dziennikiem: ${different}. Widoki naprawia pnpm db rebuild; przerwany łańcuch znaczy, że ktoś zmienił dziennik: przywróć kopię.`,
          en: `Broken chains and differing anchors: ${broken}, processes that differ from their log: ${different}. Views are mended by pnpm db rebuild; a broken chain means that somebody changed the log: restore a backup.`,
        },
      }
    }),
  )

export const rebuild = (place: Place.Place, means: Means): Done =>
  within(
    place,
    means,
    Effect.map(through(means, "rebuild"), (mended) => ({
      isWell: true,
      text: {
        pl: `Widoki zgadzają się z dziennikiem. Naprawione procesy: ${mended}.`,
        en: `The views agree with the log. Processes mended: ${mended}.`,
      },
    })),
  )

/** Anchors the day, for every organisation, and lets what is due go before, as the portal does by itself. */
export const anchor = (place: Place.Place, file: string | undefined, means: Means): Done =>
  within(
    place,
    means,
    Effect.gen(function* () {
      const done = yield* Upkeep.run(actorId)
      if (done === null)
        return {
          isWell: false,
          text: {
            pl: "Portal robi to właśnie sam. Powtórz polecenie za chwilę.",
            en: "The portal is doing it by itself right now. Repeat the command in a moment.",
          },
        }
      if (file !== undefined) yield* Anchors.write(file, done.anchors)
      const seal = Upkeep.sealOf(done.anchors)
      return {
        isWell: true,
        text: {
          pl: `Kotwice dnia: ${done.anchors.length}. Pieczęć: ${seal}\nTrzymaj ${file ?? "ją"} z dala od bazy: kto może w niej wszystko, nie zmieni wtedy dziennika niezauważony.`,
          en: `Anchors of the day: ${done.anchors.length}. Seal: ${seal}\nKeep ${file ?? "it"} away from the database: whoever may do everything there then cannot change the log unnoticed.`,
        },
      }
    }),
  )

const directorOf = (organisationId: string): Tenant.Tenant => ({ organisationId, actorId, duty: "director" })

const erased = (target: Target): Effect.Effect<Erasure.Erased, Failure, Services> =>
  Effect.gen(function* () {
    const erasure = yield* Erasure.Erasure
    if ("person" in target) return yield* erasure.erasePerson(administrator, target.person)
    if ("process" in target)
      return yield* erasure.eraseProcess(directorOf(target.organisation), target.process)
    const now = new Date(yield* Clock.currentTimeMillis).toISOString()
    let sum: Erasure.Erased = { processes: 0, logs: 0, words: 0, notes: 0 }
    for (const { tenant } of yield* tenants) {
      const one = yield* erasure.expire(tenant, now)
      sum = {
        processes: sum.processes + one.processes,
        logs: sum.logs + one.logs,
        words: sum.words + one.words,
        notes: sum.notes + one.notes,
      }
    }
    return sum
  })

/** What the database lists, also where a data folder keeps it; a PostgreSQL has one only when the portal made it. */
const keepList = (lists: string) =>
  Effect.gen(function* () {
    const list = yield* (yield* Erasure.Erasure).erasures(administrator)
    if (existsSync(lists)) Erasures.keep(lists, list)
    return list
  })

/** Removes the bytes that no file refers to any more. **Shape** what to say when the place for files does not answer. */
const swept: Effect.Effect<Language.Text, Failure, Services> = Effect.gen(function* () {
  const attachments = yield* Attachments.Attachments
  for (const { tenant } of yield* tenants) yield* attachments.sweep(tenant)
  return { pl: "", en: "" }
}).pipe(
  Effect.catchTag("FilesUnavailable", ({ cause }) =>
    Effect.succeed({
      pl: ` Magazyn plików nie odpowiada (${String(cause)}): zawartość usuniętych załączników zniknie przy najbliższym codziennym utrzymaniu.`,
      en: ` The place for files does not answer (${String(cause)}): the content of erased files goes with the next daily upkeep.`,
    }),
  ),
)

/** **Shape** `lists` is the folder that keeps the list of erasures of a PostgreSQL. */
export const erase = (place: Place.Place, target: Target, lists: string, means: Means): Done =>
  within(
    place,
    means,
    Effect.gen(function* () {
      const { processes, logs, words, notes } = yield* erased(target)
      const files = yield* swept
      yield* keepList("folder" in place ? place.folder : lists)
      return {
        isWell: true,
        text: {
          pl: `Usunięto: odpowiedzi i uzasadnienia: ${words}, notatki: ${notes}, procesy: ${processes}, dzienniki kompetencji: ${logs}.${files.pl} Kopie zapasowe sprzed tej chwili mają te dane nadal: zrób nową kopię, usuń starsze i trzymaj z dala od bazy listę usunięć (pnpm db erasures <plik>).`,
          en: `Erased: answers and reasons: ${words}, notes: ${notes}, processes: ${processes}, logs of competencies: ${logs}.${files.en} Backups from before still hold them: make a new backup, let older ones go, and keep the list of erasures away from the database (pnpm db erasures <file>).`,
        },
      }
    }),
  )

/** Gives whoever the operator vouches for a password, shown once. **Shape** not well for an address without an account. */
export const letIn = (place: Place.Place, email: string, means: Means): Done =>
  within(
    place,
    means,
    Effect.gen(function* () {
      const password = randomBytes(15).toString("base64url")
      const hash = yield* Effect.promise(() => hashPassword(password))
      const person = yield* (yield* Factors.Factors).letIn(actorId, email, hash)
      return person === undefined
        ? {
            isWell: false,
            text: {
              pl: `Nie ma konta z adresem ${email}. Niczego nie zmieniono.`,
              en: `There is no account with the address ${email}. Nothing was changed.`,
            },
          }
        : {
            isWell: true,
            text: {
              pl: `Nowe hasło konta ${email} (${person.name}), pokazane tylko raz: ${password}\nDrugi krok logowania i klucze dostępu usunięte, sesje zakończone. Po zalogowaniu hasło trzeba zmienić: Moje konto, Zmień hasło.`,
              en: `The new password of the account ${email} (${person.name}), shown only once: ${password}\nThe second step of signing in and the passkeys were removed, the sessions ended. Change the password after signing in: My account, Change the password.`,
            },
          }
    }),
  )

/** Writes the list of erasures into a file of its own; goes on while a portal serves the place. */
export const erasures = (place: Place.Place, file: string, means: Means): Done =>
  Effect.scoped(
    Effect.flatMap(Place.still(place, means.say), (free) =>
      within(
        free,
        means,
        Effect.gen(function* () {
          const list = yield* (yield* Erasure.Erasure).erasures(administrator)
          yield* Erasures.write(file, list)
          return {
            isWell: true,
            text: {
              pl: `Lista usunięć jest w ${file}: ${list.erasures.length}. Same identyfikatory, bez danych osobowych. Przywracanie starszej kopii: pnpm db restore <plik> --erasures ${file}.`,
              en: `The list of erasures is in ${file}: ${list.erasures.length}. Ids alone, no personal data. To restore an older backup: pnpm db restore <file> --erasures ${file}.`,
            },
          }
        }),
      ),
    ),
  )

/** Takes out again what a restore held, in every organisation. **Shape** how many messages. */
const takenOut = Effect.gen(function* () {
  const outbox = yield* Outbox.Outbox
  let count = 0
  for (const { tenant } of yield* tenants) {
    let after: string | undefined
    do {
      const page = yield* outbox.list(tenant, {
        state: "given-up",
        ...(after === undefined ? {} : { after }),
      })
      for (const { id, trouble } of page.items) {
        if (trouble !== Outbox.restored) continue
        yield* outbox.retry(tenant, id)
        count += 1
      }
      after = page.next ?? undefined
    } while (after !== undefined)
  }
  return count
})

/** Lets the messages go out that a restore held. */
export const resend = (place: Place.Place, means: Means): Done =>
  within(
    place,
    means,
    Effect.map(takenOut, (count) => ({
      isWell: true,
      text:
        count === 0
          ? { pl: "Żadna wiadomość nie czeka po przywróceniu kopii.", en: "A restore holds no message." }
          : {
              pl: `Wiadomości do wysłania: ${count}. Wyśle je portal, gdy będzie działał.`,
              en: `Messages to be sent: ${count}. The portal sends them once it runs.`,
            },
    })),
  )
