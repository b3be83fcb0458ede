/**
 * A number that can be typed or stepped.
 * Not here: several counts of people together (`CountsStepper`).
 */

import { type ReactNode, useRef } from "react"
import { type ControlAttributes, type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { useHydrated } from "../host/useHydrated.ts"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface NumberLimits {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
}

export interface NumberFieldProps extends ControlProps, NumberLimits {
  readonly defaultValue?: string | undefined
  readonly unit?: string | undefined
}

/** The next value of a stepper, kept within its limits; text that is no number counts as zero. */
export const stepped = (typed: string, by: 1 | -1, { min = 0, max, step = 1 }: NumberLimits): number => {
  const now = Number(typed.replace(/\s/g, "").replace(",", "."))
  const next = (Number.isFinite(now) ? now : 0) + by * step
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min, next))
}

/** Writes into an uncontrolled input as if it was typed, so that listeners hear it. */
const type = (input: HTMLInputElement, value: string) => {
  input.value = value
  input.dispatchEvent(new Event("input", { bubbles: true }))
}

export interface StepperProps extends NumberLimits {
  readonly attributes: ControlAttributes
  readonly name: string
  readonly label: ReactNode
  readonly defaultValue?: string | undefined
  readonly onValue?: ((value: string) => void) | undefined
}

/** The input with its two buttons. Without scripts the buttons keep their place and cannot be seen. */
export const Stepper = piece(
  "Stepper",
  ({ attributes, name, label, defaultValue, min, max, step, onValue }: StepperProps) => {
    const { say } = useWords()
    const input = useRef<HTMLInputElement>(null)
    const idle = useHydrated() ? "" : " osl-stepper__button--idle"
    const limits = { min, max, step }
    const by = (direction: 1 | -1) => () => {
      if (input.current === null) return
      type(input.current, String(stepped(input.current.value, direction, limits)))
      onValue?.(input.current.value)
    }
    const named = typeof label === "string" ? label : ""
    return (
      <span className="osl-stepper">
        <button
          type="button"
          className={`osl-stepper__button${idle}`}
          aria-label={say("number.less", { label: named })}
          onClick={by(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          {...attributes}
          ref={input}
          className="osl-control osl-stepper__input"
          name={name}
          type="text"
          inputMode={step === undefined || step % 1 !== 0 ? "decimal" : "numeric"}
          autoComplete="off"
          defaultValue={defaultValue}
          onChange={onValue ? (event) => onValue(event.currentTarget.value) : undefined}
        />
        <button
          type="button"
          className={`osl-stepper__button${idle}`}
          aria-label={say("number.more", { label: named })}
          onClick={by(1)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </span>
    )
  },
)

export const NumberField = part(
  "NumberField",
  ({ name, id = controlId(name), defaultValue, min, max, step, unit, ...field }: NumberFieldProps) => (
    <Field id={id} {...field}>
      {(attributes) => (
        <span className="osl-control-row">
          <Stepper
            attributes={attributes}
            name={name}
            label={field.label}
            defaultValue={defaultValue}
            min={min}
            max={max}
            step={step}
          />
          {unit ? <span className="osl-unit">{unit}</span> : null}
        </span>
      )}
    </Field>
  ),
)
