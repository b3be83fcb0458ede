import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import F01 from "../fixtures/F01.json" with { type: "json" }
import F09 from "../fixtures/F09.json" with { type: "json" }
import F10 from "../fixtures/F10.json" with { type: "json" }
import F11 from "../fixtures/F11.json" with { type: "json" }
import F12 from "../fixtures/F12.json" with { type: "json" }
import F13 from "../fixtures/F13.json" with { type: "json" }
import F15 from "../fixtures/F15.json" with { type: "json" }
import * as Form from "./Form.ts"
import * as Forms from "./Forms.ts"
import { isSimc } from "./Identifier.ts"

/** The fullest valid example of each form. */
const full = {
  F01: { ...F01.valid[0], ...F01.valid[1] },
  F09: { ...F09.valid[1] },
  F10: { ...F10.valid[1] },
  F11: { ...F11.valid[1] },
  F12: { ...F12.valid[1] },
  F13: { ...F13.valid[1] },
  F15: { ...F15.valid[1] },
}

/** What is told of the fullest example with other answers; an answer of nothing is left out. */
const told = (form: keyof typeof full, changes: Readonly<Record<string, unknown>> = {}) => {
  const input = Object.fromEntries(
    Object.entries({ ...full[form], ...changes }).filter(([, value]) => value !== undefined),
  )
  const read = Form.decode<unknown>(Forms.every[form].schema, input)
  return Result.isSuccess(read) ? [] : read.failure.map(({ code, path }) => `${code} ${path.join(".")}`)
}

const days = (...list: ReadonlyArray<string>) => list.map((on) => ({ on }))

describe("figures", () => {
  it("[FM11] are asked for their source and day only when they are given", () => {
    expect(told("F01")).toEqual([])
    expect(told("F01", { sizeSource: undefined, sizeOn: undefined })).toEqual([
      "figure-needs-source sizeSource",
      "figure-needs-date sizeOn",
    ])
    expect(told("F01", { size: undefined, sizeSource: undefined, sizeOn: undefined })).toEqual([])
  })

  it("[FM11] of a plan have a source when there is a baseline, also of nothing", () => {
    const goal = (indicator: object) => [
      { text: "Cel", needWords: "Potrzeba", strategy: "consensus", indicators: [indicator] },
    ]
    const bare = { name: "ławki", unit: "szt." }
    expect(told("F12", { goals: goal(bare) })).toEqual([])
    expect(told("F12", { goals: goal({ ...bare, target: 5 }) })).toEqual([])
    expect(told("F12", { goals: goal({ ...bare, baseline: 0 }) })).toEqual([
      "figure-needs-source goals.0.indicators.0.source",
    ])
  })

  it("[FM11] of an evaluation and of a rating say of when, from where, of how many", () => {
    const [goal] = F15.valid[1]?.goals ?? []
    expect(told("F15", { goals: [{ ...goal, values: [{ indicator: "ławki", value: 0 }] }] })).toEqual([
      "required goals.0.values.0.on",
      "required goals.0.values.0.source",
    ])
    expect(told("F13", { ratings: undefined })).toEqual(["ratings-required ratings"])
    expect(told("F13", { rating: undefined, ratings: undefined })).toEqual([])
  })
})

describe("numbers", () => {
  it("[FM12] of ratings are at most those of people, all bands together", () => {
    const participants = { children: 1, adults: 2, seniors: 3 }
    expect(told("F13", { participants, ratings: 6 })).toEqual([])
    expect(told("F13", { participants, ratings: 7 })).toEqual(["more-ratings-than-people ratings"])
  })

  it("[FM12] of hours need people; people need no hours", () => {
    expect(told("F13", { volunteers: 0, volunteerHours: 0 })).toEqual([])
    expect(told("F13", { volunteers: 3, volunteerHours: 0 })).toEqual([])
    expect(told("F13", { volunteers: 0, volunteerHours: 0.5 })).toEqual([
      "hours-without-volunteers volunteers",
    ])
  })

  it("[FM12] of an inquiry come with its results, and neither before it was carried out", () => {
    expect(told("F09", { achieved: 0 })).toEqual([])
    expect(told("F09", { achieved: undefined, results: undefined })).toEqual([])
    expect(told("F09", { results: undefined })).toEqual(["results-required results"])
    expect(told("F09", { achieved: undefined })).toEqual(["achieved-required achieved"])
  })
})

describe("dates", () => {
  it("[FM13] of a series may be the same, never earlier than the one before, and each fault is told", () => {
    const members = (...list: ReadonlyArray<string>) => days(...list).map((day) => ({ ...day, count: 5 }))
    expect(told("F10", { members: members("2026-03-01", "2026-03-01", "2026-04-01") })).toEqual([])
    expect(told("F10", { members: members("2026-03-02", "2026-03-01", "2026-02-01", "2026-05-01") })).toEqual(
      ["dates-out-of-order members.1.on", "dates-out-of-order members.2.on"],
    )
    expect(told("F12", { monitoring: days("2026-06-30", "2026-06-30") })).toEqual([])
    expect(told("F12", { monitoring: days("2026-06-30", "2026-06-29") })).toEqual([
      "dates-out-of-order monitoring.1.on",
    ])
  })

  it("[FM13] of actions lie within the plan, its first and last day included", () => {
    const action = (dates: object) => ({ actions: [{ name: "Dyżury", component: "activation", ...dates }] })
    expect(told("F12", action({ from: "2026-04-01", due: "2026-12-31" }))).toEqual([])
    expect(told("F12", action({ from: "2026-03-31", due: "2027-01-01" }))).toEqual([
      "date-outside-period actions.0.from",
      "date-outside-period actions.0.due",
    ])
    expect(told("F12", action({ from: "2026-05-02", due: "2026-05-01" }))).toEqual([
      "end-before-start actions.0.due",
    ])
  })

  it("[FM13] of a plan that ends before it begins are told once, not for every action", () => {
    expect(told("F12", { periodTo: "2026-03-31" })).toEqual(["end-before-start periodTo"])
  })

  it("[FM13] of partners are not before the first day of the partnership", () => {
    const since = (day: string) => ({
      partners: [{ name: "Szkoła", sector: "public", inhabitants: false, since: day }],
    })
    expect(told("F11", since("2026-02-01"))).toEqual([])
    expect(told("F11", since("2026-01-31"))).toEqual(["partner-before-partnership partners.0.since"])
  })
})

describe("answers that call for another", () => {
  it("[FM14] a goal points to a need or tells it in words", () => {
    const goal = { text: "Cel", strategy: "consensus" }
    const need = { need: "018f3c2a-0000-7000-8000-000000000001" }
    expect(told("F12", { goals: [{ ...goal, needs: [need] }] })).toEqual([])
    expect(told("F12", { goals: [{ ...goal, needWords: "Ławki" }] })).toEqual([])
    expect(told("F12", { goals: [{ ...goal, needs: [] }] })).toEqual(["need-required goals.0.needs"])
  })

  it("[FM14] supporting actions are asked of the plan of a social services centre only", () => {
    expect(told("F12", { supporting: [] })).toEqual(["supporting-actions-required supporting"])
    for (const legalBasis of ["ops-programme", "pal", "project", "ngo-contract"])
      expect(told("F12", { legalBasis, supporting: undefined })).toEqual([])
  })

  it("[FM14] adopted rules say what they are about", () => {
    expect(told("F11", { rules: [] })).toEqual(["rules-required rules"])
    expect(told("F11", { rulesAdopted: false, rules: undefined })).toEqual([])
  })

  it("[FM14] a locality may have a SIMC, whose check digit is right for one last digit of ten", () => {
    const right = Array.from({ length: 10 }, (_, last) => `098538${last}`).filter(isSimc)
    expect(right).toEqual(["0985384"])
    for (let last = 0; last < 10; last += 1)
      expect(told("F01", { localities: [{ name: "Jasin", simc: `098538${last}` }] })).toEqual(
        last === 4 ? [] : ["not-a-simc localities.0.simc"],
      )
    expect(told("F01", { localities: [{ name: "Jasin" }] })).toEqual([])
  })
})
