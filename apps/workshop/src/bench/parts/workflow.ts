/**
 * Benchmarks of @osl/workflow: a log becomes a state.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import type { Part } from "../Bench.ts"
import { size } from "../Size.ts"
import { foldVsXState, replayVsJsonParse } from "./fold.ts"

export const part: Part = {
  benchmarks: [
    { name: "workflow.fold.vs-xstate", run: foldVsXState },
    { name: "workflow.replay.vs-json-parse", run: replayVsJsonParse },
    {
      name: "workflow.size",
      run: () =>
        size("workflow.size", "", {
          code: `export { Process } from "@osl/workflow"`,
        }),
    },
  ],
}
