import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { letters } from "./support/mailbox.ts"
import { people, signIn, signInByForm } from "./support/person.ts"
import { postPairs } from "./support/process.ts"

test.describe.configure({ mode: "default" })
test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "letters are the same on every screen; one test goes without scripts by itself",
)

const good = "rower gwiżdże pod kałużą"
const better = "kałuża maluje cztery wagony"

/** The link of the latest letter to an address. */
const linkTo = async (email: string, count = 1): Promise<string> => {
  await expect.poll(() => letters(email).length, { timeout: 15_000 }).toBe(count)
  const text = letters(email).at(-1)?.text ?? ""
  return /https?:\/\/\S+/.exec(text)?.[0] ?? `no link in ${text}`
}

const invite = async (page: Page, email: string, name: string): Promise<void> => {
  await page.goto("/people/invite")
  await page.getByLabel("Imię i nazwisko").fill(name)
  await page.getByLabel("Adres e-mail").fill(email)
  await page.getByLabel("organizator społeczności lokalnej").check()
  await page.getByRole("button", { name: "Wyślij zaproszenie" }).click()
  await expect(page.getByText("Zaproszenie wysłane.")).toBeVisible()
}

const summary = (html: string): string =>
  (/<div class="osl-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "").replace(/<[^>]+>/g, " ")

const anew = async (page: Page, options: BrowserContextOptions = {}): Promise<Page> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error("no browser")
  return (
    await browser.newContext({ locale: "pl-PL", baseURL: new URL(page.url()).origin, ...options })
  ).newPage()
}

test("a director invites somebody by mail, who joins without scripts, forgets the password, and leaves", async ({
  page,
}) => {
  const email = `ewa.${Date.now()}@osrodek.example`
  await signIn(page, people.director, "/people")
  expect(await findings(page)).toEqual([])
  await invite(page, email, "Ewa Pierwsza")
  const first = await linkTo(email)
  const row = page.getByRole("row", { name: new RegExp(email) })
  await row.getByRole("button", { name: /Wyślij ponownie/ }).click()
  await expect(page.getByText("Poprzedni link już nie działa")).toBeVisible()
  const second = await linkTo(email, 2)

  const ewa = await anew(page, { javaScriptEnabled: false })
  expect((await ewa.goto(first))?.status()).toBe(404)
  await ewa.goto(second)
  await expect(ewa.getByText("w roli: organizator społeczności lokalnej")).toBeVisible()
  await ewa.getByLabel("Imię i nazwisko").fill("Ewa Druga")
  for (const [given, said] of [
    ["qwerty123", "na liście najczęstszych"],
    ["Ewa.Druga1", "z imienia, nazwiska"],
    ["", "Wpisz hasło"],
  ] as const) {
    await ewa.getByLabel("Hasło").fill(given)
    await ewa.getByRole("button", { name: "Dołącz" }).click()
    await expect(ewa.getByRole("alert")).toContainText(said)
    await expect(ewa.getByLabel("Imię i nazwisko")).toHaveValue("Ewa Druga")
  }
  await ewa.getByLabel("Hasło").fill(good)
  await ewa.getByRole("button", { name: "Dołącz" }).click()
  await expect(ewa.getByRole("heading", { level: 1, name: "Dzień dobry, Ewa Druga" })).toBeVisible()
  expect((await ewa.goto(second))?.status()).toBe(404)
  expect((await ewa.goto("/people"))?.status()).toBe(403)

  await ewa.context().clearCookies()
  await ewa.goto("/sign-in")
  await ewa.getByRole("link", { name: "Nie pamiętam hasła" }).click()
  await ewa.getByLabel("Adres e-mail").fill(email)
  await ewa.getByRole("button", { name: "Wyślij link" }).click()
  await expect(ewa.getByText("Jeśli na ten adres założono konto")).toBeVisible()
  const reset = await linkTo(email, 3)
  await ewa.goto(reset)
  await ewa.getByLabel("Nowe hasło").fill(better)
  await ewa.getByRole("button", { name: "Zapisz hasło" }).click()
  await expect(ewa.getByRole("heading", { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  expect((await ewa.goto(reset))?.status()).toBe(404)

  await page.goto("/people")
  await page.getByRole("link", { name: "Ewa Druga" }).click()
  await page.getByRole("link", { name: "Zakończ pracę w instytucji" }).click()
  await page.getByRole("button", { name: "Tak, zakończ pracę: Ewa Druga" }).click()
  await expect(page.getByText("nie pracuje już w instytucji")).toBeVisible()
  await ewa.goto("/work")
  await expect(ewa.getByText("nie należy jeszcze do żadnej instytucji")).toBeVisible()
  await ewa.context().close()
})

test("an account shows its sessions, ends one, changes the password, gives its data out and is deleted", async ({
  page,
}) => {
  const email = `jan.${Date.now()}@osrodek.example`
  await signIn(page, people.director)
  await invite(page, email, "Jan Nowy")
  const jan = await anew(page)
  await jan.goto(await linkTo(email))
  await jan.getByLabel("Hasło").fill(good)
  await jan.getByRole("button", { name: "Dołącz" }).click()
  await expect(jan).toHaveURL(/\/work$/)
  const elsewhere = await anew(page)
  await elsewhere.goto("/sign-in")
  await elsewhere.getByLabel("Adres e-mail").fill(email)
  await elsewhere.getByLabel("Hasło").fill(good)
  await elsewhere.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
  await expect(elsewhere).toHaveURL(/\/work$/)

  await jan.goto("/account")
  expect(await findings(jan)).toEqual([])
  await jan.getByRole("button", { name: /^Zakończ sesję/ }).click()
  await expect(jan.getByText("Sesja zakończona.")).toBeVisible()
  await elsewhere.goto("/work")
  await expect(elsewhere).toHaveURL(/\/sign-in/)

  await jan.goto("/account/password")
  await jan.getByLabel("Obecne hasło").fill("nie to")
  await jan.getByLabel("Nowe hasło").fill(better)
  await jan.getByRole("button", { name: "Zapisz hasło" }).click()
  await expect(jan.getByRole("alert")).toContainText("To nie jest obecne hasło.")
  await jan.getByLabel("Obecne hasło").fill(good)
  await jan.getByLabel("Nowe hasło").fill(better)
  await jan.getByRole("button", { name: "Zapisz hasło" }).click()
  await expect(jan.getByText("Hasło zmienione.")).toBeVisible()

  const [file] = await Promise.all([
    jan.waitForEvent("download"),
    jan.getByRole("button", { name: "Pobierz moje dane" }).click(),
  ])
  const text = await (await file.createReadStream()).setEncoding("utf8").toArray()
  const kept = text.join("")
  expect(kept).toContain(email)
  expect(kept).not.toMatch(/"(password|token)"/)

  await jan.goto("/account/delete")
  await jan.getByLabel("Wpisz hasło").fill(better)
  await jan.getByRole("button", { name: "Usuń moje konto na zawsze" }).click()
  await expect(jan.getByText("Konto zostało usunięte.")).toBeVisible()
  await page.goto("/people")
  await expect(page.getByText(email)).toHaveCount(0)
  await jan.context().close()
  await elsewhere.context().close()
})

test("who works here is for a director: others are refused, wrong and foreign posts change nothing", async ({
  page,
}) => {
  await signIn(page, people.director, "/people")
  const before = await page.getByRole("table").first().textContent()
  const me = await page.getByRole("link", { name: people.director.name }).getAttribute("href")
  const wrong = async (
    path: string,
    pairs: ReadonlyArray<readonly [string, string]>,
    status: number,
    said = "",
  ) => {
    const reply = await postPairs(page, path, pairs)
    expect(reply.status, `${path} ${JSON.stringify(pairs)}`).toBe(status)
    expect(summary(reply.html)).toContain(said)
  }
  await wrong("/people/invite", [], 422, "Wpisz imię i nazwisko.")
  await wrong(
    "/people/invite",
    [
      ["name", "x".repeat(201)],
      ["email", "a@b.pl"],
      ["duty", "organizer"],
    ],
    422,
    "najwyżej 200",
  )
  await wrong(
    "/people/invite",
    [
      ["name", "A"],
      ["email", "a@b.pl\r\nBcc: c@d.pl"],
      ["duty", "organizer"],
    ],
    422,
    "pełny adres",
  )
  await wrong(
    "/people/invite",
    [
      ["name", "A"],
      ["email", "a@b.pl"],
      ["duty", "regional-coordinator"],
    ],
    422,
    "Wybierz rolę.",
  )
  await wrong(
    "/people/invite",
    [
      ["name", "A"],
      ["email", people.organizer.email],
      ["duty", "organizer"],
    ],
    422,
    "już pracuje",
  )
  await wrong(
    `${me}`,
    [
      ["act", "duties"],
      ["duty", "organizer"],
      ["seen", "director"],
    ],
    422,
    "bez dyrektora i administratora",
  )
  await wrong(
    `${me}?end`,
    [
      ["act", "end"],
      ["seen", "director"],
    ],
    422,
    "bez dyrektora i administratora",
  )
  await wrong(
    `${me}`,
    [
      ["act", "duties"],
      ["duty", "director"],
      ["duty", "organizer"],
      ["seen", "organizer"],
    ],
    409,
    "W tym czasie ktoś zmienił",
  )
  await wrong(
    `${me}`,
    [
      ["act", "duties"],
      ["duty", "owner"],
      ["seen", "director"],
    ],
    422,
    "co najmniej jedną",
  )
  await wrong("/people/018d0000-0000-7000-8000-0000000000f1", [["act", "end"]], 404)
  await wrong(
    "/people?index",
    [
      ["act", "revoke"],
      ["invitation", "018d0000-0000-7000-8000-0000000000f1"],
    ],
    404,
  )
  await wrong("/people?index", [["act", "delete"]], 404)
  await wrong("/people/found", [["name", "Drugi"]], 403)
  await wrong("/invitation/018d0000-0000-7000-8000-0000000000f1.aaaa", [["password", good]], 404)
  await wrong("/password/nic", [["password", good]], 404)
  for (const [email, words] of [
    ["", "Wpisz adres"],
    ["nie adres", "pełny adres"],
    [`${"a".repeat(300)}@przyklad.pl`, "pełny adres"],
    ["a@b.pl\r\nBcc: c@d.pl", "pełny adres"],
  ] as const)
    await wrong("/password?index", [["email", email]], 422, words)
  await page.goto("/people")
  expect(await page.getByRole("table").first().textContent()).toBe(before)

  for (const other of [people.organizer, people.supervisor]) {
    const one = await anew(page)
    await signInByForm(one, other)
    for (const path of ["/people", "/people/invite", `${me}`]) {
      expect((await one.request.get(path)).status(), path).toBe(403)
      expect((await postPairs(one, path, [["act", "end"]])).status, path).toBe(403)
    }
    await one.context().close()
  }
  const nobody = await anew(page)
  await nobody.goto("/account/delete")
  await expect(nobody).toHaveURL(/\/sign-in\?back=/)
  await nobody.context().close()
})
