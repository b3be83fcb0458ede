/**
 * `pnpm soak [part] [--inputs 1000000] [--seed 1]`: hostile input for `decoders`, people who work by chance for `lives`,
 * two programs that write one process on a PostgreSQL server for `store`, and accidents of that store: `kills`, `crashes`,
 * `cuts`, `failover`, `disk`.
 * Prints one JSON line for each part, and ends with 1 when something threw, hung, or was not as it must be.
 * Not here: what is tried and what must be true (`parts/`).
 */
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import * as Leftovers from "./Leftovers.ts"
import { type Orders, type Part, type Report, run } from "./Soak.ts"

const parts = ["decoders", "lives", "store", "kills", "crashes", "cuts", "failover", "disk"] as const
type Name = (typeof parts)[number]

const load: { readonly [N in Name]: () => Promise<{ readonly part: Part }> } = {
  decoders: () => import("./parts/decoders.ts"),
  lives: () => import("./parts/lives.ts"),
  store: () => import("./parts/store.ts"),
  kills: () => import("./parts/kills.ts"),
  crashes: () => import("./parts/crashes.ts"),
  cuts: () => import("./parts/cuts.ts"),
  failover: () => import("./parts/failover.ts"),
  disk: () => import("./parts/disk.ts"),
}

/** **Unit** inputs, steps or accidents of each part, unless said otherwise. */
const usual: { readonly [N in Name]: number } = {
  decoders: 1_000_000,
  lives: 100_000,
  store: 10_000,
  kills: 200,
  crashes: 20,
  cuts: 1_000,
  failover: 5,
  disk: 4,
}

const quick = 5_000
const slow = 110_000

/** **Unit** milliseconds after which a trial is a fault. */
const longest: { readonly [N in Name]: number } = {
  decoders: quick,
  lives: quick,
  store: slow,
  kills: slow,
  crashes: slow,
  cuts: slow,
  failover: slow,
  disk: slow,
}

/** **Unit** milliseconds without a word from the one at work: it hangs. */
const patience = 120_000

const signals = ["SIGTERM", "SIGINT"] as const

interface Work extends Orders {
  readonly name: Name
}

interface Word {
  readonly report: Report
  readonly next?: { readonly seed: number }
  readonly figures?: object | undefined
}

const work = async ({ name, ...orders }: Work): Promise<void> => {
  const { part } = await load[name]()
  const say = (word: Word | Leftovers.Notice) => parentPort?.postMessage(word)
  Leftovers.tell(say)
  const report = await run(await part.trials(), orders, (soFar, next) =>
    say({ report: soFar, next, figures: part.figures?.() }),
  )
  await part.close?.()
  say({ report, figures: part.figures?.() })
}

const line = (name: Name, { seed }: Orders, { report, figures }: Word): string => {
  const { sent, ms, slowest, faults } = report
  return JSON.stringify({
    name: `soak.${name}`,
    inputs: sent,
    seed,
    perSecond: Math.round((sent / ms) * 1000),
    slowest: { ...slowest, ms: Math.round(slowest.ms) },
    faults: faults.length,
    ...figures,
  })
}

/** **Shape** whether all went well. */
const watch = (name: Name, orders: Orders): Promise<boolean> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, ...orders } satisfies Work })
    const leftovers = Leftovers.watch()
    let last: Word | undefined
    let tenths = 0
    const end = (isWell: boolean, said?: string): void => {
      clearTimeout(dog)
      for (const signal of signals) process.removeListener(signal, stop)
      for (const { trial, seed, what } of last?.report.faults ?? [])
        console.error(`${trial}, seed ${seed}: ${what}`)
      if (said !== undefined) console.error(said)
      if (last !== undefined) console.log(line(name, orders, last))
      // What it started outlives it, unless it ended by itself. One that hangs in foreign code may never end.
      leftovers.clear()
      void Promise.race([worker.terminate(), pause(5_000)]).then(() => {
        leftovers.clear()
        resolve(isWell)
      })
    }
    const stop = (): void => end(false, `${name}: ended from outside`)
    for (const signal of signals) process.on(signal, stop)
    const bark = () =>
      end(
        false,
        `${name}: no answer for ${patience / 1000} s; it hangs after seed ${last?.next?.seed ?? orders.seed}`,
      )
    let dog = setTimeout(bark, patience)
    worker.on("error", (error) => end(false, `${name}: ${String(error)}`))
    worker.on("message", (word: Word | Leftovers.Notice) => {
      if ("leftover" in word) return leftovers.hear(word)
      clearTimeout(dog)
      dog = setTimeout(bark, patience)
      last = word
      if (word.next !== undefined) {
        if (word.report.sent >= tenths * (orders.inputs / 10)) {
          tenths = Math.floor((10 * word.report.sent) / orders.inputs) + 1
          console.error(`${name}: ${word.report.sent} of ${orders.inputs}`)
        }
        return
      }
      end(word.report.faults.length === 0 && word.report.sent >= orders.inputs)
    })
  })

const isName = (value: string): value is Name => parts.some((part) => part === value)

const main = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== "--"),
    allowPositionals: true,
    options: { inputs: { type: "string" }, seed: { type: "string", default: "1" } },
  })
  const [wanted] = positionals
  if (wanted !== undefined && !isName(wanted)) {
    console.error(`There is no part ${wanted}. Parts: ${parts.join(", ")}`)
    process.exit(2)
  }
  let isWell = true
  for (const name of wanted === undefined ? parts : [wanted]) {
    const inputs = Number(values.inputs ?? usual[name])
    isWell = (await watch(name, { inputs, seed: Number(values.seed), longest: longest[name] })) && isWell
  }
  process.exit(isWell ? 0 : 1)
}

await (isMainThread ? main() : work(workerData as Work))
