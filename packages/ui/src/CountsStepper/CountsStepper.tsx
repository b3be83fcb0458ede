/**
 * People counted by band, with steppers and their sum.
 * Not here: one number alone (`NumberField`).
 */

import { useState } from "react"
import { type ControlProps, controlId, FieldGroup } from "../Field/Field.tsx"
import { useHydrated } from "../host/useHydrated.ts"
import { Stepper } from "../NumberField/NumberField.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** One band: its name inside the group, its words and what was typed. */
export interface CountBand {
  readonly name: string
  readonly label: string
  readonly defaultValue?: string | undefined
  readonly error?: string | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}

export interface CountsStepperProps extends ControlProps {
  readonly bands: ReadonlyArray<CountBand>
}

const sum = (values: Iterable<string>): number => {
  let total = 0
  for (const value of values) {
    const number = Number(value.trim())
    if (Number.isFinite(number) && number > 0) total += number
  }
  return total
}

/** Posts `participants.children` and so on; the sum is only shown, once scripts can keep it true. */
export const CountsStepper = part(
  "CountsStepper",
  ({ name, id = controlId(name), bands, ...field }: CountsStepperProps) => {
    const { say } = useWords()
    const isAlive = useHydrated()
    const [values, setValues] = useState<ReadonlyMap<string, string>>(
      () => new Map(bands.map((band) => [band.name, band.defaultValue ?? ""])),
    )
    return (
      <FieldGroup id={id} {...field}>
        <div className="osl-counts">
          {bands.map((band) => {
            const bandId = `${id}-${band.name}`
            return (
              <div key={band.name} className="osl-counts__band">
                <label className="osl-counts__label" htmlFor={bandId}>
                  {band.label}
                </label>
                <Stepper
                  attributes={{
                    id: bandId,
                    "aria-describedby": band.error ? `${bandId}-error` : undefined,
                    "aria-invalid": band.error ? true : undefined,
                  }}
                  name={`${name}.${band.name}`}
                  label={band.label}
                  defaultValue={band.defaultValue}
                  min={band.min}
                  max={band.max}
                  step={1}
                  onValue={(value) => setValues((before) => new Map(before).set(band.name, value))}
                />
                {band.error ? (
                  <p className="osl-field__error osl-counts__error" id={`${bandId}-error`}>
                    <strong>{say("field.error")}</strong> {band.error}
                  </p>
                ) : null}
              </div>
            )
          })}
          <p className={`osl-counts__total${isAlive ? "" : " osl-counts__total--idle"}`} role="status">
            {say("counts.total", { total: sum(values.values()) })}
          </p>
        </div>
      </FieldGroup>
    )
  },
)
