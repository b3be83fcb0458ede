import { describe, expect, it } from "vitest"
import * as Campaign from "./Campaign.ts"
import * as CodeList from "./CodeList.ts"
import * as Form from "./Form.ts"

const told = (input: unknown): ReadonlyArray<string> => {
  const read = Form.decode(Campaign.Campaign, input)
  return read._tag === "Failure" ? read.failure.map(({ code, path }) => `${code} ${path.join(".")}`) : []
}

describe("a campaign", () => {
  const campaign = {
    matter: "Przejście",
    aim: "Bezpieczna droga.",
    strategy: "consensus",
    targets: [{ function: "zarządca drogi" }],
    startedOn: "2026-02-02",
    actions: [{ kind: "letter", on: "2026-02-02" }],
    result: "not-yet",
  }

  it("[CA1] does not end before it begins, and its actions lie between", () => {
    const ended = { ...campaign, endedOn: "2026-03-01", result: "achieved" }
    expect(told(ended)).toEqual([])
    const actions = ["2026-02-01", "2026-03-01", "2026-03-02"].map((on) => ({ kind: "media", on }))
    expect(told({ ...ended, actions })).toEqual([
      "date-outside-period actions.0.on",
      "date-outside-period actions.2.on",
    ])
    expect(told({ ...campaign, actions: actions.slice(1) })).toEqual([])
    expect(told({ ...ended, actions, endedOn: "2026-02-01" })).toEqual(["end-before-start endedOn"])
  })

  it("[CA2] that has ended has a result; a result may come before the end", () => {
    for (const result of CodeList.codes(Campaign.Outcome)) {
      expect(told({ ...campaign, result })).toEqual([])
      expect(told({ ...campaign, endedOn: "2026-03-01", result })).toEqual(
        result === "not-yet" ? ["result-required result"] : [],
      )
    }
  })

  it("[CA3] addresses functions, of which it has a hint that they are not names", () => {
    const targets = Campaign.form.fields.find(({ name }) => name === "targets")
    expect(targets?.fields?.map(({ name }) => name)).toEqual(["function"])
    expect(targets?.fields?.[0]?.hint?.pl).toMatch(/nie nazwisko/)
  })
})
