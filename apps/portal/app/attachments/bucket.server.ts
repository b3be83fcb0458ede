/**
 * Attached files in storage that speaks S3: one object for each checksum.
 * Not here: files in a folder (`folder.server.ts`), or which files there should be (`@osl/store`, Attachments).
 */
import type { FileStore } from "@osl/store"
import { AwsClient } from "aws4fetch"
import * as Schema from "effect/Schema"

type Files = FileStore.FileStore["Service"]

/** **Shape** `endpoint` with the bucket at the end of its path: `https://s3.example.pl/osl`. */
export interface Bucket {
  readonly endpoint: string
  readonly region: string
  readonly key: string
  readonly secret: string
}

/** The storage answered, and not what was asked of it. */
class StorageRefused extends Schema.TaggedError<StorageRefused>()("StorageRefused", {
  status: Schema.Number,
  asked: Schema.String,
}) {
  override get message() {
    return `The storage answered ${this.status} (${this.asked})`
  }
}

/** **Unit** milliseconds for an answer; for a file as much again for each megabyte. */
const patience = 10_000

const textIn = (xml: string, name: string): ReadonlyArray<string> =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text = ""]) => text)

export const bucket = ({ endpoint, region, key, secret }: Bucket): Files => {
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    region,
    service: "s3",
    retries: 2,
  })
  const root = endpoint.replace(/\/+$/, "")
  const urlOf = ({ organisationId, sha256 }: FileStore.Key) => `${root}/${organisationId}/${sha256}`

  const ask = async (url: string, method: string, init: RequestInit = {}, size = 0): Promise<Response> => {
    const signal = AbortSignal.timeout(Math.ceil(patience + (patience * size) / 1_000_000))
    const response = await client.fetch(url, { ...init, method, signal })
    if (response.ok || response.status === 404) return response
    await response.body?.cancel()
    throw new StorageRefused({ status: response.status, asked: method })
  }

  const has: Files["has"] = async (key) => (await ask(urlOf(key), "HEAD")).ok

  return {
    has,
    put: async (key, content) => {
      if (await has(key)) return
      const headers = { "x-amz-content-sha256": key.sha256, "content-type": "application/octet-stream" }
      const { ok, status } = await ask(urlOf(key), "PUT", { body: content, headers }, content.size)
      if (!ok) throw new StorageRefused({ status, asked: "PUT" })
    },
    get: async (key) => {
      const response = await ask(urlOf(key), "GET", {}, 25_000_000)
      return response.ok ? response.body : null
    },
    remove: async (key) => {
      await ask(urlOf(key), "DELETE")
    },
    list: async (organisationId) => {
      const found: Array<string> = []
      let next: string | undefined = ""
      while (next !== undefined) {
        const query = new URLSearchParams({ "list-type": "2", prefix: `${organisationId}/` })
        if (next !== "") query.set("continuation-token", next)
        const response = await ask(`${root}?${query}`, "GET")
        if (!response.ok) throw new StorageRefused({ status: response.status, asked: "LIST" })
        const xml = await response.text()
        found.push(...textIn(xml, "Key").map((one) => one.slice(organisationId.length + 1)))
        next = textIn(xml, "NextContinuationToken")[0]
      }
      return found.filter((one) => /^[0-9a-f]{64}$/.test(one))
    },
  }
}
