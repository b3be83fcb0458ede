import { expect, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { elsewhere, signIn } from "./support/person.ts"
import { daysAgo, openProcess, record } from "./support/process.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "the errand opens a window of a phone and one without scripts by itself",
)

const director = elsewhere(11, "director")

test("two published maps are compared: what came, changed and went, on the map and in its list, at a desk, on a phone and without scripts", async ({
  page,
  browser,
  contextOptions,
}) => {
  test.setTimeout(120_000)
  await signIn(page, director)
  const process = await openProcess(page, `Osiedle Map ${Date.now()}`, "Swarzędz")
  const add = (form: string, answers: ReadonlyArray<readonly [string, string]>) =>
    record(page, `${process}/records/new/${form}`, answers)
  const resource = (name: string) =>
    add("F03", [
      ["name", name],
      ["category", "material"],
      ["description", "Sala na czterdzieści osób."],
      ["availability", "on-request"],
    ])
  const text = "Opis w kilku zdaniach."
  const publish = async (conclusions: string) => {
    const map = await add("F02", [
      ["periodFrom", daysAgo(60)],
      ["periodTo", daysAgo(10)],
      ...["description", "institutional", "material", "human", "needs", "planOfActions"].map(
        (name) => [name, text] as const,
      ),
      ["conclusions", conclusions],
    ])
    await record(page, `${process}/acts/publish-map?record=${map.split("/").at(-1)}`, [])
  }
  await page.goto(`${process}/maps`)
  await expect(page.getByText("Nie ma jeszcze opublikowanej mapy")).toBeVisible()
  const room = await resource("Świetlica przy szkole")
  await resource("Boisko za torami")
  const need = await add("F04", [
    ["title", "Ciemny przystanek"],
    ["words", "Chcielibyśmy mieć to blisko domu."],
    ["kind", "need"],
    ["area", "space"],
    ["raisedBy", "8"],
    ["willing", "3"],
    ["influence", "yes"],
    ["status", "open"],
  ])
  await add("F08", [
    ["date", daysAgo(20)],
    ["start", "16:30"],
    ["place", "od szkoły do torów"],
    ["points.0.category", "building"],
    ["points.0.note", "Świetlica przy szkole"],
    ["points.0.latitude", "52,41"],
    ["points.0.longitude", "17,08"],
  ])
  await publish("Najpierw światło.")
  await page.goto(`${process}/maps`)
  await expect(page.getByText("Jest jedna wersja")).toBeVisible()
  await record(page, `${room}/correct`, [
    ["name", "Świetlica przy szkole"],
    ["category", "material"],
    ["description", "Sala po remoncie, z kuchnią."],
    ["availability", "open"],
    ["reason", "Remont."],
  ])
  await record(page, `${need}/withdraw`, [["reason", "Zapisana dwa razy."]])
  await resource("Nowa siłownia w parku")
  await publish("Teraz spotkania.")

  await page.goto(`${process}/places`)
  await page.getByRole("link", { name: "Opublikowane mapy i porównanie wersji" }).click()
  const main = page.getByRole("main")
  await expect(main.getByRole("heading", { level: 2, name: "Wersja 1 obok wersji 2" })).toBeVisible()
  const counts = main.getByRole("table", { name: "Zasoby i potrzeby wtedy i potem" })
  await expect(counts.getByRole("row", { name: "Zasoby 1 1 0 1" })).toBeVisible()
  await expect(counts.getByRole("row", { name: "Potrzeby 0 0 1 0" })).toBeVisible()
  const item = (name: string) => main.getByRole("listitem").filter({ hasText: name })
  await expect(item("Nowa siłownia w parku")).toContainText("przybyło")
  await expect(item("Ciemny przystanek")).toContainText("wycofano")
  await expect(item("Świetlica przy szkole")).toContainText("zmieniono")
  await expect(item("Boisko za torami")).toHaveCount(0)
  await main
    .getByRole("region", { name: /^Mapa/ })
    .getByRole("button", { name: /^1\. Świetlica/ })
    .focus()
  await page.keyboard.press("Enter")
  await expect(main.locator("li[aria-current=true]")).toBeFocused()
  const changes = main.getByRole("table", { name: "Świetlica przy szkole" })
  await expect(
    changes.getByRole("row", { name: /Sala na czterdzieści osób.*Sala po remoncie/ }),
  ).toBeVisible()
  await expect(
    main.getByRole("table", { name: "Co mówią same mapy" }).getByRole("row", { name: /Najpierw.*Teraz/ }),
  ).toBeVisible()
  expect(await findings(page)).toEqual([])

  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expect(item("Nowa siłownia w parku")).toBeVisible()
  await main.getByLabel("Wersja wcześniejsza").selectOption("1")
  await main.getByLabel("Wersja późniejsza").selectOption("1")
  await main.getByRole("button", { name: "Porównaj" }).click()
  await expect(page).toHaveURL(/from=1&to=1$/)
  await expect(main.getByText("Wybierz dwie różne wersje")).toBeVisible()
  await main.getByRole("button", { name: "Porównaj" }).click()
  await expect(main.getByRole("heading", { level: 2, name: "Wersja 1 obok wersji 2" })).toBeVisible()

  const plain = await (await browser.newContext({ ...contextOptions, javaScriptEnabled: false })).newPage()
  await signIn(plain, director)
  await plain.goto(`${process}/maps`)
  // The signs of the drawing lead into the list.
  await plain.getByRole("main").locator("svg a[href^='#']").first().focus()
  await plain.keyboard.press("Enter")
  await expect(plain.getByRole("listitem").filter({ hasText: "Świetlica przy szkole" })).toBeVisible()
  await plain.context().close()
})
