import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import * as EditionDiff from "./EditionDiff.ts"
import * as EditionLint from "./EditionLint.ts"
import * as Evidence from "./Evidence.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Language from "./Language.ts"
import * as Model from "./Model.ts"
import * as Overlay from "./Overlay.ts"
import * as Problem from "./Problem.ts"
import * as Term from "./Term.ts"

const measures = [...new Set(Edition.criteria(edition).map(({ criterion }) => criterion.measure))]

const head: Overlay.Overlay = {
  key: "osl-2014-pomorskie",
  version: "1.0.0",
  base: { key: "osl-2014", version: "1.0.0" },
  title: { pl: "Model OSL dla Pomorza", en: "OSL model for Pomerania" },
  status: "draft",
  validFrom: "2027-01-01",
  validTo: null,
}

const held = Edition.criteria(edition).find(({ criterion }) => criterion.key === "conversations-held")
const walk: Edition.Criterion | undefined = held && {
  ...held.criterion,
  key: "walk-taken",
  measure: "research-activities",
  wanted: 1,
}
const criteria = walk === undefined ? [] : [{ stage: "entry", side: "exit" as const, criterion: walk }]

const sign = Term.make(
  "C25",
  ["polski język migowy", "Polish sign language"],
  ["Rozmawia w języku migowym.", "Talks in sign language."],
  Evidence.inferred(),
  { kind: "skill" as const, roles: ["local-animator"], orientation: [], shownBy: [] },
)

const field: Edition.ExtraField = {
  form: "F13",
  field: {
    name: "accessible",
    kind: "yes-no",
    required: false,
    label: { pl: "Miejsce dostępne dla wózków", en: "Step-free" },
    privacy: "public",
  },
  ...Evidence.inferred(),
}

const whole: Overlay.Overlay = {
  ...head,
  sources: [{ key: "R01", title: "Uchwała sejmiku" }],
  labels: [{ kind: "role", key: "local-animator", label: { pl: "animatorka lub animator", en: "animator" } }],
  thresholds: [
    { criterion: "conversations-held", wanted: 20, waivable: false },
    { criterion: "organizer-steps-back", wanted: 10 },
    { parameter: "community-size", most: 3000 },
    { parameter: "field-share", least: 60 },
    { parameter: "diary-rhythm", least: 1 },
    { indicator: "I20", threshold: 20 },
    { indicator: "I01", threshold: 5 },
    { stage: "entry", warnAfter: 3 },
  ],
  criteria,
  fields: [field],
  competencies: [sign],
  codes: [
    { list: "need-area", code: { code: "sea", label: { pl: "morze", en: "the sea" } } },
    {
      list: "outcome",
      code: { code: "merged", label: { pl: "połączony z innym", en: "merged with another" } },
      stated: Evidence.published("R01"),
    },
  ],
  removed: [{ kind: "orientation", key: "esco-youth-worker" }],
}

const laid = (overlay: Overlay.Overlay) => Result.getOrThrow(Overlay.apply(edition, overlay))
const refused = (changed: Partial<Overlay.Overlay>, base = edition) =>
  Overlay.apply(base, { ...head, base: { key: base.key, version: base.version }, ...changed }).pipe(
    Result.match({
      onSuccess: () => [],
      onFailure: (problems) => problems.map(({ code, path }) => `${code} ${path.join(".")}`),
    }),
  )

describe("laying an overlay on", () => {
  const made = laid(whole)

  it("[OV1] makes a new edition with its own key that remembers its base, and can work", () => {
    expect(made).toMatchObject({
      key: "osl-2014-pomorskie",
      base: { key: "osl-2014", version: "1.0.0" },
      title: head.title,
    })
    expect(EditionLint.problems(made, { measures })).toEqual([])
    expect(Edition.uri(made, "stage", "entry")).toBe("urn:osl:osl-2014-pomorskie:stage:entry")
  })

  it("[OV1] changes what it names and nothing else", () => {
    const changes = EditionDiff.between(edition, made).map(({ kind, uri }) => {
      const [, , , ...rest] = uri.split(":")
      return `${kind} ${rest.join(":")}`
    })
    expect(changes.sort()).toEqual(
      [
        "head-changed edition:osl-2014-pomorskie",
        "head-changed edition:osl-2014-pomorskie",
        "status-changed edition:osl-2014-pomorskie",
        "base-changed edition:osl-2014-pomorskie",
        "source-added source:R01",
        "term-relabelled role:local-animator",
        "criterion-tightened criterion:conversations-held",
        "criterion-unwaivable criterion:conversations-held",
        "criterion-tightened criterion:organizer-steps-back",
        "term-detail-changed parameter:community-size",
        "term-detail-changed parameter:field-share",
        "term-detail-changed parameter:diary-rhythm",
        "term-detail-changed indicator:I20",
        "term-detail-changed indicator:I01",
        "expectation-changed stage:entry",
        "criterion-added criterion:walk-taken",
        "field-added field:F13.accessible",
        "term-added competency:C25",
        "term-removed orientation:esco-youth-worker",
        "term-sources-changed role:local-animator",
        "code-added code-list:need-area",
        "code-added code-list:outcome",
        "code-list-reworded code-list:outcome",
      ].sort(),
    )
    expect(EditionDiff.between(edition, laid(head)).map(({ kind }) => kind)).toEqual([
      "head-changed",
      "head-changed",
      "status-changed",
      "base-changed",
    ])
  })

  it("[OV1] leaves the base as it was", () => {
    expect(edition.stages[1]?.exit.map(({ key }) => key)).not.toContain("walk-taken")
    expect(edition.base).toBeNull()
  })

  it("[OV2] a name a region gives is inferred, and so are its codes unless it has a source", () => {
    const role = Model.find(made, "role", "local-animator")
    expect(role && Evidence.of(role, "label").evidence).toBe("inferred")
    const outcome = made.outcomes
    expect(Evidence.of(outcome, "merged")).toEqual(Evidence.published("R01"))
    const component = laid({
      ...head,
      codes: [{ list: "component", code: { code: "play", label: { pl: "zabawa", en: "play" } } }],
    }).codeLists.find(({ key }) => key === "component")
    expect(component && Evidence.of(component, "play").evidence).toBe("inferred")
    expect(component && Evidence.of(component, "diagnosis")).toEqual(Evidence.published("S05"))
  })
})

describe("what has seed evidence", () => {
  const seeded = (base: Edition.Edition) =>
    Model.all(base).filter(({ term }) =>
      [term, ...Object.values(term.parts ?? {})].some((stated) => stated?.evidence === "seed"),
    )

  it.each([early, edition])("[OV3] is never removed from $key", (base) => {
    expect(seeded(base).length).toBeGreaterThan(30)
    for (const { kind, term } of seeded(base))
      expect(refused({ removed: [{ kind, key: term.key }] }, base)).toEqual(["seed-removed removed.0"])
  })

  it.each([early, edition])("[OV3] is never renamed in $key", (base) => {
    for (const { kind, term } of Model.all(base)) {
      const label = { pl: "inaczej", en: "otherwise" }
      expect(refused({ labels: [{ kind, key: term.key, label }] }, base)).toEqual(
        Evidence.of(term, "label").evidence === "seed" ? ["seed-relabelled labels.0"] : [],
      )
    }
  })

  it("[OV3] the early names of the roles stay as the seed has them", () => {
    const label = { pl: "inaczej", en: "otherwise" }
    for (const { key } of early.roles)
      expect(refused({ labels: [{ kind: "role", key, label }] }, early)).toEqual(["seed-relabelled labels.0"])
  })

  it("[OV3] is never claimed by an addition", () => {
    const seed = Evidence.seed("seed-000")
    const code = { code: "sea", label: { pl: "morze", en: "the sea" } }
    expect(refused({ competencies: [{ ...sign, ...seed }] })).toEqual(["seed-claimed competencies.0"])
    expect(refused({ fields: [{ ...field, ...seed }] })).toEqual(["seed-claimed fields.0"])
    expect(refused({ codes: [{ list: "need-area", code, stated: seed }] })).toEqual(["seed-claimed codes.0"])
    expect(
      refused({ criteria: criteria.map((one) => ({ ...one, criterion: { ...one.criterion, ...seed } })) }),
    ).toEqual(["seed-claimed criteria.0"])
  })
})

describe("thresholds", () => {
  it("[OV4] every criterion can be made stricter, and none looser", () => {
    for (const { criterion } of Edition.criteria(edition)) {
      const { key, wanted } = criterion
      const stricter = criterion.comparison === "at-least" ? 1 : -1
      expect(refused({ thresholds: [{ criterion: key, wanted: wanted + stricter }] })).toEqual([])
      expect(refused({ thresholds: [{ criterion: key, wanted }] })).toEqual([])
      expect(refused({ thresholds: [{ criterion: key, wanted: wanted - stricter }] })).toEqual([
        "loosened thresholds.0",
      ])
      expect(refused({ thresholds: [{ criterion: key, wanted: Number.NaN }] })).toEqual([
        "loosened thresholds.0",
      ])
    }
  })

  it("[OV4] nor can a parameter, an indicator or the length of a stage", () => {
    expect(
      refused({
        thresholds: [
          { parameter: "community-size", least: 499 },
          { parameter: "community-size", most: 5001 },
          { parameter: "community-size", least: 400, most: 6000 },
          { indicator: "I20", threshold: 9 },
          { stage: "entry", warnAfter: 5 },
        ],
      }),
    ).toEqual([
      "loosened thresholds.0",
      "loosened thresholds.1",
      "loosened thresholds.2",
      "loosened thresholds.2",
      "loosened thresholds.3",
      "loosened thresholds.4",
    ])
  })

  it("[OV4] stages, roles and forms are not removed", () => {
    for (const [kind, key] of [
      ["stage", "entry"],
      ["role", "local-planner"],
      ["form", "F03"],
    ] as const)
      expect(refused({ removed: [{ kind, key }] })).toEqual(["process-part-removed removed.0"])
  })
})

describe("an overlay that does not fit", () => {
  it("[OV5] is refused for another base, a taken key and what is not there, all at once", () => {
    const code = { code: "sea", label: { pl: "morze", en: "the sea" } }
    const label = { pl: "x", en: "x" }
    expect(
      refused({
        key: "osl-2014",
        base: { key: "osl-2012", version: "1.0.0" },
        sources: [{ key: "S01", title: "inna" }],
        labels: [{ kind: "role", key: "mayor", label }],
        thresholds: [
          { criterion: "nothing", wanted: 1 },
          { parameter: "nothing", most: 1 },
          { indicator: "I99", threshold: 1 },
          { stage: "preparation", warnAfter: 1 },
        ],
        criteria: criteria.map((one) => ({ ...one, stage: "nowhere" })),
        fields: [{ ...field, form: "F99" }],
        competencies: [{ ...sign, key: "C01" }, sign, sign],
        codes: [
          { list: "nothing", code },
          { list: "need-area", code: { ...code, code: "work" } },
        ],
        removed: [{ kind: "value", key: "nothing" }],
      }),
    ).toEqual([
      "wrong-base base",
      "key-taken key",
      "key-taken sources.0",
      "unknown-term labels.0",
      "unknown-term thresholds.0",
      "unknown-term thresholds.1",
      "unknown-term thresholds.2",
      "unknown-term thresholds.3",
      "unknown-term criteria.0.stage",
      "unknown-term fields.0.form",
      "key-taken competencies.0",
      "key-taken competencies.2",
      "unknown-term codes.0.list",
      "key-taken codes.1",
      "unknown-term removed.0",
    ])
  })

  it("[OV5] an overlay may lie on another, and may not take the key of the edition below", () => {
    const lower = laid(whole)
    expect(refused({ key: "osl-2014-gdansk" }, lower)).toEqual([])
    expect(refused({ key: "osl-2014" }, lower)).toEqual(["key-taken key"])
  })

  it.each(Object.keys(Overlay.texts))("[OV6] %s has a sentence in every language", (code) => {
    const field = { field: "f", form: "F03", kind: "choice", part: "codes", code: "c", list: "l" }
    const params = { wanted: 1, current: 2, key: "k", ...field, other: "o", answer: "a" }
    for (const language of Language.all) {
      const text = Problem.text({ code, params }, language, Overlay.texts)
      expect(text).not.toBe(code)
      expect(text).not.toMatch(/[{}]/)
    }
  })
})
