/**
 * The disk of a PostgreSQL server filled to its end while a program writes, and emptied again.
 * Not here: the disk of the embedded database (`apps/portal/app/embedded.server.ts` writes nothing when there is little
 * room), or a backup that finds none (`apps/portal/server/db`).
 */
import { setTimeout as pause } from "node:timers/promises"
import { Database } from "@osl/store"
import type { Part, Trial } from "../Soak.ts"
import { seeded } from "./store/Chance.ts"
import * as Program from "./store/Program.ts"
import * as Server from "./store/Server.ts"
import * as SmallDisk from "./store/SmallDisk.ts"
import * as Steady from "./store/Steady.ts"

/** **Unit** megabytes. */
const size = 200
/** **Unit** milliseconds that it stays full. */
const full = 300
/** **Unit** bytes that are left at most, where any are: the tables find no room, or the log of the server does not. */
const left = 2_000_000

let close = async () => {}
let figures = () => ({})

const skipped = async (folder: string, reason: string): Promise<ReadonlyArray<Trial>> => {
  await Server.discard(folder)
  console.error(`disk: skipped, ${reason}`)
  figures = () => ({ skipped: reason })
  return [{ name: "skipped", run: () => ({ sent: 1 }) }]
}

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const folder = await Server.folder()
  const disk = SmallDisk.mount(folder, size)
  if (typeof disk === "string") return skipped(folder, disk)
  const small = ["-c", "max_wal_size=8MB", "-c", "min_wal_size=2MB"]
  const server = await Server.start(folder, small, ["--wal-segsize=1"])
  const program = Program.open({ address: server.address })
  const steady = Steady.on(program)
  let toldOfDisk = 0
  figures = () => ({ toldOfDisk, ...steady.figures })
  close = async () => {
    await program.dispose()
    await server.halt()
    disk.unmount()
    await Server.discard(folder)
  }
  await steady.begin()
  const run = (seed: number) => {
    const chance = seeded(seed)
    return steady.through(async (answered, failed) => {
      await answered(2 + Math.floor(chance() * 8))
      disk.fill(chance() < 0.5 ? 0 : Math.floor(chance() * left))
      if (Database.isFull(await failed())) toldOfDisk += 1
      await pause(full)
      disk.makeRoom()
      // A server whose log found no room has ended; whoever looks after it starts it again.
      await server.start()
    }, 20)
  }
  return [{ name: "the disk is full", run }]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
