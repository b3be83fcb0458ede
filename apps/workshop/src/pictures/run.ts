/**
 * `pnpm pictures [page]`: takes the pictures of the full-page stories anew: those of `docs/ui.md`, and those of every theme.
 * `--compare` takes none but tells which look otherwise than the kept ones, and ends with 1 when one does.
 * `--look`, and `--theme`, `--language`, `--direction` or `--print`, take PNGs into a folder of their own, not to be kept.
 * Not here: which pictures there are and how one is taken (`Pictures.ts`), or what differs (`Difference.ts`).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"
import { chromium } from "playwright-core"
import { findBrowser } from "../browser.ts"
import { between, told } from "./Difference.ts"
import { serve } from "./Pages.ts"
import { fileOf, kept, pageNames, pages, take, takenBy, type View } from "./Pictures.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: "string", default: "light" },
    language: { type: "string", default: "pl" },
    direction: { type: "string", default: "ltr" },
    print: { type: "boolean", default: false },
    look: { type: "boolean", default: false },
    compare: { type: "boolean", default: false },
  },
})

const isPlain =
  values.theme === "light" && values.language === "pl" && values.direction === "ltr" && !values.print
const isLook = !values.compare && (values.look || !isPlain)

const { theme, language, direction, print: isPrinted } = values
const looked = pageNames.flatMap(
  (page): ReadonlyArray<View> =>
    (["desk", "phone"] as const).map((screen) => ({ page, screen, theme, language, direction, isPrinted })),
)
const views = (isLook ? looked : kept).filter(
  ({ page }) => positionals.length === 0 || positionals.includes(page),
)

const aside = join(
  tmpdir(),
  `osl-pictures-${values.compare ? "otherwise" : `${theme}-${language}-${direction}`}`,
)
const asideOf = ({ page, screen, theme }: View, ext: string) =>
  join(aside, `${page}-${screen}-${theme}.${ext}`)

const write = (file: string, data: Buffer): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, data)
}

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
const site = await serve(Object.keys(pages))
const found: Array<string> = []
let total = 0

const one = async (view: View): Promise<void> => {
  const { data, faults } = await take(browser, site.origin, view, isLook ? "png" : "webp")
  found.push(...faults)
  total += data.length
  if (isLook) return write(asideOf(view, "png"), data)
  if (!values.compare) return write(fileOf(view), data)
  const differs = await between(browser, readFileSync(fileOf(view)), data)
  if (differs === undefined) return
  const now = asideOf(view, "webp")
  write(now, data)
  found.push(`${view.page}, ${view.screen}, ${view.theme}: ${told(differs)} (now: ${now})`)
}

/** Two at a time: one is drawn while the other waits for its fonts. */
const waiting = [...views]
const worker = async (): Promise<void> => {
  for (let view = waiting.shift(); view !== undefined; view = waiting.shift()) await one(view)
}
await Promise.all([worker(), worker()])

const version = browser.version()
if (!isLook && !values.compare && positionals.length === 0)
  writeFileSync(takenBy, `${JSON.stringify({ chromium: version })}\n`)
if (values.compare && found.length > 0) {
  const { chromium: before }: { readonly chromium: string } = JSON.parse(readFileSync(takenBy, "utf8"))
  if (before !== version) found.push(`The kept pictures are of Chromium ${before}, this is ${version}.`)
}
site.close()
await browser.close()
for (const fault of found) console.error(fault)
console.log(
  values.compare
    ? `${views.length} pictures compared, ${found.length === 0 ? "all as they are kept" : "not all as they are kept"}`
    : `${isLook ? aside : `${views.length} pictures`}: ${Math.round(total / 1000)} kB`,
)
process.exitCode = values.compare && found.length > 0 ? 1 : 0
