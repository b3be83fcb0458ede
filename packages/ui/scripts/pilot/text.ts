/**
 * Words of the model in both languages, from their codes.
 * Not here: which are asked for.
 */
import { type Form, Forms, type Language } from "@osl/core"
import { edition } from "@osl/core/osl-2014"

export type Text = Language.Text

/** A date far enough to be believed and near enough to be today. **Unit** local date. */
export const today = "2026-06-11"

const forms = Forms.of(edition)

type FormCode = keyof typeof forms

/** The label of a coded answer of a form, also of one in a row of a list; the code itself when there is none. */
export const coded = (form: FormCode, path: ReadonlyArray<string>, code: unknown): Text => {
  let fields: ReadonlyArray<Form.FormField> = forms[form].fields
  let field: Form.FormField | undefined
  for (const name of path) {
    field = fields.find((one) => one.name === name)
    fields = field?.fields ?? []
  }
  const found = field?.codes?.find((one) => one.code === code)?.label
  return found ?? { pl: String(code ?? ""), en: String(code ?? "") }
}

/** What a record holds, read with care: a pilot of tomorrow may hold something else. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

export const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined

export type Row = Readonly<Record<string, unknown>>

export const rowsOf = (value: unknown): ReadonlyArray<Row> =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === "object" && row !== null) : []
