/**
 * A form as an edition has it: its answers from the lists of the edition, and the fields that a region adds.
 * Not here: all forms of an edition at once (`Forms.of`), or whether the fields make sense (`ExtraField`).
 */
import * as Schema from "effect/Schema"
import type { Code } from "./CodeList.ts"
import type { Edition } from "./Edition.ts"
import * as Field from "./Field.ts"
import * as Form from "./Form.ts"
import { annotation } from "./Problem.ts"

/** What of an edition its forms depend on. */
export type Ground = Pick<Edition, "codeLists" | "formFields">

/** The codes of a list as an edition has it; `undefined` when it has no such list. */
export const codes = (edition: Ground, list: string): ReadonlyArray<Code> | undefined =>
  edition.codeLists.find(({ key }) => key === list)?.codes

const isSame = (one: ReadonlyArray<Code>, other: ReadonlyArray<Code>): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(({ code, label }, index) => {
      const there = other[index]
      return code === there?.code && label.pl === there.label.pl && label.en === there.label.en
    }))

/** The field with the codes of the edition; the very same field when it has those already. */
const withCodes = (edition: Ground, field: Form.FormField): Form.FormField => {
  if (field.fields !== undefined) {
    const fields = field.fields.map((inside) => withCodes(edition, inside))
    return fields.every((inside, index) => inside === field.fields?.[index]) ? field : { ...field, fields }
  }
  const found = field.codeList === undefined ? undefined : codes(edition, field.codeList)
  return found === undefined || isSame(field.codes ?? [], found) ? field : { ...field, codes: found }
}

/** The fields that an edition adds to a form, with its codes. **Shape** in its order; a name the form has is left out. */
export const extras = (edition: Ground, form: Form.FormDefinition): ReadonlyArray<Form.FormField> =>
  edition.formFields
    .filter((one) => one.form === form.form && !form.fields.some(({ name }) => name === one.field.name))
    .map(({ field }) => withCodes(edition, field))

/** Whether an answer calls for the question. */
const calls = ({ is }: NonNullable<Field.Meta["showWhen"]>, answer: unknown): boolean =>
  typeof answer === "boolean" ? is.includes(answer ? "yes" : "no") : is.some((one) => one === answer)

type Row = Readonly<Record<string, unknown>>

/** A question that is asked only sometimes has to be answered only then. */
const whenShown = (field: Form.FormField, when: NonNullable<Field.Meta["showWhen"]>) =>
  Schema.makeFilter<Row>(
    (record) =>
      calls(when, record[when.field]) && record[field.name] === undefined
        ? { path: [field.name], issue: "missing" }
        : undefined,
    annotation("required"),
  )

/** The schema of a record, with the schemas of its fields. */
export type Fielded = Schema.Codec<unknown, unknown> & { readonly fields: Schema.Struct.Fields }

/**
 * The form with the codes and the fields of an edition.
 *
 * **Shape** the very same form when the edition changes nothing of it; otherwise the added fields stand at its end under
 * their own names, and the checks between fields stay. What is added is right as far as `EditionLint` found no fault.
 */
export const of = <F extends string, S extends Fielded>(
  edition: Ground,
  form: Form.Form<F, S>,
): Form.Form<F, Schema.Codec<S["Type"], unknown>> => {
  const own = form.fields.map((field) => withCodes(edition, field))
  const more = extras(edition, form)
  const changed = own.filter((field, index) => field !== form.fields[index])
  if (changed.length === 0 && more.length === 0) return form
  const added = Field.fromData(
    more.map((field) => (field.showWhen === undefined ? field : { ...field, required: false })),
  )
  const fields = Schema.Struct({ ...form.schema.fields, ...Field.fromData(changed), ...added })
  const checks = [
    ...(form.schema.ast.checks ?? []),
    ...more.flatMap((field) =>
      field.required && field.showWhen !== undefined ? [whenShown(field, field.showWhen)] : [],
    ),
  ]
  const [first, ...rest] = checks
  const schema = first === undefined ? fields : fields.check(first, ...rest)
  // The fields are put together by name, so that only this place knows that the base's are still there.
  const last = Form.fieldsOf(added).map((field, index) => ({
    ...field,
    required: more[index]?.required ?? false,
  }))
  return { ...form, fields: [...own, ...last], schema: schema as unknown as Schema.Codec<S["Type"], unknown> }
}
