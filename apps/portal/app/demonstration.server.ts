/**
 * What a new database begins with: the demonstration pilot, or a first administrator.
 * Not here: the pilot itself (`@osl/pilot`).
 */
import { setImmediate } from "node:timers/promises"
import type { Language } from "@osl/core"
import {
  Accounts,
  Competencies,
  type Conflict,
  type Database,
  Notices,
  Organisations,
  ProcessStore,
  type Region,
} from "@osl/store"
import * as Clock from "effect/Clock"
import { SecureRandom } from "effect/crypto"
import * as Effect from "effect/Effect"
import type { DemoSize } from "../server/settings.ts"
import { password } from "./demonstrationPassword.ts"
import { accounts, centres, coordinator, generate, lastDay, type PilotCentre } from "./pilot.server.ts"
import { publish } from "./region/publishing.server.ts"
import { SignIn } from "./signIn.server.ts"
import type { Locale } from "./words/Locale.ts"
import { say } from "./words/Words.ts"

/** Written last, so that it tells a database that is complete from one whose loading was cut off. */
export const administrator: Organisations.Person = {
  id: "01970000-0000-7000-8000-00000000000a",
  name: "Administrator",
  email: "administrator@osl.example",
  demonstration: false,
}

const everywhere = { actorId: administrator.id, duty: "administrator" } as const

/** **Unit** quarters of the demonstration that a coordinator of a region can look at. */
const published = 2

type Tell = (message: Language.Text) => void

const addAccounts = (people: ReadonlyArray<Organisations.Person>, hash: string) =>
  Effect.flatMap(Accounts.Accounts, (accounts) =>
    accounts.add(
      people.map(({ id }) => id),
      hash,
    ),
  )

const addCentre = Effect.fn("Demonstration.addCentre")(function* (
  { centre, people, memberships, logs, competencies }: PilotCentre,
  hash: string,
) {
  const organisations = yield* Organisations.Organisations
  const processes = yield* ProcessStore.ProcessStore
  yield* organisations.add(everywhere, { centres: [centre], people, memberships })
  yield* addAccounts(people, hash)
  const tenant = { ...everywhere, organisationId: centre.id }
  for (const log of logs)
    yield* Effect.catchTag(processes.importLog(tenant, log), "ProcessExists", () => Effect.void)
  const kept = yield* Competencies.Competencies
  yield* Effect.catchTag(kept.importLogs(tenant, competencies), "LogExists", () => Effect.void)
  // What is brought in tells nobody by itself.
  yield* (yield* Notices.Notices).rebuild(tenant, new Date(yield* Clock.currentTimeMillis).toISOString())
})

const progress = (done: number, all: number): Language.Text => ({
  pl: `Wczytywanie pokazu: ${done}/${all} ośrodków…`,
  en: `Loading the demonstration: ${done}/${all} centres…`,
})

/** The embedded database works in this process and never waits: without a turn no request and no signal is heard while it loads. */
const turn = Effect.interruptible(Effect.promise(() => setImmediate()))

/**
 * Brings a pilot in, centre by centre; what is there already stays, so that a cut-off loading goes on where it was.
 * **Shape** between two centres others get their turn, and it may be interrupted.
 */
export const loadPilot = Effect.fn("Demonstration.loadPilot")(function* (
  pilot: Iterable<PilotCentre>,
  total: number,
  tell: Tell,
) {
  const { hash } = yield* SignIn
  const shared = yield* hash(password)
  const step = Math.ceil(total / 10)
  let done = 0
  for (const centre of pilot) {
    yield* addCentre(centre, shared)
    done += 1
    if (done === 1 || done % step === 0 || done === total) tell(progress(done, total))
    yield* turn
  }
})

const addAdministrator = Effect.fn("Demonstration.addAdministrator")(function* (secret: string) {
  const { hash } = yield* SignIn
  const organisations = yield* Organisations.Organisations
  yield* organisations.add(everywhere, { people: [administrator] })
  yield* addAccounts([administrator], yield* hash(secret))
})

const holds = Effect.flatMap(Accounts.Accounts, (accounts) => accounts.holds(administrator.id))

/** Whether the database holds made-up people, so that the portal says so. */
export const isShown = Effect.map(holds, ({ demonstration }) => demonstration)

/** The account to look around with first. */
export const account = { email: accounts[0]?.email ?? "", password }

const welcome: ReadonlyArray<Language.Text> = [
  {
    pl: `Konta pokazowe, hasło do wszystkich: ${password}`,
    en: `Demonstration accounts, the password of all: ${password}`,
  },
  ...accounts.map(({ email, duty, name }) => {
    const line = (language: Locale) => `  ${email} (${name}, ${say(language, `duty.${duty}`)})`
    return { pl: line("pl"), en: line("en") }
  }),
  {
    pl: `  ${coordinator} (${say("pl", "duty.regional-coordinator")})`,
    en: `  ${coordinator} (${say("en", "duty.regional-coordinator")})`,
  },
]

type Needs =
  | Accounts.Accounts
  | Organisations.Organisations
  | ProcessStore.ProcessStore
  | Competencies.Competencies
  | Notices.Notices
  | Region.Region
  | SignIn
type Trouble = Database.StoreUnavailable | Database.TooBusy | Conflict.BrokenLog

/** Fills a new database. **Shape** what to tell the person who started it; nothing changes in a database that is complete. */
export const prepare = (
  { demo }: { readonly demo: DemoSize },
  tell: Tell,
): Effect.Effect<ReadonlyArray<Language.Text>, Trouble, Needs> =>
  Effect.gen(function* () {
    const { person: isComplete, demonstration: isFilled } = yield* holds
    if (isComplete) return isFilled ? welcome : []
    const secret = yield* Effect.sync(() => SecureRandom.uuidV4Unsafe())
    if (demo === "off") {
      yield* addAdministrator(secret)
      return [
        {
          pl: `Konto pierwszego administratora: ${administrator.email}, hasło (pokazane tylko raz): ${secret}`,
          en: `Account of the first administrator: ${administrator.email}, password (shown only once): ${secret}`,
        },
      ]
    }
    yield* loadPilot(generate(demo), centres[demo], tell)
    yield* publish(administrator.id, lastDay, published)
    yield* addAdministrator(secret)
    return welcome
  })
