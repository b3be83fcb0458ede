import { expect, type Locator, type Page, test } from "@playwright/test"
import { password, people } from "./support/person.ts"
import { isWhole } from "./support/whole.ts"

/** Presses Tab until the thing has the focus, as a person without a mouse does. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  for (let presses = 0; presses < 150; presses++) {
    const hasFocus = await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement))
    if (hasFocus) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab does not reach ${wanted}`)
}

const press = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.press("Enter")
}

const write = async (page: Page, wanted: Locator, text: string): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.type(text)
}

test("the errand can be done with the keyboard alone", async ({ page, isMobile, javaScriptEnabled }) => {
  test.skip(isMobile, "a phone has no Tab key")
  test.skip(javaScriptEnabled === false && !isWhole, "without scripts the browser alone moves the focus")
  await page.goto("/sign-in?back=/processes")
  await write(page, page.getByLabel("Adres e-mail"), people.organizer.email)
  await write(page, page.getByLabel("Hasło"), password)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Procesy" })).toBeVisible()

  const main = page.getByRole("main")
  await press(page, main.getByRole("link", { name: "Otwórz proces" }).first())
  await expect(page.getByRole("heading", { level: 1, name: "Otwórz proces" })).toBeVisible()
  const name = `Bez myszy ${Date.now()}`
  await write(page, page.getByLabel(/^Robocza nazwa procesu/), name)
  await press(page, page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }))
  await expect(page.getByRole("heading", { name: "Sprawdź odpowiedzi" })).toBeVisible()
  await press(page, page.getByRole("button", { name: "Otwórz proces" }))
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()

  await press(page, main.getByRole("link", { name: "Dodaj kartę zasobu" }))
  await expect(page.getByRole("heading", { level: 1, name: "Dodaj kartę zasobu" })).toBeVisible()
  await press(page, page.getByRole("button", { name: "Zapisz", exact: true }))
  const alert = page.getByRole("alert")
  await expect(alert).toBeFocused()
  await press(page, alert.getByRole("link").first())
  await write(page, page.getByLabel(/^Nazwa/), "Świetlica")
  await tabTo(page, page.getByRole("radio", { name: "instytucja publiczna" }))
  await page.keyboard.press("Space")
  await write(page, page.getByLabel(/^Opis/), "Sala na czterdzieści osób.")
  await tabTo(page, page.getByRole("radio", { name: "dostępny dla wszystkich" }))
  await page.keyboard.press("Space")
  await press(page, page.getByRole("button", { name: "Zapisz", exact: true }))
  await expect(page.getByText("Zapisano", { exact: true })).toBeVisible()
  await press(page, page.getByRole("link", { name: /^Wróć do procesu/ }))
  await expect(page.getByRole("link", { name: "Dodano kartę zasobu: Świetlica" })).toBeVisible()
})
