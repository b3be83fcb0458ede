import { Digest } from "@osl/store"
import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { letters } from "./support/mailbox.ts"
import { elsewhere, signIn } from "./support/person.ts"
import { openProcess, postPairs } from "./support/process.ts"

test.describe.configure({ mode: "default", timeout: 120_000 })
test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "the director goes without scripts by herself",
)

const director = elsewhere(2, "director")
const organizer = elsewhere(2, "organizer")

const anew = async (page: Page, options: BrowserContextOptions = {}): Promise<Page> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error("no browser")
  const baseURL = test.info().project.use.baseURL ?? ""
  return (await browser.newContext({ locale: "pl-PL", baseURL, ...options })).newPage()
}

/** The hour in Poland. **Unit** 0–23. In the last one nobody can choose a later one first. */
const hourNow = (): number => Digest.hourAt(new Date().toISOString())

const chooses = async (hers: Page, hour: number) => {
  await hers.goto("/account/notifications")
  await hers.getByRole("radio", { name: "Codziennie" }).check()
  await hers.getByLabel("O której").selectOption(String(hour))
  await hers.getByRole("button", { name: "Zapisz ustawienia" }).click()
  await expect(hers.getByText("Ustawienia zapisane.")).toBeVisible()
}

const isOn = async (hers: Page): Promise<boolean> => {
  await hers.goto("/account/notifications")
  return hers.getByRole("radio", { name: "Codziennie" }).isChecked()
}

/** The letter comes by a real mail server; it is ended by a mail program, then by the button of the page that its address shows. */
const endsLetters = async (page: Page, hers: Page, name: string) => {
  await chooses(hers, hourNow())
  await expect(hers.getByText("w ciągu kilku minut")).toBeVisible()
  await expect.poll(() => letters(director.email).length, { timeout: 30_000 }).toBe(1)
  const [letter] = letters(director.email)
  expect(letter?.text).toContain(name)
  expect(letter?.head).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
  const address = /^List-Unsubscribe: <(.+)>/m.exec(letter?.head ?? "")?.[1] ?? ""
  expect(letter?.text.split(/\s+/)).toContain(address)
  await chooses(hers, 0)
  await expect(hers.getByText(/Najbliższy list: jutro, .+, o 00:00/)).toBeVisible()

  const mine = await anew(page, { javaScriptEnabled: false })
  const forged = `${address.slice(0, -1)}${address.endsWith("A") ? "B" : "A"}`
  // A mail program has no cookies and says no origin (RFC 8058).
  const oneClick = (to: string) => mine.request.post(to, { form: { "List-Unsubscribe": "One-Click" } })
  expect((await mine.goto(forged))?.status()).toBe(404)
  await expect(mine.getByText("Ten adres jest niepełny albo nieprawdziwy")).toBeVisible()
  expect((await oneClick(forged)).status()).toBe(404)
  await mine.goto(address)
  await expect(mine.getByRole("button", { name: "Nie wysyłaj więcej" })).toBeVisible()
  expect(await isOn(hers)).toBe(true)

  expect((await oneClick(address)).status()).toBe(200)
  expect(await isOn(hers)).toBe(false)
  await mine.goto(address)
  await expect(mine.getByText("Te listy są już wyłączone")).toBeVisible()
  await expect(mine.getByRole("button", { name: "Nie wysyłaj więcej" })).toHaveCount(0)

  await chooses(hers, 23)
  await page.goto(address)
  expect(await findings(page)).toEqual([])
  await mine.goto(address)
  await mine.getByRole("button", { name: "Nie wysyłaj więcej" }).click()
  await expect(mine.getByText("Listy z nowościami są wyłączone")).toBeVisible()
  expect(await isOn(hers)).toBe(false)
  expect(letters(director.email)).toHaveLength(1)
  await mine.context().close()
  await hers.goto("/notifications")
}

test("a director chooses when a letter comes, is told of a new process on the page and by the letter, ends the letters from it, and marks what is new as read", async ({
  page,
}) => {
  const stamp = Date.now()
  const hers = await anew(page, { javaScriptEnabled: false })
  await signIn(hers, director)
  // The demonstration tells of what happened in it.
  await hers.getByRole("link", { name: /^Powiadomienia\D*\d/ }).click()
  await expect(hers.getByRole("listitem").filter({ hasText: "nowe" }).first()).toBeVisible()
  await hers.getByRole("button", { name: "Oznacz wszystkie jako przeczytane" }).click()
  await expect(hers.getByText(/^Oznaczono \d+ powiadomie/)).toBeVisible()
  await expect(hers.getByRole("link", { name: "Powiadomienia", exact: true })).toBeVisible()

  await hers.getByRole("link", { name: "List z nowościami na e-mail" }).click()
  await expect(hers.getByRole("radio", { name: "Nie wysyłać" })).toBeChecked()
  await hers.getByRole("radio", { name: /^Tylko w dni robocze/ }).check()
  await hers.getByLabel("O której").selectOption("23")
  await hers.getByRole("button", { name: "Zapisz ustawienia" }).click()
  await expect(hers.getByRole("alert")).toContainText("O tej godzinie jest cisza")
  await expect(hers.getByLabel("O której")).toHaveValue("23")
  await hers.getByRole("radio", { name: "Codziennie" }).check()
  await hers.getByLabel("O której").selectOption("23")
  await hers.getByLabel("Cisza od").selectOption("0")
  await hers.getByLabel("Cisza do").selectOption("0")
  await hers.getByRole("button", { name: "Zapisz ustawienia" }).click()
  await expect(hers.getByText("Ustawienia zapisane.")).toBeVisible()
  await expect(hers.getByText("Najbliższy list: dziś")).toBeVisible()
  for (const [name, value] of [
    ["mode", "hourly"],
    ["hour", "24"],
    ["quietFrom", "-1"],
    ["language", "de"],
  ] as const) {
    const good = { mode: "daily", hour: "7", quietFrom: "20", quietTo: "7", groups: "work", language: "pl" }
    const { status } = await postPairs(
      hers,
      "/account/notifications",
      Object.entries({ ...good, [name]: value }),
    )
    expect(status, name).toBe(422)
  }

  await signIn(page, organizer)
  const name = `Osiedle Powiadomień ${stamp}`
  await openProcess(page, name, "Lasowice Wielkie")
  await page.goto("/notifications")
  await expect(page.getByText(name)).toHaveCount(0)

  await hers.goto("/work")
  await hers.getByRole("link", { name: /^Powiadomienia\D*1/ }).click()
  // Without scripts axe would wait for ever.
  expect(await findings(page)).toEqual([])
  const item = hers.getByRole("listitem").filter({ hasText: name })
  await expect(item).toContainText("nowe")
  await expect(item).toContainText(organizer.name)
  const foreign = await postPairs(page, "/notifications", [
    ["id", (await item.locator("input[name=id]").getAttribute("value")) ?? ""],
  ])
  expect(foreign.location).toContain("done=0")

  if (hourNow() < 23) await endsLetters(page, hers, name)

  await item.getByRole("button", { name: /^Oznacz jako przeczytane/ }).click()
  await expect(hers.getByText("Oznaczono 1 powiadomienie.")).toBeVisible()
  await hers.getByRole("link", { name: "Tylko nowe" }).click()
  await expect(hers.getByText("Nie ma nowych powiadomień")).toBeVisible()
  await hers.goto("/notifications")
  await hers.getByRole("link", { name: new RegExp(name) }).click()
  await expect(hers.getByRole("heading", { level: 1, name })).toBeVisible()

  await hers.context().close()
})
