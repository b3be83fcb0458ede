/**
 * A writing program killed in the middle of writing, on PGlite and on PostgreSQL, again and again.
 * Not here: the whole portal killed over HTTP (`apps/portal/server/kill.process.test.ts`).
 */
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Command } from "@osl/workflow"
import type { Outcome, Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Checking from "./store/Checking.ts"
import type { Place } from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import * as Writer from "./store/Writer.ts"
import * as Writing from "./store/Writing.ts"

const lanes = 4
/** Entries that are acknowledged before a kill, at least and at most. */
const fewest = 2
const most = 12
/** **Unit** milliseconds from the last of them to the kill, at most. */
const longest = 40

/** **Unit** counts: `kept` and `gone` of those that were cut off. */
interface Figures {
  kills: number
  acknowledged: number
  inTheMiddle: number
  kept: number
  gone: number
}

/** A store that is killed from time to time. **Shape** a trial is one kill. */
export const victim = (name: string, place: Place) => {
  const work = Writing.work(3)
  const acknowledged = new Set<string>()
  const figures: Figures = { kills: 0, acknowledged: 0, inTheMiddle: 0, kept: 0, gone: 0 }
  let unanswered: ReadonlyArray<Command.Command> = []
  let writer: Writer.Writer | undefined
  let number = 0

  const opened = async () => {
    const made = Writer.start()
    await made.open(place, work, true)
    return made
  }

  /** Whoever saw no answer sends the same again: it is carried out now, unless it was kept. */
  const resend = async (to: Writer.Writer, kept: Checking.Kept): Promise<string | undefined> => {
    const there = new Set(kept.commands)
    for (const command of unanswered) {
      const isKept = there.has(command.id)
      if (isKept) figures.kept += 1
      else figures.gone += 1
      if ((await to.write(command)) !== isKept) return "a command that was sent again was judged wrongly"
      acknowledged.add(command.id)
    }
    return undefined
  }

  const run = async (seed: number): Promise<Outcome> => {
    const chance = seeded(seed)
    const enough = fewest + Math.floor(chance() * (most - fewest + 1))
    const last = chance() * longest
    const current = writer ?? (await opened())
    const next = Writer.start()
    const underWay = new Map<string, Command.Command>()
    let answered = 0
    let isKilled = false
    const lane = async () => {
      while (!isKilled) {
        const command = Writing.entry(work, number++)
        underWay.set(command.id, command)
        if ((await current.write(command)) === "gone") return
        underWay.delete(command.id)
        acknowledged.add(command.id)
        answered += 1
      }
    }
    const kill = async () => {
      while (answered < enough) await pause(1)
      await pause(last)
      isKilled = true
      await current.end()
    }
    await Promise.all([kill(), ...Array.from({ length: lanes }, lane)])
    unanswered = [...underWay.values()]
    figures.kills += 1
    if (unanswered.length > 0) figures.inTheMiddle += 1
    const kept = await next.open(place, work, false)
    writer = next
    const what = Checking.wrong(kept, acknowledged) ?? (await resend(next, kept))
    figures.acknowledged = acknowledged.size
    return { sent: 1, what }
  }

  return {
    trial: { name, run } satisfies Trial,
    figures,
    end: async () => writer?.end(),
  }
}

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const folder = await Server.folder()
  const server = await Server.start()
  const pglite = victim("PGlite", { folder: join(folder, "database") })
  const postgres = victim("PostgreSQL", { address: server.address })
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
