/**
 * Benchmarks of @osl/core: what its schemas cost a browser and how fast they read.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import type { Part } from "../Bench.ts"
import { size } from "../Size.ts"
import { decodeVsJsonParse, decodeVsZod } from "./decode.ts"

export const part: Part = {
  benchmarks: [
    { name: "core.decode.vs-zod", run: decodeVsZod },
    { name: "core.decode.vs-json-parse", run: decodeVsJsonParse },
    {
      name: "core.size.labels",
      run: () =>
        size("core.size.labels", "<= 12", {
          code: `export * from "@osl/core/osl-2014/labels"`,
        }),
    },
    {
      name: "core.size.community",
      run: () =>
        size("core.size.community", "<= 30", {
          code: [
            `import { Community } from "@osl/core"`,
            `import * as Schema from "effect/Schema"`,
            `export const read = Schema.decodeUnknownResult(Community.Community)`,
          ].join("\n"),
        }),
    },
  ],
}
