/**
 * The server killed while a program writes, and a standby that follows it by streaming promoted in its place.
 * Not here: the same server started again (`crashes.ts`).
 */
import { setTimeout as pause } from "node:timers/promises"
import type { Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Gate from "./store/Gate.ts"
import * as Program from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import * as Standby from "./store/Standby.ts"
import * as Steady from "./store/Steady.ts"

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  let primary = await Server.start()
  const gate = await Gate.open(primary.port)
  const address = new URL(primary.address)
  address.port = String(gate.port)
  const program = Program.open({ address: address.href })
  const steady = Steady.on(program)
  figures = () => steady.figures
  close = async () => {
    await program.dispose()
    await gate.close()
    await primary.stop()
  }
  await steady.begin()
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
  return [{ name: "a standby takes over", run }]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
