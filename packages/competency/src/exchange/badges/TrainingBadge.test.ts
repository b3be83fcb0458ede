import { edition } from "@osl/core/osl-2014"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { exportJWK, generateKeyPair } from "jose"
import { describe, expect, it } from "vitest"
import fixtures from "../../../fixtures/training.json" with { type: "json" }
import { TrainingForm } from "../../reading/index.ts"
import type * as Training from "../../Training.ts"
import * as TrainingResult from "../../TrainingResult.ts"
import * as Certificate from "./Certificate.ts"
import * as Credential from "./Credential.ts"
import * as TrainingBadge from "./TrainingBadge.ts"
import * as Verifier from "./Verifier.ts"

const record = Result.getOrThrow(TrainingForm.decode(fixtures.valid[0]))
const held: Training.Held = { id: "training-1", record }
const timed: Training.Held = {
  id: "training-1",
  record: {
    ...record,
    days: record.days.map((day) => ({
      ...day,
      modules: day.modules.map(({ module }) => ({ module, hours: 1.5 })),
    })),
  },
}
const on = "2026-03-12"

const made = (one: Training.Held, person: string, language: "pl" | "en" = "pl") => {
  const result = TrainingResult.of(one, person, on) ?? expect.fail()
  return TrainingBadge.of(edition, one, result, { language })
}
const issuer = { id: "https://cal.example.pl/issuer", name: "CAL" }
const credential = (one: Training.Held, language: "pl" | "en" = "pl") =>
  Effect.runPromise(
    Credential.make({
      ...Result.getOrThrow(made(one, "anna", language)),
      id: "urn:uuid:6a1c4a1e-4e7b-4a57-9d0e-2b1f0c6f5a12",
      issuer,
      recipient: { id: "did:example:anna" },
      validFrom: "2026-03-12T08:00:00Z",
    }),
  )

describe("the badge of a training", () => {
  it("[OB10] is made for who completed it, with the modules, the share and the dates, and passes the verifier", async () => {
    const pair = await generateKeyPair("EdDSA", { extractable: true })
    const kid = `${issuer.id}#key-1`
    for (const one of [held, timed])
      for (const language of ["pl", "en"] as const) {
        const token = await Effect.runPromise(
          Credential.sign(await credential(one, language), { kid, jwk: await exportJWK(pair.privateKey) }),
        )
        const keys = [{ issuer: issuer.id, kid, jwk: await exportJWK(pair.publicKey) }]
        const found = await Effect.runPromise(Verifier.verify(token, { keys, at: "2026-06-01T00:00:00Z" }))
        expect([found.verdict, found.problems]).toEqual(["good", []])
      }
    const { credentialSubject: subject } = await credential(held)
    expect(subject).toMatchObject({
      activityStartDate: "2026-03-10T12:00:00Z",
      activityEndDate: "2026-03-11T12:00:00Z",
      result: [{ status: "Completed", value: "100" }],
    })
    expect(subject.achievement).toMatchObject({
      id: "urn:osl:osl-2014:training-programme:two-day",
      achievementType: "CertificateOfCompletion",
      criteria: {
        narrative:
          "Obecność na co najmniej 80% zajęć, według listy obecności. Moduły obowiązkowe: OSL: wartości, zmiana myślenia, trzy role.",
      },
    })
    // Aligned to each competency that its modules serve, and to ESCO where there is an address.
    const targets = subject.achievement.alignment
    expect(
      targets.filter(({ targetType }) => targetType === "CFItem").map(({ targetCode }) => targetCode),
    ).toEqual(edition.competencies.map(({ key }) => key))
    expect(targets.some(({ targetType }) => targetType === "ext:ESCO.Skill")).toBe(true)
    expect(JSON.stringify(subject)).not.toMatch(/"(?:ewa|jan|ola)"|ops-|achievedLevel/)
  })

  it("[OB10] says hours when every module says its own, and prints them", async () => {
    expect((await credential(held)).credentialSubject).not.toHaveProperty("creditsEarned")
    const one = await credential(timed)
    expect(one.credentialSubject).toMatchObject({ creditsEarned: 18, achievement: { creditsAvailable: 18 } })
    const { lines, results } = Certificate.of(one, "Anna Nowak")
    expect(results).toEqual([
      { competency: "Obecność", level: "100%", meaning: "Wymagane: co najmniej 80%." },
    ])
    expect(lines.map(({ label, value }) => `${label}: ${value}`).slice(0, 3)).toEqual([
      "Wydawca: CAL",
      "Termin: 2026-03-10 – 2026-03-11",
      "Liczba godzin: 18",
    ])
  })

  it("[OB10] is refused to who did not complete it, and for a programme nobody offers", () => {
    for (const person of ["ewa", "jan", "ola"]) {
      const found = made(held, person)
      expect(Result.isFailure(found) && found.failure.map(({ code }) => code)).toEqual([
        "training-not-completed",
      ])
    }
    const strange = made({ ...held, record: { ...record, programme: "week" } }, "anna")
    expect(Result.isFailure(strange) && strange.failure.map(({ code }) => code)).toEqual([
      "training-programme-unknown",
    ])
    const result = TrainingResult.of(held, "anna", on) ?? expect.fail()
    expect(
      Result.isFailure(TrainingBadge.of(edition, { ...held, id: "training-2" }, result, { language: "pl" })),
    ).toBe(true)
  })
})
