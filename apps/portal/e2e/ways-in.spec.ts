import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { codeOf } from "./support/codes.ts"
import * as Identity from "./support/identity.ts"
import { elsewhere, password } from "./support/person.ts"

test.describe.configure({ mode: "default", timeout: 60_000 })
test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "one identity provider listens for all; the second step goes without scripts by itself",
)

/** People of a centre in which no other test works, with an address that `Identity` vouches for. */
const organizer = elsewhere(6, "organizer")
const director = elsewhere(6, "director")
const supervisor = elsewhere(6, "supervisor")

const enter = async (page: Page, email: string, given: string, at = ""): Promise<void> => {
  await page.goto(`${at}/sign-in`)
  await page.getByLabel("Adres e-mail").fill(email)
  await page.getByLabel("Hasło").fill(given)
  await page.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
}

const anew = async (page: Page, options: BrowserContextOptions = {}): Promise<Page> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error("no browser")
  const baseURL = new URL(page.url()).origin
  return (await browser.newContext({ locale: "pl-PL", baseURL, ...options })).newPage()
}

test("the second step, without scripts: turned on, asked for, recovered, taken away by the director, demanded", async ({
  page,
}) => {
  await page.goto("/")
  const worker = await anew(page, { javaScriptEnabled: false })
  await enter(worker, organizer.email, password)
  await worker.goto("/account/two-step")
  await worker.getByLabel("Obecne hasło").fill("nie to")
  await worker.getByRole("button", { name: "Włącz drugi krok" }).click()
  await expect(worker.getByRole("alert")).toContainText("To nie jest obecne hasło")
  await worker.getByLabel("Obecne hasło").fill(password)
  await worker.getByRole("button", { name: "Włącz drugi krok" }).click()
  await expect(worker.getByRole("img", { name: /^Kod QR/ })).toBeVisible()
  const secret = (await worker.locator("code.people-link").textContent()) ?? ""
  await worker.getByLabel("Kod, który pokazuje aplikacja").fill("000000")
  await worker.getByRole("button", { name: "Potwierdź i włącz" }).click()
  await expect(worker.getByRole("alert")).toContainText("Ten kod nie pasuje")
  await worker.getByLabel("Kod, który pokazuje aplikacja").fill(codeOf(secret))
  await worker.getByRole("button", { name: "Potwierdź i włącz" }).click()
  const codes = await worker.locator(".people-codes code").allTextContents()
  expect(codes).toHaveLength(10)
  await worker.goto("/account/two-step")
  await expect(worker.locator(".people-codes")).toHaveCount(0)

  await worker.goto("/account/passkeys")
  // Nothing finds words of a noscript by itself.
  const said = worker.getByRole("main").locator("noscript")
  await expect(said).toHaveCount(1)
  expect(await said.textContent()).toMatch(
    /Bez skryptów nie można dodać klucza.*Konto zabezpiecza drugi krok/,
  )
  await expect(worker.getByRole("button", { name: "Dodaj klucz" })).toHaveCount(0)
  await said.locator("a").click()
  await expect(worker.getByRole("heading", { level: 1, name: "Drugi krok logowania" })).toBeVisible()

  await worker.context().clearCookies()
  await enter(worker, organizer.email, password)
  await expect(worker.getByRole("heading", { level: 1, name: "Drugi krok logowania" })).toBeVisible()
  await worker.goto("/work")
  await expect(worker).toHaveURL(/\/sign-in/)
  await worker.goto("/sign-in/code")
  await worker.getByLabel("Kod z aplikacji").fill("000000")
  await worker.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
  await expect(worker.getByRole("alert")).toContainText("Ten kod nie pasuje")
  await worker.getByText("Nie mam telefonu pod ręką").click()
  await worker.getByLabel("Kod zapasowy").fill(codes[0] ?? "")
  await worker.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
  await expect(worker).toHaveURL(/\/work$/)
  await worker.context().clearCookies()
  await enter(worker, organizer.email, password)
  await worker.getByLabel("Kod z aplikacji").fill(codeOf(secret))
  await worker.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
  await expect(worker).toHaveURL(/\/work$/)

  await enter(page, director.email, password)
  await page.goto("/people")
  await page.getByRole("link", { name: organizer.name }).click()
  await page.getByRole("button", { name: "Zrób link do nowego hasła" }).click()
  const link = (await page.locator("code.people-link").textContent()) ?? ""
  expect(await findings(page)).toEqual([])
  await page.getByRole("button", { name: "Usuń drugi krok i klucze dostępu" }).click()
  await expect(page.getByText("sesje zakończone")).toBeVisible()
  await worker.goto("/work")
  await expect(worker).toHaveURL(/\/sign-in/)
  await worker.goto(link)
  await worker.getByLabel("Nowe hasło").fill("kałuża maluje cztery wagony")
  await worker.getByRole("button", { name: "Zapisz hasło" }).click()
  await expect(worker).toHaveURL(/\/work$/)
  expect((await worker.goto(link))?.status()).toBe(404)

  await page.goto("/institution/audit")
  await expect(page.getByText("Usunięcie drugiego kroku logowania i kluczy").first()).toBeVisible()
  await page.goto("/people")
  await page.getByRole("button", { name: "Wymagaj drugiego kroku" }).click()
  for (const one of [page, worker]) {
    await one.goto("/work")
    await expect(one).toHaveURL(/\/account\/two-step\?asked$/)
  }
  await worker.context().close()
})

test("a passkey is added, signs in by itself and by the button, is named and taken away", async ({
  page,
  baseURL,
}) => {
  // A passkey is good for a name; the tests reach the portal by a number.
  const at = (baseURL ?? "").replace("127.0.0.1", "localhost")
  const devices = await page.context().newCDPSession(page)
  await devices.send("WebAuthn.enable")
  const { authenticatorId } = await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  /** Nobody touches the key while the page offers it quietly; the press of the button is what it answers. */
  const pressButton = async () => {
    await devices.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: false })
    const offered = page.waitForResponse(/\/sign-in\/passkey/)
    await page.goto(`${at}/sign-in`)
    await offered
    const button = page.getByRole("button", { name: "Użyj klucza dostępu" })
    await button.focus()
    await devices.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: true })
    await button.press("Enter")
  }
  await enter(page, supervisor.email, password, at)
  await expect(page).not.toHaveURL(/\/sign-in/)
  // The form is the script's once the page is awake.
  await page.goto(`${at}/account/passkeys`, { waitUntil: "networkidle" })
  await page.getByLabel("Nazwa klucza").fill("telefon")
  await page.getByLabel("Obecne hasło").fill("nie to")
  await page.getByRole("button", { name: "Dodaj klucz" }).click()
  await expect(page.getByText("To nie jest obecne hasło")).toBeVisible()
  await page.getByLabel("Obecne hasło").fill(password)
  await page.getByRole("button", { name: "Dodaj klucz" }).click()
  await expect(page.getByText("Klucz dostępu dodany")).toBeVisible()
  expect(await findings(page)).toEqual([])

  // The centre asks for a second step since the errand before, whatever one signs in with.
  const inside = /\/(work|account\/two-step\?asked)$/
  await page.context().clearCookies()
  await page.goto(`${at}/sign-in`)
  await expect(page).toHaveURL(inside)
  await page.context().clearCookies()
  await pressButton()
  await expect(page).toHaveURL(inside)
  await page.goto(`${at}/account/passkeys`)
  await expect(page.getByText("jeszcze nie")).toHaveCount(0)
  await page.getByRole("table").getByLabel("Nazwa klucza").fill("laptop")
  await page.getByRole("button", { name: /^Zmień nazwę\s?: telefon/ }).click()
  await page.getByRole("button", { name: /^Usuń klucz\s?: laptop/ }).click()
  await expect(page.getByText("Nie ma jeszcze żadnego klucza")).toBeVisible()
  await page.context().clearCookies()
  await pressButton()
  await expect(page.getByRole("alert")).toContainText("nie należy do żadnego konta")
})

test("the account of the institution signs in whom the portal knows, and nobody else", async ({
  page,
  baseURL,
}) => {
  const email = director.email
  const provider = await Identity.open(baseURL ?? "", [supervisor.email])
  const through = async (address: string) => {
    // Also the provider's own: it would go on with whoever signed in there before.
    await page.context().clearCookies()
    await page.goto("/sign-in")
    await page.getByLabel("Adres e-mail").fill(address)
    await page.getByRole("button", { name: "Wejdź kontem instytucji" }).click()
  }
  try {
    await through("ktos@gdzie.example")
    await expect(page.getByRole("alert")).toContainText("Żadna instytucja")
    for (const [address, said] of [
      ["nikt@pokaz.example", "Nie ma takiego konta w portalu"],
      [supervisor.email, "Instytucja nie potwierdziła tego adresu"],
    ] as const) {
      await through(address)
      await page.getByRole("link", { name: "Przejdź do logowania: OPS Pokaz" }).click()
      await expect(page.getByRole("heading", { level: 1, name: said })).toBeVisible()
      expect((await page.context().cookies()).some(({ name }) => name === "osl.session_token")).toBe(false)
    }
    for (const _ of ["linked", "known"]) {
      await through(email)
      await page.getByRole("link", { name: "Przejdź do logowania: OPS Pokaz" }).click()
      await expect(page).toHaveURL(/\/(work|account\/two-step\?asked)$/)
    }
    expect((await page.goto("/sign-in/callback/pokaz?code=x&state=y"))?.status()).toBe(403)
    expect((await page.goto("/sign-in/through/inny"))?.status()).toBe(404)
  } finally {
    await provider.close()
  }
})
