/**
 * A date, through the browser's own date control.
 * Not here: an hour (`TimeField`).
 */

import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface DateFieldProps extends ControlProps {
  /** **Unit** local date, `YYYY-MM-DD`; what was typed is shown again even when it is no date. */
  readonly defaultValue?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** What a date control can hold: it would empty itself of 30 February. */
const isDate = (value: string): boolean => {
  if (value === "") return true
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value) && value >= "0001"
}

/** A browser without a date control shows a text input, and what stands in it says how to write the date. */
export const DateField = part(
  "DateField",
  ({ name, id = controlId(name), defaultValue = "", min, max, hint, ...field }: DateFieldProps) => {
    const { say } = useWords()
    const isControl = isDate(defaultValue)
    return (
      <Field id={id} hint={isControl ? hint : (hint ?? say("date.format"))} {...field}>
        {(attributes) => (
          <input
            {...attributes}
            className="osl-control osl-control--short"
            name={name}
            type={isControl ? "date" : "text"}
            placeholder={say("date.pattern")}
            defaultValue={defaultValue}
            min={min}
            max={max}
          />
        )}
      </Field>
    )
  },
)
