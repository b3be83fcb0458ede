/**
 * `pnpm gallery [page]`: takes the pictures of `docs/portal.md` anew, from the built portal with the demonstration pilot.
 * `--theme dark` or `--language uk` take PNGs into a folder of their own, to be looked at and not to be kept.
 * Not here: the pictures of the kit (`run.ts`), or how the portal is started (`bench/Served.ts`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { Pilot } from "@osl/pilot"
import { chromium } from "playwright-core"
import { serve } from "../bench/Served.ts"
import { signedInAs, UnusablePage } from "../bench/Visitor.ts"
import { findBrowser } from "../browser.ts"
import { root } from "../Repository.ts"
import { screens } from "./Pictures.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: "string", default: "light" },
    language: { type: "string", default: "pl" },
    print: { type: "boolean", default: false },
  },
})
const isKept = values.theme === "light" && values.language === "pl" && !values.print

const [centre] = Pilot.generate({ size: "pilot" })
type Events = NonNullable<typeof centre>["processes"][number]["events"]
const organizer = Pilot.accounts().find(({ duty }) => duty === "organizer")?.id

/** The process of the first centre in which most has happened: no part of its pages is empty. */
const fullest = (isMeant: (events: Events) => boolean): string => {
  const [most] = (centre?.processes ?? [])
    .filter(({ events }) => isMeant(events))
    .toSorted((one, other) => other.events.length - one.events.length)
  return `/processes/${most?.id}`
}
const isClosed = (events: Events) => events.some(({ type }) => type === "process-closed")
const ended = fullest(isClosed)
const led = fullest(
  (events) =>
    !isClosed(events) && events.findLast(({ type }) => type === "record-added")?.actor.id === organizer,
)

type Duty = "organizer" | "director" | "supervisor"

/** In the order of `docs/portal.md`. */
const pages: ReadonlyArray<readonly [name: string, duty: Duty, path: string]> = [
  ["work", "organizer", "/work"],
  ["board", "organizer", "/processes/board"],
  ["list", "supervisor", "/processes?all=yes"],
  ["process", "organizer", led],
  ["diary", "organizer", `${led}/records/new/F06`],
  ["records", "organizer", `${ended}/records`],
  ["places", "organizer", `${ended}/places`],
  ["network", "organizer", `${ended}/network`],
  ["plan", "organizer", `${ended}/plan`],
  ["competencies", "organizer", "/competencies"],
  ["institution", "director", "/institution"],
  ["history", "director", `${ended}/history`],
]

const aside = join(tmpdir(), `osl-gallery-${values.theme}-${values.language}${values.print ? "-print" : ""}`)
const fileOf = (name: string, screen: string) =>
  isKept ? join(root, `docs/images/portal/${name}-${screen}.webp`) : join(aside, `${name}-${screen}.png`)

const folder = mkdtempSync(join(tmpdir(), "osl-gallery-data-"))
const portal = await serve({
  script: join(root, "apps/portal/start.mjs"),
  ready: "/readyz",
  patience: 300,
  env: { OSL_DATA_DIR: folder, OSL_DEMO: "few", DATABASE_URL: "" },
})
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
const faults: Array<string> = []
let total = 0

/** The cookies of somebody who reads in the language and the theme that were asked for. */
const cookiesOf = async (duty: Duty) => {
  const email = Pilot.accounts().find((one) => one.duty === duty)?.email ?? ""
  const cookie = await signedInAs(portal.address, email)
  return cookie.split("; ").map((one) => {
    const [name = "", ...value] = one.split("=")
    return { name, value: value.join("="), url: portal.address }
  })
}

try {
  mkdirSync(isKept ? join(root, "docs/images/portal") : aside, { recursive: true })
  const cookies = new Map<Duty, Awaited<ReturnType<typeof cookiesOf>>>()
  for (const duty of ["organizer", "director", "supervisor"] as const)
    cookies.set(duty, await cookiesOf(duty))
  for (const [screen, { width, height, most }] of Object.entries(screens)) {
    const isPhone = screen === "phone"
    for (const [name, duty, path] of pages) {
      if (positionals.length > 0 && !positionals.includes(name)) continue
      const context = await browser.newContext({
        viewport: { width, height },
        isMobile: isPhone,
        hasTouch: isPhone,
        locale: "pl-PL",
        timezoneId: "Europe/Warsaw",
        reducedMotion: "reduce",
        colorScheme: values.theme === "dark" ? "dark" : "light",
      })
      await context.addCookies(cookies.get(duty) ?? [])
      const page = await context.newPage()
      page.on("pageerror", (fault) => faults.push(`${name}: ${fault.message}`))
      if (values.print) await page.emulateMedia({ media: "print" })
      if (values.language !== "pl")
        await page.goto(`${portal.address}/language/${values.language}?back=/work`)
      const answer = await page.goto(`${portal.address}${path}`, { waitUntil: "networkidle" })
      if (answer?.status() !== 200) throw new UnusablePage({ address: path, status: answer?.status() ?? 0 })
      await page.evaluate("document.fonts.ready.then(() => true)")
      const over = await page.evaluate<number>(`document.documentElement.scrollWidth - ${width}`)
      if (over > 0) faults.push(`${name} on a ${screen} is ${over} px too wide`)
      const session = await context.newCDPSession(page)
      const long = await page.evaluate<number>("document.documentElement.scrollHeight")
      const { data } = await session.send("Page.captureScreenshot", {
        ...(isKept ? { format: "webp" as const, quality: 78 } : { format: "png" as const }),
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height: Math.min(long, most), scale: 1 },
      })
      const bytes = Buffer.from(data, "base64")
      total += bytes.length
      writeFileSync(fileOf(name, screen), bytes)
      await context.close()
    }
  }
} finally {
  await browser.close()
  await portal.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
console.log(`${isKept ? "docs/images/portal" : aside}: ${Math.round(total / 1000)} kB`)
process.exitCode = faults.length === 0 ? 0 : 1
