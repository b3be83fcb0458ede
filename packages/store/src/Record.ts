/**
 * A record of a process as it stands now: the last content, who wrote it, what became of it.
 * Not here: its fields (`@osl/core`, Forms), its past versions (the log), the author's private fields (`PrivateNote`).
 */
import { Forms, type LocalDate } from "@osl/core"
import { type Event, Redaction } from "@osl/workflow"
import { usual } from "./Words.ts"

/** What a form holds, by the names of its fields. Which fields there are, the form says. */
export type Content = { readonly [field: string]: unknown }

/** **Shape** a map, a plan and an evaluation begin as a draft; every other record is `recorded` and stays so. */
export const statuses = [
  "recorded",
  "draft",
  "submitted",
  "approved",
  "published",
  "accepted",
  "issued",
] as const
export type Status = (typeof statuses)[number]

/**
 * **Shape** `version` is the sequence number of the last event that touched it; `content` has no private field.
 * **Unit** `on` is the local date the record is about, or the day it was entered; `addedAt`, `changedAt` instants in UTC.
 */
export interface Record {
  readonly processId: string
  readonly id: string
  readonly form: Forms.FormCode
  readonly authorId: string
  readonly on: LocalDate.LocalDate
  readonly title: string
  readonly status: Status
  readonly version: number
  readonly withdrawn: boolean
  readonly addedAt: string
  readonly changedAt: string
  readonly content: Content
}

/**
 * A record of one of some forms, with what such a form holds.
 *
 * **Shape** a word that was taken out is the mark of a redaction; an answer may be a code that only its edition has.
 */
export type Of<F extends Forms.FormCode> = {
  readonly [One in F]: Record & { readonly form: One; readonly content: Forms.Content[One] }
}[F]

/** Whether a record is of one of the forms: what is kept of a form was read as that form when it was entered. **Source** rule ST81. */
export const isOf = <F extends Forms.FormCode>(
  record: Record,
  forms: ReadonlyArray<F>,
): record is Of<F> & Record => forms.some((form) => form === record.form)

const longest = 120

const isText = (value: unknown): value is string => typeof value === "string"

/** What to call a record in a list: its name or title, else the beginning of the first text it must have, or of a long one. */
const titleOf = (form: Forms.FormCode, content: Content): string => {
  const texts = Forms.all[form].fields.filter(
    ({ kind, required }) => kind === "long-text" || (kind === "text" && required),
  )
  const found = ["name", "title", ...texts.map(({ name }) => name)].map((name) => content[name]).find(isText)
  const line = (found ?? "").split("\n")[0] ?? ""
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

const dateOf = (content: Content, day: string): string => (isText(content["date"]) ? content["date"] : day)

const isDrafted = (form: Forms.FormCode): boolean =>
  form === "F02" || form === "F12" || form === "F15" || form === "F19"

/** A corrected plan or evaluation has to be decided upon again; a map keeps its number. */
const statusAfterCorrection = (record: Record): Status =>
  record.form === "F02" ? record.status : beginning(record.form)

const beginning = (form: Forms.FormCode): Status => (isDrafted(form) ? "draft" : "recorded")

const decided = {
  "map-published": "published",
  "plan-submitted": "submitted",
  "plan-returned": "draft",
  "plan-approved": "approved",
  "evaluation-accepted": "accepted",
  "report-issued": "issued",
} as const satisfies { readonly [T in Event.Type]?: Status }

const isDecision = (type: string): type is keyof typeof decided => Object.hasOwn(decided, type)

/** The record that an event touches; `undefined` for an event about the process as a whole. */
export const idOf = (event: Event.Event): string | undefined =>
  "recordId" in event ? event.recordId : undefined

/**
 * The record after an event that touches it; `fieldsOf` says which of its words a redaction takes out.
 *
 * **Shape** a new value; null only when an event touches a record that was never added.
 */
export const evolve = (
  record: Record | null,
  event: Event.Event,
  fieldsOf: Redaction.FieldsOf = usual,
): Record | null => {
  const touched = { version: event.seq, changedAt: event.at }
  if (event.type === "record-added") {
    return {
      processId: event.processId,
      id: event.recordId,
      form: event.form,
      authorId: event.actor.id,
      on: dateOf(event.content, event.on),
      title: titleOf(event.form, event.content),
      status: beginning(event.form),
      withdrawn: false,
      addedAt: event.at,
      content: event.content,
      ...touched,
    }
  }
  if (record === null) return null
  if (event.type === "record-corrected") {
    return {
      ...record,
      ...touched,
      on: dateOf(event.content, record.on),
      title: titleOf(event.form, event.content),
      status: statusAfterCorrection(record),
      content: event.content,
    }
  }
  if (event.type === "record-redacted") {
    const content = Redaction.ofContent(fieldsOf(record.form), record.content, event.fields)
    return { ...record, ...touched, title: titleOf(record.form, content), content }
  }
  if (event.type === "record-withdrawn") return { ...record, ...touched, withdrawn: true }
  return isDecision(event.type)
    ? { ...record, ...touched, status: decided[event.type] }
    : { ...record, ...touched }
}

/** The records that events leave, by id; `before` holds those that were there. **Shape** only records that were touched. */
export const fold = (
  events: Iterable<Event.Event>,
  before: ReadonlyMap<string, Record> = new Map(),
  fieldsOf: Redaction.FieldsOf = usual,
): ReadonlyMap<string, Record> => {
  const records = new Map<string, Record>()
  for (const event of events) {
    const id = idOf(event)
    if (id === undefined) continue
    const next = evolve(records.get(id) ?? before.get(id) ?? null, event, fieldsOf)
    if (next !== null) records.set(id, next)
  }
  return records
}
