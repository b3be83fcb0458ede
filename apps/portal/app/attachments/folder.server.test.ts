import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { FileStore } from "@osl/store"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bucket } from "./bucket.server.ts"
import { folder } from "./folder.server.ts"

const root = mkdtempSync(join(tmpdir(), "osl-files-"))

interface Storage {
  readonly run: () => Promise<{ readonly port: number }>
  readonly close: () => Promise<void>
}

/** Storage that speaks S3, on loopback, with its objects in a folder. */
const S3rver: new (options: object) => Storage = createRequire(import.meta.url)("s3rver")

const storage = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: join(root, "s3"),
  configureBuckets: [{ name: "osl" }],
})
let port = 0

beforeAll(async () => {
  port = (await storage.run()).port
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const login = { region: "us-east-1", key: "S3RVER", secret: "S3RVER" }

const places: Readonly<Record<string, () => FileStore.FileStore["Service"]>> = {
  "in a folder": () => folder(join(root, "files")),
  "in storage that speaks S3": () => bucket({ endpoint: `http://127.0.0.1:${port}/osl/`, ...login }),
}

const organisationId = "01970000-0000-7000-8000-000000000001"

const named = (text: string) => ({
  content: new Blob([text]),
  key: { organisationId, sha256: createHash("sha256").update(text).digest("hex") },
})

const textOf = async (found: ReadableStream<Uint8Array> | null) =>
  found === null ? null : new Response(found).text()

describe("files are kept", () => {
  for (const [where, make] of Object.entries(places))
    it(`${where}: whole under their checksum, once, apart by organisation, until they are removed`, async () => {
      const files = make()
      const [one, two] = [named("umowa"), named("x".repeat(300_000))]
      expect([await files.has(one.key), await files.get(one.key)]).toEqual([false, null])
      expect(await files.list(organisationId)).toEqual([])
      await Promise.all([one, one, two].map(({ key, content }) => files.put(key, content)))
      expect(await textOf(await files.get(one.key))).toBe("umowa")
      expect((await textOf(await files.get(two.key)))?.length).toBe(300_000)
      expect((await files.list(organisationId)).toSorted()).toEqual(
        [one.key.sha256, two.key.sha256].toSorted(),
      )
      const foreign = { ...one.key, organisationId: organisationId.replace(/1$/, "2") }
      expect([await files.has(foreign), await files.list(foreign.organisationId)]).toEqual([false, []])
      await files.remove(one.key)
      await files.remove(one.key)
      expect(await files.has(one.key)).toBe(false)
      expect(await files.list(organisationId)).toEqual([two.key.sha256])
    })

  it("in a folder for its owner alone, with nothing half-written left behind", async () => {
    const files = folder(join(root, "own"))
    const { key, content } = named("poufne")
    const broken = Object.assign(new Blob(["half"]), {
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull: (controller) => controller.error(new Error("broke off")),
        }),
    })
    await expect(files.put(key, broken)).rejects.toThrow("broke off")
    const there = () => readdirSync(join(root, "own"), { recursive: true, encoding: "utf8" })
    expect(there().filter((name) => name.includes(key.sha256))).toEqual([])
    await files.put(key, content)
    const path = there().find((name) => name.endsWith(key.sha256)) ?? ""
    expect(statSync(join(root, "own", path)).mode & 0o777).toBe(0o600)
  })

  it("or it is said that they are not: the folder is no folder, the storage is away, the bucket is none", async () => {
    writeFileSync(join(root, "file"), "")
    const { key, content } = named("nic")
    await expect(folder(join(root, "file")).put(key, content)).rejects.toThrow()
    const none = bucket({ endpoint: `http://127.0.0.1:${port}/none`, ...login })
    await expect(none.put(key, content)).rejects.toThrow()
    const away = bucket({ endpoint: `http://127.0.0.1:${port}/osl`, ...login })
    await storage.close()
    await expect(away.put(key, content)).rejects.toThrow()
    await expect(away.get(key)).rejects.toThrow()
  })
})
