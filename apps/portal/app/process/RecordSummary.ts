/**
 * A record told in the reader's language: its answers by the definition of its form.
 * Not here: its title (`@osl/workflow`, RecordTitle), drawing answers (`@osl/ui`, RecordAnswers), or reading what was posted (`@osl/core`, Form).
 */
import type { Form } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import type { AnswerRow, AnswerValue, Words } from "@osl/ui"
import { type Locale, ofModel } from "../words/Locale.ts"
import { kitWords } from "../words/Words.ts"

export type Row = AnswerRow

/** What a summary cannot tell from the record itself. */
export interface Telling {
  readonly language: Locale
  /** What a reference points to, by id. */
  readonly references: Readonly<Record<string, string>>
}

type Content = Readonly<Record<string, unknown>>

const text = (value: string): AnswerValue => ({ kind: "text", text: value })

const municipality = (terc: string, language: Locale): string => {
  const found = Municipality.find(terc)
  return found === undefined ? terc : Municipality.label(found)[ofModel(language)]
}

const code = (field: Form.FormField, value: unknown, language: Locale): string =>
  field.codes?.find((one) => one.code === value)?.label[ofModel(language)] ?? String(value)

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

const valueOf = (field: Form.FormField, value: unknown, telling: Telling, words: Words): AnswerValue => {
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
    const label = field.label[ofModel(telling.language)]
    if (value !== undefined)
      return [{ name: field.name, label, value: valueOf(field, value, telling, words) }]
    return applies(field, content) && field.privacy !== "author" ? [{ name: field.name, label }] : []
  })

/** Every question of a form with its answer, in the order of the form; questions that did not apply are left out. */
export const rows = (
  fields: ReadonlyArray<Form.FormField>,
  content: Content,
  telling: Telling,
): ReadonlyArray<Row> => rowsIn(fields, content, telling, kitWords(telling.language))
