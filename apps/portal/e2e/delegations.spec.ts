import { type Browser, type BrowserContextOptions, expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { centre, people, signIn } from "./support/person.ts"
import { daysAgo, openProcess, postPairs, record, today } from "./support/process.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "the errand itself goes without scripts; a phone shows the same tables and forms",
)

/** Another organiser of the first centre. */
const colleague = () => {
  const found = centre(0).people.find((one) => one.duty === "organizer" && one.id !== people.organizer.id)
  if (found === undefined) throw new Error("The first centre has one organiser only")
  return found
}

const enter = async (browser: Browser, options: BrowserContextOptions, who: { readonly email: string }) => {
  const page = await (await browser.newContext({ ...options, javaScriptEnabled: false })).newPage()
  await signIn(page, who)
  return page
}

const give = async (page: Page, to: string, from: string, until: string) => {
  await page.getByLabel("Kto zastąpi").selectOption({ label: to })
  await page.getByLabel("Od dnia").fill(from)
  await page.getByLabel("Do dnia").fill(until)
  await page.getByRole("button", { name: "Przekaż" }).click()
}

test("an organiser hands work to a colleague, who does it on her behalf until it is taken back", async ({
  page,
  browser,
  contextOptions,
}) => {
  test.setTimeout(120_000)
  const other = colleague()
  await signIn(page, people.organizer)
  const process = await openProcess(page, `Zastępstwo ${Date.now()}`, "Swarzędz")
  const director = await enter(browser, contextOptions, people.director)
  await record(director, `${process}/acts/assign-organizer`, [
    ["organizerId", people.organizer.id],
    ["weeklyHours", "20"],
    ["lead", "yes"],
  ])
  const jan = await enter(browser, contextOptions, other)
  expect((await jan.request.get(`${process}/records/new/F03`)).status()).toBe(403)

  const anna = await enter(browser, contextOptions, people.organizer)
  await anna.goto("/delegations")
  await give(anna, other.name, today(), daysAgo(1))
  await expect(anna.getByRole("alert")).toContainText("Ostatni dzień jest przed pierwszym")
  await expect(anna.getByLabel("Kto zastąpi")).toHaveValue(other.id)
  await give(anna, other.name, today(), today())
  await expect(anna.getByText("Zapisano zastępstwo.")).toBeVisible()

  await page.goto("/delegations")
  expect(await findings(page)).toEqual([])

  await jan.goto("/work")
  await expect(jan.getByText(`Możesz zastąpić: ${people.organizer.name}`)).toBeVisible()
  await jan.goto("/delegations")
  await jan.getByRole("button", { name: `Zacznij zastępować: ${people.organizer.name}` }).click()
  await expect(jan.getByText(`Działasz w zastępstwie: ${people.organizer.name}`)).toBeVisible()
  await expect(jan.getByRole("link", { name: /Zastępstwo \d+/ }).first()).toBeVisible()
  for (const path of ["/competencies", "/supervision", "/people", "/delegations"])
    expect((await jan.request.get(path)).status(), path).toBe(403)
  await record(jan, `${process}/records/new/F03`, [
    ["name", "Klub seniora"],
    ["category", "material"],
    ["description", "Sala na trzydzieści osób."],
    ["availability", "open"],
  ])
  await jan.goto(`${process}/history`)
  await expect(jan.getByText(new RegExp(`${other.name}.*${people.organizer.name}`)).first()).toBeVisible()

  await page.getByRole("button", { name: new RegExp(`^Zakończ zastępstwo: ${other.name}`) }).click()
  await expect(page.getByText("Zastępstwo zakończone.")).toBeVisible()
  expect((await jan.request.get(`${process}/records/new/F03`)).status()).toBe(403)
  const { status } = await postPairs(jan, "/organisation", [["organisation", people.organizer.id]])
  expect(status).toBe(403)
  for (const one of [director, jan, anna]) await one.context().close()
})
