/**
 * Taking words out of a record for good: what should never have been written, such as a name or a number of a person.
 * Not here: the wiping itself, which whoever keeps the log does with `ofEvent` when the event comes in.
 */
import type { Form, Forms } from "@osl/core"
import type { Event } from "./Event.ts"

/** What stands where words were. It is a text that every form takes, so that the record can still be read. */
export const mark = "[…]"

type Fields = ReadonlyArray<Form.FormField>

/** The fields of a form as the edition has it: `(form) => Forms.of(edition)[form].fields`. */
export type FieldsOf = (form: Forms.FormCode) => Fields

const isText = ({ kind }: Form.FormField): boolean => kind === "text" || kind === "long-text"

/** Whether words can be taken out of an answer: a text, or rows that hold texts. */
export const isRedactable = (fields: Fields, name: string): boolean =>
  fields.some((field) => field.name === name && (isText(field) || (field.fields ?? []).some(isText)))

const wipe = (field: Form.FormField, value: unknown): unknown => {
  if (isText(field)) return typeof value === "string" ? mark : value
  if (field.kind !== "list" || !Array.isArray(value)) return value
  const inner = field.fields ?? []
  return value.map((row: unknown) =>
    within(
      inner,
      row,
      inner.map(({ name }) => name),
    ),
  )
}

/** **Shape** the same answers, each text of those named replaced by `mark`. */
const within = (fields: Fields, record: unknown, names: ReadonlyArray<string>): unknown =>
  typeof record !== "object" || record === null
    ? record
    : Object.fromEntries(
        Object.entries(record).map(([name, value]) => {
          const field = names.includes(name) ? fields.find((one) => one.name === name) : undefined
          return [name, field === undefined ? value : wipe(field, value)]
        }),
      )

/** The content of a record as it is kept after a redaction of the fields named. **Shape** `fields` are those of its form. */
export const ofContent = <C extends object>(fields: Fields, content: C, names: ReadonlyArray<string>): C =>
  within(fields, content, names) as C

export type Redacted = Extract<Event, { type: "record-redacted" }>

/** An event of the log as it is kept after a redaction. **Shape** the very event when it holds nothing of the record. */
export const ofEvent = (event: Event, redaction: Redacted, fieldsOf: FieldsOf): Event =>
  (event.type === "record-added" || event.type === "record-corrected") &&
  event.recordId === redaction.recordId &&
  event.seq < redaction.seq
    ? ({ ...event, content: within(fieldsOf(event.form), event.content, redaction.fields) } as Event)
    : event

/** A whole log as it is kept: every redaction in it carried out. */
export const ofLog = (log: ReadonlyArray<Event>, fieldsOf: FieldsOf): ReadonlyArray<Event> => {
  const redactions = log.flatMap((event) => (event.type === "record-redacted" ? [event] : []))
  return redactions.length === 0
    ? log
    : log.map((event) => redactions.reduce((one, redaction) => ofEvent(one, redaction, fieldsOf), event))
}
