import { edition } from "@osl/core/osl-2014"
import { expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { coordinator, people, signIn } from "./support/person.ts"
import { openProcess, record } from "./support/process.ts"
import { isWhole } from "./support/whole.ts"

const languages = ["pl", "en", "uk"] as const

/** In what else than Polish a page is looked at every day: each sixth in one of the others, in turn. */
const isLookedAt = (language: (typeof languages)[number], index: number): boolean =>
  isWhole || language === "pl" || index % 6 === (language === "en" ? 1 : 4)

/** Which pages axe looks at every day: each second in Polish, and all that are looked at in the other languages. */
const isForAxe = (language: (typeof languages)[number], index: number): boolean =>
  isWhole || language !== "pl" || index % 2 === 0

/** An appearance changes colours alone, so that the same page is looked at again without being asked for. */
const inContrast = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(() => document.documentElement.setAttribute("data-osl-theme", "contrast"))
  return findings(page, ["color-contrast", "link-in-text-block"])
}

/** **Shape** what a narrow screen, as of a phone or of enlarged text, would have to be moved sideways for. */
const overflows = async (page: Page): Promise<ReadonlyArray<string>> => {
  const size = page.viewportSize()
  const found: Array<string> = []
  for (const width of isWhole ? [390, 320] : [320]) {
    await page.setViewportSize({ width, height: 844 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${wide} px on a screen of ${width}`)
  }
  if (size !== null) await page.setViewportSize(size)
  return found
}

/** Looks at pages of whoever is signed in. */
const look = async (page: Page, paths: ReadonlyArray<string>): Promise<void> => {
  const errors: Array<string> = []
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`))
  for (const language of languages) {
    const looked = [...paths.entries()].filter(([index]) => isLookedAt(language, index))
    if (looked.length > 0) await page.goto(`/language/${language}?back=/about`)
    for (const [index, path] of looked) {
      await page.goto(path)
      if (isForAxe(language, index)) expect(await findings(page), `${path} ${language}`).toEqual([])
      expect(await overflows(page), `${path} ${language} on a narrow screen`).toEqual([])
      if (isWhole || (language === "pl" && index % 8 === 0))
        expect(await inContrast(page), `${path} ${language} in high contrast`).toEqual([])
    }
  }
  expect(errors).toEqual([])
}

/** The address that the first link of a page leads to, of those that begin so. */
const linked = async (page: Page, path: string, beginning: string): Promise<string> => {
  await page.goto(path)
  const link = page.getByRole("main").locator(`a[href^="${beginning}"]`).first()
  await expect(link).toBeVisible()
  return (await link.getAttribute("href")) ?? path
}

test("no page that is looked at breaks a rule of axe, says an error in the console or is wider than a narrow screen", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "axe runs in the page")
  test.skip(isMobile && !isWhole, "a narrow screen is measured on a desk every day")
  test.setTimeout(isWhole ? 2_400_000 : 420_000)
  await signIn(page, people.director)
  const process = await openProcess(page, `Dostępność ${Date.now()}`, "Swarzędz")
  const resource = await record(page, `${process}/records/new/F03`, [
    ["name", "Świetlica"],
    ["category", "material"],
    ["description", "Sala na czterdzieści osób."],
    ["availability", "open"],
  ])
  const paths = [
    "/about",
    "/accessibility",
    "/privacy",
    "/work",
    "/processes",
    "/processes/board",
    "/processes/map",
    "/search?q=Swietlica",
    "/processes/new",
    "/institution",
    "/institution/audit",
    "/institution/retention",
    "/institution/erasure",
    "/institution/settings",
    "/notifications",
    "/account/notifications",
    "/exports",
    process,
    `${process}/records`,
    `${process}/records/new/F06`,
    `${process}/records/new/F12`,
    `${process}/records/new/F11`,
    resource,
    `${resource}/correct`,
    `${resource}/withdraw`,
    `${resource}/redact`,
    `${resource}/attachments/new`,
    `${process}/edition`,
    `${process}/edition/osl-2012@1.0.0`,
    `${process}/acts/issue-mandate`,
    `${process}/move/entry`,
    `${process}/history`,
    `${process}/history/at`,
    `${process}/history/changes`,
    `${process}/hand-over`,
    `${resource}/versions`,
    "/work/calendar",
    "/processes/filters",
    "/processes?stage=diagnosis&stage=action&due=quarter",
    `${process}/places`,
    `${process}/maps`,
    `${process}/network`,
    `${process}/together`,
    `${process}/plan`,
    `${process}/doings`,
    `${process}/change`,
    "/account",
    "/account/two-step",
    "/account/passkeys",
  ]
  await look(page, paths)
})

const others: ReadonlyArray<{
  readonly who: keyof typeof people | "coordinator" | "nobody"
  readonly paths: (page: Page) => Promise<ReadonlyArray<string>>
}> = [
  {
    who: "organizer",
    paths: async () => [
      "/competencies",
      `/competencies/${edition.competencies[0]?.key}`,
      "/competencies/assessments",
      "/competencies/evidence",
      "/competencies/plan",
      "/competencies/plan/change",
      "/competencies/badges",
      "/supervision",
      "/delegations",
    ],
  },
  {
    who: "director",
    paths: async (page) => [
      "/competencies/team",
      "/people",
      "/people/invite",
      await linked(page, "/people", "/people/0"),
      `/institution/erasure/${people.organizer.id}`,
    ],
  },
  { who: "supervisor", paths: async () => ["/work", "/supervision", "/supervision/new"] },
  { who: "coordinator", paths: async () => ["/work", "/region", "/region?within=PL&what=people-age-band"] },
  { who: "nobody", paths: async () => ["/", "/sign-in", "/password"] },
]

test("no page of an organiser, a director, a supervisor, a coordinator or of nobody does so either", async ({
  browser,
  contextOptions,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "axe runs in the page")
  test.skip(isMobile && !isWhole, "a narrow screen is measured on a desk every day")
  test.setTimeout(isWhole ? 1_200_000 : 240_000)
  for (const { who, paths } of others) {
    const page = await (await browser.newContext(contextOptions)).newPage()
    if (who !== "nobody") await signIn(page, who === "coordinator" ? coordinator() : people[who])
    await look(page, await paths(page))
    await page.context().close()
  }
})
