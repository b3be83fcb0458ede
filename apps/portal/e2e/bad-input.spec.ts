import { expect, type Page, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { events, openProcess, type Pairs, post, postPairs, record, today } from "./support/process.ts"

const resource: Pairs = [
  ["name", "Świetlica"],
  ["category", "material"],
  ["description", "Sala na czterdzieści osób."],
  ["availability", "open"],
]

/** The words of the summary of errors, without tags. */
const summary = (html: string): string =>
  (/<div class="osl-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "").replace(/<[^>]+>/g, " ")

const start = async (page: Page): Promise<string> => {
  await signIn(page, people.director)
  return openProcess(page, `Błędy ${Date.now()}-${Math.trunc(performance.now())}`, "Swarzędz")
}

test.describe("bad input gets a clear message, keeps the answers, and leaves the log as it was", () => {
  test.skip(({ isMobile }) => isMobile, "posts look the same from every screen")

  test("a stale version shows what happened meanwhile beside one's own answers, and lets one go on", async ({
    page,
  }) => {
    const process = await start(page)
    const path = await record(page, `${process}/records/new/F03`, resource)
    await page.goto(`${path}/correct`)
    await page.getByLabel(/^Nazwa/).fill("Świetlica po remoncie")
    await page.getByLabel(/^Dlaczego/).fill("Skończył się remont.")
    await record(page, `${path}/correct`, [
      ...resource.slice(1),
      ["name", "Świetlica nocą"],
      ["reason", "Nowa nazwa."],
    ])
    const before = await events(page, process)
    await page.getByRole("button", { name: "Zapisz poprawkę" }).click()
    await expect(page.getByRole("heading", { name: "Co się zmieniło w tym czasie" })).toBeVisible()
    await expect(page.getByText("Poprawiono kartę zasobu: Świetlica nocą")).toBeVisible()
    const sides = page.getByRole("table", { name: "Odpowiedzi, które się różnią" })
    await expect(sides).toContainText("Świetlica nocą")
    await expect(sides).toContainText("Świetlica po remoncie")
    await expect(page.getByLabel(/^Nazwa/)).toHaveValue("Świetlica po remoncie")
    expect(await events(page, process)).toBe(before)
    await page.getByRole("button", { name: "Zapisz mimo zmian" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Świetlica po remoncie")

    const stale = await postPairs(page, `${process}/records/new/F03`, [...resource, ["_version", "1"]])
    expect(stale.status).toBe(409)
    expect(summary(stale.html)).toContain("W tym czasie ktoś zapisał coś")
  })

  test("the same form sent twice changes the process once and ends at the same place", async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(!javaScriptEnabled, "posts look the same with scripts and without")
    const process = await start(page)
    const before = await events(page, process)
    const html = await (await page.request.get(`${process}/records/new/F03`)).text()
    const command = /name="_command" value="([^"]+)"/.exec(html)?.[1] ?? ""
    const pairs: Pairs = [...resource, ["_command", command]]
    const [one, two] = await Promise.all([
      postPairs(page, `${process}/records/new/F03`, pairs),
      postPairs(page, `${process}/records/new/F03`, pairs),
    ])
    expect([one.status, two.status]).toEqual([303, 303])
    expect(one.location).toBe(two.location)
    expect(await events(page, process)).toBe(before + 1)
    const other = await postPairs(page, `${process}/records/new/F03`, [...pairs.slice(1), ["name", "Inna"]])
    expect(other.status).toBe(409)
    expect(await events(page, process)).toBe(before + 1)

    const form = await (await page.request.get(`${process}/acts/suspend`)).text()
    const hidden = [...form.matchAll(/<input type="hidden" name="(_[a-z]+)" value="([^"]*)"/g)].map(
      (match): [string, string] => [match[1] ?? "", match[2] ?? ""],
    )
    const suspend: Pairs = [...hidden, ["reason", "Wakacje."]]
    const first = await postPairs(page, `${process}/acts/suspend`, suspend)
    const second = await postPairs(page, `${process}/acts/suspend`, suspend)
    expect([first.status, second.status]).toEqual([303, 303])
    expect(await events(page, process)).toBe(before + 2)
  })

  test("ids that are nobody's and forms that do not exist are not found", async ({
    page,
    javaScriptEnabled,
  }) => {
    test.skip(!javaScriptEnabled, "posts look the same with scripts and without")
    const process = await start(page)
    const nobody = "01970000-0000-7000-8000-00000000dead"
    for (const path of [
      `/processes/${nobody}`,
      "/processes/to-nie-jest-id",
      `/processes/${nobody}/records/new/F03`,
      `${process}/records/${nobody}`,
      `${process}/records/${nobody}/correct`,
      `${process}/records/new/F99`,
      `${process}/acts/no-such-act`,
      `${process}/acts/publish-map?record=${nobody}`,
      `${process}/move/preparation`,
      `${process}/move/no-such-stage`,
    ])
      expect((await page.request.get(path)).status(), path).toBe(404)
    const before = await events(page, process)
    const group = await post(page, `${process}/records/new/F13`, [
      ["name", "Spotkanie"],
      ["kind", "meeting"],
      ["date", today()],
      ["place", "świetlica"],
      ["initiator", "group"],
      ["ledBy", "group"],
      ["group", nobody],
      ["participants.adults", "5"],
      ["volunteers", "0"],
      ["volunteerHours", "0"],
      ["photos", "none"],
    ])
    expect(group.status).toBe(422)
    expect(summary(group.html)).toContain("Nie ma takiego zapisu w tym procesie.")
    expect(await events(page, process)).toBe(before)
  })

  test("what looks like personal data is shown with its place, and saved only when confirmed", async ({
    page,
  }) => {
    const process = await start(page)
    const before = await events(page, process)
    await page.goto(`${process}/records/new/F03`)
    await page.getByLabel(/^Nazwa/).fill("Świetlica")
    await page
      .getByLabel(/^Rodzaj zasobu/)
      .getByLabel("zasób materialny")
      .or(page.getByRole("radio", { name: "zasób materialny" }))
      .check()
    await page.getByLabel(/^Opis/).fill("Klucz ma sąsiadka, tel. 600 100 200.")
    await page.getByRole("radio", { name: "na prośbę" }).check()
    await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await expect(page.getByText("Sprawdź, czy nie ma tu danych osobowych").first()).toBeVisible()
    await expect(page.getByText("600 100 200").first()).toBeVisible()
    expect(await events(page, process)).toBe(before)
    await page.getByRole("button", { name: "Zapisz mimo to" }).click()
    await expect(page.getByText("Zapisano", { exact: true })).toBeVisible()
    expect(await events(page, process)).toBe(before + 1)
  })
})
