/**
 * Where all forms are walked: two centres of the demonstration on a PostgreSQL that is looked into, with somebody of each duty.
 * Not here: the forms (`Form.ts`), or what is expected (`Walk.ts`).
 */
import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Centre, Pilot } from "@osl/pilot"
import { password } from "../../../app/demonstrationPassword.ts"
import { codeOf } from "../../../e2e/support/codes.ts"
import { type Browser, diaryEntry, open, openProcess, type Pairs, signedIn } from "../Browser.ts"
import * as Portal from "../Portal.ts"
import * as Postgres from "../Postgres.ts"
import * as Answer from "./Answer.ts"
import * as Kept from "./Kept.ts"

export type Duty = "organizer" | "director" | "supervisor" | "administrator"

export interface Somebody {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly browser: Browser
}

export interface Ground {
  readonly address: string
  readonly said: () => string
  readonly database: Kept.Database
  /** The organisation in which the forms are walked. */
  readonly organisation: string
  readonly director: Somebody
  readonly organizer: Somebody
  readonly supervisor: Somebody
  /** Nobody in particular, signed out. */
  readonly stranger: () => Somebody
  /** Whose names and things stand for another centre's. */
  readonly foreign: { readonly organisation: string; readonly person: string; readonly director: Somebody }
  /** A process of one's own with a record, and of the other centre. */
  readonly process: string
  readonly record: string
  readonly foreignProcess: string
  readonly foreignRecord: string
  /** Somebody new who works here and is signed in. */
  readonly newcomer: (duty: Duty) => Promise<Somebody>
  /** Invites somebody who then joins, which the director is told. */
  readonly joins: () => Promise<void>
  readonly end: () => Promise<void>
}

export const nobody = "01970000-0000-7000-8000-00000000dead"

/** What links are sealed with. */
export const secret = "a secret of thirty-two characters or more"

/** A password that nothing is wrong with. */
export const good = "Zielona-Furtka-7-Kasztan"

const centreAt = (place: number): Centre.Centre => {
  const found = [...take(Pilot.generate({ size: "pilot" }), place + 1)].at(-1)
  if (found === undefined) throw new Error(`The demonstration has no centre ${place}`)
  return found
}

const take = function* <T>(all: Iterable<T>, count: number): Generator<T> {
  let left = count
  for (const one of all) {
    if (left-- <= 0) return
    yield one
    if (left === 0) return
  }
}

/** Opens a page and sends the form that stands on it. */
export const fill = async (
  browser: Browser,
  page: string,
  answers: Pairs,
  to = page,
): Promise<Awaited<ReturnType<Browser["post"]>>> =>
  browser.post(to, [...(await browser.hidden(page)), ...answers])

/** The first part of an answer that fits. */
export const found = (html: string, wanted: RegExp): string => {
  const [, part] = wanted.exec(html) ?? []
  if (part === undefined) throw new Error(`No ${wanted} in:\n${Answer.read(html).words}`)
  return part
}

/** A link by which somebody whom the director invites may join. */
export const invited = async (director: Somebody, email: string, duty: Duty): Promise<string> => {
  const { html } = await director.browser.post("/people/invite", [
    ["name", "Nowa Osoba"],
    ["email", email],
    ["duty", duty],
  ])
  return found(html, /(\/invitation\/[\w.-]+)/)
}

/** Begins a second step. **Shape** its secret. */
export const begun = async (who: Somebody): Promise<string> => {
  await who.browser.post("/account/two-step", [
    ["act", "begin"],
    ["password", who.password],
  ])
  const { html } = await who.browser.get("/account/two-step")
  return found(html, /secret=([A-Z2-7]{16,})/)
}

/** Sets a second step up. */
export const withStep = async (who: Somebody): Promise<Somebody> => {
  await who.browser.post("/account/two-step", [
    ["act", "confirm"],
    ["code", codeOf(await begun(who))],
  ])
  return who
}

export const lay = async (): Promise<Ground> => {
  const folder = mkdtempSync(join(tmpdir(), "osl-every-form-"))
  const postgres = await Postgres.start()
  const portal = await Portal.start({
    DATABASE_URL: postgres.url,
    OSL_DATA_DIR: join(folder, "data"),
    OSL_DEMO: "two",
    OSL_SECRET: secret,
  })
  await portal.ready()
  const { address } = portal
  const database = await Kept.connect(postgres.url)
  const [here, there] = [centreAt(0), centreAt(1)]
  const someone = async ({ people }: Centre.Centre, duty: Duty): Promise<Somebody> => {
    const one = people.find((person) => person.duty === duty)
    if (one === undefined) throw new Error(`The demonstration has no ${duty}`)
    return {
      id: one.id,
      email: one.email,
      password,
      browser: await signedIn(address, { email: one.email, password }),
    }
  }
  const director = await someone(here, "director")
  const begun = async (who: Somebody, name: string) => {
    const process = await openProcess(who.browser, name)
    const path = `${process}/records/new/F06`
    const { location } = await fill(who.browser, path, diaryEntry("Pierwsza rozmowa."))
    return { process, record: new URL(location, address).pathname }
  }
  const foreignDirector = await someone(there, "director")
  const own = await begun(director, "Osiedle Zatorze")
  const foreign = await begun(foreignDirector, "Osiedle Obce")
  let count = 0
  return {
    address,
    said: portal.said,
    database,
    organisation: here.organisation.id,
    director,
    organizer: await someone(here, "organizer"),
    supervisor: await someone(here, "supervisor"),
    stranger: () => ({ id: "", email: "", password: "", browser: open(address) }),
    foreign: { organisation: there.organisation.id, person: foreignDirector.id, director: foreignDirector },
    ...own,
    foreignProcess: foreign.process,
    foreignRecord: foreign.record,
    newcomer: async (duty) => {
      const id = randomUUID()
      const email = `nowa.${++count}@przyklad.pl`
      await database.ask("insert into person (id, name, email) values ($1, $2, $3)", [
        id,
        `Osoba ${count}`,
        email,
      ])
      await database.ask(
        `insert into account ("userId", "accountId", "providerId", password, "createdAt", "updatedAt")
         select $1::uuid, $1::uuid::text, "providerId", password, now(), now() from account where "userId" = $2::uuid`,
        [id, director.id],
      )
      await database.ask("insert into membership (organisation_id, person_id, duty) values ($1, $2, $3)", [
        here.organisation.id,
        id,
        duty,
      ])
      return { id, email, password, browser: await signedIn(address, { email, password }) }
    },
    joins: async () => {
      const link = await invited(director, `nowa.${++count}@przyklad.pl`, "organizer")
      await open(address).post(link, [
        ["name", `Osoba ${count}`],
        ["password", good],
      ])
    },
    end: async () => {
      await database.end()
      await portal.end("SIGTERM")
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
