/**
 * Every form of the portal: empty, too long, wrong, stale, foreign, doubled and forged; told clearly, in the reader's language, with the
 * answers kept and nothing else changed, by what the database holds.
 * Not here: cards, acts and moves of a process (`e2e/every-form*.spec.ts`), or bodies that are no form (`hostile.process.test.ts`).
 */
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Ground, lay } from "./test/forms/Ground.ts"
import { forms } from "./test/forms/index.ts"
import { missing, routes, stepsOf } from "./test/forms/listed.ts"
import { isWhole, nameOf, walk } from "./test/forms/Walk.ts"
import * as Portal from "./test/Portal.ts"

let ground: Ground

beforeAll(async () => {
  ground = await lay()
})

afterAll(async () => {
  await ground?.end()
  await Portal.endAll()
})

test("every form of the built portal, and every step that it tells apart, is in a list of forms that are walked", () => {
  expect(routes().length).toBeGreaterThan(50)
  expect(routes().flatMap(stepsOf).length).toBeGreaterThan(50)
  expect(missing()).toEqual([])
})

const routesWalked = [...new Set(forms.map(({ route }) => route))]

/** Every day one form of each of two routes in three, with `OSL_TESTS=all` every form. */
const walked = forms.filter(({ route }, at) => {
  const own = forms.flatMap((one, place) => (one.route === route ? [place] : []))
  const first = own.find((place) => (forms[place]?.changes.length ?? 0) > 0) ?? own[0]
  return isWhole || (at === first && routesWalked.indexOf(route) % 3 !== 2)
})

test("what every day has time for meets two routes in three", () => {
  const met = new Set(walked.map(({ route }) => route))
  expect(met.size).toBe(isWhole ? routesWalked.length : Math.ceil((routesWalked.length * 2) / 3))
})

test.each(walked.map((form) => [nameOf(form), form] as const))("%s", async (_name, form) => {
  expect(await walk(ground, form)).toEqual([])
})

test("the portal said nothing of a fault", () => {
  expect(ground.said()).not.toMatch(/\bat .*\(.*:\d+:\d+\)/)
})
