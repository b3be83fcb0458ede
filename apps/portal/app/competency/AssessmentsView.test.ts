import type { Assessment, Review } from "@osl/competency"
import { expect, test } from "vitest"
import * as AssessmentsView from "./AssessmentsView.ts"

const telling = {
  me: "jan",
  names: { anna: "Anna Nowak", jan: "Jan Kos" },
  today: "2026-06-01",
  language: "pl",
} as const

const one = (
  mode: Assessment.RatedMode,
  status: Review.Status,
  date: string,
  more: Partial<Review.Reviewed> = {},
): Review.Reviewed => ({
  id: `${mode}-${date}`,
  subject: mode === "self" ? "jan" : "anna",
  assessor: "jan",
  status,
  sheet: { mode, date },
  steps: [],
  ...more,
})

test("nobody assessed may be begun, and what is going on may only be opened", () => {
  expect(AssessmentsView.standing([], "peer", telling)).toEqual({
    text: "jeszcze nie zaczęta",
    href: null,
    begins: true,
  })
  expect(AssessmentsView.standing([one("peer", "submitted", "2026-05-30")], "peer", telling)).toEqual({
    text: "złożona",
    href: "/competencies/assessments/anna/peer-2026-05-30",
    begins: false,
  })
})

test("an accepted self-assessment is due again after half a year, that of a peer after a year", () => {
  const begins = (mode: Assessment.RatedMode, date: string) =>
    AssessmentsView.standing([one(mode, "accepted", date)], mode, telling).begins
  expect(begins("self", "2025-12-01")).toBe(false)
  expect(begins("self", "2025-11-30")).toBe(true)
  expect(begins("peer", "2025-11-30")).toBe(false)
  expect(begins("peer", "2025-05-31")).toBe(true)
})

test("a withdrawn sheet is as if there were none, and the latest of the others stands", () => {
  const sheets = [
    one("peer", "accepted", "2026-01-10"),
    one("peer", "submitted", "2026-03-10"),
    one("peer", "withdrawn", "2026-05-10"),
  ]
  expect(AssessmentsView.standing(sheets, "peer", telling).text).toBe("złożona")
  expect(AssessmentsView.standing(sheets.slice(2), "peer", telling).begins).toBe(true)
})

test("sheets to finish and sheets under my review wait for me, those of others do not", () => {
  const taken = [{ act: "take-up", by: "jan", at: "2026-05-30T10:00:00.000Z" }] as const
  const tasks = AssessmentsView.tasks(
    [
      one("self", "draft", "2026-05-01"),
      one("peer", "needs-revision", "2026-05-02"),
      one("peer", "submitted", "2026-05-03"),
      one("manager", "awaiting-review", "2026-05-04", { assessor: "ewa", steps: taken }),
      one("manager", "awaiting-review", "2026-05-05", { assessor: "ewa" }),
    ],
    telling,
  )
  expect(tasks.map(({ label }) => label)).toEqual([
    "Jan Kos: samoocena, dokończ i złóż",
    "Anna Nowak: ocena koleżeńska wróciła do poprawy",
    "Anna Nowak: ocena przełożonego, w trakcie sprawdzania",
  ])
})

test("what waits for a review is told by person, mode and day alone", () => {
  const all = [
    { worker: "anna", sheets: [{ id: "s1", mode: "self", since: "2026-05-30T22:30:00.000Z" } as const] },
  ]
  expect(AssessmentsView.waiting(all, telling)).toEqual([
    { worker: "anna", id: "s1", label: "Anna Nowak: samoocena do sprawdzenia", since: "31 maja 2026" },
  ])
})
