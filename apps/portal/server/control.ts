/**
 * The door of a running portal for `pnpm db` beside it: copies the embedded database while no statement runs.
 * Not here: who holds the folder (`lock.ts`), or what is done with the copy (`db/`).
 */
import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type RequestListener } from "node:http"
import { dirname, join } from "node:path"

/** Where the door is, and what opens it: a file that only the owner of the folder may read. */
const sign = (folder: string): string => join(folder, "portal.control")

/** How the folder of a copy is called. */
const copyName = /^copy-[0-9a-f-]{36}$/

/** Takes away what a command left that was killed. */
const clear = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (copyName.test(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

export interface Control {
  readonly close: () => void
}

const isSame = (said: string, token: string): boolean =>
  said.length === token.length && timingSafeEqual(Buffer.from(said), Buffer.from(token))

/**
 * Opens the door, on loopback alone and for who can read the folder.
 *
 * **Shape** `copy` puts the database as it stands into a folder that is not there yet.
 */
export const serve = async (folder: string, copy: (to: string) => Promise<void>): Promise<Control> => {
  clear(folder)
  const token = randomBytes(32).toString("hex")
  const answer: RequestListener = async (request, response) => {
    const said = request.headers.authorization ?? ""
    if (request.method !== "POST" || request.url !== "/copy" || !isSame(said, `Bearer ${token}`))
      return void response.writeHead(404).end()
    const place = join(folder, `copy-${randomUUID()}`)
    try {
      await copy(join(place, "database"))
      response.end(place)
    } catch (cause) {
      rmSync(place, { recursive: true, force: true })
      process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`)
      response.writeHead(500).end()
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", resolve)
  })
  const bound = server.address()
  const port = typeof bound === "object" && bound !== null ? bound.port : 0
  rmSync(sign(folder), { force: true })
  writeFileSync(sign(folder), JSON.stringify({ port, token }), { mode: 0o600, flag: "wx" })
  return {
    close: () => {
      rmSync(sign(folder), { force: true })
      server.close()
      server.closeAllConnections()
    },
  }
}

/** **Shape** undefined when no portal answers there: it is older, starting or ending, or something else holds the folder. */
const knock = async (folder: string): Promise<Response | undefined> => {
  try {
    const { port, token } = JSON.parse(readFileSync(sign(folder), "utf8"))
    return await fetch(`http://127.0.0.1:${Number(port)}/copy`, {
      method: "POST",
      headers: { authorization: `Bearer ${String(token)}` },
    })
  } catch {
    return undefined
  }
}

/**
 * Asks the portal that serves a folder for a copy of its database.
 *
 * **Shape** the data folder that has it, for the asker to use and remove; `refused` when the portal could not make it, such as for
 * want of room.
 */
export const ask = async (folder: string): Promise<{ readonly copy: string } | "refused" | "silent"> => {
  const response = await knock(folder)
  if (response === undefined || response.status === 404) return "silent"
  const copy = response.ok ? await response.text() : ""
  return dirname(copy) === folder ? { copy } : "refused"
}
