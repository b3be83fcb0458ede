/**
 * What the small forms of people and accounts ask of a request: the person, the time, where to go next.
 * Not here: who may do what (`access.server.ts`).
 */
import { Organisations } from "@osl/store"
import { redirect } from "@remix-run/node"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { attempts } from "../attempts.server.ts"
import * as Credentials from "../credentials.server.ts"
import { passwordMax, type Weakness, weakness } from "../passwordStrength.server.ts"
import { keep } from "../preferences.server.ts"
import { isSecure } from "../runtime.server.ts"
import { membershipKey } from "../session.server.ts"
import { SignIn } from "../signIn.server.ts"
import type { Membership } from "../visit.server.ts"
import { type Person, SignedOut, Visit } from "../visit.server.ts"
import { givenIn } from "./duties.ts"
import type { Problem } from "./problems.ts"

/** **Unit** milliseconds that an invitation lasts: 7 days. */
const invitedFor = 7 * 86_400_000

/** Now, and when what is offered now is over. **Unit** instants, UTC. */
export const times = Effect.map(Clock.currentTimeMillis, (now) => ({
  now: new Date(now).toISOString(),
  expiresAt: new Date(now + invitedFor).toISOString(),
}))

/** What the institution of somebody gives to its people. */
export const givenBy = ({ organisationId }: Pick<Membership, "organisationId">) =>
  Effect.gen(function* () {
    const { kind } = yield* (yield* Organisations.Organisations).find(organisationId)
    return givenIn(kind)
  })

/** Whoever is signed in, in whatever duty or none. */
export const somebody: Effect.Effect<Person, SignedOut, Visit> = Effect.gen(function* () {
  const { person, path } = yield* Visit
  return person ?? (yield* new SignedOut({ path }))
})

const sentences = {
  required: "sign-in.problem.password-required",
  long: "sign-in.problem.password-long",
  common: "password.problem.common",
  personal: "password.problem.personal",
  guessable: "password.problem.guessable",
} as const satisfies Record<Weakness, Problem["key"]>

/** What is wrong with a password that is chosen. */
export const ofPassword = (password: string, about: ReadonlyArray<string>) =>
  Effect.map(
    weakness(password, about),
    (found): ReadonlyArray<Problem> =>
      found === undefined
        ? []
        : [{ field: "password", key: sentences[found], params: { most: passwordMax } }],
  )

/** Goes on to a page, with headers. */
export const onwards = (to: string, cookies: ReadonlyArray<string> = []): Response => {
  const headers = new Headers()
  for (const cookie of cookies) headers.append("Set-Cookie", cookie)
  return redirect(to, { headers, status: 303 })
}

/** Goes on to a page that shows what was done. */
export const done = (to: string): Response => onwards(to)

/** Goes on to one's work in an organisation. */
export const toWork = (
  membership?: Pick<Membership, "organisationId" | "duty">,
  cookies: ReadonlyArray<string> = [],
): Response =>
  onwards("/work", [
    ...cookies,
    ...(membership === undefined ? [] : [keep("organisation", membershipKey(membership), isSecure())]),
  ])

/** Signs in with a password that was just set; where a second step is on, its code is asked for first. */
export const signInWith = Effect.fn("Asking.signInWith")(function* (
  headers: Headers,
  email: string,
  password: string,
  membership?: Pick<Membership, "organisationId" | "duty">,
) {
  const { signIn } = yield* SignIn
  const { cookies, asksForCode } = yield* Effect.orDie(signIn(headers, { email, password }))
  return asksForCode ? onwards("/sign-in/code", cookies) : toWork(membership, cookies)
})

/** What is wrong with the password that somebody who is signed in gives once more; guessing is slowed down as at signing in. */
export const isMine = Effect.fn("Asking.isMine")(function* (
  { id, email }: Person,
  address: string,
  field: string,
  password: string,
) {
  const wrong = (status: number, problem: Omit<Problem, "field">) => ({
    status,
    problem: { field, ...problem },
  })
  if (password === "") return wrong(422, { key: "sign-in.problem.password-required" })
  if (password.length > passwordMax) return wrong(422, { key: "password.problem.current" })
  const attempt = { address, email }
  const minutes = yield* attempts.wait(attempt)
  if (minutes > 0) return wrong(429, { key: "sign-in.problem.too-many", params: { minutes } })
  const known = yield* Credentials.byId(id)
  const { isPassword } = yield* SignIn
  if (known !== undefined && (yield* isPassword(password, known.hash))) {
    yield* attempts.succeeded(attempt)
    return undefined
  }
  yield* attempts.failed(attempt)
  return wrong(422, { key: "password.problem.current" })
})

/** The token of the session that asks; empty when there is none. */
export const here = (headers: Headers) =>
  Effect.flatMap(SignIn, ({ session }) => Effect.map(session(headers), (token) => token ?? ""))
