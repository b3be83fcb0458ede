/**
 * A first and a last day, through two of the browser's own date controls.
 * Not here: one day (`DateField`), or whether the range is allowed (the server).
 */

import { useState } from "react"
import { DateField } from "../DateField/DateField.tsx"
import { type ControlProps, controlId, FieldGroup } from "../Field/Field.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import { daysBetween } from "./days.ts"

export interface DateRangeProps extends ControlProps {
  /** **Unit** local dates, `YYYY-MM-DD`; either may be absent. */
  readonly defaultFrom?: string | undefined
  readonly defaultTo?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly fromError?: string | undefined
  readonly toError?: string | undefined
}

/** Posts `name.from` and `name.to`. With scripts it says how many days there are, or that the end comes first. */
export const DateRange = part(
  "DateRange",
  ({
    name,
    id = controlId(name),
    defaultFrom = "",
    defaultTo = "",
    min,
    max,
    fromError,
    toError,
    ...group
  }: DateRangeProps) => {
    const { say } = useWords()
    const [{ from, to }, setRange] = useState({ from: defaultFrom, to: defaultTo })
    const days = daysBetween(from, to)
    return (
      <FieldGroup id={id} {...group}>
        {/* Changes bubble up to here from both controls. */}
        <div
          className="osl-range"
          onChange={({ target }) => {
            if (!(target instanceof HTMLInputElement)) return
            const { name: changed, value } = target
            setRange((range) =>
              changed === `${name}.from` ? { ...range, from: value } : { ...range, to: value },
            )
          }}
        >
          <DateField
            name={`${name}.from`}
            id={id}
            label={say("range.from")}
            defaultValue={defaultFrom}
            min={min}
            max={max}
            error={fromError}
          />
          <DateField
            name={`${name}.to`}
            id={`${id}-to`}
            label={say("range.to")}
            defaultValue={defaultTo}
            min={from === "" ? min : from}
            max={max}
            error={toError}
          />
        </div>
        <p className={days !== undefined && days < 1 ? "osl-field__error" : "osl-field__hint"} role="status">
          {days === undefined ? "" : days < 1 ? say("range.reversed") : say("range.days", { days })}
        </p>
      </FieldGroup>
    )
  },
)
