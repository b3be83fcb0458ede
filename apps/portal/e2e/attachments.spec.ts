import { expect, type Page, test } from "@playwright/test"
import exifr from "exifr"
import sharp from "sharp"
import { people, signIn } from "./support/person.ts"
import { openProcess, record, today } from "./support/process.ts"

/** A photograph as a phone takes it: turned, with the place where it was taken. */
const photo = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: colour } })
    .withExif({
      IFD0: { Make: "Telefon" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 24/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "16/1 55/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const diary = async (page: Page): Promise<string> => {
  await signIn(page, people.director)
  const process = await openProcess(
    page,
    `Załączniki ${Date.now()}-${Math.trunc(performance.now())}`,
    "Swarzędz",
  )
  return record(page, `${process}/records/new/F06`, [
    ["date", today()],
    ["start", "08:00"],
    ["end", "09:00"],
    ["activity", "talk"],
    ["component", "diagnosis"],
    ["happened", "Festyn na placu."],
  ])
}

const file = (name: string, buffer: Buffer, mimeType = "application/octet-stream") => ({
  name,
  mimeType,
  buffer,
})

const nobody = "01970000-0000-7000-8000-00000000dead"

test("an organiser attaches a photograph and a letter, describes it, mends the consent, prints, withdraws", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(
    !isMobile && javaScriptEnabled !== false,
    "a desk is looked at without scripts, a phone with them",
  )
  const path = await diary(page)
  await page.goto(path)
  await expect(page.getByText("Nie ma jeszcze załączników.")).toBeVisible()
  await page.getByRole("link", { name: "Dołącz pliki" }).click()
  const before = await photo("#a52")
  expect(await exifr.gps(before)).toMatchObject({ longitude: expect.closeTo(16.9, 1) })
  await page
    .getByLabel(/^Pliki/)
    .setInputFiles([
      file("IMG 0001 łąka.JPG", before, "image/jpeg"),
      file("pismo.pdf", Buffer.from("%PDF-1.7\n%%EOF\n"), "application/pdf"),
      file("program.pdf", Buffer.from("MZ\u0090\0\u0003"), "application/pdf"),
    ])
  await page.getByRole("radio", { name: /zgody jeszcze nie ma/ }).check()
  await page.getByRole("button", { name: "Dołącz", exact: true }).click()

  await expect(page.getByText("„program.pdf” to plik, którego nie przyjmujemy.").first()).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: "pismo.pdf" })).toBeVisible()
  await expect(page.getByRole("radio", { name: /zgody jeszcze nie ma/ })).toBeChecked()

  const task = "Uzupełnij zgodę na wizerunek na 1 zdjęciu"
  expect(await (await page.request.get("/work")).text()).toContain(task)
  await page.goto(path.replace(/\/records.*/, ""))
  await expect(page.getByRole("link", { name: new RegExp(task) })).toHaveAttribute(
    "href",
    `${path}/attachments/describe`,
  )
  await page.goto(path)
  await expect(page.getByText("brak zgody na wizerunek").first()).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await expect(page.getByRole("link", { name: /^Pobierz plik.*IMG 0001 łąka\.jpg/ })).toBeVisible()
  await expect(page.locator(".attachments img")).toBeHidden()
  await page.emulateMedia({ media: "screen" })

  const preview = page.locator(".attachments img")
  await preview.scrollIntoViewIfNeeded()
  await expect
    .poll(() => preview.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]))
    .toEqual([480, 640])
  await page.getByRole("link", { name: "Opisz zdjęcia" }).first().click()
  await page.getByLabel(/^Co widać na zdjęciu/).fill("Festyn na placu, zapisy: 601 234 567")
  await page.getByRole("radio", { name: /zgoda jest w instytucji na papierze/ }).check()
  await page.getByRole("button", { name: "Zapisz opisy" }).click()
  await expect(page.getByRole("status").getByText("Sprawdź, czy nie ma tu danych osobowych")).toBeVisible()
  await expect(page.getByLabel(/^Co widać na zdjęciu/)).toHaveAccessibleDescription(/601 234 567/)
  await page.getByLabel(/^Co widać na zdjęciu/).fill("Festyn na placu, stragany pod drzewami.")
  await page.getByRole("button", { name: "Zapisz opisy" }).click()
  await expect(page.getByText("Zapisano opisy zdjęć")).toBeVisible()
  await expect(page.getByAltText("Festyn na placu, stragany pod drzewami.")).toBeVisible()

  const href =
    (await page.getByRole("link", { name: /^Pobierz plik.*IMG 0001 łąka\.jpg/ }).getAttribute("href")) ?? ""
  const got = await page.request.get(href)
  expect(got.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
    "content-disposition": expect.stringContaining("attachment; filename"),
    "content-security-policy": expect.stringContaining("sandbox"),
    "cache-control": "private, no-store",
  })
  const after = await got.body()
  expect(await exifr.gps(after)).toBeUndefined()
  expect((await sharp(after).metadata()).orientation).toBe(6)
  expect(Buffer.compare(await sharp(after).raw().toBuffer(), await sharp(before).raw().toBuffer())).toBe(0)

  await page.getByRole("link", { name: "Wycofaj plik IMG 0001 łąka.jpg" }).click()
  await page.getByRole("button", { name: "Wycofaj plik" }).click()
  await expect(page.getByLabel(/^Dlaczego/)).toHaveAttribute("aria-invalid", "true")
  await page.getByLabel(/^Dlaczego/).fill("Cofnięto zgodę na wizerunek.")
  await page.getByRole("button", { name: "Wycofaj plik" }).click()
  await expect(page.getByText("Wycofano plik")).toBeVisible()
  await expect(page.getByText(/Cofnięto zgodę na wizerunek\./)).toBeVisible()
  expect((await page.request.get(href)).status()).toBe(404)
  expect((await page.request.get(`${href}/preview`)).status()).toBe(404)
})

test("forms with files that are forged, foreign, doubled, empty, too large or broken change nothing and are told so", async ({
  page,
  browser,
  contextOptions,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(isMobile || javaScriptEnabled === false, "posts look the same from every screen")
  const path = await diary(page)
  const origin = new URL(page.url()).origin
  const attach = `${path}/attachments/new`
  const command =
    /name="_command" value="([^"]+)"/.exec(await (await page.request.get(attach)).text())?.[1] ?? ""
  const pdf = file("pismo.pdf", Buffer.from("%PDF-1.7\n%%EOF\n"), "application/pdf")
  const post = async (
    who: Page,
    to: string,
    multipart: Readonly<Record<string, string | typeof pdf>>,
    from = origin,
  ) => {
    const response = await who.request.post(to, { headers: { Origin: from }, multipart, maxRedirects: 0 })
    return { status: response.status(), html: await response.text() }
  }
  const listed = async () =>
    (await (await page.request.get(path)).text()).split('class="attachments__file"').length - 1
  const good = { people: "none", _command: command, files: pdf }
  expect((await post(page, attach, { people: "none" })).html).toContain("Wybierz co najmniej jeden plik.")
  expect((await post(page, attach, { files: pdf })).html).toContain("Zaznacz, kogo widać na zdjęciach.")
  expect((await post(page, attach, { ...good, files: { ...pdf, buffer: Buffer.alloc(0) } })).html).toContain(
    "jest pusty",
  )
  const heavy = file("raport.pdf", Buffer.concat([pdf.buffer, Buffer.alloc(25_000_001)]))
  expect((await post(page, attach, { ...good, files: heavy })).html).toContain("jest za duży")
  const vast = file("raport.pdf", Buffer.alloc(81_000_000))
  expect((await post(page, attach, { ...good, files: vast })).status).toBe(413)
  expect((await post(page, attach, good, "https://elsewhere.example")).status).toBe(403)
  const form = await page.request.post(attach, { headers: { Origin: origin }, form: { people: "none" } })
  expect(form.status()).toBe(400)
  expect(await listed()).toBe(0)

  const both = await Promise.all([post(page, attach, good), post(page, attach, good)])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await listed()).toBe(1)
  const href =
    /href="([^"]+\/attachments\/[0-9a-f-]{36})"/.exec(await (await page.request.get(path)).text())?.[1] ?? ""
  const reused = await post(page, attach, { ...good, files: { ...pdf, buffer: Buffer.from("%PDF-1.4\n") } })
  expect(reused.status).toBe(409)

  for (const who of [people.organizer, people.supervisor]) {
    const colleague = await (await browser.newContext(contextOptions)).newPage()
    await signIn(colleague, who)
    expect((await colleague.request.get(href)).status()).toBe(200)
    for (const form of [attach, `${path}/attachments/describe`, `${href}/withdraw`])
      expect((await colleague.request.get(form)).status(), form).toBe(403)
    expect((await post(colleague, attach, good)).status).toBe(403)
    await colleague.context().close()
  }
  for (const forged of [
    href.replace(/[^/]+$/, nobody),
    href.replace(/records\/[^/]+/, `records/${nobody}`),
  ]) {
    for (const one of [forged, `${forged}/preview`])
      expect((await page.request.get(one)).status(), one).toBe(404)
    expect((await page.request.get(`${forged}/withdraw`)).status()).toBe(404)
  }
  expect(await listed()).toBe(1)
})
