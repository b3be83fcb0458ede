import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { openProcess, record } from "./support/process.ts"

test("every page of a process has no finding of axe and no error in the console, on a desk every fourth also in English, on a phone every second", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "axe runs in the page")
  test.setTimeout(300_000)
  await signIn(page, people.director)
  const process = await openProcess(page, `Dostępność ${Date.now()}`, "Swarzędz")
  const resource = await record(page, `${process}/records/new/F03`, [
    ["name", "Świetlica"],
    ["category", "material"],
    ["description", "Sala na czterdzieści osób."],
    ["availability", "open"],
  ])
  const paths = [
    "/work",
    "/processes",
    "/processes/board",
    "/processes/map",
    "/search?q=Swietlica",
    "/processes/new",
    process,
    `${process}/records`,
    `${process}/records/new/F06`,
    `${process}/records/new/F12`,
    `${process}/records/new/F11`,
    resource,
    `${resource}/correct`,
    `${resource}/withdraw`,
    `${resource}/redact`,
    `${process}/edition`,
    `${process}/edition/osl-2012@1.0.0`,
    `${process}/acts/issue-mandate`,
    `${process}/move/entry`,
    `${process}/history`,
  ]
  const errors: Array<string> = []
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`))
  for (const language of isMobile ? ["pl"] : ["pl", "en"]) {
    await page.goto(`/language/${language}?back=/processes`)
    // The same page narrower or in other words: a few of them tell what only the screen or the words can break.
    const step = isMobile ? 2 : language === "pl" ? 1 : 4
    for (const path of paths.filter((_, index) => index % step === 0)) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        `${path} ${language}`,
      ).toEqual([])
    }
  }
  expect(errors).toEqual([])
})
