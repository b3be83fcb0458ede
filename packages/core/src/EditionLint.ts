/**
 * Faults that keep an edition from working: ways that lead nowhere, names that mean nothing, texts that are missing.
 * Not here: reading an edition from a document (`EditionDocument`), or comparing two (`EditionDiff`).
 */
import * as Edition from "./Edition.ts"
import * as ExtraField from "./ExtraField.ts"
import * as Language from "./Language.ts"
import * as Message from "./Message.ts"
import * as Model from "./Model.ts"
import type { Catalog, Problem } from "./Problem.ts"
import * as TermLint from "./TermLint.ts"

/** The sentences of faults. */
export const texts = {
  ...TermLint.texts,
  "no-stages": { pl: "Dodaj co najmniej jeden etap.", en: "Add at least one stage." },
  "unreachable-stage": {
    pl: "Do etapu {stage} nie prowadzi żadne przejście naprzód ani równoległe. Dodaj je.",
    en: "No forward or parallel move leads to the stage {stage}. Add one.",
  },
  "dead-end": {
    pl: "Z etapu {stage} nie ma dokąd przejść. Dodaj przejście.",
    en: "There is nowhere to go from the stage {stage}. Add a move.",
  },
  "cycle-without-exit": {
    pl: "Z etapów {stages} nie da się wyjść do końca procesu. Dodaj przejście.",
    en: "The stages {stages} never lead to the end of the process. Add a move.",
  },
  "unknown-stage": {
    pl: "Nie ma etapu {stage}. Popraw klucz.",
    en: "There is no stage {stage}. Correct the key.",
  },
  "unknown-measure": {
    pl: "Warunek {criterion} pyta o nieznaną miarę {measure}. Wybierz znaną.",
    en: "The criterion {criterion} asks for an unknown measure {measure}. Choose a known one.",
  },
  "unknown-mend": {
    pl: "Warunek {criterion} odsyła do nieznanego formularza lub czynności: {mend}. Popraw odesłanie.",
    en: "The criterion {criterion} points to an unknown form or act: {mend}. Correct it.",
  },
  "wrong-message": {
    pl: "Zdania warunku {criterion} ({language}) nie da się odczytać jako wzorca ICU z wartościami, liczbami, odmianą przez liczby i wyborem. Popraw je.",
    en: "The sentence of the criterion {criterion} ({language}) cannot be read as an ICU message of values, numbers, plurals and choices. Correct it.",
  },
  "unknown-argument": {
    pl: "Zdanie warunku {criterion} ({language}) używa nieznanej wartości {argument}. Popraw je.",
    en: "The sentence of the criterion {criterion} ({language}) uses an unknown value {argument}. Correct it.",
  },
  "wanted-out-of-range": {
    pl: "Warunek {criterion} wymaga wartości {wanted, number}, której nie da się osiągnąć. Popraw ją.",
    en: "The criterion {criterion} wants {wanted, number}, which cannot be reached. Correct it.",
  },
  "nobody-may": {
    pl: "Nikt nie może tego zrobić. Wskaż co najmniej jedną rolę.",
    en: "Nobody may do this. Name at least one duty.",
  },
  "nobody-waives": {
    pl: "Są warunki do uchylenia, ale nikt nie może ich uchylić. Wskaż, kto może.",
    en: "There are criteria to waive but nobody may waive them. Say who may.",
  },
  "unknown-reference": {
    pl: "Nie ma {reference}. Popraw odesłanie.",
    en: "There is no {reference}. Correct the reference.",
  },
  "repeated-key": {
    pl: "Klucz {key} się powtarza. Nadaj inny.",
    en: "The key {key} is repeated. Give another one.",
  },
  ...ExtraField.texts,
} as const satisfies Catalog

type Code = keyof typeof texts

/** What the interpreter of the edition knows: the measures of criteria and, when told, the acts that mend. */
export interface Known {
  readonly measures: ReadonlyArray<string>
  readonly acts?: ReadonlyArray<string>
}

const fault = (code: Code, path: Problem["path"], params: Problem["params"] = {}): Problem => ({
  code,
  path,
  params,
})

const reach = (from: string, next: (stage: string) => ReadonlyArray<string>): ReadonlySet<string> => {
  const seen = new Set([from])
  for (const stage of seen) for (const one of next(stage)) seen.add(one)
  return seen
}

/** The ways through the process. **Shape** one fault per stage, and one per ring of stages without a way out. */
const ways = ({ stages, transitions }: Edition.Edition): ReadonlyArray<Problem> => {
  const first = stages[0]
  const last = stages.at(-1)
  if (first === undefined || last === undefined) return [fault("no-stages", ["stages"])]
  const at = (key: string): number => stages.findIndex((stage) => stage.key === key)
  const unknown = transitions.flatMap((move, index) =>
    ([move.from, move.to] as const).flatMap((stage, end) =>
      at(stage) >= 0
        ? []
        : [fault("unknown-stage", ["transitions", index, end === 0 ? "from" : "to"], { stage })],
    ),
  )
  const real = transitions.filter((move) => at(move.from) >= 0 && at(move.to) >= 0)
  const ahead = reach(first.key, (stage) =>
    real.filter((move) => move.from === stage && move.kind !== "back").map((move) => move.to),
  )
  const after = (stage: string): ReadonlySet<string> =>
    reach(stage, (one) => real.filter((move) => move.from === one).map((move) => move.to))
  const onward = (stage: string): ReadonlySet<string> =>
    reach(stage, (one) =>
      real.filter((move) => move.from === one && move.kind !== "back").map((move) => move.to),
    )
  const lost = stages.filter((stage) => !ahead.has(stage.key))
  const covered = new Set<string>()
  const unreachable = lost.flatMap((stage): ReadonlyArray<Problem> => {
    const reached = onward(stage.key)
    // Stages that another unreachable stage leads to are fine once that one is reached.
    if (covered.has(stage.key)) return []
    if (lost.some((one) => onward(one.key).has(stage.key) && !reached.has(one.key))) return []
    for (const one of reached) covered.add(one)
    return [fault("unreachable-stage", ["stages", at(stage.key)], { stage: stage.key })]
  })
  const told = new Set<string>()
  const stuck = stages.flatMap((stage, index): ReadonlyArray<Problem> => {
    const reached = after(stage.key)
    if (stage.key === last.key || reached.has(last.key) || told.has(stage.key)) return []
    // Stages that only lead to a trap are fine once the trap is opened.
    if ([...reached].some((one) => !after(one).has(stage.key))) return []
    for (const one of reached) told.add(one)
    return reached.size === 1 && !real.some((move) => move.from === stage.key)
      ? [fault("dead-end", ["stages", index], { stage: stage.key })]
      : [fault("cycle-without-exit", ["stages", index], { stages: [...reached].join(", ") })]
  })
  return [...unknown, ...unreachable, ...stuck]
}

const messages = (criterion: Edition.Criterion, path: Problem["path"]): ReadonlyArray<Problem> =>
  Language.all.flatMap((language): ReadonlyArray<Problem> => {
    const at = [...path, "sentence", language]
    const message = Message.read(criterion.sentence[language])
    if (message === undefined) return [fault("wrong-message", at, { criterion: criterion.key, language })]
    return Message.names(message)
      .filter((name) => name !== "wanted" && name !== "current" && !Object.hasOwn(criterion.params, name))
      .map((argument) => fault("unknown-argument", at, { criterion: criterion.key, language, argument }))
  })

const criteria = (edition: Edition.Edition, known: Known): ReadonlyArray<Problem> => {
  const forms = new Set(edition.formUses.map(({ key }) => key))
  const judge = (criterion: Edition.Criterion, path: Problem["path"]): ReadonlyArray<Problem> => {
    const { key } = criterion
    const { mend } = criterion
    const mended =
      "form" in mend
        ? forms.has(mend.form)
        : mend.act !== "" && (known.acts === undefined || known.acts.includes(mend.act))
    const most = criterion.unit === "percent" ? 100 : criterion.unit === "yes-no" ? 1 : Infinity
    return [
      ...(known.measures.includes(criterion.measure)
        ? []
        : [fault("unknown-measure", [...path, "measure"], { criterion: key, measure: criterion.measure })]),
      ...(mended
        ? []
        : [
            fault("unknown-mend", [...path, "mend"], {
              criterion: key,
              mend: "form" in mend ? mend.form : mend.act,
            }),
          ]),
      ...(criterion.wanted >= 0 && criterion.wanted <= most
        ? []
        : [fault("wanted-out-of-range", [...path, "wanted"], { criterion: key, wanted: criterion.wanted })]),
      ...(criterion.who.length > 0 ? [] : [fault("nobody-may", [...path, "who"])]),
      ...messages(criterion, path),
    ]
  }
  const found = edition.stages.flatMap((stage, index) =>
    (["entry", "exit"] as const).flatMap((side) =>
      stage[side].flatMap((criterion, place) => judge(criterion, ["stages", index, side, place])),
    ),
  )
  const waivable = Edition.criteria(edition).some(({ criterion }) => criterion.waivable)
  return waivable && edition.waivedBy.length === 0 ? [...found, fault("nobody-waives", ["waivedBy"])] : found
}

const repeated = (path: Problem["path"], part: string, keys: ReadonlyArray<string>): ReadonlyArray<Problem> =>
  keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [fault("repeated-key", [...path, index, part], { key })] : [],
  )

const keys = (edition: Edition.Edition): ReadonlyArray<Problem> => [
  ...Model.kinds.flatMap((kind) =>
    repeated(
      [Model.lists[kind]],
      "key",
      Model.terms(edition, kind).map(({ key }) => key),
    ),
  ),
  ...repeated(
    ["sources"],
    "key",
    edition.sources.map(({ key }) => key),
  ),
  ...repeated(
    ["codeLists"],
    "key",
    edition.codeLists.map(({ key }) => key),
  ),
  ...edition.codeLists.flatMap((list, index) =>
    repeated(
      ["codeLists", index, "codes"],
      "code",
      list.codes.map(({ code }) => code),
    ),
  ),
  ...edition.stages.flatMap((stage, index) => {
    const before = Edition.criteria({ ...edition, stages: edition.stages.slice(0, index) })
    const taken = before.map(({ criterion }) => criterion.key)
    const own = (["entry", "exit"] as const).flatMap((side) =>
      stage[side].map(({ key }, place) => ({ key, path: ["stages", index, side, place, "key"] })),
    )
    return own.flatMap(({ key, path }, place) =>
      taken.includes(key) || own.findIndex((one) => one.key === key) < place
        ? [fault("repeated-key", path, { key })]
        : [],
    )
  }),
]

/** Whether a word of the vocabulary names something that is there: a term, or a code of the list so called. */
const names = (edition: Edition.Edition, reference: string): boolean => {
  const [kind = "", key = ""] = reference.split(":")
  return Model.isKind(kind)
    ? Model.find(edition, kind, key) !== undefined
    : edition.codeLists.some((list) => list.key === kind && list.codes.some(({ code }) => code === key))
}

const references = (edition: Edition.Edition): ReadonlyArray<Problem> => {
  const ask = (
    path: Problem["path"],
    kinds: ReadonlyArray<Model.Kind>,
    wanted: ReadonlyArray<string>,
  ): ReadonlyArray<Problem> =>
    wanted.flatMap((key) =>
      kinds.some((kind) => Model.find(edition, kind, key) !== undefined)
        ? []
        : [fault("unknown-reference", path, { reference: `${kinds[0] ?? ""}:${key}` })],
    )
  const each = <T>(list: ReadonlyArray<T>, of: (one: T, index: number) => ReadonlyArray<Problem>) =>
    list.flatMap(of)
  return [
    ...each(edition.components, (one, index) =>
      ask(["components", index, "emphasis"], ["stage"], Object.keys(one.emphasis)),
    ),
    ...each(edition.stages, (one, index) =>
      ask(["stages", index, "intensity"], ["role"], Object.keys(one.intensity)),
    ),
    ...each(edition.tools, (one, index) => ask(["tools", index, "class"], ["tool-class"], [one.class])),
    ...each(edition.formUses, (one, index) => [
      ...ask(["formUses", index, "tools"], ["tool"], one.tools),
      ...ask(["formUses", index, "stages"], ["stage"], one.stages),
    ]),
    ...each(edition.knowledgeFields, (one, index) =>
      ask(["knowledgeFields", index, "roles"], ["role"], one.roles),
    ),
    ...each(edition.competencies, (one, index) => [
      ...ask(["competencies", index, "roles"], ["role"], one.roles),
      ...ask(["competencies", index, "orientation"], ["orientation", "knowledge-field"], one.orientation),
      ...ask(["competencies", index, "shownBy"], ["form"], one.shownBy),
    ]),
    ...each(edition.indicators, (one, index) => ask(["indicators", index, "forms"], ["form"], one.forms)),
    ...each(edition.formFields, (one, index) => ask(["formFields", index, "form"], ["form"], [one.form])),
    ...each(edition.vocabulary, (one, index) =>
      one.names === undefined || names(edition, one.names)
        ? []
        : [fault("unknown-reference", ["vocabulary", index, "names"], { reference: one.names })],
    ),
    ...each(edition.transitions, (one, index) =>
      one.who.length > 0 ? [] : [fault("nobody-may", ["transitions", index, "who"])],
    ),
  ]
}

/**
 * Every fault of an edition; none when it can work.
 *
 * **Shape** ways first, then criteria, keys, references, added fields, then what the terms say (`TermLint`); each with its
 * path in the edition. **Source** inferred; rules EL1–EL8.
 */
export const problems = (edition: Edition.Edition, known: Known): ReadonlyArray<Problem> => [
  ...ways(edition),
  ...criteria(edition, known),
  ...keys(edition),
  ...references(edition),
  ...ExtraField.problems(edition).map((one) => ({ ...one, path: ["formFields", ...one.path] })),
  ...TermLint.problems(edition),
]
