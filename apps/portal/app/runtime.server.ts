/**
 * The one runtime of the application: the only place where layers meet and Effects are run.
 * Not here: what becomes of a failure (`respond.server.ts`).
 */
import { constants } from "node:fs"
import { cp } from "node:fs/promises"
import { join } from "node:path"
import type { Language } from "@osl/core"
import {
  Accounts,
  Attachments,
  Audit,
  Badges,
  CalendarAddress,
  CentreEditions,
  Competencies,
  Database,
  Delegations,
  Digests,
  Erasure,
  Factors,
  Health,
  Notices,
  Organisations,
  Outbox,
  PersonalData,
  ProcessStore,
  Region,
  SavedFilters,
  Search,
  Staff,
} from "@osl/store"
import type { AppLoadContext } from "@remix-run/node"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Schema from "effect/Schema"
import { StartFailure } from "../server/StartFailure.ts"
import type { DemoSize, MailSettings, TelemetrySettings, TileSettings } from "../server/settings.ts"
import { signOnOf } from "../server/signOn.ts"
import type { Bucket } from "./attachments/bucket.server.ts"
import * as FilePlace from "./attachments/place.server.ts"
import { refresh } from "./centreEditions.server.ts"
import { layer as database } from "./database.server.ts"
import * as Demonstration from "./demonstration.server.ts"
import * as Digest from "./digest.server.ts"
import { type EditionSettings, Editions, served } from "./editions.server.ts"
import { report } from "./log.server.ts"
import { Mail } from "./mail.server.ts"
import { SignIn } from "./signIn.server.ts"
import { SignOn } from "./signOn.server.ts"
import { type Operator, operatorOf } from "./statements/operator.server.ts"
import * as Telemetry from "./telemetry.server.ts"
import * as Upkeep from "./upkeep.server.ts"

export interface ApplicationSettings extends EditionSettings {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly logsStatements: boolean
  readonly demo: DemoSize
  readonly secret: string
  /** What badges are signed with and second steps are sealed with. */
  readonly lasting: string
  /** The document of identity providers; none without it. **Shape** an absolute path. */
  readonly signOnFile: string | undefined
  /** The document about whoever runs the portal; nobody is named without it. **Shape** an absolute path. */
  readonly operatorFile: string | undefined
  readonly mail: MailSettings | undefined
  readonly telemetry: TelemetrySettings | undefined
  readonly tiles: TileSettings | undefined
  /** Where attached files are kept; in the data folder when absent. */
  readonly bucket: Bucket | undefined
  /** Where a browser reaches the portal, without a path. */
  readonly address: string
}

/** Why a proxy should send nobody here, or that it may. */
export type Readiness = "ok" | "database" | "read-only" | "other-tables"

/** What the server uses of the application. */
export interface Application {
  /** Answers what to tell the person who started it, such as the account to use. */
  readonly open: (
    settings: ApplicationSettings,
    tell: (message: Language.Text) => void,
  ) => Promise<ReadonlyArray<Language.Text>>
  readonly close: () => Promise<void>
  readonly readiness: () => Promise<Readiness>
  /** Notes a request that has come, for those who run the portal. */
  readonly asked: (method: string) => Telemetry.Asked
  /** Copies the files of the embedded database to a place that is not there yet, while no statement runs. */
  readonly copyDatabase: (to: string) => Promise<void>
}

/** Writes what the portal could not do by itself where the administrator looks. */
const complain = (error: unknown): void => report(error)

const layer = (
  settings: ApplicationSettings,
  editions: Editions["Service"],
  tell: (message: Language.Text) => void,
) =>
  Layer.mergeAll(
    Upkeep.layer({ editions: editions.all, files: settings }, tell, complain),
    ProcessStore.layer({ editions: editions.all, beginsWith: editions.beginsIn }),
    Search.layer({ editions: editions.all }),
    Competencies.layer({ editions: editions.all, beginsWith: () => editions.begins }),
    Erasure.layer({ editions: editions.all }),
    Audit.layer,
    Delegations.layer,
    SavedFilters.layer,
    Layer.mergeAll(
      Mail.layer(settings, complain),
      SignIn.layer(settings),
      Digest.layer(settings.mail !== undefined, complain),
    ).pipe(
      Layer.provideMerge(
        Layer.mergeAll(
          Outbox.layer,
          Staff.layer,
          Accounts.layer,
          Organisations.layer,
          Digests.layer,
          Notices.layer({ editions: editions.all }),
          CentreEditions.layer,
          Region.layer,
          Editions.layer(editions),
        ),
      ),
    ),
    Badges.layer,
    CalendarAddress.layer,
    Layer.provideMerge(Attachments.layer, FilePlace.layer(settings)),
    PersonalData.layer({ editions: editions.all }),
    SignOn.layer({ ...settings, signOn: signOnOf(settings.signOnFile, process.env) }),
    Factors.layer,
  ).pipe(Layer.provideMerge(database(settings)), Layer.provideMerge(Telemetry.layer(settings.telemetry)))

/** What every page may use. */
export type Services = Layer.Success<ReturnType<typeof layer>>

interface Opened {
  readonly settings: ApplicationSettings
  readonly services: Context.Context<Services>
  readonly isDemonstration: boolean
  readonly operator: Operator | null
}

let current: Opened | undefined

/** Ends what was begun, also while it still loads; then the database is closed as it should be. */
let stop: (() => Promise<void>) | undefined

/** A request came before `open` was done: a defect of the server. */
class NotOpened extends Schema.TaggedError<NotOpened>()("NotOpened", {}) {
  override get message() {
    return "The application was not opened"
  }
}

const opened = (): Opened => {
  if (current === undefined) throw new NotOpened()
  return current
}

const words = (failure: Layer.Error<ReturnType<typeof layer>>): StartFailure => {
  switch (failure._tag) {
    case "StartFailure":
      return failure
    case "NewerDatabase":
      return new StartFailure("newer-database", {
        pl: `Bazę zapisała nowsza wersja programu (${failure.unknown.join(", ")}). Uruchom tamtą wersję. Dane są nietknięte.`,
        en: `The database was written by a newer version of the program (${failure.unknown.join(", ")}). Start that version. The data were not touched.`,
      })
    case "MigrationFailed":
      return new StartFailure("damaged-database", {
        pl: `Nie udało się dostosować bazy do tej wersji programu (${failure.migration ?? "początek"}: ${String(failure.cause)}). Baza została taka, jaka była.`,
        en: `The database could not be brought up to date (${failure.migration ?? "beginning"}: ${String(failure.cause)}). It was left as it was.`,
      })
    case "WrongRole":
      return new StartFailure("damaged-database", {
        pl: `Połączenie z bazą ma za szerokie uprawnienia (${failure.role}). Portal nie ruszy, bo oddziela instytucje uprawnieniami bazy.`,
        en: `The connection to the database may do too much (${failure.role}). The portal does not start, because it keeps institutions apart by the rights in the database.`,
      })
    case "StoreUnavailable":
      return new StartFailure("unreachable-database", {
        pl: `Baza nie odpowiada: ${String(failure.cause)}.`,
        en: `The database does not answer: ${String(failure.cause)}.`,
      })
  }
}

/** Opens the database, loads the demonstration when it is new, and keeps the runtime for all requests. */
export const open: Application["open"] = async (settings, tell) => {
  const operator = operatorOf(settings.operatorFile)
  const runtime = ManagedRuntime.make(layer(settings, served(settings), tell))
  const services = await Effect.runPromise(
    Effect.catch(runtime.contextEffect, (failure) => Effect.die(words(failure))),
  )
  const stopping = new AbortController()
  const preparing = Effect.runPromiseWith(services)(
    Effect.uninterruptible(
      Effect.all([refresh(undefined), Demonstration.prepare(settings, tell), Demonstration.isShown]),
    ),
    { signal: stopping.signal },
  )
  stop = async () => {
    stopping.abort()
    await Promise.allSettled([preparing])
    await runtime.dispose()
  }
  const [, said, isDemonstration] = await preparing
  current = { settings, services, isDemonstration, operator }
  return said
}

export const close: Application["close"] = async () => {
  await stop?.()
}

/** Runs an Effect on behalf of a request. */
export const run = <A, E>(
  { asked }: Pick<AppLoadContext, "asked">,
  effect: Effect.Effect<A, E, Services>,
): Promise<Exit.Exit<A, E>> =>
  Effect.runPromiseExitWith(opened().services)(Effect.withParentSpan(effect, asked.span))

/** Notes a request that has come. */
export const asked = (method: string): Telemetry.Asked => Telemetry.begin(opened().services, method)

const readinessOf = ({ isReachable, isWritable, tables }: Health.Report): Readiness => {
  if (!isReachable) return "database"
  if (!isWritable) return "read-only"
  return tables === "older" || tables === "newer" ? "other-tables" : "ok"
}

export const readiness: Application["readiness"] = async () => {
  const exit = await Effect.runPromiseExitWith(opened().services)(Health.check)
  return Exit.isSuccess(exit) ? readinessOf(exit.value) : "database"
}

/** What has been acknowledged is in the files; what was not is undone when the copy is opened, as after a loss of power. */
export const copyDatabase: Application["copyDatabase"] = async (to) => {
  const { services, settings } = opened()
  const { kysely } = Context.get(services, Database.Database)
  // The one connection is taken, so that nobody writes; a file that only says who has the database open stays behind.
  await kysely.connection().execute(() =>
    cp(join(settings.dataDir, "database"), to, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => !path.endsWith("postmaster.pid"),
    }),
  )
}

/** Whether browsers reach the portal by https, so that cookies may insist on it. */
export const isSecure = (): boolean => opened().settings.address.startsWith("https:")

/** Pictures of the ground under maps, where the operator has chosen a server for them. */
export const tiles = (): TileSettings | undefined => opened().settings.tiles

/** What badges are issued with: where they are looked at, and the secret that the key is made from. */
export const issuing = (): Pick<ApplicationSettings, "address" | "lasting"> => opened().settings

/** What second steps are sealed with. */
export const lasting = (): string => opened().settings.lasting

/** Whether this portal shows made-up data. */
export const isDemonstration = (): boolean => opened().isDemonstration

/** Who runs this portal; null when they have not said. */
export const operator = (): Operator | null => opened().operator

/** Where a browser reaches the portal, without a path. */
export const address = (): string => opened().settings.address
