/**
 * A file of anchors, kept away from the database: one line of JSON for each organisation.
 * Not here: making and comparing them (`@osl/store`, Upkeep).
 */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { Upkeep } from "@osl/store"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { StartFailure } from "../StartFailure.ts"
import * as File from "./File.ts"

const Line = Schema.fromJsonString(
  Schema.Struct({ organisationId: Schema.String, day: Schema.String, hash: Schema.String }),
)

const decode = Schema.decodeUnknownResult(Line)

/** **Errors** `StartFailure` when the file is there already or cannot be written. */
export const write = (name: string, anchors: ReadonlyArray<Upkeep.Kept>) =>
  File.write(name, (sink) =>
    Effect.promise(async () => sink(Buffer.from(anchors.map((one) => `${JSON.stringify(one)}\n`).join("")))),
  )

const unreadable = (path: string) =>
  new StartFailure("no-backup", {
    pl: `Plik ${path} nie jest plikiem kotwic albo nie można go odczytać. Kotwice zapisuje pnpm db anchor <plik>.`,
    en: `The file ${path} is no file of anchors, or cannot be read. Anchors are written by pnpm db anchor <file>.`,
  })

/** **Errors** `StartFailure` when it is no such file. */
export const read = (name: string): Effect.Effect<ReadonlyArray<Upkeep.Kept>, StartFailure> =>
  Effect.suspend(() => {
    const path = resolve(name)
    try {
      const lines = readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== "")
      const found = lines.map((line) => decode(line))
      const anchors = found.flatMap((one) => (Result.isSuccess(one) ? [one.success] : []))
      return anchors.length === lines.length && anchors.length > 0
        ? Effect.succeed(anchors)
        : Effect.fail(unreadable(path))
    } catch {
      return Effect.fail(unreadable(path))
    }
  })
