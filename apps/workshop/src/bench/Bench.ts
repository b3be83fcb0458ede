/**
 * Benchmarks that say a ratio: ours beside its peer, in the same run, median of several rounds.
 * Not here: what is measured (`parts/`), or sizes of bundles (`Size`).
 */
import { performance } from "node:perf_hooks"

export type Unit = "ratio" | "kB" | "ms" | "s" | "statements"

/**
 * One line of output.
 *
 * **Unit** `value` in `unit`; `raw` in milliseconds unless its key says otherwise. `promise` is `>= 2`, `<= 12` or
 * empty when nothing was promised.
 */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: Unit
  readonly promise: string
  readonly rounds?: number
  readonly raw?: Readonly<Record<string, number>>
}

/** Something that can be measured. `name` is the figure's, or the common beginning of several. */
export interface Benchmark {
  readonly name: string
  readonly run: () => Figure | ReadonlyArray<Figure> | Promise<Figure | ReadonlyArray<Figure>>
}

/** What each module in `parts/` exports as `part`. */
export interface Part {
  readonly benchmarks: ReadonlyArray<Benchmark>
  /** Closes what the benchmarks share, such as a database. */
  readonly close?: () => Promise<void>
}

/** **Shape** the middle value, the mean of the two middle ones for an even number, `NaN` for none. */
export const median = (values: ReadonlyArray<number>): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[sorted.length % 2 === 0 ? half - 1 : half],
    sorted[half],
  ]
  return (low + high) / 2
}

/** Whether the value keeps the promise; `undefined` when there is none. */
export const isKept = ({ value, promise }: Pick<Figure, "value" | "promise">): boolean | undefined => {
  const [, sign, wanted] = /^([<>]=)\s*([\d.]+)$/.exec(promise) ?? []
  if (sign === undefined) return undefined
  return sign === ">=" ? value >= Number(wanted) : value <= Number(wanted)
}

/** **Shape** the value that a twentieth of the others are below. */
const lowTwentieth = (values: ReadonlyArray<number>): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 20)] ?? Number.NaN

/** **Shape** three significant digits; whole from 1000 on. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3))

/** Work to be timed; what it returns is used, so that it cannot be optimised away. */
export type Work = () => unknown

/** Keeps the last result alive. */
const sink: { last: unknown } = { last: undefined }

const timed = async (work: Work, times: number): Promise<number> => {
  const started = performance.now()
  for (let index = 0; index < times; index++) {
    const result = work()
    sink.last = result instanceof Promise ? await result : result
  }
  return performance.now() - started
}

/** **Unit** milliseconds: long enough for the compiler to have seen the work. */
const warm = 120

/** How often to repeat so that a round lasts about `wanted` milliseconds. Warms up as it looks. */
const repetitions = async (work: Work, wanted: number): Promise<number> => {
  const long = Math.max(wanted, warm)
  let times = 1
  for (;;) {
    const ms = await timed(work, times)
    if (ms >= long / 2) return Math.max(1, Math.round((times * wanted) / ms))
    times = ms < long / 20 ? times * 8 : Math.ceil((times * long) / ms)
  }
}

export interface Rounds {
  /** How many rounds; 9 unless said, odd is best. */
  readonly rounds?: number
  /** **Unit** milliseconds that each side of a round takes; 120 unless said. */
  readonly ms?: number
  /**
   * What a twentieth of the rounds are below is told and divided, not medians: for many rounds shorter than a turn of the scheduler,
   * enough of which nothing else on the machine strikes. With quarters a full machine flattered whatever waits for its collector.
   */
  readonly undisturbed?: true
}

/**
 * Times two pieces of work against each other, in turns, the order changing from round to round.
 *
 * **Unit** `ours` and `theirs` milliseconds for one repetition, medians; `ratio` is the median of `ours ÷ theirs` of
 * each round, so that a slow moment of the machine strikes both.
 * **Shape** with `undisturbed` the twentieths and their quotient.
 */
export const against = async (
  ours: Work,
  theirs: Work,
  options: Rounds = {},
): Promise<{
  readonly ours: number
  readonly theirs: number
  readonly ratio: number
  readonly rounds: number
}> => {
  const rounds = options.rounds ?? 9
  const wanted = options.ms ?? 120
  const ourTimes = await repetitions(ours, wanted)
  const theirTimes = await repetitions(theirs, wanted)
  const all: Array<{ readonly ours: number; readonly theirs: number }> = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const a = await timed(ours, ourTimes)
      const b = await timed(theirs, theirTimes)
      all.push({ ours: a / ourTimes, theirs: b / theirTimes })
    } else {
      const b = await timed(theirs, theirTimes)
      const a = await timed(ours, ourTimes)
      all.push({ ours: a / ourTimes, theirs: b / theirTimes })
    }
  }
  const middle = options.undisturbed ? lowTwentieth : median
  const [a, b] = [middle(all.map((round) => round.ours)), middle(all.map((round) => round.theirs))]
  return {
    ours: a,
    theirs: b,
    ratio: options.undisturbed ? a / b : median(all.map((round) => round.ours / round.theirs)),
    rounds,
  }
}

interface Naming extends Rounds {
  readonly name: string
  readonly promise: string
  readonly ours: Work
  readonly theirs: Work
  /** What `raw` calls the peer. */
  readonly peer: string
}

/** How many times as fast as its peer we are: 2 is twice as fast. */
export const timesAsFast = async (naming: Naming): Promise<Figure> => {
  const measured = await against(naming.ours, naming.theirs, naming)
  return {
    name: naming.name,
    value: 1 / measured.ratio,
    unit: "ratio",
    promise: naming.promise,
    rounds: measured.rounds,
    raw: { ours: measured.ours, [naming.peer]: measured.theirs },
  }
}

/** How many times the time of its peer we take: 0.2 is a fifth. */
export const timesTheCost = async (naming: Naming): Promise<Figure> => {
  const measured = await against(naming.ours, naming.theirs, naming)
  return {
    name: naming.name,
    value: measured.ratio,
    unit: "ratio",
    promise: naming.promise,
    rounds: measured.rounds,
    raw: { ours: measured.ours, [naming.peer]: measured.theirs },
  }
}

/**
 * The median time of work that has no peer. **Unit** milliseconds.
 *
 * @public
 */
export const alone = async (work: Work, options: Rounds = {}): Promise<number> => {
  const times = await repetitions(work, options.ms ?? 120)
  const all: Array<number> = []
  for (let round = 0; round < (options.rounds ?? 9); round++) all.push((await timed(work, times)) / times)
  return median(all)
}

/** The line of a figure. */
export const line = (figure: Figure): string => {
  const { name, value, unit, promise, rounds, raw } = figure
  const kept = isKept(figure)
  return JSON.stringify({
    name,
    value: rounded(value),
    unit,
    promise,
    ...(kept === undefined ? {} : { kept }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(raw === undefined
      ? {}
      : { raw: Object.fromEntries(Object.entries(raw).map(([key, one]) => [key, rounded(one)])) }),
  })
}
