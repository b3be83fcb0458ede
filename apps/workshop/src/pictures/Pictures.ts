/**
 * The pictures of the kit's full-page stories: which there are, where each is kept, and how one is taken.
 * Not here: the pages (`packages/ui/src/Pages/pilot`), serving them (`Pages.ts`), or what differs (`Difference.ts`).
 */
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { root } from "../Repository.ts"

/** The pages in the order of `docs/ui.md`, by the module that draws them. */
export const pages = {
  process: ["overview", "diary", "places", "actors", "plan", "together", "conflict"],
  centre: ["board", "list", "profile", "assessment", "team"],
  region: ["region", "rehearsal"],
} as const

export const pageNames = Object.values(pages).flat()
export type PageName = (typeof pageNames)[number]

/** **Unit** CSS pixels; `most` is where a long page is cut. */
export const screens = {
  desk: { width: 1366, height: 768, most: 1500 },
  phone: { width: 390, height: 844, most: 2000 },
} as const
export type Screen = keyof typeof screens

export const themes = ["light", "dark", "contrast", "region"] as const

/** How a page is looked at. */
export interface View {
  readonly page: PageName
  readonly screen: Screen
  readonly theme: string
  readonly language: string
  readonly direction: string
  readonly isPrinted: boolean
}

const plain = { language: "pl", direction: "ltr", isPrinted: false }

/** Every picture that is kept: each page at a desk in each theme, and on a phone in the light one. */
export const kept: ReadonlyArray<View> = pageNames.flatMap((page) => [
  ...themes.map((theme): View => ({ page, screen: "desk", theme, ...plain })),
  { page, screen: "phone", theme: "light", ...plain },
])

/** Those in the light theme are shown by `docs/ui.md`; the others are there to be compared. */
export const fileOf = ({ page, screen, theme }: View): string =>
  theme === "light"
    ? join(root, `docs/images/ui/${page}-${screen}.webp`)
    : join(root, `apps/workshop/pictures/${theme}/${page}.webp`)

/** Which browser took the pictures: another draws letters a little otherwise. */
export const takenBy = join(root, "apps/workshop/pictures/taken-by.json")

/** **Unit** of a hundred; lower where nobody reads the picture. */
const quality = ({ theme }: View): number => (theme === "light" ? 82 : 50)

/** Runs in the page: the parts stand, what they bring later has come, and letters are in their font. */
const settled = `new Promise((done) => {
  const frames = (count, then) => (count === 0 ? then() : requestAnimationFrame(() => frames(count - 1, then)))
  const waits = () =>
    document.querySelector("#page > *") === null ||
    (document.querySelector(".osl-needs") !== null && document.querySelector(".leaflet-marker-icon") === null)
  const look = () =>
    waits() ? setTimeout(look, 20) : frames(3, () => document.fonts.ready.then(() => frames(2, () => done(true))))
  look()
})`

export interface Taken {
  readonly data: Buffer
  /** What was wrong with the page, in sentences. */
  readonly faults: ReadonlyArray<string>
}

/** Opens a page of the site and takes its picture. **Shape** the same bytes for what looks the same. */
export const take = async (
  browser: Browser,
  origin: string,
  view: View,
  format: "webp" | "png" = "webp",
): Promise<Taken> => {
  const { width, height, most } = screens[view.screen]
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" })
  const faults: Array<string> = []
  page.on("pageerror", (fault) => faults.push(`${view.page}: ${fault.message}`))
  if (view.isPrinted) await page.emulateMedia({ media: "print" })
  const { theme, language, direction } = view
  const asked = new URLSearchParams({ page: view.page, theme, language, direction })
  await page.goto(`${origin}/?${asked}`)
  await page.evaluate(settled)
  const size = await page.evaluate<{
    readonly width: number
    readonly height: number
    readonly over: number
  }>(
    `(({ clientWidth: width, scrollHeight: height, scrollWidth }) => ({ width, height, over: scrollWidth - window.innerWidth }))(document.documentElement)`,
  )
  if (size.over > 0) faults.push(`${view.page} on a ${view.screen} is ${size.over} px too wide`)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send("Page.captureScreenshot", {
    ...(format === "webp" ? { format, quality: quality(view) } : { format }),
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: size.width, height: Math.min(size.height, most), scale: 1 },
  })
  await page.close()
  return { data: Buffer.from(data, "base64"), faults }
}
