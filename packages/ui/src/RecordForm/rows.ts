/**
 * Adding and removing rows of a posted form, for the server: pure.
 * Not here: the same in the browser (`ListField`).
 */
import type { Form } from "@osl/core"
import { asGroup, asRows, type Given } from "./answers.ts"

/** What a press of a row button asked for. `path` is `goals` when adding, `goals.0` when removing. */
export interface RowCommand {
  readonly kind: "add" | "remove"
  readonly path: string
}

export const addName = "_add"
export const removeName = "_remove"

/** The row button that was pressed, if it was one; then the form is drawn again and nothing is saved. */
export const rowCommand = (posted: Form.Posted): RowCommand | undefined => {
  for (const [name, path] of posted) {
    if (name === addName) return { kind: "add", path }
    if (name === removeName) return { kind: "remove", path }
  }
  return undefined
}

const within = (
  fields: ReadonlyArray<Form.FormField>,
  answers: Form.Answers,
  [name, ...rest]: ReadonlyArray<string>,
): Form.Answers => {
  const field = fields.find((one) => one.name === name)
  if (field === undefined || field.kind !== "list") return answers
  const given: Given = answers[field.name]
  const rows = asRows(given)
  const [index, ...deeper] = rest
  if (index === undefined) {
    return rows.length >= (field.maxItems ?? Number.POSITIVE_INFINITY)
      ? answers
      : { ...answers, [field.name]: [...rows, {}] }
  }
  return {
    ...answers,
    [field.name]: rows.map((row, at) =>
      at === Number(index) ? within(field.fields ?? [], asGroup(row), deeper) : row,
    ),
  }
}

/**
 * The answers with one more empty row in a list.
 *
 * **Shape** unchanged when the path names no list, or the list is full.
 */
export const addRow = (
  definition: Pick<Form.FormDefinition, "fields">,
  answers: Form.Answers,
  path: string,
): Form.Answers => within(definition.fields, answers, path.split("."))

/**
 * The posted pairs without one row, to be read with `Form.answers` afterwards.
 *
 * **Shape** works on pairs, because reading answers drops empty rows and so renumbers the rest.
 */
export const removeRow = (
  posted: Form.Posted,
  path: string,
): ReadonlyArray<readonly [name: string, value: string]> =>
  [...posted].filter(([name]) => name !== path && !name.startsWith(`${path}.`))
