/**
 * A badge: who got which achievement from whom, with which results and evidence, until when; made and signed.
 * Not here: what is achieved (`Achievement`), checking a badge of others (`Verifier`), or keeping keys (nobody here does).
 */
import type { Form, LocalDate, Problem } from "@osl/core"
import { FreeText } from "@osl/core"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { CompactSign, importJWK, type JWK } from "jose"
import type { Achievement } from "./Achievement.ts"
import * as problems from "./problems.ts"
import type { StatusEntry } from "./StatusList.ts"

/** The contexts of a credential, in the order the schema asks for. **Source** Open Badges 3.0, VC Data Model 2.0. */
export const contexts = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const

/** Who issues. **Shape** `id` is an address that stays the same as long as its certificates are valid. */
export interface Issuer {
  readonly id: string
  readonly name: string
  readonly url?: string
  readonly email?: string
}

/** Who gets it: known by an address of their own, or by an e-mail address of which only the salted hash is kept. */
export interface Recipient {
  readonly id?: string
  readonly email?: { readonly address: string; readonly salt: string }
}

/** A level somebody reached in a competency, by the addresses of the achievement. */
export interface Reached {
  readonly resultDescription: string
  readonly achievedLevel: string
}

/** A share that somebody reached. **Unit** `value` in percent, a whole number. */
export interface Share {
  readonly resultDescription: string
  readonly value: string
}

/**
 * What shows it: how many records of a form in a span of time. Records themselves, and whom they are about, stay where they are.
 *
 * **Shape** `note` is the worker's own words, in which nothing may look like personal data.
 */
export interface WorkEvidence {
  readonly form: Form.FormDefinition
  readonly records: number
  readonly from: LocalDate.LocalDate
  readonly to: LocalDate.LocalDate
  readonly note?: string
}

/**
 * **Unit** `validFrom` and `validUntil` are instants in UTC; `activity` the first and last day of what was done for it, `credits`
 * hours of 45 minutes.
 */
export interface Input {
  readonly id: string
  readonly issuer: Issuer
  readonly recipient: Recipient
  readonly achievement: Achievement
  readonly results?: ReadonlyArray<Reached | Share>
  readonly activity?: { readonly from: LocalDate.LocalDate; readonly to: LocalDate.LocalDate }
  readonly credits?: number
  readonly evidence?: ReadonlyArray<WorkEvidence>
  readonly validFrom: string
  readonly validUntil?: string
  readonly status?: StatusEntry
}

interface Evidence {
  readonly type: readonly ["Evidence"]
  readonly name: string
  readonly description: string
  readonly narrative?: string
  readonly genre: string
}

/** An unsigned badge. **Shape** as the class AchievementCredential of Open Badges 3.0. */
export interface Credential {
  readonly "@context": readonly [string, string]
  readonly id: string
  readonly type: readonly ["VerifiableCredential", "OpenBadgeCredential"]
  readonly name: string
  readonly issuer: { readonly type: readonly ["Profile"] } & Issuer
  readonly validFrom: string
  readonly validUntil?: string
  readonly credentialSubject: {
    readonly id?: string
    readonly type: readonly ["AchievementSubject"]
    readonly identifier?: ReadonlyArray<{
      readonly type: "IdentityObject"
      readonly hashed: true
      readonly identityHash: string
      readonly identityType: "emailAddress"
      readonly salt: string
    }>
    readonly activityStartDate?: string
    readonly activityEndDate?: string
    readonly creditsEarned?: number
    readonly achievement: Achievement
    readonly result?: ReadonlyArray<
      { readonly type: readonly ["Result"]; readonly status: "Completed" } & (Reached | Share)
    >
  }
  readonly evidence?: ReadonlyArray<Evidence>
  readonly credentialSchema: ReadonlyArray<{ readonly id: string; readonly type: string }>
  readonly credentialStatus?: StatusEntry
}

/** The input cannot become a badge; `problems` say why, all of them. */
export class NotToBeIssued extends Schema.TaggedError<NotToBeIssued>()("NotToBeIssued", {
  problems: Schema.Array(
    Schema.Struct({
      code: Schema.String,
      path: Schema.Array(Schema.Union([Schema.String, Schema.Number])),
      params: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number])),
    }),
  ),
}) {
  override get message() {
    return `The badge cannot be issued: ${this.problems.map(({ code }) => code).join(", ")}.`
  }
}

/** The key cannot sign: it is not private, or of a kind that is not used here. */
export class KeyUnfit extends Schema.TaggedError<KeyUnfit>()("KeyUnfit", { kid: Schema.String }) {
  override get message() {
    return `The key ${this.kid} cannot sign. Give a private JWK, Ed25519 or P-256.`
  }
}

const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)

/** **Unit** the instant in seconds, UTC; `NaN` when the text is none. */
export const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)

const sentences = {
  pl: (one: WorkEvidence) => `Liczba zapisów: ${one.records}, od ${one.from} do ${one.to}.`,
  en: (one: WorkEvidence) => `Number of records: ${one.records}, from ${one.from} to ${one.to}.`,
}

const faults = (input: Input): ReadonlyArray<Problem.Problem> => {
  const found: Array<Problem.Problem> = []
  const address = (value: string | undefined, path: Problem.Problem["path"]): void => {
    if (value !== undefined && !isAddress(value))
      found.push(problems.make("badge-not-an-address", path, { value }))
  }
  address(input.id, ["id"])
  address(input.issuer.id, ["issuer", "id"])
  address(input.recipient.id, ["recipient", "id"])
  if (input.recipient.id === undefined && input.recipient.email === undefined)
    found.push(problems.make("badge-no-recipient", ["recipient"]))
  for (const name of ["validFrom", "validUntil"] as const) {
    const value = input[name]
    if (value !== undefined && Number.isNaN(seconds(value)))
      found.push(problems.make("badge-field-wrong", [name], { field: name }))
  }
  if (input.validUntil !== undefined && seconds(input.validUntil) <= seconds(input.validFrom))
    found.push(
      problems.make("badge-dates-crossed", ["validUntil"], {
        from: input.validFrom,
        until: input.validUntil,
      }),
    )
  ;(input.results ?? []).forEach((one, at) => {
    const described = input.achievement.resultDescription?.find(({ id }) => id === one.resultDescription)
    const isDescribed =
      "value" in one
        ? described?.resultType === "Percent" && /^(?:100|\d{1,2})$/.test(one.value)
        : described?.rubricCriterionLevel.some(({ id }) => id === one.achievedLevel) === true
    if (!isDescribed)
      found.push(
        problems.make("badge-level-unknown", ["results", at], {
          level: "value" in one ? one.value : one.achievedLevel,
        }),
      )
  })
  ;(input.evidence ?? []).forEach((one, at) => {
    const [warning] = FreeText.warnings(one.note ?? "")
    if (warning !== undefined)
      found.push(problems.make("badge-personal-data", ["evidence", at, "note"], { kind: warning.kind }))
  })
  return found
}

/** An instant of a day that is the same day everywhere in Europe. */
const noon = (day: LocalDate.LocalDate): string => `${day}T12:00:00Z`

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/** The hash under which an e-mail address stands in a badge. **Source** Open Badges 3.0, IdentityHash. */
export const identityHash = (address: string, salt: string): Effect.Effect<string> =>
  Effect.promise(async () => {
    const bytes = new TextEncoder().encode(`${address.trim().toLowerCase()}${salt}`)
    return `sha256$${hex(await crypto.subtle.digest("SHA-256", bytes))}`
  })

const evidence = (one: WorkEvidence, language: Achievement["inLanguage"]): Evidence => ({
  type: ["Evidence"],
  name: one.form.title[language],
  description: sentences[language](one),
  ...(one.note === undefined ? {} : { narrative: one.note }),
  genre: one.form.form,
})

/**
 * Makes the credential of a badge.
 *
 * **Errors** `NotToBeIssued` with every problem: an address that is none, nobody to give it to, dates that cross, a result that the
 * achievement does not describe, a note that may name somebody. **Source** Open Badges 3.0; rules OB3–OB6.
 */
export const make = (input: Input): Effect.Effect<Credential, NotToBeIssued> =>
  Effect.gen(function* () {
    const found = faults(input)
    if (found.length > 0) return yield* Effect.fail(new NotToBeIssued({ problems: found }))
    const { achievement, issuer, recipient } = input
    const hash =
      recipient.email === undefined
        ? undefined
        : yield* identityHash(recipient.email.address, recipient.email.salt)
    const subject: Credential["credentialSubject"] = {
      ...(recipient.id === undefined ? {} : { id: recipient.id }),
      type: ["AchievementSubject"],
      ...(hash === undefined || recipient.email === undefined
        ? {}
        : {
            identifier: [
              {
                type: "IdentityObject",
                hashed: true,
                identityHash: hash,
                identityType: "emailAddress",
                salt: recipient.email.salt,
              },
            ],
          }),
      ...(input.activity === undefined
        ? {}
        : {
            activityStartDate: noon(input.activity.from),
            activityEndDate: noon(input.activity.to),
          }),
      ...(input.credits === undefined ? {} : { creditsEarned: input.credits }),
      achievement,
      ...(input.results === undefined
        ? {}
        : { result: input.results.map((one) => ({ type: ["Result"], status: "Completed", ...one })) }),
    }
    return {
      "@context": contexts,
      id: input.id,
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      name: achievement.name,
      issuer: { ...issuer, type: ["Profile"] },
      validFrom: input.validFrom,
      ...(input.validUntil === undefined ? {} : { validUntil: input.validUntil }),
      credentialSubject: subject,
      ...(input.evidence === undefined
        ? {}
        : { evidence: input.evidence.map((one) => evidence(one, achievement.inLanguage)) }),
      credentialSchema: [
        {
          id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
          type: "1EdTechJsonSchemaValidator2019",
        },
      ],
      ...(input.status === undefined ? {} : { credentialStatus: input.status }),
    } satisfies Credential
  })

/** A private key that is passed in and not kept. **Shape** `kid` is how verifiers find the public one, best an address. */
export interface SigningKey {
  readonly kid: string
  readonly jwk: JWK
}

/** How a key signs; `undefined` when it is not private, or of another kind. */
const algorithm = ({ crv, d, kty }: JWK): "EdDSA" | "ES256" | undefined =>
  d === undefined
    ? undefined
    : kty === "OKP" && crv === "Ed25519"
      ? "EdDSA"
      : kty === "EC" && crv === "P-256"
        ? "ES256"
        : undefined

/** What is signed: a credential of a badge, or of a list of statuses. */
export interface Signable {
  readonly id: string
  readonly issuer: string | { readonly id: string }
  readonly validFrom: string
  readonly validUntil?: string
  readonly credentialSubject: { readonly id?: string }
}

/** The claims that repeat what the credential says. **Unit** `nbf` and `exp` in seconds since 1970, UTC. */
export const claims = (one: Signable): Readonly<Record<string, string | number>> => ({
  iss: typeof one.issuer === "string" ? one.issuer : one.issuer.id,
  jti: one.id,
  nbf: seconds(one.validFrom),
  ...(one.validUntil === undefined ? {} : { exp: seconds(one.validUntil) }),
  ...(one.credentialSubject.id === undefined ? {} : { sub: one.credentialSubject.id }),
})

/**
 * Signs a credential as a VC-JWT: Ed25519 as `EdDSA`, P-256 as `ES256`.
 *
 * **Shape** a compact token whose payload is the credential with the registered claims beside it.
 * **Errors** `KeyUnfit` when the key is not private, broken, or of another kind. **Source** Open Badges 3.0, 8.2; rule OB7.
 */
export const sign = (credential: Signable, key: SigningKey): Effect.Effect<string, KeyUnfit> => {
  const alg = algorithm(key.jwk)
  if (alg === undefined) return Effect.fail(new KeyUnfit({ kid: key.kid }))
  return Effect.tryPromise({
    try: async () => {
      const payload = new TextEncoder().encode(JSON.stringify({ ...credential, ...claims(credential) }))
      return new CompactSign(payload)
        .setProtectedHeader({ alg, typ: "JWT", kid: key.kid })
        .sign(await importJWK({ ...key.jwk, alg }, alg))
    },
    catch: () => new KeyUnfit({ kid: key.kid }),
  })
}
