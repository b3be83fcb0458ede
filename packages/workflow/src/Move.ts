/**
 * The moves open to a process: which stages it may go to, and what each still asks for.
 * Not here: carrying a move out (`Process.decide`).
 */
import { Edition } from "@osl/core"
import * as Criterion from "./Criterion.ts"
import type { State } from "./State.ts"

/**
 * A way from an open stage to another.
 *
 * **Shape** `leaving` are the stages it closes, `skipping` those it passes over, empty for a move that the edition draws;
 * `criteria` all that it asks for, met or not, in the order of the way, exit before entry.
 */
export interface Move {
  readonly transition: Edition.Transition
  readonly leaving: ReadonlyArray<string>
  readonly skipping: ReadonlyArray<string>
  readonly criteria: ReadonlyArray<Criterion.Evaluation>
}

/** The exit criteria of a stage. **Unit** `on` is the local date in Poland. */
export const exit = (
  edition: Edition.Edition,
  state: State,
  stage: string,
  on: string,
): ReadonlyArray<Criterion.Evaluation> =>
  (Edition.stage(edition, stage)?.exit ?? []).map((criterion) => Criterion.evaluate(criterion, state, on))

/** What a move asks of the stage it goes to: going back, only what nobody may waive. */
const entry = (edition: Edition.Edition, { to, kind }: Edition.Transition) =>
  (Edition.stage(edition, to)?.entry ?? []).filter((criterion) => kind !== "back" || !criterion.waivable)

const toMove = (edition: Edition.Edition, state: State, transition: Edition.Transition, on: string): Move => {
  const leaving = transition.kind === "parallel" ? [] : state.openStages
  const left =
    transition.kind === "forward" ? leaving.flatMap((stage) => exit(edition, state, stage, on)) : []
  const entered = entry(edition, transition).map((criterion) => Criterion.evaluate(criterion, state, on))
  return { transition, leaving, skipping: [], criteria: [...left, ...entered] }
}

/**
 * The moves from the open stages.
 *
 * **Shape** in the order of the edition, one for each stage that can be reached and is not open; none while the process
 * is suspended or closed.
 */
export const moves = (edition: Edition.Edition, state: State, on: string): ReadonlyArray<Move> =>
  state.status !== "open"
    ? []
    : edition.transitions
        .filter(({ from, to }) => state.openStages.includes(from) && !state.openStages.includes(to))
        .filter((one, index, drawn) => drawn.findIndex(({ to }) => to === one.to) === index)
        .map((transition) => toMove(edition, state, transition, on))

/** The forward ways from a stage, nearest first: each the moves one after another. */
const waysFrom = (
  edition: Edition.Edition,
  start: string,
): ReadonlyArray<ReadonlyArray<Edition.Transition>> => {
  const ways: Array<ReadonlyArray<Edition.Transition>> = [[]]
  const seen = new Set([start])
  for (const way of ways) {
    const at = way.at(-1)?.to ?? start
    for (const next of edition.transitions) {
      if (next.from !== at || next.kind === "back" || seen.has(next.to)) continue
      seen.add(next.to)
      ways.push([...way, next])
    }
  }
  return ways
}

const toSkip = (
  edition: Edition.Edition,
  state: State,
  way: ReadonlyArray<Edition.Transition>,
  on: string,
): ReadonlyArray<Move> => {
  const [first, ...rest] = way
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return []
  const skipping = way.slice(0, -1).map(({ to }) => to)
  const evaluate = (criterion: Edition.Criterion) => Criterion.evaluate(criterion, state, on)
  return [
    {
      transition: { ...last, from: first.from, who: edition.waivedBy },
      leaving: state.openStages,
      skipping,
      criteria: [
        ...state.openStages.flatMap((stage) => exit(edition, state, stage, on)),
        ...way.slice(0, -1).flatMap((one) => entry(edition, one).map(evaluate)),
        ...skipping.flatMap((stage) => exit(edition, state, stage, on)),
        ...entry(edition, last).map(evaluate),
      ],
    },
  ]
}

/**
 * The ways that pass over stages: forward, further than the edition draws.
 *
 * **Shape** nearest first, one for each stage that no drawn move reaches; none while the process is suspended or closed.
 * They are for whoever may waive, need a reason, and ask for everything that the stages on the way would have asked for.
 */
export const skips = (edition: Edition.Edition, state: State, on: string): ReadonlyArray<Move> => {
  if (state.status !== "open") return []
  const drawn = moves(edition, state, on).map(({ transition }) => transition.to)
  return state.openStages
    .flatMap((stage) => waysFrom(edition, stage))
    .flatMap((way) => toSkip(edition, state, way, on))
    .filter(
      ({ transition: { to } }, index, all) =>
        !state.openStages.includes(to) &&
        !drawn.includes(to) &&
        all.findIndex((one) => one.transition.to === to) === index,
    )
}
