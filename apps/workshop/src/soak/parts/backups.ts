/**
 * Backups beside a serving portal on PGlite: killed while they are made, and made where there is no room, again and again. A name is free or
 * has a whole backup; the next one is made; nothing of a killed one stays; the portal goes on saving.
 * Not here: what a backup holds (`packages/store/test/backup.test.ts`).
 */
import { spawn } from "node:child_process"
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Restore } from "@osl/store"
import * as Effect from "effect/Effect"
import { type Served, serve } from "../../bench/Served.ts"
import { root } from "../../Repository.ts"
import * as Leftovers from "../Leftovers.ts"
import type { Outcome, Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Clerk from "./store/Clerk.ts"
import * as Server from "./store/Server.ts"
import * as SmallDisk from "./store/SmallDisk.ts"

/** **Unit** megabytes of the disk of the portal, and of the one that backups go to. */
const size = { data: 500, backups: 64 }
/** **Unit** bytes: a copy of the database, and what is left beside it, find no room. */
const tooLittle = 120 * 1024 * 1024
/** **Unit** milliseconds until what a killed command left is gone. */
const patience = 10_000

interface Figures {
  kills: number
  /** Of them before it was done. */
  inTheMiddle: number
  noRoomForFile: number
  noRoomForCopy: number
  /** **Unit** milliseconds of a whole one. */
  whole: number
  saved: number
}

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** `pnpm db backup` of a folder. **Shape** `kill` ends it at once, if it is not over. */
const backup = (folder: string, file: string) => {
  const child = spawn(
    process.execPath,
    [join(root, "apps/portal/server/db/main.ts"), "backup", file, "--from", folder, "--lang", "en"],
    { stdio: ["ignore", "pipe", "pipe"] },
  )
  const { pid } = child
  if (pid !== undefined) Leftovers.hold({ kind: "process", pid })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (said += String(bytes)))
  const ended = new Promise<Ended>((resolve) =>
    child.once("close", (code) => {
      if (pid !== undefined) Leftovers.letGo({ kind: "process", pid })
      resolve({ code, said })
    }),
  )
  return { ended, kill: () => child.kill("SIGKILL"), said: () => said }
}

const isWhole = async (file: string): Promise<boolean> =>
  (await Effect.runPromise(Effect.result(Restore.inspect(() => createReadStream(file)))))._tag === "Success"

/** What a command left beside its file and in the data folder. */
const leftIn = (data: string, file: string): ReadonlyArray<string> => [
  ...readdirSync(data).filter((name) => name.startsWith("copy-")),
  ...readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.part-`)),
]

const goneBy = async (left: () => ReadonlyArray<string>): Promise<string | undefined> => {
  const late = performance.now() + patience
  while (left().length > 0) {
    if (performance.now() > late) return `left behind: ${left().join(", ")}`
    await pause(50)
  }
  return undefined
}

const first = (...found: ReadonlyArray<string | undefined>): string | undefined =>
  found.find((one) => one !== undefined)

let close = async () => {}
let figures = () => ({})

const skipped = async (folder: string, reason: string): Promise<ReadonlyArray<Trial>> => {
  await Server.discard(folder)
  console.error(`backups: skipped, ${reason}`)
  figures = () => ({ skipped: reason })
  return [{ name: "skipped", run: () => ({ sent: 1 }) }]
}

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const folder = await Server.folder()
  const [data, place] = [join(folder, "data"), join(folder, "backups")]
  for (const one of [data, place]) mkdirSync(one)
  const own = SmallDisk.mount(data, size.data)
  if (typeof own === "string") return skipped(folder, own)
  const other = SmallDisk.mount(place, size.backups)
  if (typeof other === "string") {
    own.unmount()
    return skipped(folder, other)
  }
  const portal: Served = await serve({
    script: join(root, "apps/portal/start.mjs"),
    ready: "/readyz",
    patience: 300,
    env: { OSL_DATA_DIR: data, OSL_DEMO: "small", DATABASE_URL: "" },
    onProcess: (pid, isThere) => (isThere ? Leftovers.hold : Leftovers.letGo)({ kind: "process", pid }),
  })
  const desk = await Clerk.signIn(portal.address)
  const work = await Clerk.work(desk)
  const told: Figures = { kills: 0, inTheMiddle: 0, noRoomForFile: 0, noRoomForCopy: 0, whole: 0, saved: 0 }
  figures = () => told
  close = async () => {
    await portal.stop()
    own.unmount()
    other.unmount()
    await Server.discard(folder)
  }
  let number = 0
  const next = () => join(place, `backup-${++number}.osl`)

  /** The portal saves, and shows what it saved. */
  const serves = async (): Promise<string | undefined> => {
    const path = await Clerk.send(desk, await Clerk.entry(desk, work.processes[0], ++told.saved))
    return (await Clerk.isThere(desk, path)) ? undefined : "the portal does not show what it saved"
  }

  /** It can be made under this name now, and leaves nothing else. */
  const made = async (file: string): Promise<string | undefined> => {
    const { code, said } = await backup(data, file).ended
    if (code !== 0) return `a backup that had room ended with ${code}: ${said}`
    if (!(await isWhole(file))) return "a backup that was said to be whole is not"
    return goneBy(() => leftIn(data, file))
  }

  const began = performance.now()
  const wrong = await made(next())
  if (wrong !== undefined) throw new Error(wrong)
  told.whole = Math.round(performance.now() - began)

  const tidy = () => {
    for (const name of readdirSync(place)) rmSync(join(place, name))
  }

  const killed = async (seed: number): Promise<Outcome> => {
    const file = next()
    const command = backup(data, file)
    await pause(seeded(seed)() * told.whole)
    command.kill()
    const { code } = await command.ended
    told.kills += 1
    if (code === null) told.inTheMiddle += 1
    const copies = () => leftIn(data, file).filter((name) => name.startsWith("copy-"))
    const stays = await goneBy(copies)
    const isThere = existsSync(file)
    const half = isThere && !(await isWhole(file)) ? "half a backup has its name" : undefined
    const what = first(stays, half, isThere ? undefined : await made(file), await serves())
    tidy()
    return { sent: 1, what }
  }

  /** Nothing has the name, the command says what to do, and with room it is made. */
  const refused = async (
    file: string,
    words: RegExp,
    makeRoom: () => void,
    { serving }: { readonly serving: boolean },
  ): Promise<Outcome> => {
    const { code, said } = await backup(data, file).ended
    const still = serving ? await serves() : undefined
    const left = first(
      code === 1 && words.test(said) ? undefined : `ended with ${code}: ${said}`,
      existsSync(file) ? `a file of ${statSync(file).size} bytes has the name` : undefined,
      await goneBy(() => leftIn(data, file)),
    )
    makeRoom()
    const what = first(still, left, await made(file), await serves())
    tidy()
    return { sent: 1, what }
  }

  const noRoomForFile = (seed: number): Promise<Outcome> => {
    other.fill(Math.floor(seeded(seed)() * 200_000))
    told.noRoomForFile += 1
    return refused(next(), /cannot be written.*Make room/s, other.makeRoom, { serving: true })
  }

  const noRoomForCopy = (seed: number): Promise<Outcome> => {
    const left = Math.floor(seeded(seed)() * tooLittle)
    own.fill(left)
    told.noRoomForCopy += 1
    // A portal whose own disk has no room left says so itself; here it is the command that must not take what there is.
    return refused(next(), /could not copy its database.*Make as much room/s, own.makeRoom, {
      serving: left > 64 * 1024 * 1024,
    })
  }

  return [
    { name: "killed", run: killed },
    { name: "no room for the file", run: noRoomForFile },
    { name: "no room for the copy", run: noRoomForCopy },
  ]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
