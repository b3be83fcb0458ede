/**
 * `pnpm soak [part] [--inputs 1000000] [--seed 1] [--minutes 10] [--resume]`: hostile input for `decoders`, people who work by
 * chance for `lives`, two programs that write one process on a PostgreSQL server for `store`, and accidents of that store:
 * `kills`, `portal`, `crashes`, `cuts`, `failover`, `disk`, `migrations`, `backups`; fifty
 * people at work on two portals with accidents for `organisers`.
 * Prints one JSON line for each part, keeps it as a report, and ends with 1 when something threw, hung, or was not as it must be,
 * with 3 when time was up before all was done.
 * Not here: what is tried and what must be true (`parts/`).
 */
import { setTimeout as pause } from "node:timers/promises"
import { inspect, parseArgs } from "node:util"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import * as Kept from "./Kept.ts"
import * as Leftovers from "./Leftovers.ts"
import { type Orders, type Part, type Report, run } from "./Soak.ts"

const parts = [
  "decoders",
  "lives",
  "store",
  "kills",
  "portal",
  "crashes",
  "cuts",
  "failover",
  "disk",
  "migrations",
  "backups",
  "organisers",
] as const
type Name = (typeof parts)[number]

const load: { readonly [N in Name]: () => Promise<{ readonly part: Part }> } = {
  decoders: () => import("./parts/decoders.ts"),
  lives: () => import("./parts/lives.ts"),
  store: () => import("./parts/store.ts"),
  kills: () => import("./parts/kills.ts"),
  portal: () => import("./parts/portal.ts"),
  crashes: () => import("./parts/crashes.ts"),
  cuts: () => import("./parts/cuts.ts"),
  failover: () => import("./parts/failover.ts"),
  disk: () => import("./parts/disk.ts"),
  migrations: () => import("./parts/migrations.ts"),
  backups: () => import("./parts/backups.ts"),
  organisers: () => import("./parts/organisers.ts"),
}

/** **Unit** inputs, steps or accidents of each part, unless said otherwise. */
const usual: { readonly [N in Name]: number } = {
  decoders: 1_000_000,
  lives: 100_000,
  store: 10_000,
  kills: 200,
  portal: 200,
  crashes: 20,
  cuts: 1_000,
  failover: 6,
  disk: 4,
  migrations: 100,
  backups: 30,
  organisers: 30,
}

const quick = 5_000
const slow = 110_000
/** A portal that starts on a busy machine takes its time. */
const slower = 400_000

/** **Unit** milliseconds after which a trial is a fault. */
const longest: { readonly [N in Name]: number } = {
  decoders: quick,
  lives: quick,
  store: slow,
  kills: slow,
  portal: slower,
  crashes: slow,
  cuts: slow,
  failover: slow,
  disk: slow,
  migrations: slow,
  backups: slower,
  organisers: slower,
}

/** **Unit** milliseconds without a word from the one at work: it hangs. */
const patienceOf = (name: Name): number => longest[name] + 120_000

const signals = ["SIGTERM", "SIGINT"] as const

interface Work extends Orders {
  readonly name: Name
}

interface Word {
  readonly report: Report
  readonly isLast: boolean
  readonly figures: object
}

const work = async ({ name, ...orders }: Work): Promise<void> => {
  const { part } = await load[name]()
  const say = (word: Word | Leftovers.Notice) => parentPort?.postMessage(word)
  Leftovers.tell(say)
  const figures = () => part.figures?.() ?? {}
  const report = await run(await part.trials(), orders, (soFar) =>
    say({ report: soFar, isLast: false, figures: figures() }),
  )
  await part.close?.()
  say({ report, isLast: true, figures: figures() })
}

/** **Unit** `inputs` in all, those of the runs before among them. */
interface Wanted {
  readonly name: Name
  readonly inputs: number
  readonly seed: number
  readonly within: number | undefined
  /** What was done of it already. */
  readonly before: Kept.Kept | undefined
}

const kept = ({ name, inputs, seed, before }: Wanted, { report, figures }: Word): Kept.Kept => {
  const sent = (before?.sent ?? 0) + report.sent
  const slowest =
    before === undefined || before.slowest.ms < report.slowest.ms ? report.slowest : before.slowest
  return {
    name,
    at: new Date().toISOString(),
    inputs,
    seed: before?.seed ?? seed,
    next: report.next,
    sent,
    ms: Math.round((before?.ms ?? 0) + report.ms),
    slowest: { ...slowest, ms: Math.round(slowest.ms) },
    faults: [...(before?.faults ?? []), ...report.faults],
    isOver: sent >= inputs,
    figures: [...(before?.figures ?? []), { ...figures }],
  }
}

const line = ({ name, seed, sent, ms, slowest, faults, figures, isOver }: Kept.Kept): string => {
  const [only] = figures
  const runs = figures.length === 1 ? only : { runs: figures }
  return JSON.stringify({
    name: `soak.${name}`,
    inputs: sent,
    seed,
    perSecond: Math.round((sent / Math.max(ms, 1)) * 100_000) / 100,
    slowest,
    faults: faults.length,
    isOver,
    ...runs,
  })
}

/** How a part ended. */
type End = "well" | "unfinished" | "faulty"

const watch = (wanted: Wanted): Promise<End> =>
  new Promise((resolve) => {
    const { name, inputs, seed, within, before } = wanted
    const done = before?.sent ?? 0
    const orders = { inputs: inputs - done, seed: before?.next ?? seed, within, longest: longest[name] }
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, ...orders } satisfies Work })
    const leftovers = Leftovers.watch()
    let last: Kept.Kept | undefined
    let tenths = 0
    const end = (how: End, said?: string): void => {
      clearTimeout(dog)
      for (const signal of signals) process.removeListener(signal, stop)
      for (const { trial, seed, what } of last?.faults ?? []) console.error(`${trial}, seed ${seed}: ${what}`)
      if (said !== undefined) console.error(said)
      if (last !== undefined) console.log(line(last))
      // What it started outlives it, unless it ended by itself. One that hangs in foreign code may never end.
      leftovers.clear()
      void Promise.race([worker.terminate(), pause(5_000)]).then(() => {
        leftovers.clear()
        resolve(how)
      })
    }
    const stop = (): void => end("unfinished", `${name}: ended from outside`)
    for (const signal of signals) process.on(signal, stop)
    const bark = () =>
      end(
        "faulty",
        `${name}: no answer for ${patienceOf(name) / 1000} s; it hangs after seed ${last?.next ?? orders.seed}`,
      )
    let dog = setTimeout(bark, patienceOf(name))
    worker.on("error", (error) => end("faulty", `${name}: ${inspect(error)}`))
    worker.on("message", (word: Word | Leftovers.Notice) => {
      if ("leftover" in word) return leftovers.hear(word)
      clearTimeout(dog)
      dog = setTimeout(bark, patienceOf(name))
      last = kept(wanted, word)
      Kept.write(last)
      if (!word.isLast) {
        if (last.sent >= tenths * (inputs / 10)) {
          tenths = Math.floor((10 * last.sent) / inputs) + 1
          console.error(`${name}: ${last.sent} of ${inputs}`)
        }
        return
      }
      end(last.faults.length > 0 ? "faulty" : last.isOver ? "well" : "unfinished")
    })
  })

const isName = (value: string): value is Name => parts.some((part) => part === value)

const main = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== "--"),
    allowPositionals: true,
    options: {
      inputs: { type: "string" },
      seed: { type: "string", default: "1" },
      minutes: { type: "string" },
      resume: { type: "boolean", default: false },
    },
  })
  const [wanted] = positionals
  if (wanted !== undefined && !isName(wanted)) {
    console.error(`There is no part ${wanted}. Parts: ${parts.join(", ")}`)
    process.exit(2)
  }
  const within = values.minutes === undefined ? undefined : Number(values.minutes) * 60_000
  const ends = new Set<End>()
  for (const name of wanted === undefined ? parts : [wanted]) {
    const before = values.resume ? Kept.read(name) : undefined
    const inputs = Number(values.inputs ?? usual[name])
    if (before !== undefined && before.sent >= inputs) console.log(line(before))
    else ends.add(await watch({ name, inputs, seed: Number(values.seed), within, before }))
  }
  process.exit(ends.has("faulty") ? 1 : ends.has("unfinished") ? 3 : 0)
}

await (isMainThread ? main() : work(workerData as Work))
