/**
 * The table at the end of the test command.
 * Not here: running the steps (`run`).
 */
import type { Outcome } from "./Step.ts"

/** **Unit** `ms` wall time in milliseconds. A step that was not run has no outcome and counts as failed. */
export interface Row {
  readonly name: string
  readonly outcome: Outcome | undefined
  readonly ms: number
}

/** **Unit** `12.3 s`, or `2 min 05 s` from a minute on. */
export const duration = (ms: number): string => {
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`
}

/** All rows together. A step that did not run is one failure. */
export const totals = (
  rows: ReadonlyArray<Row>,
): { readonly passed: number; readonly failed: number; readonly skipped: number } =>
  rows.reduce(
    (sum, { outcome }) => ({
      passed: sum.passed + (outcome?.passed ?? 0),
      failed: sum.failed + (outcome?.failed ?? 1),
      skipped: sum.skipped + (outcome?.skipped ?? 0),
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

const verdict = (outcome: Outcome | undefined): string =>
  outcome === undefined ? "not run" : outcome.failed > 0 ? "FAILED" : "passed"

/** **Shape** a table of the steps and, as its last line, `N passed, N failed`. */
export const summary = (rows: ReadonlyArray<Row>): string => {
  const { passed, failed, skipped } = totals(rows)
  const cells = [
    ["step", "result", "passed", "failed", "time"],
    ...rows.map(({ name, outcome, ms }) => [
      name,
      verdict(outcome),
      String(outcome?.passed ?? 0),
      String(outcome?.failed ?? 1),
      outcome === undefined ? "-" : duration(ms),
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd()
  const rule = widths.map((width) => "-".repeat(width)).join("  ")
  const [head = [], ...body] = cells
  return [
    line(head),
    rule,
    ...body.map(line),
    rule,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${passed} passed, ${failed} failed`,
  ].join("\n")
}
