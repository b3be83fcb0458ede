/**
 * Signing in and out: better-auth on the portal's own database, by e-mail address and password.
 * Not here: what a person may do (`access.server.ts`), or slowing down guesses (`attempts.server.ts`).
 */
import { createHmac, timingSafeEqual } from "node:crypto"
import { Accounts, Database } from "@osl/store"
import { betterAuth } from "better-auth"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { passwordMax } from "./passwordStrength.server.ts"
import { cookie } from "./preferences.server.ts"

/** **Unit** seconds: a working day, then the password again. */
export const sessionSeconds = 12 * 60 * 60

export interface SignInSettings {
  /** Where the portal is reached, without a path. */
  readonly address: string
  readonly secret: string
}

/** The address and the password do not belong together. */
export class Mismatch extends Schema.TaggedError<Mismatch>()("Mismatch", {}) {
  override get message() {
    return "The address and the password do not belong together"
  }
}

type Db = Database.Database["Service"]["kysely"]

const authority = (db: Db, { address, secret }: SignInSettings) =>
  betterAuth({
    appName: "OSL",
    baseURL: address,
    secret,
    database: { db, type: "postgres" },
    user: {
      modelName: "person",
      additionalFields: { demonstration: { type: "boolean", input: false, required: false } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: passwordMax,
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    rateLimit: { enabled: true },
    advanced: {
      cookiePrefix: "osl",
      useSecureCookies: address.startsWith("https:"),
      database: { generateId: () => crypto.randomUUID() },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  })

/**
 * What a cookie of better-auth says when its signature is ours.
 *
 * **Shape** `value.signature`, the signature being HMAC-SHA-256 in Base64; better-auth itself would look into the database
 * at once, outside the transaction that the page's reads share.
 */
export const signed = (given: string | undefined, secret: string): string | undefined => {
  const dot = given?.lastIndexOf(".") ?? -1
  if (given === undefined || dot < 1) return undefined
  const value = given.slice(0, dot)
  const wanted = createHmac("sha256", secret).update(value).digest()
  const found = Buffer.from(given.slice(dot + 1), "base64")
  return found.length === wanted.length && timingSafeEqual(found, wanted) ? value : undefined
}

/** Headers that set or clear the session's cookie. */
export type Cookies = ReadonlyArray<string>

export class SignIn extends Context.Service<
  SignIn,
  {
    /** **Errors** `Mismatch`, the same for an unknown address and a wrong password. */
    readonly signIn: (
      headers: Headers,
      given: { readonly email: string; readonly password: string },
    ) => Effect.Effect<Cookies, Mismatch>
    readonly signOut: (headers: Headers) => Effect.Effect<Cookies>
    /** The token of the session that the cookie names, signed by this portal; whether it lasts only the database knows. */
    readonly session: (headers: Headers) => Effect.Effect<string | undefined>
    /** What is kept in place of a password. */
    readonly hash: (password: string) => Effect.Effect<string>
    /** Whether a password is the one that something was kept of. */
    readonly isPassword: (password: string, hash: string) => Effect.Effect<boolean>
  }
>()("@osl/portal/SignIn") {
  static readonly layer = (
    settings: SignInSettings,
  ): Layer.Layer<SignIn, never, Accounts.Accounts | Database.Database> =>
    Layer.effect(
      SignIn,
      Effect.gen(function* () {
        const { kysely } = yield* Database.Database
        const accounts = yield* Accounts.Accounts
        const auth = authority(kysely, settings)
        const signedIn = Effect.fnUntraced(function* (email: string) {
          const now = new Date(yield* Clock.currentTimeMillis).toISOString()
          yield* Effect.orDie(accounts.signedIn(email, now))
        })
        return SignIn.of({
          signIn: (headers, given) =>
            Effect.gen(function* () {
              const response = yield* Effect.promise(() =>
                auth.api.signInEmail({ body: given, headers, asResponse: true }),
              )
              if (response.ok) {
                yield* signedIn(given.email)
                return response.headers.getSetCookie()
              }
              if (response.status < 500) return yield* new Mismatch()
              return yield* Effect.die(new Error(`better-auth answered ${response.status}`))
            }),
          signOut: (headers) =>
            Effect.map(
              Effect.promise(() => auth.api.signOut({ headers, asResponse: true })),
              (response) => response.headers.getSetCookie(),
            ),
          session: (headers) =>
            Effect.map(
              Effect.promise(() => auth.$context),
              ({ authCookies, secret }) => signed(cookie(headers, authCookies.sessionToken.name), secret),
            ),
          hash: (password) => Effect.promise(async () => (await auth.$context).password.hash(password)),
          isPassword: (password, hash) =>
            Effect.promise(async () => (await auth.$context).password.verify({ password, hash })),
        })
      }),
    )
}
