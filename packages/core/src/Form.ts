/**
 * A form: the record's schema read as fields, and what a browser posts read as a record.
 * Not here: the forms themselves (the module of each record), or drawing them (`@osl/ui`, RecordForm).
 */
import type * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Decoding from "./Decoding.ts"
import type { Parted } from "./Evidence.ts"
import * as Field from "./Field.ts"
import type { Text } from "./Language.ts"
import type * as Problem from "./Problem.ts"

/** A field with its name and, for rows and counts, the fields inside it. Plain JSON. */
export interface FormField extends Field.Meta {
  readonly name: string
  readonly required: boolean
  readonly fields?: ReadonlyArray<FormField>
}

/** A form as plain JSON: what a person is asked for, in order. **Shape** `parts` by the names of fields. */
export interface FormDefinition extends Parted {
  readonly form: string
  readonly title: Text
  readonly purpose: Text
  readonly fields: ReadonlyArray<FormField>
}

/** A form with the schema of its record. */
export interface Form<F extends string, S extends Schema.Codec<unknown, unknown>> extends FormDefinition {
  readonly form: F
  readonly schema: S
}

const isOptional = (schema: Schema.Top): boolean => schema.ast.context?.isOptional ?? false

const inner = (schema: Schema.Top): Schema.Struct.Fields => {
  const bare = "schema" in schema ? (schema.schema as Schema.Top) : schema
  const item = "value" in bare ? (bare.value as Schema.Top) : bare
  return "fields" in item ? (item.fields as Schema.Struct.Fields) : {}
}

/** The fields of a struct, in the order it was written in. A key that is no field is left out. */
export const fieldsOf = (fields: Schema.Struct.Fields): ReadonlyArray<FormField> =>
  Object.entries(fields).flatMap(([name, schema]) => {
    const meta = Field.metaOf(schema as Schema.Top)
    if (meta === undefined) return []
    const nested =
      meta.kind === "list" || meta.kind === "counts" ? fieldsOf(inner(schema as Schema.Top)) : undefined
    return [
      { ...meta, name, required: !isOptional(schema as Schema.Top), ...(nested ? { fields: nested } : {}) },
    ]
  })

/** Makes a form of a record's schema. */
export const make = <
  F extends string,
  S extends Schema.Codec<unknown, unknown> & { readonly fields: Schema.Struct.Fields },
>(
  form: F,
  words: { readonly title: Field.Words; readonly purpose: Field.Words } & Parted,
  schema: S,
): Form<F, S> => ({
  form,
  title: { pl: words.title[0], en: words.title[1] },
  purpose: { pl: words.purpose[0], en: words.purpose[1] },
  evidence: words.evidence,
  sources: words.sources,
  ...(words.parts === undefined ? {} : { parts: words.parts }),
  fields: fieldsOf(schema.fields),
  schema,
})

/** The form without its schema, to be sent to a browser or written to a file. */
export const definition = ({
  schema: _,
  ...rest
}: Form<string, Schema.Codec<unknown, unknown>>): FormDefinition => rest

/**
 * Reads unknown input as a record.
 *
 * **Errors** every problem found, up to a number of them: keys not asked for first, then in the order of the fields; those of
 * `Decoding.decode` for what is too large, too deep or no data.
 */
export const decode = <T>(
  schema: Schema.Codec<T, unknown>,
  input: unknown,
): Result.Result<T, ReadonlyArray<Problem.Problem>> => Decoding.decode(schema, input)

/** What a person typed, by the name of the control (`goals.0.text`); several values for several choices. */
export type Posted = Iterable<readonly [name: string, value: string]>

/** Answers as typed, to be shown again. */
export type Answers = { readonly [name: string]: Answer }
export type Answer = string | ReadonlyArray<string> | Answers | ReadonlyArray<Answers>

/** Posted values in the shape of their names: `goals.0.text` is a value inside 0 inside goals. */
interface Branch {
  readonly values: Array<string>
  inside?: Map<string, Branch>
}

/** **Unit** parts of the longest name that a form may give a control, more than rows within rows need. */
const longestName = 9

const empty: Branch = { values: [] }

const inside = (at: Branch, part: string): Branch => {
  at.inside ??= new Map()
  const found = at.inside.get(part)
  if (found !== undefined) return found
  const made: Branch = { values: [] }
  at.inside.set(part, made)
  return made
}

const treeOf = (posted: Posted): Branch => {
  const root: Branch = { values: [] }
  for (const [name, value] of posted) {
    const parts = name.split(".", longestName + 1)
    if (parts.length <= longestName) parts.reduce(inside, root).values.push(value)
  }
  return root
}

/** The rows of a list in their order. */
const rowsOf = (at: Branch): ReadonlyArray<Branch> =>
  [...(at.inside ?? [])]
    .filter(([index]) => /^\d{1,4}$/.test(index))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, row]) => row)

const read = (field: FormField, at: Branch): Answer | undefined => {
  if (field.kind === "list") {
    const rows = rowsOf(at).map((row) => answersAt(field.fields ?? [], row))
    const filled = rows.filter((row) => Object.keys(row).length > 0)
    const kept = filled.slice(0, (field.maxItems ?? Number.POSITIVE_INFINITY) + 1)
    return kept.length > 0 || field.required ? kept : undefined
  }
  if (field.kind === "counts") {
    const row = answersAt(field.fields ?? [], at)
    return Object.keys(row).length > 0 ? row : undefined
  }
  const values = at.values.filter((value) => value.trim() !== "")
  if (field.kind === "choices") return values.length > 0 || field.required ? values : undefined
  return values[0]
}

const answersAt = (fields: ReadonlyArray<FormField>, at: Branch): Answers =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const answer = read(field, at.inside?.get(field.name) ?? empty)
      return answer === undefined ? [] : [[field.name, answer] as const]
    }),
  )

/**
 * The answers of a form among posted pairs; what was left empty is absent, rows left wholly empty are dropped.
 *
 * **Shape** a list keeps one row more than it may have, and no further ones.
 */
export const answers = (fields: ReadonlyArray<FormField>, posted: Posted): Answers =>
  answersAt(fields, treeOf(posted))

/** A question is hidden while the one it depends on has another answer, or is hidden itself. */
const isHidden = (field: FormField, fields: ReadonlyArray<FormField>, given: Answers): boolean => {
  const when = field.showWhen
  if (when === undefined) return false
  const answer = given[when.field]
  const chosen = typeof answer === "string" ? [answer] : Array.isArray(answer) ? answer : []
  if (!chosen.some((one) => typeof one === "string" && when.is.includes(one))) return true
  const above = fields.slice(0, fields.indexOf(field)).find((one) => one.name === when.field)
  return above !== undefined && isHidden(above, fields, given)
}

/** The questions that are asked, given the answers: those that none of them hides. */
export const shown = (fields: ReadonlyArray<FormField>, given: Answers): ReadonlyArray<FormField> =>
  fields.filter((field) => !isHidden(field, fields, given))

/** A number as it is typed: spaces between thousands, a decimal comma or point. What is none stays as typed. */
const toNumber = (field: FormField, typed: string): unknown => {
  const plain = typed.replace(/\s/g, "").replace(",", ".")
  const pattern = field.step === 1 ? /^[-+]?\d+$/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
  return pattern.test(plain) ? Number(plain) + 0 : typed
}

const toValue = (field: FormField, answer: Answer): unknown => {
  switch (field.kind) {
    case "number":
      return typeof answer === "string" ? toNumber(field, answer) : answer
    case "yes-no":
      return answer === "yes" ? true : answer === "no" ? false : answer
    case "list":
      return (answer as ReadonlyArray<Answers>).map((row) => toInput(field.fields ?? [], row))
    case "counts": {
      const given = answer as Answers
      return toInput(field.fields ?? [], {
        ...Object.fromEntries((field.fields ?? []).map((inside) => [inside.name, "0"])),
        ...given,
      })
    }
    case "text":
      return typeof answer === "string" ? answer.replace(/[\t\r\n]+/g, " ").trim() : answer
    default:
      return typeof answer === "string" ? answer.replaceAll("\r\n", "\n").trim() : answer
  }
}

/** Answers as the input of the schema: numbers and yes/no read, answers to hidden questions left out. */
export const toInput = (fields: ReadonlyArray<FormField>, given: Answers): Record<string, unknown> =>
  Object.fromEntries(
    shown(fields, given).flatMap((field) => {
      const answer = given[field.name]
      return answer === undefined ? [] : [[field.name, toValue(field, answer)] as const]
    }),
  )

const toAnswer = (field: FormField, value: unknown): Answer => {
  switch (field.kind) {
    case "yes-no":
      return value === true ? "yes" : "no"
    case "list":
      return (value as ReadonlyArray<Record<string, unknown>>).map((row) =>
        toAnswers(field.fields ?? [], row),
      )
    case "counts":
      return toAnswers(field.fields ?? [], value as Record<string, unknown>)
    case "choices":
      return value as ReadonlyArray<string>
    default:
      return String(value)
  }
}

/** A record as answers, to be corrected. The inverse of `toInput` on what it produces. */
export const toAnswers = (
  fields: ReadonlyArray<FormField>,
  record: Readonly<Record<string, unknown>>,
): Answers =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = record[field.name]
      return value === undefined ? [] : [[field.name, toAnswer(field, value)] as const]
    }),
  )
