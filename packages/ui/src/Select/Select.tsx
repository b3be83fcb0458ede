/**
 * One of many options, through the browser's own list.
 * Not here: a few options side by side (`RadioGroup`).
 */

import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** A value that can be chosen, with its words. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

export interface SelectProps extends ControlProps {
  readonly options: ReadonlyArray<Option>
  readonly defaultValue?: string | undefined
  /** What choosing nothing means, as in a filter; "none given" unless said. */
  readonly emptyLabel?: string | undefined
  readonly onValue?: ((value: string) => void) | undefined
}

/** An unknown `defaultValue` stays as an option of its own, so that nothing is lost silently. */
export const Select = part(
  "Select",
  ({
    name,
    id = controlId(name),
    options,
    defaultValue = "",
    emptyLabel,
    onValue,
    ...field
  }: SelectProps) => {
    const { say } = useWords()
    const isKnown = defaultValue === "" || options.some((option) => option.value === defaultValue)
    return (
      <Field id={id} {...field}>
        {(attributes) => (
          <select
            {...attributes}
            className="osl-control osl-select"
            name={name}
            defaultValue={defaultValue}
            onChange={onValue ? (event) => onValue(event.currentTarget.value) : undefined}
          >
            <option value="">{emptyLabel ?? say(field.required ? "field.choose" : "field.none")}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
            {isKnown ? null : <option value={defaultValue}>{defaultValue}</option>}
          </select>
        )}
      </Field>
    )
  },
)
