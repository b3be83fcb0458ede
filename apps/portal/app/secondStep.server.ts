/**
 * The second step of signing in of somebody who is signed in: set up, confirmed, its recovery codes, turned off.
 * Not here: being asked for a code (`signIn.server.ts`), or a lost device (`@osl/store`, Staff).
 */
import { Factors } from "@osl/store"
import { symmetricDecrypt } from "better-auth/crypto"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import encodeQr from "qr"
import { lasting } from "./runtime.server.ts"
import { type Cookies, ofCode, SignIn } from "./signIn.server.ts"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** A secret as people and apps type it. **Source** RFC 4648, without padding. */
export const base32 = (text: string): string => {
  let bits = ""
  for (const byte of new TextEncoder().encode(text)) bits += byte.toString(2).padStart(8, "0")
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("")
}

/** What an app of codes is given. **Shape** `path` of the squares of the picture, `size` squares on each side. */
export interface SetUp {
  readonly typed: string
  readonly address: string
  readonly path: string
  readonly size: number
}

/** The squares of a QR code as one path of SVG. */
export const qrOf = (text: string): Pick<SetUp, "path" | "size"> => {
  const rows = encodeQr(text, "raw", { ecc: "medium", border: 4 })
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("")
  return { path, size: rows.length }
}

const setUpOf = (secret: string, email: string): SetUp => {
  const typed = base32(secret)
  const address = `otpauth://totp/OSL:${encodeURIComponent(email)}?secret=${typed}&issuer=OSL&digits=6&period=30`
  return { typed: typed.replace(/(.{4})(?=.)/g, "$1 "), address, ...qrOf(address) }
}

/** How it stands: off, being set up with what an app is given, or on. */
export const standOf = Effect.fn("SecondStep.standOf")(function* (person: {
  readonly id: string
  readonly email: string
}) {
  const { step } = yield* (yield* Factors.Factors).of(person.id)
  if (step === null) return { is: "off" } as const
  if (step.isOn) return { is: "on" } as const
  const secret = yield* Effect.option(
    Effect.tryPromise(() => symmetricDecrypt({ key: lasting(), data: step.secret })),
  )
  return secret._tag === "None"
    ? ({ is: "off" } as const)
    : ({ is: "begun", setUp: setUpOf(secret.value, person.email) } as const)
})

/** better-auth did not do what a right password asks for: a defect. */
class NotDone extends Schema.TaggedError<NotDone>()("NotDone", { status: Schema.Number }) {
  override get message() {
    return `better-auth answered ${this.status}`
  }
}

const done = (response: Response): Effect.Effect<Response> =>
  response.ok ? Effect.succeed(response) : Effect.die(new NotDone({ status: response.status }))

/** Begins setting up, with the password that was found right. */
export const begin = Effect.fn("SecondStep.begin")(function* (headers: Headers, password: string) {
  const { authority } = yield* SignIn
  yield* Effect.flatMap(
    Effect.promise(() => authority.api.enableTwoFactor({ body: { password }, headers, asResponse: true })),
    done,
  )
})

const codesOf = (personId: string) =>
  Effect.gen(function* () {
    const { authority } = yield* SignIn
    const { backupCodes } = yield* Effect.promise(() =>
      authority.api.viewBackupCodes({ body: { userId: personId } }),
    )
    return backupCodes
  })

/** What is shown once. **Shape** `cookies` of the session that goes on. */
export interface Codes {
  readonly cookies: Cookies
  readonly codes: ReadonlyArray<string>
}

/** Turns it on by a first right code. **Errors** `CodeRefused`. */
export const confirm = Effect.fn("SecondStep.confirm")(function* (
  headers: Headers,
  personId: string,
  code: string,
) {
  const { authority } = yield* SignIn
  const { cookies } = yield* Effect.flatMap(
    Effect.promise(() => authority.api.verifyTOTP({ body: { code }, headers, asResponse: true })),
    ofCode,
  )
  return { cookies, codes: yield* codesOf(personId) } satisfies Codes
})

/** Makes recovery codes anew, with the password that was found right; those of before are none any more. */
export const renewCodes = Effect.fn("SecondStep.renewCodes")(function* (
  headers: Headers,
  personId: string,
  password: string,
) {
  const { authority } = yield* SignIn
  yield* Effect.flatMap(
    Effect.promise(() =>
      authority.api.generateBackupCodes({ body: { password }, headers, asResponse: true }),
    ),
    done,
  )
  return { cookies: [], codes: yield* codesOf(personId) } satisfies Codes
})

/** Turns it off, with the password that was found right. */
export const turnOff = Effect.fn("SecondStep.turnOff")(function* (headers: Headers, password: string) {
  const { authority } = yield* SignIn
  const response = yield* Effect.flatMap(
    Effect.promise(() => authority.api.disableTwoFactor({ body: { password }, headers, asResponse: true })),
    done,
  )
  return response.headers.getSetCookie()
})
