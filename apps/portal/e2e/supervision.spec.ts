import { expect, test } from "@playwright/test"
import { elsewhere, signIn } from "./support/person.ts"
import { daysAgo, type Pairs, postPairs, today } from "./support/process.ts"

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false, "one screen tells it")

/** The supervisor, an organiser and the director of a centre in which no other test works; a supervisor of another. */
const peopleHere = () => ({
  supervisor: elsewhere(7, "supervisor"),
  organizer: elsewhere(7, "organizer"),
  director: elsewhere(7, "director"),
  stranger: elsewhere(8, "supervisor"),
})

const hiddenOf = (html: string): Array<[string, string]> =>
  [...html.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name ?? "",
    value ?? "",
  ])

test("a supervisor notes a session; who consented sees the conclusions and takes the consent back; nobody else ever does", async ({
  page,
  browser,
  contextOptions,
}) => {
  test.setTimeout(120_000)
  const { supervisor, organizer, director, stranger } = peopleHere()
  await signIn(page, supervisor)
  const main = page.getByRole("main")
  await main.getByRole("link", { name: "Zapisz sesję superwizji, gdy się odbędzie" }).click()
  await main.getByRole("button", { name: "Zapisz sesję" }).click()
  await expect(page.getByRole("alert").first()).toContainText("Forma")
  await main.getByLabel("indywidualna").check()
  await main.getByRole("textbox", { name: /^Czas trwania/ }).fill("90")
  await main.getByRole("textbox", { name: /^Liczba uczestników/ }).fill("1")
  await main.getByRole("button", { name: "Zapisz sesję" }).click()
  await expect(main.getByText("Zapisano sesję")).toBeVisible()
  await expect(main.getByText("Bez uzgodnionych wniosków.")).toBeVisible()
  const session = new URL(page.url()).pathname

  const form = await (await page.request.get(`${session}/correct`)).text()
  const card: Pairs = [
    ...hiddenOf(form),
    ["date", today()],
    ["form", "individual"],
    ["minutes", "60"],
    ["participants", "1"],
    ["conclusions", "Więcej czasu na rozmowy w terenie."],
    ["consents.0.who", organizer.id],
    ["consents.0.on", today()],
    ["consents.0.form", "paper"],
    ["supervisor", director.id],
  ]
  const faults: ReadonlyArray<readonly [string, string, number]> = [
    ["date", "9999-01-01", 422],
    ["minutes", "0", 422],
    ["participants", "2", 422],
    ["conclusions", "a".repeat(2001), 422],
    ["consents.0.on", daysAgo(3), 422],
    ["consents.0.who", supervisor.id, 422],
    ["_version", "7", 409],
  ]
  for (const [name, value, status] of faults) {
    const bad = await postPairs(page, `${session}/correct`, [
      ...card.filter(([one]) => one !== name),
      [name, value],
    ])
    expect(bad.status, name).toBe(status)
    expect(bad.html, name).toContain(name === "conclusions" ? "aaaa" : "Więcej czasu na rozmowy w terenie.")
  }
  expect((await postPairs(page, `${session}/correct`, card, "https://example.com")).status).toBe(403)
  for (const _ of ["once", "twice"])
    expect((await postPairs(page, `${session}/correct`, card)).status).toBe(303)
  await page.goto(session)
  await expect(main.getByText("Więcej czasu na rozmowy w terenie.")).toBeVisible()
  await expect(main.getByText(organizer.name)).toBeVisible()

  const other = await (await browser.newContext(contextOptions)).newPage()
  await signIn(other, organizer, "/supervision")
  await expect(other.getByRole("heading", { name: "Tematy na najbliższą superwizję" }).first()).toBeVisible()
  await other.goto(session)
  await expect(other.getByText("Więcej czasu na rozmowy w terenie.")).toBeVisible()
  expect((await other.request.get(`${session}/correct`)).status()).toBe(403)
  await other.locator("summary", { hasText: "Wycofaj swoją zgodę" }).click()
  await other.getByRole("button", { name: "Wycofaj swoją zgodę" }).click()
  await expect(other.getByText("Wniosków nikt już nie widzi", { exact: false }).first()).toBeVisible()
  await expect(other.getByText("Więcej czasu na rozmowy w terenie.")).toHaveCount(0)
  await other.context().close()

  const third = await (await browser.newContext(contextOptions)).newPage()
  await signIn(third, director, "/supervision")
  expect((await third.request.get("/supervision/new")).status()).toBe(403)
  expect(await (await third.request.get(session)).text()).not.toContain("Więcej czasu")
  await third.context().close()
  const fourth = await (await browser.newContext(contextOptions)).newPage()
  await signIn(fourth, stranger, "/supervision")
  for (const path of [session, `${session}/correct`]) {
    expect((await fourth.request.get(path)).status(), path).toBe(404)
    expect((await postPairs(fourth, path, card)).status, path).toBe(404)
  }
  await fourth.context().close()

  await page.goto("/work")
  await main.getByRole("link", { name: /^Usuń wnioski z sesji/ }).click()
  await main.getByRole("button", { name: "Usuń wnioski na stałe" }).click()
  await expect(main.getByText("Usunięto wnioski i zgody na stałe")).toBeVisible()
  await main.locator("summary", { hasText: "Wycofaj kartę" }).click()
  await main.getByLabel(/^Dlaczego/).fill("Zapisano ją dwa razy.")
  await main.getByRole("button", { name: "Wycofaj kartę" }).click()
  await expect(main.getByText("Wycofano kartę sesji")).toBeVisible()
  expect((await page.request.get(session)).status()).toBe(404)
})
