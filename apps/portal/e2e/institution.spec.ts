import { expect, type Page, test } from "@playwright/test"
import { parse } from "csv-parse/sync"
import readWorkbook from "read-excel-file/universal"
import { findings } from "./support/axe.ts"
import { centre, elsewhere, people, signIn } from "./support/person.ts"
import { postPairs } from "./support/process.ts"

/** The process of the demonstration's first centre that has a report, and the report. */
const reported = () => {
  const [found] = [...centre(0).processes].flatMap(({ id, events }) =>
    events.flatMap((event) =>
      event.type === "record-added" && event.form === "F19" ? [{ process: id, record: event.recordId }] : [],
    ),
  )
  if (found === undefined) throw new Error("The first centre has no report")
  return found
}

/** The director of the second centre. */
const stranger = () => elsewhere(1, "director")

const take = async (page: Page, answers: Readonly<Record<string, string>>) => {
  const response = await page.request.post("/exports/file", {
    headers: { Origin: new URL(page.url()).origin },
    form: answers,
    maxRedirects: 0,
  })
  return { status: response.status(), headers: response.headers(), body: await response.body() }
}

const table = (body: Buffer): ReadonlyArray<ReadonlyArray<string>> =>
  parse(body, { delimiter: ";", bom: true })

test("a director sees what waits, takes a list out with its purpose, and finds that in the audit", async ({
  page,
}) => {
  await signIn(page, people.director)
  await page.goto("/institution")
  const main = page.getByRole("main")
  await expect(page.getByRole("heading", { level: 1, name: "Instytucja" })).toBeVisible()
  for (const name of ["Czeka na decyzję", "Terminy, które się kończą", "Podział pracy"])
    await expect(main.getByRole("heading", { level: 2, name })).toBeVisible()
  await expect(main.getByText("To nie ranking")).toBeVisible()

  await main.getByRole("link", { name: "Wszystkie procesy" }).click()
  await page.goto("/processes?status=open")
  await main.getByRole("link", { name: "Pobierz jako plik" }).click()
  await expect(page.getByText("Tylko to, co pasuje do wybranych filtrów.")).toBeVisible()
  await page.getByLabel(/^W jakim celu/).selectOption("inspection")
  await page.getByLabel("CSV, tekst rozdzielony średnikami").check()
  const download = page.waitForEvent("download")
  await main.getByRole("button", { name: "Pobierz plik" }).click()
  expect((await download).suggestedFilename()).toMatch(/^procesy-\d{4}-\d\d-\d\d\.csv$/)

  await page.goto("/institution/audit?kind=files")
  const row = main.getByRole("row").nth(1)
  await expect(row).toContainText("Pobranie pliku: lista procesów, CSV")
  await expect(row).toContainText("kontrola")
  await expect(row).toContainText(people.director.name)
})

test("the report of a period is one page with its figures, and its record leads to it", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile || javaScriptEnabled === false, "a page that is only read")
  const { process, record } = reported()
  await signIn(page, people.director)
  await page.goto(`/processes/${process}/records/${record}`)
  await page.getByRole("link", { name: "Pokaż jako sprawozdanie do druku" }).click()
  const main = page.getByRole("main")
  await expect(main.getByRole("heading", { level: 1, name: /^Sprawozdanie: / })).toBeVisible()
  await expect(main.getByRole("region", { name: "Wydarzenia", exact: true })).toBeVisible()
  await expect(main.getByRole("heading", { level: 2, name: "Wykonanie planu" })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.emulateMedia({ media: "print" })
  await expect(main.getByRole("table", { name: "Wskaźniki" })).toBeVisible()
})

test("every page of the institution, every file and every report is for whom it is, of their own institution", async ({
  page,
  browser,
  contextOptions,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile || javaScriptEnabled === false, "answers look the same from every screen")
  const { process, record } = reported()
  const pages = [
    "/institution",
    "/institution/audit",
    "/exports",
    "/exports?of=audit",
    `/exports?of=records&process=${process}`,
    `/processes/${process}/reports/${record}`,
  ]
  const files = [
    { of: "processes" },
    { of: "audit" },
    { of: "records", process, form: "F19" },
    { of: "indicators", process },
  ].map((one) => ({ ...one, format: "csv", purpose: "reporting" }))
  const wanted = [
    { who: people.director, pages: [200, 200, 200, 200, 200, 200], files: [200, 200, 200, 200] },
    { who: people.organizer, pages: [403, 403, 200, 403, 200, 200], files: [200, 403, 200, 200] },
    { who: people.supervisor, pages: [403, 403, 403, 403, 403, 200], files: [403, 403, 403, 403] },
    { who: stranger(), pages: [200, 200, 200, 200, 404, 404], files: [200, 200, 404, 404] },
  ]
  for (const { who, ...statuses } of wanted) {
    const other = await (await browser.newContext(contextOptions)).newPage()
    await signIn(other, who)
    const got = []
    for (const path of pages) got.push((await other.request.get(path)).status())
    expect(got, who.email).toEqual(statuses.pages)
    const taken = []
    for (const file of files) {
      const { status, body } = await take(other, file)
      taken.push(status)
      if (who.id === stranger().id) expect(body.toString()).not.toContain(process)
    }
    expect(taken, who.email).toEqual(statuses.files)
    await other.context().close()
  }

  await signIn(page, people.director)
  const { origin } = new URL(page.url())
  const csv = await take(page, { of: "indicators", process, format: "csv", purpose: "reporting" })
  expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8")
  const values = new Set(table(csv.body).map(([, , , value]) => value))
  expect(values).toContain(".")
  expect(values).toContain("–")
  const xlsx = await take(page, { of: "records", process, form: "F19", format: "xlsx", purpose: "reporting" })
  const [sheet] = await readWorkbook(Uint8Array.from(xlsx.body).buffer)
  expect(sheet?.data.some((row) => row.includes(record))).toBe(true)
  const diary = await take(page, { of: "records", process, form: "F06", format: "csv", purpose: "reporting" })
  expect(table(diary.body)[0]).not.toContain("Refleksja")

  const without = await postPairs(page, "/exports/file", [["of", "processes"]])
  expect([without.status, without.location]).toEqual([
    303,
    "/exports?of=processes&format=xlsx&problem=purpose",
  ])
  await page.goto(without.location)
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/Wybierz cel/)
  const forged = await postPairs(
    page,
    "/exports/file",
    [
      ["of", "processes"],
      ["purpose", "reporting"],
    ],
    "https://example.com",
  )
  expect(forged.status).toBe(403)
  const odd = await postPairs(page, "/exports/file", [
    ["of", "records"],
    ["process", "x'; drop table"],
    ["form", "F06"],
    ["purpose", "reporting"],
  ])
  expect(odd.status).toBe(404)
  expect(
    (await page.request.get(`${origin}/institution/audit?person=x&from=9999-99-99&after=%00`)).status(),
  ).toBe(200)
})
