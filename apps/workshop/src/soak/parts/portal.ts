/**
 * The whole portal killed while people fill in its forms, on PGlite and on PostgreSQL, again and again.
 * Not here: a program that is only the store (`kills.ts`).
 */
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { type Served, serve } from "../../bench/Served.ts"
import { root } from "../../Repository.ts"
import * as Leftovers from "../Leftovers.ts"
import type { Outcome, Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Checking from "./store/Checking.ts"
import * as Clerk from "./store/Clerk.ts"
import * as Program from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import type { Work } from "./store/Writing.ts"

const clerks = 4
/** Entries that are acknowledged before a kill, at least and at most. */
const fewest = 2
const most = 12
/** **Unit** milliseconds from the last of them to the kill, at most. */
const longest = 60
/** Kills between two looks at a database that only one program may open. */
const stride = 10

/** **Unit** counts: `inTheMiddle` kills that cut something off, `kept` and `gone` of what was cut off, `looks` at all that is kept. */
interface Figures {
  kills: number
  acknowledged: number
  inTheMiddle: number
  kept: number
  gone: number
  looks: number
}

/** Where a portal keeps. **Shape** `folder` of its data; `address` of a PostgreSQL, without which it embeds its database. */
interface Place {
  readonly folder: string
  readonly address?: string
}

const start = ({ folder, address = "" }: Place): Promise<Served> =>
  serve({
    script: join(root, "apps/portal/start.mjs"),
    ready: "/readyz",
    patience: 300,
    env: {
      OSL_DATA_DIR: folder,
      OSL_DEMO: "small",
      OSL_SECRET: "a secret of thirty-two characters or more",
      DATABASE_URL: address,
    },
    onProcess: (pid, isThere) => (isThere ? Leftovers.hold : Leftovers.letGo)({ kind: "process", pid }),
  })

/** What the tables hold, and whether it holds together. */
const look = async (place: Program.Place, work: Work): Promise<Checking.Kept> => {
  const program = Program.open(place)
  try {
    return await program.runPromise(Checking.all(work))
  } finally {
    await program.dispose()
  }
}

interface Open {
  readonly portal: Served
  readonly desk: Clerk.Desk
  readonly work: Work
}

const victim = async (name: string, place: Place) => {
  const acknowledged = new Set<string>()
  const figures: Figures = { kills: 0, acknowledged: 0, inTheMiddle: 0, kept: 0, gone: 0, looks: 0 }
  let number = 0

  const opened = async (before: Open | undefined): Promise<Open> => {
    const portal = await start(place)
    const desk =
      before === undefined ? await Clerk.signIn(portal.address) : { ...before.desk, address: portal.address }
    return { portal, desk, work: before?.work ?? (await Clerk.work(desk)) }
  }

  let now = await opened(undefined)

  /** Several write at once until the portal is killed. **Shape** what was not answered, and where answers led. */
  const writeUntilKilled = async ({ portal, desk, work }: Open, enough: number, last: number) => {
    const underWay = new Map<string, Clerk.Form>()
    const paths: Array<string> = []
    let isKilled = false
    let isBroken = false
    const write = async (): Promise<void> => {
      while (!isKilled) {
        const at = number++
        try {
          const form = await Clerk.entry(desk, work.processes[at % 2] ?? work.processes[0], at)
          underWay.set(form.id, form)
          paths.push(await Clerk.send(desk, form))
          underWay.delete(form.id)
          acknowledged.add(form.id)
        } catch (cause) {
          if (isKilled) return
          isBroken = true
          throw cause
        }
      }
    }
    const kill = async (): Promise<void> => {
      while (paths.length < enough && !isBroken) await pause(1)
      await pause(last)
      while (underWay.size === 0 && !isBroken) await pause(1)
      isKilled = true
      await portal.kill()
    }
    await Promise.all([kill(), ...Array.from({ length: clerks }, write)])
    return { unanswered: [...underWay.values()], paths }
  }

  /** The tables of a server are looked at while the portal serves; a folder is only when it does not. */
  const lookThrough = async (open: Open): Promise<{ open: Open; kept?: Checking.Kept }> => {
    if (place.address !== undefined) return { open, kept: await look({ address: place.address }, open.work) }
    if (figures.kills % stride !== 0) return { open }
    await open.portal.stop()
    const kept = await look({ folder: join(place.folder, "database") }, open.work)
    return { open: await opened(open), kept }
  }

  const run = async (seed: number): Promise<Outcome> => {
    const chance = seeded(seed)
    const enough = fewest + Math.floor(chance() * (most - fewest + 1))
    const { unanswered, paths } = await writeUntilKilled(now, enough, chance() * longest)
    figures.kills += 1
    figures.acknowledged = acknowledged.size
    if (unanswered.length > 0) figures.inTheMiddle += 1
    const { open, kept } = await lookThrough(await opened(now))
    now = open
    const there = await Promise.all(paths.map((path) => Clerk.isThere(open.desk, path)))
    const unreadable = there.filter((one) => !one).length
    if (kept !== undefined) {
      figures.looks += 1
      const before = new Set(kept.commands)
      for (const { id } of unanswered) figures[before.has(id) ? "kept" : "gone"] += 1
    }
    const what = [
      kept === undefined ? undefined : Checking.wrong(kept, acknowledged),
      unreadable === 0 ? undefined : `acknowledged and not shown: ${unreadable}`,
    ].filter((one) => one !== undefined)
    // Whoever saw no answer sends the form again: it may have been saved, and is then not saved twice.
    for (const form of unanswered) {
      await Clerk.send(open.desk, form)
      acknowledged.add(form.id)
    }
    return { sent: 1, what: what.length === 0 ? undefined : what.join("; ") }
  }

  return { trial: { name, run } satisfies Trial, figures, end: () => now.portal.stop() }
}

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const folder = await Server.folder()
  const server = await Server.start()
  const pglite = await victim("portal on PGlite", { folder: join(folder, "embedded") })
  const postgres = await victim("portal on PostgreSQL", {
    folder: join(folder, "served"),
    address: server.address,
  })
  figures = () => ({ pglite: pglite.figures, postgres: postgres.figures })
  close = async () => {
    await pglite.end()
    await postgres.end()
    await server.stop()
    await Server.discard(folder)
  }
  return [pglite.trial, postgres.trial]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
