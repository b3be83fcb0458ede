/**
 * Signing in and out: by e-mail address and password, by the code of a second step, and for whoever proved themselves otherwise.
 * Not here: how better-auth is used (`authority.server.ts`), what a person may do (`access.server.ts`), or slowing down guesses
 * (`attempts.server.ts`).
 */
import { createHmac, timingSafeEqual } from "node:crypto"
import { Accounts, Database } from "@osl/store"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { type Authority, type AuthoritySettings, authority } from "./authority.server.ts"
import { cookie } from "./preferences.server.ts"

/** The address and the password do not belong together. */
export class Mismatch extends Schema.TaggedError<Mismatch>()("Mismatch", {}) {
  override get message() {
    return "The address and the password do not belong together"
  }
}

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

/** What follows from a right password. **Shape** `asksForCode`: nobody is signed in before the second step. */
export interface Entered {
  readonly cookies: Cookies
  readonly asksForCode: boolean
}

/** A code of the second step, or one of the codes kept for a lost device. */
export type Code = { readonly code: string } | { readonly recovery: string }

/** The code was not right; `over` when the password has to be given again, `locked` for a quarter of an hour. */
export class CodeRefused extends Schema.TaggedError<CodeRefused>()("CodeRefused", {
  reason: Schema.Literals(["wrong", "over", "locked"]),
}) {
  override get message() {
    return `The code was not taken (${this.reason})`
  }
}

const Answer = Schema.Struct({
  code: Schema.optionalKey(Schema.String),
  twoFactorRedirect: Schema.optionalKey(Schema.Boolean),
  user: Schema.optionalKey(Schema.Struct({ id: Schema.String })),
})

/** What better-auth answered, of it what is used here. */
const answerOf = (response: Response) =>
  Effect.promise(async () => {
    const body: unknown = await response.json().catch(() => ({}))
    return Schema.decodeUnknownOption(Answer)(body)
  }).pipe(Effect.map((found) => (found._tag === "Some" ? found.value : {})))

const reasons: Readonly<Record<string, CodeRefused["reason"]>> = {
  INVALID_CODE: "wrong",
  INVALID_BACKUP_CODE: "wrong",
  INVALID_TWO_FACTOR_COOKIE: "over",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "over",
  TOTP_NOT_ENABLED: "over",
  BACKUP_CODES_NOT_ENABLED: "over",
  ACCOUNT_TEMPORARILY_LOCKED: "locked",
}

/**
 * What a code came to. A secret that cannot be read, sealed with another one than the portal has now, is a failure to report.
 */
export const ofCode = (response: Response) =>
  Effect.gen(function* () {
    const answer = yield* answerOf(response)
    if (response.ok) return { cookies: response.headers.getSetCookie(), personId: answer.user?.id }
    const reason = reasons[answer.code ?? ""]
    if (reason !== undefined) return yield* new CodeRefused({ reason })
    if (response.status < 500) return yield* new CodeRefused({ reason: "wrong" })
    return yield* Effect.die(new Error(`better-auth answered ${response.status}`))
  })

export class SignIn extends Context.Service<
  SignIn,
  {
    readonly authority: Authority
    /** **Errors** `Mismatch`, the same for an unknown address and a wrong password. */
    readonly signIn: (
      headers: Headers,
      given: { readonly email: string; readonly password: string },
    ) => Effect.Effect<Entered, Mismatch>
    /** The second step, after a right password. **Errors** `CodeRefused`. */
    readonly signInByCode: (headers: Headers, given: Code) => Effect.Effect<Cookies, CodeRefused>
    /** Signs somebody in who proved themselves otherwise, such as by a passkey. */
    readonly open: (headers: Headers, personId: string) => Effect.Effect<Cookies>
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
    settings: AuthoritySettings,
  ): Layer.Layer<SignIn, never, Accounts.Accounts | Database.Database> =>
    Layer.effect(
      SignIn,
      Effect.gen(function* () {
        const { kysely } = yield* Database.Database
        const accounts = yield* Accounts.Accounts
        const auth = authority(kysely, settings)
        const signedIn = Effect.fnUntraced(function* (who: string) {
          const now = new Date(yield* Clock.currentTimeMillis).toISOString()
          yield* Effect.orDie(accounts.signedIn(who, now))
        })
        return SignIn.of({
          authority: auth,
          signIn: (headers, given) =>
            Effect.gen(function* () {
              const response = yield* Effect.promise(() =>
                auth.api.signInEmail({ body: given, headers, asResponse: true }),
              )
              if (response.ok) {
                const { twoFactorRedirect = false } = yield* answerOf(response)
                if (!twoFactorRedirect) yield* signedIn(given.email)
                return { cookies: response.headers.getSetCookie(), asksForCode: twoFactorRedirect }
              }
              if (response.status < 500) return yield* new Mismatch()
              return yield* Effect.die(new Error(`better-auth answered ${response.status}`))
            }),
          signInByCode: (headers, given) =>
            Effect.gen(function* () {
              const response = yield* Effect.promise(() =>
                "code" in given
                  ? auth.api.verifyTOTP({ body: { code: given.code }, headers, asResponse: true })
                  : auth.api.verifyBackupCode({ body: { code: given.recovery }, headers, asResponse: true }),
              )
              const { cookies, personId } = yield* ofCode(response)
              if (personId !== undefined) yield* signedIn(personId)
              return cookies
            }),
          open: (headers, personId) =>
            Effect.map(
              Effect.promise(() => auth.api.openSession({ body: { personId }, headers, asResponse: true })),
              (response) => response.headers.getSetCookie(),
            ),
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
