/**
 * Where the bytes of attached files are kept: under their organisation and their checksum, whole or not at all.
 * Not here: what is known of them (`Attachments`), or a place to keep them, which the program brings (a folder, S3).
 */
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"

/** **Shape** `organisationId` a UUID; `sha256` of the bytes, 64 hexadecimal digits: nothing else gets into a path. */
export interface Key {
  readonly organisationId: string
  readonly sha256: string
}

/** The place for files did not take them, or did not give them: it is full, away, or refuses. What is kept in tables is as it was. */
export class FilesUnavailable extends Schema.TaggedError<FilesUnavailable>()("FilesUnavailable", {
  during: Schema.String,
  cause: Schema.Defect(),
}) {
  override get message() {
    return `The place for files did not answer (${this.during})`
  }
}

/** The file is known and its bytes are not there: the place for files lost them, or was not brought back with the database. */
export class FileMissing extends Schema.TaggedError<FileMissing>()("FileMissing", { sha256: Schema.String }) {
  override get message() {
    return `The bytes of a file are not there: ${this.sha256}`
  }
}

/**
 * What keeps bytes. Every method rejects when the place is away or full.
 *
 * **Shape** `put` answers when the bytes are kept for good, and changes nothing when they are there; `get` answers null when they are not
 * there; `list` names the checksums of an organisation, in no order; `remove` of what is not there is done.
 */
export class FileStore extends Context.Service<
  FileStore,
  {
    readonly put: (key: Key, content: Blob) => Promise<void>
    readonly has: (key: Key) => Promise<boolean>
    readonly get: (key: Key) => Promise<ReadableStream<Uint8Array> | null>
    readonly remove: (key: Key) => Promise<void>
    readonly list: (organisationId: string) => Promise<ReadonlyArray<string>>
  }
>()("@osl/store/FileStore") {}

const pathOf = ({ organisationId, sha256 }: Key): string => `${organisationId}/${sha256}`

/** Kept in memory and gone with the program. */
export const layerMemory: Layer.Layer<FileStore> = Layer.sync(FileStore, () => {
  const kept = new Map<string, Blob>()
  return {
    put: async (key, content) => void kept.set(pathOf(key), content),
    has: async (key) => kept.has(pathOf(key)),
    get: async (key) => kept.get(pathOf(key))?.stream() ?? null,
    remove: async (key) => void kept.delete(pathOf(key)),
    list: async (organisationId) =>
      [...kept.keys()]
        .filter((path) => path.startsWith(`${organisationId}/`))
        .map((path) => path.slice(organisationId.length + 1)),
  }
})
