/**
 * Where a problem belongs: from its path to the name of a control and the id to link to.
 * Not here: the sentence of the problem (the caller's).
 */
import type { Form, Language } from "@osl/core"

export type Path = ReadonlyArray<string | number>

/** A field found by a path, with the name of its control and the labels that lead to it. */
export interface Place {
  readonly name: string
  readonly field: Form.FormField
  /** **Shape** from the outermost; a row number follows the label of its list. */
  readonly trail: ReadonlyArray<Language.Text | number>
}

/** **Shape** the deepest field that the path leads to; nothing when it leads to none. */
export const placeOf = (
  fields: ReadonlyArray<Form.FormField>,
  path: Path,
  prefix = "",
  before: Place["trail"] = [],
): Place | undefined => {
  const [first, ...rest] = path
  const field = fields.find((one) => one.name === first)
  if (field === undefined) return undefined
  const name = prefix + field.name
  const trail = [...before, field.label]
  const [next, ...deeper] = rest
  const inside =
    field.kind === "counts"
      ? placeOf(field.fields ?? [], rest, `${name}.`, trail)
      : field.kind === "list" && next !== undefined
        ? placeOf(field.fields ?? [], deeper, `${name}.${next}.`, [...trail, Number(next) + 1])
        : undefined
  return inside ?? { name, field, trail }
}
