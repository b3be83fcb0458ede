/**
 * Whether a token was signed by an issuer's key: reading a VC-JWT, finding the key, checking.
 * Not here: what the token says (`Verifier`), or signing one (`Credential`).
 */
import type { Problem } from "@osl/core"
import { Document } from "@osl/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { base64url, compactVerify, importJWK, type JWK } from "jose"
import { seconds } from "./Credential.ts"
import * as problems from "./problems.ts"

/**
 * A public key of an issuer and when it was in use: an old one stays in the list so that old badges stay good.
 *
 * **Unit** `from` and `until` are instants in UTC; open where they are not given.
 */
export interface IssuerKey {
  readonly issuer: string
  readonly kid: string
  readonly jwk: JWK
  readonly from?: string
  readonly until?: string
}

export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A compact token, taken apart and not yet trusted. */
export interface Token {
  readonly text: string
  readonly header: Row
  readonly payload: Row
}

const compact = /^[\w-]+\.[\w-]+\.[\w-]*$/

/** Whether a text is written like a compact token. */
export const isToken = (text: string): boolean => compact.test(text)

/** The bytes of a part of a token; none when the same bytes are written in another way, so that every character counts. */
const bytesOf = (text: string): Uint8Array | undefined => {
  const bytes = base64url.decode(text)
  return base64url.encode(bytes) === text ? bytes : undefined
}

const part = (text: string): Row | undefined => {
  try {
    const bytes = bytesOf(text)
    const parsed = Document.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    return Result.isSuccess(parsed) && isRow(parsed.success) ? parsed.success : undefined
  } catch {
    return undefined
  }
}

/** Takes a token apart. **Shape** the problem says which part cannot be read. */
export const read = (text: string): Token | Problem.Problem => {
  const [head = "", body = ""] = text.split(".")
  const header = part(head)
  if (header === undefined) return problems.make("badge-header-wrong", [], { detail: "JSON" })
  const payload = part(body)
  return payload === undefined ? problems.make("badge-payload-wrong") : { text, header, payload }
}

/** The ways of signing that are accepted, with the kind of key each needs. */
const accepted: Readonly<Record<string, { readonly kty: string; readonly crv?: string }>> = {
  EdDSA: { kty: "OKP", crv: "Ed25519" },
  Ed25519: { kty: "OKP", crv: "Ed25519" },
  ES256: { kty: "EC", crv: "P-256" },
  RS256: { kty: "RSA" },
}

const types = ["jwt", "vc+jwt", "vc+ld+jwt"]

const headerFaults = ({ alg, b64, crit, typ }: Row): ReadonlyArray<Problem.Problem> => [
  ...(typeof alg === "string" && Object.hasOwn(accepted, alg)
    ? []
    : [problems.make("badge-algorithm", ["alg"], { alg: typeof alg === "string" ? alg.slice(0, 40) : "?" })]),
  ...(typ === undefined || (typeof typ === "string" && types.includes(typ.toLowerCase()))
    ? []
    : [problems.make("badge-header-wrong", ["typ"], { detail: "typ" })]),
  ...(crit === undefined && b64 === undefined
    ? []
    : [problems.make("badge-header-wrong", ["crit"], { detail: "crit" })]),
]

const members = ["kty", "crv", "x", "y", "n", "e"] as const

const isSameKey = (one: Row, other: JWK): boolean => members.every((name) => one[name] === other[name])

const fits = (key: IssuerKey, alg: string): boolean => {
  const wanted = accepted[alg]
  return (
    wanted !== undefined &&
    key.jwk.kty === wanted.kty &&
    (wanted.crv === undefined || key.jwk.crv === wanted.crv)
  )
}

/** The keys of the issuer that the header can mean: by its name, else by the key it carries, else all that fit. */
const candidates = (header: Row, own: ReadonlyArray<IssuerKey>, alg: string): ReadonlyArray<IssuerKey> => {
  const { jwk, kid } = header
  if (typeof kid === "string") return own.filter((key) => key.kid === kid)
  if (isRow(jwk)) return own.filter((key) => isSameKey(jwk, key.jwk))
  return own.filter((key) => fits(key, alg))
}

const isInUse = (key: IssuerKey, at: number): boolean =>
  !(at < seconds(key.from ?? "1970-01-01T00:00:00Z")) && !(key.until !== undefined && at > seconds(key.until))

const isSigned = async (text: string, key: IssuerKey, alg: string): Promise<boolean> => {
  try {
    const { d: _, ...open } = key.jwk
    const { alg: __, key_ops: ___, use: ____, ...plain } = open
    await compactVerify(text, await importJWK(plain, alg), { algorithms: [alg] })
    return true
  } catch {
    return false
  }
}

/**
 * What is wrong with the signature of a token; empty when a key of the issuer made it.
 *
 * **Shape** a key that the token brings along is never trusted for itself. **Unit** `issuedAt` in seconds since 1970, UTC.
 * **Source** RFC 7515, RFC 8725; rules VF2, VF3.
 */
export const faults = (
  token: Token,
  issuer: string,
  issuedAt: number | undefined,
  keys: ReadonlyArray<IssuerKey>,
): Effect.Effect<ReadonlyArray<Problem.Problem>> => {
  const found = headerFaults(token.header)
  if (found.length > 0) return Effect.succeed(found)
  const alg = String(token.header["alg"])
  const kid = typeof token.header["kid"] === "string" ? token.header["kid"].slice(0, 200) : "?"
  const own = keys.filter((key) => key.issuer === issuer)
  if (own.length === 0)
    return Effect.succeed([
      problems.make("badge-issuer-unknown", ["issuer"], { issuer: issuer.slice(0, 200) }),
    ])
  const named = candidates(token.header, own, alg)
  if (named.length === 0) return Effect.succeed([problems.make("badge-key-unknown", ["kid"], { kid })])
  if (bytesOf(token.text.split(".")[2] ?? "") === undefined)
    return Effect.succeed([problems.make("badge-signature-wrong")])
  const fitting = named.filter((key) => fits(key, alg))
  if (fitting.length === 0) return Effect.succeed([problems.make("badge-key-unfit", ["kid"], { kid, alg })])
  return Effect.promise(async () => {
    for (const key of fitting)
      if (await isSigned(token.text, key, alg))
        return issuedAt === undefined || isInUse(key, issuedAt)
          ? []
          : [
              problems.make("badge-key-out-of-time", ["validFrom"], {
                kid: key.kid,
                at: new Date(issuedAt * 1000).toISOString().slice(0, 10),
              }),
            ]
    return [problems.make("badge-signature-wrong")]
  })
}
