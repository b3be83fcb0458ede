/**
 * A record told in the reader's language: its title and its answers by the definition of its form.
 * Not here: drawing them (`RecordAnswers`), or reading what was posted (`@osl/core`, Form).
 */
import {
  Actor,
  CodeList,
  DiaryEntry,
  EditionForm,
  EvidenceOfChange,
  type Form,
  type Forms,
  type Language,
} from "@osl/core"
import { Municipality } from "@osl/core/territory"
import { makeWords, type Words } from "@osl/ui"
import { say } from "../words/Words.ts"

/** What was answered. **Shape** plain JSON; `rows` of a list each hold their own answers. */
export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "lines"; readonly text: string }
  | { readonly kind: "items"; readonly items: ReadonlyArray<string> }
  | { readonly kind: "rows"; readonly rows: ReadonlyArray<ReadonlyArray<Row>> }

/** One question with its answer; `value` is absent when it was left empty. */
export interface Row {
  readonly name: string
  readonly label: string
  readonly value?: Value
}

/** What a summary cannot tell from the record itself. */
export interface Telling {
  readonly language: Language.Language
  /** What a reference points to, by id. */
  readonly references: Readonly<Record<string, string>>
}

type Content = Readonly<Record<string, unknown>>

const text = (value: string): Value => ({ kind: "text", text: value })

const sentenceCase = (words: string): string => words.charAt(0).toLocaleUpperCase("pl") + words.slice(1)

const municipality = (terc: string, language: Language.Language): string => {
  const found = Municipality.find(terc)
  return found === undefined ? terc : Municipality.label(found)[language]
}

const code = (field: Form.FormField, value: unknown, language: Language.Language): string =>
  field.codes?.find((one) => one.code === value)?.label[language] ?? String(value)

const withUnit = (field: Form.FormField, value: unknown, words: Words): string =>
  [typeof value === "number" ? words.number(value) : String(value), field.unit?.[words.language]]
    .filter((part) => part !== undefined)
    .join("\u00a0")

const counts = (field: Form.FormField, value: Content, words: Words): ReadonlyArray<string> =>
  (field.fields ?? []).map(
    (band) => `${band.label[words.language]}: ${words.number(Number(value[band.name] ?? 0))}`,
  )

const isContent = (value: unknown): value is Content =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const listed = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const valueOf = (field: Form.FormField, value: unknown, telling: Telling, words: Words): Value => {
  const { language } = telling
  switch (field.kind) {
    case "long-text":
      return { kind: "lines", text: String(value) }
    case "number":
      return text(withUnit(field, value, words))
    case "date":
      return text(words.date(String(value)))
    case "choice":
      return text(code(field, value, language))
    case "choices":
      return { kind: "items", items: listed(value).map((one) => code(field, one, language)) }
    case "yes-no":
      return text(words.say(value === true ? "field.yes" : "field.no"))
    case "territory":
      return text(municipality(String(value), language))
    case "reference":
      return text(telling.references[String(value)] ?? String(value))
    case "counts":
      return { kind: "items", items: isContent(value) ? counts(field, value, words) : [] }
    case "list":
      return {
        kind: "rows",
        rows: listed(value).map((row) =>
          rowsIn(field.fields ?? [], isContent(row) ? row : {}, telling, words),
        ),
      }
    case "text":
    case "time":
      return text(String(value))
  }
}

const applies = (field: Form.FormField, content: Content): boolean => {
  const when = field.showWhen
  if (when === undefined) return true
  const answer = content[when.field]
  const given = answer === true ? "yes" : answer === false ? "no" : answer
  return typeof given === "string" && when.is.includes(given)
}

const rowsIn = (
  fields: ReadonlyArray<Form.FormField>,
  content: Content,
  telling: Telling,
  words: Words,
): ReadonlyArray<Row> =>
  fields.flatMap((field) => {
    const value = content[field.name]
    const label = field.label[telling.language]
    if (value !== undefined)
      return [{ name: field.name, label, value: valueOf(field, value, telling, words) }]
    return applies(field, content) && field.privacy !== "author" ? [{ name: field.name, label }] : []
  })

/** Every question of a form with its answer, in the order of the form; questions that did not apply are left out. */
export const rows = (
  fields: ReadonlyArray<Form.FormField>,
  content: Content,
  telling: Telling,
): ReadonlyArray<Row> => rowsIn(fields, content, telling, makeWords(telling.language))

/** What a title is told by: the reader's language, and the edition whose lists name the answers. */
export interface Naming {
  readonly language: Language.Language
  readonly edition: EditionForm.Ground
}

type Titles = {
  readonly [F in Forms.FormCode]: (content: Forms.Content[F], naming: Naming) => string
}

/** The label of an answer in the edition's own list, at the beginning of a line. */
const named = (list: CodeList.CodeList, answer: string, { language, edition }: Naming): string => {
  const codes = EditionForm.codes(edition, list.key) ?? list.codes
  return sentenceCase(CodeList.label({ ...list, codes }, answer)[language])
}

/** What a record of each form is called. */
const titles: Titles = {
  F01: (card) => card.name,
  F02: (map, { language }) => period("record.title.F02", map, language),
  F03: (resource) => resource.name,
  F04: (need) => need.title,
  F05: (map, { language }) => say(language, "record.title.F05", { date: makeWords(language).date(map.date) }),
  F06: (entry, naming) => named(DiaryEntry.ActivityKind, entry.activity, naming),
  F07: (talk, naming) => named(Actor.Kind, talk.actor, naming),
  F08: (walk) => walk.place,
  F09: (research) => research.title,
  F10: (group) => group.name,
  F11: (partnership) => partnership.name,
  F12: (plan) => plan.title,
  F13: (event) => event.name,
  F14: (card) => card.name,
  F15: (sheet, { language }) => period("record.title.F15", sheet, language),
  F16: (sign, naming) =>
    say(naming.language, "record.title.F16", {
      kind: named(EvidenceOfChange.Kind, sign.kind, naming),
      goal: sign.goal.replace(/[.\s]+$/, ""),
    }),
  F19: (report, { language }) => period("record.title.F19", report, language),
  F20: (campaign) => campaign.matter,
}

const period = (
  key: "record.title.F02" | "record.title.F15" | "record.title.F19",
  { periodFrom, periodTo }: { readonly periodFrom: string; readonly periodTo: string },
  language: Language.Language,
): string => {
  const { date } = makeWords(language)
  return say(language, key, { from: date(periodFrom), to: date(periodTo) })
}

/** What a record is called in the reader's language. */
export const title = <F extends Forms.FormCode>(form: F, content: Forms.Content[F], naming: Naming): string =>
  titles[form](content, naming)
