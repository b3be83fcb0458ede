import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import { describe, expect, it } from "vitest"
import { contexts } from "./contexts.ts"
import * as DataIntegrity from "./DataIntegrity.ts"
import * as Verifier from "./Verifier.ts"

const load = async (name: string): Promise<unknown> => {
  const { readFileSync } = await import("node:fs" as string)
  const file = new URL(`../../../fixtures/open-badges-3.0/${name}`, import.meta.url)
  return JSON.parse(String(readFileSync(file, "utf8")))
}
const vector = async (name: string) => Object(await load(`validator-vectors/${name}.json`))

/** The keys that the vectors name themselves by, under their issuers. */
const keysOf = (credential: {
  issuer?: { id?: string } | string
  proof?: unknown
}): ReadonlyArray<Verifier.IssuerKey> =>
  [credential.proof].flat().flatMap((proof): ReadonlyArray<Verifier.IssuerKey> => {
    const kid = String(Object(proof).verificationMethod)
    const jwk = DataIntegrity.fromMultikey(kid.split(/[#:]/).at(-1) ?? "")
    const issuer = typeof credential.issuer === "string" ? credential.issuer : (credential.issuer?.id ?? "")
    return jwk === undefined ? [] : [{ issuer, kid, jwk }]
  })

const judged = async (shown: unknown) =>
  Effect.runPromise(
    Verifier.verify(shown, {
      keys: keysOf(Object(shown)),
      at: "2026-06-01T00:00:00Z",
      proofs: DataIntegrity.faults,
    }),
  )

type Expected = readonly [Verifier.Verdict["verdict"], ...ReadonlyArray<string>]

const wrong = (...fields: ReadonlyArray<string>) => fields.map((field) => `badge-field-wrong ${field}`)
const missing = (...fields: ReadonlyArray<string>) => fields.map((field) => `badge-field-missing ${field}`)
const changed = "badge-signature-wrong proof.0"
const open = "badge-proof-not-checked proof.0"

/**
 * What each vector is, and why. Transcribed from their names and contents: those that are changed after they were signed carry a wrong
 * signature too; those in contexts that do not come with this package stay open.
 */
const expected: Readonly<Record<string, Expected>> = {
  simple: ["good"],
  "endorsement-valid": ["bad", "badge-is-endorsement type"],
  "simple-context-alias": ["good"],
  "simple-did-web-method": ["good"],
  "simple-context-version": ["unsure", open],
  "simple-did-key-method": ["unsure", open],
  complete: ["unsure", open, "badge-status-list-missing credentialStatus"],
  "bit-string-list__credential-status-revoked-blank-nodes": [
    "unsure",
    "badge-status-list-missing credentialStatus",
  ],
  "simple-err-proof-method": ["bad", "badge-method-wrong proof.0.verificationMethod"],
  "simple-err-proof-method-no-scheme": ["bad", "badge-method-wrong proof.0.verificationMethod"],
  "simple-err-proof-method-unknown-did-method": ["bad", "badge-method-wrong proof.0.verificationMethod"],
  "simple-err-proof-method-unknown-scheme": ["bad", "badge-method-wrong proof.0.verificationMethod"],
  "simple-err-issuer": ["bad", ...missing("issuer", "credentialSubject.achievement")],
  "simple-err-issuer-type": ["bad", ...wrong("issuer.type.0", "issuer.type"), changed],
  "simple-err-issuer-parentorg-type": [
    "bad",
    ...wrong("issuer.parentOrg.type.0", "issuer.parentOrg.type"),
    changed,
  ],
  "simple-err-credential-subject-type": [
    "bad",
    ...wrong("credentialSubject.type.0", "credentialSubject.type"),
    changed,
  ],
  "simple-err-credential-subject-profile-type": ["bad", ...wrong("credentialSubject.source.type"), changed],
  "simple-err-credential-subject-identifier-type": [
    "bad",
    ...wrong("credentialSubject.identifier.0.type"),
    changed,
  ],
  "simple-err-context": [
    "bad",
    ...missing("validFrom"),
    ...wrong("@context", "@context.0"),
    ...missing("credentialSubject.achievement"),
    changed,
  ],
  "simple-eddsa-2022": ["bad", ...missing("validFrom"), ...wrong("@context.0"), open],
  "simple-noproof": [
    "bad",
    ...missing("validFrom"),
    ...wrong("@context.0"),
    ...missing("credentialSubject.achievement"),
    "badge-unsigned proof",
  ],
}

/** Those whose many reasons are told apart in tests of their own. */
const others = ["simple-err-credential-subject-achievement-result-description-type", "simple.jwt"]

describe("the vectors of 1EdTech", () => {
  it("[VF10] each have a verdict here, and none is left out", async () => {
    const { readdirSync } = await import("node:fs" as string)
    const folder = new URL("../../../fixtures/open-badges-3.0/validator-vectors", import.meta.url)
    const names: ReadonlyArray<string> = readdirSync(folder)
    expect([...Object.keys(expected), ...others].sort()).toEqual(
      names.map((name) => name.replace(/\.json$/, "")).sort(),
    )
  })

  it("[VF10] the two examples of the specification are shaped well, and bad for want of a signature", async () => {
    const minimal = await judged(await load("minimal_valid_obv3.json"))
    const full = await judged(await load("full_ex.json"))
    const told = ({ problems, verdict }: Verifier.Verdict) => [verdict, ...problems.map(({ code }) => code)]
    expect(told(minimal)).toEqual(["bad", "badge-unsigned"])
    expect(told(full)).toEqual(["bad", "badge-unsigned", "badge-status-list-missing"])
    expect([minimal.findings.shape, full.findings.shape]).toEqual(["passed", "passed"])
  })

  it("[VF11] an endorsement is no badge, and is told to be one; those inside a badge are counted and not judged", async () => {
    const full = await judged(await load("full_ex.json"))
    expect(full.notes).toEqual([{ code: "badge-endorsements-not-judged", path: [], params: { count: 5 } }])
    expect((await judged(await vector("simple"))).notes).toEqual([])
    const alone = await judged(await vector("endorsement-valid"))
    expect(alone.problems).toEqual([
      {
        code: "badge-is-endorsement",
        path: ["type"],
        params: { about: "https://1edtech.edu/issuers/565049" },
      },
    ])
    expect(alone.summary?.issuerName).toBe("State Department of Education")
    const good = await vector("simple")
    const both = { ...good, type: [...good.type, "EndorsementCredential"] }
    expect((await judged(both)).problems.map(({ code }) => code)).toEqual(["badge-signature-wrong"])
  })

  it("[VF10] get their verdict, each with its reasons", async () => {
    for (const [name, wanted] of Object.entries(expected)) {
      const { problems, verdict } = await judged(await vector(name))
      expect([name, verdict, ...problems.map(({ code, path }) => `${code} ${path.join(".")}`)]).toEqual([
        name,
        ...wanted,
      ])
    }
    const results = await judged(
      await vector("simple-err-credential-subject-achievement-result-description-type"),
    )
    expect(results.problems.map(({ path }) => path.join("."))).toContain(
      "credentialSubject.achievement.resultDescription.0.type",
    )
    expect(results.verdict).toBe("bad")
  })

  it("[VF10] that are signed as a token and of an older shape are told so", async () => {
    const { readFileSync } = await import("node:fs" as string)
    const file = new URL("../../../fixtures/open-badges-3.0/validator-vectors/simple.jwt", import.meta.url)
    const { problems, verdict } = await judged(String(readFileSync(file, "utf8")))
    expect(verdict).toBe("bad")
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      ...missing("validFrom"),
      ...wrong("@context.0", "@context.1"),
      ...missing("credentialSubject.achievement"),
      "badge-issuer-unknown issuer",
      "badge-claims-differ nbf",
    ])
  })

  it("[VF10] one changed value breaks an embedded proof, and so does another key", async () => {
    const good = await vector("simple")
    const keys = keysOf(good)
    const at = "2026-06-01T00:00:00Z"
    const proofs = DataIntegrity.faults
    const verify = async (shown: unknown, by: ReadonlyArray<Verifier.IssuerKey>) =>
      (await Effect.runPromise(Verifier.verify(shown, { keys: by, at, proofs }))).problems.map(
        ({ code }) => code,
      )
    expect(await verify(good, keys)).toEqual([])
    for (const change of [{ name: "Other" }, { validFrom: "2011-01-01T00:00:00Z" }, { id: "urn:other" }])
      expect(await verify({ ...good, ...change }, keys)).toEqual(["badge-signature-wrong"])
    for (const change of [
      { created: "2011-01-01T00:00:00Z" },
      { proofValue: "z1" },
      { proofValue: "!" },
      { proofValue: 7 },
    ])
      expect(await verify({ ...good, proof: [{ ...good.proof[0], ...change }] }, keys)).toContain(
        "badge-signature-wrong",
      )
    const other = DataIntegrity.fromMultikey("z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x")
    expect(
      await verify(
        good,
        keys.map((key) => ({ ...key, jwk: other ?? {} })),
      ),
    ).toEqual(["badge-signature-wrong"])
    expect(
      await verify(
        good,
        keys.map((key) => ({ ...key, until: "2009-01-01T00:00:00Z" })),
      ),
    ).toEqual(["badge-key-out-of-time"])
    expect(await verify(good, [])).toEqual(["badge-issuer-unknown"])
    expect(await verify({ ...good, proof: [good.proof[0], null] }, keys)).toContain("badge-method-wrong")
  })

  it("[VF10] one changed byte of a badge with an embedded proof is noticed, wherever it is", async () => {
    const good = await vector("simple")
    const written = JSON.stringify(good)
    const keys = keysOf(good)
    await FastCheck.assert(
      FastCheck.asyncProperty(
        FastCheck.nat(written.length - 1),
        FastCheck.constantFrom("a", "0", "Z", '"', " "),
        async (at, other) => {
          const changed = `${written.slice(0, at)}${other}${written.slice(at + 1)}`
          FastCheck.pre(changed !== written)
          const found = await Effect.runPromise(
            Verifier.verify(changed, { keys, at: "2026-06-01T00:00:00Z", proofs: DataIntegrity.faults }),
          )
          expect([changed, found.verdict]).not.toEqual([changed, "good"])
        },
      ),
      { numRuns: 150 },
    )
  })

  it("[VF10] the contexts are those that were published", async () => {
    expect(contexts["https://www.w3.org/ns/credentials/v2"]).toEqual(await load("credentials-v2.jsonld"))
    expect(contexts["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]).toEqual(
      await load("context-3.0.3.json"),
    )
  })
})
