/**
 * `pnpm pictures [page]`: takes the pictures of `docs/ui.md` from the full-page stories, at a desk and on a phone.
 * `--look`, and `--theme`, `--language`, `--direction` or `--print`, take PNGs into a folder of their own, to be looked at and not kept.
 * Not here: the pages (`packages/ui/src/Pages/pilot`), or serving them (`Pages.ts`).
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { chromium, type Page } from "playwright-core"
import { findBrowser } from "../browser.ts"
import { root } from "../Repository.ts"
import { serve } from "./Pages.ts"

/** The pages in the order of `docs/ui.md`, by the module that draws them. */
const pages = {
  process: ["overview", "diary", "places", "actors", "plan", "together", "conflict"],
  centre: ["board", "list", "profile", "assessment", "team"],
  region: ["region", "rehearsal"],
} as const

/** **Unit** CSS pixels; `most` is where a long page is cut. */
const screens = [
  { name: "desk", width: 1366, height: 768, most: 1500 },
  { name: "phone", width: 390, height: 844, most: 2000 },
] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: "string", default: "light" },
    language: { type: "string", default: "pl" },
    direction: { type: "string", default: "ltr" },
    print: { type: "boolean", default: false },
    look: { type: "boolean", default: false },
  },
})

const isKept =
  !values.look &&
  values.theme === "light" &&
  values.language === "pl" &&
  values.direction === "ltr" &&
  !values.print
const folder = isKept
  ? join(root, "docs/images/ui")
  : join(tmpdir(), `osl-pictures-${values.theme}-${values.language}-${values.direction}`)
mkdirSync(folder, { recursive: true })

/** Everything that the page waits for has come: fonts, and parts that arrive later. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState("networkidle")
  await page.evaluate("document.fonts.ready.then(() => true)")
}

const picture = async (page: Page, most: number): Promise<Buffer> => {
  const { width, height } = await page.evaluate<{ readonly width: number; readonly height: number }>(
    "({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight })",
  )
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send("Page.captureScreenshot", {
    ...(isKept ? { format: "webp", quality: 82 } : { format: "png" }),
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, most), scale: 1 },
  })
  return Buffer.from(data, "base64")
}

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
const site = await serve(Object.keys(pages))
let total = 0
for (const name of Object.values(pages).flat()) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  for (const { name: screen, width, height, most } of screens) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" })
    page.on("pageerror", (fault) => console.error(`${name}: ${fault.message}`))
    if (values.print) await page.emulateMedia({ media: "print" })
    await page.goto(
      `${site.origin}/?page=${name}&theme=${values.theme}&language=${values.language}&direction=${values.direction}`,
    )
    await settled(page)
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth")
    if (overflow > 0) console.error(`${name} on a ${screen} is ${overflow} px too wide`)
    const taken = await picture(page, most)
    total += taken.length
    writeFileSync(join(folder, `${name}-${screen}.${isKept ? "webp" : "png"}`), taken)
    await page.close()
  }
}
site.close()
await browser.close()
console.log(`${folder}: ${Math.round(total / 1000)} kB`)
