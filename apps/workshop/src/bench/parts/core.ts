/**
 * Benchmarks of @osl/core: what its schemas cost a browser and how fast they read.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import type { Part } from "../Bench.ts"
import { size } from "../Size.ts"
import { benchmarks as decoding } from "./decode.ts"

/** What somebody may want alone, and how much it may cost. **Unit** kB; empty when nothing was promised. */
const wanted: ReadonlyArray<readonly [name: string, promise: string, code: ReadonlyArray<string>]> = [
  ["labels", "<= 12", [`export * from "@osl/core/osl-2014/labels"`]],
  [
    "labels-of-both",
    "",
    [
      `export * as early from "@osl/core/osl-2012/labels"`,
      `export * as late from "@osl/core/osl-2014/labels"`,
    ],
  ],
  [
    "community",
    "<= 30",
    [
      `import { Community } from "@osl/core"`,
      `import * as Schema from "effect/Schema"`,
      `export const read = Schema.decodeUnknownResult(Community.Community)`,
    ],
  ],
  [
    "community-with-words",
    "",
    [
      `import { Community, Form, Problem } from "@osl/core"`,
      `export const read = (input) => Form.decode(Community.Community, input)`,
      `export const say = Problem.text`,
    ],
  ],
  ["forms", "", [`export { Forms } from "@osl/core"`]],
  ["edition", "", [`export { edition } from "@osl/core/osl-2014"`]],
  [
    "both-editions",
    "",
    [
      `export { edition as early } from "@osl/core/osl-2012"`,
      `export { edition as late } from "@osl/core/osl-2014"`,
    ],
  ],
  ["municipalities", "", [`export { find, label, search } from "@osl/core/territory/municipalities"`]],
  ["working-days", "", [`export { WorkingDays } from "@osl/core"`]],
  ["everything", "", [`export * from "@osl/core"`]],
]

const sizes = wanted.map(([about, promise, code]) => {
  const name = `core.size.${about}`
  return { name, run: () => size(name, promise, { code: code.join("\n") }) }
})

export const part: Part = {
  benchmarks: [...decoding, ...sizes],
}
