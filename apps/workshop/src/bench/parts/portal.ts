/**
 * Benchmarks of the portal, built and served as a centre runs it: PGlite in a folder, the pilot loaded, somebody signed in.
 * Not here: how figures are written (`Bench`), or the servers (`Served`).
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import autocannon from "autocannon"
import * as Schema from "effect/Schema"
import * as Command from "../../Command.ts"
import { root } from "../../Repository.ts"
import * as Server from "../../soak/parts/store/Server.ts"
import { type Figure, median, type Part } from "../Bench.ts"
import { type Served, serve } from "../Served.ts"
import { signedIn, UnusablePage } from "../Visitor.ts"

class NotBuilt extends Schema.TaggedError<NotBuilt>()("NotBuilt", { output: Schema.String }) {
  override get message() {
    return `The empty Remix page was not built:\n${this.output}`
  }
}

const folder = mkdtempSync(join(tmpdir(), "osl-bench-portal-"))

const portal = (env: Readonly<Record<string, string>> = {}): Promise<Served> =>
  serve({
    script: join(root, "apps/portal/start.mjs"),
    ready: "/readyz",
    patience: 300,
    env: { OSL_DATA_DIR: folder, OSL_DEMO: "pilot", DATABASE_URL: "", ...env },
  })

const emptyRemix = async (): Promise<Served> => {
  const built = await Command.pnpm(["--filter", "@osl/empty-remix", "bundle"], {
    env: { NODE_ENV: "production" },
  })
  if (built.code !== 0) throw new NotBuilt({ output: built.output })
  return serve({ script: join(root, "apps/empty-remix/serve.mjs"), ready: "/", patience: 30 })
}

const read = async (address: string, cookie: string): Promise<string> => {
  const response = await fetch(address, { headers: { Cookie: cookie } })
  if (!response.ok) throw new UnusablePage({ address, status: response.status })
  return response.text()
}

/** The first process that the list of processes leads to. */
const processPage = async (address: string, cookie: string): Promise<string> => {
  const html = await read(`${address}/processes`, cookie)
  const path = /href="(\/processes\/[0-9a-f-]{36})"/.exec(html)?.[1]
  if (path === undefined) throw new UnusablePage({ address: `${address}/processes`, status: 200 })
  return `${address}${path}`
}

/** **Unit** requests answered with 200 per second, over three seconds with four connections. */
const perSecond = async (url: string, cookie?: string): Promise<number> => {
  const result = await autocannon({
    url,
    connections: 4,
    duration: 3,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
  })
  if (result.non2xx > 0 || result.errors > 0) throw new UnusablePage({ address: url, status: 500 })
  return result["2xx"] / result.duration
}

const rounds = 5

/** The requests per second of a signed-in process page, as a share of those of an empty Remix page. */
const page = async (name: string, env: Readonly<Record<string, string>> = {}): Promise<Figure> => {
  const [ours, empty] = [await portal(env), await emptyRemix()]
  try {
    const cookie = await signedIn(ours.address)
    const address = await processPage(ours.address, cookie)
    await perSecond(address, cookie)
    await perSecond(empty.address)
    const all: Array<{ readonly ours: number; readonly empty: number }> = []
    for (let round = 0; round < rounds; round++)
      all.push({ ours: await perSecond(address, cookie), empty: await perSecond(empty.address) })
    return {
      name,
      value: median(all.map((one) => one.ours / one.empty)),
      unit: "ratio",
      promise: ">= 0.5",
      rounds,
      raw: {
        "ours-per-second": median(all.map((one) => one.ours)),
        "empty-per-second": median(all.map((one) => one.empty)),
      },
    }
  } finally {
    await ours.stop()
    await empty.stop()
  }
}

/** The same on a PostgreSQL, as where many centres share one portal. */
const pageOnPostgres = async (name: string): Promise<Figure> => {
  const server = await Server.start()
  try {
    return await page(name, {
      OSL_DATA_DIR: join(folder, "served"),
      OSL_SECRET: "a secret of thirty-two characters or more",
      DATABASE_URL: server.address,
    })
  } finally {
    await server.stop()
  }
}

/** **Unit** users at once, and seconds that they ask for the page one time after the other. */
const crowd = { connections: 20, duration: 6 }

/** How much longer the slowest hundredth of answers takes than the middle one, with twenty users at once. */
const tail = async (): Promise<Figure> => {
  const ours = await portal()
  try {
    const cookie = await signedIn(ours.address)
    const url = await processPage(ours.address, cookie)
    await perSecond(url, cookie)
    const all: Array<{ readonly p50: number; readonly p99: number }> = []
    for (let round = 0; round < 3; round++) {
      const { latency, non2xx, errors } = await autocannon({ url, ...crowd, headers: { cookie } })
      if (non2xx > 0 || errors > 0) throw new UnusablePage({ address: url, status: 500 })
      all.push(latency)
    }
    return {
      name: "portal.page.p99-vs-median",
      value: median(all.map(({ p50, p99 }) => p99 / p50)),
      unit: "ratio",
      promise: "<= 5",
      rounds: all.length,
      raw: { p50: median(all.map(({ p50 }) => p50)), p99: median(all.map(({ p99 }) => p99)) },
    }
  } finally {
    await ours.stop()
  }
}

const hrefs = (html: string): ReadonlyArray<string> =>
  [...html.matchAll(/href="(\/(?:processes|work)[^"#]*)"/g)].flatMap(
    ([, href]) => href?.replaceAll("&amp;", "&") ?? [],
  )

/** Pages of the same kind ask the same. */
const kindOf = (path: string): string => path.replace(/[0-9a-f-]{36}/g, "…").replace(/\?.*/, "?…")

/**
 * The most statements that a page asks the database, its transaction's beginning and end among them; all pages on stderr.
 *
 * The portal asks something of its own every few seconds: a page is read twice, and what came with one reading alone is not counted.
 */
const statements = async (): Promise<Figure> => {
  const ours = await portal({ OSL_LOG_STATEMENTS: "1" })
  try {
    const cookie = await signedIn(ours.address)
    const told = () => ours.said().match(/^statement .*$/gm) ?? []
    const process = new URL(await processPage(ours.address, cookie)).pathname
    const found = new Map<string, number>()
    const waiting = [
      "/",
      "/work",
      "/processes",
      "/processes/board",
      "/processes/map",
      "/processes/new",
      process,
    ]
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (found.has(kindOf(path))) continue
      const once = async (page: string) => {
        const before = told().length
        const html = await read(`${ours.address}${page}`, cookie)
        await new Promise((resolve) => setTimeout(resolve, 20))
        return { html, asked: told().length - before }
      }
      const [first, second] = [await once(path), await once(path)]
      found.set(kindOf(path), Math.min(first.asked, second.asked))
      waiting.push(...hrefs(first.html))
    }
    for (const [path, count] of [...found].sort()) console.error(`  ${count}  ${path}`)
    return {
      name: "portal.page.statements",
      value: Math.max(...found.values()),
      unit: "statements",
      promise: "<= 8",
      raw: { pages: found.size },
    }
  } finally {
    await ours.stop()
  }
}

/** What the browser is told to load at once. */
const scriptsOf = (html: string): ReadonlyArray<string> =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].flatMap(([, path]) => path ?? [])

/** **Unit** kB of JavaScript, gzipped, that a first look at a process page asks for. */
const firstLoad = async (): Promise<Figure> => {
  const ours = await portal()
  try {
    const cookie = await signedIn(ours.address)
    const address = await processPage(ours.address, cookie)
    const scripts = scriptsOf(await read(address, cookie))
    if (scripts.length === 0) throw new UnusablePage({ address, status: 200 })
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await read(`${ours.address}${path}`, cookie)).length),
    )
    return {
      name: "portal.js.first-load",
      value: sizes.reduce((sum, size) => sum + size, 0) / 1000,
      unit: "kB",
      promise: "<= 130",
      raw: { files: scripts.length },
    }
  } finally {
    await ours.stop()
  }
}

/** **Unit** seconds from the command to the first ready answer, built, on a folder that exists. */
const start = async (): Promise<Figure> => {
  await (await portal()).stop()
  const all: Array<number> = []
  for (let round = 0; round < rounds; round++) {
    const served = await portal()
    await served.stop()
    all.push(served.seconds)
  }
  return { name: "portal.start.s", value: median(all), unit: "s", promise: "<= 3", rounds }
}

export const part: Part = {
  benchmarks: [
    { name: "portal.start.s", run: start },
    { name: "portal.page.vs-empty-remix", run: () => page("portal.page.vs-empty-remix") },
    {
      name: "portal.page.vs-empty-remix.postgresql",
      run: () => pageOnPostgres("portal.page.vs-empty-remix.postgresql"),
    },
    { name: "portal.page.p99-vs-median", run: tail },
    { name: "portal.page.statements", run: statements },
    { name: "portal.js.first-load", run: firstLoad },
    { name: "portal.national", run: async () => (await import("./portal/National.ts")).figures() },
  ],
  close: async () => rmSync(folder, { recursive: true, force: true }),
}
