import { expect, test } from "@playwright/test"
import { findings } from "./support/axe.ts"
import { elsewhere, signIn } from "./support/person.ts"
import { openProcess, postPairs } from "./support/process.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "one centre, one way through",
)

test("a director tightens a threshold after seeing what it means, new processes follow it, and she goes back", async ({
  page,
}) => {
  await signIn(page, elsewhere(3, "director"))
  const before = await openProcess(page, `Przed progami ${Date.now()}`, "Lasowice Wielkie")
  await page.goto("/institution")
  await page.getByRole("link", { name: "Progi" }).click()
  await expect(page.getByText("Nowe procesy zaczynają się według progów wydania, bez zmian.")).toBeVisible()
  expect(await findings(page)).toEqual([])
  const talks = page.getByRole("textbox", { name: /^Zapisz co najmniej 10 rozmów/ })
  await talks.fill("9")
  await page.getByRole("button", { name: "Zobacz, co to zmieni" }).click()
  await expect(page.getByRole("alert")).toContainText("Wpisz liczbę całkowitą od 10")
  await expect(talks).toHaveValue("9")
  await talks.fill("15")
  await page.getByRole("group", { name: "Wejście w społeczność" }).locator("summary").click()
  await page.getByLabel("Uzasadnij wybór społeczności w karcie społeczności.").check()
  await page.getByLabel(/^Dlaczego takie progi/).fill("Gmina jest duża, zadzwoń 600 100 200")
  await page.getByRole("button", { name: "Zobacz, co to zmieni" }).click()
  await expect(page.getByRole("heading", { name: "Sprawdź przed zapisaniem" })).toBeVisible()
  await expect(page.getByText("Zapisz co najmniej 15 rozmów")).toBeVisible()
  await expect(page.getByText("Bez możliwości odstąpienia: Uzasadnij wybór")).toBeVisible()
  await expect(page.getByText("jakby zawierał dane osoby")).toBeVisible()
  await expect(page.getByRole("link", { name: /^Przed progami/ })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.getByRole("button", { name: "Popraw" }).click()
  await expect(talks).toHaveValue("15")
  await page.getByLabel(/^Dlaczego takie progi/).fill("Gmina jest duża")
  await page.getByRole("button", { name: "Zobacz, co to zmieni" }).click()
  await page.getByRole("button", { name: "Zapisz progi" }).click()
  await expect(page.getByText("Progi zapisane.")).toBeVisible()
  await expect(page.getByText("Nowe procesy zaczynają się według progów instytucji nr 1")).toBeVisible()
  await expect(page.getByRole("row", { name: /Gmina jest duża/ })).toContainText("co najmniej 15 rozmów")

  const form = page.locator("form", { has: page.getByLabel(/^Dlaczego/) })
  const answers = await form.evaluate((one: HTMLFormElement) =>
    [...new FormData(one)].map(([name, value]): [string, string] => [name, String(value)]),
  )
  const stale = await postPairs(page, "/institution/settings", [
    ...answers.filter(([name]) => name !== "seen" && name !== "reason"),
    ["step", "save"],
    ["reason", "Inny powód"],
    ["seen", "0"],
  ])
  expect(stale.status).toBe(409)

  await page.getByRole("link", { name: /^Zobacz i przejmij\s?: proces Przed progami/ }).click()
  await expect(
    page.getByText("co najmniej 15 rozmów").or(page.getByText("Nic się nie zmieni")).first(),
  ).toBeVisible()
  const after = await openProcess(page, `Po progach ${Date.now()}`, "Lasowice Wielkie")
  expect(after).not.toBe(before)
  await expect(page.getByRole("main")).toContainText("progi:")

  await page.goto("/institution/settings")
  await page.getByRole("button", { name: "Wróć do progów wydania" }).click()
  await expect(page.getByText("Nic: progi będą takie, jak w wydaniu.")).toBeVisible()
  await page.getByRole("button", { name: "Zapisz progi" }).click()
  await expect(page.getByText("Nowe procesy zaczynają się według progów wydania, bez zmian.")).toBeVisible()
  await expect(page.getByRole("row", { name: /Gmina jest duża/ }).getByRole("button")).toBeVisible()

  await page.context().clearCookies()
  await signIn(page, elsewhere(3, "organizer"))
  expect((await page.goto("/institution/settings"))?.status()).toBe(403)
  await page.goto("/notifications")
  await expect(page.getByText("Dyrektor zmienił progi dla nowych procesów").first()).toBeVisible()
})
