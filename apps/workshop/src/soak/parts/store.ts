/**
 * Two programs, each a process of its own, that write one process on a PostgreSQL server: every command is there once, in one order.
 * Not here: what else a store promises (`@osl/store/testing`).
 */
import type { Command } from "@osl/workflow"
import type { Outcome, Part, Trial } from "../Soak.ts"
import * as Checking from "./store/Checking.ts"
import * as Server from "./store/Server.ts"
import * as Writer from "./store/Writer.ts"
import * as Writing from "./store/Writing.ts"

/** **Unit** commands of a trial, and those that both programs send. */
const length = 200
const shared = 40
/** Commands that a program is sent at once. */
const lanes = 4

const work = Writing.work(1)

/** **Shape** how many of them were not carried out before. */
const send = async (to: Writer.Writer, commands: ReadonlyArray<Command.Command>): Promise<number> => {
  const waiting = [...commands]
  let carriedOut = 0
  const lane = async () => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift())
      if ((await to.write(command)) === false) carriedOut += 1
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return carriedOut
}

let close = async () => {}
let figures = () => ({})

const trials = async (): Promise<ReadonlyArray<Trial>> => {
  const server = await Server.start()
  const [first, second] = [Writer.start(), Writer.start()]
  const acknowledged = new Set<string>()
  figures = () => ({ acknowledged: acknowledged.size })
  close = async () => {
    await first.end()
    await second.end()
    await server.stop()
  }
  await first.open({ address: server.address }, work, true)
  await second.open({ address: server.address }, work, false)

  const write = async (): Promise<Outcome> => {
    const commands = Array.from({ length }, () => Writing.entry(work))
    const own = (length - shared) / 2
    const carriedOut = await Promise.all([
      send(first, commands.slice(0, own + shared)),
      send(second, commands.slice(own)),
    ])
    for (const { id } of commands) acknowledged.add(id)
    const once = carriedOut.reduce((sum, one) => sum + one, 0)
    return { sent: length, what: once === length ? undefined : `${once} of ${length} were carried out` }
  }
  /** Nothing is lost, nothing is there twice, the log has no gap and makes what is kept of it. */
  const look = async (): Promise<Outcome> => ({
    sent: 1,
    what: Checking.wrong(await second.look(), acknowledged),
  })
  return [
    { name: "two programs write one process", run: write },
    { name: "every command is there once", run: look },
  ]
}

export const part: Part = { trials, close: () => close(), figures: () => figures() }
