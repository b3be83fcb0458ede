/**
 * Several of some options; every chosen value is posted under the same name.
 * Not here: exactly one option (`RadioGroup`).
 */

import { type ControlProps, controlId, FieldGroup } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import type { Option } from "../Select/Select.tsx"

export interface CheckboxGroupProps extends ControlProps {
  readonly options: ReadonlyArray<Option>
  readonly defaultValues?: ReadonlyArray<string> | undefined
  /** Hears whether a value was chosen or given up. */
  readonly onValue?: ((value: string, isChosen: boolean) => void) | undefined
}

export const CheckboxGroup = part(
  "CheckboxGroup",
  ({ name, id = controlId(name), options, defaultValues = [], onValue, ...field }: CheckboxGroupProps) => (
    <FieldGroup id={id} {...field}>
      <div className="osl-choices">
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`
          return (
            <label key={option.value} className="osl-choice" htmlFor={optionId}>
              <input
                className="osl-choice__control"
                id={optionId}
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={defaultValues.includes(option.value)}
                onChange={onValue ? (event) => onValue(option.value, event.currentTarget.checked) : undefined}
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
