/**
 * The forms of one's own account: sessions, password, second step, passkeys, letters, notices, the calendar, taking out and deleting.
 * Not here: the forms of others' accounts (`people.ts`), or of signing in (`signingIn.ts`).
 */
import { codeOf } from "../../../e2e/support/codes.ts"
import { signedIn } from "../Browser.ts"
import type { Answers, Field, Form } from "./Form.ts"
import { begun, found, type Ground, nobody, type Somebody, withStep } from "./Ground.ts"

const password: Readonly<Record<string, Field>> = { password: { kind: "own-password" } }

const proved = (who: Somebody): Answers => ({ password: who.password })

/** Somebody who signed in for one form, or who stays for several. **Shape** the same for its page and its answers. */
const own = (stays = false) => {
  let last: Somebody | undefined
  return {
    who: async (ground: Ground) => {
      last = stays && last !== undefined ? last : await ground.newcomer("organizer")
      return last
    },
    proved: (): Answers => (last === undefined ? {} : proved(last)),
    last: () => {
      if (last === undefined) throw new Error("Nobody came")
      return last
    },
  }
}

const leaving = own()
const changing = own()
const beginning = own()
const confirming = own()
const renewing = own()
const turningOff = own()
const ending = own()
const endingOthers = own()
/** One person for all forms of passkeys. */
const passing = own(true)

/** Somebody with a second step that is on. */
const stepped =
  (one: ReturnType<typeof own>): Form["who"] =>
  async (ground) => {
    return withStep(await one.who(ground))
  }

const page = () => "/account"
const post = () => "/account?index"
const steps = () => "/account/two-step"
const keys = () => "/account/passkeys"

/** A passkey that no browser holds, kept for who asks. */
const passkey =
  (one: ReturnType<typeof own>) =>
  async ({ database }: Ground) => {
    const id = `klucz_${crypto.randomUUID().replaceAll("-", "")}`
    await database.ask(
      "insert into passkey (id, person_id, name, public_key, counter, transports) values ($1, $2, 'Telefon', 'eA', 0, '')",
      [id, one.last().id],
    )
    return id
  }

const asked = { kind: "line", most: 60 } as const

export const digest: Answers = {
  mode: "daily",
  hour: "9",
  quietFrom: "20",
  quietTo: "6",
  groups: ["deadlines"],
  language: "pl",
}

export const account: ReadonlyArray<Form> = [
  {
    route: "account._index",
    intent: ["act", "end"],
    who: async (ground) => {
      const who = await ending.who(ground)
      await signedIn(ground.address, who)
      return who
    },
    subject: async ({ database }) =>
      database.one(`select id from session where "userId" = $1 order by "createdAt" desc limit 1`, [
        ending.last().id,
      ]),
    page,
    to: post,
    good: (_, session) => ({ session }),
    foreign: () => [{ session: nobody }, { session: "../../x" }, { session: "ż" }],
    taken: 303,
    changes: ["session"],
    again: "nothing",
  },
  {
    route: "account._index",
    intent: ["act", "end-others"],
    who: async (ground) => {
      const who = await endingOthers.who(ground)
      await signedIn(ground.address, who)
      await signedIn(ground.address, who)
      return who
    },
    page,
    to: post,
    good: () => ({}),
    taken: 303,
    changes: ["session"],
    again: "nothing",
  },
  {
    route: "account.delete",
    who: leaving.who,
    page: () => "/account/delete",
    good: leaving.proved,
    fields: password,
    taken: 303,
    changes: [
      "session",
      "account",
      "person",
      "membership",
      "erasure",
      "audit",
      "outbox",
      "invitation",
      "command",
    ],
    again: "nothing",
  },
  {
    route: "account.export",
    who: ({ organizer }) => organizer,
    page,
    to: () => "/account/export",
    good: () => ({}),
    taken: 200,
    changes: ["audit"],
    again: "anew",
    isFile: true,
  },
  {
    route: "account.notifications",
    who: ({ organizer }) => organizer,
    page: () => "/account/notifications",
    good: () => digest,
    fields: {
      mode: { kind: "choice" },
      hour: { kind: "choice" },
      quietFrom: { kind: "choice" },
      quietTo: { kind: "choice" },
      groups: { kind: "choices" },
      language: { kind: "choice" },
    },
    together: () => [
      { what: "an hour that is quiet", answers: { ...digest, hour: "22" }, control: "hour", isLost: false },
    ],
    taken: 303,
    changes: ["digest", "audit"],
    again: "nothing",
    stale: { answers: () => ({ ...digest, hour: "10" }), status: 303 },
  },
  {
    route: "notifications",
    who: ({ director }) => director,
    page: () => "/notifications",
    subject: async ({ joins, database, director, organisation }) => {
      await joins()
      return database.one(
        "select id from notice where organisation_id = $1 and person_id = $2 and read_at is null order by at desc limit 1",
        [organisation, director.id],
      )
    },
    good: (_, id) => ({ id }),
    foreign: () => [{ id: nobody }, { id: "x" }, { id: "\u0000" }],
    taken: 303,
    changes: ["notice"],
    again: "nothing",
  },
  {
    route: "notifications",
    intent: ["until", "2099-01-01T00:00:00.000Z"],
    who: async ({ joins, director }) => {
      await joins()
      return director
    },
    page: () => "/notifications",
    isScripted: true,
    isFree: true,
    good: () => ({}),
    taken: 303,
    changes: ["notice"],
    again: "nothing",
  },
  {
    route: "account.password",
    who: changing.who,
    page: () => "/account/password",
    good: () => ({ current: changing.last().password, password: "Inna-Furtka-8-Kasztan" }),
    fields: { current: { kind: "own-password" }, password: { kind: "new-password" } },
    together: () => [
      {
        what: "the same as now",
        answers: { current: changing.last().password, password: changing.last().password },
        control: "password",
        isLost: true,
      },
    ],
    taken: 303,
    changes: ["account", "session", "audit"],
    again: "nothing",
  },
  {
    route: "account.two-step",
    intent: ["act", "begin"],
    who: beginning.who,
    page: steps,
    good: beginning.proved,
    fields: password,
    taken: 303,
    changes: ["two_factor", "person", "audit"],
    again: "anew",
  },
  {
    route: "account.two-step",
    intent: ["act", "confirm"],
    who: async (ground) => {
      const who = await confirming.who(ground)
      await begun(who)
      return who
    },
    page: steps,
    good: async () => ({
      code: codeOf(
        found((await confirming.last().browser.get("/account/two-step")).html, /secret=([A-Z2-7]{16,})/),
      ),
    }),
    // A code is good for half a minute and is typed anew.
    fields: { code: { kind: "code", isSecret: true } },
    taken: 200,
    changes: ["two_factor", "person", "session", "audit"],
    again: "nothing",
  },
  {
    route: "account.two-step",
    intent: ["act", "codes"],
    who: stepped(renewing),
    page: steps,
    good: renewing.proved,
    fields: password,
    taken: 200,
    changes: ["two_factor", "audit"],
    again: "anew",
  },
  {
    route: "account.two-step",
    intent: ["act", "off"],
    who: stepped(turningOff),
    page: steps,
    good: turningOff.proved,
    fields: password,
    taken: 303,
    changes: ["two_factor", "person", "session", "audit"],
    again: "nothing",
  },
  {
    route: "account.passkeys",
    intent: ["act", "name"],
    who: passing.who,
    subject: passkey(passing),
    page: keys,
    good: (_, id) => ({ passkey: id, name: "Klucz w biurku" }),
    fields: { name: asked },
    foreign: (_, answers) => [
      { ...answers, passkey: nobody },
      { ...answers, passkey: "ż\u0000" },
    ],
    taken: 303,
    changes: ["passkey"],
    again: "nothing",
    stale: { answers: (_, answers) => ({ ...answers, name: "Klucz w szufladzie" }), status: 303 },
  },
  {
    route: "account.passkeys",
    intent: ["act", "remove"],
    who: passing.who,
    subject: passkey(passing),
    page: keys,
    good: (_, id) => ({ passkey: id, name: "" }),
    foreign: (_, answers) => [{ ...answers, passkey: nobody }],
    taken: 303,
    changes: ["passkey", "audit"],
    again: "nothing",
  },
  ...(["account.passkeys", "account.passkeys_.make"] as const).map(
    (route): Form => ({
      route,
      intent: ["act", "ask"],
      who: passing.who,
      page: keys,
      to: () => (route === "account.passkeys" ? "/account/passkeys" : "/account/passkeys/make"),
      isScripted: true,
      isData: true,
      good: () => ({ ...passing.proved(), name: "Laptop" }),
      fields: { name: asked, password: { kind: "own-password" } },
      taken: 200,
      changes: ["verification"],
      again: "anew",
    }),
  ),
  ...(["account.passkeys", "account.passkeys_.make"] as const).map(
    (route): Form => ({
      route,
      intent: ["act", "keep"],
      who: passing.who,
      page: keys,
      to: () => (route === "account.passkeys" ? "/account/passkeys" : "/account/passkeys/make"),
      isScripted: true,
      isData: true,
      // What a browser makes of a question is the subject of `ways-in.spec.ts`: here every answer is a wrong one.
      good: () => ({ name: "Laptop", answer: "{}" }),
      fields: { name: asked },
      together: (_, answers) =>
        ["", "x", "null", "[]", '{"id":"x"}', "9".repeat(100_000)].map((answer) => ({
          what: `answer: ${answer.slice(0, 20)}`,
          answers: { ...answers, answer },
          control: "answer",
          isLost: true,
        })),
      taken: 422,
      changes: [],
      again: "nothing",
    }),
  ),
  {
    route: "account.passkeys",
    intent: ["act", "add"],
    who: ({ organizer }) => organizer,
    page: keys,
    isScripted: true,
    good: () => ({ name: "Laptop" }),
    taken: 422,
    changes: [],
    again: "nothing",
  },
  {
    route: "work_.calendar",
    intent: ["what", "make"],
    who: ({ organizer }) => organizer,
    page: () => "/work/calendar",
    good: () => ({}),
    taken: 200,
    changes: ["calendar_address", "audit"],
    again: "anew",
  },
  {
    route: "work_.calendar",
    intent: ["what", "stop"],
    who: ({ organizer }) => organizer,
    page: () => "/work/calendar",
    good: () => ({}),
    taken: 200,
    changes: ["calendar_address", "audit"],
    again: "nothing",
  },
]
