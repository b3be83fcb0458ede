import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { openProcess, record } from "./support/process.ts"

/** All pages in all languages and both appearances with `OSL_TESTS=all`; else as many as the time of every day has room for. */
const isWhole = process.env["OSL_TESTS"] === "all"

/** Which pages are looked at: those that only the screen or the words can break are told by a few. */
const stepOf = (language: string, isMobile: boolean): number => {
  if (isWhole) return 1
  if (isMobile) return 3
  return language === "pl" ? 1 : 8
}

const findings = async (page: Page, rules?: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  // Of what is right nothing is kept; and in the page itself, for a page of its own for each answer costs more than it.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], preload: false })
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
}

/** An appearance changes colours alone, so that the same page is looked at again without being asked for. */
const inContrast = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(() => document.documentElement.setAttribute("data-osl-theme", "contrast"))
  return findings(page, ["color-contrast", "link-in-text-block"])
}

test("every page has no finding of axe and no error in the console, on a desk every eighth also in English and Ukrainian and in high contrast, on a phone every third", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "axe runs in the page")
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
  const errors: Array<string> = []
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`))
  for (const language of isMobile && !isWhole ? ["pl"] : ["pl", "en", "uk"]) {
    await page.goto(`/language/${language}?back=/processes`)
    const step = stepOf(language, isMobile)
    for (const [index, path] of paths.entries()) {
      if (index % step !== 0) continue
      await page.goto(path)
      expect(await findings(page), `${path} ${language}`).toEqual([])
      if (isWhole || index % 8 === 0)
        expect(await inContrast(page), `${path} ${language} in high contrast`).toEqual([])
    }
  }
  expect(errors).toEqual([])
})
