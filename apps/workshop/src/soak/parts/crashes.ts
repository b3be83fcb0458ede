/**
 * The PostgreSQL server killed at once while a program writes, and started again on the same folder.
 * Not here: a server that another one stands in for (`failover.ts`).
 */
import { setTimeout as pause } from "node:timers/promises"
import type { Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Program from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import * as Steady from "./store/Steady.ts"

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const server = await Server.start()
  const program = Program.open({ address: server.address })
  const steady = Steady.on(program)
  figures = () => steady.figures
  close = async () => {
    await program.dispose()
    await server.stop()
  }
  await steady.begin()
  const run = (seed: number) => {
    const chance = seeded(seed)
    return steady.through(async (answered) => {
      await answered(2 + Math.floor(chance() * 11))
      await pause(chance() * 40)
      await server.kill()
      await server.start()
    }, 5)
  }
  return [{ name: "the server is killed", run }]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
