/**
 * Starts the portal: settings, port, folder, build, database, demonstration, then pages; and ends it cleanly.
 * Not here: each of these steps (the modules beside it and `app/runtime.server.ts`).
 */
import { flushCompileCache } from "node:module"
import { resolve } from "node:path"
import type { Application } from "../app/runtime.server.ts"
import { load } from "./application.ts"
import { build } from "./build.ts"
import { type Control, serve } from "./control.ts"
import { lasting, prepare, secret } from "./folder.ts"
import { type Front, listen } from "./front.ts"
import { type Lock, take } from "./lock.ts"
import { complain, tell } from "./messages.ts"
import { read, type Settings } from "./settings.ts"

const portal = resolve(import.meta.dirname, "..")
const root = resolve(portal, "../..")

process.env["NODE_ENV"] ??= "production"
process.env["TURBO_TELEMETRY_DISABLED"] = "1"

let front: Front | undefined
let lock: Lock | undefined
let application: Application | undefined
let control: Control | undefined
let isEnding = false

const end = async (code: number): Promise<void> => {
  if (isEnding) return
  isEnding = true
  control?.close()
  await front?.close()
  await application?.close()
  lock?.release()
  process.exit(code)
}

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.on(signal, () => {
    tell({ pl: "Kończenie pracy…", en: "Ending…" })
    void end(0)
  })

const takeFolder = (settings: Settings): void => {
  prepare(settings.dataDir)
  if (settings.databaseUrl !== undefined) return
  lock = take(settings.dataDir)
  if (lock.takenFrom !== undefined)
    tell({
      pl: `Poprzedni portal (proces ${lock.takenFrom}) zakończył się nagle. Przejmuję jego folder, zapisane dane są na miejscu.`,
      en: `The portal before (process ${lock.takenFrom}) ended suddenly. Taking over its folder; what was saved is there.`,
    })
}

/** A portal whose database and secret are elsewhere uses no folder: what lasts is said too, or is the secret itself. */
const secretsOf = ({ databaseUrl, dataDir, ...said }: Settings) => {
  const first = said.secret ?? secret(dataDir)
  const isFolderless = databaseUrl !== undefined && said.secret !== undefined
  return { secret: first, lasting: said.lasting ?? (isFolderless ? first : lasting(dataDir, first)) }
}

const start = async (): Promise<void> => {
  const settings = read(process.env, root)
  front = await listen(settings)
  if (settings.databaseUrl === undefined || settings.secret === undefined) takeFolder(settings)
  await build(root)
  const loaded = await load(portal)
  application = loaded.application
  const opened = await application.open({ ...settings, ...secretsOf(settings), address: front.address }, tell)
  if (settings.databaseUrl === undefined)
    control = await serve(settings.dataDir, loaded.application.copyDatabase)
  front.open(loaded.handler(settings))
  tell({ pl: `\nPortal działa: ${front.address}`, en: `The portal is running: ${front.address}` })
  for (const line of opened) tell(line)
  // Now, and not at the end: a portal that is killed would leave the next start to compile everything again.
  flushCompileCache()
}

const fail = async (error: unknown): Promise<void> => {
  if (error instanceof Error && "_tag" in error && error._tag === "StartFailure" && "text" in error)
    complain(error.text as Parameters<typeof complain>[0])
  else
    complain({
      pl: `Portal nie uruchomił się z nieznanego powodu.\n${error instanceof Error ? error.stack : String(error)}`,
      en: "The portal did not start for an unknown reason, see above.",
    })
  await end(1)
}

try {
  await start()
} catch (error) {
  // A start that was told to end before it was done has nothing to complain of.
  if (!isEnding) await fail(error)
}
