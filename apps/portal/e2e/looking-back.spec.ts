import { expect, test } from "@playwright/test"
import { people, signIn } from "./support/person.ts"
import { daysAgo, openProcess, record, today } from "./support/process.ts"
import { isWhole, onOneScreen } from "./support/whole.ts"

test.skip(
  ({ isMobile, javaScriptEnabled }) => (isMobile || javaScriptEnabled === false) && !isWhole,
  onOneScreen,
)

test("an organiser sees how a process was, what has changed since, and the versions of a record", async ({
  page,
}) => {
  await signIn(page, people.organizer)
  const process = await openProcess(page, `Wstecz ${Date.now()}`, "Swarzędz")
  const resource = [
    ["name", "Świetlica"],
    ["category", "material"],
    ["description", "Sala na dwadzieścia osób."],
    ["availability", "open"],
  ] as const
  const path = await record(page, `${process}/records/new/F03`, resource)
  await record(page, `${path}/correct`, [
    ["name", "Świetlica przy parku"],
    ...resource.slice(1),
    ["reason", "Nazwa z tablicy na budynku."],
  ])

  await page.goto(`${process}/history/at?point=${daysAgo(1)}`)
  await expect(page.getByText("Tego procesu jeszcze wtedy nie było.")).toBeVisible()
  await page.getByLabel("Stan na koniec dnia").fill(today())
  await page.getByRole("button", { name: "Pokaż ten dzień" }).click()
  await expect(page.getByRole("heading", { name: "Mapa etapów" })).toBeVisible()
  await page.getByText("Zasoby: 1").click()
  await expect(page.getByRole("link", { name: "Świetlica przy parku" })).toBeVisible()

  await page.goto(`${process}/history/changes?from=2&to=${today()}`)
  const renamed = page.getByRole("listitem").filter({ hasText: "Świetlica przy parku" }).first()
  await expect(renamed).toBeVisible()
  await page.goto(`${process}/history/changes?from=2026-13-01&to=nie`)
  await expect(page.getByText("To nie jest data.", { exact: false }).first()).toBeVisible()

  await page.goto(path)
  await page.getByRole("link", { name: "Wersje tego zapisu", exact: false }).click()
  await page.getByText("1 zmieniona odpowiedź").click()
  await expect(page.getByRole("cell", { name: "Świetlica", exact: true })).toBeVisible()
  await expect(page.getByRole("row", { name: /Nazwa z tablicy na budynku/ })).toContainText(
    "Świetlica przy parku",
  )
})
