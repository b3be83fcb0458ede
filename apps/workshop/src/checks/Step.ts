/**
 * One step of the test command, and what came of it.
 * Not here: which steps there are (`steps`), or how they are printed (`Summary`).
 */

/** **Unit** `passed`, `failed` and `skipped` count tests, or 1 for a check that is one thing. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped?: number
  /** Shown whole when something failed. */
  readonly output: string
}

/** `run` gets a function to say that it is still at work. **Unit** seconds so far. */
export interface Step {
  readonly name: string
  readonly about: string
  /** Steps without which this one says nothing. */
  readonly needs?: ReadonlyArray<string>
  readonly run: (onWait: (seconds: number) => void) => Promise<Outcome>
}

/** A check that is one thing: right when it found no problem. */
export const fromProblems = (problems: ReadonlyArray<string>): Outcome =>
  problems.length === 0
    ? { passed: 1, failed: 0, output: "" }
    : { passed: 0, failed: 1, output: problems.map((problem) => `- ${problem}`).join("\n") }
