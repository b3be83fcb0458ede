/**
 * `pnpm soak [part] [--inputs 1000000] [--seed 1]`: sends hostile input, prints one JSON line for each part, and ends with
 * 1 when something threw, hung, or answered neither with a value nor with problems.
 * Not here: what is sent and what must be true (`@osl/core/testing`, Doors).
 */
import { parseArgs } from "node:util"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { type Orders, type Part, type Report, run } from "./Soak.ts"

const parts = ["decoders"] as const
type Name = (typeof parts)[number]

const load: { readonly [N in Name]: () => Promise<{ readonly part: Part }> } = {
  decoders: () => import("./parts/decoders.ts"),
}

/** **Unit** milliseconds without a word from the one at work: it hangs. */
const patience = 60_000

interface Work extends Orders {
  readonly name: Name
}

interface Word {
  readonly report: Report
  readonly next?: { readonly seed: number }
}

const work = async ({ name, ...orders }: Work): Promise<void> => {
  const { part } = await load[name]()
  const say = (word: Word) => parentPort?.postMessage(word)
  const report = run(await part.doors(), orders, (soFar, next) => say({ report: soFar, next }))
  say({ report })
}

const line = (name: Name, { seed }: Orders, { sent, ms, slowest, faults }: Report): string =>
  JSON.stringify({
    name: `soak.${name}`,
    inputs: sent,
    seed,
    perSecond: Math.round((sent / ms) * 1000),
    slowest: { ...slowest, ms: Math.round(slowest.ms) },
    faults: faults.length,
  })

/** **Shape** whether all went well. */
const watch = (name: Name, orders: Orders): Promise<boolean> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, ...orders } satisfies Work })
    let last: Word | undefined
    const end = (isWell: boolean, said?: string): void => {
      clearTimeout(dog)
      for (const { door, seed, what } of last?.report.faults ?? [])
        console.error(`${door}, seed ${seed}: ${what}`)
      if (said !== undefined) console.error(said)
      if (last !== undefined) console.log(line(name, orders, last.report))
      void worker.terminate()
      resolve(isWell)
    }
    const bark = () =>
      end(
        false,
        `${name}: no answer for ${patience / 1000} s; it hangs after seed ${last?.next?.seed ?? orders.seed}`,
      )
    let dog = setTimeout(bark, patience)
    worker.on("error", (error) => end(false, `${name}: ${String(error)}`))
    worker.on("message", (word: Word) => {
      clearTimeout(dog)
      dog = setTimeout(bark, patience)
      last = word
      if (word.next !== undefined) {
        if (word.report.sent % 100_000 === 0)
          console.error(`${name}: ${word.report.sent} of ${orders.inputs}`)
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
    options: { inputs: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
  })
  const [wanted] = positionals
  if (wanted !== undefined && !isName(wanted)) {
    console.error(`There is no part ${wanted}. Parts: ${parts.join(", ")}`)
    process.exit(2)
  }
  const orders: Orders = { inputs: Number(values.inputs), seed: Number(values.seed), longest: 5_000 }
  let isWell = true
  for (const name of wanted === undefined ? parts : [wanted]) isWell = (await watch(name, orders)) && isWell
  process.exitCode = isWell ? 0 : 1
}

await (isMainThread ? main() : work(workerData as Work))
