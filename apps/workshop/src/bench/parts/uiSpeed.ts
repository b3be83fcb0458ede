/**
 * How fast the kit is: a page written on a server, a network laid out, a long table scrolled and filtered in a browser.
 * Not here: what it weighs (`ui`), or the pages themselves (`packages/ui/bench`).
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "esbuild"
import { chromium } from "playwright-core"
import { findBrowser } from "../../browser.ts"
import { root } from "../../Repository.ts"
import { type Benchmark, type Figure, median, timesTheCost } from "../Bench.ts"

type Place = { readonly x: number; readonly y: number }

/** What `packages/ui/bench/server.tsx` offers. */
interface OnServer {
  readonly overview: () => string
  readonly equalMarkup: () => string
  readonly layout: () => ReadonlyMap<string, Place>
  readonly layoutTurned: () => ReadonlyMap<string, Place>
}

const folder = mkdtempSync(join(tmpdir(), "osl-bench-ui-"))

/** How often the table is scrolled and filtered. */
const rounds = 5

/** As in production. **Shape** the path of the script. */
const made = async (name: string, platform: "node" | "browser"): Promise<string> => {
  const outfile = join(folder, `${name}.${platform === "node" ? "cjs" : "js"}`)
  await build({
    entryPoints: [join(root, "packages/ui/bench", `${name}.tsx`)],
    outfile,
    bundle: true,
    platform,
    format: platform === "node" ? "cjs" : "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  })
  return outfile
}

const onServer = async (): Promise<OnServer> =>
  createRequire(import.meta.url)(await made("server", "node")) as OnServer

const rendered = async (): Promise<Figure> => {
  const { overview, equalMarkup } = await onServer()
  const figure = await timesTheCost({
    name: "ui.server.overview",
    promise: "<= 2",
    ours: overview,
    theirs: equalMarkup,
    peer: "plain",
    rounds: 15,
  })
  return {
    ...figure,
    raw: { ...figure.raw, characters: overview().length, plainCharacters: equalMarkup().length },
  }
}

const laidOut = async (): Promise<Figure> => {
  const { layout, layoutTurned } = await onServer()
  const times = Array.from({ length: 7 }, () => {
    // Time of the processor, which others at work on the machine do not lengthen.
    const before = process.cpuUsage()
    layout()
    return process.cpuUsage(before).user / 1000
  })
  const turned = layoutTurned()
  const moved = [...layout()].filter(([id, { x, y }]) => turned.get(id)?.x !== x || turned.get(id)?.y !== y)
  return {
    name: "ui.network.500",
    // One that is not stable keeps no promise.
    value: moved.length === 0 ? median(times) : Number.POSITIVE_INFINITY,
    unit: "ms",
    promise: "<= 300",
    rounds: times.length,
    raw: { first: times[0] ?? Number.NaN, actorsMovedByOrder: moved.length },
  }
}

const scrolled = async (): Promise<Figure> => {
  const script = readFileSync(await made("table", "browser"), "utf8")
  const styles = readFileSync(join(root, "packages/ui/dist/styles.css"), "utf8")
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.route("https://bench.test/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><meta charset="utf-8"><style>${styles}</style><body class="osl-root">`,
      }),
    )
    await page.goto("https://bench.test/")
    await page.addScriptTag({ content: script })
    await page.getByRole("searchbox").waitFor()
    await page.evaluate(
      "globalThis.long = []; new PerformanceObserver((l) => long.push(...l.getEntries().map((e) => e.duration))).observe({ type: 'longtask' })",
    )
    const longest: Array<number> = []
    for (let round = 0; round < rounds; round++) {
      await page.evaluate("long.length = 0")
      await page.evaluate(
        "(async () => { for (let y = 0; y < document.body.scrollHeight; y += 1500) { scrollTo(0, y); await new Promise(requestAnimationFrame) } scrollTo(0, 0) })()",
      )
      await page.getByRole("searchbox").pressSequentially("spolecznosc 43")
      await page.getByRole("searchbox").fill("")
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)))")
      const tasks: ReadonlyArray<number> = await page.evaluate("[...long]")
      longest.push(Math.max(0, ...tasks))
    }
    return {
      name: "ui.table.5000",
      // Of the round that others at work on the machine disturbed least.
      value: Math.min(...longest),
      unit: "ms",
      promise: "<= 100",
      rounds,
      raw: { medianLongest: median(longest) },
    }
  } finally {
    await browser.close()
  }
}

export const speed: ReadonlyArray<Benchmark> = [
  { name: "ui.server.overview", run: rendered },
  { name: "ui.network.500", run: laidOut },
  { name: "ui.table.5000", run: scrolled },
]

export const close = async (): Promise<void> => rmSync(folder, { recursive: true, force: true })
