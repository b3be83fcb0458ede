import { Framework, Profile, TeamCoverage } from "@osl/competency"
import { accepted } from "@osl/competency/testing"
import { edition } from "@osl/core/osl-2014"
import { expect, test } from "vitest"
import * as TeamView from "./TeamView.ts"

const framework = Framework.of(edition)
const on = "2026-06-01"

const profileOf = (subject: string, levels: Parameters<typeof accepted>[1]["levels"]) =>
  Profile.of(
    framework,
    [
      accepted(framework, {
        id: subject,
        subject,
        assessor: subject,
        mode: "self",
        date: "2026-05-04",
        levels,
      }),
    ],
    subject,
    on,
  )

const viewOf = (profiles: ReadonlyArray<Profile.Profile>, team: number) =>
  TeamView.of({
    framework,
    language: "pl",
    names: { anna: "Anna Nowak", jan: "Jan Kos" },
    coverage: TeamCoverage.of(framework, profiles),
    profiles,
    team,
  })

test("a team says who has what, what hangs on one person and what nobody has", () => {
  const view = viewOf([profileOf("anna", { C07: 2, C08: 3 }), profileOf("jan", { C08: 2, C10: 1 })], 3)
  const holders = Object.fromEntries(view.items.map((item) => [item.key, item.holders]))
  expect(holders["C08"]).toEqual(["Anna Nowak", "Jan Kos"])
  expect(holders["C07"]).toEqual(["Anna Nowak"])
  expect(holders["C10"]).toEqual([])
  expect(view.fragile).toEqual(["Rozmowa i słuchanie: Anna Nowak"])
  expect(view.missing).toContain("Mobilizowanie i motywowanie")
  expect(view.missing).not.toContain("Prowadzenie spotkań i grup")
  expect(view.unknown).toBe(1)
  expect(view.isEmpty).toBe(false)
})

test("a team without any score is empty, so that the page teaches how to begin", () => {
  const view = viewOf([Profile.of(framework, [], "anna", on)], 2)
  expect(view.isEmpty).toBe(true)
  expect(view.unknown).toBe(2)
})
