import { expect, test } from "@playwright/test"
import ICAL from "ical.js"
import { people, signIn } from "./support/person.ts"
import { isWhole, onPhones } from "./support/whole.ts"

test.skip(({ isMobile }) => isMobile && !isWhole, onPhones)

test("a director subscribes to the calendar by a secret address and switches it off", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, people.director)
  await page.getByRole("link", { name: "Kalendarz" }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^Kalendarz: / })).toBeVisible()
  await page.getByRole("navigation", { name: "Miesiące" }).getByRole("link").last().click()
  await expect(page).toHaveURL(/month=\d{4}-\d\d$/)

  await page.getByRole("button", { name: /^Utwórz (tajny|nowy) adres/ }).click()
  const address = await page.getByText(/^http.*\/osl\.ics$/).textContent()
  // A program that subscribes has no session.
  const program = await playwright.request.newContext({ ...(baseURL === undefined ? {} : { baseURL }) })
  const path = new URL(address ?? "").pathname
  const first = await program.get(path)
  expect(first.headers()["content-type"]).toContain("text/calendar")
  const events = new ICAL.Component(ICAL.parse(await first.text())).getAllSubcomponents("vevent")
  expect(events.length).toBeGreaterThan(0)
  const again = await program.get(path, { headers: { "If-None-Match": first.headers()["etag"] ?? "" } })
  expect(again.status()).toBe(304)
  expect((await program.get(`${path.slice(0, -10)}x/osl.ics`)).status()).toBe(404)

  await page.getByRole("button", { name: "Wyłącz adres" }).click()
  await expect(page.getByText("Adres już nie działa")).toBeVisible()
  expect((await program.get(path)).status()).toBe(404)
  await program.dispose()
})
