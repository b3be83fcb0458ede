import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import * as SupervisionSession from "./SupervisionSession.ts"

const told = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(SupervisionSession.SupervisionSession, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("a session of supervision", () => {
  const session = { date: "2026-03-03", form: "group", minutes: 90, participants: 3, supervisor: "s-1" }
  const consent = (who: string, on = "2026-03-03") => ({ who, on, form: "paper" })

  it("[SU1] is individual with one person and for a group with two or more", () => {
    for (const participants of [1, 2, 3, 100])
      for (const form of ["individual", "group"])
        expect(told({ ...session, form, participants })).toEqual(
          (form === "individual") === (participants === 1) ? [] : ["participants-against-form participants"],
        )
  })

  it("[SU2] keeps conclusions only with the consent of each participant, and consents only with conclusions", () => {
    const three = ["a", "b", "c"].map((who) => consent(who))
    for (const count of [0, 1, 2, 3]) {
      const consents = three.slice(0, count)
      expect(told({ ...session, conclusions: "Stały termin.", consents })).toEqual(
        count === 3 ? [] : ["consents-incomplete consents"],
      )
      expect(told({ ...session, consents })).toEqual(
        count === 0 ? [] : ["consents-without-conclusions consents"],
      )
    }
  })

  it("[SU3] takes one consent of a person, not older than the session", () => {
    const consents = [consent("a"), consent("a"), consent("b", "2026-03-02")]
    expect(told({ ...session, conclusions: "Stały termin.", consents })).toEqual([
      "consent-repeated consents.1.who",
      "consent-before-session consents.2.on",
    ])
  })

  it("[SU4] asks for nothing of what was said and nobody's name", () => {
    expect(SupervisionSession.form.fields.map(({ name }) => name)).toEqual([
      "date",
      "form",
      "minutes",
      "participants",
      "supervisor",
      "conclusions",
      "consents",
    ])
    const people = SupervisionSession.form.fields.filter(({ privacy }) => privacy === "account")
    expect(people.map(({ name }) => name)).toEqual(["supervisor", "consents"])
  })
})
