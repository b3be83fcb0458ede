/**
 * The fields of one level of a form, each drawn by its kind, shown while they apply.
 * Not here: kinds that a form is given (`kinds.tsx`), the form around the fields (`RecordForm`).
 */

import type { Form } from "@osl/core"
import { type ReactNode, useState } from "react"
import { CheckboxGroup } from "../CheckboxGroup/CheckboxGroup.tsx"
import { DateField } from "../DateField/DateField.tsx"
import { FieldGroup } from "../Field/Field.tsx"
import { useHydrated } from "../host/useHydrated.ts"
import { piece } from "../odd/part.tsx"
import { RadioGroup } from "../RadioGroup/RadioGroup.tsx"
import { type Option, Select } from "../Select/Select.tsx"
import { TextArea } from "../TextArea/TextArea.tsx"
import { TextField } from "../TextField/TextField.tsx"
import { useWords, type Words } from "../words/Words.ts"
import { asGroup, asRows, asText, asTexts, type Given } from "./answers.ts"
import { idIn, useForm } from "./FormContext.ts"

const fewOptions = 6

const optionsOf = (field: Form.FormField, words: Words): ReadonlyArray<Option> =>
  field.kind === "yes-no"
    ? [
        { value: "yes", label: words.say("field.yes") },
        { value: "no", label: words.say("field.no") },
      ]
    : (field.codes ?? []).map((code) => ({ value: code.code, label: words.text(code.label) }))

/** The hint of a field with what its privacy adds to it: in full where `isFirst`, and in a form that has no first. */
const hintOf = (field: Form.FormField, words: Words, isFirst: boolean): ReactNode => {
  const own = field.hint ? words.text(field.hint) : undefined
  const privacy =
    field.privacy === "author"
      ? words.say("privacy.author")
      : field.kind === "long-text"
        ? words.say(isFirst ? "privacy.free-text" : "privacy.free-text.again")
        : undefined
  if (privacy === undefined) return own
  return (
    <>
      {own ? <span className="osl-hint-line">{own}</span> : null}
      <span className="osl-hint-line osl-hint-line--privacy">{privacy}</span>
    </>
  )
}

interface FormFieldViewProps {
  readonly field: Form.FormField
  readonly name: string
  readonly answer: Given
  readonly onValue: ((value: string) => void) | undefined
}

const FormFieldView = piece("FormFieldView", ({ field, name, answer, onValue }: FormFieldViewProps) => {
  const words = useWords()
  const form = useForm()
  const control = {
    name,
    id: idIn(form.idPrefix, name),
    label: words.text(field.label),
    hint: hintOf(field, words, form.firstFreeText === undefined || form.firstFreeText === name),
    error: form.problems.get(name),
    required: field.required,
  }
  const inside = (prefix: string, answers: Form.Answers) => (
    <FormFields fields={field.fields ?? []} prefix={prefix} answers={answers} />
  )
  const given = form.kinds.find(({ kind }) => kind === field.kind)
  if (given !== undefined)
    return (
      <given.Field control={control} field={field} answer={answer}>
        {inside}
      </given.Field>
    )
  switch (field.kind) {
    case "long-text":
      return (
        <TextArea
          {...control}
          defaultValue={asText(answer)}
          maxLength={field.maxLength}
          warnings={form.warnings.get(name)}
        />
      )
    case "date":
      return <DateField {...control} defaultValue={asText(answer)} />
    case "choice":
    case "yes-no": {
      const hints = Object.hasOwn(form.optionHints, field.name) ? form.optionHints[field.name] : undefined
      const options = optionsOf(field, words).map((option) => ({
        ...option,
        hint: hints !== undefined && Object.hasOwn(hints, option.value) ? hints[option.value] : undefined,
      }))
      return options.length > fewOptions && hints === undefined ? (
        <Select {...control} options={options} defaultValue={asText(answer)} onValue={onValue} />
      ) : (
        <RadioGroup
          {...control}
          options={options}
          defaultValue={asText(answer)}
          inline={field.kind === "yes-no"}
          onValue={onValue}
        />
      )
    }
    case "choices":
      return <CheckboxGroup {...control} options={optionsOf(field, words)} defaultValues={asTexts(answer)} />
    case "reference": {
      const records =
        form.references[field.name] ?? (field.forms ?? []).flatMap((one) => form.references[one] ?? [])
      return (
        <Select
          {...control}
          options={records.map((record) => ({ value: record.id, label: record.label }))}
          defaultValue={asText(answer)}
          onValue={onValue}
        />
      )
    }
    // Of a kind that the form was not given, what it asks for can still be answered.
    case "counts":
      return <FieldGroup {...control}>{inside(`${name}.`, asGroup(answer))}</FieldGroup>
    case "list":
      return (
        <FieldGroup {...control}>
          {[...asRows(answer), {}].map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: these rows stand where they are
            <div key={index} className="osl-row">
              {inside(`${name}.${index}.`, row)}
            </div>
          ))}
        </FieldGroup>
      )
    default:
      return <TextField {...control} defaultValue={asText(answer)} onValue={onValue} />
  }
})

/** The sentence that says when a field applies, for a page without scripts. */
const whenOf = (
  field: Form.FormField,
  fields: ReadonlyArray<Form.FormField>,
  words: Words,
): string | undefined => {
  const when = field.showWhen
  if (when === undefined) return undefined
  const other = fields.find((one) => one.name === when.field)
  const options = other === undefined ? [] : optionsOf(other, words)
  const values = when.is.map((value) => options.find((option) => option.value === value)?.label ?? value)
  return words.say("form.when", {
    field: other === undefined ? when.field : words.text(other.label),
    values: values
      .map((value) => words.say("form.quoted", { value }))
      .reduce((one, next) => words.say("form.or", { one, other: next })),
  })
}

export interface FormFieldsProps {
  readonly fields: ReadonlyArray<Form.FormField>
  /** What the names of these controls start with: empty, or `goals.0.`. */
  readonly prefix: string
  readonly answers: Form.Answers
}

/** Fields that do not apply stay in the page, hidden, so that what was typed in them comes back. */
export const FormFields = piece("FormFields", ({ fields, prefix, answers }: FormFieldsProps) => {
  const words = useWords()
  const isAlive = useHydrated()
  const [deciding, setDeciding] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map((field) => [field.name, asText(answers[field.name])])),
  )
  return (
    <>
      {fields.map((field) => {
        const decides = fields.some((other) => other.showWhen?.field === field.name)
        const view = (
          <FormFieldView
            key={field.name}
            field={field}
            name={prefix + field.name}
            answer={answers[field.name]}
            onValue={
              decides ? (value) => setDeciding((before) => ({ ...before, [field.name]: value })) : undefined
            }
          />
        )
        const when = field.showWhen
        if (when === undefined) return view
        const applies = when.is.includes(deciding[when.field] ?? "")
        return (
          <div key={field.name} className="osl-when" hidden={isAlive && !applies}>
            {isAlive ? null : <p className="osl-when__sentence">{whenOf(field, fields, words)}</p>}
            {view}
          </div>
        )
      })}
    </>
  )
})
