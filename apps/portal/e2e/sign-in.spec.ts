import { expect, test } from "@playwright/test"
import { password, people, signInByForm } from "./support/person.ts"

test("a person signs in, sees their work, and signs out", async ({ page }) => {
  await page.goto("/")
  await page.getByRole("main").getByRole("link", { name: "Zaloguj się" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Zaloguj się" })).toBeVisible()
  await page.getByLabel("Adres e-mail").fill(people.organizer.email)
  await page.getByLabel("Hasło").fill(password)
  await page.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^Dzień dobry/ })).toBeVisible()

  await page.locator("summary", { hasText: people.organizer.name }).click()
  await page.getByRole("button", { name: "Wyloguj się" }).click()
  await expect(page.getByText("Wylogowano.")).toBeVisible()
  await page.goto("/work")
  await expect(page.getByRole("heading", { level: 1, name: "Zaloguj się" })).toBeVisible()
})

test.describe("what every screen is told alike", () => {
  test.skip(({ isMobile }) => isMobile, "the same words as on a desk")

  test("a page that needs a person leads to signing in and back", async ({ page }) => {
    await page.goto("/work")
    await expect(page).toHaveURL(/\/sign-in\?back=%2Fwork$/)
    await signInByForm(page, people.director)
    await expect(page.getByRole("heading", { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  })

  test("a wrong password says so at the field, keeps the address and never the password", async ({
    page,
  }) => {
    await page.goto("/sign-in")
    await page.getByLabel("Adres e-mail").fill("nikt@pokaz.example")
    await page.getByLabel("Hasło").fill("nie to hasło")
    await page.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
    await expect(page.getByRole("alert")).toContainText("nie pasują do siebie")
    await expect(page.getByLabel("Hasło")).toHaveAttribute("aria-invalid", "true")
    await expect(page.getByLabel("Adres e-mail")).toHaveValue("nikt@pokaz.example")
    await expect(page.getByLabel("Hasło")).toHaveValue("")
  })

  test("an empty form names both fields", async ({ page }) => {
    await page.goto("/sign-in")
    await page.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "Wpisz adres e-mail.",
      "Wpisz hasło.",
    ])
  })

  test("the language is chosen from any page, kept, and errors follow it", async ({ page }) => {
    await page.goto("/sign-in")
    await page.getByRole("link", { name: "English" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible()
    await expect(page.locator("html")).toHaveAttribute("lang", "en")
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
    await expect(page.getByRole("alert")).toContainText("Enter the password.")
    await page.goto("/no-such-page")
    await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible()
  })

  test("the appearance is chosen from any page and kept", async ({ page }) => {
    await page.goto("/")
    await page.getByText("Wygląd").click()
    await page.getByRole("button", { name: "Wysoki kontrast" }).click()
    await expect(page.locator("html")).toHaveAttribute("data-osl-theme", "contrast")
    await page.goto("/sign-in")
    await expect(page.locator("html")).toHaveAttribute("data-osl-theme", "contrast")
  })
})

test("no page asks another host for anything, and none breaks its own rules for scripts", async ({
  page,
  baseURL,
}) => {
  const foreign: Array<string> = []
  const broken: Array<string> = []
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:"))
      foreign.push(request.url())
  })
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text())
  })
  page.on("pageerror", (error) => broken.push(error.message))
  await page.goto("/", { waitUntil: "networkidle" })
  await signInByForm(page, people.organizer)
  await page.waitForLoadState("networkidle")
  expect(foreign).toEqual([])
  expect(broken).toEqual([])
})
