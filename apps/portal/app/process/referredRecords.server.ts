/**
 * The records of a process that a form may refer to, each by its title and day, read from the store.
 * Not here: what the state itself can name (`references`).
 */
import { type Form, Forms } from "@osl/core"
import { ProcessStore, type Record } from "@osl/store"
import { makeWords, type Reference } from "@osl/ui"
import * as Effect from "effect/Effect"
import type { Reading } from "./reading.server.ts"
import * as references from "./references.ts"
import * as StoredRecord from "./StoredRecord.ts"

type Fields = ReadonlyArray<Form.FormField>

type Listed = Readonly<{ [word: string]: ReadonlyArray<Reference> }>

/** The most records of one form to choose from, the latest first. */
const most = 200

/** The forms whose records the fields refer to, also within rows. */
const formsIn = (fields: Fields): ReadonlyArray<Forms.FormCode> =>
  fields.flatMap((field) => [...(field.forms ?? []).filter(Forms.isFormCode), ...formsIn(field.fields ?? [])])

/** The ids that the answers refer to, also within rows. */
const idsIn = (fields: Fields, content: Record.Content): ReadonlyArray<string> =>
  fields.flatMap((field) => {
    const answer = content[field.name]
    if (Array.isArray(answer)) return answer.flatMap((row) => idsIn(field.fields ?? [], Object(row)))
    return typeof answer === "string" && (field.forms ?? []).some(Forms.isFormCode) ? [answer] : []
  })

const named = (reading: Reading, record: Record.Record): Reference => ({
  id: record.id,
  label: `${StoredRecord.title(record, reading)} (${makeWords(reading.language).date(record.on)})`,
})

/** The records that the content refers to and the list does not name, though they be older or withdrawn. */
const missing = Effect.fn("Process.missingRecords")(function* (
  reading: Reading,
  fields: Fields,
  content: Record.Content,
  known: Listed,
) {
  const store = yield* ProcessStore.ProcessStore
  const given = new Set(Object.values(known).flatMap((list) => list.map(({ id }) => id)))
  const ids = [...new Set(idsIn(fields, content).filter((id) => !given.has(id)))]
  if (ids.length === 0) return []
  const { items } = yield* store.records(reading.member, reading.state.id, {
    ids,
    withdrawn: true,
    limit: ids.length,
  })
  return items
})

/**
 * What the fields may refer to, and what the content refers to already.
 *
 * **Shape** by the form or the word that a field names, as in `references`.
 */
export const of = Effect.fn("Process.referredRecords")(function* (
  reading: Reading,
  fields: Fields,
  content: Record.Content = {},
) {
  const store = yield* ProcessStore.ProcessStore
  const known = references.of(reading)
  const forms = [...new Set(formsIn(fields))].filter((form) => !Object.hasOwn(known, form))
  const found =
    forms.length === 0
      ? []
      : yield* store.recordsOf(reading.member, reading.state.id, forms, { perForm: most })
  const listed = forms.map((form) => [
    form,
    found.filter((record) => record.form === form).map((record) => named(reading, record)),
  ])
  const all: Listed = { ...known, ...Object.fromEntries(listed) }
  const older = yield* missing(reading, fields, content, all)
  const more = [...new Set(older.map(({ form }) => form))].map((form) => {
    const found = older.filter((record) => record.form === form)
    return [form, [...(all[form] ?? []), ...found.map((record) => named(reading, record))]] as const
  })
  return { ...all, ...Object.fromEntries(more) }
})

/** What each id that the content refers to is called. */
export const labels = Effect.fn("Process.referredLabels")(function* (
  reading: Reading,
  fields: Fields,
  content: Record.Content,
) {
  const known = references.of(reading)
  const found = yield* missing(reading, fields, content, known)
  return {
    ...references.labels(known),
    ...Object.fromEntries(found.map((record) => [record.id, named(reading, record).label])),
  }
})
