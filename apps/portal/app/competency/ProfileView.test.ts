import { Framework, Gap, Profile } from "@osl/competency"
import { wordings } from "@osl/competency/level-texts"
import { accepted } from "@osl/competency/testing"
import { edition } from "@osl/core/osl-2014"
import { expect, test } from "vitest"
import * as CompetencyView from "./CompetencyView.ts"
import * as ProfileView from "./ProfileView.ts"

const framework = Framework.of(edition, { wordings })
const on = "2026-06-01"

const all = [
  accepted(framework, {
    id: "s",
    subject: "anna",
    assessor: "anna",
    mode: "self",
    date: "2026-05-04",
    levels: { C07: 3, C08: 2, C10: 1 },
  }),
  accepted(framework, {
    id: "m",
    subject: "anna",
    assessor: "ewa",
    mode: "manager",
    date: "2026-05-11",
    levels: { C07: 1, C08: 3, C10: 1 },
  }),
]

const telling = (language: "pl" | "en" = "pl"): ProfileView.Telling => ({
  framework,
  profile: Profile.of(framework, all, "anna", on),
  own: Gap.ownTargets(framework, all, "anna"),
  language,
})

test("a profile shows every competency of the role once, what is not assessed as not known", () => {
  const view = ProfileView.of(telling(), "local-animator")
  const needed = Framework.role(framework, "local-animator")?.targets ?? []
  expect(view.competencies.map(({ key }) => key)).toEqual(needed.map(({ competency }) => competency))
  expect(
    view.competencies.filter(({ level }) => level !== null).map(({ key, level }) => [key, level]),
  ).toEqual([
    ["C07", 2],
    ["C08", 2.5],
    ["C10", 1],
  ])
  expect(view.known).toBe(3)
})

test("only what is missing is a gap, with the level in words and the trainings that serve it", () => {
  const { gaps } = ProfileView.of(telling(), "local-animator")
  expect(gaps).toEqual([
    {
      key: "C10",
      competency: "Mobilizowanie i motywowanie",
      href: "/competencies/C10?role=local-animator",
      level: "1 (początkujący)",
      wanted: "2 (samodzielny)",
      by: 1,
      help: [{ label: "moduł szkolenia „grupy, liderzy, motywowanie”" }],
    },
  ])
})

test("a difference of two levels between oneself and the manager is something to talk about, in the reader's language", () => {
  const { talks } = ProfileView.of(telling("en"), "local-animator")
  expect(talks.map(({ key }) => key)).toEqual(["C07"])
  expect(talks[0]?.text).toContain("self-assessment 3 (advanced), manager 1 (beginner)")
})

test("a role that the framework does not have gives way to the first one", () => {
  expect(ProfileView.roleOf(framework, "local-planner")).toBe("local-planner")
  expect(ProfileView.roleOf(framework, "king")).toBe("local-animator")
  expect(ProfileView.roleOf(framework, null)).toBe("local-animator")
})

test("one competency tells its number, each voice in it, what the role needs, and all four levels marked as ours", () => {
  const view = CompetencyView.of(telling(), "C08", "local-animator")
  expect(view?.value).toBe("2,5 (samodzielny)")
  expect(view?.why).toContain("Samoocena: 2, z dnia 2026-05-04.")
  expect(view?.why).toContain("Oceny koleżeńskie liczą się dopiero od dwóch osób.")
  expect(view?.gap).toContain("nic nie brakuje")
  expect(view?.levels.map(({ level, isReached, evidence }) => [level, isReached, evidence])).toEqual([
    [1, true, "inferred"],
    [2, true, "inferred"],
    [3, false, "inferred"],
    [4, false, "inferred"],
  ])
  expect(CompetencyView.of(telling(), "C99", "local-animator")).toBeUndefined()
})

test("a competency that the role does not need has no gap", () => {
  expect(CompetencyView.of(telling(), "C18", "local-animator")?.gap).toBeNull()
})
