/**
 * Looking back: a process as it was at any point, what changed between two points, and who gave each value, when and why.
 * Not here: the sentence of an event (`Sentence`), or keeping the log (`@osl/store`).
 */
import type { Forms } from "@osl/core"
import type { Actor, Event, Type } from "./Event.ts"
import { fold } from "./Process.ts"
import * as Redaction from "./Redaction.ts"
import type { State } from "./State.ts"

export { Impossible, type Known, rules, text, verify } from "./Verification.ts"

/** A point in a log: after the event of that number, at an instant, or at the end of a day. **Unit** `at` UTC, `on` local date in Poland. */
export type Point = { readonly seq: number } | { readonly at: string } | { readonly on: string }

const isBy = (event: Event, point: Point): boolean =>
  "seq" in point ? event.seq <= point.seq : "at" in point ? event.at <= point.at : event.on <= point.on

/** The events up to a point, with it. */
export const upTo = (log: ReadonlyArray<Event>, point: Point): ReadonlyArray<Event> => {
  const end = log.findIndex((event) => !isBy(event, point))
  return end < 0 ? log : log.slice(0, end)
}

/** The state at a point; null before the process was opened. */
export const stateAt = (log: ReadonlyArray<Event>, point: Point): State | null => fold(upTo(log, point))

/** Who gave a value, when and why. **Shape** `why` is the reason given, null where the event asks for none. */
export interface Origin {
  readonly seq: number
  readonly event: Type
  readonly actor: Actor
  readonly at: string
  readonly on: string
  readonly why: string | null
}

/** What a value is of: the process itself, or one of its records. */
export type Subject =
  | { readonly kind: "process" }
  | { readonly kind: "record"; readonly form: Forms.FormCode; readonly id: string }

export type Path = ReadonlyArray<string | number>

/**
 * One value with its origin.
 *
 * **Shape** a record's answers are under `content` by the names of its fields, rows by their place; what was decided on it is under
 * `standing`. A list of codes is one value.
 */
export interface Value {
  readonly subject: Subject
  readonly path: Path
  readonly value: unknown
  readonly origin: Origin
}

/**
 * One field that is not the same at two points.
 *
 * **Shape** `path` is empty for a record that was added or withdrawn; `before` is null where there was nothing, `after` where there is
 * nothing any more. `origins` are all events between the points that changed it, oldest first.
 */
export interface Change {
  readonly subject: Subject
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
  readonly origins: ReadonlyArray<Origin>
}

/** The reason an event gives, wherever it stands; `undefined` when it gives none. */
export const reason = (event: Event): string | undefined => {
  if ("reason" in event) return event.reason
  if (event.type === "plan-reviewed") return event.content.note
  return "content" in event && "reason" in event.content && typeof event.content.reason === "string"
    ? event.content.reason
    : undefined
}

const originOf = (event: Event): Origin => ({
  seq: event.seq,
  event: event.type,
  actor: event.actor,
  at: event.at,
  on: event.on,
  why: reason(event) ?? null,
})

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Rows, each with fields of its own; a list of codes is a value as a whole. */
const isRows = (value: unknown): value is ReadonlyArray<Fields> =>
  Array.isArray(value) && value.length > 0 && value.every(isFields)

const equal = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((row, index) => equal(row, other[index]))
  if (!isFields(one) || !isFields(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && equal(one[name], other[name]))
  )
}

/** A value with the origin of each part of it. */
type Told =
  | { readonly kind: "value"; readonly value: unknown; readonly origin: Origin }
  | { readonly kind: "fields"; readonly value: Fields; readonly fields: Readonly<Record<string, Told>> }
  | { readonly kind: "rows"; readonly value: ReadonlyArray<Fields>; readonly rows: ReadonlyArray<Told> }

/** Which row of before each row goes on from: the one that says the same, wherever it stood; else the next that is left. */
const goingOn = (
  rows: ReadonlyArray<Fields>,
  before: ReadonlyArray<Fields>,
): ReadonlyArray<number | undefined> => {
  const left = new Set(before.keys())
  const take = (place: number | undefined): number | undefined => {
    if (place !== undefined) left.delete(place)
    return place
  }
  const same = rows.map((row) => take([...left].find((place) => equal(row, before[place]))))
  return same.map((place) => place ?? take([...left][0]))
}

/** A value as an event leaves it: what it did not change keeps its origin. */
const tell = (value: unknown, before: Told | undefined, origin: Origin): Told => {
  if (isFields(value) && Object.keys(value).length > 0) {
    const old = before?.kind === "fields" ? before.fields : {}
    return {
      kind: "fields",
      value,
      fields: Object.fromEntries(
        Object.entries(value).map(([name, part]) => [
          name,
          tell(part, Object.hasOwn(old, name) ? old[name] : undefined, origin),
        ]),
      ),
    }
  }
  if (isRows(value)) {
    const old = before?.kind === "rows" ? before : undefined
    const from = goingOn(value, old?.value ?? [])
    return {
      kind: "rows",
      value,
      rows: value.map((row, index) => {
        const place = from[index]
        return tell(row, place === undefined ? undefined : old?.rows[place], origin)
      }),
    }
  }
  return before?.kind === "value" && equal(before.value, value) ? before : { kind: "value", value, origin }
}

const leaves = (told: Told, subject: Subject, path: Path): ReadonlyArray<Value> => {
  switch (told.kind) {
    case "value":
      return [{ subject, path, value: told.value, origin: told.origin }]
    case "fields":
      return Object.entries(told.fields).flatMap(([name, part]) => leaves(part, subject, [...path, name]))
    case "rows":
      return told.rows.flatMap((row, index) => leaves(row, subject, [...path, index]))
  }
}

/** What a process is besides its records. */
const ofProcess = (state: State): Fields => ({
  name: state.name,
  territory: state.territory,
  startOn: state.startOn,
  basis: state.basis,
  edition: `${state.edition.key} ${state.edition.version}`,
  status: state.status,
  ...(state.outcome === null ? {} : { outcome: state.outcome }),
  ...(state.lead === null ? {} : { lead: state.lead }),
  ...(state.mandate === null ? {} : { mandate: state.mandate }),
  ...(state.receiver === null ? {} : { receiver: state.receiver }),
  organizers: state.organizers,
  stages: Object.fromEntries(
    state.visits.map(({ stage }) => [stage, state.openStages.includes(stage) ? "open" : "left"]),
  ),
})

/** What was decided on a record. */
const standingOf = (state: State, id: string): Fields => {
  const entry = state.records[id]
  switch (entry?.form) {
    case "F02":
      return entry.number === 0 ? {} : { published: entry.number }
    case "F12": {
      const closed = entry.actions.flatMap(({ name, closed: how }, index) =>
        how === null ? [] : [[`${index + 1}. ${name}`, how] as const],
      )
      const version = entry.versions.at(-1)
      return {
        status: entry.status,
        ...(version === undefined ? {} : { version: version.number, inForceFrom: version.from }),
        ...(entry.consultation === null ? {} : { consultation: entry.consultation }),
        ...(entry.reviews.length === 0 ? {} : { reviews: entry.reviews }),
        ...(closed.length === 0 ? {} : { closed: Object.fromEntries(closed) }),
      }
    }
    case "F15":
      return entry.accepted ? { accepted: true } : {}
    case "F19":
      return entry.issuedOn === null ? {} : { issued: entry.issuedOn }
    default:
      return {}
  }
}

interface Written {
  readonly form: Forms.FormCode
  readonly told: Told
}

/** A process told value by value, as it grows with its log. */
interface Telling {
  readonly process: Told | undefined
  readonly records: ReadonlyMap<string, Written>
}

/** A record without the origins of some answers, so that whoever took their words out is told of instead. */
const without = (told: Told, names: ReadonlyArray<string>): Told => {
  const content = told.kind === "fields" ? told.fields["content"] : undefined
  if (told.kind !== "fields" || content?.kind !== "fields") return told
  const fields = Object.fromEntries(Object.entries(content.fields).filter(([name]) => !names.includes(name)))
  return { ...told, fields: { ...told.fields, content: { ...content, fields } } }
}

/** What each event leaves. **Shape** one telling for each event, in the order of the log; records that were withdrawn are gone. */
function* tellings(log: ReadonlyArray<Event>): Generator<readonly [Event, Telling]> {
  let state: State | null = null
  let process: Told | undefined
  const records = new Map<string, Written>()
  const contents = new Map<string, unknown>()
  for (const event of log) {
    state = fold([event], state)
    const origin = originOf(event)
    if (state !== null) process = tell(ofProcess(state), process, origin)
    if ("recordId" in event) {
      const id = event.recordId
      if (event.type === "record-added" || event.type === "record-corrected") {
        contents.set(id, event.content)
        const before = records.get(id)
        records.set(id, { form: event.form, told: before?.told ?? tell({}, undefined, origin) })
      }
      const record = records.get(id)
      if (event.type === "record-withdrawn") records.delete(id)
      else if (record !== undefined && state !== null) {
        const whole = { content: contents.get(id), standing: standingOf(state, id) }
        const before = event.type === "record-redacted" ? without(record.told, event.fields) : record.told
        records.set(id, { form: record.form, told: tell(whole, before, origin) })
      }
    }
    yield [event, { process, records }]
  }
}

const isEmpty = (value: unknown): boolean => isFields(value) && Object.keys(value).length === 0

/**
 * Every value of a process and of its records at a point, each with who gave it, when and why.
 *
 * **Shape** the process first, then its records in the order of their adding. A value that a correction repeats keeps the origin it had;
 * a row is followed by what it says, not by its place. Records that were withdrawn are left out.
 * **Source** inferred; rules HI3, HI4.
 */
export const values = (
  log: ReadonlyArray<Event>,
  fieldsOf: Redaction.FieldsOf,
  point?: Point,
): ReadonlyArray<Value> => {
  let last: Telling | undefined
  const kept = Redaction.ofLog(log, fieldsOf)
  for (const [, telling] of tellings(point === undefined ? kept : upTo(kept, point))) last = telling
  if (last?.process === undefined) return []
  return [
    ...leaves(last.process, { kind: "process" }, []),
    ...[...last.records].flatMap(([id, { form, told }]) => leaves(told, { kind: "record", form, id }, [])),
  ].filter(({ value }) => !isEmpty(value))
}

/** The values of one record at a point; empty when there is none, or it was withdrawn. */
export const ofRecord = (
  log: ReadonlyArray<Event>,
  id: string,
  fieldsOf: Redaction.FieldsOf,
  point?: Point,
): ReadonlyArray<Value> =>
  values(log, fieldsOf, point).filter(({ subject }) => subject.kind === "record" && subject.id === id)

/** The fields that are told of one by one: rows and groups of answers are one field each. */
const fieldsIn = (
  told: Told | undefined,
  deep: ReadonlyArray<string>,
): ReadonlyArray<readonly [Path, unknown]> =>
  told?.kind !== "fields"
    ? []
    : Object.entries(told.fields).flatMap(
        ([name, part]): ReadonlyArray<readonly [Path, unknown]> =>
          deep.includes(name) && part.kind === "fields"
            ? Object.entries(part.fields).map(([inner, { value }]) => [[name, inner], value] as const)
            : isEmpty(part.value)
              ? []
              : [[[name], part.value]],
      )

interface Field {
  readonly subject: Subject
  readonly path: Path
  readonly value: unknown
}

type Flat = ReadonlyMap<string, Field>

const keyOf = (id: string, path: Path): string => JSON.stringify([id, ...path])

/** The fields of the process (`id` is empty) or of one record; none when it is not there. */
const flat = (telling: Telling, id: string): Flat => {
  const record = telling.records.get(id)
  const told = id === "" ? telling.process : record?.told
  if (told?.kind !== "fields") return new Map()
  const subject: Subject =
    record === undefined ? { kind: "process" } : { kind: "record", form: record.form, id }
  const whole: ReadonlyArray<readonly [Path, unknown]> =
    record === undefined ? [] : [[[], told.fields["content"]?.value ?? null]]
  const deep = record === undefined ? ["organizers", "stages"] : ["content", "standing"]
  return new Map(
    [...whole, ...fieldsIn(told, deep)].map(([path, value]) => [keyOf(id, path), { subject, path, value }]),
  )
}

const changedIn = (before: Flat, after: Flat): ReadonlyArray<string> =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !equal(before.get(key)?.value, after.get(key)?.value),
  )

/**
 * What is not the same at two points, with who changed it, when and why.
 *
 * **Shape** in the order in which it last changed. A record that was added or withdrawn between the points is one change with its content;
 * one that was corrected is a change for each field. What changed and changed back is left out. Points may be given in either order.
 * **Source** inferred; rule HI5.
 */
export const between = (
  log: ReadonlyArray<Event>,
  from: Point,
  to: Point,
  fieldsOf: Redaction.FieldsOf,
): ReadonlyArray<Change> => {
  const [first = 0, last = 0] = [upTo(log, from).length, upTo(log, to).length].toSorted((a, b) => a - b)
  const now = new Map<string, Flat>()
  const start = new Map<string, Field>()
  const end = new Map<string, Field>()
  const origins = new Map<string, Array<Origin>>()
  let place = 0
  for (const [event, telling] of tellings(Redaction.ofLog(log, fieldsOf).slice(0, last))) {
    place++
    for (const id of ["", ...("recordId" in event ? [event.recordId] : [])]) {
      const before = now.get(id) ?? new Map<string, Field>()
      const after = flat(telling, id)
      now.set(id, after)
      if (place <= first) continue
      for (const key of changedIn(before, after)) {
        const old = before.get(key)
        if (!origins.has(key) && old !== undefined) start.set(key, old)
        origins.set(key, [...(origins.get(key) ?? []), originOf(event)])
      }
    }
  }
  for (const fields of now.values()) for (const [key, field] of fields) end.set(key, field)
  const isWholeAt = (fields: ReadonlyMap<string, Field>, id: string): boolean =>
    fields.has(keyOf(id, [])) || (fields === start && !origins.has(keyOf(id, [])))
  return [...origins]
    .flatMap(([key, own]): ReadonlyArray<Change> => {
      const found = end.get(key) ?? start.get(key)
      if (found === undefined || equal(start.get(key)?.value, end.get(key)?.value)) return []
      const { subject, path } = found
      const change = {
        subject,
        path,
        before: start.get(key)?.value ?? null,
        after: end.get(key)?.value ?? null,
        origins: own,
      }
      if (subject.kind === "process") return [change]
      const wasThere = isWholeAt(start, subject.id)
      const isThere = isWholeAt(end, subject.id)
      // A record that came or went is one change; one that stayed is told by its fields.
      if (path.length === 0) return wasThere && isThere ? [] : [change]
      const isOfComing = own.every(({ event }) => event === "record-added") || path[0] === "content"
      return !isThere || (!wasThere && isOfComing) ? [] : [change]
    })
    .toSorted((one, other) => (one.origins.at(-1)?.seq ?? 0) - (other.origins.at(-1)?.seq ?? 0))
}
