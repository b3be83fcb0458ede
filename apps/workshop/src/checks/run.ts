/**
 * `pnpm test`: runs the steps, two at a time, and ends with one summary.
 * Not here: the steps themselves (`steps`), or which may begin (`Schedule`).
 */
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"
import { inTurn } from "./Schedule.ts"
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

/** While one step waits for a start, a timeout or a disk, the other one works; more would only stand in each other's way. */
const atOnce = 2

const rows = new Map<string, Row>()

const perform = async (step: Step, missing: ReadonlyArray<string>): Promise<boolean> => {
  const { name, about } = step
  const mark = `[${chosen.indexOf(step) + 1}/${chosen.length}] ${name}`
  if (missing.length > 0) {
    console.log(`${mark}: not run, because ${missing.join(" and ")} failed`)
    rows.set(name, { name, outcome: undefined, ms: 0 })
    return false
  }
  console.log(`${mark}: ${about} …`)
  const from = performance.now()
  const outcome = await step.run((seconds) => console.log(`${mark}: still running, ${seconds} s`))
  const ms = performance.now() - from
  rows.set(name, { name, outcome, ms })
  if (outcome.failed > 0) console.log(`\n${mark} says:\n\n${outcome.output.trimEnd()}\n`)
  console.log(
    `${mark}: ${outcome.failed > 0 ? `FAILED (${outcome.failed})` : "passed"}` +
      `${outcome.passed > 1 ? `, ${outcome.passed} tests passed` : ""} in ${duration(ms)}`,
  )
  return outcome.failed === 0
}

await inTurn(chosen, atOnce, perform)

const told = chosen.flatMap(({ name }) => rows.get(name) ?? [])
console.log(`\nAll of it took ${duration(performance.now() - started)}.\n`)
console.log(summary(told))
process.exit(totals(told).failed > 0 || totals(told).passed === 0 ? 1 : 0)
