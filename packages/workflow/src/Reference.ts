/**
 * What the answers of a record point to: each id is a record of the process, of a form that its question names.
 * Not here: ids of people and of a plan's actions (`Decision`, `Planning`).
 */
import type { Form } from "@osl/core"
import { type Condition, condition } from "./Refusal.ts"
import type { State } from "./State.ts"

/** What a question may name besides forms are people and places in the process. */
const isForm = /^F\d\d$/

type Content = Readonly<Record<string, unknown>>

const isContent = (value: unknown): value is Content => typeof value === "object" && value !== null

const isRecord = ({ records }: State, id: unknown, forms: ReadonlyArray<string>): boolean =>
  typeof id === "string" && Object.hasOwn(records, id) && forms.includes(records[id]?.form ?? "")

/** **Shape** one condition for each answer, also within rows, that no record of the process fits; withdrawn ones do not. */
export const unknown = (
  fields: ReadonlyArray<Form.FormField>,
  content: Content,
  state: State,
  at: Condition["path"] = [],
): ReadonlyArray<Condition> =>
  fields.flatMap((field) => {
    const answer = content[field.name]
    const path = [...at, field.name]
    if (answer === undefined) return []
    if (Array.isArray(answer))
      return answer.flatMap((row: unknown, index) =>
        isContent(row) ? unknown(field.fields ?? [], row, state, [...path, index]) : [],
      )
    const forms = (field.forms ?? []).filter((code) => isForm.test(code))
    return forms.length === 0 || isRecord(state, answer, forms) ? [] : [condition("unknown-record", path)]
  })
