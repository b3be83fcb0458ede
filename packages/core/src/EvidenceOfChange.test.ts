import { describe, expect, it } from "vitest"
import * as CodeList from "./CodeList.ts"
import * as EvidenceOfChange from "./EvidenceOfChange.ts"
import * as Form from "./Form.ts"

const told = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(EvidenceOfChange.EvidenceOfChange, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("evidence of change", () => {
  const sign = {
    date: "2026-05-20",
    kind: "group",
    description: "Grupa sama prowadzi dyżury.",
    goal: "Świetlica",
    indicator: "Klucze",
    material: "minutes",
    reference: "Segregator",
    attribution: "contributed",
    confirmedBy: "organizer",
  }

  it("[EC1] of individuals is never a photograph, whatever the rest", () => {
    for (const level of CodeList.codes(EvidenceOfChange.Level))
      for (const material of CodeList.codes(EvidenceOfChange.Material))
        expect(told({ ...sign, level, material })).toEqual(
          level === "individual" && material === "photo" ? ["photo-of-a-person material"] : [],
        )
  })

  it("[EC2] claimed as ours is confirmed by somebody else, and only then", () => {
    for (const attribution of CodeList.codes(EvidenceOfChange.Attribution))
      for (const confirmedBy of CodeList.codes(EvidenceOfChange.Confirmation))
        expect(told({ ...sign, attribution, confirmedBy })).toEqual(
          attribution === "ours" && confirmedBy === "organizer"
            ? ["own-change-confirmed-by-organizer confirmedBy"]
            : [],
        )
  })
})
