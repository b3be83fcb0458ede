import { expect, test } from "@playwright/test"
import { centre, people, signIn } from "./support/person.ts"
import { postPairs } from "./support/process.ts"

/** The process of the first centre that has a record of the most forms. */
const fullest = () => {
  const [found] = [...centre(0).processes]
    .map(({ id, events }) => ({
      id,
      forms: new Set(events.flatMap((event) => (event.type === "record-added" ? [event.form] : []))).size,
    }))
    .toSorted((one, other) => other.forms - one.forms)
  if (found === undefined) throw new Error("The demonstration has no process")
  return `/processes/${found.id}`
}

test("conditions of processes combine, are kept under a name without scripts, begin the list, and come back once removed", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false, "what works without scripts works with them")
  await signIn(page, people.supervisor)
  await page.goto("/processes?all=yes")
  const main = page.getByRole("main")
  const all = await main.getByRole("row").count()
  await main.getByText("Więcej warunków").click()
  await main.getByRole("checkbox", { name: "Realizacja działań" }).check()
  await main.getByRole("checkbox", { name: "Diagnoza", exact: true }).check()
  await main.getByRole("checkbox", { name: "trwa", exact: true }).check()
  await main.getByRole("button", { name: "Zastosuj filtry" }).click()
  await expect(page).toHaveURL(/stage=diagnosis&stage=action&status=open/)
  await expect(main.getByRole("list", { name: "Wybrane filtry" }).getByRole("listitem")).toHaveCount(3)
  const narrowed = page.url()
  expect(await main.getByRole("row").count()).toBeLessThan(all)
  await main.getByRole("link", { name: "Tablica" }).click()
  await expect(page).toHaveURL(/\/processes\/board\?stage=diagnosis&stage=action&status=open$/)
  await page.goto(narrowed)

  await main.getByText("Zapisz te warunki pod nazwą").click()
  await main.getByLabel("Nazwa filtru").fill("W drodze")
  await main.getByRole("button", { name: "Zapisz filtr" }).click()
  await expect(main.getByText("Zapisano filtr")).toBeVisible()
  await main.getByRole("link", { name: "Zmień zapisane filtry" }).click()
  const name = main.getByRole("textbox", { name: /^Nazwa/ })
  await name.fill(" ")
  await main.getByRole("button", { name: /^Zmień nazwę/ }).click()
  await expect(main.getByRole("alert").or(main.getByText("Podaj nazwę filtru.")).first()).toBeVisible()
  await name.fill("Po drodze")
  await main.getByRole("button", { name: /^Zmień nazwę/ }).click()
  await expect(main.getByText("Zmieniono nazwę filtru")).toBeVisible()
  await main.getByRole("button", { name: /^Pokazuj na początek/ }).click()
  await page.goto("/processes")
  await expect(page).toHaveURL(/stage=diagnosis&stage=action&status=open/)
  await main.getByRole("link", { name: "Wyczyść filtry" }).click()
  await expect(page).toHaveURL(/\/processes\?all=yes$/)

  const search = new URL(narrowed).search.slice(1)
  for (const pairs of [
    [
      ["_step", "save"],
      ["name", "Pusty"],
      ["search", "stage=nonsense"],
    ],
    [
      ["_step", "save"],
      ["name", "ż".repeat(81)],
      ["search", search],
    ],
    [
      ["_step", "save"],
      ["name", ""],
      ["search", search],
    ],
  ] as const)
    expect((await postPairs(page, "/processes/filters", pairs)).status).toBe(422)
  const nobodys = "01970000-0000-7000-8000-00000000dead"
  for (const step of ["rename", "choose"])
    expect(
      (
        await postPairs(page, "/processes/filters", [
          ["_step", step],
          ["id", nobodys],
          ["name", "Cudzy"],
        ])
      ).status,
    ).toBe(404)
  expect((await postPairs(page, "/processes/filters", [["_step", "steal"]])).status).toBe(404)
  expect(
    (await postPairs(page, "/processes/filters", [["_step", "save"]], "https://example.com")).status,
  ).toBe(403)

  await page.goto("/processes/filters")
  await main.getByRole("button", { name: /^Usuń/ }).click()
  await expect(main.getByText("Usunięto filtr")).toBeVisible()
  await expect(main.getByText("Nie ma jeszcze zapisanych filtrów")).toBeVisible()
  await main.getByRole("button", { name: "Przywróć filtr „Po drodze”" }).click()
  await expect(main.getByRole("link", { name: "Po drodze" })).toBeVisible()
  await main.getByRole("button", { name: /^Usuń/ }).click()
  await expect(main.getByText("Usunięto filtr")).toBeVisible()
})

test("records are seen as pictures: a sign of the map leads to its place in the list by keys alone, no other site is asked, each picture leads to its records and back", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, "without scripts the list stands, which the pages of records show")
  const elsewhere: Array<string> = []
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") elsewhere.push(request.url())
  })
  await signIn(page, people.organizer)
  const process = fullest()
  const main = page.getByRole("main")
  await page.goto(`${process}/places`)
  const map = main.getByRole("region", { name: /^Mapa/ })
  const sign = map.getByRole("button", { name: /^1\. / })
  await sign.focus()
  await page.keyboard.press("Enter")
  await expect(main.locator("li[aria-current=true]")).toBeFocused()
  if (isMobile) {
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    expect(elsewhere).toEqual([])
    return
  }
  await main.getByLabel("Co pokazać").selectOption("need")
  await main.getByRole("button", { name: "Zastosuj filtry" }).click()
  await expect(page).toHaveURL(/what=need/)
  await expect(main.getByRole("heading", { name: "Zasoby (0)" })).toBeVisible()
  await main
    .getByRole("heading", { name: /^Potrzeby/ })
    .locator("xpath=following-sibling::*[1]")
    .getByRole("link")
    .first()
    .click()
  await main.getByRole("link", { name: "Zobacz na obrazie: Zasoby i potrzeby" }).click()
  await expect(page).toHaveURL(/\/places$/)

  await main.getByRole("link", { name: "Sieć aktorów" }).click()
  await expect(main.getByRole("heading", { name: "Jak zmienia się sieć" })).toBeVisible()
  const days = main.getByRole("table", { name: "Jak zmienia się sieć" }).getByRole("link")
  await days.first().click()
  await expect(page).toHaveURL(/\/network\?on=\d{4}-\d\d-\d\d$/)
  await main.getByRole("link", { name: "Grupy i partnerstwa" }).click()
  await expect(
    main
      .getByRole("list", { name: /^Droga: / })
      .first()
      .locator("[aria-current=step]"),
  ).toHaveCount(1)
  await main.getByRole("link", { name: "Plan", exact: true }).click()
  await expect(main.getByRole("list", { name: "Droga planu" }).getByRole("listitem")).toHaveCount(5)
  await expect(main.getByRole("list", { name: "Cele" })).toBeVisible()
  await main.getByRole("link", { name: "Wydarzenia i wolontariat" }).click()
  await expect(main.getByText("Udziały osób").first()).toBeVisible()
  await main.getByRole("link", { name: "Ocena i zmiana" }).click()
  await expect(main.getByRole("heading", { name: /^Do celu: / }).first()).toBeVisible()
  await page.goto(`${process}/maps`)
  await expect(main.getByText("Jest jedna wersja")).toBeVisible()
  await page.goto("/processes?stage=diagnosis&status=open")
  await main.getByRole("row").nth(1).getByRole("link").first().click()
  await main.getByText("Pokaż wszystkie etapy").click()
  await expect(main.getByRole("region", { name: "Która rola ma ile do zrobienia" }).first()).toContainText(
    "animator lokalny",
  )
  expect(elsewhere).toEqual([])
})
