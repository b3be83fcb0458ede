/**
 * Benchmarks of @osl/workflow: a log becomes a state.
 * Not here: how they are timed (`Bench`) or weighed (`Size`).
 */
import type { Part } from "../Bench.ts"
import { size } from "../Size.ts"
import { foldVsXState, replayVsJsonParse } from "./fold.ts"
import { rehearsal, stateOfLongDiary, toDoList } from "./life.ts"

/** Keeps every export of the main door, as a page that hands them all on. */
const whole = [`import * as Workflow from "@osl/workflow"`, "globalThis.Workflow = Workflow"]

/** What whoever says something in Polish asks for beside it. */
const polish = `export { pl } from "@osl/workflow/words/pl"`

/** The doors that say and draw nothing: judging, reading and joining logs. */
const silent = [
  "Act, Adoption, Command, Criterion, Deadline, Event, Measure, Merge, Permission, Process, Redaction, Reminder",
].map((names) => `export { ${names} } from "@osl/workflow"`)

/** Effect is a peer: a page that has a schema of its own has most of it already. */
const effect = ["effect/*"]

type Wanted = readonly [
  name: string,
  promise: string,
  code: ReadonlyArray<string>,
  external?: ReadonlyArray<string>,
]

/**
 * What somebody may want alone, and how much it may cost, with the parts of `@osl/core` and of Effect that it needs unless
 * they are left out. **Unit** kB; empty when nothing was promised.
 */
const wanted: ReadonlyArray<Wanted> = [
  ["workflow.size.judging", "<= 45", [`export { Process } from "@osl/workflow"`]],
  ["workflow.size.silent", "<= 45", silent, effect],
  ["workflow.size.silent.with-effect", "<= 52", silent],
  ["workflow.size.whole", "<= 45", whole, effect],
  ["workflow.size.whole.with-effect", "", whole],
  ["workflow.size.whole.in-polish", "<= 58", [...whole, polish], effect],
  ["workflow.size.words.polish", "<= 14", [polish], effect],
  ["workflow.size.words.both", "<= 20", [`export { words } from "@osl/workflow/words"`], effect],
  [
    "workflow.size.whole.with-effect-and-forms",
    "",
    [...whole, `import { Forms } from "@osl/core"`, "globalThis.Forms = Forms"],
  ],
  [
    "workflow.size.criteria",
    "<= 5",
    [
      `import * as Criterion from "@osl/workflow/Criterion"`,
      `import * as Process from "@osl/workflow/Process"`,
      `export const judge = (log, criterion, on) => Criterion.evaluate(criterion, Process.fold(log), on)`,
    ],
  ],
]

const sizes = wanted.map(([name, promise, code, external = []]) => ({
  name,
  run: () => size(name, promise, { code: code.join("\n"), external }),
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
