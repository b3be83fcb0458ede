/**
 * A soak: something tried with one seed after another, until enough was tried, with a dog that watches for hangs.
 * Not here: what is tried (`parts/`).
 */

/** What came of a trial. **Unit** `sent` inputs or steps, at least 1; `what` is what was wrong. */
export interface Outcome {
  readonly sent: number
  readonly what?: string | undefined
}

/** Something to try. **Shape** the same for the same seed. **Errors** what it throws is a fault. */
export interface Trial {
  readonly name: string
  readonly run: (seed: number) => Outcome | Promise<Outcome>
  /** It takes as long as a hundred others. */
  readonly isSlow?: boolean | undefined
}

/** **Shape** trials to be made in turn; `close` ends what they needed; `figures` are told with what came of them. */
export interface Part {
  readonly trials: () => Promise<ReadonlyArray<Trial>>
  readonly close?: () => Promise<void>
  readonly figures?: () => object
}

export interface Fault {
  readonly trial: string
  readonly seed: number
  readonly what: string
}

/** **Unit** `inputs` in all; `longest` and `within` milliseconds. */
export interface Orders {
  readonly inputs: number
  readonly seed: number
  /** A trial that takes longer is a fault. */
  readonly longest: number
  /** Nothing more is begun after so long. */
  readonly within?: number | undefined
}

export interface Slowest {
  readonly trial: string
  readonly seed: number
  readonly ms: number
}

/** What came of a soak so far. **Shape** `next` the seed to go on with. **Unit** `ms` milliseconds spent in trials. */
export interface Report {
  readonly sent: number
  readonly next: number
  readonly ms: number
  readonly slowest: Slowest
  readonly faults: ReadonlyArray<Fault>
}

/** **Unit** faults after which a soak ends. */
const enough = 20
/** **Unit** inputs between two reports; milliseconds after which there is one in any case. */
const stride = 2_000
const beat = 10_000

/** Slow trials are made once where others are made a hundred times. */
const turns = (trials: ReadonlyArray<Trial>, at: number): ReadonlyArray<Trial> =>
  trials.filter(({ isSlow }) => isSlow !== true || at % 100 === 0)

const attempt = async (trial: Trial, seed: number): Promise<Outcome> => {
  try {
    return await trial.run(seed)
  } catch (error) {
    return {
      sent: 1,
      what: `threw ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`,
    }
  }
}

/** Tries until the orders are carried out, time is up or there are faults enough; says where it is before each stride, or beat. */
export const run = async (
  trials: ReadonlyArray<Trial>,
  { inputs, seed, longest, within = Number.POSITIVE_INFINITY }: Orders,
  said: (report: Report) => void,
): Promise<Report> => {
  const begun = performance.now()
  const faults: Array<Fault> = []
  let slowest: Slowest = { trial: "", seed, ms: 0 }
  let sent = 0
  let saidAt = -stride
  let saidTime = performance.now()
  let ms = 0
  let at = 0
  const isTime = () => performance.now() - begun < within
  for (; sent < inputs && faults.length < enough && isTime(); at += 1) {
    for (const trial of turns(trials, at)) {
      if (sent - saidAt >= stride || performance.now() - saidTime >= beat) {
        saidAt = sent
        saidTime = performance.now()
        said({ sent, next: seed + at, ms, slowest, faults })
      }
      const before = performance.now()
      const outcome = await attempt(trial, seed + at)
      const took = performance.now() - before
      const what = outcome.what ?? (took > longest ? `took ${Math.round(took)} ms` : undefined)
      sent += outcome.sent
      ms += took
      if (took > slowest.ms) slowest = { trial: trial.name, seed: seed + at, ms: took }
      if (what !== undefined) faults.push({ trial: trial.name, seed: seed + at, what })
    }
  }
  return { sent, next: seed + at, ms, slowest, faults }
}
