import { edition } from "@osl/core/osl-2014"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as CommunityVoice from "./CommunityVoice.ts"
import * as Framework from "./Framework.ts"

const reply = fc.constantFrom<CommunityVoice.Reply | undefined>("yes", "partly", "no", undefined)
const answers: fc.Arbitrary<CommunityVoice.Answers> = fc
  .tuple(reply, reply, reply, reply, reply)
  .map((replies) =>
    Object.fromEntries(
      CommunityVoice.statements.flatMap(({ code }, index) => {
        const given = replies[index]
        return given === undefined ? [] : [[code, given]]
      }),
    ),
  )

describe("the voice of the community", () => {
  it("[CV1] says nothing while fewer than five people have answered", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 4 }), (given) => {
        expect(CommunityVoice.count(given)).toEqual([])
      }),
    )
  })

  it("[CV1] counts every answer from five people on, statement by statement", () => {
    const five = Array.from({ length: 5 }, () => ({ listens: "yes" as const }))
    expect(CommunityVoice.count(five)).toEqual([{ statement: "listens", yes: 5, partly: 0, no: 0 }])
    expect(CommunityVoice.count([...five, { "lets-speak": "no" }])).toHaveLength(1)
    expect(CommunityVoice.count([...five.slice(1), { listens: "no" }])).toEqual([
      { statement: "listens", yes: 4, partly: 0, no: 1 },
    ])
  })

  it("[CV1] never shows fewer than five, and does not depend on the order of answers", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 30 }), (given) => {
        const counted = CommunityVoice.count(given)
        for (const one of counted) expect(CommunityVoice.people(one)).toBeGreaterThanOrEqual(5)
        expect(CommunityVoice.count(given.toReversed())).toEqual(counted)
      }),
    )
  })

  it("[CV2] has five statements, each about a competency of the framework", () => {
    expect(CommunityVoice.statements).toHaveLength(5)
    const framework = Framework.of(edition)
    for (const { competency, label } of CommunityVoice.statements) {
      expect(Framework.competency(framework, competency)?.key).toBe(competency)
      expect(label.pl.split(" ").length).toBeLessThanOrEqual(8)
    }
  })
})
