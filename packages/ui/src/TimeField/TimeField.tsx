/**
 * An hour of the day, through the browser's own control.
 * Not here: a date (`DateField`).
 */

import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface TimeFieldProps extends ControlProps {
  /** **Unit** local time, `HH:MM`; what was typed is shown again even when it is no time. */
  readonly defaultValue?: string | undefined
}

/** What a time control can hold: it would empty itself of 25:00. */
const isTime = (value: string): boolean => /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(value)

export const TimeField = part(
  "TimeField",
  ({ name, id = controlId(name), defaultValue = "", hint, ...field }: TimeFieldProps) => {
    const { say } = useWords()
    const isControl = isTime(defaultValue)
    return (
      <Field id={id} hint={isControl ? hint : (hint ?? say("time.format"))} {...field}>
        {(attributes) => (
          <input
            {...attributes}
            className="osl-control osl-control--short"
            name={name}
            type={isControl ? "time" : "text"}
            placeholder={say("time.pattern")}
            defaultValue={defaultValue}
          />
        )}
      </Field>
    )
  },
)
