/**
 * Proofs embedded in a credential, of the kind `eddsa-rdfc-2022`: whether a known key of the issuer made them.
 * Not here: signed tokens (`Signature`), or making such proofs: what OSL issues is signed as a token.
 */
import type { Problem } from "@osl/core"
import * as Effect from "effect/Effect"
import { importJWK, type JWK } from "jose"
import jsonld from "jsonld"
import { seconds } from "./Credential.ts"
import { contexts } from "./contexts.ts"
import * as problems from "./problems.ts"
import { type IssuerKey, isRow, type Row } from "./Signature.ts"

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

/** The bytes of a multibase text in base58; `undefined` for anything else. **Unit** at most 200 characters. */
const base58 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{1,200}$/.test(text)) return undefined
  let value = 0n
  for (const letter of text.slice(1)) value = value * 58n + BigInt(alphabet.indexOf(letter))
  const hex = value.toString(16)
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  const zeros = /^1*/.exec(text.slice(1))?.[0].length ?? 0
  const rest = even === "00" ? [] : (even.match(/../g) ?? []).map((two) => Number.parseInt(two, 16))
  return Uint8Array.from([...Array.from({ length: zeros }, () => 0), ...rest])
}

/** An Ed25519 key that is written as a Multikey (`z6Mk…`), as a JWK. **Shape** `undefined` for anything else. */
export const fromMultikey = (text: string): JWK | undefined => {
  const bytes = base58(text)
  if (bytes?.length !== 34 || bytes[0] !== 0xed || bytes[1] !== 0x01) return undefined
  const x = btoa(String.fromCharCode(...bytes.subarray(2)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
  return { kty: "OKP", crv: "Ed25519", x }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** Gives the contexts that are known, and nothing else: no network. */
const documentLoader = async (url: string) => {
  const document = contexts[url]
  if (document === undefined) return Promise.reject(new TypeError(`unknown context ${url}`))
  return { contextUrl: undefined, documentUrl: url, document }
}

const hash = async (document: Row): Promise<Uint8Array> => {
  const options = { algorithm: "RDFC-1.0", format: "application/n-quads", documentLoader, safe: true }
  const quads: unknown = await jsonld.canonize(Object(document), Object(options))
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text(quads))))
}

const isSigned = async (
  document: Row,
  proof: Row,
  signature: Uint8Array<ArrayBuffer>,
  jwk: JWK,
): Promise<boolean> => {
  const { proofValue: _, ...config } = proof
  const whole = new Uint8Array(64)
  whole.set(await hash({ "@context": document["@context"], ...config }))
  whole.set(await hash(document), 32)
  const key = await importJWK({ kty: "OKP", crv: "Ed25519", x: text(jwk.x) }, "EdDSA")
  return key instanceof Uint8Array ? false : crypto.subtle.verify("Ed25519", key, signature, whole)
}

/** A method that spells its key out, and does it wrong. */
const isMisspelt = (method: string): boolean => {
  const key = method.split(/[#:]/).at(-1) ?? ""
  return key.startsWith("z6Mk") && fromMultikey(key) === undefined
}

const issuerOf = ({ issuer }: Row): string => (isRow(issuer) ? text(issuer["id"]) : text(issuer))

const isInUse = (key: IssuerKey, at: number): boolean =>
  !(at < seconds(key.from ?? "1970-01-01T00:00:00Z")) && !(key.until !== undefined && at > seconds(key.until))

const unchecked = (at: number, type: string): Problem.Problem =>
  problems.make("badge-proof-not-checked", ["proof", at], { type: type.slice(0, 100) })

const proofFaults = async (
  document: Row,
  proof: unknown,
  at: number,
  keys: ReadonlyArray<IssuerKey>,
): Promise<ReadonlyArray<Problem.Problem>> => {
  if (!isRow(proof)) return [problems.make("badge-signature-wrong", ["proof", at])]
  const suite = text(proof["cryptosuite"]) || text(proof["type"])
  if (proof["type"] !== "DataIntegrityProof" || suite !== "eddsa-rdfc-2022") return [unchecked(at, suite)]
  if (proof["proofPurpose"] !== "assertionMethod")
    return [
      problems.make("badge-field-wrong", ["proof", at, "proofPurpose"], { field: "proof.proofPurpose" }),
    ]
  const issuer = issuerOf(document)
  const kid = text(proof["verificationMethod"])
  if (isMisspelt(kid))
    return [
      problems.make("badge-method-wrong", ["proof", at, "verificationMethod"], {
        method: kid.slice(0, 200),
      }),
    ]
  const own = keys.filter((key) => key.issuer === issuer)
  if (own.length === 0)
    return [problems.make("badge-issuer-unknown", ["issuer"], { issuer: issuer.slice(0, 200) })]
  const key = own.find((one) => one.kid === kid)
  if (key === undefined)
    return [problems.make("badge-key-unknown", ["proof", at], { kid: kid.slice(0, 200) })]
  if (key.jwk.crv !== "Ed25519")
    return [problems.make("badge-key-unfit", ["proof", at], { kid: kid.slice(0, 200), alg: suite })]
  const listed = Array.isArray(document["@context"]) ? document["@context"] : [document["@context"]]
  const strange = listed.find((one) => typeof one === "string" && !Object.hasOwn(contexts, one))
  if (strange !== undefined) return [unchecked(at, `${suite}, ${String(strange)}`)]
  const signature = base58(text(proof["proofValue"]))
  try {
    if (signature === undefined || !(await isSigned(document, proof, signature, key.jwk)))
      return [problems.make("badge-signature-wrong", ["proof", at])]
  } catch {
    return [problems.make("badge-signature-wrong", ["proof", at])]
  }
  const issuedAt = seconds(text(document["validFrom"]))
  return Number.isNaN(issuedAt) || isInUse(key, issuedAt)
    ? []
    : [
        problems.make("badge-key-out-of-time", ["proof", at], {
          kid: kid.slice(0, 200),
          at: text(document["validFrom"]).slice(0, 10),
        }),
      ]
}

/**
 * What is wrong with the embedded proofs of a credential; for `Verifier.Trust`.
 *
 * **Shape** every proof has to hold, of at most three. A context that is not known leaves a proof open: it is never fetched.
 * **Source** W3C Data Integrity EdDSA Cryptosuites 1.0, 3.2; rule VF10.
 */
export const faults = (
  credential: Row,
  keys: ReadonlyArray<IssuerKey>,
): Effect.Effect<ReadonlyArray<Problem.Problem>> =>
  Effect.promise(async () => {
    const { proof, ...document } = credential
    const all: ReadonlyArray<unknown> = Array.isArray(proof) ? proof : [proof]
    const found: Array<Problem.Problem> = []
    if (all.length > 3) found.push(unchecked(3, String(all.length)))
    for (const [at, one] of all.slice(0, 3).entries())
      found.push(...(await proofFaults(document, one, at, keys)))
    return found
  })
