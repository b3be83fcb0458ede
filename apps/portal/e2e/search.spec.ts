import { expect, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { openProcess, record } from "./support/process.ts"
import { isWhole, onOneScreen } from "./support/whole.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => (isMobile || javaScriptEnabled === false) && !isWhole,
  onOneScreen,
)

test("an organiser finds a record by a word of it, without diacritics and with a typing error, and opens it", async ({
  page,
}) => {
  await signIn(page, people.organizer)
  const name = `Szukanie ${Date.now()}`
  const process = await openProcess(page, name, "Swarzędz")
  const resource = await record(page, `${process}/records/new/F03`, [
    ["name", "Pracownia ceramiczna u Łucji"],
    ["category", "material"],
    ["description", "Piec do wypalania gliny i koło garncarskie."],
    ["availability", "open"],
  ])
  await page.goto("/search")
  await expect(page.getByText("Wpisz słowo z nazwy procesu", { exact: false })).toBeVisible()
  const ask = async (text: string) => {
    await page.getByRole("searchbox").fill(text)
    await page.getByRole("main").getByRole("button", { name: "Szukaj" }).click()
    await page.waitForURL((url) => url.searchParams.get("q") === text)
  }
  await ask("WYPALANIA")
  const found = page.getByRole("listitem").filter({ has: page.locator(`a[href="${resource}"]`) })
  await expect(found.locator("mark")).toHaveText("wypalania")
  await expect(found.getByRole("link", { name })).toBeVisible()

  await ask("garncarske")
  await expect(found.getByText("podobna pisownia")).toBeVisible()
  await page.locator(`a[href="${resource}"]`).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pracownia ceramiczna u Łucji")

  await page.goto("/search?q=garncarskie&form=F06")
  await expect(page.getByText("Nie ma nic o: „garncarskie”")).toBeVisible()
})
