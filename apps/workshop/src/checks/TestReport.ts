/**
 * The numbers in the JSON reports of vitest and of Playwright.
 * Not here: running them (`steps`).
 */
import type { Outcome } from "./Step.ts"

type Counts = Omit<Outcome, "output">

const count = (report: unknown, key: string): number => {
  const value =
    typeof report === "object" && report !== null ? (report as Record<string, unknown>)[key] : undefined
  return typeof value === "number" ? value : 0
}

/** A file that could not be collected holds no failed test, but it has failed. */
const filesThatBroke = (report: unknown): number => {
  const results =
    typeof report === "object" && report !== null
      ? (report as { readonly testResults?: unknown }).testResults
      : undefined
  return Array.isArray(results)
    ? results.filter(
        (file: { readonly status?: unknown; readonly assertionResults?: ReadonlyArray<unknown> }) =>
          file.status === "failed" &&
          !(file.assertionResults ?? []).some(
            (test) => (test as { readonly status?: unknown }).status === "failed",
          ),
      ).length
    : 0
}

/** What vitest's `json` reporter wrote. */
export const fromVitest = (report: unknown): Counts => ({
  passed: count(report, "numPassedTests"),
  failed: count(report, "numFailedTests") + filesThatBroke(report),
  skipped: count(report, "numPendingTests") + count(report, "numTodoTests"),
})

/** What Playwright's `json` reporter wrote. A test that passed only when repeated has failed. */
export const fromPlaywright = (report: unknown): Counts => {
  const { stats, errors } = (report ?? {}) as { readonly stats?: unknown; readonly errors?: unknown }
  return {
    passed: count(stats, "expected"),
    failed: count(stats, "unexpected") + count(stats, "flaky") + (Array.isArray(errors) ? errors.length : 0),
    skipped: count(stats, "skipped"),
  }
}

/**
 * The outcome of a test runner: its report and its exit code must agree.
 *
 * **Shape** at least one failure when there is no report, when nothing was executed, or when the runner ended with
 * an error that its report does not show.
 */
export const outcome = (counts: Counts | undefined, code: number | null, output: string): Outcome => {
  if (counts === undefined)
    return { passed: 0, failed: 1, output: `${output}\nThe test runner wrote no report.` }
  if (counts.passed + counts.failed === 0)
    return { ...counts, failed: 1, output: `${output}\nThe test runner executed no test.` }
  if (code !== 0 && counts.failed === 0)
    return {
      ...counts,
      failed: 1,
      output: `${output}\nThe test runner ended with code ${code} although no test failed.`,
    }
  return { ...counts, output }
}
