/**
 * The sample page of a vendor: built from the tarballs, in the vendor's own theme, and looked at in a browser.
 * Not here: the project (`Pack`), or the page itself (`docs/examples/vendor-app`).
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { chromium, type Page } from "playwright-core"
import { findBrowser } from "../browser.ts"
import * as Command from "../Command.ts"
import { root } from "../Repository.ts"

/** Answered by us, nothing is fetched. */
const site = "https://vendor.test/"

const theme = "ours.tokens.json"

/** Where the page is looked at afterwards. */
const picture = join(root, ".cache/checks/vendor-app.png")

/** The page is built with either React that the kit takes: the one that is installed, and the later one in its place. */
const reacts = {
  "React 18": {},
  "React 19": {
    react: join(root, "apps/workshop/node_modules/react-19"),
    "react-dom": join(root, "apps/workshop/node_modules/react-dom-19"),
  },
} as const

const made = async (app: string, react: keyof typeof reacts): Promise<string> => {
  const outdir = join(app, "built", react)
  await build({
    alias: reacts[react],
    entryPoints: [join(app, "page.tsx"), join(app, "page.css")],
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    jsx: "automatic",
    loader: { ".woff2": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  })
  return outdir
}

/** What a reader of the page must find, by a selector of the part and its words. */
const parts: ReadonlyArray<readonly [part: string, selector: string, words: string]> = [
  ["Notice", ".osl-notice", "Osoby i wydarzenia są zmyślone."],
  ["StageMap", ".osl-stages", "Diagnoza środowiskowa"],
  ["CriteriaList", ".osl-criteria", "Spełniono 1 z 2 warunków."],
  ["ToDoList", ".osl-to-do", "Umów spotkanie partnerów"],
  ["IndicatorTile", ".osl-indicator", "Osoby w grupach"],
]

const seenOn = async (page: Page): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for (const [part, selector, words] of parts) {
    const text = await page
      .locator(selector)
      .first()
      .textContent({ timeout: 15_000 })
      .catch(() => undefined)
    if (!text?.includes(words)) found.push(`the vendor's page shows no ${part} with “${words}”`)
  }
  const colour: unknown = await page
    .evaluate(`getComputedStyle(document.querySelector('a[href="#talk"]')).color`)
    .catch(String)
  if (colour !== "rgb(107, 34, 107)")
    found.push(`the vendor's theme is not on its page: links are ${String(colour)}`)
  return found
}

/** What is wrong with the page, in sentences. `folder` is the vendor's project with the tarballs installed. */
export const check = async (folder: string): Promise<ReadonlyArray<string>> => {
  const app = join(folder, "vendor-app")
  const program = (...args: ReadonlyArray<string>) =>
    Command.run(process.execPath, [join(folder, "node_modules/@osl/ui/bin/osl-theme.js"), ...args], {
      cwd: app,
    })
  const [checked, css] = await Promise.all([program("check", theme), program("css", theme, "--name", "ours")])
  if (checked.code !== 0 || css.code !== 0) return [`the vendor's theme\n${checked.output}${css.output}`]
  writeFileSync(join(app, "ours.css"), css.output)
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args] })
  const looked = async (react: keyof typeof reacts): Promise<ReadonlyArray<string>> => {
    const built = await made(app, react)
    const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } })
    const faults: Array<string> = []
    page.on("pageerror", (error) => faults.push(`the vendor's page: ${error.message}`))
    await page.route(`${site}**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1)
      return route.fulfill({ path: path === "" ? join(app, "index.html") : join(built, path) })
    })
    await page.goto(site)
    const found = await seenOn(page)
    mkdirSync(join(root, ".cache/checks"), { recursive: true })
    await page.screenshot({ path: picture, fullPage: true })
    await page.close()
    return [...faults, ...found].map((one) => `${react}: ${one}`)
  }
  try {
    return [...(await looked("React 18")), ...(await looked("React 19"))]
  } finally {
    await browser.close()
  }
}
