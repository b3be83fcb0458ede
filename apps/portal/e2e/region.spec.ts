import { expect, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { centre, coordinator, signIn } from "./support/person.ts"
import { isWhole } from "./support/whole.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "the errand opens a narrow window and one without scripts by itself",
)

test("a coordinator of a region sees what all centres have together, on a map and in equal tables, with small numbers hidden, takes it out and prints it", async ({
  page,
  browser,
  contextOptions,
}) => {
  test.setTimeout(120_000)
  const who = coordinator()
  await signIn(page, who)
  const main = page.getByRole("main")
  await main.getByRole("link", { name: "Zobacz region w liczbach" }).click()
  await expect(main.getByRole("heading", { level: 1, name: "województwo wielkopolskie" })).toBeVisible()
  await main.getByRole("navigation").getByRole("link", { name: "Polska" }).click()
  await expect(main.getByRole("heading", { level: 1, name: "Polska" })).toBeVisible()
  const map = main.getByRole("region", { name: "Procesy: Polska" })
  await map.getByText("Pokaż to samo jako tabelę").click()
  const equal = map.getByRole("table", { name: "Procesy: Polska" })
  await expect(equal.getByRole("row")).toHaveCount(1 + 16)
  const parts = main.getByRole("table", { name: "Procesy według etapu" })
  await expect(parts.getByRole("columnheader", { name: "Diagnoza" })).toBeVisible()
  await expect(parts.getByRole("row", { name: /^Razem: Polska/ })).toBeVisible()
  // Whose parts would give a small number away has its sum alone, the same as in the table of the map.
  const closed = await main.getByRole("listitem").filter({ hasText: "województwo" }).allInnerTexts()
  expect(closed.length).toBeGreaterThan(0)
  const rows = (await equal.getByRole("row").allInnerTexts()).map((row) => row.replace(/\s+/g, " ").trim())
  for (const one of closed) expect(rows).toContain(one.replace(/:\s+/, " ").replace(/\s+/g, " ").trim())
  await expect(equal.getByText("liczba ukryta").first()).toBeAttached()
  await expect(main.getByText("# oznacza liczbę ukrytą").first()).toBeVisible()
  expect(await findings(page)).toEqual([])

  for (const language of isWhole ? ["en", "uk"] : ["uk"]) {
    await page.goto(`/language/${language}?back=${encodeURIComponent("/region?what=records-form")}`)
    await expect(main.getByRole("heading", { level: 2 })).toBeVisible()
    expect(await findings(page), language).toEqual([])
  }
  await page.goto(`/language/pl?back=${encodeURIComponent("/region?within=PL")}`)

  const html = await (await page.request.get("/region?within=PL")).text()
  for (const { id } of centre(0).processes) expect(html).not.toContain(id)
  for (const { name } of centre(1).people) expect(html).not.toContain(name)

  await map.getByText("Pokaż to samo jako tabelę").click()
  await equal.getByRole("link", { name: "województwo wielkopolskie" }).click()
  await expect(main.getByRole("region", { name: "Procesy: województwo wielkopolskie" })).toBeVisible()
  await main.getByLabel("Co policzyć").selectOption("people-age-band")
  await main.getByRole("button", { name: "Pokaż", exact: true }).click()
  await expect(page).toHaveURL(/within=30&period=\d{4}-Q\d&what=people-age-band$/)
  await expect(main.getByRole("heading", { name: "Udziały osób w wydarzeniach według wieku" })).toBeVisible()
  const csv = await page.request.get(
    (await main.getByRole("link", { name: "Pobierz CSV" }).getAttribute("href")) ?? "",
  )
  expect(csv.headers()["content-type"]).toContain("text/csv")
  expect(await csv.text()).toContain("województwo wielkopolskie")
  expect(await (await page.request.get("/region/file?within=PL")).text()).toMatch(/;#;liczba ukryta\r\n/)
  expect((await page.request.get("/region/file?format=exe")).status()).toBe(404)

  await page.setViewportSize({ width: 320, height: 844 })
  await page.goto("/region?within=3021")
  await expect(main.getByRole("heading", { level: 1, name: "powiat poznański" })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.goto("/region?within=3001")
  await expect(main.getByText("Nikt tu jeszcze nie pracuje")).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await page.goto("/region?within=PL")
  await expect(main.getByRole("button", { name: "Pokaż", exact: true })).toBeHidden()
  await expect(main.getByRole("table", { name: "Procesy według etapu" })).toBeVisible()

  const plain = await (await browser.newContext({ ...contextOptions, javaScriptEnabled: false })).newPage()
  await signIn(plain, who, "/region")
  await plain.getByLabel("Kwartał").selectOption({ index: 1 })
  await plain.getByRole("button", { name: "Pokaż", exact: true }).click()
  await expect(plain.getByRole("heading", { level: 2, name: "Procesy według etapu" })).toBeVisible()
  await expect(plain.getByRole("main").locator("svg").first()).toBeVisible()
  await plain.context().close()
})
