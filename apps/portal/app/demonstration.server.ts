/**
 * What a new database begins with: the demonstration pilot, or a first administrator.
 * Not here: the pilot itself (`@osl/pilot`).
 */
import type { Language } from "@osl/core"
import { type Conflict, Database, Organisations, ProcessStore } from "@osl/store"
import type { Event } from "@osl/workflow"
import { SecureRandom } from "effect/crypto"
import * as Effect from "effect/Effect"
import type { DemoSize } from "../server/settings.ts"
import { password } from "./demonstrationPassword.ts"
import { generate } from "./pilot.server.ts"
import { SignIn } from "./signIn.server.ts"

/** Written last, so that it tells a database that is complete from one whose loading was cut off. */
const administrator: Organisations.Person = {
  id: "01970000-0000-7000-8000-00000000000a",
  name: "Administrator",
  email: "administrator@osl.example",
  demonstration: false,
}

const everywhere = { actorId: administrator.id, duty: "administrator" } as const

/** One centre of a pilot, with the whole logs of its processes. */
export interface PilotCentre {
  readonly centre: Organisations.Centre
  readonly people: ReadonlyArray<Organisations.Person>
  readonly memberships: ReadonlyArray<Organisations.Membership>
  readonly logs: ReadonlyArray<ReadonlyArray<Event.Event>>
}

export type Pilot = ReadonlyArray<PilotCentre>

type Tell = (message: Language.Text) => void

const addAccounts = (people: ReadonlyArray<Organisations.Person>, hash: string) =>
  Effect.flatMap(Database.Database, ({ kysely }) =>
    Effect.promise(async () => {
      if (people.length === 0) return
      await kysely
        .insertInto("account")
        .values(
          people.map(({ id }) => ({
            id: `credential-${id}`,
            userId: id,
            accountId: id,
            providerId: "credential",
            password: hash,
            accessToken: null,
            refreshToken: null,
            idToken: null,
            accessTokenExpiresAt: null,
            refreshTokenExpiresAt: null,
            scope: null,
          })),
        )
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute()
    }),
  )

const addCentre = Effect.fn("Demonstration.addCentre")(function* (
  { centre, people, memberships, logs }: PilotCentre,
  hash: string,
) {
  const organisations = yield* Organisations.Organisations
  const processes = yield* ProcessStore.ProcessStore
  yield* organisations.add(everywhere, { centres: [centre], people, memberships })
  yield* addAccounts(people, hash)
  const tenant = { ...everywhere, organisationId: centre.id }
  for (const log of logs)
    yield* Effect.catchTag(processes.importLog(tenant, log), "ProcessExists", () => Effect.void)
})

const progress = (done: number, all: number): Language.Text => ({
  pl: `Wczytywanie pokazu: ${done}/${all} ośrodków…`,
  en: `Loading the demonstration: ${done}/${all} centres…`,
})

/** Brings a pilot in, centre by centre; what is there already stays, so that a cut-off loading goes on where it was. */
export const loadPilot = Effect.fn("Demonstration.loadPilot")(function* (pilot: Pilot, tell: Tell) {
  const { hash } = yield* SignIn
  const shared = yield* hash(password)
  const step = Math.max(1, Math.ceil(pilot.length / 10))
  for (const [index, centre] of pilot.entries()) {
    yield* addCentre(centre, shared)
    const done = index + 1
    if (done % step === 0 || done === pilot.length) tell(progress(done, pilot.length))
  }
})

const addAdministrator = Effect.fn("Demonstration.addAdministrator")(function* (secret: string) {
  const { hash } = yield* SignIn
  const organisations = yield* Organisations.Organisations
  yield* organisations.add(everywhere, { people: [administrator] })
  yield* addAccounts([administrator], yield* hash(secret))
})

const isComplete = Effect.flatMap(Database.Database, ({ kysely }) =>
  Effect.promise(async () => {
    const found = await kysely
      .selectFrom("person")
      .select("id")
      .where("id", "=", administrator.id)
      .executeTakeFirst()
    return found !== undefined
  }),
)

/** The demonstration's account to look around with; null when there is none. **Shape** an organiser where there is one. */
export const account = Effect.flatMap(Database.Database, ({ kysely }) =>
  Effect.promise(async () => {
    const found = await kysely
      .selectFrom("person")
      .select("email")
      .where("demonstration", "=", true)
      .orderBy("id")
      .limit(1)
      .executeTakeFirst()
    return found === undefined ? null : { email: found.email, password }
  }),
)

const welcome = Effect.map(
  account,
  (found): ReadonlyArray<Language.Text> =>
    found === null
      ? []
      : [
          {
            pl: `Konto pokazowe: ${found.email}, hasło: ${found.password}`,
            en: `Demonstration account: ${found.email}, password: ${found.password}`,
          },
        ],
)

type Needs = Database.Database | Organisations.Organisations | ProcessStore.ProcessStore | SignIn
type Trouble = Database.StoreUnavailable | Database.TooBusy | Conflict.BrokenLog

/** Fills a new database. **Shape** what to tell the person who started it; nothing changes in a database that is complete. */
export const prepare = (
  { demo }: { readonly demo: DemoSize },
  tell: Tell,
): Effect.Effect<ReadonlyArray<Language.Text>, Trouble, Needs> =>
  Effect.gen(function* () {
    if (yield* isComplete) return demo === "off" ? [] : yield* welcome
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
    yield* loadPilot(generate(demo), tell)
    yield* addAdministrator(secret)
    return yield* welcome
  })
