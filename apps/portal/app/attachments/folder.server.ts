/**
 * Attached files in a folder: one file for each checksum, there when it is whole and on the disk.
 * Not here: files in S3 (`bucket.server.ts`), or which files there should be (`@osl/store`, Attachments).
 */
import { randomUUID } from "node:crypto"
import { createWriteStream, openAsBlob } from "node:fs"
import { access, mkdir, open, readdir, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream as NodeStream } from "node:stream/web"
import type { FileStore } from "@osl/store"

type Files = FileStore.FileStore["Service"]

/** What is not there is nothing; anything else is trouble. */
const orNothing = async <A>(ask: Promise<A>): Promise<A | null> => {
  try {
    return await ask
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null
    throw cause
  }
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const checksum = /^[0-9a-f]{64}$/

/** **Shape** `root/<organisation>/<first two digits>/<checksum>`. */
export const folder = (root: string): Files => {
  const ofOrganisation = (organisationId: string) => join(root, organisationId)
  const pathOf = ({ organisationId, sha256 }: FileStore.Key) =>
    join(ofOrganisation(organisationId), sha256.slice(0, 2), sha256)

  const has: Files["has"] = async (key) => (await orNothing(access(pathOf(key)).then(() => true))) ?? false

  return {
    has,
    put: async (key, content) => {
      if (await has(key)) return
      const path = pathOf(key)
      const draft = `${path}.part-${randomUUID()}`
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      try {
        await pipeline(
          Readable.fromWeb(content.stream() as NodeStream),
          createWriteStream(draft, { flags: "wx", mode: 0o600, flush: true }),
        )
        await rename(draft, path)
        await sync(dirname(path))
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined)
        throw cause
      }
    },
    get: async (key) => ((await has(key)) ? (await openAsBlob(pathOf(key))).stream() : null),
    remove: (key) => rm(pathOf(key), { force: true }),
    list: async (organisationId) => {
      const root = ofOrganisation(organisationId)
      const names = (await orNothing(readdir(root, { recursive: true, encoding: "utf8" }))) ?? []
      return names.map((name) => name.slice(name.lastIndexOf("/") + 1)).filter((name) => checksum.test(name))
    },
  }
}
