/**
 * Identity providers of organisations, read from a document of whoever runs the portal.
 * Not here: signing in through them (`app/signOn.server.ts`).
 */
import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { StartFailure } from "./StartFailure.ts"

const line = Schema.NonEmptyString.check(Schema.isMaxLength(300))
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/

/** A secret in the document, or the name of the variable of the environment that holds it. */
const Secret = Schema.Union([line, Schema.Struct({ env: line })])

const Provider = Schema.Struct({
  /** Part of the address to register with the provider: `…/sign-in/callback/<key>`. */
  key: Schema.String.check(Schema.isPattern(/^[a-z0-9](?:[a-z0-9-]{0,40})$/)),
  /** Of the institution, as people know it. */
  name: line,
  issuer: line.check(
    Schema.makeFilter((issuer: string) =>
      URL.canParse(issuer) && (issuer.startsWith("https://") || loopback.test(issuer))
        ? undefined
        : "an address that begins with https://",
    ),
  ),
  clientId: line,
  clientSecret: Secret,
  domains: Schema.NonEmptyArray(Schema.String.check(Schema.isPattern(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
})

const Document = Schema.Array(Provider)

type Environment = Readonly<Record<string, string | undefined>>

const failure = (file: string, reason: string) =>
  new StartFailure("bad-setting", {
    pl: `Nie można użyć pliku ${file} z dostawcami tożsamości (${reason}). Popraw OSL_SIGN_ON.`,
    en: `The file ${file} of identity providers cannot be used (${reason}). Correct OSL_SIGN_ON.`,
  })

/** What occurs more than once. */
const twice = (words: ReadonlyArray<string>): string | undefined =>
  words.find((word, place) => words.indexOf(word) !== place)

/**
 * The providers of a document; none without one.
 *
 * **Errors** throws `StartFailure` `bad-setting` when the file cannot be read, is not right, names a secret that the environment does
 * not hold, or a key or a domain twice.
 */
export const signOnOf = (file: string | undefined, env: Environment) => {
  if (file === undefined) return []
  const read = Result.try({
    try: (): unknown => JSON.parse(readFileSync(file, "utf8")),
    catch: () => failure(file, "JSON"),
  })
  const document = Result.getOrThrowWith(
    Result.flatMap(read, (found) =>
      Result.mapError(Schema.decodeUnknownResult(Document)(found), (wrong) => failure(file, wrong.message)),
    ),
    (wrong) => wrong,
  )
  const again = twice(document.map(({ key }) => key)) ?? twice(document.flatMap(({ domains }) => domains))
  if (again !== undefined) throw failure(file, again)
  return document.map(({ clientSecret, ...provider }) => {
    const secret = typeof clientSecret === "string" ? clientSecret : (env[clientSecret.env] ?? "")
    if (secret === "" && typeof clientSecret !== "string") throw failure(file, clientSecret.env)
    return { ...provider, clientSecret: secret }
  })
}
