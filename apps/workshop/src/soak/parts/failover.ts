/**
 * The server killed while a program writes, and a standby that follows it by streaming promoted in its place.
 * Not here: the same server started again (`crashes.ts`).
 */
import { setTimeout as pause } from "node:timers/promises"
import type { Outcome, Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Gate from "./store/Gate.ts"
import * as Program from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import * as Standby from "./store/Standby.ts"
import * as Steady from "./store/Steady.ts"

/** A server, the way to it, and a program that writes over that way. */
const opened = async () => {
  const primary = await Server.start()
  const gate = await Gate.open(primary.port)
  const address = new URL(primary.address)
  address.port = String(gate.port)
  const program = Program.open({ address: address.href })
  const steady = Steady.on(program)
  await steady.begin()
  const close = async () => {
    await program.dispose()
    await gate.close()
  }
  return { primary, gate, steady, close }
}

/**
 * What the check is worth: a standby that is not waited for, cut off before the server is killed, has lost what was acknowledged
 * meanwhile, and the check has to say so.
 */
const lossy = async (seed: number): Promise<Outcome & { readonly lost: number }> => {
  const chance = seeded(seed)
  const { primary, gate, steady, close } = await opened()
  const stream = await Gate.open(primary.port)
  const standby = await Standby.of(primary, { port: stream.port, waits: false })
  const { what = "" } = await steady.through(async (answered) => {
    await answered(5)
    await stream.close()
    await answered(5 + Math.floor(chance() * 30))
    await primary.kill()
    await Standby.promote(standby)
    gate.lead(standby.port)
    await primary.stop()
  }, 5)
  await close()
  await standby.stop()
  const lost = Number(/^acknowledged and lost: (\d+)$/.exec(what)?.[1] ?? 0)
  const isSeen = lost >= 5
  return { sent: 1, lost, what: isSeen ? undefined : `the check saw no loss where there was one: ${what}` }
}

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const { gate, steady, ...first } = await opened()
  let { primary } = first
  let lostWithoutWaiting = 0
  figures = () => ({ ...steady.figures, lostWithoutWaiting })
  close = async () => {
    await first.close()
    await primary.stop()
  }
  const run = async (seed: number) => {
    const chance = seeded(seed)
    const standby = await Standby.of(primary)
    return steady.through(async (answered) => {
      await answered(5 + Math.floor(chance() * 30))
      await pause(chance() * 40)
      await primary.kill()
      await Standby.promote(standby)
      gate.lead(standby.port)
      await primary.stop()
      primary = standby
    }, 10)
  }
  const lose = async (seed: number) => {
    const { lost, ...outcome } = await lossy(seed)
    lostWithoutWaiting += lost
    return outcome
  }
  return [
    { name: "a standby takes over", run },
    { name: "a standby that was not waited for takes over, and the check sees it", run: lose, isSlow: true },
  ]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
