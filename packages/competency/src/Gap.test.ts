import { Evidence } from "@osl/core"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import * as Framework from "./Framework.ts"
import * as Gap from "./Gap.ts"
import type * as Level from "./Level.ts"
import * as Profile from "./Profile.ts"
import type * as Review from "./Review.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition)
const on = "2026-06-01"
const self = (levels: Readonly<Record<string, Level.Level>>, id = "s", date = "2026-05-01") =>
  people.accepted(framework, { id, subject: "anna", assessor: "anna", mode: "self", date, levels })
const gaps = (all: ReadonlyArray<Review.Reviewed>, own: Gap.Own = {}, of: Framework.Framework = framework) =>
  Gap.of(of, Profile.of(of, all, "anna", on), "network-organizer", own)

describe("the gap to a role", () => {
  it("[GA1] is the target less the score, for each competency of the role, the widest first", () => {
    const found = gaps([self({ C13: 1, C14: 4, C15: 2, C07: 1, C20: 1 })])
    expect(found.slice(0, 4)).toEqual([
      { competency: "C13", target: 2, because: "role", score: 1, gap: 1 },
      { competency: "C20", target: 2, because: "role", score: 1, gap: 1 },
      { competency: "C15", target: 2, because: "role", score: 2, gap: 0 },
      { competency: "C14", target: 2, because: "role", score: 4, gap: -2 },
    ])
    expect(found).toHaveLength(11)
    expect(Gap.open(found).map(({ competency }) => competency)).toEqual(["C13", "C20"])
  })

  it("[GA1] is unknown without a score, and those come last", () => {
    for (const { score, gap } of gaps([self({ C13: 1 })]).slice(1)) expect([score, gap]).toEqual([null, null])
    expect(gaps([]).map(({ competency }) => competency)).toEqual(
      Framework.role(framework, "network-organizer")?.targets.map(({ competency }) => competency),
    )
  })

  it("[GA2] heeds a person's own target where it is higher than the role's", () => {
    const sheet = self({ C13: 2 }).sheet
    const aiming = (id: string, target: string, date: string): Review.Reviewed => ({
      ...self({ C13: 2 }, id, date),
      sheet: { ...sheet, date, ratings: [{ competency: "C13", level: "independent", target, action: "x" }] },
    })
    const all = [aiming("b", "advanced", "2026-05-01"), aiming("a", "mentor", "2026-02-01")]
    expect(Gap.ownTargets(framework, all, "anna")).toEqual({ C13: 3 })
    expect(Gap.ownTargets(framework, all, "jan")).toEqual({})
    expect(gaps(all, { C13: 3, C14: 1 })[0]).toEqual({
      competency: "C13",
      target: 3,
      because: "own",
      score: 2,
      gap: 1,
    })
    expect(gaps(all, { C14: 1 }).find(({ competency }) => competency === "C14")?.target).toBe(2)
  })

  it("[GA3] goes by what a region needs of the role", () => {
    const region = Framework.of(edition, {
      targets: [{ role: "network-organizer", competency: "C14", level: 4, ...Evidence.inferred() }],
    })
    expect(gaps([self({ C14: 2 })], {}, region)[0]).toMatchObject({ competency: "C14", target: 4, gap: 2 })
    expect(Gap.of(framework, Profile.of(framework, [], "anna", on), "mayor")).toEqual([])
  })

  it("[GA4] says in a sentence the score, whose target it is and what is missing", () => {
    const all = [self({ C13: 2 })]
    const found = gaps(all, { C13: 3 })
    const of = (key: string) => found.find(({ competency }) => competency === key) ?? expect.fail(key)
    expect(Gap.text(framework, of("C13"), "pl")).toMatch(
      /^\p{Lu}.*: wynik 2, potrzeba 3 \(własny cel z samooceny\), brakuje 1\.$/u,
    )
    expect(Gap.text(framework, of("C14"), "en")).toMatch(
      /^\p{Lu}.*: there is no score, 2 is needed \(the role asks for it\)\.$/u,
    )
    const [met] = gaps(all).filter(({ competency }) => competency === "C13")
    if (met === undefined) return expect.unreachable()
    expect(Gap.text(framework, met, "en")).toMatch(/the score is 2, 2 is needed .*; nothing is missing\.$/)
  })
})
