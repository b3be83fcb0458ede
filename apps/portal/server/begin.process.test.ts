import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { open, signedIn } from "./test/Browser.ts"
import * as Portal from "./test/Portal.ts"

const folder = mkdtempSync(join(tmpdir(), "osl-begin-"))
const settings = { OSL_DATA_DIR: folder, OSL_DEMO: "off" }

afterAll(async () => {
  await Portal.endAll()
  rmSync(folder, { recursive: true, force: true })
})

const good = "rower gwiżdże pod kałużą"

/** The first administrator, as the first start told them. */
let administrator = { email: "", password: "" }

test("an empty portal without mail becomes a centre: its first administrator sets it up and hands a link to the director, who can begin", async () => {
  const portal = await Portal.start(settings)
  await portal.ready()
  const [, email = "", password = ""] =
    /first administrator: (\S+), password \(shown only once\): (\S+)/.exec(portal.said()) ?? []
  administrator = { email, password }
  const first = await signedIn(portal.address, administrator)
  const page = await first.get("/work")
  expect([200, 303]).toContain(page.status)
  expect(page.location).not.toContain("/sign-in")
  expect((await open(portal.address).signIn({ email, password: `${password}x` })).status).toBe(422)
  expect((await first.get("/people")).status).toBe(403)
  const wrong = await first.post("/people/found", [["name", ""]])
  expect(wrong.status).toBe(422)
  const centre = [
    ["name", "OPS w Swarzędzu"],
    ["kind", "ops"],
    ["municipality", "Swarzędz"],
  ] as const
  expect((await first.post("/people/found", centre)).location).toBe("/work")
  expect((await first.post("/people/found", centre)).status).toBe(403)

  const director = [
    ["name", "Hanna Nowa"],
    ["email", "hanna@osrodek.example"],
    ["duty", "director"],
  ] as const
  expect((await first.get("/people/invite")).html).not.toContain("koordynator regionalny")
  const elsewhere = director.map(
    ([name, value]) => [name, name === "duty" ? "regional-coordinator" : value] as const,
  )
  expect((await first.post("/people/invite", elsewhere)).status).toBe(422)
  const invited = await first.post("/people/invite", director)
  const [, link = ""] = /http[^<]*(\/invitation\/[^<]+)</.exec(invited.html) ?? []
  expect(link).not.toBe("")
  expect((await first.get("/people")).html).not.toContain(link)

  const hanna = open(portal.address)
  const joined = await hanna.post(link, [
    ["name", "Hanna Nowa"],
    ["password", good],
  ])
  expect([joined.status, joined.location]).toEqual([303, "/work"])
  expect((await hanna.get("/processes/new")).status).toBe(200)
  expect((await hanna.get("/people")).html).toContain("Hanna Nowa")
  expect((await open(portal.address).get(link)).status).toBe(404)
  expect((await open(portal.address).get("/password")).html).toContain("Ten portal nie wysyła poczty")
  expect(portal.said()).not.toMatch(/hanna|Swarzędzu/i)
  await portal.end("SIGTERM")
})

test("a regional centre of social policy invites whoever coordinates its region, and a centre of social assistance cannot", async () => {
  const folder = mkdtempSync(join(tmpdir(), "osl-begin-"))
  const portal = await Portal.start({ OSL_DATA_DIR: folder, OSL_DEMO: "off" })
  await portal.ready()
  const [, email = "", password = ""] =
    /first administrator: (\S+), password \(shown only once\): (\S+)/.exec(portal.said()) ?? []
  const first = await signedIn(portal.address, { email, password })
  await first.post("/people/found", [
    ["name", "ROPS w Poznaniu"],
    ["kind", "rops"],
    ["municipality", "Swarzędz"],
  ])
  expect((await first.get("/people/invite")).html).toContain("koordynator regionalny")
  const coordinator = [
    ["name", "Kinga Nowicka"],
    ["email", "kinga@rops.example"],
    ["duty", "regional-coordinator"],
  ] as const
  const { html } = await first.post("/people/invite", coordinator)
  const [, link = ""] = /http[^<]*(\/invitation\/[^<]+)</.exec(html) ?? []
  const kinga = open(portal.address)
  await kinga.post(link, [
    ["name", "Kinga Nowicka"],
    ["password", good],
  ])
  const region = await kinga.get("/region")
  expect(region.status).toBe(200)
  expect(region.html).toContain("Nie ma jeszcze opublikowanych liczb")
  expect((await kinga.get("/processes")).status).toBe(403)
  await portal.end("SIGTERM")
  rmSync(folder, { recursive: true, force: true })
})

test("without a demonstration the first administrator gets a password once, and signs in with it ever after", async () => {
  const second = await Portal.start(settings)
  await second.ready()
  const { said } = await signedIn(second.address, administrator).then(() => second.end("SIGTERM"))
  expect(said).not.toContain("shown only once")
  expect(said).not.toContain(administrator.password)
})
