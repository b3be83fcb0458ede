import { expect, test } from "vitest"
import { fromPlaywright, fromVitest, outcome } from "./TestReport.ts"

test("a file that could not be collected is a failure of its own", () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ],
  }
  expect(fromVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test("a test that passed only when repeated has failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }
  expect(fromPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test("no report, no test and a bad exit code are failures", () => {
  expect(outcome(undefined, 0, "").failed).toBe(1)
  expect(outcome({ passed: 0, failed: 0 }, 0, "").failed).toBe(1)
  expect(outcome({ passed: 7, failed: 0 }, 1, "").failed).toBe(1)
  expect(outcome({ passed: 7, failed: 0 }, 0, "").failed).toBe(0)
  expect(outcome({ passed: 7, failed: 2 }, 1, "").failed).toBe(2)
})
