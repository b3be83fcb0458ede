/**
 * What changed between two editions, in sentences, with what it means for running processes and the version it asks for.
 * Not here: replaying the processes themselves (`@osl/workflow`, Rehearsal), or faults of an edition (`EditionLint`).
 */
import type { CodeList } from "./CodeList.ts"
import type { Criterion, Edition, Stage, Transition } from "./Edition.ts"
import * as Editions from "./Edition.ts"
import type { Language, Text } from "./Language.ts"
import * as Model from "./Model.ts"
import { format } from "./Problem.ts"

/** Which part of a semantic version a change asks to raise. */
export const bumps = ["patch", "minor", "major"] as const
export type Bump = (typeof bumps)[number]

/** What a change means for a process that is running. */
export type Effect = "none" | "relief" | "new-duty" | "decision" | "blocked"

export const effects: { readonly [E in Effect]: Text } = {
  none: {
    pl: "Trwające procesy idą dalej bez zmian.",
    en: "Running processes go on unchanged.",
  },
  relief: {
    pl: "W trwających procesach czegoś już nie trzeba albo można zrobić więcej.",
    en: "Running processes are freed of something, or may do more.",
  },
  "new-duty": {
    pl: "Trwające procesy mają nowy warunek albo obowiązek.",
    en: "Running processes have a new condition or duty.",
  },
  decision: {
    pl: "W trwających procesach ktoś musi zdecydować, co dalej.",
    en: "Somebody has to decide how running processes go on.",
  },
  blocked: {
    pl: "Niektóre trwające procesy nie mają dokąd iść albo zawierają coś, czego wydanie już nie zna.",
    en: "Some running processes have nowhere to go, or hold something the edition no longer knows.",
  },
}

interface Rule {
  readonly sentence: Text
  readonly effect: Effect
  readonly bump: Bump
}

const rule = (pl: string, en: string, effect: Effect, bump: Bump): Rule => ({
  sentence: { pl, en },
  effect,
  bump,
})

/** Every kind of change: its sentence as an ICU message, its effect and its bump. */
export const rules = {
  "head-changed": rule("Zmieniono opis wydania: {field}.", "The edition's {field} changed.", "none", "patch"),
  "base-changed": rule(
    "Wydanie ma inną podstawę: {to}.",
    "The edition rests on another base: {to}.",
    "decision",
    "major",
  ),
  withdrawn: rule("Wydanie wycofano.", "The edition was withdrawn.", "decision", "major"),
  "status-changed": rule(
    "Stan wydania: było {from}, jest {to}.",
    "The edition's status was {from} and is {to}.",
    "none",
    "minor",
  ),
  "term-added": rule("Dodano pojęcie {term}.", "The term {term} was added.", "none", "minor"),
  "term-removed": rule("Usunięto pojęcie {term}.", "The term {term} was removed.", "none", "major"),
  "term-relabelled": rule(
    "Pojęcie {term} nazywa się teraz „{to}” (było „{from}”).",
    "The term {term} is now called “{to}” (it was “{from}”).",
    "none",
    "patch",
  ),
  "term-reworded": rule("Zmieniono opis pojęcia {term}.", "The words about {term} changed.", "none", "patch"),
  "term-evidence-changed": rule(
    "Zmieniono oznaczenie źródła pojęcia {term}.",
    "The evidence of {term} changed.",
    "none",
    "minor",
  ),
  "term-detail-changed": rule(
    "Zmieniono szczegół pojęcia {term}: {field}.",
    "A detail of {term} changed: {field}.",
    "none",
    "minor",
  ),
  "terms-reordered": rule("Zmieniono kolejność: {list}.", "The order changed: {list}.", "none", "patch"),
  "indicator-recomputed": rule(
    "Wskaźnik {term} liczy się inaczej ({field}); dawne wartości nie są porównywalne.",
    "The indicator {term} is computed differently ({field}); earlier values do not compare.",
    "none",
    "major",
  ),
  "form-removed": rule(
    "Usunięto formularz {term}; zapisane karty zostają, ale wydanie ich nie zna.",
    "The form {term} was removed; records stay but the edition does not know them.",
    "blocked",
    "major",
  ),
  "role-removed": rule("Usunięto rolę {term}.", "The role {term} was removed.", "decision", "major"),
  "stage-added": rule("Dodano etap {stage}.", "The stage {stage} was added.", "decision", "major"),
  "stage-removed": rule(
    "Usunięto etap {stage}; procesy na tym etapie nie mają gdzie być.",
    "The stage {stage} was removed; processes in it have nowhere to be.",
    "blocked",
    "major",
  ),
  "stages-reordered": rule(
    "Zmieniono kolejność etapów: proces zaczyna się lub kończy gdzie indziej.",
    "The order of stages changed: a process starts or ends elsewhere.",
    "decision",
    "major",
  ),
  "transition-added": rule(
    "Dodano przejście z etapu {from} do {to}.",
    "The move from {from} to {to} was added.",
    "relief",
    "minor",
  ),
  "transition-removed": rule(
    "Usunięto przejście z etapu {from} do {to}.",
    "The move from {from} to {to} was removed.",
    "blocked",
    "major",
  ),
  "transition-kind-changed": rule(
    "Przejście z etapu {from} do {to} jest innego rodzaju.",
    "The move from {from} to {to} is of another kind.",
    "decision",
    "major",
  ),
  "transition-widened": rule(
    "Przejście z etapu {from} do {to} może wykonać więcej osób.",
    "More people may make the move from {from} to {to}.",
    "relief",
    "minor",
  ),
  "transition-narrowed": rule(
    "Przejścia z etapu {from} do {to} nie może już wykonać każdy, kto mógł.",
    "Not everybody who could may still make the move from {from} to {to}.",
    "decision",
    "major",
  ),
  "transition-evidence-changed": rule(
    "Zmieniono oznaczenie źródła przejścia z etapu {from} do {to}.",
    "The evidence of the move from {from} to {to} changed.",
    "none",
    "minor",
  ),
  "criterion-added": rule(
    "Dodano warunek {criterion} etapu {stage}.",
    "The criterion {criterion} of the stage {stage} was added.",
    "new-duty",
    "major",
  ),
  "criterion-removed": rule(
    "Usunięto warunek {criterion} etapu {stage}.",
    "The criterion {criterion} of the stage {stage} was removed.",
    "relief",
    "minor",
  ),
  "criterion-moved": rule(
    "Warunek {criterion} należy teraz do innego etapu lub innej jego strony: {stage}.",
    "The criterion {criterion} now belongs to another stage or side: {stage}.",
    "decision",
    "major",
  ),
  "criterion-tightened": rule(
    "Zaostrzono warunek {criterion}: było {from, number}, jest {to, number}.",
    "The criterion {criterion} is stricter: it was {from, number} and is {to, number}.",
    "new-duty",
    "major",
  ),
  "criterion-loosened": rule(
    "Złagodzono warunek {criterion}: było {from, number}, jest {to, number}.",
    "The criterion {criterion} is looser: it was {from, number} and is {to, number}.",
    "relief",
    "minor",
  ),
  "criterion-remeasured": rule(
    "Warunek {criterion} mierzy się inaczej: {field}.",
    "The criterion {criterion} is measured differently: {field}.",
    "decision",
    "major",
  ),
  "criterion-unwaivable": rule(
    "Warunku {criterion} nie można już uchylić.",
    "The criterion {criterion} can no longer be waived.",
    "new-duty",
    "major",
  ),
  "criterion-waivable": rule(
    "Warunek {criterion} można teraz uchylić.",
    "The criterion {criterion} can now be waived.",
    "relief",
    "minor",
  ),
  "criterion-reworded": rule(
    "Zmieniono zdanie warunku {criterion}.",
    "The sentence of the criterion {criterion} changed.",
    "none",
    "patch",
  ),
  "criterion-mend-changed": rule(
    "Braki warunku {criterion} uzupełnia się gdzie indziej albo robi to kto inny.",
    "What the criterion {criterion} lacks is mended elsewhere, or by somebody else.",
    "none",
    "minor",
  ),
  "criterion-evidence-changed": rule(
    "Zmieniono oznaczenie źródła warunku {criterion}.",
    "The evidence of the criterion {criterion} changed.",
    "none",
    "minor",
  ),
  "expectation-changed": rule(
    "Zmieniono oczekiwany czas etapu {stage}.",
    "The expected length of the stage {stage} changed.",
    "none",
    "minor",
  ),
  "code-list-added": rule("Dodano listę {list}.", "The list {list} was added.", "none", "minor"),
  "code-list-removed": rule("Usunięto listę {list}.", "The list {list} was removed.", "blocked", "major"),
  "code-list-reworded": rule(
    "Zmieniono nazwę lub źródło listy {list}.",
    "The name or evidence of the list {list} changed.",
    "none",
    "patch",
  ),
  "code-added": rule(
    "Do listy {list} dodano {code}.",
    "{code} was added to the list {list}.",
    "none",
    "minor",
  ),
  "code-removed": rule(
    "Z listy {list} usunięto {code}; zapisane odpowiedzi zostają, ale wydanie ich nie zna.",
    "{code} was removed from the list {list}; answers stay but the edition does not know them.",
    "blocked",
    "major",
  ),
  "code-relabelled": rule(
    "Zmieniono nazwę {code} na liście {list}.",
    "The label of {code} in the list {list} changed.",
    "none",
    "patch",
  ),
  "codes-reordered": rule(
    "Zmieniono kolejność na liście {list}.",
    "The order of the list {list} changed.",
    "none",
    "patch",
  ),
  "field-added": rule(
    "Do formularza {form} dodano pole {field}.",
    "The field {field} was added to the form {form}.",
    "none",
    "minor",
  ),
  "required-field-added": rule(
    "Do formularza {form} dodano wymagane pole {field}.",
    "The required field {field} was added to the form {form}.",
    "new-duty",
    "major",
  ),
  "field-removed": rule(
    "Z formularza {form} usunięto pole {field}.",
    "The field {field} was removed from the form {form}.",
    "blocked",
    "major",
  ),
  "field-changed": rule(
    "Zmieniono pole {field} formularza {form}.",
    "The field {field} of the form {form} changed.",
    "decision",
    "major",
  ),
  "fields-reordered": rule(
    "Zmieniono kolejność dodatkowych pól.",
    "The order of the extra fields changed.",
    "none",
    "patch",
  ),
  "waiving-widened": rule(
    "Warunki może uchylać także {duty}.",
    "{duty} may waive criteria too.",
    "relief",
    "minor",
  ),
  "waiving-narrowed": rule(
    "Warunków nie może już uchylać {duty}.",
    "{duty} may no longer waive criteria.",
    "decision",
    "major",
  ),
  "source-added": rule("Dodano źródło {source}.", "The source {source} was added.", "none", "patch"),
  "source-removed": rule("Usunięto źródło {source}.", "The source {source} was removed.", "none", "minor"),
  "source-changed": rule(
    "Zmieniono opis źródła {source}.",
    "The description of the source {source} changed.",
    "none",
    "patch",
  ),
  "organisation-changed": rule(
    "Zmieniono organizacje projektu: {organisation}.",
    "The organisations of the project changed: {organisation}.",
    "none",
    "minor",
  ),
  "order-changed": rule("Zmieniono kolejność: {list}.", "The order changed: {list}.", "none", "patch"),
} as const satisfies Record<string, Rule>

export type ChangeKind = keyof typeof rules

/** **Shape** `uri` is the address of what changed, in the later edition where it is still there. */
export interface Change {
  readonly kind: ChangeKind
  readonly uri: string
  readonly params: Readonly<Record<string, string | number>>
  readonly effect: Effect
  readonly bump: Bump
}

const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [here, there] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    here.length === there.size && here.every(([key, value]) => there.has(key) && same(value, there.get(key)))
  )
}

interface Sides<T> {
  readonly added: ReadonlyArray<T>
  readonly removed: ReadonlyArray<T>
  readonly kept: ReadonlyArray<readonly [before: T, after: T]>
  readonly reordered: boolean
}

const sides = <T>(before: ReadonlyArray<T>, after: ReadonlyArray<T>, key: (one: T) => string): Sides<T> => {
  const [old, now] = [
    new Map(before.map((one) => [key(one), one])),
    new Map(after.map((one) => [key(one), one])),
  ]
  const order = (list: ReadonlyArray<T>, other: ReadonlyMap<string, T>): string =>
    list
      .map(key)
      .filter((one) => other.has(one))
      .join("\n")
  return {
    added: after.filter((one) => !old.has(key(one))),
    removed: before.filter((one) => !now.has(key(one))),
    kept: before.flatMap((one) => {
      const other = now.get(key(one))
      return other === undefined ? [] : [[one, other] as const]
    }),
    reordered: order(before, now) !== order(after, old),
  }
}

/** The fields in which two things differ. */
const differing = (before: object, after: object): ReadonlyArray<string> => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => old.has(field) !== now.has(field) || !same(old.get(field), now.get(field)),
  )
}

const isText = (value: unknown): boolean => typeof value === "object" && value !== null && "pl" in value

const has = (fields: ReadonlyArray<string>, ...some: ReadonlyArray<string>): boolean =>
  some.some((field) => fields.includes(field))

const evidence = ["evidence", "sources", "parts"] as const

type Tell = (
  kind: ChangeKind,
  address: string,
  params?: Change["params"],
  other?: { readonly bump?: Bump },
) => ReadonlyArray<Change>

/** What of an indicator makes its values compare no more. */
const computed = ["unit", "computation", "forms"]

/** What a stage says that is told by itself, and not as a detail of a term. */
const ofProcess = ["entry", "exit", "expectation"]

const terms = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> =>
  Model.kinds.flatMap((kind) => {
    const at = (key: string) => Editions.uri(after, kind, key)
    const { added, removed, kept, reordered } = sides(
      Model.terms(before, kind),
      Model.terms(after, kind),
      ({ key }) => key,
    )
    const isStage = kind === "stage"
    const gone: ChangeKind =
      kind === "form" ? "form-removed" : kind === "role" ? "role-removed" : "term-removed"
    return [
      ...added.flatMap(({ key }) =>
        isStage
          ? tell("stage-added", at(key), { stage: key })
          : tell("term-added", at(key), { term: `${kind}:${key}` }),
      ),
      ...removed.flatMap(({ key }) =>
        isStage
          ? tell("stage-removed", at(key), { stage: key })
          : tell(gone, at(key), { term: `${kind}:${key}` }),
      ),
      ...(reordered
        ? tell(isStage ? "stages-reordered" : "terms-reordered", Editions.uri(after, "list", kind), {
            list: kind,
          })
        : []),
      ...kept.flatMap(([old, now]) => {
        const fields = differing(old, now)
        const [here, term] = [at(now.key), `${kind}:${now.key}`]
        const [was, is] = [new Map(Object.entries(old)), new Map(Object.entries(now))]
        return [
          ...(fields.includes("label")
            ? Object.is(old.label.pl, now.label.pl)
              ? tell("term-relabelled", here, { term, from: old.label.en, to: now.label.en })
              : tell("term-relabelled", here, { term, from: old.label.pl, to: now.label.pl })
            : []),
          ...(has(fields, "definition", "plain") ? tell("term-reworded", here, { term }) : []),
          ...(has(fields, ...evidence) ? tell("term-evidence-changed", here, { term }) : []),
          ...fields
            .filter((field) => !["label", "definition", "plain", ...evidence].includes(field))
            .filter((field) => !(isStage && ofProcess.includes(field)))
            .flatMap((field) =>
              kind === "indicator" && computed.includes(field)
                ? tell("indicator-recomputed", here, { term, field })
                : tell(
                    "term-detail-changed",
                    here,
                    { term, field },
                    isText(was.get(field)) && isText(is.get(field)) ? { bump: "patch" } : {},
                  ),
            ),
        ]
      }),
    ]
  })

interface PlacedCriterion {
  readonly stage: string
  readonly side: "entry" | "exit"
  readonly criterion: Criterion
}

const changedCriterion = (
  before: PlacedCriterion,
  after: PlacedCriterion,
  here: string,
  tell: Tell,
): ReadonlyArray<Change> => {
  const [old, now] = [before.criterion, after.criterion]
  const criterion = now.key
  const fields = differing(old, now)
  const remeasured = ["measure", "params", "comparison", "unit"].filter((field) => fields.includes(field))
  const stricter = old.comparison === "at-least" ? now.wanted > old.wanted : now.wanted < old.wanted
  return [
    ...(before.stage === after.stage && before.side === after.side
      ? []
      : tell("criterion-moved", here, { criterion, stage: after.stage })),
    ...remeasured.flatMap((field) => tell("criterion-remeasured", here, { criterion, field })),
    ...(fields.includes("wanted")
      ? tell(stricter ? "criterion-tightened" : "criterion-loosened", here, {
          criterion,
          from: old.wanted,
          to: now.wanted,
        })
      : []),
    ...(fields.includes("waivable")
      ? tell(now.waivable ? "criterion-waivable" : "criterion-unwaivable", here, { criterion })
      : []),
    ...(fields.includes("sentence") ? tell("criterion-reworded", here, { criterion }) : []),
    ...(has(fields, "mend", "who") ? tell("criterion-mend-changed", here, { criterion }) : []),
    ...(has(fields, "evidence", "sources") ? tell("criterion-evidence-changed", here, { criterion }) : []),
  ]
}

const criteria = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const at = (key: string) => Editions.uri(after, "criterion", key)
  const { added, removed, kept } = sides<PlacedCriterion>(
    Editions.criteria(before),
    Editions.criteria(after),
    ({ criterion }) => criterion.key,
  )
  const stages = sides<Stage>(before.stages, after.stages, ({ key }) => key).kept
  return [
    ...added.flatMap(({ stage, criterion: { key } }) =>
      tell("criterion-added", at(key), { stage, criterion: key }),
    ),
    ...removed.flatMap(({ stage, criterion: { key } }) =>
      tell("criterion-removed", at(key), { stage, criterion: key }),
    ),
    ...kept.flatMap(([old, now]) => changedCriterion(old, now, at(now.criterion.key), tell)),
    ...stages.flatMap(([old, now]) => [
      ...(same(old.expectation, now.expectation)
        ? []
        : tell("expectation-changed", Editions.uri(after, "stage", now.key), { stage: now.key })),
      ...(["entry", "exit"] as const).flatMap((side) =>
        sides(old[side], now[side], ({ key }) => key).reordered
          ? tell("order-changed", Editions.uri(after, "stage", now.key), { list: `${now.key}.${side}` })
          : [],
      ),
    ]),
  ]
}

const transitions = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const name = ({ from, to }: Transition) => `${from}:${to}`
  const at = (one: Transition) => Editions.uri(after, "transition", name(one))
  const { added, removed, kept, reordered } = sides(before.transitions, after.transitions, name)
  return [
    ...added.flatMap((one) => tell("transition-added", at(one), { from: one.from, to: one.to })),
    ...removed.flatMap((one) => tell("transition-removed", at(one), { from: one.from, to: one.to })),
    ...kept.flatMap(([old, now]) => {
      const params = { from: now.from, to: now.to }
      const lost = old.who.some((duty) => !now.who.includes(duty))
      return [
        ...(old.kind === now.kind ? [] : tell("transition-kind-changed", at(now), params)),
        ...(same(old.who, now.who)
          ? []
          : tell(lost ? "transition-narrowed" : "transition-widened", at(now), params)),
        ...(has(differing(old, now), "evidence", "sources")
          ? tell("transition-evidence-changed", at(now), params)
          : []),
      ]
    }),
    ...(reordered
      ? tell("order-changed", Editions.uri(after, "list", "transition"), { list: "transition" })
      : []),
  ]
}

const codeLists = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const at = (list: string) => Editions.uri(after, "code-list", list)
  const inside = ([old, now]: readonly [CodeList, CodeList]): ReadonlyArray<Change> => {
    const list = now.key
    const codes = sides(old.codes, now.codes, ({ code }) => code)
    return [
      ...codes.added.flatMap(({ code }) => tell("code-added", at(list), { list, code })),
      ...codes.removed.flatMap(({ code }) => tell("code-removed", at(list), { list, code })),
      ...codes.kept.flatMap(([was, is]) =>
        same(was, is) ? [] : tell("code-relabelled", at(list), { list, code: is.code }),
      ),
      ...(codes.reordered ? tell("codes-reordered", at(list), { list }) : []),
      ...(has(differing(old, now), "title", "evidence", "sources", "parts")
        ? tell("code-list-reworded", at(list), { list })
        : []),
    ]
  }
  const all = (edition: Edition): ReadonlyArray<CodeList> =>
    edition.codeLists.some(({ key }) => key === edition.outcomes.key)
      ? edition.codeLists
      : [...edition.codeLists, edition.outcomes]
  const { added, removed, kept, reordered } = sides(all(before), all(after), ({ key }) => key)
  const told = [
    ...added.flatMap(({ key }) => tell("code-list-added", at(key), { list: key })),
    ...removed.flatMap(({ key }) => tell("code-list-removed", at(key), { list: key })),
    ...kept.flatMap(inside),
    ...(reordered
      ? tell("order-changed", Editions.uri(after, "list", "code-list"), { list: "code-list" })
      : []),
  ]
  // The outcomes stand in the lists too; when only they differ, they are told by themselves.
  return told.length > 0 ||
    same(before.outcomes, after.outcomes) ||
    before.outcomes.key !== after.outcomes.key
    ? told
    : inside([before.outcomes, after.outcomes])
}

const formFields = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const name = ({ form, field }: Editions.ExtraField) => `${form}.${field.name}`
  const at = (one: Editions.ExtraField) => Editions.uri(after, "field", name(one))
  const { added, removed, kept, reordered } = sides(before.formFields, after.formFields, name)
  const params = (one: Editions.ExtraField) => ({ form: one.form, field: one.field.name })
  return [
    ...added.flatMap((one) =>
      tell(one.field.required ? "required-field-added" : "field-added", at(one), params(one)),
    ),
    ...removed.flatMap((one) => tell("field-removed", at(one), params(one))),
    ...kept.flatMap(([old, now]) => (same(old, now) ? [] : tell("field-changed", at(now), params(now)))),
    ...(reordered ? tell("fields-reordered", Editions.uri(after, "list", "field")) : []),
  ]
}

const head = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const here = Editions.uri(after, "edition", after.key)
  const told = (["title", "validFrom", "validTo"] as const).flatMap((field) =>
    same(before[field], after[field]) ? [] : tell("head-changed", here, { field }),
  )
  const status =
    before.status === after.status
      ? []
      : after.status === "withdrawn"
        ? tell("withdrawn", here)
        : tell("status-changed", here, { from: before.status, to: after.status })
  const base = same(before.base, after.base)
    ? []
    : tell("base-changed", here, {
        to: after.base === null ? "–" : `${after.base.key} ${after.base.version}`,
      })
  const more = after.waivedBy.filter((duty) => !before.waivedBy.includes(duty))
  const fewer = before.waivedBy.filter((duty) => !after.waivedBy.includes(duty))
  return [
    ...told,
    ...status,
    ...base,
    ...more.flatMap((duty) => tell("waiving-widened", here, { duty })),
    ...fewer.flatMap((duty) => tell("waiving-narrowed", here, { duty })),
    ...(more.length + fewer.length === 0 && !same(before.waivedBy, after.waivedBy)
      ? tell("order-changed", here, { list: "waivedBy" })
      : []),
  ]
}

const belongings = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const at = (key: string) => Editions.uri(after, "source", key)
  const found = sides(before.sources, after.sources, ({ key }) => key)
  const organisations = sides(before.organisations, after.organisations, ({ key }) => key)
  const changed = [
    ...organisations.added,
    ...organisations.removed,
    ...organisations.kept.flatMap(([old, now]) => (same(old, now) ? [] : [now])),
  ]
  return [
    ...found.added.flatMap(({ key }) => tell("source-added", at(key), { source: key })),
    ...found.removed.flatMap(({ key }) => tell("source-removed", at(key), { source: key })),
    ...found.kept.flatMap(([old, now]) =>
      same(old, now) ? [] : tell("source-changed", at(now.key), { source: now.key }),
    ),
    ...(found.reordered
      ? tell("order-changed", Editions.uri(after, "list", "source"), { list: "source" })
      : []),
    ...changed.flatMap(({ key }) =>
      tell("organisation-changed", Editions.uri(after, "organisation", key), { organisation: key }),
    ),
    ...(organisations.reordered
      ? tell("order-changed", Editions.uri(after, "list", "organisation"), { list: "organisation" })
      : []),
  ]
}

/**
 * What changed from one edition to another. Key and version are not told: they name the two.
 *
 * **Shape** empty exactly when the editions say the same; the head first, then terms, the process, lists, the rest.
 * **Source** inferred; rules DF1–DF4.
 */
export const between = (before: Edition, after: Edition): ReadonlyArray<Change> => {
  const tell: Tell = (kind, uri, params = {}, other = {}) => [
    { kind, uri, params, effect: rules[kind].effect, bump: other.bump ?? rules[kind].bump },
  ]
  return [head, terms, transitions, criteria, codeLists, formFields, belongings].flatMap((part) =>
    part(before, after, tell),
  )
}

/** The change in one sentence. */
export const sentence = (change: Change, language: Language): string =>
  format(rules[change.kind].sentence[language], language, change.params)

/** What the change means for running processes, in one sentence. */
export const effect = (change: Change, language: Language): string => effects[change.effect][language]

/** The version that a list of changes asks for; null when nothing changed. */
export const bump = (changes: ReadonlyArray<Change>): Bump | null =>
  bumps.findLast((one) => changes.some((change) => change.bump === one)) ?? null

/** The version after a bump. **Unit** semantic versions; below 1.0.0 they are raised by the same rule. */
export const next = (version: string, raised: Bump): string => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number)
  if (raised === "major") return `${major + 1}.0.0`
  return raised === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
