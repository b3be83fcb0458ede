/**
 * For the tests of those who build on assessments: sheets that went their whole way by the real rules.
 * Not here: a test runner, or the examples of sheets (`fixtures/`).
 */
export { accepted, allAt, sheet, type Wanted } from "./testing/people.ts"
