/**
 * What changed between two editions, change by change.
 * Not here: what a change says and asks for (`EditionChange`), replaying processes (`@osl/workflow`, Rehearsal), faults of
 * one edition (`EditionLint`).
 */
import type { CodeList } from "./CodeList.ts"
import type { Edition } from "./Edition.ts"
import * as Editions from "./Edition.ts"
import type { Change, ChangeKind } from "./EditionChange.ts"
import { rules } from "./EditionChange.ts"
import * as EditionWords from "./EditionWords.ts"
import type { Text } from "./Language.ts"
import * as Model from "./Model.ts"
import type { Tell } from "./ProcessDiff.ts"
import * as ProcessDiff from "./ProcessDiff.ts"
import * as Sides from "./Sides.ts"
import type { Term } from "./Term.ts"

const isText = (value: unknown): boolean => typeof value === "object" && value !== null && "pl" in value

const evidence = ["evidence", "sources", "parts"] as const

/** What of an indicator makes its values compare no more. */
const computed = ["unit", "computation", "forms"]

/** What a stage says that is told by itself, and not as a detail of a term. */
const ofProcess = ["entry", "exit", "expectation"]

/** What a term says in both editions, and otherwise in the later one. */
const changedTerm = (
  kind: Model.Kind,
  old: Term,
  now: Term,
  here: string,
  tell: Tell,
): ReadonlyArray<Change> => {
  const fields = Sides.differing(old, now)
  if (fields.length === 0) return []
  const params = { term: `${kind}:${now.key}` }
  const words = { kind: Model.kindNames[kind], term: now.label }
  const [was, is] = [new Map(Object.entries(old)), new Map(Object.entries(now))]
  return [
    ...(fields.includes("label")
      ? tell("term-relabelled", here, params, { kind: words.kind, from: old.label, to: now.label })
      : []),
    ...(Sides.has(fields, "definition", "plain") ? tell("term-reworded", here, params, words) : []),
    ...(fields.includes("evidence")
      ? tell("term-mark-changed", here, params, {
          ...words,
          from: EditionWords.mark(old.evidence),
          to: EditionWords.mark(now.evidence),
        })
      : Sides.has(fields, "sources", "parts")
        ? tell("term-sources-changed", here, params, words)
        : []),
    ...fields
      .filter((field) => !["label", "definition", "plain", ...evidence].includes(field))
      .filter((field) => !(kind === "stage" && ofProcess.includes(field)))
      .flatMap((field) => {
        const said = { ...words, field: EditionWords.field(field) }
        return kind === "indicator" && computed.includes(field)
          ? tell("indicator-recomputed", here, { ...params, field }, said)
          : tell(
              "term-detail-changed",
              here,
              { ...params, field },
              said,
              isText(was.get(field)) && isText(is.get(field)) ? "patch" : undefined,
            )
      }),
  ]
}

const terms = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> =>
  Model.kinds.flatMap((kind) => {
    const at = (key: string) => Editions.uri(after, kind, key)
    const { added, removed, kept, reordered } = Sides.of(
      Model.terms(before, kind),
      Model.terms(after, kind),
      ({ key }) => key,
    )
    const isStage = kind === "stage"
    const gone: ChangeKind =
      kind === "form" ? "form-removed" : kind === "role" ? "role-removed" : "term-removed"
    const alone = (told: ChangeKind, stageTold: ChangeKind) => (one: Term) =>
      isStage
        ? tell(stageTold, at(one.key), { stage: one.key }, { stage: one.label })
        : tell(
            told,
            at(one.key),
            { term: `${kind}:${one.key}` },
            { kind: Model.kindNames[kind], term: one.label },
          )
    return [
      ...added.flatMap(alone("term-added", "stage-added")),
      ...removed.flatMap(alone(gone, "stage-removed")),
      ...(reordered
        ? tell(
            isStage ? "stages-reordered" : "terms-reordered",
            Editions.uri(after, "list", kind),
            { list: kind },
            { kind: Model.kindNames[kind] },
          )
        : []),
      ...kept.flatMap(([old, now]) => changedTerm(kind, old, now, at(now.key), tell)),
    ]
  })

const codeLists = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const at = (list: string) => Editions.uri(after, "code-list", list)
  const inside = ([old, now]: readonly [CodeList, CodeList]): ReadonlyArray<Change> => {
    const list = now.key
    const codes = Sides.of(old.codes, now.codes, ({ code }) => code)
    const told = (kind: ChangeKind, code: string, words: Change["words"]) =>
      tell(kind, at(list), { list, code }, { list: now.title, ...words })
    return [
      ...codes.added.flatMap(({ code, label }) => told("code-added", code, { code: label })),
      ...codes.removed.flatMap(({ code, label }) => told("code-removed", code, { code: label })),
      ...codes.kept.flatMap(([was, is]) =>
        Sides.same(was, is) ? [] : told("code-relabelled", is.code, { from: was.label, to: is.label }),
      ),
      ...(codes.reordered ? tell("codes-reordered", at(list), { list }, { list: now.title }) : []),
      ...(Sides.has(Sides.differing(old, now), "title", "evidence", "sources", "parts")
        ? tell("code-list-reworded", at(list), { list }, { list: now.title })
        : []),
    ]
  }
  const shared = (edition: Edition) => edition.codeLists.find(({ key }) => key === edition.outcomes.key)
  const isApart = ({ outcomes }: Edition) =>
    ![before, after].some(({ codeLists }) => codeLists.some(({ key }) => key === outcomes.key))
  const all = (edition: Edition): ReadonlyArray<CodeList> =>
    isApart(edition) ? [...edition.codeLists, edition.outcomes] : edition.codeLists
  const { added, removed, kept, reordered } = Sides.of(all(before), all(after), ({ key }) => key)
  const alone = (kind: ChangeKind) => (one: CodeList) =>
    tell(kind, at(one.key), { list: one.key }, { list: one.title })
  const told = [
    ...added.flatMap(alone("code-list-added")),
    ...removed.flatMap(alone("code-list-removed")),
    ...kept.flatMap(inside),
    ...(reordered
      ? tell(
          "order-changed",
          Editions.uri(after, "list", "code-list"),
          { list: "code-list" },
          { list: EditionWords.lists.codeLists },
        )
      : []),
  ]
  // The outcomes stand in the lists too; what only they tell is told once.
  const asListed = [before, after].every(
    (edition) => isApart(edition) || Sides.same(edition.outcomes, shared(edition)),
  )
  return asListed || Sides.same(before.outcomes, after.outcomes)
    ? told
    : [...told, ...inside([before.outcomes, after.outcomes])]
}

const formFields = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const name = ({ form, field }: Editions.ExtraField) => `${form}.${field.name}`
  const at = (one: Editions.ExtraField) => Editions.uri(after, "field", name(one))
  const { added, removed, kept, reordered } = Sides.of(before.formFields, after.formFields, name)
  const form = (key: string): Text =>
    (Model.find(after, "form", key) ?? Model.find(before, "form", key))?.label ?? EditionWords.itself(key)
  const told = (kind: ChangeKind, one: Editions.ExtraField) =>
    tell(
      kind,
      at(one),
      { form: one.form, field: one.field.name },
      { form: form(one.form), field: one.field.label },
    )
  return [
    ...added.flatMap((one) => told(one.field.required ? "required-field-added" : "field-added", one)),
    ...removed.flatMap((one) => told("field-removed", one)),
    ...kept.flatMap(([old, now]) => (Sides.same(old, now) ? [] : told("field-changed", now))),
    ...(reordered ? tell("fields-reordered", Editions.uri(after, "list", "field")) : []),
  ]
}

const head = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const here = Editions.uri(after, "edition", after.key)
  const told = (["title", "validFrom", "validTo"] as const).flatMap((field) =>
    Sides.same(before[field], after[field])
      ? []
      : tell("head-changed", here, { field }, { field: EditionWords.field(field) }),
  )
  const status =
    before.status === after.status
      ? []
      : after.status === "withdrawn"
        ? tell("withdrawn", here)
        : tell(
            "status-changed",
            here,
            { from: before.status, to: after.status },
            { from: EditionWords.status(before.status), to: EditionWords.status(after.status) },
          )
  const base = Sides.same(before.base, after.base)
    ? []
    : tell(
        "base-changed",
        here,
        { to: after.base === null ? "" : `${after.base.key} ${after.base.version}` },
        {
          to:
            after.base === null
              ? { pl: "żadną, stoi samo", en: "none, it stands by itself" }
              : EditionWords.itself(`${after.base.key} ${after.base.version}`),
        },
      )
  const waives = (kind: ChangeKind) => (duty: Editions.Duty) =>
    tell(kind, here, { duty }, { duty: EditionWords.whom([duty]) })
  const more = after.waivedBy.filter((duty) => !before.waivedBy.includes(duty))
  const fewer = before.waivedBy.filter((duty) => !after.waivedBy.includes(duty))
  return [
    ...told,
    ...status,
    ...base,
    ...more.flatMap(waives("waiving-widened")),
    ...fewer.flatMap(waives("waiving-narrowed")),
    ...(more.length + fewer.length === 0 && !Sides.same(before.waivedBy, after.waivedBy)
      ? tell("order-changed", here, { list: "waivedBy" }, { list: EditionWords.lists.waivedBy })
      : []),
  ]
}

const belongings = (before: Edition, after: Edition, tell: Tell): ReadonlyArray<Change> => {
  const source = (kind: ChangeKind) => (one: Editions.Source) =>
    tell(
      kind,
      Editions.uri(after, "source", one.key),
      { source: one.key },
      { source: EditionWords.itself(one.title) },
    )
  const organisation = (kind: ChangeKind) => (one: Edition["organisations"][number]) =>
    tell(
      kind,
      Editions.uri(after, "organisation", one.key),
      { organisation: one.key },
      { organisation: EditionWords.itself(one.name) },
    )
  const order = (kind: string, list: Text) =>
    tell("order-changed", Editions.uri(after, "list", kind), { list: kind }, { list })
  const sources = Sides.of(before.sources, after.sources, ({ key }) => key)
  const organisations = Sides.of(before.organisations, after.organisations, ({ key }) => key)
  return [
    ...sources.added.flatMap(source("source-added")),
    ...sources.removed.flatMap(source("source-removed")),
    ...sources.kept.flatMap(([old, now]) => (Sides.same(old, now) ? [] : source("source-changed")(now))),
    ...(sources.reordered ? order("source", EditionWords.lists.sources) : []),
    ...organisations.added.flatMap(organisation("organisation-added")),
    ...organisations.removed.flatMap(organisation("organisation-removed")),
    ...organisations.kept.flatMap(([old, now]) =>
      Sides.same(old, now) ? [] : organisation("organisation-changed")(now),
    ),
    ...(organisations.reordered ? order("organisation", EditionWords.lists.organisations) : []),
  ]
}

/**
 * What changed from one edition to another. Key and version are not told: they name the two.
 *
 * **Shape** empty exactly when the editions say the same; the head first, then terms, the process, lists, the rest.
 * **Source** inferred; rules DF1–DF5.
 */
export const between = (before: Edition, after: Edition): ReadonlyArray<Change> => {
  const tell: Tell = (kind, uri, params = {}, words = {}, bump = rules[kind].bump) => [
    { kind, uri, params, words, effect: rules[kind].effect, bump },
  ]
  return [
    head,
    terms,
    ProcessDiff.transitions,
    ProcessDiff.criteria,
    codeLists,
    formFields,
    belongings,
  ].flatMap((part) => part(before, after, tell))
}
