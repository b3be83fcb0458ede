/**
 * `pnpm test`: runs the steps one after another, the early ones beside them, and ends with one summary.
 * Not here: the steps themselves (`steps`).
 */
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"
import type { Step } from "./Step.ts"
import { duration, type Row, summary, totals } from "./Summary.ts"
import { steps } from "./steps.ts"

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== "--"),
  options: { only: { type: "string" }, skip: { type: "string" }, list: { type: "boolean" } },
})

if (values.list === true) {
  for (const step of steps) console.log(`${step.name.padEnd(10)} ${step.about}`)
  process.exit(0)
}

const listed = (value: string | undefined): ReadonlyArray<string> | undefined =>
  value
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
const only = listed(values.only)
const skip = listed(values.skip) ?? []

const unknown = [...(only ?? []), ...skip].filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. Steps: ${steps.map(({ name }) => name).join(", ")}`)
  process.exit(2)
}

const chosen = steps.filter(({ name }) => (only?.includes(name) ?? true) && !skip.includes(name))
const started = performance.now()
const rows: Array<Row> = []

const timed = async (step: Step, mark: string) => {
  const from = performance.now()
  const outcome = await step.run((seconds) => console.log(`${mark}: still running, ${seconds} s`))
  return { outcome, ms: performance.now() - from }
}

const markOf = (step: Step) => `[${chosen.indexOf(step) + 1}/${chosen.length}] ${step.name}`
const begun = new Map(
  chosen.filter(({ isEarly }) => isEarly === true).map((step) => [step, timed(step, markOf(step))]),
)

for (const step of chosen) {
  const mark = markOf(step)
  const missing = (step.needs ?? []).filter((need) =>
    rows.some(({ name, outcome }) => name === need && (outcome?.failed ?? 1) > 0),
  )
  if (missing.length > 0) {
    console.log(`${mark}: not run, because ${missing.join(" and ")} failed`)
    rows.push({ name: step.name, outcome: undefined, ms: 0 })
    continue
  }
  console.log(`${mark}: ${step.about} …`)
  const { outcome, ms } = await (begun.get(step) ?? timed(step, mark))
  rows.push({ name: step.name, outcome, ms })
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`)
  console.log(
    `${mark}: ${outcome.failed > 0 ? `FAILED (${outcome.failed})` : "passed"}` +
      `${outcome.passed > 1 ? `, ${outcome.passed} tests passed` : ""} in ${duration(ms)}`,
  )
}

console.log(`\nAll of it took ${duration(performance.now() - started)}.\n`)
console.log(summary(rows))
process.exit(totals(rows).failed > 0 || totals(rows).passed === 0 ? 1 : 0)
