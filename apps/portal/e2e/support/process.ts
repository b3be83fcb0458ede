/**
 * What the specs of a process do over and over: filling in forms by their labels, posting the repetitive ones, reading the log.
 * Not here: what is then expected (the specs).
 */
import { expect, type Page } from "@playwright/test"

/** The address of the process that the page is about. */
export const processOf = (page: Page): string => {
  const found = /\/processes\/[0-9a-f-]{36}/.exec(page.url())?.[0]
  if (found === undefined) throw new Error(`No process at ${page.url()}`)
  return found
}

/** Today in Poland. */
export const today = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Warsaw" }).format(new Date())

export const daysAgo = (days: number): string =>
  new Date(Date.parse(`${today()}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** The hidden pairs and the likely answers that a form comes with. */
const hidden = async (page: Page, path: string): Promise<Array<[string, string]>> => {
  const html = await (await page.request.get(path)).text()
  return [...html.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)].map((match) => [
    match[1] ?? "",
    match[2] ?? "",
  ])
}

export type Pairs = ReadonlyArray<readonly [string, string]>

/** Posts pairs as a browser would. **Shape** where it led, and the page it led to. */
export const postPairs = async (page: Page, path: string, pairs: Pairs, origin?: string) => {
  const response = await page.request.post(path, {
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: origin ?? new URL(page.url()).origin,
    },
    data: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
    maxRedirects: 0,
  })
  return {
    status: response.status(),
    location: response.headers()["location"] ?? "",
    html: await response.text(),
  }
}

/** Opens a form for its hidden pairs and posts it with these answers. */
export const post = async (page: Page, path: string, answers: Pairs, more: Pairs = []) =>
  postPairs(page, path, [...(await hidden(page, path)), ...answers, ...more])

/** Posts a form that must be taken. */
export const record = async (page: Page, path: string, answers: Pairs, more: Pairs = []): Promise<string> => {
  const { status, location, html } = await post(page, path, answers, more)
  expect(
    status,
    `${path}: ${/<h2 class="osl-error-summary__title">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ""}`,
  ).toBe(303)
  return location.split("?")[0] ?? ""
}

/** How many events the history of a process tells, on its first page. */
export const events = async (page: Page, process: string): Promise<number> => {
  const html = await (await page.request.get(`${process}/history`)).text()
  return [...html.matchAll(/class="osl-timeline__event /g)].length
}

/** Opens a process by its form, as a person does. */
export const openProcess = async (page: Page, name: string, municipality: string): Promise<string> => {
  await page.goto("/processes/new")
  await page.getByLabel(/^Robocza nazwa procesu/).fill(name)
  await page
    .getByRole("textbox", { name: /^Gmina/ })
    .or(page.getByRole("combobox", { name: /^Gmina/ }))
    .fill(municipality)
  await page.getByLabel(/^Początek procesu/).fill(daysAgo(90))
  await page.getByRole("radio", { name: "ośrodek pomocy społecznej" }).check()
  await page.getByRole("button", { name: "Dalej: sprawdź odpowiedzi" }).click()
  await page.getByRole("button", { name: "Otwórz proces" }).click()
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  return processOf(page)
}

/** The name of a form's record page after it was saved. */
export const saved = (page: Page) => expect(page.getByText("Zapisano", { exact: true })).toBeVisible()
