/**
 * Opening the database of a place as its owner: a data folder, held for as long, or a PostgreSQL.
 * Not here: its tables (`@osl/store`), or which place is meant (`Order.ts`).
 */
import { existsSync, mkdirSync, renameSync, rmSync, statfsSync } from "node:fs"
import { join } from "node:path"
import type { Language } from "@osl/core"
import type { Tables } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import { type Dialect, Kysely } from "kysely"
import { embedded, owner } from "../../app/database.server.ts"
import { ask, clear, unfilled } from "../control.ts"
import { prepare } from "../folder.ts"
import { take } from "../lock.ts"
import { StartFailure } from "../StartFailure.ts"

/** **Shape** `folder` is absolute; `isCopy` of one that is there for a command alone. */
export type Place = { readonly folder: string; readonly isCopy?: true } | { readonly url: string }

export type Db = Kysely<Tables.Tables>

/** Without the password. */
export const named = (place: Place): string => {
  if ("folder" in place) return place.folder
  const { host, pathname } = new URL(place.url)
  return `${host}${pathname}`
}

const attempt = <A>(ask: () => A): Effect.Effect<A, StartFailure> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(ask())
    } catch (cause) {
      return cause instanceof StartFailure ? Effect.fail(cause) : Effect.die(cause)
    }
  })

const opened = (dialect: Dialect): Effect.Effect<Db, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => new Kysely<Tables.Tables>({ dialect })),
    (db) => Effect.promise(() => db.destroy()),
  )

/** Keeps every other program from the folder until the scope ends. */
export const hold = (folder: string) =>
  Effect.acquireRelease(
    attempt(() => {
      prepare(folder)
      return take(folder)
    }),
    (lock) => Effect.sync(() => lock.release()),
  )

const isInUse = (failure: StartFailure): boolean => failure.code === "folder-in-use"

const notCopied = (folder: string) =>
  new StartFailure("full-disk", {
    pl: `Portal działa na folderze ${folder} i nie mógł skopiować swojej bazy. Zwolnij na tym dysku tyle miejsca, ile zajmuje baza, albo zatrzymaj portal, i powtórz polecenie. Dane są nietknięte.`,
    en: `The portal serves the folder ${folder} and could not copy its database. Make as much room on that disk as the database takes, or stop the portal, and repeat the command. The data were not touched.`,
  })

/**
 * The place itself when nobody uses it, else a copy of it that the portal makes which serves it, gone when the scope ends. It is for
 * reading: nothing written to a copy stays.
 *
 * **Errors** `StartFailure` `folder-in-use` when who uses it makes no copies, `full-disk` when there is no room for one.
 */
export const still = (
  place: Place,
  tell: (text: Language.Text) => void,
): Effect.Effect<Place, StartFailure, Scope.Scope> =>
  Effect.gen(function* () {
    if ("url" in place || !existsSync(databaseIn(place.folder))) return place
    const cleared = Effect.andThen(
      hold(place.folder),
      Effect.sync(() => clear(place.folder)),
    )
    const held = yield* Effect.result(Effect.scoped(cleared))
    if (Result.isSuccess(held)) return place
    if (!isInUse(held.failure)) return yield* Effect.fail(held.failure)
    const answer = yield* Effect.promise(() => ask(place.folder))
    if (answer === "silent") return yield* Effect.fail(held.failure)
    if (answer === "refused") return yield* Effect.fail(notCopied(place.folder))
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        rmSync(answer.copy, { recursive: true, force: true })
        answer.letGo()
      }),
    )
    tell({
      pl: "Portal działa dalej; polecenie pracuje na kopii jego bazy z tej chwili.",
      en: "The portal goes on serving; the command works on a copy of its database as of this moment.",
    })
    return { folder: answer.copy, isCopy: true } as const
  })

const databaseIn = (folder: string): string => join(folder, "database")

export const nothingThere = (folder: string) =>
  new StartFailure("no-database", {
    pl: `W folderze ${folder} nie ma bazy. Wskaż inny folder albo adres: --from.`,
    en: `There is no database in the folder ${folder}. Name another folder or an address: --from.`,
  })

/** **Unit** bytes that the embedded database needs to write at all: a piece of its log. */
const piece = 32 * 1024 * 1024

const full = (folder: string) =>
  new StartFailure("full-disk", {
    pl: `Na dysku z folderem ${folder} nie ma miejsca. Zwolnij je i powtórz polecenie. To, co było zapisane, jest na miejscu.`,
    en: `The disk of the folder ${folder} is full. Make room and repeat the command. What was saved is there.`,
  })

/** The embedded database fails in many words when its disk is full, none of which say so. */
export const told = <A, E, R>(
  place: Place,
  work: Effect.Effect<A, E, R>,
): Effect.Effect<A, E | StartFailure, R> =>
  Effect.catchCause(work, (cause): Effect.Effect<never, E | StartFailure> => {
    if ("url" in place || !existsSync(place.folder)) return Effect.failCause(cause)
    const { bavail, bsize } = statfsSync(place.folder)
    return bavail * bsize < piece ? Effect.fail(full(place.folder)) : Effect.failCause(cause)
  })

/**
 * Opens a database that is there.
 *
 * **Errors** `StartFailure`: `no-database`, `folder-in-use`, `damaged-database`, `unreachable-database`.
 */
export const open = (place: Place): Effect.Effect<Db, StartFailure, Scope.Scope> =>
  Effect.gen(function* () {
    if ("url" in place) return yield* opened(yield* owner(place.url))
    if (!existsSync(databaseIn(place.folder))) return yield* Effect.fail(nothingThere(place.folder))
    yield* hold(place.folder)
    return yield* opened(yield* embedded(databaseIn(place.folder), place.isCopy))
  })

/**
 * Fills a place with what `fill` brings: a new folder becomes the database once all of it is there, and not before.
 *
 * **Errors** those of `open`, and of `fill`.
 */
export const fill = <A, E>(
  place: Place,
  body: (db: Db) => Effect.Effect<A, E>,
): Effect.Effect<A, E | StartFailure> => {
  if ("url" in place || existsSync(databaseIn(place.folder)))
    return told(place, Effect.scoped(Effect.flatMap(open(place), body)))
  const draft = join(place.folder, unfilled)
  return Effect.scoped(
    Effect.gen(function* () {
      yield* hold(place.folder)
      rmSync(draft, { recursive: true, force: true })
      mkdirSync(draft, { mode: 0o700 })
      const filled = told(place, Effect.scoped(Effect.flatMap(Effect.flatMap(embedded(draft), opened), body)))
      const answer = yield* Effect.onError(filled, () =>
        Effect.sync(() => rmSync(draft, { recursive: true, force: true })),
      )
      renameSync(draft, databaseIn(place.folder))
      return answer
    }),
  )
}
