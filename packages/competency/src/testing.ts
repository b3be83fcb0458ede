/**
 * For the tests of those who build on assessments: sheets and portfolios that went their whole way by the real rules.
 * Not here: a test runner, or the examples of sheets (`fixtures/`).
 */
export { all as doors } from "./testing/doors.ts"
export { lived, story } from "./testing/life.ts"
export { accepted, allAt, sheet, type Wanted } from "./testing/people.ts"
