/**
 * The forms that anybody meets: signing in, a forgotten password, choices of language, look and organisation, a badge, letters.
 * Not here: what somebody does once they are in.
 */

import * as SignedLink from "../../../app/signedLink.server.ts"
import { codeOf } from "../../../e2e/support/codes.ts"
import { open } from "../Browser.ts"
import { digest } from "./account.ts"
import { type Form, pairsOf } from "./Form.ts"
import { found, type Ground, good, nobody, type Somebody, secret } from "./Ground.ts"

const stranger: Form["who"] = (ground) => ground.stranger()

/** Somebody whose password was right and whose code is asked for. */
const halfIn = () => {
  let secret = ""
  return {
    who: async (ground: Ground): Promise<Somebody> => {
      const one = await ground.newcomer("organizer")
      await one.browser.post("/account/two-step", [
        ["act", "begin"],
        ["password", one.password],
      ])
      secret = found((await one.browser.get("/account/two-step")).html, /secret=([A-Z2-7]{16,})/)
      await one.browser.post("/account/two-step", [
        ["act", "confirm"],
        ["code", codeOf(secret)],
      ])
      const browser = open(ground.address)
      await browser.signIn(one)
      return { ...one, browser }
    },
    code: () => codeOf(secret, Date.now() + 30_000),
  }
}

const coding = halfIn()

export const signingIn: ReadonlyArray<Form> = [
  {
    route: "sign-in",
    who: (ground) => ({ ...ground.stranger(), id: ground.organizer.id }),
    page: () => "/sign-in",
    good: ({ organizer }) => ({ email: organizer.email, password: organizer.password }),
    fields: { email: { kind: "email" }, password: { kind: "own-password" } },
    taken: 303,
    changes: ["session", "person"],
    again: "anew",
  },
  {
    route: "sign-in",
    intent: ["act", "sign-on"],
    who: stranger,
    page: () => "/sign-in",
    isScripted: true,
    isFree: true,
    good: () => ({ email: "ktos@przyklad.pl" }),
    fields: { email: { kind: "email" } },
    taken: 422,
    changes: [],
    again: "nothing",
  },
  {
    route: "sign-in_.code",
    who: coding.who,
    page: () => "/sign-in/code",
    good: () => ({ code: coding.code(), recovery: "" }),
    fields: { code: { kind: "code", isSecret: true } },
    taken: 303,
    changes: ["session", "two_factor", "verification", "person"],
    // Whoever is in already proves it once more, and when that was is noted.
    again: "anew",
  },
  {
    route: "sign-in_.passkey",
    intent: ["act", "ask"],
    who: stranger,
    page: () => "/sign-in",
    to: () => "/sign-in/passkey",
    isScripted: true,
    isData: true,
    isFree: true,
    good: () => ({}),
    taken: 200,
    changes: ["verification"],
    again: "anew",
  },
  {
    route: "sign-in_.passkey",
    who: stranger,
    page: () => "/sign-in",
    to: () => "/sign-in/passkey",
    isScripted: true,
    isData: true,
    good: () => ({ answer: "{}" }),
    together: () =>
      ["", "x", "null", '{"id":"x"}', "9".repeat(100_000)].map((answer) => ({
        what: `answer: ${answer.slice(0, 20)}`,
        answers: { answer },
        control: "answer",
        isLost: true,
      })),
    taken: 422,
    changes: [],
    again: "nothing",
  },
  {
    route: "sign-out",
    who: (ground) => ground.newcomer("organizer"),
    page: () => "/about",
    to: () => "/sign-out",
    good: () => ({}),
    taken: 303,
    changes: ["session"],
    again: "nothing",
    isScripted: true,
  },
  {
    route: "password.$link",
    who: stranger,
    subject: async (ground) => {
      const one = await ground.newcomer("organizer")
      const { html } = await ground.director.browser.post(`/people/${one.id}`, [["act", "link"]])
      return found(html, /(\/password\/[\w.-]+)/)
    },
    page: (_, link) => link,
    gone: "password.reset.gone.title",
    elsewhere: () => ["/password/none", `/password/${nobody}.x`],
    good: () => ({ password: `${good}-2` }),
    fields: { password: { kind: "new-password" } },
    taken: 303,
    changes: ["account", "session", "person"],
    also: () => ["*"],
    again: "nothing",
  },
  {
    route: "unsubscribe.$organisation.$link",
    who: stranger,
    subject: async ({ organisation, supervisor: { browser, id } }) => {
      await browser.post("/account/notifications", pairsOf(digest))
      return `/unsubscribe/${organisation}/${SignedLink.make({ of: "digest", id, state: organisation }, secret)}`
    },
    page: (_, link) => link,
    gone: "unsubscribe.forged",
    elsewhere: ({ foreign }, link) => [
      `/unsubscribe/${foreign.organisation}/${link.split("/").at(-1)}`,
      `/unsubscribe/${nobody}/none`,
      "/unsubscribe/%00/%00",
    ],
    good: () => ({}),
    taken: 200,
    changes: ["digest"],
    again: "nothing",
    isSealed: true,
  },
  {
    route: "language.$language",
    who: stranger,
    page: () => "/about",
    to: () => "/language/en",
    isScripted: true,
    good: () => ({ back: "https://example.com/x" }),
    elsewhere: () => ["/language/xx", "/language/__proto__"],
    taken: 303,
    changes: [],
    again: "nothing",
  },
  {
    route: "theme",
    who: stranger,
    page: () => "/about",
    to: () => "/theme",
    isScripted: true,
    good: () => ({ theme: "dark", back: "//example.com" }),
    foreign: () => [{ theme: "xx" }, { theme: "__proto__" }, {}],
    taken: 303,
    changes: [],
    again: "nothing",
  },
  {
    route: "organisation",
    who: ({ organizer }) => organizer,
    page: () => "/work",
    to: () => "/organisation",
    isScripted: true,
    good: ({ organisation }) => ({ organisation: `${organisation}.organizer`, back: "/work" }),
    foreign: ({ organisation, foreign, director }) => [
      { organisation: `${foreign.organisation}.organizer` },
      { organisation: `${organisation}.director` },
      { organisation: `${organisation}.director.${director.id}` },
      { organisation: nobody },
      {},
    ],
    taken: 303,
    changes: [],
    again: "nothing",
  },
]
