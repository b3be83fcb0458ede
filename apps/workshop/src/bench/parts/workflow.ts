/**
 * Benchmarks of @osl/workflow: a log becomes a state.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import type { Part } from "../Bench.ts"
import { size } from "../Size.ts"
import { foldVsXState, replayVsJsonParse } from "./fold.ts"
import { rehearsal, stateOfLongDiary, toDoList } from "./life.ts"

/** What somebody may want alone, and how much it may cost. **Unit** kB; empty when nothing was promised. */
const wanted: ReadonlyArray<readonly [name: string, promise: string, code: ReadonlyArray<string>]> = [
  ["workflow.size", "<= 45", [`export { Process } from "@osl/workflow"`]],
  [
    "workflow.size.criteria",
    "",
    [
      `import * as Criterion from "@osl/workflow/Criterion"`,
      `import * as Process from "@osl/workflow/Process"`,
      `export const judge = (log, criterion, on) => Criterion.evaluate(criterion, Process.fold(log), on)`,
    ],
  ],
  ["workflow.size.everything", "", [`export * from "@osl/workflow"`]],
]

const sizes = wanted.map(([name, promise, code]) => ({
  name,
  run: () => size(name, promise, { code: code.join("\n") }),
}))

export const part: Part = {
  benchmarks: [
    { name: "workflow.fold.vs-xstate", run: foldVsXState },
    { name: "workflow.replay.vs-json-parse", run: replayVsJsonParse },
    { name: "workflow.to-do", run: toDoList },
    { name: "workflow.state.long-diary", run: stateOfLongDiary },
    { name: "workflow.rehearsal.country", run: rehearsal },
    ...sizes,
  ],
}
