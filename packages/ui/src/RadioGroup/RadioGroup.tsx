/**
 * One of a few options, all in sight.
 * Not here: long lists (`Select`), or several answers (`CheckboxGroup`).
 */

import { type ControlProps, controlId, FieldGroup } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import type { Option } from "../Select/Select.tsx"

export interface RadioGroupProps extends ControlProps {
  readonly options: ReadonlyArray<Option>
  readonly defaultValue?: string | undefined
  /** Options side by side when there is room, for short words. */
  readonly inline?: boolean | undefined
  readonly onValue?: ((value: string) => void) | undefined
}

export const RadioGroup = part(
  "RadioGroup",
  ({ name, id = controlId(name), options, defaultValue, inline, onValue, ...field }: RadioGroupProps) => (
    <FieldGroup id={id} {...field}>
      <div className={`osl-choices${inline ? " osl-choices--inline" : ""}`}>
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`
          return (
            <label key={option.value} className="osl-choice" htmlFor={optionId}>
              <input
                className="osl-choice__control osl-choice__control--radio"
                id={optionId}
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                onChange={onValue ? () => onValue(option.value) : undefined}
              />
              <span className="osl-choice__words">
                {option.label}
                {option.hint ? <span className="osl-choice__hint">{option.hint}</span> : null}
              </span>
            </label>
          )
        })}
      </div>
    </FieldGroup>
  ),
)
