/**
 * The kinds of field that not every form has: rows, counts of people, municipalities.
 * Not here: the simple kinds (`FormFields`).
 */
import { CountsStepper } from "../CountsStepper/CountsStepper.tsx"
import { MunicipalityField } from "../MunicipalityField/MunicipalityField.tsx"
import { useWords } from "../words/Words.ts"
import { asGroup, asText } from "./answers.ts"
import type { FieldKind, FieldOfKindProps } from "./FieldKind.ts"
import { useForm } from "./FormContext.ts"
import { ListField } from "./ListField.tsx"

const Counts = ({ control, field, answer }: FieldOfKindProps) => {
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
}

const Territory = ({ control, answer }: FieldOfKindProps) => {
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
}

const Rows = ({ control, field, answer, children }: FieldOfKindProps) => (
  <ListField {...control} field={field} answer={answer}>
    {children}
  </ListField>
)

/** Rows of fields, added and removed. */
export const listKind: FieldKind = { kind: "list", Field: Rows }

/** People counted by band. */
export const countsKind: FieldKind = { kind: "counts", Field: Counts }

/** A municipality by its name or TERC code. */
export const territoryKind: FieldKind = { kind: "territory", Field: Territory }

/** All that the forms of the model have. */
export const everyKind: ReadonlyArray<FieldKind> = [listKind, countsKind, territoryKind]
