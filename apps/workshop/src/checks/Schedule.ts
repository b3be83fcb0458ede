/**
 * When each step begins: in the order of the list, a few at a time, none before those that it needs.
 * Not here: the steps (`steps`), or saying what came of them (`run`).
 */
import type { Step } from "./Step.ts"

/**
 * Runs all steps and ends when the last one has ended. `perform` says whether the step passed; `missing` are the steps it
 * needs that did not, so that it says nothing and passes for failed. A need that is not among the steps is taken as met.
 *
 * **Shape** a step whose needs still run lets the next one go first.
 */
export const inTurn = async <S extends Pick<Step, "name" | "needs">>(
  steps: ReadonlyArray<S>,
  atOnce: number,
  perform: (step: S, missing: ReadonlyArray<string>) => Promise<boolean>,
): Promise<void> => {
  const waiting = new Set(steps)
  const unsettled = new Set(steps.map(({ name }) => name))
  const failed = new Set<string>()
  const running = new Set<Promise<void>>()
  const ready = (): S | undefined =>
    running.size >= atOnce
      ? undefined
      : [...waiting].find(({ needs = [] }) => needs.every((need) => !unsettled.has(need)))
  for (let next = ready(); next !== undefined || running.size > 0; next = ready()) {
    if (next === undefined) {
      await Promise.race(running)
      continue
    }
    const { name, needs = [] } = next
    waiting.delete(next)
    const going: Promise<void> = perform(
      next,
      needs.filter((need) => failed.has(need)),
    ).then((isPassed) => {
      unsettled.delete(name)
      if (!isPassed) failed.add(name)
      running.delete(going)
    })
    running.add(going)
  }
}
