/**
 * The people of the small demonstration, and how a test signs in as one.
 * Not here: what they then do (the specs).
 */
import { type Centre, Pilot } from "@osl/pilot"
import { type BrowserContext, expect, type Page } from "@playwright/test"
import { password } from "../../app/demonstrationPassword.ts"

export { password }

type Duty = "organizer" | "director" | "supervisor"

const account = (duty: Duty): Pilot.Account => {
  const found = Pilot.accounts().find((one) => one.duty === duty)
  if (found === undefined) throw new Error(`The demonstration has no ${duty}`)
  return found
}

/** By what they do in the first centre of the demonstration. */
export const people = {
  organizer: account("organizer"),
  director: account("director"),
  supervisor: account("supervisor"),
} as const

type Who = Pick<Pilot.Account, "email">

/** Fills in the sign-in page in Polish and waits for the page behind it. */
export const signInByForm = async (page: Page, { email }: Who, path = "/work"): Promise<void> => {
  await page.goto(`/sign-in?back=${encodeURIComponent(path)}`)
  await page.getByLabel("Adres e-mail").fill(email)
  await page.getByLabel("Hasło").fill(password)
  await page.getByRole("main").getByRole("button", { name: "Zaloguj się" }).click()
  await expect(page).toHaveURL((url) => url.pathname === path)
}

const known = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>()

/** Signs in by the form once for each worker, and goes on in that session: the form is the subject of `sign-in.spec.ts`. */
export const signIn = async (page: Page, who: Who, path = "/work"): Promise<void> => {
  const cookies = known.get(who.email)
  if (cookies === undefined) {
    await signInByForm(page, who, path)
    known.set(who.email, await page.context().cookies())
    return
  }
  await page.context().addCookies(cookies)
  await page.goto(path)
  await expect(page).toHaveURL((url) => url.pathname === path)
}

const centres: Array<Centre.Centre> = []
const next = Pilot.generate({ size: "pilot" })

/** A centre of the demonstration, made once for each worker and none after it. **Unit** `place` from 0, below 16. */
export const centre = (place: number): Centre.Centre => {
  while (centres.length <= place) {
    const { value } = next.next()
    if (value === undefined) throw new Error(`The demonstration has no centre ${place}`)
    centres.push(value)
  }
  const found = centres[place]
  if (found === undefined) throw new Error(`The demonstration has no centre ${place}`)
  return found
}

/** Whoever coordinates the region of the first centre. */
export const coordinator = (): Centre.Centre["people"][number] => {
  const found = centre(0).growth.guests.find((one) => one.duty === "regional-coordinator")
  if (found === undefined) throw new Error("The demonstration has no coordinator of a region")
  return found
}

/** Somebody of a later centre of the demonstration, whom other specs leave alone. */
export const elsewhere = (place: number, duty: Duty): Centre.Centre["people"][number] => {
  const found = centre(place).people.find((one) => one.duty === duty)
  if (found === undefined) throw new Error(`The demonstration has no ${duty} in centre ${place}`)
  return found
}
