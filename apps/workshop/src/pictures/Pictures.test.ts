import { existsSync, readFileSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findBrowser } from "../browser.ts"
import { between } from "./Difference.ts"
import { type Site, serve } from "./Pages.ts"
import { fileOf, kept, take, takenBy, type View } from "./Pictures.ts"

const found = await findBrowser().catch(() => undefined)
const { chromium: version }: { readonly chromium: string } = JSON.parse(readFileSync(takenBy, "utf8"))

const viewOf = (page: string, theme: string): View => {
  const view = kept.find((one) => one.page === page && one.theme === theme && one.screen === "desk")
  if (view === undefined) throw new Error(`no picture of ${page} in ${theme}`)
  return view
}

/** One page of each module; all of them are compared by `pnpm pictures --compare`. */
const looked = [viewOf("list", "dark"), viewOf("conflict", "contrast"), viewOf("region", "region")]

it("every picture that is kept is there", () => {
  expect(kept.map(fileOf).filter((file) => !existsSync(file))).toEqual([])
})

describe.skipIf(found === undefined)("full pages look as they are kept", () => {
  let browser: Browser | undefined
  let site: Site | undefined

  beforeAll(async () => {
    if (found === undefined) return
    ;[browser, site] = await Promise.all([
      chromium.launch({ executablePath: found.executablePath, args: [...found.args] }),
      serve(["process", "centre", "region"]),
    ])
  })
  afterAll(async () => {
    site?.close()
    await browser?.close()
  })

  it("in three themes, when drawn by the browser that took the pictures", async (test) => {
    if (browser?.version() !== version) return test.skip(`the pictures are of Chromium ${version}`)
    const [one, origin] = [browser, site?.origin ?? ""]
    const seen = await Promise.all(
      looked.map(async (view) => {
        const { data, faults } = await take(one, origin, view)
        return { ...view, faults, differs: await between(one, readFileSync(fileOf(view)), data) }
      }),
    )
    expect(seen.filter(({ faults, differs }) => faults.length > 0 || differs !== undefined)).toEqual([])
  })

  it("and another page does not", async (test) => {
    if (browser === undefined) return test.skip("there is no browser")
    const [dark, light] = [viewOf("list", "dark"), viewOf("list", "light")].map((view) =>
      readFileSync(fileOf(view)),
    )
    const differs = await between(browser, dark ?? Buffer.of(), light ?? Buffer.of())
    expect(differs?.pixels).toBeGreaterThan(500_000)
  })
})
