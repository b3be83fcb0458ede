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

/** A question that points somewhere, or rows that hold such questions. */
interface Pointer {
  readonly name: string
  readonly forms: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Pointer>
}

const known = new WeakMap<ReadonlyArray<Form.FormField>, ReadonlyArray<Pointer>>()

/** The questions of a form that point to records, worked out once: most of them do not. */
const pointersOf = (fields: ReadonlyArray<Form.FormField>): ReadonlyArray<Pointer> => {
  const before = known.get(fields)
  if (before !== undefined) return before
  const found = fields
    .map(({ name, forms = [], fields: rows = [] }) => ({
      name,
      forms: forms.filter((code) => isForm.test(code)),
      rows: pointersOf(rows),
    }))
    .filter(({ forms, rows }) => forms.length > 0 || rows.length > 0)
  known.set(fields, found)
  return found
}

const follow = (
  pointers: ReadonlyArray<Pointer>,
  content: Content,
  state: State,
  at: Condition["path"],
): ReadonlyArray<Condition> =>
  pointers.flatMap(({ name, forms, rows }) => {
    const answer = content[name]
    const path = [...at, name]
    if (answer === undefined) return []
    if (Array.isArray(answer))
      return answer.flatMap((row: unknown, index) =>
        isContent(row) ? follow(rows, row, state, [...path, index]) : [],
      )
    return forms.length === 0 || isRecord(state, answer, forms) ? [] : [condition("unknown-record", path)]
  })

/** **Shape** one condition for each answer, also within rows, that no record of the process fits; withdrawn ones do not. */
export const unknown = (
  fields: ReadonlyArray<Form.FormField>,
  content: Content,
  state: State,
): ReadonlyArray<Condition> => follow(pointersOf(fields), content, state, [])
