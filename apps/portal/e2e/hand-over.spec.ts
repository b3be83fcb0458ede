import { expect, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { openProcess, record, today } from "./support/process.ts"
import { isWhole, onOneScreen } from "./support/whole.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => (isMobile || javaScriptEnabled === false) && !isWhole,
  onOneScreen,
)

test("a director hands a process over, and the new organiser finds what she needs on one page", async ({
  page,
  browser,
  contextOptions,
}) => {
  await signIn(page, people.director)
  const name = `Przejęcie ${Date.now()}`
  const process = await openProcess(page, name, "Swarzędz")
  await record(page, `${process}/records/new/F06`, [
    ["date", today()],
    ["start", "08:00"],
    ["end", "09:00"],
    ["activity", "talk"],
    ["component", "diagnosis"],
    ["happened", "Rozmowa przy kawie."],
    ["nextStep", "Zapytać szkołę o salę"],
  ])
  await page.goto(`${process}/acts/assign-organizer`)
  await expect(page.getByRole("main").getByRole("link", { name: "Przejęcie sprawy" })).toBeVisible()
  await record(page, `${process}/acts/assign-organizer`, [
    ["organizerId", people.organizer.id],
    ["weeklyHours", "20"],
    ["lead", "yes"],
  ])

  const hers = await (await browser.newContext(contextOptions)).newPage()
  await signIn(hers, people.organizer)
  const row = hers.getByRole("row", { name: new RegExp(name) })
  await row.getByRole("link", { name: /^Przejęcie sprawy/ }).click()
  await expect(hers.getByRole("heading", { level: 1, name: `Przejęcie sprawy: ${name}` })).toBeVisible()
  await expect(hers.getByText("Zapytać szkołę o salę")).toBeVisible()
  for (const part of ["Gdzie jest sprawa", "Co jest do zrobienia", "Grupy i partnerstwa", "Ostatnio"])
    await expect(hers.getByRole("heading", { name: part, exact: true })).toBeVisible()
  await expect(hers.getByText("Rozmowa przy kawie.")).toHaveCount(0)
  await hers.context().close()
})
