import { expect, test } from "@playwright/test"
import { elsewhere, signIn } from "./support/person.ts"
import { isWhole, onPhones } from "./support/whole.ts"

const places: Readonly<Record<string, number>> = { desk: 2, phone: 3, "no-javascript": 4 }

/** The director and an organiser of a centre that no other screen of this test uses. */
const peopleOf = (project: string) => {
  const place = places[project] ?? 0
  return { director: elsewhere(place, "director"), organizer: elsewhere(place, "organizer") }
}

test.skip(({ isMobile }) => isMobile && !isWhole, onPhones)

test("somebody assesses themselves, mends what is missing, checks the answers and hands in; a colleague does not see it", async ({
  page,
  browser,
  contextOptions,
}, { project }) => {
  test.setTimeout(120_000)
  const { director, organizer } = peopleOf(project.name)
  await signIn(page, director, "/competencies")
  const main = page.getByRole("main")
  await expect(page.getByRole("heading", { level: 1, name: "Moje kompetencje" })).toBeVisible()
  await main.getByRole("link", { name: "Oceny", exact: true }).click()
  await main.getByRole("button", { name: "Zacznij samoocenę" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Samoocena kompetencji" })).toBeVisible()
  const sheet = new URL(page.url()).pathname

  await main.getByRole("link", { name: /^Oceń następną/ }).click()
  await expect(page.getByText("Opisy czterech poziomów")).toBeVisible()
  const level = main.getByRole("group", { name: /^Poziom wymagane|^Poziom$/ }).first()
  await level.getByLabel("zaawansowany").check()
  await main.getByRole("button", { name: "Zapisz ocenę", exact: true }).last().click()
  const alert = page.getByRole("alert")
  await expect(alert).toContainText("Od poziomu zaawansowanego ocena wymaga uzasadnienia")
  await main.getByRole("button", { name: "Zapisz szkic" }).click()
  await expect(page.getByText("do uzupełnienia")).toBeVisible()

  await main.getByRole("link", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await expect(main.getByRole("button", { name: "Złóż samoocenę" })).toHaveCount(0)
  await alert.getByRole("link").first().click()
  await expect(page).toHaveURL(/mend=1/)
  await level.getByLabel("samodzielny").check()
  await main.getByRole("button", { name: "Zapisz ocenę", exact: true }).last().click()
  await main.getByRole("link", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await expect(main.getByText("samodzielny")).toBeVisible()
  await main.getByRole("button", { name: "Złóż samoocenę" }).click()
  await expect(main.getByText("Stan: złożona")).toBeVisible()

  await page.goto("/competencies/team")
  await expect(page.getByRole("heading", { level: 1, name: "Kompetencje zespołu" })).toBeVisible()

  const other = await (await browser.newContext(contextOptions)).newPage()
  await signIn(other, organizer, "/competencies")
  expect((await other.goto(sheet))?.status()).toBe(404)
  expect((await other.goto("/competencies/team"))?.status()).toBe(403)
  await other.close()
})
