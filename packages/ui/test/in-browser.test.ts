import { readFileSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findBrowser } from "../../../apps/workshop/src/browser.ts"
import { allNotes } from "../scripts/notes.ts"
import type { Fixture } from "../src/contract/contract.ts"
import { allExamples, files, type Named, read } from "./examples.ts"
import { heardInBrowser, heardInMarkup } from "./heard.ts"
import { listener, type Walk, walk } from "./keyboard.ts"
import { bundleExamples, openExamples } from "./page.ts"

const found = await findBrowser().catch(() => undefined)
const examples = await allExamples()

/** How much of an example can be operated, by what a screen reader is given; an hour that is only told has no name. */
const operated = ({ path, name }: Named): number => {
  const part = path.split("/")[0]
  const fixture: Fixture = JSON.parse(
    readFileSync(new URL(`../fixtures/${part}.json`, import.meta.url), "utf8"),
  )
  const { tree = [] } = fixture.examples.find((one) => one.name === name && one.language === "pl") ?? {}
  return tree.filter(
    (line) =>
      /^ *(link|button|disclosure|\w*box|radio|file|date|time(?= "))\b/.test(line) &&
      !/\bdisabled\b/.test(line),
  ).length
}

/** Of each part the example that has most to operate; all examples when every view is asked for. */
const looked = [...new Set(examples.map(({ path }) => path))].flatMap((path) => {
  const counted = examples.filter((one) => one.path === path).map((one) => ({ ...one, count: operated(one) }))
  return process.env["OSL_TESTS"] === "all"
    ? counted
    : counted.toSorted((a, b) => b.count - a.count).slice(0, 1)
})

interface Heard {
  readonly of: string
  readonly inMarkup: ReadonlyArray<string>
  readonly inBrowser: ReadonlyArray<string>
}

describe.skipIf(found === undefined)("in a browser", () => {
  let browser: Browser | undefined
  const walks: Array<Walk & { readonly of: string }> = []
  const heard: Array<Heard> = []

  beforeAll(async () => {
    if (found === undefined) return
    browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] })
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, reducedMotion: "reduce" })
    await openExamples(page, await bundleExamples())
    await page.evaluate(listener)
    const session = await page.context().newCDPSession(page)
    await session.send("Accessibility.enable")
    for (const { path, name, count } of looked) {
      const of = `${path} ${name}`
      await page.evaluate(`examples.draw(${JSON.stringify(path)}, ${JSON.stringify(name)}, "pl")`)
      if (count > 0) walks.push({ of, ...(await walk(page, session)) })
      const inMarkup = heardInMarkup(await page.evaluate<string>("examples.unfolded()"))
      heard.push({ of, inMarkup, inBrowser: await heardInBrowser(session) })
    }
  })
  afterAll(async () => {
    await browser?.close()
  })

  it("[KC4] every part gives a screen reader what the contract says: the same roles and names in the same order", () => {
    expect(heard.flatMap(({ inBrowser }) => inBrowser).length).toBeGreaterThan(500)
    expect(heard.filter(({ inMarkup, inBrowser }) => `${inMarkup}` !== `${inBrowser}`)).toEqual([])
  })

  it("[UI2] Tab reaches everything that can be operated, in the order of the page, and leaves it both ways", () => {
    expect(walks.length).toBeGreaterThan(50)
    const lost = walks.filter(({ stops, forwards, backwards }) => {
      const wanted = [...stops.keys(), -1]
      return (
        stops.length === 0 ||
        `${forwards}` !== `${wanted}` ||
        `${backwards}` !== `${[...wanted.toReversed().slice(1), -1]}`
      )
    })
    expect(lost).toEqual([])
  })

  const told = (which: (walk: Walk) => ReadonlyArray<number>) =>
    walks.flatMap((one) => which(one).map((stop) => `${one.of}: ${one.stops[stop]?.html}`))

  it("[UI2] the focus is seen wherever it is, by a ring of two pixels or more", () => {
    expect(told(({ unseen }) => unseen)).toEqual([])
  })

  it("[UI2] every stop answers the keys of its kind", () => {
    expect(told(({ deaf }) => deaf)).toEqual([])
  })
})

/** Keys that a part answers by itself, where its notes name them. */
const own = [
  ["Escape", /Escape/, /\{Escape\}/],
  ["↓", /↓/, /\{ArrowDown\}/],
] as const

describe("keys that a part answers by itself", async () => {
  const noted = (await allNotes()).flatMap(({ part, notes }) =>
    own.flatMap(([key, named, played]) => (named.test(notes.keyboard) ? [{ part, key, played }] : [])),
  )

  it("[UI2] are known of more than a few parts", () => {
    expect(noted.length).toBeGreaterThan(5)
    expect(files("*/*.stories.tsx").length).toBeGreaterThan(60)
  })

  it.each(noted)("[UI2] $key of $part is pressed in a story of it", ({ part, played }) => {
    expect(read(`${part}/${part}.stories.tsx`)).toMatch(played)
  })
})
