/**
 * Whether a badge that somebody shows is good: its shape, signature, dates and status, said in words, without a network.
 * Not here: where keys and lists come from (whoever asks brings them), or making badges (`Credential`).
 */
import type { Language, Problem as Problems } from "@osl/core"
import { Document, Problem } from "@osl/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { seconds } from "./Credential.ts"
import * as problems from "./problems.ts"
import * as Shape from "./Shape.ts"
import * as Signature from "./Signature.ts"
import * as StatusList from "./StatusList.ts"

export type IssuerKey = Signature.IssuerKey

type Found = ReadonlyArray<Problems.Problem>

/** A list of statuses as it was fetched from its address: a signed token, or a revocation list of 1EdTech as JSON. */
export interface PublishedList {
  readonly address: string
  readonly content: unknown
}

/**
 * What the one who checks knows and trusts.
 *
 * **Shape** `proofs` judges embedded proofs (`DataIntegrity.faults`); without it they are left open. **Unit** `at` an instant in UTC.
 */
export interface Trust {
  readonly keys: ReadonlyArray<IssuerKey>
  readonly lists?: ReadonlyArray<PublishedList>
  readonly at: string
  readonly proofs?: (credential: Signature.Row, keys: ReadonlyArray<IssuerKey>) => Effect.Effect<Found>
}

export const checks = ["shape", "signature", "dates", "status"] as const
export type Check = (typeof checks)[number]

/** How a check came out. `open`: it could not be made; `absent`: the badge has nothing of this kind to check. */
export type Finding = "passed" | "failed" | "open" | "absent"

/** Who, what, when; as the badge says, whether true or not. */
export interface Summary {
  readonly id: string | null
  readonly name: string | null
  readonly issuer: string | null
  readonly issuerName: string | null
  readonly recipient: string | null
  readonly validFrom: string | null
  readonly validUntil: string | null
}

/**
 * **Shape** `good` when nothing failed and nothing is open; `bad` when something failed; else `unsure`. All problems, in the order of
 * the checks. `notes` say what the verdict does not rest on. `summary` is null when there is no credential to speak of.
 */
export interface Verdict {
  readonly verdict: "good" | "bad" | "unsure"
  readonly findings: Readonly<Record<Check, Finding>>
  readonly problems: Found
  readonly notes: Found
  readonly summary: Summary | null
}

/** What could not be checked for want of something; the badge may still be good. */
const leavesOpen: ReadonlySet<string> = new Set<problems.Code>([
  "badge-issuer-unknown",
  "badge-key-unknown",
  "badge-proof-not-checked",
  "badge-status-unknown",
  "badge-status-list-missing",
  "badge-status-list-wrong",
])

const finding = (found: Found): Finding =>
  found.length === 0 ? "passed" : found.every(({ code }) => leavesOpen.has(code)) ? "open" : "failed"

/** **Unit** characters of a token or document; a real badge has a few thousand. */
export const longest = 1_000_000

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)
const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined)
const at = (value: unknown, name: string): unknown =>
  Signature.isRow(value) && Object.hasOwn(value, name) ? value[name] : undefined
const listed = (value: unknown): ReadonlyArray<unknown> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** An instant as the standard writes it; `undefined` for anything else. **Unit** seconds since 1970, UTC. */
const instant = (value: unknown): number | undefined => {
  const written = text(value)
  const read = written !== undefined && /^\d{4}-\d\d-\d\dT/.test(written) ? seconds(written) : Number.NaN
  return Number.isNaN(read) ? undefined : read
}

const issuerOf = (credential: unknown): string | undefined =>
  text(at(credential, "issuer")) ?? text(at(at(credential, "issuer"), "id"))

interface Shown {
  readonly credential: Signature.Row
  readonly token: Signature.Token | undefined
}

const enveloped = "data:application/vc+jwt,"

const fromToken = (written: string): Shown | Problems.Problem => {
  const token = Signature.read(written)
  if ("code" in token) return token
  const inner = token.payload["vc"]
  return { token, credential: Signature.isRow(inner) ? inner : token.payload }
}

/** What was shown: a token, the text of a document, or a document. */
const read = (input: unknown): Shown | Problems.Problem => {
  if (typeof input !== "string") {
    const checked = Document.check(input)
    if (Result.isFailure(checked)) return checked.failure
    if (!Signature.isRow(input)) return problems.make("badge-not-a-credential")
    const id = text(input["id"])
    return id?.startsWith(enveloped) === true && id.length <= longest
      ? fromToken(id.slice(enveloped.length))
      : { credential: input, token: undefined }
  }
  if (input.length > longest) return problems.make("badge-too-large", [], { max: longest })
  const written = input.trim()
  if (Signature.isToken(written)) return fromToken(written)
  const parsed = Document.parse(written)
  return Result.isSuccess(parsed) && Signature.isRow(parsed.success)
    ? read(parsed.success)
    : problems.make("badge-not-a-credential")
}

/** The claims of a token beside what its credential says of the same. */
const claimFaults = ({ credential, token }: Shown): Found => {
  if (token === undefined) return []
  const { payload } = token
  const pairs = [
    ["iss", "issuer", issuerOf(credential), true],
    ["jti", "id", text(at(credential, "id")), true],
    ["nbf", "validFrom", instant(at(credential, "validFrom")), true],
    ["exp", "validUntil", instant(at(credential, "validUntil")), false],
    ["sub", "credentialSubject.id", text(at(at(credential, "credentialSubject"), "id")), false],
  ] as const
  return pairs.flatMap(([claim, field, said, isRequired]) => {
    const value = payload[claim]
    if (value === undefined)
      return isRequired || said !== undefined
        ? [problems.make("badge-claim-missing", [claim], { claim })]
        : []
    return value === said ? [] : [problems.make("badge-claims-differ", [claim], { claim, field })]
  })
}

const methods = /^(?:https:\/\/|did:(?:key|web):)\S+$/

const proofFaults = (credential: Signature.Row, trust: Trust): Effect.Effect<Found> => {
  const proofs = listed(credential["proof"])
  if (proofs.length === 0) return Effect.succeed([problems.make("badge-unsigned", ["proof"])])
  const wrong = proofs.flatMap((proof, index) => {
    const method = text(at(proof, "verificationMethod")) ?? ""
    return methods.test(method)
      ? []
      : [
          problems.make("badge-method-wrong", ["proof", index, "verificationMethod"], {
            method: method.slice(0, 200),
          }),
        ]
  })
  if (wrong.length > 0) return Effect.succeed(wrong)
  if (trust.proofs !== undefined) return trust.proofs(credential, trust.keys)
  const type = proofs.map((proof) => text(at(proof, "cryptosuite")) ?? text(at(proof, "type")) ?? "?")
  return Effect.succeed([
    problems.make("badge-proof-not-checked", ["proof"], { type: type.join(", ").slice(0, 100) }),
  ])
}

const dateFaults = (credential: unknown, now: number): Found => {
  const validFrom = text(at(credential, "validFrom")) ?? ""
  const validUntil = text(at(credential, "validUntil")) ?? ""
  const from = instant(validFrom)
  const until = instant(validUntil)
  return [
    ...(from !== undefined && until !== undefined && until < from
      ? [problems.make("badge-dates-crossed", ["validUntil"], { from: validFrom, until: validUntil })]
      : []),
    ...(from !== undefined && from > now
      ? [problems.make("badge-not-yet-valid", ["validFrom"], { from: validFrom })]
      : []),
    ...(until !== undefined && until <= now
      ? [problems.make("badge-expired", ["validUntil"], { until: validUntil })]
      : []),
  ]
}

const listWrong = (list: string, reason: string): Found => [
  problems.make("badge-status-list-wrong", ["credentialStatus"], { list: list.slice(0, 200), reason }),
]

const codes = { revocation: "badge-revoked", suspension: "badge-suspended" } as const

/** What a signed list of bits says of one badge. */
const bitFaults = (
  content: string,
  list: string,
  purpose: StatusList.Purpose,
  index: number,
  issuer: string,
  trust: Trust,
): Effect.Effect<Found> =>
  Effect.gen(function* () {
    if (content.length > longest * 30 || !Signature.isToken(content.trim())) return listWrong(list, "JWT")
    const shown = fromToken(content.trim())
    if ("code" in shown || shown.token === undefined) return listWrong(list, "JWT")
    const { credential, token } = shown
    if (issuerOf(credential) !== issuer) return listWrong(list, "issuer")
    if (text(at(credential, "id")) !== list) return listWrong(list, "id")
    if (!listed(at(credential, "type")).includes("BitstringStatusListCredential"))
      return listWrong(list, "type")
    const issuedAt = instant(at(credential, "validFrom"))
    if ((yield* Signature.faults(token, issuer, issuedAt, trust.keys)).length > 0)
      return listWrong(list, "signature")
    if (claimFaults(shown).length > 0) return listWrong(list, "claims")
    if (dateFaults(credential, seconds(trust.at)).length > 0) return listWrong(list, "dates")
    const subject = at(credential, "credentialSubject")
    if (!listed(at(subject, "statusPurpose")).includes(purpose)) return listWrong(list, "statusPurpose")
    const bits = yield* Effect.result(StatusList.decode(text(at(subject, "encodedList")) ?? ""))
    if (Result.isFailure(bits)) return listWrong(list, "encodedList")
    const isSet = StatusList.isSet(bits.success, index)
    if (isSet === undefined) return listWrong(list, "statusListIndex")
    return isSet ? [problems.make(codes[purpose], ["credentialStatus"])] : []
  })

const isPurpose = (value: unknown): value is StatusList.Purpose =>
  value === "revocation" || value === "suspension"

/** What a revocation list of 1EdTech says of one badge. It has no signature of its own: who fetched it trusts the address. */
const namedFaults = (content: unknown, list: string, id: string, issuer: string): Found => {
  const parsed = typeof content === "string" ? Document.parse(content) : Document.check(content)
  const document = Result.isSuccess(parsed) ? parsed.success : undefined
  if (!Signature.isRow(document)) return listWrong(list, "JSON")
  if (issuerOf(document) !== issuer) return listWrong(list, "issuer")
  const revoked = [...listed(document["revokedCredential"]), ...listed(document["revokedCredentials"])]
  return revoked.some((one) => one === id || (at(one, "id") === id && at(one, "revoked") !== false))
    ? [problems.make("badge-revoked", ["credentialStatus"])]
    : []
}

const entryFaults = (entry: unknown, credential: Signature.Row, trust: Trust): Effect.Effect<Found> => {
  const type = text(at(entry, "type")) ?? "?"
  const issuer = issuerOf(credential) ?? ""
  const published = (address: string): PublishedList | undefined =>
    trust.lists?.find((list) => list.address === address)
  const missing = (list: string): Effect.Effect<Found> =>
    Effect.succeed([
      problems.make("badge-status-list-missing", ["credentialStatus"], { list: list.slice(0, 200) }),
    ])
  if (type === "1EdTechRevocationList") {
    const address = text(at(entry, "id")) ?? ""
    const list = published(address)
    return list === undefined
      ? missing(address)
      : Effect.succeed(namedFaults(list.content, address, text(credential["id"]) ?? "", issuer))
  }
  const purpose = at(entry, "statusPurpose")
  const index = String(at(entry, "statusListIndex"))
  const address = text(at(entry, "statusListCredential"))
  if (type !== "BitstringStatusListEntry" || address === undefined || !/^\d{1,15}$/.test(index))
    return Effect.succeed([
      problems.make("badge-status-unknown", ["credentialStatus"], { type: type.slice(0, 60) }),
    ])
  // A list of another purpose (a message, a refresh) does not say whether the badge is good.
  if (!isPurpose(purpose)) return Effect.succeed([])
  const list = published(address)
  return typeof list?.content !== "string"
    ? missing(address)
    : bitFaults(list.content, address, purpose, Number(index), issuer, trust)
}

const summary = (credential: unknown): Summary => {
  const subject = at(credential, "credentialSubject")
  const short = (value: unknown): string | null => text(value)?.slice(0, 500) ?? null
  return {
    id: short(at(credential, "id")),
    name: short(at(at(subject, "achievement"), "name")) ?? short(at(credential, "name")),
    issuer: short(issuerOf(credential)),
    issuerName: short(at(at(credential, "issuer"), "name")),
    recipient: short(at(subject, "id")),
    validFrom: short(at(credential, "validFrom")),
    validUntil: short(at(credential, "validUntil")),
  }
}

const nothing = (problem: Problems.Problem): Verdict => ({
  verdict: "bad",
  findings: { shape: "failed", signature: "absent", dates: "absent", status: "absent" },
  problems: [problem],
  notes: [],
  summary: null,
})

/** A credential that only says what somebody thinks of somebody else's. */
const isEndorsement = (credential: unknown): boolean => {
  const types = listed(at(credential, "type"))
  return (
    types.includes("EndorsementCredential") &&
    !types.includes("OpenBadgeCredential") &&
    !types.includes("AchievementCredential")
  )
}

const endorsementsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, one) => sum + endorsementsIn(one), 0)
    : Signature.isRow(value)
      ? Object.entries(value).reduce(
          (sum, [name, one]) =>
            sum +
            (name === "endorsement" || name === "endorsementJwt" ? listed(one).length : endorsementsIn(one)),
          0,
        )
      : 0

/**
 * How many endorsements a badge carries: of itself, its achievement, its issuer and those they name. What others think of it makes a
 * badge neither good nor bad, and nobody here says who they are; so they are counted and not judged.
 */
const endorsements = (credential: Signature.Row): Found => {
  const count = endorsementsIn(credential)
  return count === 0 ? [] : [problems.make("badge-endorsements-not-judged", [], { count })]
}

/**
 * Judges what somebody shows as a badge: a VC-JWT, or a credential as JSON. Never fails and never throws, whatever is shown.
 *
 * **Shape** every fault that can be found at once; see `Verdict`. An endorsement is no badge and is refused as such; those inside a badge
 * are counted in `notes`. **Source** Open Badges 3.0, 9; rules VF1–VF11.
 */
export const verify = (input: unknown, trust: Trust): Effect.Effect<Verdict> =>
  Effect.gen(function* () {
    const shown = read(input)
    if ("code" in shown) return nothing(shown)
    const { credential, token } = shown
    if (isEndorsement(credential)) {
      const about = text(at(at(credential, "credentialSubject"), "id")) ?? "?"
      const problem = problems.make("badge-is-endorsement", ["type"], { about: about.slice(0, 200) })
      return { ...nothing(problem), summary: summary(credential) }
    }
    const shape = Shape.faults(credential)
    const claims = claimFaults(shown)
    const issuedAt = instant(credential["validFrom"]) ?? number(token?.payload["nbf"])
    const signature =
      token === undefined
        ? yield* proofFaults(credential, trust)
        : yield* Signature.faults(token, issuerOf(credential) ?? "", issuedAt, trust.keys)
    const dates = dateFaults(credential, seconds(trust.at))
    const entries = listed(credential["credentialStatus"]).slice(0, 10)
    const status = (yield* Effect.forEach(entries, (entry) => entryFaults(entry, credential, trust))).flat()
    const findings = {
      shape: finding(shape),
      signature: finding([...signature, ...claims]),
      dates: credential["validFrom"] === undefined ? "absent" : finding(dates),
      status: entries.length === 0 ? "absent" : finding(status),
    } as const
    const all = Object.values(findings)
    return {
      verdict: all.includes("failed") ? "bad" : all.includes("open") ? "unsure" : "good",
      findings,
      problems: [...shape, ...signature, ...claims, ...dates, ...status],
      notes: endorsements(credential),
      summary: summary(credential),
    } satisfies Verdict
  }).pipe(Effect.catchCause(() => Effect.succeed(nothing(problems.make("badge-not-a-credential")))))

/** The sentence for a problem of a badge. */
export const sentence = (problem: Problems.Problem, language: Language.Language): string =>
  Problem.text(problem, language, problems.texts)
