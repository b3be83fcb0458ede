/**
 * Single answers out of the content of a kept record, whatever was kept: text, numbers, rows, codes in words.
 * Not here: all answers of a record (`RecordSummary`), or the schema of its form (`@osl/core`).
 */
import { type EditionForm, type Form, Forms } from "@osl/core"
import { type Locale, ofModel } from "../../words/Locale.ts"

export interface Row {
  readonly [name: string]: unknown
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null

/** **Shape** empty when there is no text. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** The text, or nothing. */
export const given = (value: unknown): string | undefined => (text(value) === "" ? undefined : text(value))

export const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined)

export const rows = (value: unknown): ReadonlyArray<Row> => (Array.isArray(value) ? value.filter(isRow) : [])

/** Numbers by band, added up: children, adults and seniors together. */
export const sum = (value: unknown): number =>
  isRow(value) ? Object.values(value).reduce<number>((all, one) => all + (number(one) ?? 0), 0) : 0

const fieldAt = (
  fields: ReadonlyArray<Form.FormField>,
  [first, ...rest]: ReadonlyArray<string>,
): Form.FormField | undefined => {
  const found = fields.find(({ name }) => name === first)
  return rest.length === 0 ? found : fieldAt(found?.fields ?? [], rest)
}

/** The codes of a field as its edition has them, in words. **Shape** `path` leads into rows: `actors.sector`. */
export const codesOf = (
  edition: EditionForm.Ground,
  form: Forms.FormCode,
  path: string,
  language: Locale,
): ReadonlyArray<{ readonly code: string; readonly label: string }> =>
  (fieldAt(Forms.of(edition)[form].fields, path.split("."))?.codes ?? []).map(({ code, label }) => ({
    code,
    label: label[ofModel(language)],
  }))

/** What a code of a field is called; the code itself when the edition has none. */
export const coded = (
  edition: EditionForm.Ground,
  form: Forms.FormCode,
  path: string,
  language: Locale,
): ((code: unknown) => string) => {
  const labels = new Map(codesOf(edition, form, path, language).map(({ code, label }) => [code, label]))
  return (code) => labels.get(text(code)) ?? text(code)
}
