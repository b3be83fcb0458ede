/**
 * How long processes may take and how they may end, played many times by chance, as a help for planning.
 * Not here: what processes really did (their logs).
 */
import { Edition, type Problem } from "@osl/core"
import * as Result from "effect/Result"
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"
import type * as Wording from "./Wording.ts"

/** A length of time that is guessed: most often `usual`, never outside. **Unit** months of a twelfth of a year. */
export interface Duration {
  readonly least: number
  readonly usual: number
  readonly most: number
}

/**
 * What is assumed of a stage: how long it lasts, and what follows how often.
 *
 * **Shape** `moves` by the stage it leads to, `ends` by outcome. **Unit** weights, of which only the proportion counts.
 */
export interface StageAssumption {
  readonly duration: Duration
  readonly moves: Readonly<Record<string, number>>
  readonly ends: Readonly<Record<string, number>>
}

/** By stage. **Unit** `horizon` in months: a process that lasts longer is counted as unfinished. */
export interface Assumptions {
  readonly stages: Readonly<Record<string, StageAssumption>>
  readonly horizon: number
}

/** What can be wrong with assumptions. */
export type Code = keyof Wording.Wording["faults"]

/** A fault of assumptions or options. **Shape** `path` leads to it. */
export interface Fault extends Problem.Problem {
  readonly code: Code
}

/** The sentence of a fault: what is wrong and what to do. */
export const text = ({ code, params }: Pick<Fault, "code" | "params">, words: Wording.Of<"faults">): string =>
  words.fill(words.faults[code], params)

/** The forward and parallel moves, and how likely going back is beside them. */
const movesOf = (edition: Edition.Edition, stage: string): Record<string, number> =>
  Object.fromEntries(
    Edition.transitionsFrom(edition, stage).map(({ to, kind }) => [to, kind === "back" ? 1 : 9]),
  )

/**
 * Assumptions to begin with: the edition's own lengths, nine ways onward to one back, one process in twenty discontinued
 * at each stage. **Source** inferred; dossier 2.6 for the lengths.
 */
export const usual = (edition: Edition.Edition): Assumptions => ({
  horizon: 240,
  stages: Object.fromEntries(
    edition.stages.map(({ key, expectation }) => {
      const moves = movesOf(edition, key)
      const total = Object.values(moves).reduce((sum, weight) => sum + weight, 0)
      const duration: Duration =
        expectation === null
          ? { least: 0, usual: 1, most: 2 }
          : {
              least: expectation.from,
              usual: (expectation.from + expectation.to) / 2,
              most: expectation.warnAfter,
            }
      const ends: Record<string, number> =
        total === 0 ? { "handed-over": 19, discontinued: 1 } : { discontinued: total / 19 }
      return [key, { duration, moves, ends }]
    }),
  ),
})

const isWeight = (value: number): boolean => Number.isFinite(value) && value >= 0

const stageFaults = (
  edition: Edition.Edition,
  stage: string,
  { duration, moves, ends }: StageAssumption,
): ReadonlyArray<Fault> => {
  const path = ["stages", stage]
  const drawn = Edition.transitionsFrom(edition, stage).map(({ to }) => to)
  const outcomes = edition.outcomes.codes.map(({ code }) => code)
  const { least, usual: often, most } = duration
  const inOrder = isWeight(least) && least <= often && often <= most && Number.isFinite(most)
  const weights = [...Object.entries(moves), ...Object.entries(ends)]
  return [
    ...(inOrder ? [] : [fault("wrong-duration", [...path, "duration"])]),
    ...Object.keys(moves).flatMap((to) =>
      drawn.includes(to) ? [] : [fault("move-not-drawn", [...path, "moves", to], { stage, to })],
    ),
    ...Object.keys(ends).flatMap((outcome) =>
      outcomes.includes(outcome) ? [] : [fault("unknown-outcome", [...path, "ends", outcome], { outcome })],
    ),
    ...weights.flatMap(([name, weight]) =>
      isWeight(weight)
        ? []
        : [fault("wrong-weight", [...path, Object.hasOwn(moves, name) ? "moves" : "ends", name])],
    ),
    ...(weights.some(([, weight]) => weight > 0) ? [] : [fault("nothing-follows", path, { stage })]),
  ]
}

const fault = (code: Code, path: Problem.Problem["path"], params: Problem.Problem["params"] = {}): Fault => ({
  code,
  path,
  params,
})

const wholeFault = (name: string, value: number, min: number, max: number): ReadonlyArray<Fault> =>
  Number.isSafeInteger(value) && value >= min && value <= max
    ? []
    : [fault("wrong-number", [name], { min, max })]

/** How many months stays or processes last. **Unit** months; quantiles by the nearest rank; zeros when there are none. */
export interface Distribution {
  readonly count: number
  readonly mean: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** **Shape** `share` is the part of the processes that were ever in the stage, 0 to 1; `time` is of each stay. */
export interface StageResult {
  readonly share: number
  readonly time: Distribution
}

/** **Shape** `outcomes` counts processes, `unfinished` among them; `whole` is of those that ended. */
export interface Report {
  readonly runs: number
  readonly stages: Readonly<Record<string, StageResult>>
  readonly outcomes: Readonly<Record<string, number>>
  readonly whole: Distribution
}

/** **Unit** `runs` processes, 1–1,000,000; `seed` a whole number of 32 bits. */
export interface Options {
  readonly runs: number
  readonly seed: number
}

/** **Unit** processes played so far, and in all. */
export interface Progress {
  readonly done: number
  readonly runs: number
}

/** Outcome of a process that outlasts the horizon. */
export const unfinished = "unfinished"

const distribution = (times: Array<number>): Distribution => {
  const sorted = Float64Array.from(times).sort()
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
  const sum = sorted.reduce((total, time) => total + time, 0)
  return {
    count: sorted.length,
    mean: sorted.length === 0 ? 0 : sum / sorted.length,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
  }
}

/** Triangular: the usual is the peak. */
const length = ({ least, usual: often, most }: Duration, chance: number): number => {
  const span = most - least
  if (span === 0) return least
  const peak = (often - least) / span
  return chance < peak
    ? least + Math.sqrt(chance * span * (often - least))
    : most - Math.sqrt((1 - chance) * span * (most - often))
}

/** What follows, by its weight. */
const pick = (
  weights: ReadonlyArray<readonly [string, number]>,
  chance: number,
): readonly [name: string, index: number] => {
  let left = chance * weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [index, [name, weight]] of weights.entries()) {
    left -= weight
    if (left < 0) return [name, index]
  }
  const last = weights.findLastIndex(([, weight]) => weight > 0)
  return [weights[last]?.[0] ?? unfinished, last]
}

interface Tally {
  readonly stays: Map<string, Array<number>>
  readonly seen: Map<string, number>
  readonly ended: Map<string, number>
  readonly whole: Array<number>
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** One process: stages open beside each other are left together, as the edition's forward and back moves do. */
const play = (edition: Edition.Edition, assumptions: Assumptions, next: () => number, tally: Tally): void => {
  const [first] = edition.stages
  if (first === undefined) return
  let now = 0
  let stage = first.key
  let open: ReadonlyArray<readonly [stage: string, since: number]> = [[stage, 0]]
  const seen = new Set([stage])
  const leave = (): void => {
    for (const [key, since] of open) {
      const stays = tally.stays.get(key)
      if (stays === undefined) tally.stays.set(key, [now - since])
      else stays.push(now - since)
    }
  }
  let outcome: string | undefined
  while (outcome === undefined) {
    const assumed = assumptions.stages[stage]
    if (assumed === undefined) return
    now += length(assumed.duration, next())
    if (now > assumptions.horizon) {
      outcome = unfinished
      break
    }
    const moves = Object.entries(assumed.moves)
    const [name, index] = pick([...moves, ...Object.entries(assumed.ends)], next())
    if (index >= moves.length) {
      leave()
      tally.whole.push(now)
      outcome = name
      break
    }
    const drawn = edition.transitions.find(({ from, to }) => from === stage && to === name)
    if (drawn?.kind === "parallel") open = [...open, [name, now]]
    else {
      leave()
      open = [[name, now]]
    }
    stage = name
    seen.add(name)
  }
  add(tally.ended, outcome)
  for (const key of seen) add(tally.seen, key)
}

/**
 * Plays processes of an edition by assumptions.
 *
 * **Shape** a generator that says how far it is after each thousand and returns the report; the same seed gives the same report.
 * **Errors** every fault of the assumptions and options with its path. **Source** inferred; rules SI1–SI5.
 */
export const run = (
  edition: Edition.Edition,
  assumptions: Assumptions,
  { runs, seed }: Options,
): Result.Result<Generator<Progress, Report>, ReadonlyArray<Fault>> => {
  const keys = edition.stages.map(({ key }) => key)
  const faults = [
    ...wholeFault("runs", runs, 1, 1_000_000),
    ...wholeFault("seed", seed, -(2 ** 31), 2 ** 32 - 1),
    ...(Number.isFinite(assumptions.horizon) && assumptions.horizon > 0
      ? []
      : [fault("wrong-number", ["horizon"], { min: 1, max: 1200 })]),
    ...keys.flatMap((stage) =>
      Object.hasOwn(assumptions.stages, stage)
        ? []
        : [fault("stage-not-assumed", ["stages", stage], { stage })],
    ),
    ...Object.entries(assumptions.stages).flatMap(([stage, assumed]) =>
      keys.includes(stage)
        ? stageFaults(edition, stage, assumed)
        : [fault("unknown-stage", ["stages", stage], { stage })],
    ),
  ]
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(playAll(edition, assumptions, runs, seed))
}

function* playAll(
  edition: Edition.Edition,
  assumptions: Assumptions,
  runs: number,
  seed: number,
): Generator<Progress, Report> {
  const generator = xoroshiro128plus(seed | 0)
  const next = () => uniformFloat64(generator)
  const tally: Tally = { stays: new Map(), seen: new Map(), ended: new Map(), whole: [] }
  for (let done = 1; done <= runs; done++) {
    play(edition, assumptions, next, tally)
    if (done % 1000 === 0) yield { done, runs }
  }
  return {
    runs,
    stages: Object.fromEntries(
      edition.stages.map(({ key }) => [
        key,
        {
          share: (tally.seen.get(key) ?? 0) / runs,
          time: distribution(tally.stays.get(key) ?? []),
        },
      ]),
    ),
    outcomes: Object.fromEntries(tally.ended),
    whole: distribution(tally.whole),
  }
}
