import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import * as EditionLint from "./EditionLint.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Language from "./Language.ts"
import * as Model from "./Model.ts"
import * as Problem from "./Problem.ts"

/** By hand: the measures that a process can be judged by. */
const measures = [
  "mandates",
  "organizers-with-time",
  "documentation-rules",
  "community-bounded",
  "choice-justified",
  "conversations",
  "conversation-actor-kinds",
  "research-activities",
  "published-maps",
  "feedback-meetings",
  "needs-with-willing-people",
  "working-groups",
  "resident-initiated-actions",
  "active-groups-and-partnerships",
  "measurable-goals-percent",
  "owned-actions-percent",
  "resident-owned-actions-percent",
  "approved-plans",
  "closed-actions-percent",
  "reviewed-quarters-percent",
  "cooperating-sectors",
  "partnerships-with-rules",
  "most-partners",
  "most-resident-partners",
  "own-initiatives",
  "receivers",
  "accepted-evaluations",
  "organizer-led-percent",
]
const known: EditionLint.Known = { measures }

const faults = (changed: Partial<Edition.Edition>, told: EditionLint.Known = known) =>
  EditionLint.problems({ ...edition, ...changed }, told).map(({ code, path }) => `${code} ${path.join(".")}`)

/** The stages with one criterion (`conversations-held`, at entry, exit 2) changed. */
const withCriterion = (changed: Partial<Edition.Criterion>): Partial<Edition.Edition> => ({
  stages: edition.stages.map((stage) => ({
    ...stage,
    exit: stage.exit.map((one) => (one.key === "conversations-held" ? { ...one, ...changed } : one)),
  })),
})
const at = "stages.1.exit.2"

const move = (from: string, to: string, kind: Edition.Transition["kind"]): Edition.Transition => ({
  from,
  to,
  kind,
  who: ["organizer"],
  evidence: "inferred",
  sources: [],
})
const [firstStage, ...laterStages] = edition.stages
const aside = (key: string): Edition.Edition["stages"] =>
  firstStage === undefined
    ? []
    : [firstStage, { ...firstStage, key, entry: [], exit: [], number: 9 }, ...laterStages]
const sentence = (pl: string) => ({ sentence: { pl, en: "Record them." } })

describe("the editions", () => {
  it.each([early, edition])("[EL1] $key has no fault", (one) => {
    expect(EditionLint.problems(one, known)).toEqual([])
  })
})

/** Each fault by itself, and all that is to be told of it. */
const planted: ReadonlyArray<
  readonly [rule: string, changed: Partial<Edition.Edition>, told: ReadonlyArray<string>]
> = [
  [
    "no stage at all",
    {
      stages: [],
      transitions: [],
      components: [],
      formUses: [],
      competencies: [],
      vocabulary: [],
      indicators: [],
    },
    ["no-stages stages"],
  ],
  [
    "a stage that nothing leads to",
    { stages: aside("aside"), transitions: [...edition.transitions, move("aside", "entry", "forward")] },
    ["unreachable-stage stages.1"],
  ],
  [
    "a stage that only a return leads to",
    {
      stages: aside("aside"),
      transitions: [
        ...edition.transitions,
        move("entry", "aside", "back"),
        move("aside", "entry", "forward"),
      ],
    },
    ["unreachable-stage stages.1"],
  ],
  [
    "two stages that only a return ties together",
    {
      stages: [...aside("aside").slice(0, 2), ...aside("beside").slice(1)],
      transitions: [
        ...edition.transitions,
        move("aside", "entry", "forward"),
        move("beside", "entry", "forward"),
        move("beside", "aside", "back"),
      ],
    },
    ["unreachable-stage stages.1", "unreachable-stage stages.2"],
  ],
  [
    "two stages of which one leads to the other",
    {
      stages: [...aside("aside").slice(0, 2), ...aside("beside").slice(1)],
      transitions: [
        ...edition.transitions,
        move("aside", "entry", "forward"),
        move("beside", "aside", "forward"),
      ],
    },
    ["unreachable-stage stages.2"],
  ],
  [
    "a stage that leads nowhere",
    { stages: aside("aside"), transitions: [...edition.transitions, move("entry", "aside", "forward")] },
    ["dead-end stages.1"],
  ],
  [
    "a stage that leads only to itself",
    {
      stages: aside("aside"),
      transitions: [
        ...edition.transitions,
        move("entry", "aside", "forward"),
        move("aside", "aside", "forward"),
      ],
    },
    ["cycle-without-exit stages.1"],
  ],
  [
    "a ring without a way out",
    {
      stages: [...aside("aside").slice(0, 2), ...aside("beside").slice(1)],
      transitions: [
        ...edition.transitions,
        move("entry", "aside", "forward"),
        move("aside", "beside", "forward"),
        move("beside", "aside", "back"),
      ],
    },
    ["cycle-without-exit stages.1"],
  ],
  [
    "a move to a stage that is not there",
    { transitions: [...edition.transitions, move("entry", "nowhere", "back")] },
    ["unknown-stage transitions.12.to"],
  ],
  [
    "a move that nobody may make",
    { transitions: edition.transitions.map((one, index) => (index === 3 ? { ...one, who: [] } : one)) },
    ["nobody-may transitions.3.who"],
  ],
  ["an unknown measure", withCriterion({ measure: "happiness" }), [`unknown-measure ${at}.measure`]],
  ["an act without a name", withCriterion({ mend: { act: "" } }), [`unknown-mend ${at}.mend`]],
  [
    "more than a percent can be",
    withCriterion({ unit: "percent", wanted: 101 }),
    [`wanted-out-of-range ${at}.wanted`],
  ],
  ["less than nothing", withCriterion({ wanted: -1 }), [`wanted-out-of-range ${at}.wanted`]],
  ["a criterion for nobody", withCriterion({ who: [] }), [`nobody-may ${at}.who`]],
  ["an open brace", withCriterion(sentence("Zapisz {wanted rozmów.")), [`wrong-message ${at}.sentence.pl`]],
  [
    "a plural without other",
    withCriterion(sentence("{wanted, plural, one {#}}")),
    [`wrong-message ${at}.sentence.pl`],
  ],
  [
    "a value that is not given, inside a plural",
    withCriterion(sentence("{wanted, plural, one {#} other {{months} #}}")),
    [`unknown-argument ${at}.sentence.pl`],
  ],
  ["criteria to waive and nobody to waive them", { waivedBy: [] }, ["nobody-waives waivedBy"]],
  [
    "a key given twice",
    { values: [...edition.values, ...edition.values.slice(0, 1)] },
    ["repeated-key values.11.key"],
  ],
  ["a criterion's key given twice", withCriterion({ key: "mandate-signed" }), [`repeated-key ${at}.key`]],
  [
    "a code given twice",
    {
      codeLists: edition.codeLists.map((list, index) =>
        index === 0 ? { ...list, codes: [...list.codes, ...list.codes.slice(0, 1)] } : list,
      ),
    },
    ["repeated-key codeLists.0.codes.4.code"],
  ],
  [
    "a tool's form that is not there",
    { tools: edition.tools.filter(({ key }) => key !== "groups") },
    [
      "unknown-reference formUses.5.tools",
      "unknown-reference formUses.9.tools",
      "unknown-reference formUses.11.tools",
    ],
  ],
  [
    "a competency of a role that is not there",
    {
      competencies: edition.competencies.map((one, index) =>
        index === 6 ? { ...one, roles: ["boss"] } : one,
      ),
    },
    ["unknown-reference competencies.6.roles"],
  ],
  [
    "a word for a code that is not there",
    { codeLists: edition.codeLists.filter(({ key }) => key !== "community-kind") },
    ["unknown-reference vocabulary.6.names", "unknown-reference vocabulary.7.names"],
  ],
  [
    "a text that is missing",
    {
      strategies: edition.strategies.map((one, index) =>
        index === 1 ? { ...one, when: { pl: "gdy", en: " " } } : one,
      ),
    },
    ["missing-text strategies.1.when.en"],
  ],
  [
    "a source that is not there",
    {
      statements: edition.statements.map((one, index) => (index === 0 ? { ...one, sources: ["S99"] } : one)),
    },
    ["unknown-source statements.0.sources.0"],
  ],
  [
    "a source of a part that is not there",
    {
      values: edition.values.map((one, index) =>
        index === 2 ? { ...one, parts: { label: { evidence: "public", sources: ["S07", "S99"] } } } : one,
      ),
    },
    ["unknown-source values.2.parts.label.sources.1"],
  ],
]

describe("a planted fault", () => {
  it.each(planted)("[EL2] %s is found and nothing else", (_, changed, told) => {
    expect(faults(changed)).toEqual(told)
  })

  it("[EL2] a criterion mended by a form the edition does not use is found", () => {
    expect(faults({ formUses: edition.formUses.filter(({ key }) => key !== "F10") })).toEqual([
      "unknown-mend stages.4.entry.1.mend",
      ...edition.competencies.flatMap(({ shownBy }, index) =>
        shownBy.includes("F10") ? [`unknown-reference competencies.${index}.shownBy`] : [],
      ),
      ...edition.indicators.flatMap(({ forms }, index) =>
        forms.includes("F10") ? [`unknown-reference indicators.${index}.forms`] : [],
      ),
      "unknown-reference vocabulary.66.names",
    ])
  })

  it("[EL3] acts are asked for when they are told", () => {
    const acts = Edition.criteria(edition).flatMap(({ criterion: { mend } }) =>
      "act" in mend ? [mend.act] : [],
    )
    expect(faults({}, { measures, acts })).toEqual([])
    expect(faults({}, { measures, acts: acts.filter((act) => act !== "name-receiver") })).toEqual([
      "unknown-mend stages.7.exit.0.mend",
    ])
  })

  it.each(measures)("[EL2] a criterion that asks for %s is found when nobody measures it", (measure) => {
    const found = faults({}, { measures: measures.filter((one) => one !== measure) })
    const asking = Edition.criteria(edition).filter(({ criterion }) => criterion.measure === measure)
    expect(found).toHaveLength(asking.length)
    expect(found.every((one) => one.startsWith("unknown-measure "))).toBe(true)
  })
})

const value = edition.values[0]
const withValue = (changed: Partial<Edition.Term>): Partial<Edition.Edition> => ({
  values: edition.values.map((one, index) => (index === 0 ? { ...one, ...changed } : one)),
})

/** Faults of what a term says and how it is known. */
const untrue: ReadonlyArray<
  readonly [fault: string, changed: Partial<Edition.Edition>, told: ReadonlyArray<string>]
> = [
  [
    "[EL7] a definition that says the name again",
    withValue({ definition: { pl: `${value?.label.pl.toUpperCase()}.`, en: "something else" } }),
    ["definition-repeats-name values.0.definition.pl"],
  ],
  [
    "[EL7] a definition in one language only",
    withValue({ definition: { pl: "Ludzie.", en: "ludzie" } }),
    ["definition-not-translated values.0.definition"],
  ],
  [
    "[EL7] a fact without a source",
    { statements: edition.statements.map((one, index) => (index === 0 ? { ...one, sources: [] } : one)) },
    ["fact-without-source statements.0.sources"],
  ],
  [
    "[EL7] a part that is a fact without a source",
    withValue({ parts: { label: { evidence: "seed", sources: [] } } }),
    ["fact-without-source values.0.parts.label.sources"],
  ],
  [
    "[EL7] a fact with an inferred part",
    withValue({
      evidence: "seed",
      sources: ["S03"],
      parts: { definition: { evidence: "inferred", sources: [] } },
    }),
    ["mark-better-than-part values.0.parts.definition"],
  ],
  [
    "[EL7] a mark of a part that is not there",
    withValue({ parts: { tasks: { evidence: "public", sources: ["S03"] } } }),
    ["mark-of-no-part values.0.parts.tasks"],
  ],
  [
    "[EL7] a criterion that is a fact without a source",
    withCriterion({ evidence: "public", sources: [] }),
    [`fact-without-source ${at}.sources`],
  ],
  ["[EL8] an edition that ends before it begins", { validTo: "2013-12-31" }, ["ends-before-start validTo"]],
  [
    "[EL8] a stage that is warned about before it may end",
    {
      stages: edition.stages.map((one) =>
        one.expectation === null || one.key !== "entry"
          ? one
          : { ...one, expectation: { ...one.expectation, warnAfter: 1 } },
      ),
    },
    ["ends-before-start stages.1.expectation.warnAfter"],
  ],
  [
    "[EL8] a role that leads more than it can",
    {
      stages: edition.stages.map((one, index) =>
        index === 2 ? { ...one, intensity: { ...one.intensity, "local-planner": 4 } } : one,
      ),
    },
    ["not-on-the-scale stages.2.intensity.local-planner"],
  ],
  [
    "[EL8] a parameter whose least is more than its most",
    { parameters: edition.parameters.map((one, index) => (index === 2 ? { ...one, least: 6000 } : one)) },
    ["ends-before-start parameters.2.most"],
  ],
  [
    "[EL8] a level that no framework has",
    { levels: edition.levels.map((one, index) => (index === 3 ? { ...one, prk: { from: 7, to: 9 } } : one)) },
    ["not-on-the-scale levels.3.prk.to"],
  ],
  [
    "[EL8] an event that ends in the year before",
    {
      timeline: edition.timeline.map((one) =>
        one.key === "pilot" ? { ...one, from: "2011-03", to: "2010" } : one,
      ),
    },
    ["ends-before-start timeline.4.to"],
  ],
]

describe("what terms say", () => {
  it.each(untrue)("%s is found and nothing else", (_, changed, told) => {
    expect(faults(changed)).toEqual(told)
  })

  it("[EL8] an event may end in the year in which it begins", () => {
    const timeline = edition.timeline.map((one) =>
      one.key === "pilot" ? { ...one, from: "2011-03", to: "2011" } : one,
    )
    expect(faults({ timeline })).toEqual([])
  })

  /** Names that are the same in both languages, by hand: names of their own, titles, loan words. */
  const alike: Readonly<Record<string, string>> = {
    "osl-2012":
      "role:local-animator role:network-organizer orientation:esco-mediator place:swarzedz place:bielsko-biala word:monitoring",
    "osl-2014":
      "orientation:esco-mediator event:forum place:swarzedz place:krakow place:bielsko-biala word:monitoring word:forum-osl",
  }

  it.each([early, edition])("[MO2] $key: a name is translated unless it is a name of its own", (one) => {
    const same = Model.all(one)
      .filter(({ kind, term }) => kind !== "publication" && term.label.pl === term.label.en)
      .map(({ kind, term }) => `${kind}:${term.key}`)
    expect(same.join(" ")).toBe(alike[one.key])
  })
})

/** Every place in an edition where a text stands. */
const textsIn = (value: unknown, path: ReadonlyArray<string | number>): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  if ("pl" in value && "en" in value) return [path.join(".")]
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]))
}

const blankAt = (value: unknown, path: ReadonlyArray<string>): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return ""
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? blankAt(one, rest) : one))
  return { ...(value as object), [key]: blankAt((value as Record<string, unknown>)[key], rest) }
}

describe("texts", () => {
  const places = textsIn(edition, []).filter((place) => !/^(organisations|codeLists\.\d+\.codes)/.test(place))

  it("[EL4] every text of the edition is missed when it is blank", () => {
    expect(places.length).toBeGreaterThan(1000)
    const seen = new Set<string>()
    for (const [index, place] of places.entries()) {
      // One of each shape (`roles.*.tasks`) in either language: the rest differ only by their place.
      const shape = place.replaceAll(/\.\d+/g, ".*")
      if (seen.has(shape)) continue
      seen.add(shape)
      const language = Language.all[index % 2] ?? "pl"
      const blank = blankAt(edition, [...place.split("."), language]) as Edition.Edition
      const told = EditionLint.problems(blank, known).map(({ code, path }) => `${code} ${path.join(".")}`)
      expect(told).toContain(`missing-text ${place}.${language}`)
      expect(told.filter((one) => !one.startsWith("missing-text"))).toEqual([])
    }
  })

  it.each(Object.keys(EditionLint.texts))("[EL5] %s has a sentence in every language", (code) => {
    const params = {
      stage: "s",
      stages: "s",
      criterion: "c",
      measure: "m",
      mend: "m",
      language: "pl",
      argument: "a",
      wanted: 101,
      source: "s",
      reference: "r",
      key: "k",
      field: "f",
      form: "F03",
      kind: "choice",
      part: "codes",
      code: "c",
      list: "l",
      other: "o",
      answer: "a",
      label: "l",
      from: 1,
      to: 2,
      value: 4,
      least: 0,
      most: 3,
    }
    for (const language of Language.all) {
      const text = Problem.text({ code, params }, language, EditionLint.texts)
      expect(text).not.toBe(code)
      expect(text).not.toMatch(/[{}]/)
    }
  })
})
