/**
 * What is searched: the texts of a process and of its records, by the forms of the editions that a program carries.
 * Not here: how they are compared (`SearchWords`), or where they are kept (`SearchInSql`, `SearchInMemory`).
 */
import { type Edition, type Form, Forms } from "@osl/core"
import { County, Municipality } from "@osl/core/territory"
import type { Process } from "@osl/workflow"
import type { Content, Record } from "../Record.ts"
import * as Words from "./SearchWords.ts"

/** Something that can be found. **Shape** `form` is null for the process itself, whose id is then its own. */
export interface Searched extends Words.Worded {
  readonly id: string
  readonly form: Forms.FormCode | null
  readonly on: string
}

/** The text answers of a record, in the order of its form. */
export type TextsOf = (form: Forms.FormCode, content: Content) => ReadonlyArray<string>

const isText = (value: unknown): value is string => typeof value === "string"

const isContent = (value: unknown): value is Content =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const textsIn = (fields: ReadonlyArray<Form.FormField>, content: Content): ReadonlyArray<string> =>
  fields.flatMap((field) => {
    const value = content[field.name]
    if (field.privacy === "author") return []
    if (field.kind === "text" || field.kind === "long-text") return isText(value) ? [value] : []
    if (field.kind !== "list" || !Array.isArray(value)) return []
    return value.filter(isContent).flatMap((row) => textsIn(field.fields ?? [], row))
  })

/**
 * The text answers of records by all editions that a program carries: those of an edition that a process has left are
 * found like others, and taking it over changes nothing. A field that any edition keeps for the author is in none.
 */
export const textsOf = (editions: ReadonlyArray<Edition.Edition>): TextsOf => {
  const made = new Map<Forms.FormCode, ReadonlyArray<Form.FormField>>()
  const fieldsOf = (form: Forms.FormCode): ReadonlyArray<Form.FormField> => {
    const fields = new Map<string, Form.FormField>()
    const known = [Forms.all[form].fields, ...editions.map((edition) => Forms.of(edition)[form].fields)]
    for (const field of known.flat()) {
      if (!fields.has(field.name) || field.privacy === "author") fields.set(field.name, field)
    }
    return [...fields.values()]
  }
  return (form, content) => {
    const fields = made.get(form) ?? fieldsOf(form)
    made.set(form, fields)
    return textsIn(fields, content)
  }
}

const worded = (title: string, texts: ReadonlyArray<string>): Words.Worded => {
  const inTitle = Words.of(title)
  const known = new Set(inTitle)
  return { title: inTitle, rest: Words.of(texts.join("\n")).filter((word) => !known.has(word)) }
}

export const ofRecord = (
  textsOf: TextsOf,
  {
    id,
    form,
    on,
    title,
    content,
  }: Pick<Record, "id" | "form" | "title" | "content"> & { readonly on: string },
): Searched => ({
  id,
  form,
  on,
  ...worded(title, textsOf(form, content)),
})

/** The name of a process, and where it is. */
export const textsOfProcess = ({
  name,
  territory,
}: Pick<Process.State, "name" | "territory">): ReadonlyArray<string> => {
  const municipality = Municipality.find(territory)
  const county = municipality === undefined ? undefined : County.find(municipality.county)
  const place = [municipality?.name, county?.name].filter(isText)
  return place.length === 0 ? [name] : [name, [...new Set(place)].join(", ")]
}

export const ofProcess = (state: Pick<Process.State, "id" | "name" | "territory" | "startOn">): Searched => ({
  id: state.id,
  form: null,
  on: state.startOn,
  ...worded(state.name, textsOfProcess(state)),
})
