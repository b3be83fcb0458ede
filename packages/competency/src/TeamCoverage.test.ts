import { edition } from "@osl/core/osl-2014"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Framework from "./Framework.ts"
import type * as Level from "./Level.ts"
import * as Profile from "./Profile.ts"
import * as TeamCoverage from "./TeamCoverage.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition)
const on = "2026-06-01"
const profile = (subject: string, levels: Readonly<Record<string, Level.Level>>) =>
  Profile.of(
    framework,
    [people.accepted(framework, { id: subject, subject, assessor: subject, mode: "self", date: on, levels })],
    subject,
    on,
  )

const team = [
  profile("jan", { C07: 2, C08: 1, C09: 3 }),
  profile("anna", { C07: 3, C08: 1 }),
  profile("ewa", { C07: 1, C08: 1 }),
]
const of = (competency: string, all = TeamCoverage.of(framework, team)) =>
  all.find((one) => one.competency === competency)

describe("the coverage of a team", () => {
  it("[TC1] says who has each competency, from the independent level on", () => {
    expect(of("C07")).toEqual({
      competency: "C07",
      level: 2,
      cover: "several",
      holders: ["anna", "jan"],
      unknown: 0,
    })
    expect(of("C08")).toMatchObject({ cover: "nobody", holders: [], unknown: 0 })
    expect(of("C09")).toMatchObject({ cover: "one-person", holders: ["jan"], unknown: 2 })
    expect(of("C24")).toMatchObject({ cover: "nobody", unknown: 3 })
    expect(of("C07", TeamCoverage.of(framework, team, 3))).toMatchObject({ cover: "one-person", level: 3 })
  })

  it("[TC1] names what nobody has and what hangs on one person", () => {
    const all = TeamCoverage.of(framework, team)
    expect(TeamCoverage.fragile(all).map(({ competency }) => competency)).toEqual(["C09"])
    expect(TeamCoverage.missing(all)).toHaveLength(22)
    expect(all).toHaveLength(24)
  })

  it("[TC2] does not depend on the order of people, and counts nobody twice", () => {
    const all = TeamCoverage.of(framework, team)
    fc.assert(
      fc.property(fc.shuffledSubarray(team, { minLength: 3 }), (shuffled) => {
        expect(TeamCoverage.of(framework, shuffled)).toEqual(all)
        expect(TeamCoverage.of(framework, [...shuffled, ...shuffled])).toEqual(all)
      }),
    )
    expect(TeamCoverage.missing(TeamCoverage.of(framework, []))).toHaveLength(24)
  })

  it("[TC3] says in a sentence how many have it, from which score on, and how many have none", () => {
    const all = TeamCoverage.of(framework, team)
    expect(all.map(({ competency, holders }) => [competency, holders.length]).slice(6, 10)).toEqual([
      ["C07", 2],
      ["C08", 0],
      ["C09", 1],
      ["C10", 0],
    ])
    const said = (language: "pl" | "en") =>
      Object.fromEntries(all.map((one) => [one.competency, TeamCoverage.text(framework, one, language)]))
    const { C07, C08, C09 } = said("pl")
    expect(C07).toMatch(/: 2 osoby mają wynik co najmniej 2; bez wyniku: \d\.$/)
    expect(C08).toMatch(/: nikt nie ma wyniku co najmniej 2; bez wyniku: 0\.$/)
    expect(C09).toMatch(/: 1 osoba ma wynik co najmniej 2; bez wyniku: 2\.$/)
    expect(said("en")["C09"]).toContain("1 person has a score of at least 2; without a score: 2.")
  })
})
