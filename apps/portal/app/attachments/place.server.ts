/**
 * Where this portal keeps attached files, and where they wait while they come in.
 * Not here: keeping them (`folder.server.ts`, `bucket.server.ts`).
 */
import { tmpdir } from "node:os"
import { join } from "node:path"
import { FileStore } from "@osl/store"
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"
import { type Bucket, bucket } from "./bucket.server.ts"
import { folder } from "./folder.server.ts"

export interface FileSettings {
  readonly dataDir: string
  readonly bucket: Bucket | undefined
}

/** The folder of attached files in a data folder. */
export const folderIn = (dataDir: string): string => join(dataDir, "attachments")

/** **Shape** a folder on the disk that the files go to, where they go to one. */
export class Arriving extends Context.Service<Arriving, { readonly folder: string }>()(
  "@osl/portal/Arriving",
) {}

export const filesOf = ({ dataDir, bucket: given }: FileSettings): FileStore.FileStore["Service"] =>
  given === undefined ? folder(folderIn(dataDir)) : bucket(given)

export const layer = (settings: FileSettings): Layer.Layer<FileStore.FileStore | Arriving> =>
  Layer.merge(
    Layer.succeed(FileStore.FileStore, filesOf(settings)),
    Layer.succeed(Arriving, {
      folder:
        settings.bucket === undefined
          ? join(folderIn(settings.dataDir), "arriving")
          : join(tmpdir(), "osl-arriving"),
    }),
  )
