import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Edition from "./Edition.ts"
import * as EditionChange from "./EditionChange.ts"
import * as EditionDiff from "./EditionDiff.ts"
import * as EditionWords from "./EditionWords.ts"
import { edition as early } from "./editions/osl-2012/index.ts"
import { edition } from "./editions/osl-2014/index.ts"
import * as Language from "./Language.ts"
import * as Model from "./Model.ts"

type Told = readonly [kind: EditionChange.ChangeKind, bump: EditionChange.Bump, effect: EditionChange.Effect]

const between = (changed: Partial<Edition.Edition>) =>
  EditionDiff.between(edition, { ...edition, ...changed })
const told = (changes: ReadonlyArray<EditionChange.Change>) =>
  changes.map(({ kind, bump, effect }) => [kind, bump, effect])

const swapped = <T>(list: ReadonlyArray<T>): ReadonlyArray<T> => {
  const [first, second, ...rest] = list
  return first === undefined || second === undefined ? list : [second, first, ...rest]
}

/** One item of a list changed, by its place. */
const at = <T>(list: ReadonlyArray<T>, place: number, change: (one: T) => T): ReadonlyArray<T> =>
  list.map((one, index) => (index === place ? change(one) : one))

const text = { pl: "coś innego", en: "something else" }
const weaker = { evidence: "inferred" as const, sources: [] }

/** `conversations-held`, at least 10, or `organizer-steps-back`, at most 20. */
const criterion = (
  changed: Partial<Edition.Criterion>,
  key = "conversations-held",
): Partial<Edition.Edition> => ({
  stages: edition.stages.map((stage) => ({
    ...stage,
    exit: stage.exit.map((one) => (one.key === key ? { ...one, ...changed } : one)),
  })),
})
const held = edition.stages[1]?.exit[2]
const move = (changed: (one: Edition.Transition) => Edition.Transition) => ({
  transitions: at(edition.transitions, 0, changed),
})
const field: Edition.ExtraField = {
  form: "F13",
  field: { name: "accessible", kind: "yes-no", required: false, label: text, privacy: "public" },
  ...weaker,
}
const component = (changed: Partial<Edition.Edition["outcomes"]>): Partial<Edition.Edition> => ({
  codeLists: at(edition.codeLists, 0, (list) => ({ ...list, ...changed })),
})
const codes = edition.codeLists[0]?.codes ?? []
const [firstOrganisation, ...otherOrganisations] = edition.organisations

/** Each kind of edit, and exactly what is told of it. */
const edits: ReadonlyArray<
  readonly [edit: string, changed: Partial<Edition.Edition>, told: ReadonlyArray<Told>]
> = [
  ["another title", { title: text }, [["head-changed", "patch", "none"]]],
  [
    "another validity",
    { validFrom: "2015-01-01", validTo: "2030-01-01" },
    [
      ["head-changed", "patch", "none"],
      ["head-changed", "patch", "none"],
    ],
  ],
  ["withdrawn", { status: "withdrawn" }, [["withdrawn", "major", "decision"]]],
  ["a draft again", { status: "draft" }, [["status-changed", "minor", "none"]]],
  ["another base", { base: { key: "osl-2012", version: "1.0.0" } }, [["base-changed", "major", "decision"]]],
  [
    "a new value",
    { values: [...edition.values, ...edition.values.slice(0, 1).map((one) => ({ ...one, key: "joy" }))] },
    [["term-added", "minor", "none"]],
  ],
  ["a value less", { values: edition.values.slice(1) }, [["term-removed", "major", "none"]]],
  [
    "another name",
    { roles: at(edition.roles, 0, (one) => ({ ...one, label: text })) },
    [["term-relabelled", "patch", "none"]],
  ],
  [
    "another English name",
    { roles: at(edition.roles, 0, (one) => ({ ...one, label: { ...one.label, en: "x" } })) },
    [["term-relabelled", "patch", "none"]],
  ],
  [
    "another definition",
    { values: at(edition.values, 0, (one) => ({ ...one, definition: text })) },
    [["term-reworded", "patch", "none"]],
  ],
  [
    "another plain text",
    { roles: at(edition.roles, 0, (one) => ({ ...one, plain: text })) },
    [["term-reworded", "patch", "none"]],
  ],
  [
    "no better parts",
    { tools: at(edition.tools, 0, ({ parts: _, ...one }) => one) },
    [["term-sources-changed", "minor", "none"]],
  ],
  [
    "another mark",
    { statements: at(edition.statements, 0, (one) => ({ ...one, ...weaker })) },
    [["term-mark-changed", "minor", "none"]],
  ],
  [
    "other tasks",
    { roles: at(edition.roles, 0, (one) => ({ ...one, tasks: text })) },
    [["term-detail-changed", "patch", "none"]],
  ],
  [
    "other roles of a competency",
    { competencies: at(edition.competencies, 1, (one) => ({ ...one, roles: [] })) },
    [["term-detail-changed", "minor", "none"]],
  ],
  ["another order", { values: swapped(edition.values) }, [["terms-reordered", "patch", "none"]]],
  [
    "an indicator computed otherwise",
    { indicators: at(edition.indicators, 0, (one) => ({ ...one, computation: text })) },
    [["indicator-recomputed", "major", "none"]],
  ],
  [
    "another threshold",
    { indicators: at(edition.indicators, 19, (one) => ({ ...one, threshold: 20 })) },
    [["term-detail-changed", "minor", "none"]],
  ],
  ["a form less", { formUses: edition.formUses.slice(1) }, [["form-removed", "major", "blocked"]]],
  ["a role less", { roles: edition.roles.slice(1) }, [["role-removed", "major", "decision"]]],
  [
    "a stage more",
    {
      stages: [
        ...edition.stages,
        ...edition.stages.slice(0, 1).map((one) => ({ ...one, key: "after", entry: [], exit: [] })),
      ],
    },
    [["stage-added", "major", "decision"]],
  ],
  [
    "a stage less",
    { stages: edition.stages.filter(({ key }) => key !== "activation") },
    [
      ["stage-removed", "major", "blocked"],
      ["criterion-removed", "minor", "relief"],
      ["criterion-removed", "minor", "relief"],
      ["criterion-removed", "minor", "relief"],
    ],
  ],
  [
    "stages in another order",
    { stages: swapped(edition.stages) },
    [["stages-reordered", "major", "decision"]],
  ],
  [
    "other activities of a stage",
    { stages: at(edition.stages, 0, (one) => ({ ...one, activities: text })) },
    [["term-detail-changed", "patch", "none"]],
  ],
  [
    "a stage that takes longer",
    { stages: at(edition.stages, 1, (one) => ({ ...one, expectation: null })) },
    [["expectation-changed", "minor", "none"]],
  ],
  [
    "a stage whose length is known otherwise",
    {
      stages: at(edition.stages, 1, (one) => ({
        ...one,
        expectation: one.expectation === null ? null : { ...one.expectation, sources: ["S20"] },
      })),
    },
    [["expectation-evidence-changed", "minor", "none"]],
  ],
  [
    "a move more",
    {
      transitions: [
        ...edition.transitions,
        { from: "handover", to: "structures", kind: "back", who: ["director"], ...weaker },
      ],
    },
    [["transition-added", "minor", "relief"]],
  ],
  [
    "a move less",
    { transitions: edition.transitions.slice(1) },
    [["transition-removed", "major", "blocked"]],
  ],
  [
    "a move of another kind",
    move((one) => ({ ...one, kind: "parallel" })),
    [["transition-kind-changed", "major", "decision"]],
  ],
  [
    "a move for more people",
    move((one) => ({ ...one, who: [...one.who, "supervisor"] })),
    [["transition-widened", "minor", "relief"]],
  ],
  [
    "a move for fewer people",
    move((one) => ({ ...one, who: ["director"] })),
    [["transition-narrowed", "major", "decision"]],
  ],
  [
    "a move for others",
    move((one) => ({ ...one, who: ["director", "supervisor"] })),
    [
      ["transition-widened", "minor", "relief"],
      ["transition-narrowed", "major", "decision"],
    ],
  ],
  [
    "a move for the same people in another order",
    move((one) => ({ ...one, who: swapped(one.who) })),
    [["order-changed", "patch", "none"]],
  ],
  [
    "a move known better",
    move((one) => ({ ...one, sources: ["S20"] })),
    [["transition-evidence-changed", "minor", "none"]],
  ],
  [
    "moves in another order",
    { transitions: swapped(edition.transitions) },
    [["order-changed", "patch", "none"]],
  ],
  [
    "a criterion more",
    {
      stages: at(edition.stages, 0, (one) => ({
        ...one,
        entry: held === undefined ? [] : [{ ...held, key: "new" }],
      })),
    },
    [["criterion-added", "major", "new-duty"]],
  ],
  [
    "a criterion less",
    { stages: at(edition.stages, 0, (one) => ({ ...one, exit: one.exit.slice(1) })) },
    [["criterion-removed", "minor", "relief"]],
  ],
  [
    "a criterion at the other side",
    {
      stages: at(edition.stages, 6, (one) => ({
        ...one,
        entry: one.entry.slice(0, 1),
        exit: [...one.exit, ...one.entry.slice(1)],
      })),
    },
    [["criterion-moved", "major", "decision"]],
  ],
  ["a stricter criterion", criterion({ wanted: 11 }), [["criterion-tightened", "major", "new-duty"]]],
  ["a looser criterion", criterion({ wanted: 9 }), [["criterion-loosened", "minor", "relief"]]],
  [
    "a stricter upper bound",
    criterion({ wanted: 10 }, "organizer-steps-back"),
    [["criterion-tightened", "major", "new-duty"]],
  ],
  [
    "a looser upper bound",
    criterion({ wanted: 30 }, "organizer-steps-back"),
    [["criterion-loosened", "minor", "relief"]],
  ],
  [
    "another measure",
    criterion({ measure: "research-activities" }),
    [["criterion-remeasured", "major", "decision"]],
  ],
  [
    "other params",
    criterion({ params: { months: 3 } }, "organizer-steps-back"),
    [["criterion-remeasured", "major", "decision"]],
  ],
  [
    "the other comparison",
    criterion({ comparison: "at-most" }),
    [["criterion-remeasured", "major", "decision"]],
  ],
  ["another unit", criterion({ unit: "percent" }), [["criterion-remeasured", "major", "decision"]]],
  ["no waiver any more", criterion({ waivable: false }), [["criterion-unwaivable", "major", "new-duty"]]],
  ["a waiver", criterion({ waivable: true }, "receiver-named"), [["criterion-waivable", "minor", "relief"]]],
  ["another sentence", criterion({ sentence: text }), [["criterion-reworded", "patch", "none"]]],
  ["mended elsewhere", criterion({ mend: { form: "F06" } }), [["criterion-mend-changed", "minor", "none"]]],
  [
    "mended by somebody else",
    criterion({ who: ["director"] }),
    [["criterion-mend-changed", "minor", "none"]],
  ],
  [
    "a criterion known better",
    criterion({ evidence: "public", sources: ["S20"] }),
    [["criterion-evidence-changed", "minor", "none"]],
  ],
  [
    "criteria in another order",
    { stages: at(edition.stages, 1, (one) => ({ ...one, exit: swapped(one.exit) })) },
    [["order-changed", "patch", "none"]],
  ],
  [
    "a list more",
    { codeLists: [...edition.codeLists, { key: "new", title: text, codes: [], ...weaker }] },
    [["code-list-added", "minor", "none"]],
  ],
  ["a list less", { codeLists: edition.codeLists.slice(1) }, [["code-list-removed", "major", "blocked"]]],
  [
    "the outcomes out of the lists",
    { codeLists: edition.codeLists.filter(({ key }) => key !== edition.outcomes.key) },
    [["code-list-removed", "major", "blocked"]],
  ],
  ["another title of a list", component({ title: text }), [["code-list-reworded", "patch", "none"]]],
  [
    "a list known by code",
    component({ parts: { diagnosis: { evidence: "seed", sources: [] } } }),
    [["code-list-reworded", "patch", "none"]],
  ],
  [
    "a code more",
    component({ codes: [...codes, { code: "play", label: text }] }),
    [["code-added", "minor", "none"]],
  ],
  ["a code less", component({ codes: codes.slice(1) }), [["code-removed", "major", "blocked"]]],
  [
    "another name of a code",
    component({ codes: at(codes, 0, (one) => ({ ...one, label: text })) }),
    [["code-relabelled", "patch", "none"]],
  ],
  ["codes in another order", component({ codes: swapped(codes) }), [["codes-reordered", "patch", "none"]]],
  ["lists in another order", { codeLists: swapped(edition.codeLists) }, [["order-changed", "patch", "none"]]],
  [
    "an outcome less, beside the lists",
    { outcomes: { ...edition.outcomes, codes: edition.outcomes.codes.slice(1) } },
    [["code-removed", "major", "blocked"]],
  ],
  ["a field more", { formFields: [field] }, [["field-added", "minor", "none"]]],
  [
    "a required field more",
    { formFields: [{ ...field, field: { ...field.field, required: true } }] },
    [["required-field-added", "major", "new-duty"]],
  ],
  [
    "more people who waive",
    { waivedBy: ["director", "supervisor"] },
    [["waiving-widened", "minor", "relief"]],
  ],
  ["nobody who waives", { waivedBy: [] }, [["waiving-narrowed", "major", "decision"]]],
  [
    "a source more",
    { sources: [...edition.sources, { key: "R01", title: "uchwała" }] },
    [["source-added", "patch", "none"]],
  ],
  ["a source less", { sources: edition.sources.slice(1) }, [["source-removed", "minor", "none"]]],
  [
    "a source described otherwise",
    { sources: at(edition.sources, 0, (one) => ({ ...one, title: "list" })) },
    [["source-changed", "patch", "none"]],
  ],
  ["sources in another order", { sources: swapped(edition.sources) }, [["order-changed", "patch", "none"]]],
  [
    "an organisation of another name",
    {
      organisations:
        firstOrganisation === undefined
          ? []
          : [{ ...firstOrganisation, name: "inna" }, ...otherOrganisations],
    },
    [["organisation-changed", "minor", "none"]],
  ],
  [
    "an organisation less",
    { organisations: otherOrganisations },
    [["organisation-removed", "minor", "none"]],
  ],
  [
    "an organisation more",
    {
      organisations: [
        ...edition.organisations,
        ...edition.organisations.slice(0, 1).map((one) => ({ ...one, key: "new" })),
      ],
    },
    [["organisation-added", "minor", "none"]],
  ],
  [
    "organisations in another order",
    { organisations: swapped(edition.organisations) },
    [["order-changed", "patch", "none"]],
  ],
]

const withField: Edition.Edition = { ...edition, formFields: [field, { ...field, form: "F10" }] }

describe("one edit", () => {
  it.each(edits)("[DF1] %s is told as that and nothing else", (_, changed, expected) => {
    expect(told(between(changed))).toEqual(expected)
  })

  it.each([
    ["a field less", { formFields: [field] }, [["field-removed", "major", "blocked"]]],
    [
      "another field",
      {
        formFields: at(withField.formFields, 0, (one) => ({
          ...one,
          field: { ...one.field, label: text, required: true },
        })),
      },
      [["field-changed", "major", "decision"]],
    ],
    [
      "fields in another order",
      { formFields: swapped(withField.formFields) },
      [["fields-reordered", "patch", "none"]],
    ],
  ] as const)("[DF1] %s is told as that and nothing else", (_, changed, expected) => {
    expect(told(EditionDiff.between(withField, { ...withField, ...changed }))).toEqual(expected)
  })

  it("[DF1] every kind of change is among the edits", () => {
    const met = new Set(edits.flatMap(([, , expected]) => expected.map(([kind]) => kind)))
    for (const kind of ["field-removed", "field-changed", "fields-reordered"] as const) met.add(kind)
    expect([...met].sort()).toEqual(Object.keys(EditionChange.rules).sort())
  })

  it.each(edits)("[DF3] %s has a sentence in every language, and one for running processes", (_, changed) => {
    for (const change of between(changed))
      for (const language of Language.all) {
        expect(EditionChange.sentence(change, language)).toMatch(/^[^{}]+\.$/)
        expect(EditionChange.effect(change, language)).toMatch(/^[^{}]+\.$/)
      }
  })
})

/** Every leaf of an edition with the path to it. */
const leaves = (value: unknown, path: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
    : [path]

const changedAt = (value: unknown, path: ReadonlyArray<string>): unknown => {
  const [key, ...rest] = path
  if (key === undefined)
    return typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}x`
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? changedAt(one, rest) : one))
  return { ...(value as object), [key]: changedAt((value as Record<string, unknown>)[key], rest) }
}

describe("two editions", () => {
  it("[DF2] nothing is told of an edition and its copy", () => {
    expect(EditionDiff.between(edition, JSON.parse(Edition.toJson(edition)))).toEqual([])
    expect(EditionChange.bump([])).toBeNull()
  })

  it("[DF2] no change of any leaf goes untold, but for key and version", () => {
    const places = leaves(edition, []).filter(([first]) => first !== "key" && first !== "version")
    expect(places.length).toBeGreaterThan(5000)
    const silent: Array<string> = []
    const seen = new Set<string>()
    for (const place of places) {
      // One of each shape (`roles.*.tasks.pl`): the rest differ only by their place.
      const shape = place.map((key) => (/^\d+$/.test(key) ? "*" : key)).join(".")
      if (seen.has(shape)) continue
      seen.add(shape)
      const other = changedAt(edition, place) as Edition.Edition
      if (EditionDiff.between(edition, other).length === 0) silent.push(place.join("."))
    }
    expect(silent).toEqual([])
  })

  it("[DF3] tells the two generations apart, in sentences", () => {
    const changes = EditionDiff.between(early, edition)
    expect(changes.map((change) => EditionChange.sentence(change, "pl"))).toContain(
      "Nowa nazwa (rola): „organizator sieci społecznych”, wcześniej „mediator”.",
    )
    const back = EditionDiff.between(edition, early)
    expect(EditionChange.bump(back)).toBe("major")
    expect(back.filter(({ effect }) => effect === "blocked").map(({ params }) => params["code"])).toEqual([
      "cus",
      "cus-plan",
    ])
  })

  it("[DF4] asks for the greatest bump, and counts it", () => {
    expect(EditionChange.bump(between({ title: text }))).toBe("patch")
    expect(EditionChange.bump(between({ title: text, status: "draft" }))).toBe("minor")
    expect(EditionChange.bump(between({ title: text, status: "draft", waivedBy: [] }))).toBe("major")
    expect(EditionChange.bumps.map((bump) => EditionChange.next("1.2.3", bump))).toEqual([
      "1.2.4",
      "1.3.0",
      "2.0.0",
    ])
  })
})

/** What a neighbour in the same list says where this one says nothing: an edit puts in only what an edition may hold. */
const neighbours = (path: ReadonlyArray<string>): unknown => {
  const at = (value: unknown, keys: ReadonlyArray<string>): unknown =>
    keys.reduce<unknown>((one, key) => (one as Record<string, unknown> | null | undefined)?.[key], value)
  const place = path.findLastIndex((key) => /^\d+$/.test(key))
  const list = at(edition, path.slice(0, Math.max(place, 0)))
  if (!Array.isArray(list)) return null
  return list.map((one) => at(one, path.slice(place + 1))).find((one) => one != null) ?? null
}

/** One edit at a place: another value, an item less, an item more, two in the other order, an optional key less. */
const edited = (value: unknown, path: ReadonlyArray<string>, how: number, said: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return value === null ? said : changedAt(value, [])
  if (Array.isArray(value)) {
    const place = Number(key)
    if (how === 1) return value.filter((_, index) => index !== place)
    if (how === 2 && place + 1 < value.length)
      return value.map((one, index) =>
        index === place ? value[place + 1] : index === place + 1 ? value[place] : one,
      )
    return value.map((one, index) => (index === place ? edited(one, rest, how, said) : one))
  }
  if (how === 3 && (key === "parts" || key === "plain"))
    return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key))
  return { ...(value as object), [key]: edited((value as Record<string, unknown>)[key], rest, how, said) }
}

describe("any edit", () => {
  const places = leaves(edition, []).filter(
    ([first]) => first !== "key" && first !== "version" && first !== "base",
  )

  it("[DF5] is told in sentences of both languages, in words and not in keys, with an effect and a version", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(places.length - 1), fc.nat(3)), { minLength: 1, maxLength: 3 }),
        (edits) => {
          const other = edits.reduce<Edition.Edition>((one, [place, how]) => {
            const path = places[place] ?? []
            // A place that an earlier edit took away is left alone.
            const there = path
              .slice(0, -1)
              .reduce<unknown>(
                (value, key) =>
                  typeof value === "object" && value !== null
                    ? (value as Record<string, unknown>)[key]
                    : undefined,
                one,
              )
            return typeof there === "object" && there !== null
              ? (edited(one, path, how, neighbours(path)) as Edition.Edition)
              : one
          }, edition)
          const changes = EditionDiff.between(edition, other)
          const differs = JSON.stringify(other) !== JSON.stringify(edition)
          expect(changes.length > 0).toBe(differs)
          for (const change of changes)
            for (const language of Language.all) {
              const said = EditionChange.sentence(change, language)
              expect(said).toMatch(/^\S.*\.$/s)
              expect(said).not.toMatch(/undefined|\[object/)
              expect(EditionChange.effect(change, language)).not.toBe("")
              expect(EditionChange.bumps).toContain(change.bump)
              // What changed is there, or was there before it was taken away.
              const found = Edition.part(other, change.uri) ?? Edition.part(edition, change.uri)
              expect(found, change.uri).toBeDefined()
            }
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)

  it("[DF5] names every field of every kind of term in both languages", () => {
    const fields = [early, edition].flatMap((one) =>
      Model.all(one).flatMap(({ kind, term }) =>
        Object.keys(term).filter(
          (field) =>
            !["key", "label", "definition", "plain", "evidence", "sources", "parts"].includes(field) &&
            !(kind === "stage" && ["entry", "exit", "expectation"].includes(field)),
        ),
      ),
    )
    for (const field of [
      ...new Set([...fields, "measure", "params", "comparison", "unit", "title", "validFrom", "validTo"]),
    ])
      expect(EditionWords.field(field), field).not.toEqual({ pl: field, en: field })
  })

  it("[DF5] says a criterion in its own words, and by its key when they are no message", () => {
    const said = (changed: Partial<Edition.Criterion>, language: Language.Language) =>
      between(criterion(changed)).map((change) => EditionChange.sentence(change, language))
    expect(said({ wanted: 12 }, "pl")).toEqual([
      "Zaostrzono warunek „Zapisz co najmniej 12 rozmów z mieszkańcami i instytucjami”: było 10, jest 12.",
    ])
    expect(said({ wanted: 1 }, "en")).toEqual([
      "The criterion “Record at least 1 conversation with inhabitants and institutions” is looser: it was 10 and is 1.",
    ])
    expect(said({ sentence: { pl: "{wanted", en: "{wanted" } }, "en")).toEqual([
      "The sentence of a criterion changed; now: “conversations-held”.",
    ])
  })

  it("[DF5] says what was and what is, in the language of the reader", () => {
    const [first] = between({
      stages: edition.stages.map((one) =>
        one.key === "action" && one.expectation !== null
          ? { ...one, expectation: { ...one.expectation, to: 12, warnAfter: 12 } }
          : one,
      ),
    })
    expect(first === undefined ? "" : EditionChange.sentence(first, "pl")).toBe(
      "Zmieniono oczekiwany czas etapu „Realizacja działań”: było 6–18 mies., ostrzeżenie po 24 mies. od przeglądu, jest 6–12 mies., ostrzeżenie po 12 mies. od przeglądu.",
    )
    const [waiving] = between({ waivedBy: ["director", "regional-coordinator"] })
    expect(waiving === undefined ? "" : EditionChange.sentence(waiving, "pl")).toBe(
      "Warunki może teraz uchylać także: koordynator regionalny.",
    )
  })
})
