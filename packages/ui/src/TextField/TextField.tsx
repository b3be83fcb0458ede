/**
 * One line of text.
 * Not here: several lines (`TextArea`).
 */

import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"

export interface TextFieldProps extends ControlProps {
  readonly defaultValue?: string | undefined
  readonly type?: "text" | "email" | "password" | "search" | "tel" | "url" | undefined
  readonly autoComplete?: string | undefined
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | undefined
  readonly short?: boolean | undefined
  readonly onValue?: ((value: string) => void) | undefined
}

export const TextField = part(
  "TextField",
  ({
    name,
    id = controlId(name),
    defaultValue,
    type = "text",
    autoComplete,
    inputMode,
    short,
    onValue,
    ...field
  }: TextFieldProps) => (
    <Field id={id} {...field}>
      {(attributes) => (
        <input
          {...attributes}
          className={`osl-control${short ? " osl-control--short" : ""}`}
          name={name}
          type={type}
          defaultValue={defaultValue}
          autoComplete={autoComplete}
          inputMode={inputMode}
          onChange={onValue ? (event) => onValue(event.currentTarget.value) : undefined}
        />
      )}
    </Field>
  ),
)
