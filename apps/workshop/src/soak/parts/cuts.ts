/**
 * Connections to PostgreSQL cut by chance, before a message and half way through one, in both directions.
 * Not here: a cut at each known moment of a transaction (`packages/store/test/connection.test.ts`).
 */
import type { Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Gate from "./store/Gate.ts"
import * as Program from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import * as Steady from "./store/Steady.ts"

/** **Unit** cuts of a trial; messages between two of them, at most. */
const cuts = 20
const furthest = 60

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const server = await Server.start()
  const gate = await Gate.open(server.port)
  const address = new URL(server.address)
  address.port = String(gate.port)
  const program = Program.open({ address: address.href })
  const steady = Steady.on(program)
  let made = 0
  figures = () => ({ cuts: made, ...steady.figures })
  close = async () => {
    await program.dispose()
    await gate.close()
    await server.stop()
  }
  await steady.begin()
  const run = async (seed: number) => {
    const chance = seeded(seed)
    const outcome = await steady.through(async () => {
      for (let at = 0; at < cuts; at += 1) {
        await gate.cut(1 + Math.floor(chance() * furthest), chance() < 0.5)
        made += 1
      }
    }, 5)
    return { ...outcome, sent: cuts }
  }
  return [{ name: "connections are cut", run }]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
