/**
 * A standby that follows a server by streaming: so closely that nothing is acknowledged before it is there too, or not waited for.
 * Not here: starting and ending a server (`Server.ts`).
 */
import { chown, cp, mkdir, readFile, stat, writeFile } from "node:fs/promises"
import { basename, dirname, join, relative } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Client } from "pg"
import * as Server from "./Server.ts"

/** What a standby makes for itself. */
const own = ["postmaster.pid", "postmaster.opts", "standby.signal", "pg_wal", "pg_replslot", "pg_stat_tmp"]

/** Everything of a folder but that; each file with its owner. */
const copy = async (from: string, to: string): Promise<void> => {
  const { uid, gid } = await stat(from)
  const made: Array<string> = []
  await cp(from, to, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => {
      const isOwn = dirname(path) === from && own.includes(basename(path))
      if (!isOwn) made.push(join(to, relative(from, path)))
      return !isOwn
    },
  })
  for (const name of ["pg_wal", "pg_wal/archive_status", "pg_wal/summaries", "pg_replslot", "pg_stat_tmp"]) {
    await mkdir(join(to, name), { recursive: true, mode: 0o700 })
    made.push(join(to, name))
  }
  if (process.getuid?.() === 0) for (const path of made) await chown(path, uid, gid)
}

/** Copies a server while it serves, by the functions that PostgreSQL has for it. **Shape** the copy's `backup_label`. */
const copied = async (primary: Server.Server, to: string): Promise<string> => {
  const client = new Client({ connectionString: primary.address })
  client.on("error", () => undefined)
  await client.connect()
  try {
    await client.query("select pg_backup_start('standby', true)")
    await copy(join(primary.folder, "data"), to)
    const { rows } = await client.query<{ label: string }>(
      "select labelfile as label from pg_backup_stop(false)",
    )
    return rows[0]?.label ?? ""
  } finally {
    await client.end()
  }
}

/** **Unit** milliseconds until the standby has to follow. */
const patience = 45_000

/** How a standby follows. **Shape** over `port` instead of that of the server; the server `waits` for it unless said otherwise. */
export interface Following {
  readonly port?: number
  readonly waits?: boolean
}

/** Makes a standby of a server, and waits until it follows and the server waits for it if it is to. */
export const of = async (primary: Server.Server, how: Following = {}): Promise<Server.Server> => {
  const { port = primary.port, waits = true } = how
  // Nothing is waited for while there is no standby, and the log that it will ask for is kept.
  await primary.ask("alter system set synchronous_standby_names = ''")
  await primary.ask("alter system set wal_keep_size = '1GB'")
  await primary.ask("select pg_reload_conf()")
  const folder = await Server.folder()
  const data = join(folder, "data")
  const label = await copied(primary, data)
  const { uid, gid } = await stat(join(primary.folder, "data"))
  const settings = await readFile(join(data, "postgresql.auto.conf"), "utf8")
  const following = `host=127.0.0.1 port=${port} user=owner password=owner application_name=standby`
  const files = {
    backup_label: label,
    "standby.signal": "",
    "postgresql.auto.conf": `${settings.replace(/^primary_conninfo.*\n/gm, "")}primary_conninfo = '${following}'\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(data, name), text, { mode: 0o600 })
    if (process.getuid?.() === 0) await chown(join(data, name), uid, gid)
  }
  const standby = await Server.on(folder)
  await standby.start()
  if (waits) {
    await primary.ask("alter system set synchronous_standby_names = 'standby'")
    await primary.ask("alter system set synchronous_commit = 'remote_apply'")
    await primary.ask("select pg_reload_conf()")
  }
  for (const late = performance.now() + patience; ; await pause(50)) {
    const [found] = await primary.ask(
      "select sync_state as state from pg_stat_replication where state = 'streaming'",
    )
    if (found?.["state"] === (waits ? "sync" : "async")) return standby
    if (performance.now() > late) throw new Error("The standby does not follow")
  }
}

/** The standby takes over: it waits for no standby of its own yet. */
export const promote = async (standby: Server.Server): Promise<void> => {
  standby.promote()
  await standby.ask("alter system set synchronous_standby_names = ''")
  await standby.ask("select pg_reload_conf()")
}
