/**
 * Runs a command of `pnpm db` and says how it went: on the standard output what was done, on the error stream all else.
 * Not here: what the commands do (`commands.ts`), or their words (`words.ts`).
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Language } from "@osl/core"
import type { Backup } from "@osl/store"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { load } from "../../app/editions.server.ts"
import { StartFailure } from "../StartFailure.ts"
import { read as readSettings, type Settings } from "../settings.ts"
import * as commands from "./commands.ts"
import * as Order from "./Order.ts"
import type { Place } from "./Place.ts"
import * as services from "./services.ts"
import { type Failure, help, ofFailure, ofMisuse } from "./words.ts"

/** All went well, something is wrong, the command is not right. */
const exits = { done: 0, fault: 1, misuse: 2 } as const

type Say = (text: Language.Text) => void

const root = resolve(import.meta.dirname, "../../../..")

const program = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"))
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : ""
}

/** A line for each tenth of a table. */
const follow = (complain: Say) => {
  let last = ""
  return ({ table, done, of }: Backup.Progress): void => {
    const line = `${table} ${Math.floor((10 * done) / Math.max(of, 1)) * 10}%`
    if (line !== last) complain({ pl: line, en: line })
    last = line
  }
}

const placeOf = (place: Order.Place | undefined, settings: Settings): Place => {
  if (place === undefined)
    return settings.databaseUrl === undefined ? { folder: settings.dataDir } : { url: settings.databaseUrl }
  return "url" in place ? place : { folder: resolve(place.folder) }
}

const well = (done: Effect.Effect<Language.Text, Failure>): Effect.Effect<services.Outcome, Failure> =>
  Effect.map(done, (text) => ({ text, isWell: true }))

const carryOut = (
  order: Order.Order,
  settings: Settings,
  complain: Say,
): Effect.Effect<services.Outcome, Failure> => {
  const from = placeOf(order.from, settings)
  const means = {
    program: program(),
    editions: load(settings.editionsDir),
    files: settings,
    onProgress: follow(complain),
    say: complain,
  }
  switch (order.command) {
    case "migrate":
      return well(commands.migrate(from))
    case "verify":
      return services.verify(from, order.file, means)
    case "anchor":
      return services.anchor(from, order.file, means)
    case "resend":
      return services.resend(from, means)
    case "rebuild":
      return services.rebuild(from, means)
    case "backup":
      return well(commands.backup(from, order.file, means))
    case "restore":
      return well(
        commands.restore(from, { file: order.file, listed: order.erasures, lists: settings.dataDir }, means),
      )
    case "move":
      return well(commands.move(from, placeOf(order.to, settings), means))
    case "erase":
      return services.erase(from, order.target, settings.dataDir, means)
    case "let-in":
      return services.letIn(from, order.email, means)
    case "erasures":
      return services.erasures(from, order.file, means)
  }
}

const failureOf = (cause: Cause.Cause<Failure>): Language.Text => {
  const error: unknown = Cause.squash(cause)
  const isKnown = (value: unknown): value is Failure =>
    typeof value === "object" && value !== null && "_tag" in value && Cause.hasFails(cause)
  if (error instanceof StartFailure || isKnown(error)) return ofFailure(error)
  const said = error instanceof Error ? error.message : String(error)
  return { pl: `Nieznany kłopot: ${said}`, en: `Unknown trouble: ${said}` }
}

/** **Shape** the exit code: 0 done, 1 a fault, 2 a command that is not right. */
export const main = async (
  words: ReadonlyArray<string>,
  env: Readonly<Record<string, string | undefined>>,
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> => {
  const { language, order } = Order.read(words, env)
  const tell: Say = (text) => out(text[language])
  const complain: Say = (text) => err(text[language])
  if (order === "help") {
    tell(help)
    return exits.done
  }
  if ("misuse" in order) {
    complain(ofMisuse(order))
    complain(help)
    return exits.misuse
  }
  try {
    const settings = readSettings(env, root)
    const exit = await Effect.runPromiseExit(carryOut(order, settings, complain))
    if (Exit.isSuccess(exit)) {
      const { text, isWell } = exit.value
      if (isWell) tell(text)
      else complain(text)
      return isWell ? exits.done : exits.fault
    }
    complain(failureOf(exit.cause))
    return exits.fault
  } catch (cause) {
    if (!(cause instanceof StartFailure)) throw cause
    complain(cause.text)
    return cause.code === "bad-setting" ? exits.misuse : exits.fault
  }
}
