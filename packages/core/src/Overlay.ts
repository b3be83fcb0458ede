/**
 * What a region adds to an edition: its own words, tighter thresholds, more criteria, fields, competencies and codes.
 * Not here: faults of the edition that comes out (`EditionLint`), or what it changes for processes (`EditionDiff`).
 */
import * as Result from "effect/Result"
import type { Code, CodeList } from "./CodeList.ts"
import type { Criterion, Edition, EditionRef, ExtraField as Extra, Source, Stage } from "./Edition.ts"
import * as Editions from "./Edition.ts"
import * as Evidence from "./Evidence.ts"
import * as ExtraField from "./ExtraField.ts"
import type { Text } from "./Language.ts"
import * as Model from "./Model.ts"
import type { Catalog, Problem } from "./Problem.ts"
import type * as Term from "./Term.ts"

/** Another name for a term. What it means stays. */
export interface Relabelling {
  readonly kind: Model.Kind
  readonly key: string
  readonly label: Text
}

/** A number made stricter: of a criterion, a parameter, an indicator or the length of a stage. **Unit** as in the edition. */
export type Threshold =
  | { readonly criterion: string; readonly wanted?: number; readonly waivable?: false }
  | { readonly parameter: string; readonly least?: number; readonly most?: number }
  | { readonly indicator: string; readonly threshold: number }
  | { readonly stage: string; readonly warnAfter: number }

/** One more criterion of a stage, at its entry or its exit. */
export interface AddedCriterion {
  readonly stage: string
  readonly side: "entry" | "exit"
  readonly criterion: Criterion
}

/** `stated` is how the region knows the code; inferred when it does not say. */
export interface AddedCode {
  readonly list: string
  readonly code: Code
  readonly stated?: Evidence.Evidence
}

/** Which term of the edition is meant. */
export interface Address {
  readonly kind: Model.Kind
  readonly key: string
}

/** **Shape** everything but the head may be left out. `key` is the region's own, never that of an edition it rests on. */
export interface Overlay extends EditionRef {
  readonly base: EditionRef
  readonly title: Text
  readonly status: Edition["status"]
  readonly validFrom: string
  readonly validTo: string | null
  readonly sources?: ReadonlyArray<Source>
  readonly labels?: ReadonlyArray<Relabelling>
  readonly thresholds?: ReadonlyArray<Threshold>
  readonly criteria?: ReadonlyArray<AddedCriterion>
  readonly fields?: ReadonlyArray<Extra>
  readonly competencies?: ReadonlyArray<Term.Competency>
  readonly codes?: ReadonlyArray<AddedCode>
  readonly removed?: ReadonlyArray<Address>
}

/** The sentences of refusals. */
export const texts = {
  "wrong-base": {
    pl: "Nakładka jest do wydania {wanted}, a nie do {current}. Wybierz właściwe wydanie.",
    en: "The overlay is for the edition {wanted}, not for {current}. Choose the right one.",
  },
  "key-taken": {
    pl: "Klucz {key} jest już zajęty. Nadaj inny.",
    en: "The key {key} is taken. Give another one.",
  },
  "seed-relabelled": {
    pl: "Nazwa {key} pochodzi z dokumentu źródłowego i nie można jej zmienić. Usuń tę zmianę.",
    en: "The name {key} comes from a founding document and cannot be changed. Remove this change.",
  },
  "seed-removed": {
    pl: "Pojęcie {key} pochodzi z dokumentu źródłowego i nie można go usunąć. Zostaw je.",
    en: "The term {key} comes from a founding document and cannot be removed. Keep it.",
  },
  "seed-claimed": {
    pl: "Dodatek nie pochodzi z dokumentu źródłowego modelu. Oznacz go jako opublikowany albo wywnioskowany.",
    en: "An addition does not come from a founding document of the model. Mark it as public or inferred.",
  },
  "process-part-removed": {
    pl: "Etapu, roli ani formularza nie można usunąć: {key}. Zostaw tę część.",
    en: "A stage, role or form cannot be removed: {key}. Keep it.",
  },
  loosened: {
    pl: "Próg {key} można tylko zaostrzyć: obecnie {current}, w nakładce {wanted}. Popraw wartość.",
    en: "The threshold {key} can only be tightened: it is {current}, the overlay says {wanted}. Correct it.",
  },
  "unknown-term": {
    pl: "W wydaniu nie ma {key}. Popraw klucz.",
    en: "The edition has no {key}. Correct the key.",
  },
  ...ExtraField.texts,
} as const satisfies Catalog

const refuse = (
  code: keyof typeof texts,
  path: Problem["path"],
  params: Problem["params"] = {},
): Problem => ({ code, path, params })

const named = (edition: EditionRef): string => `${edition.key} ${edition.version}`

interface Bound {
  readonly key: string
  /** The bound now, null when there is none. */
  readonly current: number | null
  readonly wanted: number | undefined
  readonly direction: "up" | "down"
}

const looser = ({ current, wanted, direction }: Bound): boolean =>
  wanted !== undefined &&
  (Number.isNaN(wanted) || (current !== null && (direction === "up" ? wanted < current : wanted > current)))

/** The bounds a threshold moves; null when the edition has no such number. */
const boundsOf = (edition: Edition, threshold: Threshold): ReadonlyArray<Bound> | null => {
  if ("criterion" in threshold) {
    const key = threshold.criterion
    const found = Editions.criteria(edition).find(({ criterion }) => criterion.key === key)?.criterion
    if (found === undefined) return null
    const direction = found.comparison === "at-least" ? "up" : "down"
    return [{ key, current: found.wanted, wanted: threshold.wanted, direction }]
  }
  if ("parameter" in threshold) {
    const key = threshold.parameter
    const found = edition.parameters.find((one) => one.key === key)
    if (found === undefined) return null
    return [
      { key, current: found.least, wanted: threshold.least, direction: "up" },
      { key, current: found.most, wanted: threshold.most, direction: "down" },
    ]
  }
  if ("indicator" in threshold) {
    const key = threshold.indicator
    const found = edition.indicators.find((one) => one.key === key)
    if (found === undefined) return null
    return [{ key, current: found.threshold, wanted: threshold.threshold, direction: "up" }]
  }
  const key = threshold.stage
  const found = Editions.stage(edition, key)?.expectation
  if (found === undefined || found === null) return null
  return [{ key, current: found.warnAfter, wanted: threshold.warnAfter, direction: "down" }]
}

const thresholds = (edition: Edition, asked: ReadonlyArray<Threshold>): ReadonlyArray<Problem> =>
  asked.flatMap((threshold, index): ReadonlyArray<Problem> => {
    const path = ["thresholds", index]
    const bounds = boundsOf(edition, threshold)
    if (bounds === null) return [refuse("unknown-term", path, { key: String(Object.values(threshold)[0]) })]
    return bounds
      .filter(looser)
      .map(({ key, current, wanted }) =>
        refuse("loosened", path, { key, current: current ?? 0, wanted: wanted ?? 0 }),
      )
  })

const claims = (
  path: Problem["path"],
  added: ReadonlyArray<{ readonly stated: Evidence.Evidence }>,
): ReadonlyArray<Problem> =>
  added.flatMap(({ stated }, index) =>
    stated.evidence === "seed" ? [refuse("seed-claimed", [...path, index])] : [],
  )

const taken = (
  path: Problem["path"],
  there: ReadonlyArray<string>,
  added: ReadonlyArray<string>,
): ReadonlyArray<Problem> =>
  added.flatMap((key, index) =>
    there.includes(key) || added.indexOf(key) < index ? [refuse("key-taken", [...path, index], { key })] : [],
  )

const isProcessPart = (kind: Model.Kind): boolean => ["stage", "role", "form"].includes(kind)

const refusals = (base: Edition, overlay: Overlay): ReadonlyArray<Problem> => {
  const criteria = overlay.criteria ?? []
  const competencies = overlay.competencies ?? []
  const codes = overlay.codes ?? []
  const fields = overlay.fields ?? []
  const listOf = (key: string) => base.codeLists.find((list) => list.key === key)
  return [
    ...(overlay.base.key === base.key && overlay.base.version === base.version
      ? []
      : [refuse("wrong-base", ["base"], { wanted: named(overlay.base), current: named(base) })]),
    ...(overlay.key === base.key || overlay.key === base.base?.key
      ? [refuse("key-taken", ["key"], { key: overlay.key })]
      : []),
    ...taken(
      ["sources"],
      base.sources.map(({ key }) => key),
      (overlay.sources ?? []).map(({ key }) => key),
    ),
    ...(overlay.labels ?? []).flatMap(({ kind, key }, index): ReadonlyArray<Problem> => {
      const found = Model.find(base, kind, key)
      if (found === undefined) return [refuse("unknown-term", ["labels", index], { key: `${kind}:${key}` })]
      return Evidence.of(found, "label").evidence === "seed"
        ? [refuse("seed-relabelled", ["labels", index], { key: `${kind}:${key}` })]
        : []
    }),
    ...thresholds(base, overlay.thresholds ?? []),
    ...criteria.flatMap(({ stage }, index) =>
      Editions.stage(base, stage) === undefined
        ? [refuse("unknown-term", ["criteria", index, "stage"], { key: `stage:${stage}` })]
        : [],
    ),
    ...taken(
      ["criteria"],
      Editions.criteria(base).map(({ criterion }) => criterion.key),
      criteria.map(({ criterion }) => criterion.key),
    ),
    ...claims(
      ["criteria"],
      criteria.map(({ criterion }) => ({ stated: criterion })),
    ),
    ...fields.flatMap(({ form }, index) =>
      Model.find(base, "form", form) === undefined
        ? [refuse("unknown-term", ["fields", index, "form"], { key: `form:${form}` })]
        : [],
    ),
    ...ExtraField.problems(withCodes(base, overlay), fields).map((problem) => ({
      ...problem,
      path: ["fields", ...problem.path],
    })),
    ...claims(
      ["fields"],
      fields.map((field) => ({ stated: field })),
    ),
    ...taken(
      ["competencies"],
      base.competencies.map(({ key }) => key),
      competencies.map(({ key }) => key),
    ),
    ...claims(
      ["competencies"],
      competencies.map((competency) => ({ stated: competency })),
    ),
    ...codes.flatMap(({ list }, index) =>
      listOf(list) === undefined
        ? [refuse("unknown-term", ["codes", index, "list"], { key: `code-list:${list}` })]
        : [],
    ),
    ...taken(
      ["codes"],
      base.codeLists.flatMap(({ key, codes: there }) => there.map(({ code }) => `${key}:${code}`)),
      codes.map(({ list, code }) => `${list}:${code.code}`),
    ),
    ...claims(
      ["codes"],
      codes.map(({ stated }) => ({ stated: stated ?? Evidence.inferred() })),
    ),
    ...(overlay.removed ?? []).flatMap(({ kind, key }, index): ReadonlyArray<Problem> => {
      const path = ["removed", index]
      const found = Model.find(base, kind, key)
      if (found === undefined) return [refuse("unknown-term", path, { key: `${kind}:${key}` })]
      const marks = [found, ...Object.values(found.parts ?? {})]
      if (marks.some((stated) => stated?.evidence === "seed"))
        return [refuse("seed-removed", path, { key: `${kind}:${key}` })]
      return isProcessPart(kind) ? [refuse("process-part-removed", path, { key: `${kind}:${key}` })] : []
    }),
  ]
}

const tightenCriterion = (criterion: Criterion, asked: ReadonlyArray<Threshold>): Criterion => {
  const own = asked.flatMap((one) => ("criterion" in one && one.criterion === criterion.key ? [one] : []))
  const wanted = own.findLast((one) => one.wanted !== undefined)?.wanted
  const waivable = own.some((one) => one.waivable === false) ? false : criterion.waivable
  return { ...criterion, wanted: wanted ?? criterion.wanted, waivable }
}

const tightenParameter = (parameter: Term.Parameter, asked: ReadonlyArray<Threshold>): Term.Parameter => {
  const own = asked.flatMap((one) => ("parameter" in one && one.parameter === parameter.key ? [one] : []))
  const least = own.findLast((one) => one.least !== undefined)?.least
  const most = own.findLast((one) => one.most !== undefined)?.most
  return { ...parameter, least: least ?? parameter.least, most: most ?? parameter.most }
}

const tightenIndicator = (indicator: Term.Indicator, asked: ReadonlyArray<Threshold>): Term.Indicator => {
  const own = asked.flatMap((one) => ("indicator" in one && one.indicator === indicator.key ? [one] : []))
  return { ...indicator, threshold: own.at(-1)?.threshold ?? indicator.threshold }
}

const tightenStage = (stage: Stage, overlay: Overlay): Stage => {
  const asked = overlay.thresholds ?? []
  const side = (name: "entry" | "exit"): ReadonlyArray<Criterion> => [
    ...stage[name].map((criterion) => tightenCriterion(criterion, asked)),
    ...(overlay.criteria ?? [])
      .filter((added) => added.stage === stage.key && added.side === name)
      .map(({ criterion }) => criterion),
  ]
  const warnAfter = asked
    .flatMap((one) => ("stage" in one && one.stage === stage.key ? [one] : []))
    .at(-1)?.warnAfter
  return {
    ...stage,
    entry: side("entry"),
    exit: side("exit"),
    expectation:
      stage.expectation === null || warnAfter === undefined
        ? stage.expectation
        : { ...stage.expectation, warnAfter },
  }
}

const notParts = new Set(["key", "number", "evidence", "sources", "parts"])

/** The parts of an inferred whole that are better known; nothing when there is none. */
const better = (
  stated: ReadonlyArray<readonly [part: string, stated: Evidence.Evidence]>,
): Pick<Evidence.Parted, "parts"> => {
  const known = stated.filter(([, one]) => one.evidence !== "inferred")
  return known.length > 0 ? { parts: Object.fromEntries(known) } : {}
}

/** A term under a region's name: the name is inferred, and so is the whole; the rest is known as before. */
const rename = (term: Term.Term, label: Text): Term.Term => {
  const rest = Object.keys(term).filter((part) => !notParts.has(part) && part !== "label")
  const stated = rest.map((part) => [part, Evidence.of(term, part)] as const)
  const { parts: _, ...bare } = term
  return { ...bare, label, evidence: "inferred", ...better(stated) }
}

/** The lists of terms with other names and without what was removed. */
const reworded = (base: Edition, overlay: Overlay): Partial<Model.Model> =>
  Object.fromEntries(
    Model.kinds.map((kind) => [
      Model.lists[kind],
      Model.terms(base, kind)
        .filter(({ key }) => !overlay.removed?.some((one) => one.kind === kind && one.key === key))
        .map((term) => {
          const named = overlay.labels?.findLast((one) => one.kind === kind && one.key === term.key)
          return named === undefined ? term : rename(term, named.label)
        }),
    ]),
  )

/** A code list with the codes of a region: the whole is then inferred, and what is better known is marked by code. */
const extend = (list: CodeList, overlay: Overlay): CodeList => {
  const added = (overlay.codes ?? []).filter((one) => one.list === list.key)
  if (added.length === 0) return list
  const stated = [
    ...list.codes.map(({ code }) => [code, Evidence.of(list, code)] as const),
    ...added.map(({ code, stated }) => [code.code, stated ?? Evidence.inferred()] as const),
  ]
  return {
    ...list,
    evidence: "inferred",
    ...better(stated),
    codes: [...list.codes, ...added.map(({ code }) => code)],
  }
}

const withCodes = (base: Edition, overlay: Overlay): Edition => ({
  ...base,
  outcomes: extend(base.outcomes, overlay),
  codeLists: base.codeLists.map((list) => extend(list, overlay)),
})

/**
 * An edition with an overlay laid on it: a new edition with its own key, that remembers its base.
 *
 * **Shape** additions come after what is there; what the overlay does not name is unchanged.
 * **Errors** every refusal with its path in the overlay: nothing is laid on when one part is refused.
 * **Source** inferred; rules OV1–OV6.
 */
export const apply = (base: Edition, overlay: Overlay): Result.Result<Edition, ReadonlyArray<Problem>> => {
  const refused = refusals(base, overlay)
  if (refused.length > 0) return Result.fail(refused)
  const asked = overlay.thresholds ?? []
  const whole: Edition = { ...withCodes(base, overlay), ...reworded(base, overlay) }
  return Result.succeed({
    ...whole,
    key: overlay.key,
    version: overlay.version,
    base: { key: base.key, version: base.version },
    title: overlay.title,
    status: overlay.status,
    validFrom: overlay.validFrom,
    validTo: overlay.validTo,
    stages: whole.stages.map((stage) => tightenStage(stage, overlay)),
    competencies: [...whole.competencies, ...(overlay.competencies ?? [])],
    parameters: whole.parameters.map((one) => tightenParameter(one, asked)),
    indicators: whole.indicators.map((one) => tightenIndicator(one, asked)),
    formFields: [...whole.formFields, ...(overlay.fields ?? [])],
    sources: [...whole.sources, ...(overlay.sources ?? [])],
  })
}
