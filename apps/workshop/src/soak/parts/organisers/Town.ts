/**
 * Two portals on one PostgreSQL, as behind a proxy: one that stays, and one that is killed and started again.
 * Not here: who works there (`Organiser.ts`), or what must then be true (`organisers.ts`).
 */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { type Served, serve } from "../../../bench/Served.ts"
import { root } from "../../../Repository.ts"
import * as Leftovers from "../../Leftovers.ts"
import * as Server from "../store/Server.ts"

/** The first of the demonstration: what the portal calls a few. */
export const centres = 16

/** **Unit** milliseconds after a restart of the database in which a page may still say that it is away. */
const grace = 5_000

export interface Town {
  /** The portals that a proxy would send somebody to now, any of them first. */
  readonly addresses: () => ReadonlyArray<string>
  /** Whether the database is away, or has just been. */
  readonly isRestarting: () => boolean
  /** Whether a portal was ended, so that it answers no more. */
  readonly isGone: (address: string) => boolean
  /** Kills the second portal and starts another. */
  readonly kill: () => Promise<void>
  /** Ends the database in good order and starts it again. */
  readonly restart: () => Promise<void>
  readonly ask: Server.Server["ask"]
  /** What the first portal holds of the memory of the machine. **Unit** bytes. */
  readonly memory: () => number
  /** What both portals said. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** A new town: a database with the demonstration, and the two portals. */
export const open = async (): Promise<Town> => {
  const folder = await Server.folder()
  const server = await Server.start()
  const said: Array<string> = []
  const gone = new Set<string>()
  let firstPid = 0
  let number = 0
  let awayUntil = 0
  const start = (): Promise<Served> => {
    number += 1
    return serve({
      script: join(root, "apps/portal/start.mjs"),
      ready: "/readyz",
      patience: 300,
      env: {
        OSL_DATA_DIR: join(folder, String(number)),
        OSL_DEMO: "few",
        OSL_SECRET: "a secret of thirty-two characters or more",
        DATABASE_URL: server.address,
      },
      onProcess: (pid, isThere) => {
        if (firstPid === 0) firstPid = pid
        if (isThere) Leftovers.hold({ kind: "process", pid })
        else Leftovers.letGo({ kind: "process", pid })
      },
    })
  }
  const first = await start()
  let second: Served | undefined = await start()
  let turn = 0
  return {
    addresses: () => {
      const all = second === undefined ? [first.address] : [first.address, second.address]
      turn += 1
      return turn % 2 === 0 ? all : all.toReversed()
    },
    isRestarting: () => performance.now() < awayUntil,
    isGone: (address) => gone.has(address),
    kill: async () => {
      const victim = second
      if (victim !== undefined) {
        gone.add(victim.address)
        second = undefined
        await victim.kill()
        said.push(victim.said())
      }
      second = await start()
    },
    restart: async () => {
      awayUntil = Number.POSITIVE_INFINITY
      await server.halt()
      await server.start()
      for (const { address } of second === undefined ? [first] : [first, second])
        while (!(await fetch(`${address}/readyz`).catch(() => undefined))?.ok) await pause(100)
      awayUntil = performance.now() + grace
    },
    ask: server.ask,
    memory: () =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(firstPid)], { encoding: "utf8" })) * 1024,
    said: () => [...said, first.said(), second?.said() ?? ""].join("\n"),
    stop: async () => {
      await second?.stop()
      await first.stop()
      await server.stop()
      await Server.discard(folder)
    },
  }
}
