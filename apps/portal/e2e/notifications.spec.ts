import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { elsewhere, signIn } from "./support/person.ts"
import { openProcess, postPairs } from "./support/process.ts"

test.describe.configure({ mode: "default", timeout: 120_000 })
test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "the director goes without scripts by herself",
)

const director = elsewhere(2, "director")
const organizer = elsewhere(2, "organizer")

const anew = async (page: Page, options: BrowserContextOptions = {}): Promise<Page> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error("no browser")
  const baseURL = test.info().project.use.baseURL ?? ""
  return (await browser.newContext({ locale: "pl-PL", baseURL, ...options })).newPage()
}

test("a director chooses when a letter comes, is told of a new process on the page, and marks it as read", async ({
  page,
}) => {
  const stamp = Date.now()
  const hers = await anew(page, { javaScriptEnabled: false })
  await signIn(hers, director)
  await hers.goto("/notifications")
  await expect(hers.getByText("Nie ma jeszcze powiadomień")).toBeVisible()
  await expect(hers.getByRole("link", { name: "Powiadomienia", exact: true })).toBeVisible()

  await hers.getByRole("link", { name: "List z nowościami na e-mail" }).click()
  await expect(hers.getByRole("radio", { name: "Nie wysyłać" })).toBeChecked()
  await hers.getByRole("radio", { name: /^Tylko w dni robocze/ }).check()
  await hers.getByLabel("O której").selectOption("23")
  await hers.getByRole("button", { name: "Zapisz ustawienia" }).click()
  await expect(hers.getByRole("alert")).toContainText("O tej godzinie jest cisza")
  await expect(hers.getByLabel("O której")).toHaveValue("23")
  await hers.getByRole("radio", { name: "Codziennie" }).check()
  await hers.getByLabel("O której").selectOption("0")
  await hers.getByLabel("Cisza od").selectOption("0")
  await hers.getByLabel("Cisza do").selectOption("0")
  await hers.getByRole("button", { name: "Zapisz ustawienia" }).click()
  await expect(hers.getByText("Ustawienia zapisane.")).toBeVisible()
  for (const [name, value] of [
    ["mode", "hourly"],
    ["hour", "24"],
    ["quietFrom", "-1"],
    ["language", "de"],
  ] as const) {
    const good = { mode: "daily", hour: "7", quietFrom: "20", quietTo: "7", groups: "work", language: "pl" }
    const { status } = await postPairs(
      hers,
      "/account/notifications",
      Object.entries({ ...good, [name]: value }),
    )
    expect(status, name).toBe(422)
  }

  await signIn(page, organizer)
  const name = `Osiedle Powiadomień ${stamp}`
  await openProcess(page, name, "Lasowice Wielkie")
  await page.goto("/notifications")
  await expect(page.getByText(name)).toHaveCount(0)

  await hers.goto("/work")
  await hers.getByRole("link", { name: /^Powiadomienia\D*1/ }).click()
  // Without scripts axe would wait for ever.
  expect(await findings(page)).toEqual([])
  const item = hers.getByRole("listitem").filter({ hasText: name })
  await expect(item).toContainText("nowe")
  await expect(item).toContainText(organizer.name)
  const foreign = await postPairs(page, "/notifications", [
    ["id", (await item.locator("input[name=id]").getAttribute("value")) ?? ""],
  ])
  expect(foreign.location).toContain("done=0")

  await item.getByRole("button", { name: /^Oznacz jako przeczytane/ }).click()
  await expect(hers.getByText("Oznaczono 1 powiadomienie.")).toBeVisible()
  await hers.getByRole("link", { name: "Tylko nowe" }).click()
  await expect(hers.getByText("Nie ma nowych powiadomień")).toBeVisible()
  await hers.goto("/notifications")
  await hers.getByRole("link", { name: new RegExp(name) }).click()
  await expect(hers.getByRole("heading", { level: 1, name })).toBeVisible()

  await hers.context().close()
})
