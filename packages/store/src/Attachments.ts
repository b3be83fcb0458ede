/**
 * The files attached to records: attaching, listing, reading, saying what a picture shows, withdrawing, sweeping.
 * Not here: the rules (`Attachment`), the bytes (`FileStore`), judging and cleaning what is uploaded (the program).
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Attachment, AttachmentRefused, AttachmentReused, PeopleShown } from "./Attachment.ts"
import { Database, type Unavailable } from "./Database.ts"
import { type FileMissing, FileStore, type FilesUnavailable } from "./FileStore.ts"
import * as InSql from "./internal/AttachmentsInSql.ts"
import type { AttachmentNotFound, RecordNotFound } from "./Missing.ts"
import type { Tenant } from "./Tenant.ts"

/** Where a file is attached. */
export interface At {
  readonly processId: string
  readonly recordId: string
}

/** **Unit** bytes; `sha256` of `content`. */
export interface Bytes {
  readonly content: Blob
  readonly sha256: string
}

/**
 * A file to attach, judged and cleaned already.
 *
 * **Shape** `id` a UUID that the form made, so that a form sent twice attaches once; `preview` of a picture, null for other files.
 */
export interface Draft extends Bytes {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly preview: Bytes | null
  readonly people: PeopleShown
}

/** What somebody says of a picture. */
export interface Described {
  readonly people: PeopleShown
  readonly description: string | null
}

/** A record with pictures that lack something. **Unit** pictures. */
export interface Mending extends At {
  readonly consents: number
  readonly descriptions: number
}

export class Attachments extends Context.Service<
  Attachments,
  {
    /**
     * Attaches a file to a record: its bytes first, then what is known of it, so that what is listed is there.
     *
     * **Shape** the same `id` with the same bytes again changes nothing.
     * **Errors** `AttachmentRefused` by the rules; `AttachmentReused` for a known id with other bytes; `FilesUnavailable` when the bytes
     * could not be kept: then nothing is attached.
     * **Source** rules AT1, AT2, AT3.
     */
    readonly attach: (
      tenant: Tenant,
      at: At,
      draft: Draft,
    ) => Effect.Effect<
      Attachment,
      RecordNotFound | AttachmentRefused | AttachmentReused | FilesUnavailable | Unavailable
    >

    /** Why the record takes no file from the asker; null when it does. To be asked before a file is taken in. */
    readonly stop: (
      tenant: Tenant,
      at: At,
    ) => Effect.Effect<AttachmentRefused["stop"] | null, RecordNotFound | Unavailable>

    /** The files of a record, withdrawn ones too. **Shape** in the order they came; none of a record that is not there. */
    readonly list: (tenant: Tenant, at: At) => Effect.Effect<ReadonlyArray<Attachment>, Unavailable>

    /**
     * A file with its bytes, or those of its small preview.
     *
     * **Shape** reading is noted in the audit. **Errors** `AttachmentNotFound` for a withdrawn one too; `FileMissing`.
     * **Source** rule AT5.
     */
    readonly read: (
      tenant: Tenant,
      at: At,
      attachmentId: string,
      which: "file" | "preview",
    ) => Effect.Effect<
      { readonly attachment: Attachment; readonly bytes: ReadableStream<Uint8Array> },
      AttachmentNotFound | FileMissing | FilesUnavailable | Unavailable
    >

    /** Says whom pictures show, and in words what. **Shape** by id; what is not of this record is not found, and nothing is changed. */
    readonly describe: (
      tenant: Tenant,
      at: At,
      described: Readonly<Record<string, Described>>,
    ) => Effect.Effect<void, AttachmentNotFound | AttachmentRefused | RecordNotFound | Unavailable>

    /**
     * Takes a file away for good: the bytes go, what is known of it stays with the reason. Asked again, nothing changes.
     *
     * **Source** rule AT6.
     */
    readonly withdraw: (
      tenant: Tenant,
      at: At,
      attachmentId: string,
      reason: string,
    ) => Effect.Effect<void, AttachmentNotFound | AttachmentRefused | RecordNotFound | Unavailable>

    /** Where pictures that the asker attached, or those of one process, lack something. **Source** rule AT4. */
    readonly toMend: (
      tenant: Tenant,
      processId?: string,
    ) => Effect.Effect<ReadonlyArray<Mending>, Unavailable>

    /**
     * Removes the bytes that nothing in the organisation refers to any more: of erased and withdrawn files, and of forms that broke off.
     *
     * **Unit** how many were removed. **Source** rule AT7.
     */
    readonly sweep: (tenant: Tenant) => Effect.Effect<number, FilesUnavailable | Unavailable>
  }
>()("@osl/store/Attachments") {}

/** Kept in tables only, with the bytes wherever the `FileStore` keeps them. */
export const layer: Layer.Layer<Attachments, never, Database | FileStore> = Layer.effect(
  Attachments,
  Effect.gen(function* () {
    return Attachments.of(InSql.make(yield* Database, yield* FileStore))
  }),
)
