/**
 * The forms about people of an institution: inviting them, their duties and ways in, who stands in for whom, the first centre.
 * Not here: their own accounts (`account.ts`), or erasing them (`institution.ts`).
 */
import { password } from "../../../app/demonstrationPassword.ts"
import { day, signedIn } from "../Browser.ts"
import type { Answers, Form } from "./Form.ts"
import { type Duty, type Ground, good, invited, nobody, type Somebody, withStep } from "./Ground.ts"

const name = { kind: "line", most: 200 } as const

let count = 0
const freshEmail = (): string => `zaproszona.${++count}@przyklad.pl`

const pending = async ({ director, database }: Ground): Promise<string> => {
  const email = freshEmail()
  await invited(director, email, "organizer")
  return database.one("select id from invitation where email = $1", [email])
}

const foreignInvitation = async ({ foreign, database }: Ground): Promise<string> => {
  const email = freshEmail()
  await invited(foreign.director, email, "organizer")
  return database.one("select id from invitation where email = $1", [email])
}

const director: Form["who"] = ({ director: one }) => one

/** Somebody new, by their id. */
const worker = (duty: Duty) => async (ground: Ground) => (await ground.newcomer(duty)).id

const pageOf = (_: Ground, person: string): string => `/people/${person}`
const elsewhere: NonNullable<Form["elsewhere"]> = ({ foreign }) => [
  `/people/${foreign.person}`,
  `/people/${nobody}`,
  "/people/%00",
]

const invitation = (intent: "renew" | "revoke"): Form => {
  let theirs = ""
  return {
    route: "people._index",
    intent: ["act", intent],
    who: director,
    subject: async (ground) => {
      theirs = await foreignInvitation(ground)
      return pending(ground)
    },
    page: () => "/people",
    to: () => "/people?index",
    good: (_, id) => ({ invitation: id }),
    foreign: () => [{ invitation: theirs }, { invitation: nobody }, { invitation: "x" }, { invitation: "" }],
    taken: intent === "renew" ? 200 : 303,
    changes: ["invitation", "audit"],
    again: intent === "renew" ? "anew" : "nothing",
  }
}

/** A director with a second step, who may ask it of everybody: one for asking and for asking no more. */
const ruler = async (ground: Ground): Promise<Somebody> => {
  const known = rulers.get(ground) ?? withStep(await ground.newcomer("director"))
  rulers.set(ground, known)
  return known
}

const rulers = new WeakMap<Ground, Promise<Somebody>>()

const helping = (intent: "link" | "reset"): Form => ({
  route: "people.$person",
  intent: ["act", intent],
  who: director,
  subject: async (ground) => {
    const one = await ground.newcomer("organizer")
    return (await (intent === "reset" ? withStep(one) : one)).id
  },
  page: (ground, person) => `${pageOf(ground, person)}${intent === "reset" ? "?reset" : ""}`,
  to: pageOf,
  isScripted: true,
  elsewhere,
  good: () => ({}),
  taken: intent === "link" ? 200 : 303,
  changes: ["session", "two_factor", "passkey", "person", "account", "notice"],
  also: (_, person) => [person],
  again: intent === "link" ? "anew" : "nothing",
})

/** Two colleagues whose days are given to each other. */
const days = (from: number, until: number): Answers => ({ from: day(-from), until: day(-until) })

const given = (ground: Ground): Answers => ({
  whose: `${ground.organizer.id} organizer`,
  to: ground.supervisor.id,
  ...days(10, 20),
})

/** The link of an invitation is read on the page that gives it out. */
const joining = (): Form => {
  let stranger: Somebody | undefined
  return {
    route: "invitation.$link",
    who: (ground) => {
      stranger = ground.stranger()
      return stranger
    },
    subject: (ground) => invited(ground.director, freshEmail(), "organizer"),
    page: (_, link) => link,
    gone: "invitation.gone.title",
    elsewhere: () => ["/invitation/none", `/invitation/${nobody}.x`, "/invitation/%00"],
    good: () => ({ name: "Ewa Nowa", password: good }),
    fields: { name, password: { kind: "new-password" } },
    taken: 303,
    changes: ["invitation", "person", "account", "membership", "session", "notice"],
    again: "nothing",
  }
}

export const people: ReadonlyArray<Form> = [
  {
    route: "people.invite",
    who: director,
    page: () => "/people/invite",
    good: () => ({ name: "Ewa Zaproszona", email: freshEmail(), duty: "organizer" }),
    fields: { name, email: { kind: "email" }, duty: { kind: "choice" } },
    together: ({ organizer }, answers) => [
      {
        what: "here already",
        answers: { ...answers, email: organizer.email },
        control: "email",
        isLost: false,
      },
    ],
    taken: 200,
    changes: ["invitation", "audit"],
    again: "nothing",
  },
  invitation("renew"),
  invitation("revoke"),
  ...(["ask-for-factor", "ask-for-none"] as const).map(
    (rule): Form => ({
      route: "people._index",
      intent: ["act", rule],
      who: (ground) => ruler(ground),
      page: () => "/people",
      to: () => "/people?index",
      good: () => ({}),
      taken: 303,
      changes: ["sign_in_rule"],
      again: "nothing",
    }),
  ),
  helping("link"),
  helping("reset"),
  {
    route: "people.$person",
    intent: ["act", "duties"],
    who: director,
    subject: worker("organizer"),
    page: pageOf,
    elsewhere,
    good: () => ({ duty: ["organizer", "supervisor"], seen: "organizer" }),
    fields: { duty: { kind: "choices" } },
    taken: 303,
    changes: ["membership", "notice"],
    also: (_, person) => [person],
    again: "nothing",
    stale: { answers: () => ({ duty: ["director"], seen: "organizer" }), status: 409 },
  },
  {
    route: "people.$person",
    intent: ["act", "end"],
    who: director,
    subject: worker("supervisor"),
    page: (ground, person) => `${pageOf(ground, person)}?end`,
    to: pageOf,
    elsewhere,
    good: () => ({}),
    together: () => [],
    taken: 303,
    changes: ["membership", "delegation", "session", "digest", "calendar_address", "saved_filter", "notice"],
    also: (_, person) => [person],
    again: "nothing",
  },
  {
    route: "delegations",
    intent: ["act", "give"],
    who: director,
    page: () => "/delegations",
    good: given,
    fields: {
      whose: { kind: "choice" },
      to: { kind: "choice" },
      from: { kind: "date" },
      until: { kind: "date" },
    },
    together: (ground) => {
      const right = given(ground)
      const until = { ...right, ...days(20, 10) }
      return [
        { what: "ends before it begins", answers: until, control: "until", isLost: false },
        { what: "over already", answers: { ...right, ...days(-20, -10) }, control: "until", isLost: false },
        { what: "to oneself", answers: { ...right, to: ground.organizer.id }, control: "to", isLost: true },
        {
          what: "to another centre",
          answers: { ...right, to: ground.foreign.person },
          control: "to",
          isLost: true,
        },
        {
          what: "of another centre",
          answers: { ...right, whose: `${ground.foreign.person} director` },
          control: "whose",
          isLost: true,
        },
        {
          what: "a duty that is not theirs",
          answers: { ...right, whose: `${ground.organizer.id} director` },
          control: "whose",
          isLost: true,
        },
      ]
    },
    taken: 303,
    changes: ["delegation", "audit", "notice"],
    again: "nothing",
    stale: { answers: (ground) => ({ ...given(ground), ...days(11, 12) }), status: 409 },
  },
  {
    route: "delegations",
    intent: ["act", "end"],
    who: director,
    page: () => "/delegations",
    subject: ({ database, organisation }) =>
      database.one("select id from delegation where organisation_id = $1 and ended_at is null limit 1", [
        organisation,
      ]),
    good: (_, delegation) => ({ delegation }),
    foreign: () => [{ delegation: nobody }, { delegation: "x" }],
    taken: 303,
    changes: ["delegation", "audit", "notice"],
    again: "nothing",
  },
  joining(),
  {
    route: "people.found",
    who: async ({ address, database, director: { id: other } }) => {
      const email = "administrator@osl.example"
      await database.ask(
        `update account set password = (select password from account where "userId" = $1)
         where "userId" = (select id from person where email = $2)`,
        [other, email],
      )
      const id = await database.one("select id from person where email = $1", [email])
      return { id, email, password, browser: await signedIn(address, { email, password }) }
    },
    page: () => "/people/found",
    good: () => ({ name: "Ośrodek w Zatorzu", kind: "ops", municipality: "3021163" }),
    fields: {
      name: { kind: "line", most: 200 },
      kind: { kind: "choice" },
      municipality: { kind: "line", most: 120 },
    },
    taken: 303,
    changes: ["organisation", "membership", "audit", "centre_edition"],
    also: () => ["*"],
    again: "nothing",
  },
]
