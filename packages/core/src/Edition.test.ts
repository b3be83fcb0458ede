import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import * as Evidence from "./Evidence.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Forms from "./Forms.ts"
import type { Text } from "./Language.ts"

const known = new Set(edition.sources.map(({ key }) => key))
const isText = (text: Text) => [text.pl, text.en].every((one) => one.trim() === one && one.length > 0)

const stages = edition.stages
const lists = edition.codeLists
const criteria = Edition.criteria(edition)
const statements: ReadonlyArray<Evidence.Parted & { readonly named: string }> = [
  ...edition.roles.map((one) => ({ ...one, named: `role ${one.key}` })),
  ...stages.map((one) => ({ ...one, named: `stage ${one.key}` })),
  ...stages.flatMap(({ key, expectation }) =>
    expectation === null ? [] : [{ ...expectation, named: `time of ${key}` }],
  ),
  ...edition.transitions.map((one) => ({ ...one, named: `${one.from} → ${one.to}` })),
  ...criteria.map(({ criterion }) => ({ ...criterion, named: `criterion ${criterion.key}` })),
  ...lists.map((one) => ({ ...one, named: `list ${one.key}` })),
  ...Forms.everyCode.map((code) => ({ ...Forms.every[code], named: `form ${code}` })),
]
const marks = statements.flatMap((one) => [
  { named: one.named, evidence: Evidence.of(one, "") },
  ...Object.keys(one.parts ?? {}).map((part) => ({
    named: `${one.named}, ${part}`,
    evidence: Evidence.of(one, part),
  })),
])

/** What a public page states, part by part, by hand from the dossier (1.4, 1.7, 1.9, 2.3, 4.2, 5.3). */
const published = [
  "role local-animator, label",
  "role network-organizer, label",
  "role local-planner, label",
  "stage preparation, definition",
  "stage preparation, activities",
  "stage preparation, instruments",
  "stage diagnosis, definition",
  "stage diagnosis, outputs",
  "stage planning, instruments",
  "stage structures, definition",
  "stage handover, definition",
  "list component",
  "list strategy",
  "list community-kind",
  "list resource-category",
  "list partnership-feature",
  "list supporting-action",
  "form F01, kind",
  "form F01, justification",
  "form F01, position",
  "form F02, description",
  "form F02, spatial",
  "form F02, environment",
  "form F02, economy",
  "form F02, photos",
  "form F02, institutional",
  "form F02, material",
  "form F02, human",
  "form F02, conclusions",
  "form F02, planOfActions",
  "form F03, category",
  "form F11, features",
  "list supervision-form",
  "list consent-form",
  "form F18, conclusions",
  "form F18, consents",
  "form F18, form",
]

describe("evidence", () => {
  it.each(marks)("[EVI1] $named has a mark and sources that the edition lists", ({ evidence }) => {
    expect(Evidence.marks).toContain(evidence.evidence)
    for (const source of evidence.sources) expect(known).toContain(source)
    if (evidence.evidence !== "inferred") expect(evidence.sources.length).toBeGreaterThan(0)
  })

  it("[EVI2] nothing is marked as published but what a page states", () => {
    const marked = marks.filter(
      ({ named, evidence }) => evidence.evidence !== "inferred" && !named.startsWith("list actor-kind"),
    )
    expect(marked.map(({ named }) => named).sort()).toEqual([...published].sort())
  })

  it("[EVI2] kinds of actors are published kind by kind, two of them are not", () => {
    const kinds = lists.find(({ key }) => key === "actor-kind")
    const ours = kinds?.codes.filter(({ code }) => Evidence.of(kinds, code).evidence === "inferred")
    expect(ours?.map(({ code }) => code)).toEqual(["citizens-group", "media"])
  })

  it("[EVI3] a part without a mark of its own has that of the whole", () => {
    const whole = { ...Evidence.inferred("S12"), parts: { label: Evidence.published("S03") } }
    expect(Evidence.of(whole, "label")).toEqual({ evidence: "public", sources: ["S03"] })
    expect(Evidence.of<string>(whole, "tasks")).toEqual({ evidence: "inferred", sources: ["S12"] })
  })

  it("[EVI2] names, order and criteria of stages and all moves are ours", () => {
    for (const stage of stages) expect(Evidence.of(stage, "label").evidence).toBe("inferred")
    for (const move of edition.transitions) expect(move.evidence).toBe("inferred")
    for (const { criterion } of criteria) expect(criterion.evidence).toBe("inferred")
  })
})

describe("the edition", () => {
  it("[ED1] has eight stages, numbered in the order of the process, and three roles", () => {
    expect(stages.map(({ key, number }) => `${number} ${key}`)).toEqual([
      "0 preparation",
      "1 entry",
      "2 diagnosis",
      "3 activation",
      "4 planning",
      "5 action",
      "6 structures",
      "7 handover",
    ])
    expect(edition.roles.map(({ key }) => key)).toEqual([
      "local-animator",
      "network-organizer",
      "local-planner",
    ])
  })

  it.each(stages)("[ED2] $key has all its texts in both languages", (stage) => {
    for (const text of [
      stage.label,
      stage.definition,
      stage.plain,
      stage.conditions,
      stage.activities,
      stage.instruments,
      stage.outputs,
      stage.lead,
    ])
      expect(isText(text)).toBe(true)
    for (const { sentence } of [...stage.entry, ...stage.exit]) expect(isText(sentence)).toBe(true)
  })

  it.each(edition.roles)("[ED2] $key has all its texts in both languages", (role) => {
    for (const text of [role.label, role.definition, role.tasks]) expect(isText(text)).toBe(true)
  })

  /** Role intensity, by hand from dossier 2.4: animator, network, planner. */
  const intensity = ["013", "311", "312", "321", "223", "331", "132", "123"]

  it.each(stages)("[ED3] $key shows how much each role does", (stage) => {
    expect(edition.roles.map(({ key }) => stage.intensity[key]).join("")).toBe(intensity[stage.number])
  })

  it("[ED4] draws the moves of the process and no others", () => {
    const drawn = edition.transitions.map(({ from, to, kind }) => `${from} ${kind} ${to}`)
    expect([...drawn].sort()).toEqual(
      [
        "preparation forward entry",
        "entry forward diagnosis",
        "diagnosis forward activation",
        "activation forward planning",
        "planning forward action",
        "action parallel structures",
        "structures forward handover",
        "diagnosis back entry",
        "planning back diagnosis",
        "action back planning",
        "structures back planning",
        "structures back activation",
      ].sort(),
    )
    for (const { who } of edition.transitions) expect(who).toEqual(["organizer", "director"])
  })

  /** Numbers wanted, by hand from dossier 2.3. */
  const wanted: ReadonlyArray<readonly [key: string, wanted: number, params?: Record<string, number>]> = [
    ["conversations-held", 10],
    ["conversation-variety", 3],
    ["themes-with-people", 3],
    ["group-working", 1, { meetings: 3, members: 5 }],
    ["residents-action-done", 1],
    ["goals-measurable", 100],
    ["actions-owned", 100],
    ["residents-own-actions", 30],
    ["actions-closed", 70],
    ["reviewed-quarterly", 100],
    ["sectors-cooperate", 2],
    ["partners-joined", 3],
    ["residents-in-partnership", 1],
    ["own-initiatives", 2, { months: 12 }],
    ["organizer-steps-back", 20, { months: 6 }],
  ]

  it.each(wanted)("[ED5] %s wants %i", (key, number, params = {}) => {
    const found = criteria.find(({ criterion }) => criterion.key === key)?.criterion
    expect(found).toMatchObject({ wanted: number, params })
    expect(found?.comparison).toBe(key === "organizer-steps-back" ? "at-most" : "at-least")
  })

  it("[ED5] what is never waived: the map, the organiser, the approval and the receiver", () => {
    const never = criteria.filter(({ criterion }) => !criterion.waivable)
    expect(new Set(never.map(({ criterion }) => criterion.measure))).toEqual(
      new Set(["organizers-with-time", "published-maps", "approved-plans", "receivers"]),
    )
    expect(edition.waivedBy).toEqual(["director"])
  })

  it.each(criteria)("[ED6] $criterion.key is mended by a form of the model or by an act", ({ criterion }) => {
    const { mend } = criterion
    if ("form" in mend) expect(Forms.isFormCode(mend.form)).toBe(true)
    else expect(mend.act).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(criterion.who.length).toBeGreaterThan(0)
  })

  /** Months from, to and the warning, by hand from dossier 2.6. */
  const months = [null, [1, 2, 4], [2, 4, 8], [3, 6, 12], [1, 2, 4], [6, 18, 24], [6, 18, 30], [2, 3, 6]]

  it.each(stages)("[ED7] $key says how long it is expected to take", ({ number, expectation }) => {
    const { from, to, warnAfter } = expectation ?? {}
    expect(expectation === null ? null : [from, to, warnAfter]).toEqual(months[number])
  })

  it("[ED8] keys are given once within their kind", () => {
    for (const keys of [
      stages.map(({ key }) => key),
      edition.roles.map(({ key }) => key),
      criteria.map(({ criterion }) => criterion.key),
      lists.map(({ key }) => key),
      edition.sources.map(({ key }) => key),
    ])
      expect(new Set(keys).size).toBe(keys.length)
  })

  it("[ED8] a term has an address that no version changes", () => {
    expect(Edition.uri(edition, "stage", "entry")).toBe("urn:osl:osl-2014:stage:entry")
    expect(Edition.stage(edition, "entry")?.number).toBe(1)
    expect(Edition.stage(edition, "nowhere")).toBeUndefined()
    expect(Edition.transitionsFrom(edition, "entry").map(({ to }) => to)).toEqual(["diagnosis"])
  })

  it.each(lists)("[CL1] $key has its codes once, in kebab-case, with words in both languages", (list) => {
    const codes = list.codes.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(0)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const { label } of list.codes) expect(isText(label)).toBe(true)
    expect(isText(list.title)).toBe(true)
    expect(Object.keys(list.parts ?? {}).filter((part) => !codes.includes(part))).toEqual([])
  })

  it("[CL2] every list that a form uses is in the edition", () => {
    const used = Forms.everyCode.flatMap((form) => {
      const walk = (fields: (typeof Forms.every)[typeof form]["fields"]): ReadonlyArray<unknown> =>
        fields.flatMap((field) => [...(field.codes ? [field.codes] : []), ...walk(field.fields ?? [])])
      return walk(Forms.every[form].fields)
    })
    const here = new Set<unknown>(lists.map(({ codes }) => codes))
    expect(used.length).toBeGreaterThan(20)
    for (const codes of used) expect(here.has(codes)).toBe(true)
  })
})
