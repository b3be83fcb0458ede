/**
 * Every way through an edition: each path of drawn moves from the first stage to where no move leads on.
 * Not here: living one (`Life`).
 */
import type { Edition } from "@osl/core"

export type Walk = ReadonlyArray<Edition.Transition>

/**
 * The paths through an edition, shortest first.
 *
 * **Shape** a path goes back at most `loops` times, once unless said, and along another move once more than that.
 */
export const walks = (edition: Edition.Edition, loops = 1): ReadonlyArray<Walk> => {
  const [first] = edition.stages
  if (first === undefined) return []
  const found: Array<Walk> = []
  let ways: ReadonlyArray<Walk> = [[]]
  const mayFollow = (way: Walk, one: Edition.Transition): boolean =>
    one.kind === "back"
      ? way.filter(({ kind }) => kind === "back").length < loops
      : way.filter((other) => other === one).length <= loops
  while (ways.length > 0) {
    const longer: Array<Walk> = []
    for (const way of ways) {
      const at = way.at(-1)?.to ?? first.key
      const next = edition.transitions.filter(({ from }) => from === at)
      if (next.length === 0) found.push(way)
      for (const one of next) if (mayFollow(way, one)) longer.push([...way, one])
    }
    ways = longer
  }
  return found
}
