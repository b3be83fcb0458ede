import { expect, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"

const required = [
  "a11y-wstep",
  "a11y-podmiot",
  "a11y-url",
  "a11y-data-publikacja",
  "a11y-data-aktualizacja",
  "a11y-status",
  "a11y-data-sporzadzenie",
  "a11y-kontakt",
  "a11y-osoba",
  "a11y-email",
  "a11y-telefon",
  "a11y-procedura",
  "a11y-architektura",
  "a11y-aplikacje",
]

test("whoever comes reads what OSL is, how accessible the portal is and what it keeps, each in three languages", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "accessibility.spec.ts looks at these pages on a phone")
  await page.goto("/")
  const links = page.getByRole("contentinfo").getByRole("link")
  await expect(links).toHaveText(["O OSL i projekcie", "Deklaracja dostępności", "Prywatność"])
  await links.first().click()
  await expect(page.getByText("Stowarzyszenie „Otwarte Drzwi”")).toBeVisible()
  await expect(page.getByText("Europejskiego Funduszu Społecznego").first()).toBeVisible()
  await links.last().click()
  await expect(page.getByRole("row", { name: /Sesja/ })).toContainText("godzin")

  for (const [language, title] of [
    ["Polski", "Deklaracja dostępności"],
    ["English", "Accessibility statement"],
    ["Українська", "Декларація доступності"],
  ] as const) {
    await links.nth(1).click()
    await page.getByRole("link", { name: language, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
    for (const id of required) await expect(page.locator(`[id="${id}"]`), id).not.toBeEmpty()
  }
  await expect(page.locator('meta[name="deklaracja-dostępności"]')).toHaveAttribute(
    "content",
    /\/accessibility$/,
  )
})

test("a Ukrainian-speaking organiser opens a process, makes a mistake, mends it and adds a diary entry", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile && javaScriptEnabled === true, "the words are the same on a phone")
  await signIn(page, people.organizer, "/processes")
  await page.getByRole("link", { name: "Українська" }).click()
  await expect(page.locator("html")).toHaveAttribute("lang", "uk")
  await page.getByRole("link", { name: "Відкрити процес" }).first().click()
  const name = page.getByLabel(/^Robocza nazwa procesu/)
  await name.fill("")
  await page.getByRole("button", { name: "Далі: перевірити відповіді" }).click()
  await expect(page.getByRole("heading", { level: 2, name: /^Виправте \d місц/ })).toBeVisible()
  await name.fill(`Zatorze ${Date.now()}`)
  await page.getByRole("button", { name: "Далі: перевірити відповіді" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Перевірте відповіді" })).toBeVisible()
  await page.getByRole("button", { name: "Відкрити процес" }).click()
  await expect(page.getByText("Наступний крок за кимось іншим: директор.")).toBeVisible()

  await page.getByRole("link", { name: "Додати запис у щоденнику" }).first().click()
  await page.getByLabel(/^Od godziny/).fill("09:00")
  await page.getByLabel(/^Do godziny/).fill("10:30")
  await page.getByLabel(/^Rodzaj pracy/).selectOption({ label: "rozmowa" })
  await page.getByRole("radio", { name: "aktywizacja" }).check()
  await page.getByLabel(/^Co się wydarzyło/).fill("Pierwszy spacer po osiedlu.")
  await page.getByRole("button", { name: "Зберегти", exact: true }).click()
  await expect(page.getByText("Збережено", { exact: true })).toBeVisible()
  await page.getByRole("link", { name: /^Повернутися до процесу/ }).click()

  // What the model says stays Polish and says so; what surrounds it is Ukrainian.
  const step = page.getByRole("link", { name: "Dodano wpis w dzienniku: Rozmowa" })
  await expect(step).toBeVisible()
  expect(await step.evaluate((link) => link.closest("[lang]")?.getAttribute("lang"))).toBe("pl")
  const heading = page.getByRole("heading", { name: "Чого бракує" }).first()
  expect(await heading.evaluate((one) => one.closest("[lang]")?.getAttribute("lang"))).toBe("uk")
  await page.goto("/nowhere")
  await expect(page.getByRole("heading", { level: 1, name: "Такої сторінки немає" })).toBeVisible()
})
