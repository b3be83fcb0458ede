/**
 * The kinds of field that not every form has: rows, counts of people, municipalities, numbers, times of day.
 * Not here: the simple kinds (`FormFields`).
 */

import { CountsStepper } from "../CountsStepper/CountsStepper.tsx"
import { MunicipalityField } from "../MunicipalityField/MunicipalityField.tsx"
import { NumberField } from "../NumberField/NumberField.tsx"
import { piece } from "../odd/part.tsx"
import { TimeField } from "../TimeField/TimeField.tsx"
import { useWords } from "../words/Words.ts"
import { asGroup, asText } from "./answers.ts"
import type { FieldKind, FieldOfKindProps } from "./FieldKind.ts"
import { useForm } from "./FormContext.ts"
import { ListField } from "./ListField.tsx"

const Counts = piece("Counts", ({ control, field, answer }: FieldOfKindProps) => {
  const { text } = useWords()
  const { problems } = useForm()
  const given = asGroup(answer)
  return (
    <CountsStepper
      {...control}
      bands={(field.fields ?? []).map((band) => ({
        name: band.name,
        label: text(band.label),
        defaultValue: asText(given[band.name]),
        error: problems.get(`${control.name}.${band.name}`),
        min: band.min,
        max: band.max,
      }))}
    />
  )
})

const Territory = piece("Territory", ({ control, answer }: FieldOfKindProps) => {
  const form = useForm()
  const typed = asText(answer)
  return (
    <MunicipalityField
      {...control}
      defaultValue={typed}
      defaultLabel={form.municipalityLabels[typed]}
      options={form.municipalityOptions[control.name]}
      searchHref={form.municipalitySearchHref}
    />
  )
})

const Rows = piece("Rows", ({ control, field, answer, children }: FieldOfKindProps) => (
  <ListField {...control} field={field} answer={answer}>
    {children}
  </ListField>
))

const NumberOfForm = piece("NumberOfForm", ({ control, field, answer }: FieldOfKindProps) => {
  const { text } = useWords()
  return (
    <NumberField
      {...control}
      defaultValue={asText(answer)}
      min={field.min}
      max={field.max}
      step={field.step}
      unit={field.unit ? text(field.unit) : undefined}
    />
  )
})

const TimeOfForm = piece("TimeOfForm", ({ control, answer }: FieldOfKindProps) => (
  <TimeField {...control} defaultValue={asText(answer)} />
))

/** Rows of fields, added and removed. */
export const listKind: FieldKind = { kind: "list", Field: Rows }

/** People counted by band. */
export const countsKind: FieldKind = { kind: "counts", Field: Counts }

/** A municipality by its name or TERC code. */
export const territoryKind: FieldKind = { kind: "territory", Field: Territory }

/** A number, typed or stepped. */
export const numberKind: FieldKind = { kind: "number", Field: NumberOfForm }

/** A time of day. */
export const timeKind: FieldKind = { kind: "time", Field: TimeOfForm }

/** All that the forms of the model have. */
export const everyKind: ReadonlyArray<FieldKind> = [listKind, countsKind, territoryKind, numberKind, timeKind]
