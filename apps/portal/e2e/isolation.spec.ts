import { expect, test } from "@playwright/test"
import { elsewhere, people, signIn } from "./support/person.ts"
import { events, openProcess, postPairs, record } from "./support/process.ts"

/** An organiser and the director of the second centre of the demonstration. */
const others = () => ({ organizer: elsewhere(1, "organizer"), director: elsewhere(1, "director") })

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false,
  "posts look the same from every screen, with scripts and without",
)

test("a worker of another centre sees and changes nothing, by page and by post", async ({
  page,
  browser,
  contextOptions,
}) => {
  await signIn(page, people.organizer)
  const name = `Tylko nasze ${Date.now()}`
  const process = await openProcess(page, name, "Swarzędz")
  const diary = await record(page, `${process}/records/new/F06`, [
    ["date", new Date().toISOString().slice(0, 10)],
    ["start", "08:00"],
    ["end", "09:00"],
    ["activity", "talk"],
    ["component", "diagnosis"],
    ["happened", "Tego nikt obcy nie przeczyta."],
    ["reflection", "A tego nawet dyrektor."],
  ])
  const before = await events(page, process)
  const id = process.split("/").at(-1) ?? ""
  const recordId = diary.split("/").at(-1) ?? ""

  for (const other of Object.values(others())) {
    const stranger = await (await browser.newContext(contextOptions)).newPage()
    await signIn(stranger, other)
    for (const path of [
      process,
      `${process}/records`,
      `${process}/records/new/F06`,
      diary,
      `${diary}/correct`,
      `${diary}/withdraw`,
      `${diary}/attachments/new`,
      `${diary}/attachments/describe`,
      `${process}/acts/suspend`,
      `${process}/acts/issue-mandate`,
      `${process}/move/entry`,
      `${process}/history`,
      `${process}/history/at?point=1`,
      `${process}/history/changes?from=1&to=2`,
      `${process}/hand-over`,
      `${process}/places`,
      `${process}/maps`,
      `${process}/network`,
      `${process}/together`,
      `${process}/plan`,
      `${process}/doings`,
      `${process}/change`,
    ]) {
      const got = await stranger.request.get(path)
      expect(got.status(), path).toBe(404)
      expect(await got.text(), path).not.toContain("Tylko nasze")
      const posted = await postPairs(stranger, path.replace(/\/records$/, "/records/new/F06"), [
        ["reason", "próba"],
        ["happened", "próba"],
      ])
      expect(posted.status, `post ${path}`).toBeGreaterThanOrEqual(400)
      expect(posted.html, `post ${path}`).not.toContain("Tylko nasze")
    }
    for (const path of [
      "/processes",
      `/processes?q=${encodeURIComponent("Tylko nasze")}`,
      `/search?q=${encodeURIComponent("Tylko nasze")}`,
      "/processes/board",
      "/processes/map",
      "/processes/filters",
      "/work",
    ]) {
      const html = await (await stranger.request.get(path)).text()
      expect(html, path).not.toContain(id)
      expect(html, path).not.toContain(recordId)
    }
    await stranger.context().close()
  }
  expect(await events(page, process)).toBe(before)
})

test("the reflection in a diary is for its author only, and a supervisor reads but adds nothing", async ({
  page,
  browser,
  contextOptions,
}) => {
  await signIn(page, people.organizer)
  const process = await openProcess(page, `Refleksja ${Date.now()}`, "Swarzędz")
  const diary = await record(page, `${process}/records/new/F06`, [
    ["date", new Date().toISOString().slice(0, 10)],
    ["start", "08:00"],
    ["end", "09:00"],
    ["activity", "talk"],
    ["component", "diagnosis"],
    ["happened", "Rozmowa przy kawie."],
    ["reflection", "Prywatna myśl autora."],
  ])
  expect(await (await page.request.get(diary)).text()).toContain("Prywatna myśl autora.")
  for (const person of [people.director, people.supervisor]) {
    const other = await (await browser.newContext(contextOptions)).newPage()
    await signIn(other, person)
    const html = await (await other.request.get(diary)).text()
    expect(html).toContain("Rozmowa przy kawie.")
    expect(html).not.toContain("Prywatna myśl")
    expect((await other.request.get(`${diary}/correct`)).status()).toBe(403)
    await other.context().close()
  }
  const supervisor = await (await browser.newContext(contextOptions)).newPage()
  await signIn(supervisor, people.supervisor)
  expect((await supervisor.request.get(`${process}/records/new/F06`)).status()).toBe(403)
  expect((await supervisor.request.get(`${process}/acts/suspend`)).status()).toBe(403)
  await supervisor.context().close()
})
