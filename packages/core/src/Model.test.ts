import { describe, expect, it } from "vitest"
import * as Evidence from "./Evidence.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition as final } from "./editions/osl-2014/index.ts"
import * as Model from "./Model.ts"
import * as Term from "./Term.ts"

const editions = [early, final]

/** How many of each kind, by hand from the dossier (sections 1 to 8, 10, 11). */
const counts: Readonly<Record<Model.Kind, number>> = {
  statement: 13,
  value: 11,
  principle: 7,
  component: 4,
  strategy: 3,
  role: 3,
  stage: 8,
  "tool-class": 2,
  tool: 7,
  form: 20,
  actor: 26,
  structure: 6,
  relation: 14,
  institution: 13,
  "knowledge-field": 10,
  competency: 24,
  level: 4,
  orientation: 41,
  "evaluation-step": 7,
  indicator: 30,
  parameter: 13,
  law: 23,
  publication: 12,
  event: 14,
  pilot: 4,
  place: 4,
  training: 5,
  label: 10,
  word: 111,
  question: 25,
}

describe("the terms", () => {
  it.each(Object.entries(counts))("[MO1] osl-2014 has every %s of the model: %i", (kind, count) => {
    expect(Model.isKind(kind) ? Model.terms(final, kind).length : 0).toBe(count)
  })

  it.each(editions)("[MO2] $key: every term has key, name, definition, mark and sources", (edition) => {
    for (const { kind, term } of Model.all(edition)) {
      const named = `${kind}:${term.key}`
      expect(term.key, named).toMatch(/^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/)
      for (const text of [term.label, term.definition, ...(term.plain === undefined ? [] : [term.plain])])
        for (const said of [text.pl, text.en]) {
          expect(said, named).toBe(said.trim())
          expect(said.length, named).toBeGreaterThan(0)
        }
      for (const stated of [term, ...Object.values(term.parts ?? {})])
        if (stated !== undefined && stated.evidence !== "inferred")
          expect(stated.sources.length, named).toBeGreaterThan(0)
    }
  })

  it.each(editions)("[MO2] $key: names in one kind differ from each other, in both languages", (edition) => {
    for (const kind of Model.kinds.filter((one) => one !== "principle" && one !== "orientation"))
      for (const language of ["pl", "en"] as const) {
        const names = Model.terms(edition, kind).map(({ label }) => label[language])
        expect(new Set(names).size, kind).toBe(names.length)
      }
  })

  it.each(editions)(
    "[MO2] $key: roles and stages, which residents see, are said in one short plain sentence",
    (edition) => {
      for (const { key, definition, plain } of [...edition.roles, ...edition.stages])
        for (const language of ["pl", "en"] as const) {
          const said = plain?.[language] ?? ""
          expect(said, key).toMatch(/^\p{Lu}[^.;:()]*\.$/u)
          expect(said, key).not.toBe(definition[language])
          expect(said.split(" ").length, key).toBeLessThanOrEqual(15)
        }
    },
  )

  it.each(editions)("[MO3] $key: the whole has the weakest mark, and its parts a better one", (edition) => {
    for (const { kind, term } of Model.all(edition))
      for (const stated of Object.values(term.parts ?? {}))
        expect(Evidence.marks.indexOf(stated?.evidence ?? "inferred"), `${kind}:${term.key}`).toBeLessThan(
          Evidence.marks.indexOf(term.evidence),
        )
  })
})

describe("writing a term", () => {
  const words = ["x", "y"] as const
  it("[MO3] one mark for all is the mark of the whole", () => {
    expect(Term.make("a", words, words, Evidence.seed("S1"))).toEqual({
      key: "a",
      label: { pl: "x", en: "y" },
      definition: { pl: "x", en: "y" },
      evidence: "seed",
      sources: ["S1"],
    })
  })

  it("[MO3] a weaker part weakens the whole, and the rest is named as better", () => {
    const term = Term.make("a", words, words, Evidence.published("S1"), {
      class: "axial" as const,
      parts: { definition: Evidence.inferred("S2") },
    })
    expect(term).toMatchObject({ evidence: "inferred", sources: ["S2"] })
    expect(Evidence.of(term, "label")).toEqual(Evidence.published("S1"))
    expect(Evidence.of(term, "class")).toEqual(Evidence.published("S1"))
    expect(Evidence.of(term, "definition")).toEqual(Evidence.inferred("S2"))
  })

  it("[MO3] a better part leaves the whole as it is", () => {
    const term = Term.make("a", words, words, Evidence.inferred(), {
      parts: { label: Evidence.published("S1") },
    })
    expect(term.evidence).toBe("inferred")
    expect(term.parts).toEqual({ label: Evidence.published("S1") })
  })
})

/** The mark of the name of every term of a kind: one for all, with exceptions, by hand from the dossier. */
const marks: ReadonlyArray<readonly [Model.Kind, Evidence.Mark, Readonly<Record<string, Evidence.Mark>>?]> = [
  [
    "statement",
    "public",
    { "bonds-and-agency": "seed", means: "seed", "two-sided-change": "seed", addressees: "seed" },
  ],
  [
    "value",
    "public",
    { agency: "seed", "self-help": "seed", "community-bond": "seed", subsidiarity: "inferred" },
  ],
  ["principle", "public", { citizen: "inferred", strengths: "inferred" }],
  ["component", "public"],
  ["strategy", "public"],
  ["role", "public"],
  ["stage", "inferred"],
  ["tool-class", "public"],
  ["tool", "public"],
  ["form", "inferred", { F02: "public", F16: "public" }],
  ["actor", "public", { "citizens-group": "inferred", media: "inferred" }],
  [
    "structure",
    "inferred",
    {
      "self-help-group": "public",
      "local-partnership": "public",
      "cooperation-network": "seed",
      "development-institution": "public",
    },
  ],
  ["relation", "inferred"],
  [
    "institution",
    "public",
    { crzl: "seed", cal: "seed", isp: "seed", lis: "seed", "dps-mpips": "seed", ngo: "seed" },
  ],
  ["knowledge-field", "public"],
  ["competency", "inferred"],
  ["level", "inferred"],
  ["indicator", "inferred"],
  [
    "parameter",
    "inferred",
    { "inhabitants-per-social-worker": "public", "families-per-social-worker": "public" },
  ],
  ["law", "public", { "public-benefit": "inferred", "accessibility-for-people": "inferred" }],
  ["publication", "public", { "framework-model": "seed", "lis-1": "seed" }],
  ["event", "public", { "project-start": "seed", trainings: "seed", "project-end": "seed" }],
  ["pilot", "seed", { sessions: "public" }],
  [
    "training",
    "public",
    { "two-day-2013": "seed", "outline-day-1": "inferred", "outline-day-2": "inferred" },
  ],
  ["label", "seed", { number: "public" }],
  ["place", "public"],
  ["evaluation-step", "inferred"],
  ["question", "inferred"],
]

describe("evidence", () => {
  it.each(marks.map(([kind, mark, except = {}]) => ({ kind, mark, except })))(
    "[MO4] the names of $kind are $mark, with the exceptions of the dossier",
    ({ kind, mark, except }) => {
      for (const term of Model.terms(final, kind))
        expect(Evidence.of(term, "label").evidence, term.key).toBe(except[term.key] ?? mark)
    },
  )

  it("[MO4] the definitions we wrote for published names are marked as ours", () => {
    for (const kind of [
      "value",
      "component",
      "strategy",
      "role",
      "tool",
      "actor",
      "structure",
      "knowledge-field",
    ] as const)
      for (const term of Model.terms(final, kind))
        expect(Evidence.of(term, "definition").evidence, term.key).toBe(
          term.key === "social-justice" || (kind === "structure" && term.key === "local-partnership")
            ? "public"
            : "inferred",
        )
    for (const one of final.strategies) expect(Evidence.of(one, "when").evidence).toBe("inferred")
    for (const one of final.components) {
      expect(Evidence.of(one, "emphasis").evidence).toBe("inferred")
      expect(Evidence.of(one, "topics").evidence).toBe("public")
    }
  })
})

describe("the numbers of the model", () => {
  /** Dossier 2.5, stages 0 to 7; 0 –, 1 ○, 2 ●, 3 ●●. */
  it.each([
    ["diagnosis", "02312112"],
    ["activation", "01232321"],
    ["integration", "01122332"],
    ["education", "20122222"],
  ])("[MO5] %s weighs in the stages as the table says", (key, wanted) => {
    const component = final.components.find((one) => one.key === key)
    expect(final.stages.map((stage) => component?.emphasis[stage.key]).join("")).toBe(wanted)
  })

  it("[MO5] competencies belong to roles and kinds as the catalogue says", () => {
    const short: Readonly<Record<string, string>> = {
      "local-animator": "a",
      "network-organizer": "n",
      "local-planner": "p",
    }
    expect(
      final.competencies
        .map(({ kind, roles }) => `${kind.charAt(0)}${roles.map((role) => short[role]).join("")}`)
        .join(" "),
    ).toBe("kanp kp kanp kp spa sp sa sa sa sa sa sa sn sn sn sn sp sp sp sanp aanp aanp aanp aanp")
    expect(final.levels.map(({ number, prk }) => [number, prk.from, prk.to])).toEqual([
      [1, 5, 5],
      [2, 6, 6],
      [3, 6, 7],
      [4, 7, 7],
    ])
  })

  it("[MO5] every competency can be shown by records, and none by those of supervision", () => {
    for (const { key, shownBy } of final.competencies) {
      expect(shownBy.length, key).toBeGreaterThan(0)
      expect(shownBy, key).not.toContain("F18")
    }
  })

  it("[MO5] two tools are axial and five support", () => {
    expect(final.tools.map((one) => one.class).filter((one) => one === "axial")).toHaveLength(2)
    expect(final.tools.map((one) => one.class).filter((one) => one === "supporting")).toHaveLength(5)
  })

  it("[MO5] indicators on people's minds are shown from ten answers on", () => {
    const held = final.indicators.filter(({ threshold }) => threshold !== null)
    expect(held.map(({ key, threshold }) => [key, threshold])).toEqual([
      ["I20", 10],
      ["I21", 10],
      ["I22", 10],
    ])
  })

  it("[MO5] parameters have the proposed bounds", () => {
    expect(final.parameters.map(({ least, most }) => [least, most])).toEqual([
      [0.5, 1],
      [1, 2],
      [500, 5000],
      [50, null],
      [6, null],
      [12, null],
      [null, 2],
      [null, 1],
      [null, 12],
      [null, 6],
      [5, null],
      [null, 2000],
      [null, 50],
    ])
  })

  it("[MO5] forms are used at the stages of the table", () => {
    const at = (key: string) => final.stages.find((stage) => stage.key === key)?.number
    const spans = final.formUses.map(
      ({ key, stages }) => `${key} ${at(stages[0] ?? "")}-${at(stages.at(-1) ?? "")}`,
    )
    expect(spans).toEqual([
      "F01 1-1",
      "F02 2-7",
      "F03 2-6",
      "F04 2-6",
      "F05 2-6",
      "F06 1-7",
      "F07 1-3",
      "F08 1-3",
      "F09 1-3",
      "F10 3-7",
      "F11 5-7",
      "F12 4-5",
      "F13 3-7",
      "F14 3-7",
      "F15 2-7",
      "F16 2-7",
      "F17 0-7",
      "F18 0-7",
      "F19 1-7",
      "F20 4-7",
    ])
  })
})

describe("where sources disagree", () => {
  it("[MO6] the pilot has the seed's figures first and the publications' beside them", () => {
    const figures = (key: string) =>
      final.pilot
        .find((one) => one.key === key)
        ?.figures.map(({ value, evidence, sources }) => [value, evidence, sources.join(" ")])
    expect(figures("workers")).toEqual([
      [80, "seed", "seed-000"],
      [82, "public", "S01 S26"],
    ])
    expect(figures("centres")).toEqual([
      [53, "seed", "seed-000"],
      [52, "public", "S01"],
    ])
  })

  it("[MO6] the project has a leader, an initiator and eleven partners, and ends in April 2014", () => {
    expect(final.organisations).toHaveLength(13)
    expect(final.timeline.find(({ key }) => key === "project-end")).toMatchObject({
      from: "2014-04",
      evidence: "seed",
    })
    expect(final.timeline.find(({ key }) => key === "krakow-conference")?.evidence).toBe("public")
  })

  it("[MO6] all twenty-five are told with their handling, in order, as ours", () => {
    expect(final.openQuestions.map(({ number }) => number)).toEqual(
      Array.from({ length: 25 }, (_, at) => at + 1),
    )
  })

  it("[MO6] legal references whose present wording was not read say so", () => {
    expect(final.legalReferences.every(({ verify }) => verify)).toBe(true)
  })
})

describe("the early edition", () => {
  it("[MO7] has the early names of the roles from the seed, under the same keys", () => {
    expect(early.roles.map(({ key, label }) => [key, label.pl])).toEqual([
      ["local-animator", "animator"],
      ["network-organizer", "mediator"],
      ["local-planner", "lokalny polityk społeczny"],
    ])
    for (const role of early.roles) expect(Evidence.of(role, "label")).toEqual(Evidence.seed("seed-004"))
  })

  it("[MO7] states as published nothing that only later sources say", () => {
    const later = [
      "S01",
      "S03",
      "S05",
      "S06",
      "S10",
      "S11",
      "S12",
      "S13",
      "S20",
      "S21",
      "S24",
      "S25",
      "S34",
      "S64",
    ]
    for (const { kind, term } of Model.all(early))
      for (const stated of [term, ...Object.values(term.parts ?? {})])
        if (stated?.evidence === "public")
          expect(
            stated.sources.some((source) => !later.includes(source)),
            `${kind}:${term.key}`,
          ).toBe(true)
  })

  it("[MO7] has neither social services centres nor what is later than it", () => {
    const keys = Model.all(early).map(({ kind, term }) => `${kind}:${term.key}`)
    for (const key of [
      "institution:cus",
      "actor:cus",
      "word:cus",
      "word:cus-osl-plan",
      "institution:forum-osl",
    ])
      expect(keys).not.toContain(key)
    expect(early.codeLists.flatMap(({ codes }) => codes.map(({ code }) => code))).not.toContain("cus-plan")
    for (const { from } of early.timeline) expect(from < "2013-06").toBe(true)
    expect([early.validFrom, early.validTo, final.validFrom, final.validTo]).toEqual([
      "2010-03-01",
      "2013-12-31",
      "2014-01-01",
      null,
    ])
  })

  it("[MO7] runs the same process as the final one", () => {
    expect(early.stages.map(({ key }) => key)).toEqual(final.stages.map(({ key }) => key))
    expect(early.transitions.map(({ from, to }) => [from, to])).toEqual(
      final.transitions.map(({ from, to }) => [from, to]),
    )
  })
})
