/**
 * What each part of a soak did, kept in a file, so that one that was ended goes on where it was.
 * Not here: the soak (`Soak.ts`), or what is printed of it (`run.ts`).
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { root } from "../Repository.ts"

const Slowest = Schema.Struct({ trial: Schema.String, seed: Schema.Number, ms: Schema.Number })
const Fault = Schema.Struct({ trial: Schema.String, seed: Schema.Number, what: Schema.String })

/**
 * What was done so far in all runs of a part, one going on where the other ended.
 *
 * **Shape** `next` the seed to go on with; `isOver` when as much was done as was wanted; `figures` one for each run.
 * **Unit** `sent` and `inputs` inputs, steps or accidents; `ms` milliseconds spent in trials; `at` an instant.
 */
export const Kept = Schema.Struct({
  name: Schema.String,
  at: Schema.String,
  inputs: Schema.Number,
  seed: Schema.Number,
  next: Schema.Number,
  sent: Schema.Number,
  ms: Schema.Number,
  slowest: Slowest,
  faults: Schema.Array(Fault),
  isOver: Schema.Boolean,
  figures: Schema.Array(Schema.Record(Schema.String, Schema.Unknown)),
})
export type Kept = typeof Kept.Type

/** The folder of reports: that of `OSL_REPORTS`, else one that the repository does not keep. */
export const folder = process.env["OSL_REPORTS"] ?? join(root, ".cache/soak")

const pathOf = (name: string): string => join(folder, `${name}.json`)

export const write = (kept: Kept): void => {
  mkdirSync(folder, { recursive: true })
  const path = pathOf(kept.name)
  writeFileSync(`${path}.begun`, `${JSON.stringify(kept, null, 2)}\n`)
  renameSync(`${path}.begun`, path)
}

/** What a part did before. **Shape** undefined when nothing is kept of it, or nothing that can be read. */
export const read = (name: string): Kept | undefined => {
  try {
    return Schema.decodeUnknownSync(Schema.fromJsonString(Kept))(readFileSync(pathOf(name), "utf8"))
  } catch {
    return undefined
  }
}
