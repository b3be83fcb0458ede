import type { ReactElement } from "react"
import { renderToString } from "react-dom/server"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import * as kit from "../src/index.ts"

const many = <A,>(make: (nth: number) => A): ReadonlyArray<A> =>
  Array.from({ length: 500 }, (_, nth) => make(nth))

/** What a page without types may hand over: nothing where a word belongs, codes that nobody knows. */
const odd = <P,>(part: (props: P) => ReactElement | null, props: object): ReactElement => {
  const Part = part as (given: object) => ReactElement | null
  return <Part {...props} />
}

const noWords = { key: "a", code: "a", name: "a", id: "a", at: undefined, label: undefined, title: undefined }
const unknown = { ...noWords, state: "no-such-state", group: "no-such-group", kind: "no-such-kind" }
const drawing = kit.drawTerritory([])
const definition = { form: "F99", title: {}, purpose: {}, evidence: "inferred", sources: [] }
const field = {
  name: "a",
  kind: "no-such-kind",
  label: undefined,
  required: true,
  privacy: "no-such-privacy",
}

const drawn: ReadonlyArray<readonly [string, ReactElement]> = [
  [
    "ActionList",
    odd(kit.ActionList, { actions: [noWords, ...many((nth) => ({ key: `${nth}`, href: "#" }))] }),
  ],
  [
    "AssessmentForm",
    odd(kit.AssessmentForm, {
      definition: { ...definition, fields: [field, { ...field, name: "b", kind: "choice" }] },
      levelTexts: { a: [noWords], none: [] },
      action: "#",
    }),
  ],
  ["BadgeCard", odd(kit.BadgeCard, { title: undefined, verification: { checks: [unknown] } })],
  ["BadgeCard of nobody", odd(kit.BadgeCard, { verification: { result: "valid", at: "never", checks: [] } })],
  ["CheckAnswers", odd(kit.CheckAnswers, { rows: [noWords], draft: { answers: {}, hidden: [] } })],
  ["ConflictView", odd(kit.ConflictView, { meanwhile: [unknown], sides: [noWords] })],
  [
    "Differences",
    odd(kit.Differences, { items: many((nth) => ({ key: `${nth}`, before: "a".repeat(10_000) })) }),
  ],
  [
    "EditionDiff",
    odd(kit.EditionDiff, {
      groups: [
        { key: "a", changes: many((nth) => ({ key: `${nth}` })) },
        { key: "b", changes: [] },
      ],
    }),
  ],
  ["EditionMeaning", odd(kit.EditionMeaning, { meaning: { group: "no-such-group", findings: ["a", "a"] } })],
  [
    "HistoryList",
    odd(kit.HistoryList, { items: [unknown, { ...noWords, criteria: [unknown], changes: [{}] }] }),
  ],
  [
    "HistoryList of many",
    odd(kit.HistoryList, { items: many((nth) => ({ id: `${nth}`, at: "2026-02-30" })) }),
  ],
  ["MoveForm", odd(kit.MoveForm, { criteria: [unknown, ...many((nth) => ({ ...unknown, key: `${nth}` }))] })],
  [
    "PlanBoard",
    odd(kit.PlanBoard, {
      goals: [
        {
          key: "a",
          indicators: [
            { key: "i", share: Number.NaN },
            { key: "j", share: 70 },
          ],
          actions: [noWords],
        },
        { key: "b", actions: many((nth) => ({ key: `${nth}`, from: "soon", to: "0000-00-00", state: {} })) },
      ],
      today: "today",
    }),
  ],
  ["RecordAnswers", odd(kit.RecordAnswers, { rows: [{ ...noWords, value: { kind: "no-such-kind" } }] })],
  [
    "RecordCard",
    odd(kit.RecordCard, {
      kind: "no-such-kind",
      title: undefined,
      state: {},
      change: {},
      facts: [{}],
      scores: [noWords],
      lists: [{ items: many(() => ({})) }],
    }),
  ],
  ["RegionMap", odd(kit.RegionMap, { drawing, areas: [{ code: "a", figure: { value: null } }] })],
  [
    "RegionMap of many",
    odd(kit.RegionMap, {
      drawing: { ...drawing, shapes: many((nth) => ({ code: `${nth}`, path: "" })) },
      areas: many((nth) => ({ code: `${nth * 2}`, figure: { value: nth % 3 === 0 ? Number.NaN : nth } })),
    }),
  ],
  ["RehearsalReport", odd(kit.RehearsalReport, { processes: [{ ...unknown, findings: [] }] })],
  [
    "RoleIntensity",
    odd(kit.RoleIntensity, {
      roles: [noWords],
      stages: many((nth) => ({
        code: `${nth}`,
        intensity: { a: nth === 0 ? Number.POSITIVE_INFINITY : -nth },
      })),
    }),
  ],
  ["StateNotice", odd(kit.StateNotice, { status: "no-such-status" })],
  ["SupervisionAgenda", odd(kit.SupervisionAgenda, { items: [noWords], sessionOn: "soon", action: "#" })],
]

describe("parts given data that no type allows", () => {
  // React tells of repeated keys; what is tested is that the page stands.
  const silent = vi.spyOn(console, "error")
  beforeAll(() => void silent.mockImplementation(() => undefined))
  afterAll(() => silent.mockRestore())

  it.each(drawn)("[OD1] %s stands, and shows no broken value", (_, part) => {
    const html = renderToString(<main>{part}</main>)
    expect(html).not.toMatch(/\[object|NaN|Infinity/)
  })

  it("shows a group that it does not know, rather than hiding its processes", () => {
    const html = renderToString(
      odd(kit.RehearsalReport, { processes: [{ ...unknown, name: "Zatorze", findings: [] }] }),
    )
    expect(html).toContain("Zatorze")
    expect(html).toContain("no-such-group")
  })
})
