import { type Assessment, Framework, type Review } from "@osl/competency"
import { edition } from "@osl/core/osl-2014"
import { expect, test } from "vitest"
import * as RatingForm from "./RatingForm.ts"
import * as SheetView from "./SheetView.ts"

const framework = Framework.of(edition)
const telling = { framework, language: "pl", references: { "f13-7": "Spotkanie osiedla" } } as const

const sheetOf = (ratings: ReadonlyArray<Assessment.Rating>): Review.Reviewed => ({
  id: "s1",
  subject: "anna",
  assessor: "anna",
  status: "draft",
  sheet: { mode: "self", date: "2026-06-01", ratings },
  steps: [],
})

const advanced = { competency: "C08", level: "advanced" }

test("an empty sheet asks for the first competency of the role and cannot be handed in", () => {
  const view = SheetView.of(sheetOf([]), telling, "local-animator")
  expect(view.rated).toBe(0)
  expect(view.next?.href).toBe("/competencies/assessments/anna/s1/C01")
  expect(view.problems).toHaveLength(1)
  expect(view.check).toEqual([])
})

test("what a rating lacks is said with its competency and leads to the question on its page", () => {
  const view = SheetView.of(sheetOf([advanced]), telling, "local-animator")
  expect(view.problems.map(({ href }) => href)).toEqual([
    "/competencies/assessments/anna/s1/C08?mend=1#justification",
    "/competencies/assessments/anna/s1/C08?mend=1#evidence-group",
  ])
  expect(view.problems[0]?.text).toMatch(/^Prowadzenie spotkań i grup: Od poziomu zaawansowanego/)
  expect(view.lines.filter(({ isWanting }) => isWanting).map(({ key }) => key)).toEqual(["C08"])
})

test("answers to check name the cards that they point to", () => {
  const rating = { ...advanced, justification: "Cztery zebrania.", evidence: [{ record: "f13-7" }] }
  const { check, problems } = SheetView.of(sheetOf([rating]), telling, "local-animator")
  expect(problems).toEqual([])
  expect(JSON.stringify(check)).toContain("Spotkanie osiedla")
  expect(check[0]?.label).toBe("Prowadzenie spotkań i grup")
})

test("a rating is checked alone, at its own questions", () => {
  const found = RatingForm.problems(framework, "self", "2026-06-01", advanced, "pl")
  expect(found.map(({ path }) => path)).toEqual([["justification"], ["evidence"]])
  expect(
    RatingForm.problems(framework, "peer", "2026-06-01", advanced, "pl").map(({ path }) => path),
  ).toEqual([["justification"]])
  expect(
    RatingForm.problems(framework, "self", "2026-06-01", { competency: "C08", level: "beginner" }, "pl"),
  ).toEqual([])
})

test("only a self-assessment points to cards", () => {
  const names = (mode: Assessment.Mode) => RatingForm.shown(framework, mode).fields.map(({ name }) => name)
  expect(names("self")).toEqual(["level", "justification", "evidence", "target", "action"])
  expect(names("peer")).toEqual(["level", "justification", "target", "action"])
})

test("a rating is put in its place and taken out again, and the others stay", () => {
  const { sheet } = sheetOf([{ competency: "C01", level: "beginner" }, advanced])
  const changed = RatingForm.put(sheet, "2026-06-02", "C01", { level: "independent" })
  expect(changed).toEqual({
    mode: "self",
    date: "2026-06-02",
    ratings: [{ competency: "C01", level: "independent" }, advanced],
  })
  expect(RatingForm.put(changed, "2026-06-03", "C01", undefined).ratings).toEqual([advanced])
  expect(
    RatingForm.put({ mode: "self", date: "2026-06-01" }, "2026-06-01", "C07", { level: "mentor" }).ratings,
  ).toEqual([{ competency: "C07", level: "mentor" }])
})
