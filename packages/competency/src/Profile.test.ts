import { edition as early } from "@osl/core/osl-2012"
import { edition } from "@osl/core/osl-2014"
import { describe, expect, it } from "vitest"
import type * as Assessment from "./Assessment.ts"
import * as Framework from "./Framework.ts"
import type * as Level from "./Level.ts"
import * as Profile from "./Profile.ts"
import * as people from "./testing/people.ts"

const framework = Framework.of(edition)
const on = "2026-06-01"

const made = (
  id: string,
  mode: Assessment.RatedMode,
  levels: Readonly<Record<string, Level.Level>>,
  date = "2026-05-01",
) =>
  people.accepted(framework, {
    id,
    subject: "anna",
    assessor: mode === "self" ? "anna" : id,
    mode,
    date,
    levels,
  })
const profile = (...all: ReadonlyArray<ReturnType<typeof made>>) => Profile.of(framework, all, "anna", on)

describe("a profile", () => {
  it("[PF1] has a score for each competency, in the order of the catalogue", () => {
    expect(profile().scores.map(({ competency }) => competency)).toEqual(
      edition.competencies.map(({ key }) => key),
    )
  })

  it("[PF2] of a role is the mean over its competencies that have a score; the others are named", () => {
    const some = Profile.inRole(
      framework,
      profile(made("s", "self", { C13: 2, C14: 3, C07: 4 })),
      "network-organizer",
    )
    expect(some?.value).toBe(2.5)
    expect(some?.scored).toEqual(["C13", "C14"])
    expect(some?.without).toHaveLength(9)
    expect(some?.isReliable).toBe(false)
    expect(Profile.inRole(framework, profile(), "local-planner")?.value).toBeNull()
    expect(Profile.inRole(framework, profile(), "mayor")).toBeUndefined()
  })

  it("[PF2] every role of every edition has its profile, at every level", () => {
    for (const one of [early, edition]) {
      const own = Framework.of(one)
      for (const level of [1, 2, 3, 4] as const) {
        const levels = people.allAt(own, level)
        const all = [
          people.accepted(own, {
            id: "s",
            subject: "anna",
            assessor: "anna",
            mode: "self",
            date: on,
            levels,
          }),
          people.accepted(own, {
            id: "m",
            subject: "anna",
            assessor: "ewa",
            mode: "manager",
            date: on,
            levels,
          }),
        ]
        for (const { key } of own.roles)
          expect(Profile.inRole(own, Profile.of(own, all, "anna", on), key)).toMatchObject({
            value: level,
            without: [],
            isReliable: true,
          })
      }
    }
  })

  it("[PF3] tells what changed, and the days it was assessed on", () => {
    const all = [
      made("s1", "self", { C08: 1, C07: 2 }, "2025-12-15"),
      made("s2", "self", { C08: 3, C20: 2 }, "2026-05-01"),
    ]
    const days = Profile.history(framework, all, "anna", on)
    expect(days.map((one) => one.on)).toEqual(["2025-12-15", "2026-05-01"])
    const [before, after] = days
    if (before === undefined || after === undefined) return expect.unreachable()
    expect(Profile.changes(before, after)).toEqual([
      { competency: "C08", before: 1, after: 3, by: 2 },
      { competency: "C20", before: null, after: 2, by: null },
    ])
  })

  it("[PF4] a difference of two levels between oneself and the manager opens a talk", () => {
    const self = made("s", "self", { C07: 4, C08: 4, C09: 1 })
    const manager = made("m", "manager", { C07: 3, C08: 2, C09: 4 })
    expect(Profile.talks(profile(self, manager))).toEqual([
      { competency: "C08", self: 4, manager: 2 },
      { competency: "C09", self: 1, manager: 4 },
    ])
    expect(Profile.talks(profile(self))).toEqual([])
  })

  it("[PF5] says of a role the number, its rule, how many have no score, and whether it is reliable", () => {
    const some = profile(made("s", "self", { C07: 4, C08: 1 }))
    const said = (role: string) => {
      const found = Profile.inRole(framework, some, role) ?? expect.fail(role)
      return {
        found,
        pl: Profile.explain(framework, found, "pl"),
        en: Profile.explain(framework, found, "en"),
      }
    }
    const { found, pl, en } = said("local-animator")
    expect(found.value).toBe(2.5)
    expect(pl).toEqual([
      `Animator lokalny: 2,5. To średnia z 2 kompetencji; bez wyniku: ${found.without.length}.`,
      "Wynik jest niepewny: każda kompetencja potrzebuje co najmniej dwóch trybów oceny.",
    ])
    expect(en[0]).toContain("This is the mean of 2 competencies")
    const none = Profile.inRole(framework, profile(), "local-planner") ?? expect.fail("no role")
    expect(Profile.explain(framework, none, "en")).toEqual([
      "Local planner: no score, since no competency of the role has been assessed.",
    ])
  })

  it("[PF6] the same assessments give the same profile, to the last character, in any order", () => {
    const all = [
      made("s1", "self", { C08: 1, C07: 2 }, "2025-12-15"),
      made("s2", "self", { C08: 3, C20: 2 }, "2026-05-01"),
      made("m", "manager", { C08: 2, C20: 4 }),
    ]
    const written = JSON.stringify(Profile.of(framework, all, "anna", on))
    for (const order of [all.toReversed(), [...all.slice(1), ...all.slice(0, 1)]])
      expect(JSON.stringify(Profile.of(framework, order, "anna", on))).toBe(written)
  })
})
