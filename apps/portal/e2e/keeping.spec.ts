import { expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { elsewhere, people, signIn } from "./support/person.ts"
import { postPairs } from "./support/process.ts"

/** The people of a centre of the demonstration whom no other errand asks for. */
const centre = () => ({ director: elsewhere(10, "director"), organizer: elsewhere(10, "organizer") })

const axe = async (page: Page) => {
  expect(await findings(page)).toEqual([])
}

test("a director hands out what is kept about somebody, erases it with a receipt, and says how long what is kept", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile || javaScriptEnabled === false, "erases a person, once")
  const { director, organizer } = centre()
  await signIn(page, director, "/institution/erasure")
  const main = page.getByRole("main")
  await expect(main.getByText("Nikt jeszcze o to nie prosił")).toBeVisible()
  await main.getByLabel("Kogo szukasz").fill(organizer.email)
  await main.getByRole("button", { name: "Szukaj" }).click()
  await axe(page)
  await main.getByRole("link", { name: organizer.name }).click()
  await expect(main.getByRole("heading", { level: 1, name: `Dane osoby: ${organizer.name}` })).toBeVisible()
  await axe(page)

  const download = page.waitForEvent("download")
  await main.getByRole("button", { name: "Pobierz plik" }).click()
  expect((await download).suggestedFilename()).toBe("osl-person.json")
  const { pathname } = new URL(page.url())
  const file = await page.request.post(`${pathname}/file`, {
    headers: { Origin: new URL(page.url()).origin },
    form: { go: "" },
  })
  const text = await file.text()
  expect(text).toContain(organizer.email)
  expect(text).not.toMatch(/"(password|hash|salts|token)"/)

  const none = await postPairs(page, pathname, [])
  expect(none.status).toBe(422)
  await main.getByRole("button", { name: "Usuń dane osoby" }).click()
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Wybierz cel.",
    "Zaznacz, że rozumiesz skutki.",
  ])
  await main.getByLabel(/^W jakim celu/).selectOption("request-of-a-person")
  await main.getByRole("checkbox").check()
  await main.getByRole("button", { name: "Usuń dane osoby" }).click()
  await expect(main.getByText("Dane zostały usunięte")).toBeVisible()
  await expect(main.getByText("Konto tej osoby już nie istnieje.")).toBeVisible()
  const receipt = new URL(page.url()).searchParams.get("done") ?? ""
  await expect(main.getByRole("row").filter({ hasText: receipt })).toContainText("dane osoby")
  expect((await page.request.get(pathname)).status()).toBe(404)
  await main.getByLabel("Kogo szukasz").fill(organizer.email)
  await main.getByRole("button", { name: "Szukaj" }).click()
  await expect(main.getByText("Nie ma tu takiej osoby.")).toBeVisible()
  await page.goto("/institution/audit?kind=erasing")
  await expect(main.getByRole("row").nth(1)).toContainText("wniosek osoby, której dane dotyczą")

  await page.goto("/institution/retention")
  await axe(page)
  await main.getByText("Zmień terminy").click()
  const group = main.getByRole("group", { name: "superwizja" })
  await group.getByLabel("Miesiące, tylko dla autora").fill("trzy lata")
  await main.getByRole("button", { name: "Zapisz terminy" }).click()
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([/od 0 do 1200/])
  await group.getByLabel("Miesiące, tylko dla autora").fill("36")
  await main.getByRole("button", { name: "Zapisz terminy" }).click()
  await expect(main.getByText("Terminy są zapisane.")).toBeVisible()
  const row = main.getByRole("row").filter({ hasText: "36 miesięcy od dnia spotkania" })
  await expect(row).toContainText("tylko dla autora")
})

test("a person's data and the terms are for who leads the institution, of their own institution", async ({
  page,
  browser,
  contextOptions,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile || javaScriptEnabled === false, "answers look the same from every screen")
  const { director: stranger } = centre()
  const { id } = people.organizer
  const paths = ["/institution/retention", "/institution/erasure?q=a", `/institution/erasure/${id}`]
  const wanted = [
    { who: people.director, pages: [200, 200, 200], file: 200, erase: 422 },
    { who: people.organizer, pages: [403, 403, 403], file: 403, erase: 403 },
    { who: people.supervisor, pages: [403, 403, 403], file: 403, erase: 403 },
    { who: stranger, pages: [200, 200, 404], file: 404, erase: 404 },
  ]
  for (const { who, ...answers } of wanted) {
    const other = await (await browser.newContext(contextOptions)).newPage()
    await signIn(other, who)
    const got = []
    for (const path of paths) got.push((await other.request.get(path)).status())
    expect(got, who.email).toEqual(answers.pages)
    const file = await postPairs(other, `/institution/erasure/${id}/file`, [])
    expect(file.status, who.email).toBe(answers.file)
    const erase = await postPairs(other, `/institution/erasure/${id}`, [["purpose", "request-of-a-person"]])
    expect(erase.status, who.email).toBe(answers.erase)
    await other.context().close()
  }
  await signIn(page, people.director)
  const own = await postPairs(page, `/institution/erasure/${people.director.id}`, [
    ["purpose", "upkeep"],
    ["sure", "yes"],
  ])
  expect(own.status).toBe(422)
  const forged = await postPairs(page, `/institution/erasure/${id}`, [], "https://example.com")
  expect(forged.status).toBe(403)
  for (const odd of ["x'; drop table", "%00", "01970000-0000-7000-8000-000000000000"])
    expect((await page.request.get(`/institution/erasure/${odd}`)).status(), odd).toBe(404)
})
