/**
 * `pnpm bench [part]`: measures, one JSON line for each figure on stdout, everything else on stderr.
 * Not here: the measurements (`parts/`).
 */
import { isKept, line, type Part } from "./Bench.ts"

const parts = ["core", "workflow", "competency", "store", "ui", "portal"] as const
type Name = (typeof parts)[number]

const load: { readonly [N in Name]: () => Promise<{ readonly part: Part }> } = {
  core: () => import("./parts/core.ts"),
  workflow: () => import("./parts/workflow.ts"),
  competency: () => import("./parts/competency.ts"),
  store: () => import("./parts/store.ts"),
  ui: () => import("./parts/ui.ts"),
  portal: () => import("./parts/portal.ts"),
}

const isName = (value: string): value is Name => parts.some((part) => part === value)

const [wanted, pattern] = process.argv.slice(2).filter((argument) => argument !== "--")
if (wanted !== undefined && !isName(wanted)) {
  console.error(`There is no part ${wanted}. Parts: ${parts.join(", ")}`)
  process.exit(2)
}

for (const name of wanted === undefined ? parts : [wanted]) {
  const { part } = await load[name]()
  const chosen = part.benchmarks.filter((one) => pattern === undefined || one.name.includes(pattern))
  if (part.benchmarks.length === 0) console.error(`${name}: no benchmarks yet`)
  for (const benchmark of chosen) {
    console.error(`${benchmark.name} …`)
    const measured = await benchmark.run()
    for (const figure of "name" in measured ? [measured] : measured) {
      console.log(line(figure))
      if (isKept(figure) !== false) continue
      console.error(`${figure.name}: the promise ${figure.promise} is not kept`)
      // A size does not hang on how busy the machine is: one that is over its budget fails.
      if (figure.unit === "kB") process.exitCode = 1
    }
  }
  await part.close?.()
}
