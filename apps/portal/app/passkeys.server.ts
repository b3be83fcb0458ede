/**
 * Passkeys: what a browser is asked for, and whether its answer proves the person.
 * Not here: asking the browser (`people/passkey.ts`), keeping them (`@osl/store`, Factors), or the session (`signIn.server.ts`).
 */
import { randomUUID } from "node:crypto"
import { isIP } from "node:net"
import { Factors } from "@osl/store"
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { cookie } from "./preferences.server.ts"
import { address, isSecure } from "./runtime.server.ts"
import type { Person } from "./visit.server.ts"

/** **Unit** milliseconds to answer a challenge. */
const answerMs = 5 * 60_000

/** The most that one person keeps. */
export const most = 20

/** Where passkeys of this portal are good. **Shape** `origin` of the pages that may ask; a passkey is never good for a number of a network. */
export interface Party {
  readonly id: string
  readonly origin: string
}

export const partyOf = (portal: string): Party | undefined => {
  const url = new URL(portal)
  if (url.hostname === "127.0.0.1" || url.hostname === "[::1]") {
    url.hostname = "localhost"
    return { id: "localhost", origin: url.origin }
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0) return undefined
  return url.protocol === "https:" || url.hostname === "localhost"
    ? { id: url.hostname, origin: url.origin }
    : undefined
}

export const party = (): Party | undefined => partyOf(address())

/** The answer of a browser proves nothing: made for something else, too late, by an unknown passkey, or not at all. */
export class NotProved extends Schema.TaggedError<NotProved>()("NotProved", {}) {
  override get message() {
    return "The passkey proves nobody"
  }
}

const tried = <A>(prove: () => Promise<A>): Effect.Effect<A, NotProved> =>
  Effect.tryPromise({ try: prove, catch: () => new NotProved() })

const here = Effect.suspend(() => {
  const found = party()
  return found === undefined ? Effect.fail(new NotProved()) : Effect.succeed(found)
})

/** What a challenge is good for: a passkey of one person, or signing in as whoever proves it. */
const making = (personId: string): string => `make:${personId}`
const proving = "prove"

const cookieName = "osl.passkey"

const challengeCookie = (id: string, seconds: number): string =>
  `${cookieName}=${id}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure() ? "; Secure" : ""}`

/** Keeps a challenge for the browser that asked. **Shape** the cookie that finds it again; good for this purpose alone. */
const keep = Effect.fn("Passkeys.keep")(function* (purpose: string, challenge: string) {
  const id = randomUUID()
  const now = yield* Clock.currentTimeMillis
  const instant = (ms: number) => new Date(ms).toISOString()
  yield* (yield* Factors.Factors).keepChallenge(
    id,
    `${purpose} ${challenge}`,
    instant(now),
    instant(now + answerMs),
  )
  return challengeCookie(id, answerMs / 1000)
})

const take = Effect.fn("Passkeys.take")(function* (headers: Headers, purpose: string) {
  const id = cookie(headers, cookieName)
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  const found = id === undefined ? undefined : yield* (yield* Factors.Factors).takeChallenge(id, now)
  if (found?.startsWith(`${purpose} `) !== true) return yield* new NotProved()
  return found.slice(purpose.length + 1)
})

/** What the browser is asked for to make a passkey of somebody. */
export const asksToMake = Effect.fn("Passkeys.asksToMake")(function* ({ id, name, email }: Person) {
  const { id: rpID } = yield* here
  const { passkeys } = yield* (yield* Factors.Factors).of(id)
  const options = yield* Effect.promise(() =>
    generateRegistrationOptions({
      rpName: "OSL",
      rpID,
      userID: new TextEncoder().encode(id),
      userName: email,
      userDisplayName: name,
      attestationType: "none",
      excludeCredentials: passkeys.map((one) => ({ id: one.id })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    }),
  )
  return { options, cookie: yield* keep(making(id), options.challenge) }
})

/** Keeps the passkey that a browser made. **Errors** `NotProved`. */
export const made = Effect.fn("Passkeys.made")(function* (
  headers: Headers,
  person: Person,
  name: string,
  response: RegistrationResponseJSON,
) {
  const { id: expectedRPID, origin: expectedOrigin } = yield* here
  const expectedChallenge = yield* take(headers, making(person.id))
  const { registrationInfo } = yield* tried(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
    }),
  )
  if (registrationInfo === undefined) return yield* new NotProved()
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  yield* (yield* Factors.Factors).addPasskey(person.id, {
    id,
    name,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports,
  })
})

/** What the browser is asked for to sign somebody in, nobody named: it offers the passkeys it has. */
export const asksToProve = Effect.fn("Passkeys.asksToProve")(function* () {
  const { id: rpID } = yield* here
  const options = yield* Effect.promise(() =>
    generateAuthenticationOptions({ rpID, userVerification: "required" }),
  )
  return { options, cookie: yield* keep(proving, options.challenge) }
})

/** Whose passkey answered. **Errors** `NotProved`. */
export const proved = Effect.fn("Passkeys.proved")(function* (
  headers: Headers,
  response: AuthenticationResponseJSON,
) {
  const { id: expectedRPID, origin: expectedOrigin } = yield* here
  const expectedChallenge = yield* take(headers, proving)
  const factors = yield* Factors.Factors
  const found = yield* factors.passkey(response.id)
  if (found === undefined) return yield* new NotProved()
  const { verified, authenticationInfo } = yield* tried(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      credential: {
        id: found.id,
        publicKey: new Uint8Array(Buffer.from(found.publicKey, "base64url")),
        counter: found.counter,
      },
      requireUserVerification: true,
    }),
  )
  if (!verified) return yield* new NotProved()
  const now = new Date(yield* Clock.currentTimeMillis).toISOString()
  yield* factors.usedPasskey(found.id, authenticationInfo.newCounter, now)
  return found.personId
})
