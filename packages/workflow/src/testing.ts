/**
 * What tests, stories and benchmarks of a process start from: people, least contents, lives lived by the real rules.
 * Not here: a test runner, or many processes at once (`@osl/pilot`).
 */
export { inconsistencies } from "./testing/consistency.ts"
export { begin, type Life, type LifeOptions, lifeOf, lived } from "./testing/Life.ts"
export { type Appended, type Log, type LogCheck, logContract } from "./testing/LogContract.ts"
export { mend } from "./testing/mend.ts"
export * as people from "./testing/people.ts"
export { acts, samples } from "./testing/samples.ts"
export { type Walk, walks } from "./testing/walks.ts"
export { type Apart, type Step, wander, wandered } from "./testing/wander.ts"
