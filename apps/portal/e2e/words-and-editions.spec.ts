import { type Browser, expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { people, signIn } from "./support/person.ts"
import { openProcess, type Pairs, postPairs, record, saved } from "./support/process.ts"
import { isWhole, onOneScreen } from "./support/whole.ts"

const secret = "Zenobia Ostrowidzka"

const need = (words: string) =>
  [
    ["title", "Miejsce spotkań"],
    ["words", words],
    ["kind", "need"],
    ["area", "space"],
    ["raisedBy", "7"],
    ["influence", "yes"],
    ["status", "open"],
  ] as const

const asOrganizer = async (browser: Browser, options: object): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage()
  await signIn(page, people.organizer)
  return page
}

const clean = async (page: Page, javaScriptEnabled: boolean | undefined) => {
  if (javaScriptEnabled === false) return
  expect(await findings(page), page.url()).toEqual([])
}

test.skip(({ isMobile }) => isMobile, "the same pages as on a desk; a phone's are in accessibility.spec.ts")

test("a director takes words out of a record, and they are nowhere any more", async ({
  page,
  browser,
  contextOptions,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000)
  await signIn(page, people.director)
  const process = await openProcess(page, `Słowa ${Date.now()}`, "Swarzędz")
  const path = await record(page, `${process}/records/new/F04`, need(`${secret} nie ma gdzie usiąść.`))
  await record(page, `${path}/correct`, [...need("Nie ma gdzie usiąść."), ["reason", "Bez nazwiska"]])
  const told = async () => (await (await page.request.get(`${process}/history`)).text()).includes("[…]")
  expect(await told()).toBe(false)

  await page.goto(path)
  await page.getByRole("link", { name: "Usuń słowa z zapisu" }).click()
  await expect(page.getByText("Nie można tego cofnąć.")).toBeVisible()
  await clean(page, javaScriptEnabled)
  await page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await expect(
    page.getByRole("heading", { level: 2, name: /^Nie zapisano|^Popraw|błęd|problem/i }),
  ).toBeVisible()

  const answer = page.getByRole("group", { name: /^Z których odpowiedzi/ })
  await answer.getByRole("checkbox", { name: /słow/i }).first().check()
  await page.getByLabel(/^Dlaczego/).fill("Nazwisko osoby")
  await page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Sprawdź odpowiedzi" })).toBeVisible()
  await expect(page.getByText("Po zatwierdzeniu tych słów nie da się odzyskać")).toBeVisible()
  await clean(page, javaScriptEnabled)
  await page.getByRole("button", { name: "Usuń słowa na zawsze" }).click()
  await saved(page)
  await expect(page.getByText("[…]", { exact: true })).toBeVisible()
  for (const at of [path, process, `${process}/history`, `${process}/records`, `${path}/correct`]) {
    const html = await (await page.request.get(at)).text()
    expect(html, at).not.toContain("Ostrowidzka")
  }

  const organizer = await asOrganizer(browser, contextOptions)
  expect((await organizer.request.get(`${path}/redact`)).status()).toBe(403)
  await organizer.goto(path)
  await expect(organizer.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(organizer.getByRole("link", { name: "Usuń słowa z zapisu" })).toHaveCount(0)
  await organizer.context().close()
})

test("a director takes a process over to another edition and back", async ({
  page,
  browser,
  contextOptions,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false && !isWhole, onOneScreen)
  test.setTimeout(120_000)
  await signIn(page, people.director)
  const process = await openProcess(page, `Wydanie ${Date.now()}`, "Swarzędz")
  await page.getByRole("link", { name: "Przejdź na inne wydanie" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Przejdź na inne wydanie" })).toBeVisible()
  await clean(page, javaScriptEnabled)
  const cross = async (confirmed: boolean): Promise<string> => {
    const link = page.getByRole("link", { name: /^Przejdź na wydanie:/ }).first()
    const title = (await link.textContent())?.replace("Przejdź na wydanie: ", "") ?? ""
    await link.click()
    await expect(page.getByRole("heading", { level: 2, name: "Co się zmieni" })).toBeVisible()
    for (const choice of await page.getByLabel(/^Etap zamiast etapu/).all())
      if ((await choice.evaluate(({ tagName }) => tagName)) === "SELECT")
        await choice.selectOption({ index: 1 })
    const groups = page.getByRole("group", { name: /^Etap zamiast etapu/ })
    for (const group of await groups.all()) await group.getByRole("radio").first().check()
    await page.getByLabel(/^Dlaczego/).fill("Umowa z regionem")
    await clean(page, javaScriptEnabled)
    await page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }).click()
    await clean(page, javaScriptEnabled)
    await page
      .getByRole("button", { name: confirmed ? "Przejdź na to wydanie" : "Popraw odpowiedzi" })
      .click()
    return title
  }
  await cross(false)
  await expect(page.getByLabel(/^Dlaczego/)).toHaveValue("Umowa z regionem")
  await page.goto(`${process}/edition`)
  const title = await cross(true)
  await saved(page)
  await expect(page.getByText(title, { exact: true })).toBeVisible()
  await page.goto(`${process}/edition`)
  await cross(true)
  await saved(page)
  await page.goto(`${process}/history`)
  await expect(page.getByText("Uzasadnienie: Umowa z regionem")).toHaveCount(2)

  const to = `${process}/edition/osl-2012@1.0.0`
  const form = await (await page.request.get(to)).text()
  const hidden = [...form.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)]
  const pairs: Pairs = [
    ...hidden.map(([, name = "", value = ""]) => [name, value] as const),
    ["reason", "Dwa razy to samo"],
    ["_step", "confirm"],
  ]
  for (const _ of ["first", "again"]) expect((await postPairs(page, to, pairs)).status).toBe(303)
  await page.goto(`${process}/history`)
  await expect(page.getByText("Uzasadnienie: Dwa razy to samo")).toHaveCount(1)
  expect((await page.request.get(to)).status()).toBe(404)

  const organizer = await asOrganizer(browser, contextOptions)
  expect((await organizer.request.get(`${process}/edition`)).status()).toBe(403)
  await organizer.context().close()
  expect((await page.request.get(`${process}/edition/osl-1999@1.0.0`)).status()).toBe(404)
})

test("what is to be done stands on the page of the process and on my work, and leads to where it is done", async ({
  page,
  javaScriptEnabled,
}) => {
  await signIn(page, people.director)
  const name = `Do zrobienia ${Date.now()}`
  await openProcess(page, name, "Swarzędz")
  const todo = page.getByRole("region", { name: "Do zrobienia" })
  await expect(todo.getByRole("link", { name: "Wyznacz, kto prowadzi proces." })).toBeVisible()
  await clean(page, javaScriptEnabled)
  await page.goto("/work")
  const work = page.getByRole("region", { name: "Do zrobienia" })
  await clean(page, javaScriptEnabled)
  const folded = work.getByText(/^Pokaż jeszcze/)
  if ((await folded.count()) > 0) await folded.click()
  await work
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("link", { name: "Wyznacz, kto prowadzi proces." })
    .click()
  await expect(page.getByRole("heading", { level: 1, name: /organizator/i })).toBeVisible()
})
