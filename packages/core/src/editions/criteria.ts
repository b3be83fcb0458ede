/** How a criterion is written, so that the stages read as a list of sentences. */
import type { Criterion, Duty, Mend } from "../Edition.ts"
import { inferred } from "../Evidence.ts"
import type { FormCode } from "../Forms.ts"

interface Written {
  readonly measure: string
  readonly params?: Readonly<Record<string, number>>
  readonly atMost?: boolean
  readonly wanted?: number
  readonly unit?: Criterion["unit"]
  readonly pl: string
  readonly en: string
  readonly form?: FormCode
  readonly act?: string
  readonly who?: ReadonlyArray<Duty>
  readonly waivable?: boolean
  readonly sources?: ReadonlyArray<string>
}

const mend = (written: Written): Mend => (written.form ? { form: written.form } : { act: written.act ?? "" })

/** A criterion whose numbers are our defaults, editable by the institution. **Source** inferred (dossier 2.3). */
export const criterion = (key: string, written: Written): Criterion => ({
  key,
  measure: written.measure,
  params: written.params ?? {},
  comparison: written.atMost ? "at-most" : "at-least",
  wanted: written.wanted ?? 1,
  unit: written.unit ?? "count",
  sentence: { pl: written.pl, en: written.en },
  mend: mend(written),
  who: written.who ?? ["organizer"],
  waivable: written.waivable ?? true,
  ...inferred(...(written.sources ?? [])),
})
