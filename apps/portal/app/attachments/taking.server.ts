/**
 * Attaching the files of a form: each judged, pictures cleaned, and attached by itself, so that one that is refused takes none along.
 * Not here: taking the form in (`uploaded.server.ts`), or the rules of attaching (`@osl/store`, Attachment).
 */
import { createHash, hash } from "node:crypto"
import { createReadStream, openAsBlob } from "node:fs"
import { readFile } from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import { type Attachment, Attachments, FileStore, type Tenant } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { cleaned } from "./cleaned.server.ts"
import { type Fault, faults, judge } from "./judged.server.ts"
import { isPicture, type KindName, kinds, nameOf, type PictureKind } from "./kinds.ts"
import { most } from "./limits.ts"
import { previewOf } from "./preview.server.ts"
import type { Uploaded } from "./uploaded.server.ts"

/** A file of the form that was not attached. */
interface Refused {
  readonly name: string
  readonly fault: Fault
}

/** **Shape** `stopped` why the rest was not looked at; null when all were. */
export interface Taken {
  readonly attached: ReadonlyArray<Attachment.Attachment>
  readonly refused: ReadonlyArray<Refused>
  readonly stopped: Attachment.Stop | "unavailable" | null
}

/** Pictures are held in memory while they are cleaned: two at a time in the whole portal. */
const turns = Semaphore.makeUnsafe(2)

const isFault = (found: KindName | Fault): found is Fault => faults.some((one) => one === found)

/** The id of a file of a form: the same when the form is sent again. **Shape** a UUID of version 8. */
export const idOf = (commandId: string, place: number): string => {
  const digits = hash("sha256", `${commandId} ${place}`, "hex")
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-")
}

const checksumOf = async (path: string): Promise<string> => {
  const made = createHash("sha256")
  await pipeline(createReadStream(path), made)
  return made.digest("hex")
}

const bytesOf = (bytes: Buffer): Attachments.Bytes => ({
  content: new Blob([new Uint8Array(bytes)]),
  sha256: hash("sha256", bytes, "hex"),
})

type Ready = Pick<Attachments.Draft, "content" | "sha256" | "preview" | "mediaType" | "name">

const picture = async ({ path, name, size }: Uploaded, kind: PictureKind): Promise<Ready | Fault> => {
  if (size > most.picture) return "too-large-picture"
  const clean = cleaned(kind, await readFile(path))
  const small = clean === null ? null : await previewOf(clean)
  return clean === null || small === null
    ? "damaged"
    : {
        ...bytesOf(clean),
        preview: bytesOf(small),
        mediaType: kinds[kind].mediaType,
        name: nameOf(name, kind),
      }
}

const ready = async (file: Uploaded): Promise<Ready | Fault> => {
  if (file.size === 0) return "empty"
  if (file.isTooLarge) return "too-large"
  const kind = await judge(file.path, file.name)
  if (isFault(kind)) return kind
  if (isPicture(kind)) return picture(file, kind)
  return {
    content: await openAsBlob(file.path),
    sha256: await checksumOf(file.path),
    preview: null,
    mediaType: kinds[kind].mediaType,
    name: nameOf(file.name, kind),
  }
}

/** **Shape** asked again with the same form, what was attached before is answered and not attached twice. */
export const take = Effect.fn("Attachments.take")(function* (
  tenant: Tenant.Tenant,
  at: Attachments.At,
  commandId: string,
  files: ReadonlyArray<Uploaded>,
  people: Attachment.PeopleShown,
) {
  const attachments = yield* Attachments.Attachments
  const attached: Array<Attachment.Attachment> = []
  const refused: Array<Refused> = []
  for (const [place, file] of files.entries()) {
    const one = yield* turns
      .withPermits(1)(
        Effect.tryPromise({
          try: () => ready(file),
          catch: (cause) => new FileStore.FilesUnavailable({ during: "look at a file", cause }),
        }),
      )
      .pipe(Effect.catchTag("FilesUnavailable", () => Effect.succeed("unavailable" as const)))
    if (one === "unavailable") return { attached, refused, stopped: one } satisfies Taken
    if (typeof one === "string") {
      refused.push({ name: file.name, fault: one })
      continue
    }
    const done = yield* Effect.catchTags(
      attachments.attach(tenant, at, { ...one, id: idOf(commandId, place), people }),
      {
        AttachmentRefused: ({ stop }) => Effect.succeed(stop),
        FilesUnavailable: (trouble) =>
          Effect.as(Effect.logError("A file could not be kept", trouble), "unavailable" as const),
      },
    )
    if (typeof done === "string") return { attached, refused, stopped: done } satisfies Taken
    attached.push(done)
  }
  return { attached, refused, stopped: null } satisfies Taken
})
