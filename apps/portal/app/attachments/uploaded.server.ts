/**
 * A form with files as it comes in: each file goes to a disk piece by piece, and no further than its limit.
 * Not here: what the files are (`judged.server.ts`), or forms without files (`postedForm.server.ts`).
 */
import { mkdir, mkdtemp, open, rm } from "node:fs/promises"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream as NodeStream } from "node:stream/web"
import { Busboy } from "@fastify/busboy"
import { FileStore } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { UnreadableForm } from "../postedForm.server.ts"
import { most, mostFiles } from "./limits.ts"

/** A file on its way. **Unit** `size` bytes that came, at most one more than a file may have. */
export interface Uploaded {
  readonly name: string
  readonly size: number
  readonly path: string
  readonly isTooLarge: boolean
}

/** **Shape** `files` in their order, those that a browser posts for an empty field left out. */
export interface UploadedForm {
  readonly answers: FormData
  readonly files: ReadonlyArray<Uploaded>
  readonly hasTooMany: boolean
}

/** What could not be written, apart from a form that broke off. */
class NotWritten extends Schema.TaggedError<NotWritten>()("NotWritten", { cause: Schema.Defect() }) {
  override get message() {
    return "A file could not be written while it came"
  }
}

/** Puts a file on the disk. **Shape** what the disk does not take is still taken in, as the parts behind it come no earlier. */
const write = async (from: Readable, path: string): Promise<number> => {
  let size = 0
  let refused: NotWritten | undefined
  const tried = async <A>(ask: () => Promise<A>): Promise<A | undefined> => {
    try {
      return refused === undefined ? await ask() : undefined
    } catch (cause) {
      refused = new NotWritten({ cause })
      return undefined
    }
  }
  const handle = await tried(() => open(path, "wx", 0o600))
  try {
    for await (const chunk of from) {
      if (!(chunk instanceof Uint8Array)) continue
      size += chunk.length
      await tried(async () => handle?.appendFile(chunk))
    }
  } finally {
    await tried(async () => handle?.close())
  }
  if (refused !== undefined) throw refused
  return size
}

const receive = async (request: Request, folder: string): Promise<UploadedForm> => {
  const answers = new FormData()
  const files: Array<Promise<Uploaded>> = []
  let hasTooMany = false
  let isNameless = false
  if (
    request.headers.get("content-type")?.startsWith("multipart/form-data") !== true ||
    request.body === null
  )
    throw new UnreadableForm({ reason: "no form with files" })
  const form = new Busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    limits: {
      fileSize: most.file,
      files: mostFiles,
      fields: 50,
      fieldSize: 10_000,
      fieldNameSize: 200,
      headerPairs: 20,
      parts: mostFiles + 60,
    },
  })
  // A part may come without a name, which the types of the reader do not say.
  const isNamed = (name: string | undefined): boolean => {
    if (name === undefined) isNameless = true
    return name !== undefined
  }
  form.on("field", (name, value) => {
    if (isNamed(name)) answers.append(name, value)
  })
  form.on("filesLimit", () => {
    hasTooMany = true
  })
  form.on("file", (field, stream, name) => {
    isNamed(field)
    const path = join(folder, String(files.length))
    let isTooLarge = false
    stream.on("limit", () => {
      isTooLarge = true
    })
    const written = write(stream, path).then((size) => ({ name: name ?? "", size, path, isTooLarge }))
    // Who waits for all of them below is told of the first that failed; the others fail unheard.
    written.catch(() => undefined)
    files.push(written)
  })
  await pipeline(Readable.fromWeb(request.body as NodeStream), form)
  const all = await Promise.all(files)
  if (isNameless) throw new UnreadableForm({ reason: "a part has no name" })
  return { answers, files: all.filter(({ name, size }) => name !== "" || size > 0), hasTooMany }
}

/**
 * Takes a form in. **Shape** its files are gone when the scope ends.
 *
 * **Errors** `UnreadableForm` when it is no form with files, has a part without a name, or broke off; `FilesUnavailable` when the disk did not take a file.
 */
export const uploaded = Effect.fn("Attachments.uploaded")(function* (request: Request, arriving: string) {
  const unavailable = (cause: unknown) => new FileStore.FilesUnavailable({ during: "take a file in", cause })
  const folder = yield* Effect.acquireRelease(
    Effect.tryPromise({
      try: async () => {
        await mkdir(arriving, { recursive: true, mode: 0o700 })
        return mkdtemp(join(arriving, "form-"))
      },
      catch: unavailable,
    }),
    (made) => Effect.promise(() => rm(made, { recursive: true, force: true })),
  )
  return yield* Effect.tryPromise({
    try: () => receive(request, folder),
    catch: (cause) =>
      cause instanceof NotWritten
        ? unavailable(cause.cause)
        : new UnreadableForm({ reason: cause instanceof Error ? cause.message : String(cause) }),
  })
})
