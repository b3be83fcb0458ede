import { expect, test } from "@playwright/test"
import { elsewhere, people, signIn } from "./support/person.ts"
import { postPairs, today } from "./support/process.ts"

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, "one screen tells it")

/** An organiser and the director of a centre in which no other test works. */
const own = () => ({ organizer: elsewhere(9, "organizer"), director: elsewhere(9, "director") })

test("work becomes evidence, a plan is written, agreed to and done; the director hears that nobody here reviews her", async ({
  page,
  browser,
  contextOptions,
}) => {
  test.setTimeout(120_000)
  const { organizer, director } = own()
  await signIn(page, organizer, "/competencies/evidence")
  const main = page.getByRole("main")
  await main.getByRole("checkbox").first().check()
  await main.getByRole("button", { name: "Zapisz wybór i odłóż resztę" }).click()
  await expect(main.getByText("Przyjęto 1 dowód")).toBeVisible()
  const mine = main.getByRole("table", { name: "Moje dowody" })
  await mine.getByRole("link").last().click()
  await main.getByLabel(/^Co to pokazuje/).fill("Tel. 600 700 800, rozmowa z mieszkanką.")
  await main.getByRole("button", { name: "Zapisz", exact: true }).click()
  await expect(page.getByRole("alert").first()).toBeVisible()
  await expect(main.getByLabel(/^Co to pokazuje/)).toHaveValue(/600 700 800/)
  await main.getByLabel(/^Co to pokazuje/).fill("Rozmowa, która zakończyła spór.")
  await main.getByLabel("na superwizji").check()
  await main.getByRole("button", { name: "Zapisz", exact: true }).click()
  await expect(main.getByText("Zapisano", { exact: true })).toBeVisible()
  await expect(main.getByLabel("na superwizji")).toBeChecked()
  const forged = await postPairs(page, "/competencies/evidence?index", [
    ["_step", "take"],
    ["take", "01970000-0000-7000-8000-00000000dead:C07"],
    ["until", today()],
  ])
  expect(forged.status).toBe(422)

  await page.goto("/competencies/plan/change")
  const pairs = (until: string, text: string): Array<[string, string]> => [
    ["goals.0.competency", "C08"],
    ["goals.0.to", "advanced"],
    ["goals.0.until", until],
    ["goals.0.actions.0.text", text],
    ["goals.0.actions.0.until", until],
  ]
  for (const [until, text] of [
    ["1999-01-01", "Poprowadzę dwa spotkania."],
    ["2099-01-01", ""],
    ["2099-01-01", "a".repeat(301)],
  ] as const)
    expect((await postPairs(page, "/competencies/plan/change", pairs(until, text))).status, text).toBe(422)
  const written = await postPairs(
    page,
    "/competencies/plan/change",
    pairs("2099-01-01", "Poprowadzę dwa spotkania."),
  )
  expect(written.status).toBe(303)
  await page.goto("/competencies/plan")
  await main.getByRole("button", { name: "Poproś o uzgodnienie" }).click()
  await expect(main.getByText("Wysłano do uzgodnienia")).toBeVisible()

  const other = await (await browser.newContext(contextOptions)).newPage()
  await signIn(other, director)
  await other.getByRole("link", { name: `${organizer.name}: plan rozwoju do uzgodnienia` }).click()
  await other.getByRole("button", { name: "Uzgodnij plan" }).click()
  await expect(other.getByText("Plan jest uzgodniony")).toBeVisible()
  await other.goto("/competencies/assessments")
  await expect(other.getByText("Twojej samooceny nie sprawdza nikt w tej instytucji")).toBeVisible()
  await other.context().close()

  await page.goto("/competencies/plan")
  await main.getByRole("button", { name: /^Zrobione/ }).click()
  await expect(main.getByText("Zapisano, że działanie zrobione")).toBeVisible()
})

test("a badge is given, checked by anybody who has its address, and no longer good once revoked", async ({
  page,
  browser,
  contextOptions,
}) => {
  const { director, organizer: holder } = people
  await signIn(page, director, "/competencies/badges")
  const main = page.getByRole("main")
  const chosen = main.getByRole("combobox", { name: /^Za co/ })
  const value = await chosen.locator("option", { hasText: holder.name }).first().getAttribute("value")
  await chosen.selectOption(value ?? "")
  await main.getByRole("button", { name: "Wydaj odznakę" }).click()
  await expect(main.getByText("Wydano odznakę")).toBeVisible()
  for (const pair of [`${holder.id}:C99`, `${director.id}:C01`, ""])
    expect(
      (
        await postPairs(page, "/competencies/badges", [
          ["_step", "award"],
          ["chosen", pair],
        ])
      ).status,
      pair,
    ).toBe(422)
  const href = (await main.locator(".osl-badge__title a").last().getAttribute("href")) ?? ""

  const anybody = await (await browser.newContext(contextOptions)).newPage()
  await anybody.goto(href)
  await expect(anybody.getByText("sprawdzona, prawdziwa")).toBeVisible()
  expect(await anybody.content()).not.toContain(holder.name)
  expect(await anybody.content()).not.toContain(holder.id)
  for (const [email, answer] of [
    [holder.email, "Tak."],
    ["ktos@inny.example", "Nie."],
  ] as const) {
    await anybody.getByLabel(/^Adres e-mail/).fill(email)
    await anybody.getByRole("button", { name: "Sprawdź" }).click()
    await expect(anybody.getByRole("status").filter({ hasText: answer })).toBeVisible()
  }
  for (const path of [href.slice(0, -1) + (href.endsWith("0") ? "1" : "0"), "/badges/x/y"])
    expect((await anybody.request.get(path)).status(), path).toBe(404)
  expect((await anybody.request.get(`${href}/file`, { maxRedirects: 0 })).status()).toBe(302)

  const card = main.locator("details").last()
  await card.locator("summary").click()
  await card.getByLabel(/^Dlaczego/).fill("Wydana przez pomyłkę.")
  await card.getByRole("button", { name: /^Wycofaj odznakę/ }).click()
  await expect(main.getByText("Wycofano odznakę")).toBeVisible()
  await anybody.goto(href)
  await expect(anybody.getByText("wycofana przez wystawcę")).toBeVisible()
  await anybody.context().close()
})
