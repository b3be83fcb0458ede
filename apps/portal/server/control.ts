/**
 * The door of a running portal for `pnpm db` beside it: copies the embedded database while no statement runs.
 * Not here: who holds the folder (`lock.ts`), or what is done with the copy (`db/`).
 */
import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto"
import { readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs"
import { createServer, type RequestListener, request as send } from "node:http"
import { dirname, join } from "node:path"
import { report } from "../app/log.server.ts"
import * as Draft from "./db/Draft.ts"
import { isHeld } from "./lock.ts"

/** Where the door is, and what opens it: a file that only the owner of the folder may read. */
const sign = (folder: string): string => join(folder, "portal.control")

/** How the folder of a copy is called. */
const copyName = /^copy-[0-9a-f-]{36}$/

/** A database that is filled and not whole yet. */
export const unfilled = "database.new"

/**
 * Takes away what commands left in a data folder that were killed, for whoever holds it: copies that nobody works on, what a
 * restore had begun, and unfinished files.
 */
export const clear = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (copyName.test(name) && !isHeld(join(folder, name)))
      rmSync(join(folder, name), { recursive: true, force: true })
  for (const name of [unfilled, `${unfilled}.unfinished`])
    rmSync(join(folder, name), { recursive: true, force: true })
  Draft.clear(folder)
}

/** **Unit** bytes that a copy leaves free, so that the portal and the command beside it both go on. */
const spared = 96 * 1024 * 1024

const hasRoom = (folder: string): boolean => {
  const database = join(folder, "database")
  const bytes = readdirSync(database, { recursive: true, encoding: "utf8" }).reduce(
    (sum, name) => sum + (statSync(join(database, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > bytes + spared
}

export interface Control {
  readonly close: () => void
}

const isSame = (said: string, token: string): boolean =>
  said.length === token.length && timingSafeEqual(Buffer.from(said), Buffer.from(token))

/**
 * Opens the door, on loopback alone and for who can read the folder.
 *
 * **Shape** `copy` puts the database as it stands into a folder that is not there yet. Who asked keeps the line open while it works;
 * when the line is cut the copy goes.
 */
export const serve = async (folder: string, copy: (to: string) => Promise<void>): Promise<Control> => {
  clear(folder)
  const token = randomBytes(32).toString("hex")
  let isEnding = false
  const answer: RequestListener = async (request, response) => {
    const said = request.headers.authorization ?? ""
    if (request.method !== "POST" || request.url !== "/copy" || !isSame(said, `Bearer ${token}`))
      return void response.writeHead(404).end()
    if (!hasRoom(folder)) return void response.writeHead(507).end()
    const place = join(folder, `copy-${randomUUID()}`)
    const remove = () => rmSync(place, { recursive: true, force: true })
    let isMade = false
    response.once("close", () => {
      if (isMade && !isEnding) remove()
    })
    try {
      await copy(join(place, "database"))
      isMade = true
      if (response.destroyed) remove()
      else response.write(`${place}\n`)
    } catch (cause) {
      remove()
      report(cause)
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
      // Who works on a copy goes on, and takes it away.
      isEnding = true
      rmSync(sign(folder), { force: true })
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A copy to work on. **Shape** `letGo` says that it is needed no more. */
export interface Copy {
  readonly copy: string
  readonly letGo: () => void
}

type Answer = Copy | "refused" | "silent"

/** Asks, and keeps the line open once there is a copy. It may take as long as it takes. */
const knock = (port: number, token: string, folder: string): Promise<Answer> =>
  new Promise((resolve) => {
    const asked = send({
      host: "127.0.0.1",
      port,
      path: "/copy",
      method: "POST",
      agent: false,
      headers: { authorization: `Bearer ${token}` },
    })
    asked.on("error", () => resolve("silent"))
    asked.on("response", (response) => {
      if (response.statusCode !== 200) {
        response.resume()
        return resolve(response.statusCode === 404 ? "silent" : "refused")
      }
      let text = ""
      const heard = () => {
        const copy = text.trim()
        resolve(dirname(copy) === folder ? { copy, letGo: () => asked.destroy() } : "refused")
      }
      response.setEncoding("utf8")
      response.on("data", (some: string) => {
        text += some
        if (text.endsWith("\n")) heard()
      })
      // The portal ended, or is an older one that keeps no line open.
      response.on("end", heard)
      response.on("error", heard)
    })
    asked.end()
  })

/**
 * Asks the portal that serves a folder for a copy of its database.
 *
 * **Shape** the data folder that has it, for the asker to use and remove; `refused` when the portal could not make it, such as for
 * want of room; `silent` when no portal answers there: it is older, starting or ending, or something else holds the folder.
 */
export const ask = async (folder: string): Promise<Answer> => {
  try {
    const { port, token } = JSON.parse(readFileSync(sign(folder), "utf8"))
    return await knock(Number(port), String(token), folder)
  } catch {
    return "silent"
  }
}
