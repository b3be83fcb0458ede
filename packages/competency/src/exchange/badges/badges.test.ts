import { Forms, Problem } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { Ajv2019 } from "ajv/dist/2019.js"
import formats from "ajv-formats"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose"
import { beforeAll, describe, expect, it } from "vitest"
import * as Framework from "../../Framework.ts"
import * as Level from "../../Level.ts"
import { wordings } from "../../level-texts.ts"
import * as Achievement from "./Achievement.ts"
import * as Certificate from "./Certificate.ts"
import * as Credential from "./Credential.ts"
import { texts } from "./problems.ts"
import * as Shape from "./Shape.ts"
import * as StatusList from "./StatusList.ts"
import { schema } from "./schema.ts"
import * as Verifier from "./Verifier.ts"

const load = async (name: string): Promise<unknown> => {
  const file: string = `../../../fixtures/open-badges-3.0/${name}`
  return (await import(file, { with: { type: "json" } })).default
}

const official = await load("ob_v3p0_achievementcredential_schema.json")
const ajv = new Ajv2019({ strict: false, allErrors: true })
formats.default(ajv)
const isOfficial = ajv.compile(Object(official))

const framework = Framework.of(edition, { wordings })
const issuer = { id: "https://ops.example.pl/issuer", name: "OPS Przykładowo" }
const list = "https://ops.example.pl/status/1"
const now = "2026-06-01T12:00:00Z"
const f13 = Forms.all.F13

const achievement =
  Achievement.ofCompetency(edition, "C08", { language: "pl", required: 2 }) ?? expect.fail("no C08")

const input: Credential.Input = {
  id: "urn:uuid:6a1c4a1e-4e7b-4a57-9d0e-2b1f0c6f5a11",
  issuer,
  recipient: { id: "did:example:organiser-7" },
  achievement,
  results: [
    {
      resultDescription: Achievement.resultAddress(edition, "C08"),
      achievedLevel: Achievement.levelAddress(edition, "C08", 3),
    },
  ],
  evidence: [{ form: f13, records: 12, from: "2026-01-01", to: "2026-04-30", note: "Dwanaście spotkań." }],
  validFrom: "2026-05-01T08:00:00Z",
  validUntil: "2028-05-01T08:00:00Z",
  status: StatusList.entry(list, 94_567),
}

const run = Effect.runPromise
const made = (more: Partial<Credential.Input> = {}) => run(Credential.make({ ...input, ...more }))

interface Keys {
  readonly secret: Credential.SigningKey
  readonly open: Verifier.IssuerKey
}
const keys = async (alg: "EdDSA" | "ES256", kid: string): Promise<Keys> => {
  const pair = await generateKeyPair(alg, { extractable: true })
  const jwk: JWK = await exportJWK(pair.publicKey)
  return {
    secret: { kid, jwk: await exportJWK(pair.privateKey) },
    open: { issuer: issuer.id, kid, jwk },
  }
}

let ed: Keys
let ec: Keys
let stranger: Keys
let lists: ReadonlyArray<Verifier.PublishedList>
let trust: Verifier.Trust

const listOf = async (indexes: ReadonlyArray<number>, more: { validUntil?: string } = {}) =>
  run(
    Credential.sign(
      await run(
        StatusList.make({ id: list, issuer: issuer.id, indexes, validFrom: "2026-05-01T00:00:00Z", ...more }),
      ),
      ed.secret,
    ),
  )

beforeAll(async () => {
  ed = await keys("EdDSA", `${issuer.id}#key-1`)
  ec = await keys("ES256", `${issuer.id}#key-2`)
  stranger = await keys("EdDSA", `${issuer.id}#key-1`)
  lists = [{ address: list, content: await listOf([5, 94_566, 94_568]) }]
  trust = { keys: [ed.open, ec.open], lists, at: now }
})

const verdict = (shown: unknown, more: Partial<Verifier.Trust> = {}) =>
  run(Verifier.verify(shown, { ...trust, ...more }))
const codes = (one: Verifier.Verdict) => one.problems.map(({ code }) => code)
const signed = async (more: Partial<Credential.Input> = {}, key = ed.secret) =>
  run(Credential.sign(await made(more), key))

/** The same token with its payload changed, signed again or not. */
const forged = async (change: (payload: Record<string, unknown>) => unknown, header: object = {}) => {
  const payload = { ...(await made()), ...Credential.claims(await made()) }
  return new SignJWT(Object(change(structuredClone(payload))))
    .setProtectedHeader({ alg: "EdDSA", typ: "JWT", kid: ed.secret.kid, ...header })
    .sign(await (await import("jose")).importJWK({ ...ed.secret.jwk, alg: "EdDSA" }, "EdDSA"))
}

const base64 = (value: unknown) =>
  btoa(unescape(encodeURIComponent(JSON.stringify(value))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")

describe("achievements", () => {
  it("[OB1] every competency, role and training of the edition is one, in both languages", () => {
    for (const language of ["pl", "en"] as const) {
      for (const { key, label } of edition.competencies)
        expect(Achievement.ofCompetency(edition, key, { language })?.name).toBe(label[language])
      for (const { key } of edition.roles)
        expect(Achievement.ofRole(edition, key, { language })?.resultDescription?.length).toBe(
          edition.competencies.filter(({ roles }) => roles.includes(key)).length,
        )
      for (const { key, label } of edition.trainings)
        expect(Achievement.ofTraining(edition, key, { language })?.name).toBe(label[language])
    }
    expect(Achievement.ofCompetency(edition, "C99", { language: "pl" })).toBeUndefined()
    expect(Achievement.ofRole(edition, "C01", { language: "pl" })).toBeUndefined()
    expect(Achievement.ofTraining(edition, "C01", { language: "pl" })).toBeUndefined()
  })

  it("[OB2] a result has the four levels, and is aligned to the CASE item and to ESCO by address", () => {
    const one = Achievement.ofCompetency(edition, "C14", {
      language: "en",
      required: 2,
      framework,
      item: (address) => `https://case.example.pl/${address}`,
    })
    const [result] = one?.resultDescription ?? []
    expect(result?.rubricCriterionLevel.map(({ points, description }) => [points, description])).toEqual(
      Level.all.map((level) => [
        String(level),
        wordings.find((text) => text.competency === "C14" && text.level === level)?.descriptor.en,
      ]),
    )
    expect(result?.requiredLevel).toBe("urn:osl:osl-2014:competency:C14#level-2")
    const role = Achievement.ofRole(edition, "local-planner", { language: "pl", framework })
    for (const { requiredLevel } of role?.resultDescription ?? []) expect(requiredLevel).toMatch(/#level-2$/)
    expect(role?.alignment.map(({ targetType }) => targetType)).toEqual([
      "CFItem",
      ...Array.from({ length: 5 }, () => "ext:ESCO.Occupation"),
    ])
    expect(one?.alignment.map(({ targetType, targetUrl }) => [targetType, targetUrl])).toEqual([
      ["CFItem", "https://case.example.pl/urn:osl:osl-2014:competency:C14"],
      ["ext:ESCO.Skill", "http://data.europa.eu/esco/skill/7954861c-86d4-4529-afbb-2c23dab9ac74"],
    ])
  })
})

describe("credentials", () => {
  it("[OB3] pass the official schema, for every achievement in both languages", async () => {
    for (const language of ["pl", "en"] as const) {
      const all = [
        ...edition.competencies.map(({ key }) => Achievement.ofCompetency(edition, key, { language })),
        ...edition.roles.map(({ key }) => Achievement.ofRole(edition, key, { language })),
        ...edition.trainings.map(({ key }) => Achievement.ofTraining(edition, key, { language })),
      ].flatMap((one) => one ?? [])
      for (const one of all) {
        const credential = await made({ achievement: one, results: [] })
        isOfficial(JSON.parse(JSON.stringify(credential)))
        expect(isOfficial.errors ?? []).toEqual([])
      }
    }
  })

  it("[OB4] name every reason why a badge cannot be issued, at once", async () => {
    const failure = await run(
      Effect.flip(
        Credential.make({
          ...input,
          id: "no address",
          recipient: {},
          validUntil: "2020-01-01T00:00:00Z",
          results: [{ resultDescription: "urn:x", achievedLevel: "urn:x#9" }],
          evidence: [
            {
              form: f13,
              records: 1,
              from: "2026-01-01",
              to: "2026-01-02",
              note: "Pani Anna, tel. 601 234 567",
            },
          ],
        }),
      ),
    )
    expect(failure.problems.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["badge-not-an-address", "id"],
      ["badge-no-recipient", "recipient"],
      ["badge-dates-crossed", "validUntil"],
      ["badge-level-unknown", "results.0"],
      ["badge-personal-data", "evidence.0.note"],
    ])
  })

  it("[OB5] hold counts of records as evidence, and no record and nobody's name", async () => {
    const { evidence } = await made()
    expect(evidence).toEqual([
      {
        type: ["Evidence"],
        name: f13.title.pl,
        description: "Liczba zapisów: 12, od 2026-01-01 do 2026-04-30.",
        narrative: "Dwanaście spotkań.",
        genre: "F13",
      },
    ])
  })

  it("[OB6] keep of an e-mail address only its salted hash", async () => {
    const one = await made({ recipient: { email: { address: " Anna@OPS.example.pl ", salt: "s4lt" } } })
    expect(JSON.stringify(one).toLowerCase()).not.toContain("anna@")
    // printf 'anna@ops.example.pls4lt' | sha256sum
    const [identity] = one.credentialSubject.identifier ?? []
    const { createHash } = await import("node:crypto" as string)
    expect(identity?.identityHash).toBe(
      `sha256$${createHash("sha256").update("anna@ops.example.pls4lt").digest("hex")}`,
    )
    isOfficial(JSON.parse(JSON.stringify(one)))
    expect(isOfficial.errors ?? []).toEqual([])
  })

  it("[OB7] are signed with Ed25519 and with P-256, and with no other key", async () => {
    for (const key of [ed, ec])
      expect(await verdict(await signed({}, key.secret))).toMatchObject({
        verdict: "good",
        problems: [],
        findings: { shape: "passed", signature: "passed", dates: "passed", status: "passed" },
        summary: { name: achievement.name, issuer: issuer.id, recipient: "did:example:organiser-7" },
      })
    const { d: _, ...open } = ed.secret.jwk
    const rsa = await exportJWK((await generateKeyPair("RS256", { extractable: true })).privateKey)
    for (const jwk of [open, rsa, { kty: "OKP", crv: "Ed25519", d: "x", x: "y" }, {}])
      expect((await run(Effect.flip(Credential.sign(await made(), { kid: "k", jwk }))))._tag).toBe("KeyUnfit")
  })
})

describe("certificates", () => {
  it("[OB9] say in the language of the badge who got what, with results, evidence and dates in Poland", async () => {
    const { results, evidence, lines, ...rest } = Certificate.of(await made(), "Anna Nowak")
    expect(rest).toMatchObject({ title: "Certyfikat", holder: "Anna Nowak", name: achievement.name })
    expect(results).toEqual([
      {
        competency: achievement.name,
        level: Level.term(edition, 3)?.label.pl,
        meaning: Level.term(edition, 3)?.definition.pl,
      },
    ])
    expect(evidence).toEqual([
      {
        label: f13.title.pl,
        value: "Liczba zapisów: 12, od 2026-01-01 do 2026-04-30. Dwanaście spotkań.",
      },
    ])
    expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Wydawca: OPS Przykładowo",
      "Data wydania: 2026-05-01",
      "Ważny do: 2028-05-01",
      `Wydanie modelu: ${edition.version}`,
      `Numer: ${input.id}`,
    ])
    const late = Certificate.of(await made({ validFrom: "2026-05-01T22:30:00Z" }), "x")
    expect(late.lines[1]?.value).toBe("2026-05-02")
    expect(JSON.stringify(await made())).not.toContain("Nowak")
  })
})

describe("lists of statuses", () => {
  it("[OB8] say of each index what was put in, whatever the others are", async () => {
    await FastCheck.assert(
      FastCheck.asyncProperty(
        FastCheck.uniqueArray(FastCheck.nat(StatusList.leastBits - 1), { maxLength: 50 }),
        FastCheck.nat(StatusList.leastBits - 1),
        async (indexes, other) => {
          const bits = await run(StatusList.decode(await run(StatusList.encode(indexes))))
          expect(bits.length * 8).toBe(StatusList.leastBits)
          for (const index of indexes) expect(StatusList.isSet(bits, index)).toBe(true)
          expect(StatusList.isSet(bits, other)).toBe(indexes.includes(other))
        },
      ),
      { numRuns: 20 },
    )
    expect(StatusList.isSet(new Uint8Array(2), 16)).toBeUndefined()
  })

  it("[OB8] read the first bit first, as the standard packs them", async () => {
    const bits = await run(StatusList.decode(await run(StatusList.encode([0, 9]))))
    expect([bits[0], bits[1], bits[2]]).toEqual([0x80, 0x40, 0])
  })

  it("[OB8] that are broken or swell beyond measure are refused", async () => {
    const bomb = new Response(
      new Blob([new Uint8Array(40_000_000)]).stream().pipeThrough(new CompressionStream("gzip")),
    )
    const packed = new Uint8Array(await bomb.arrayBuffer())
    const text = `u${btoa([...packed].map((one) => String.fromCharCode(one)).join(""))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "")}`
    for (const one of ["", "u", "uAAAA", "żółć", text])
      expect((await run(Effect.flip(StatusList.decode(one))))._tag).toBe("ListUnreadable")
  })
})

describe("the verifier", () => {
  it("[VF1] has the official schema, without its descriptions", () => {
    const bare = (value: unknown, isNames = false): unknown =>
      Array.isArray(value)
        ? value.map((one) => bare(one))
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([name]) => isNames || !["description", "$comment"].includes(name))
                .map(([name, one]) => [name, bare(one, !isNames && ["properties", "$defs"].includes(name))]),
            )
          : value
    expect(schema).toEqual(bare(official))
  })

  it("[VF2] notices one changed character anywhere in the token", async () => {
    const token = await signed()
    await FastCheck.assert(
      FastCheck.asyncProperty(FastCheck.nat(token.length - 1), async (at) => {
        const other = token[at] === "A" ? "B" : "A"
        const found = await verdict(`${token.slice(0, at)}${other}${token.slice(at + 1)}`)
        expect([at, found.verdict]).not.toEqual([at, "good"])
      }),
      { numRuns: 150 },
    )
    // The last character of a part may hold bits that mean nothing: it counts all the same.
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for (const at of [token.indexOf(".") - 1, token.lastIndexOf(".") - 1, token.length - 1])
      for (const letter of [...letters].filter((one) => one !== token[at]))
        expect((await verdict(`${token.slice(0, at)}${letter}${token.slice(at + 1)}`)).verdict).not.toBe(
          "good",
        )
  })

  it("[VF3] refuses no signature, a strange one, and a header that asks for something else", async () => {
    const token = await signed()
    const [head = "", body = "", mark = ""] = token.split(".")
    const { kid } = ed.secret
    const cases: ReadonlyArray<readonly [unknown, string]> = [
      [`${base64({ alg: "none", kid })}.${body}.`, "badge-algorithm"],
      [`${base64({ alg: "HS256", kid })}.${body}.${mark}`, "badge-algorithm"],
      [`${base64({ alg: "__proto__", kid })}.${body}.${mark}`, "badge-algorithm"],
      [`${base64({ kid })}.${body}.${mark}`, "badge-algorithm"],
      [`${base64({ alg: "EdDSA", kid, typ: "at+jwt" })}.${body}.${mark}`, "badge-header-wrong"],
      [`${base64({ alg: "EdDSA", kid, crit: ["b64"], b64: false })}.${body}.${mark}`, "badge-header-wrong"],
      [`${base64("EdDSA")}.${body}.${mark}`, "badge-header-wrong"],
      [`AAAA.${body}.${mark}`, "badge-header-wrong"],
      [`${head}.AAAA.${mark}`, "badge-payload-wrong"],
      [`${base64({ alg: "ES256", kid })}.${body}.${mark}`, "badge-key-unfit"],
      [`${base64({ alg: "EdDSA", kid: "other" })}.${body}.${mark}`, "badge-key-unknown"],
      [`${head}.${body}.`, "badge-signature-wrong"],
      [await signed({}, stranger.secret), "badge-signature-wrong"],
      [await made(), "badge-unsigned"],
    ]
    for (const [shown, code] of cases) {
      const found = await verdict(shown)
      expect([code, codes(found)]).toEqual([code, expect.arrayContaining([code])])
      expect(found.verdict).not.toBe("good")
    }
    const brought = await new SignJWT(Object({ ...(await made()), ...Credential.claims(await made()) }))
      .setProtectedHeader({ alg: "EdDSA", jwk: stranger.open.jwk })
      .sign(await (await import("jose")).importJWK({ ...stranger.secret.jwk, alg: "EdDSA" }, "EdDSA"))
    expect(codes(await verdict(brought))).toContain("badge-key-unknown")
  })

  it("[VF4] keeps old badges good when keys rotate, and refuses a key outside its time", async () => {
    const token = await signed()
    const old = { ...ed.open, until: "2026-05-15T00:00:00Z" }
    expect((await verdict(token, { keys: [old, ec.open], lists, at: now })).findings.signature).toBe("passed")
    const retired = { ...ed.open, until: "2026-04-01T00:00:00Z" }
    expect(codes(await verdict(token, { keys: [retired, ec.open] }))).toContain("badge-key-out-of-time")
    const fresh = { ...ed.open, from: "2026-05-20T00:00:00Z" }
    expect(codes(await verdict(token, { keys: [fresh] }))).toContain("badge-key-out-of-time")
    expect((await verdict(token, { keys: [] })).verdict).toBe("unsure")
    expect(
      codes(await verdict(token, { keys: [{ ...ed.open, issuer: "https://other.example" }] })),
    ).toContain("badge-issuer-unknown")
  })

  it("[VF5] tells claims that say something else than the credential", async () => {
    const cases: ReadonlyArray<readonly [(payload: Record<string, unknown>) => unknown, string]> = [
      [(payload) => ({ ...payload, iss: "https://other.example" }), "badge-claims-differ"],
      [(payload) => ({ ...payload, jti: "urn:x" }), "badge-claims-differ"],
      [(payload) => ({ ...payload, nbf: 1 }), "badge-claims-differ"],
      [(payload) => ({ ...payload, exp: 9_999_999_999 }), "badge-claims-differ"],
      [(payload) => ({ ...payload, sub: "did:example:somebody-else" }), "badge-claims-differ"],
      [(payload) => ({ ...payload, nbf: "1777622400" }), "badge-claims-differ"],
      [({ iss: _, ...payload }) => payload, "badge-claim-missing"],
      [({ exp: _, ...payload }) => payload, "badge-claim-missing"],
      [({ sub: _, ...payload }) => payload, "badge-claim-missing"],
    ]
    for (const [change, code] of cases) {
      const found = await verdict(await forged(change))
      expect(codes(found)).toEqual([code])
      expect(found.verdict).toBe("bad")
    }
    expect(
      (await verdict(await forged(({ iss, jti, nbf, exp, sub, ...vc }) => ({ iss, jti, nbf, exp, sub, vc }))))
        .verdict,
    ).toBe("good")
  })

  it("[VF6] reads the dates at the instant it is asked for", async () => {
    const token = await signed()
    const dates = async (at: string) =>
      codes(await verdict(token, { at, lists: [] })).filter((one) => one !== "badge-status-list-missing")
    expect(await dates("2026-05-01T07:59:59Z")).toEqual(["badge-not-yet-valid"])
    expect(await dates("2026-05-01T08:00:00Z")).toEqual([])
    expect(await dates("2028-05-01T07:59:59Z")).toEqual([])
    expect(await dates("2028-05-01T08:00:00Z")).toEqual(["badge-expired"])
  })

  it("[VF7] looks the badge up in the signed list of its issuer, and is unsure without one it can use", async () => {
    const token = await signed()
    const under = async (content: unknown) => {
      const found = await verdict(token, { lists: [{ address: list, content }] })
      return [found.verdict, ...codes(found)]
    }
    expect(await under(await listOf([94_567]))).toEqual(["bad", "badge-revoked"])
    expect(await under(await listOf([]))).toEqual(["good"])
    expect(await under(await listOf([94_567], { validUntil: "2026-05-20T00:00:00Z" }))).toEqual([
      "unsure",
      "badge-status-list-wrong",
    ])
    for (const wrong of ["", "a.b.c", "{}", token, `${(await listOf([])).slice(0, -8)}AAAAAAAA`])
      expect(await under(wrong)).toEqual(["unsure", "badge-status-list-wrong"])
    expect(codes(await verdict(token, { lists: [] }))).toEqual(["badge-status-list-missing"])
    const suspended = await signed({ status: StatusList.entry(list, 7, "suspension") })
    const purpose = await run(
      Credential.sign(
        await run(
          StatusList.make({
            id: list,
            issuer: issuer.id,
            purpose: "suspension",
            indexes: [7],
            validFrom: "2026-05-01T00:00:00Z",
          }),
        ),
        ec.secret,
      ),
    )
    expect(codes(await verdict(suspended, { lists: [{ address: list, content: purpose }] }))).toEqual([
      "badge-suspended",
    ])
    // A list of suspensions says nothing of revocations.
    expect(await under(purpose)).toEqual(["unsure", "badge-status-list-wrong"])
    const far = await signed({ status: StatusList.entry(list, 999_999_999) })
    expect(codes(await verdict(far))).toEqual(["badge-status-list-wrong"])
  })

  it("[VF7] reads the revocation list of 1EdTech too", async () => {
    const address = "https://ops.example.pl/revoked"
    const token = await forged((payload) => ({
      ...payload,
      credentialStatus: { id: address, type: "1EdTechRevocationList" },
    }))
    const content = { id: address, issuer: issuer.id, revokedCredential: [{ id: input.id }] }
    expect(codes(await verdict(token, { lists: [{ address, content }] }))).toEqual(["badge-revoked"])
    expect(
      (await verdict(token, { lists: [{ address, content: { ...content, revokedCredential: [] } }] }))
        .verdict,
    ).toBe("good")
    expect(
      codes(
        await verdict(token, { lists: [{ address, content: { ...content, issuer: "https://x.example" } }] }),
      ),
    ).toEqual(["badge-status-list-wrong"])
  })

  it("[VF8] says every fault at once, in both languages", async () => {
    const token = await forged((payload) => ({
      ...payload,
      iss: "https://other.example",
      name: 7,
      validFrom: "2026-05-01T08:00:00Z",
      validUntil: "2026-05-02T08:00:00Z",
      exp: Date.parse("2026-05-02T08:00:00Z") / 1000,
    }))
    const found = await verdict(token, { lists: [{ address: list, content: await listOf([94_567]) }] })
    expect(codes(found)).toEqual([
      "badge-field-wrong",
      "badge-claims-differ",
      "badge-expired",
      "badge-revoked",
    ])
    expect(found.problems.map((one) => Verifier.sentence(one, "pl"))).toEqual([
      "Pole „name” ma nieprawidłową wartość.",
      "Podpisany wpis „iss” mówi co innego niż pole „issuer” certyfikatu.",
      "Certyfikat stracił ważność 2026-05-02T08:00:00Z.",
      "Wydawca unieważnił ten certyfikat.",
    ])
    for (const message of Object.values(texts))
      for (const language of ["pl", "en"] as const) {
        const params = Object.fromEntries(
          [...message[language].matchAll(/\{(\w+)/g)].map(([, name = ""]) => [name, 1]),
        )
        expect(Problem.format(message[language], language, params)).not.toMatch(/[{}]/)
      }
  })

  it("[VF9] never throws, whatever it is shown", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`
    const cyclic: Record<string, unknown> = {}
    cyclic["issuer"] = cyclic
    const hostile: ReadonlyArray<unknown> = [
      "",
      " ",
      "..",
      "a.b.c",
      "{",
      "[]",
      "null",
      deep,
      "A".repeat(2_000_000),
      `${"A".repeat(2_000_000)}.A.A`,
      null,
      undefined,
      7,
      Symbol("x"),
      [],
      () => 1,
      cyclic,
      { __proto__: null, issuer: 3 },
      { issuer: { id: ["x"] }, credentialStatus: [[[]], null, 3], proof: [null, { verificationMethod: 3 }] },
      {
        get issuer() {
          throw new Error("no")
        },
      },
      { id: `data:application/vc+jwt,${await signed()}` },
      `${base64({ alg: "EdDSA" })}.${base64([1])}.AAAA`,
      `${base64({ alg: "EdDSA", kid: { a: 1 }, jwk: 3 })}.${base64({ validFrom: {}, issuer: 3, nbf: {} })}.AAAA`,
    ]
    for (const one of hostile) {
      const found = await verdict(one)
      expect(["bad", "unsure", "good"]).toContain(found.verdict)
      for (const problem of found.problems)
        for (const language of ["pl", "en"] as const)
          expect(Verifier.sentence(problem, language)).not.toBe(problem.code)
    }
    expect(
      (
        await verdict({
          type: "EnvelopedVerifiableCredential",
          id: `data:application/vc+jwt,${await signed()}`,
        })
      ).verdict,
    ).toBe("good")
    await FastCheck.assert(
      FastCheck.asyncProperty(FastCheck.oneof(FastCheck.string(), FastCheck.jsonValue()), async (one) => {
        expect((await verdict(one)).verdict).toBe("bad")
      }),
      { numRuns: 100 },
    )
  })
})

describe("the vectors of 1EdTech", () => {
  it("[VF1] have the shape that the schema says they have, with a reason where it is wrong", async () => {
    const { results } = Object(await load("ajv8-verdicts.json"))
    for (const [name, expected] of Object.entries<{ valid: boolean; at?: string }>(results)) {
      const value: unknown = JSON.parse(JSON.stringify(await load(name)))
      const found = Shape.faults(value)
      // The schema wants a list of proofs; one proof by itself is read as a list of one.
      if (expected.at === "/proof")
        expect([name, found.some(({ path }) => path[0] === "proof")]).toEqual([name, false])
      else expect([name, found.length === 0]).toEqual([name, expected.valid])
    }
  })
})
