/**
 * What goes to and comes from the scripts of passkeys: read from a posted form, answered as JSON.
 * Not here: whether an answer proves anything (`passkeys.server.ts`).
 */
import type { Database } from "@osl/store"
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { NotProved } from "../passkeys.server.ts"

const word = Schema.String.check(Schema.isMaxLength(20_000))
const optional = Schema.optionalKey(Schema.NullOr(word))

const known = {
  id: word,
  rawId: word,
  type: Schema.Literal("public-key"),
  clientExtensionResults: Schema.Struct({}),
}

const Authentication = Schema.Struct({
  ...known,
  response: Schema.Struct({
    clientDataJSON: word,
    authenticatorData: word,
    signature: word,
    userHandle: optional,
  }),
})

const Registration = Schema.Struct({
  ...known,
  response: Schema.Struct({
    clientDataJSON: word,
    attestationObject: word,
    transports: Schema.optionalKey(
      Schema.Array(Schema.Literals(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"])),
    ),
  }),
})

const parsed = (text: string): Effect.Effect<unknown, NotProved> =>
  Effect.try({ try: (): unknown => JSON.parse(text), catch: () => new NotProved() })

/** A browser's answer to signing in. **Errors** `NotProved` when it is none. */
export const authentication = (text: string): Effect.Effect<AuthenticationResponseJSON, NotProved> =>
  Effect.flatMap(parsed(text), (json) =>
    Effect.mapError(
      Effect.map(Schema.decodeUnknownEffect(Authentication)(json), ({ response, ...rest }) => ({
        ...rest,
        response: {
          clientDataJSON: response.clientDataJSON,
          authenticatorData: response.authenticatorData,
          signature: response.signature,
          ...(typeof response.userHandle === "string" ? { userHandle: response.userHandle } : {}),
        },
      })),
      () => new NotProved(),
    ),
  )

/** A browser's answer to making a passkey. **Errors** `NotProved` when it is none. */
export const registration = (text: string): Effect.Effect<RegistrationResponseJSON, NotProved> =>
  Effect.flatMap(parsed(text), (json) =>
    Effect.mapError(
      Effect.map(Schema.decodeUnknownEffect(Registration)(json), ({ response, ...rest }) => ({
        ...rest,
        response: {
          clientDataJSON: response.clientDataJSON,
          attestationObject: response.attestationObject,
          ...(response.transports === undefined ? {} : { transports: [...response.transports] }),
        },
      })),
      () => new NotProved(),
    ),
  )

/** What was proved; nothing when it was not. */
export const ifProved = <A, R>(
  proving: Effect.Effect<A, Database.Unavailable | NotProved, R>,
): Effect.Effect<A | undefined, Database.Unavailable, R> =>
  Effect.catchTag(proving, "NotProved", () => Effect.succeed(undefined))

/** An answer to a script, which nobody keeps. */
export const answered = (body: unknown, cookies: ReadonlyArray<string> = [], status = 200): Response => {
  const headers = new Headers({ "Cache-Control": "no-store" })
  for (const cookie of cookies) headers.append("Set-Cookie", cookie)
  return Response.json(body, { status, headers })
}
