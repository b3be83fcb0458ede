/**
 * Looking back in the reader's words: points in a log, what changed between two, the versions of a record and where each value is from.
 * Not here: working it out (`@osl/workflow`, History), the pages (`…history.*`, `…records.$recordId.versions`).
 */
import { Forms, LocalDate } from "@osl/core"
import { type AnswerRow, answerText, type Difference, differencesBetween } from "@osl/ui"
import { type Event, History } from "@osl/workflow"
import { ofModel } from "../words/Locale.ts"
import { kitWords, say } from "../words/Words.ts"
import * as EventSentence from "./EventSentence.ts"
import * as HistoryEntry from "./HistoryEntry.ts"
import * as links from "./links.ts"
import * as RecordSummary from "./RecordSummary.ts"

type Log = ReadonlyArray<Event.Event>
type Telling = EventSentence.Telling

/** The end of a day, or the moment after an event of that number. */
export type Point = { readonly on: string } | { readonly seq: number }

/** A point as it stands in an address. **Shape** `undefined` for anything else. */
export const pointOf = (text: string | null): Point | undefined => {
  if (text === null) return undefined
  if (/^\d{1,9}$/.test(text)) return { seq: Number(text) }
  return LocalDate.isLocalDate(text) ? { on: text } : undefined
}

/** The day of a point. **Unit** a local date. */
export const dayOf = (log: Log, point: Point, today: string): string => {
  if ("on" in point) return point.on
  return History.upTo(log, point).at(-1)?.on ?? today
}

/** A point in words: "1 września 2026", or an entry with its day. */
export const pointText = (log: Log, point: Point, telling: Telling): string => {
  const { date } = kitWords(telling.language)
  if ("on" in point) return date(point.on)
  const event = History.upTo(log, point).at(-1)
  return event === undefined
    ? say(telling.language, "past.before")
    : say(telling.language, "past.after", {
        date: date(event.on),
        what: EventSentence.of(event, telling),
      })
}

const fieldsOf = (telling: Telling) => (form: Forms.FormCode) => Forms.of(telling.edition)[form].fields

/** The answers of a record as they stood in an event of it. */
const rowsOf = (event: Event.Event, telling: Telling): ReadonlyArray<AnswerRow> =>
  event.type === "record-added" || event.type === "record-corrected"
    ? rowsIn(event.form, event.content, telling)
    : []

const rowsIn = (form: Forms.FormCode, content: object, telling: Telling): ReadonlyArray<AnswerRow> =>
  RecordSummary.rows(
    fieldsOf(telling)(form),
    { ...content },
    {
      language: telling.language,
      references: { ...telling.people, ...telling.titles },
    },
  )

/** What each correction in a log changed, by the number of its event. */
export const corrections = (
  log: Log,
  shown: Log,
  telling: Telling,
): ReadonlyMap<number, ReadonlyArray<Difference>> => {
  const wanted = new Set(shown.flatMap(({ seq, type }) => (type === "record-corrected" ? [seq] : [])))
  const last = new Map<string, Event.Event>()
  const found = new Map<number, ReadonlyArray<Difference>>()
  for (const event of wanted.size === 0 ? [] : log) {
    if (event.type !== "record-added" && event.type !== "record-corrected") continue
    const before = last.get(event.recordId)
    if (wanted.has(event.seq) && before !== undefined)
      found.set(event.seq, differencesBetween(rowsOf(before, telling), rowsOf(event, telling)))
    last.set(event.recordId, event)
  }
  return found
}

/** Events told with what each correction among them changed. **Shape** in the order of `shown`. */
export const entries = (log: Log, shown: Log, telling: Telling): ReadonlyArray<HistoryEntry.HistoryEntry> => {
  const changed = corrections(log, shown, telling)
  return shown.map((event) => {
    const changes = changed.get(event.seq) ?? []
    return { ...HistoryEntry.of(event, telling), ...(changes.length === 0 ? {} : { changes }) }
  })
}

/** Who, each once, in the order in which they changed it. */
const whoOf = (origins: ReadonlyArray<History.Origin>, telling: Telling): string =>
  [...new Set(origins.map(({ actor }) => EventSentence.personName(telling, actor.id)))].join(", ")

const whyOf = (origins: ReadonlyArray<History.Origin>): string | undefined => {
  const said = [...new Set(origins.flatMap(({ why }) => (why === null ? [] : [why])))]
  return said.length === 0 ? undefined : said.join(" ")
}

const wholeOf = (
  { subject, path, before, after }: History.Change,
  telling: Telling,
): ReadonlyArray<Difference> => {
  // A record that came or went is told by its title; what it says is one press away.
  if (subject.kind === "process" || path[0] !== "content") return []
  const sideOf = (value: unknown): ReadonlyArray<AnswerRow> =>
    value === null
      ? []
      : rowsIn(subject.form, { [String(path[1])]: value }, telling).filter((row) => row.value !== undefined)
  return differencesBetween(sideOf(before), sideOf(after))
}

/** What is not the same at two points, each with who changed it, when and why. **Shape** what changed last comes first. */
export const between = (log: Log, from: Point, to: Point, telling: Telling) =>
  History.between(log, from, to, fieldsOf(telling))
    .toReversed()
    .map((change) => {
      const { subject, path, origins } = change
      const reason = whyOf(origins)
      const changes = wholeOf(change, telling)
      const isGone = path.length === 0 && change.after === null
      return {
        id: `${subject.kind === "record" ? subject.id : "process"} ${path.join(" ")}`,
        at: origins.at(-1)?.at ?? "",
        who: whoOf(origins, telling),
        what: EventSentence.ofChange(change, telling),
        ...(reason === undefined ? {} : { reason }),
        ...(changes.length === 0 ? {} : { changes }),
        ...(subject.kind === "record" && !isGone ? { href: links.record(telling.state.id, subject.id) } : {}),
      }
    })

/** The records that there were at a point, by form. **Shape** of each form those added last, at most `most`; `count` of all. */
export const records = (log: Log, point: Point, telling: Telling, most: number) => {
  const kept = new Map<string, { form: Forms.FormCode; on: string }>()
  const until = History.upTo(log, point)
  for (const event of until) {
    if (event.type === "record-added") kept.set(event.recordId, { form: event.form, on: event.on })
    if (event.type === "record-withdrawn") kept.delete(event.recordId)
  }
  const titles = EventSentence.titles(until, telling)
  const all = [...kept].map(([id, { form, on }]) => ({ id, form, on, title: titles[id] ?? "" })).toReversed()
  return [...new Set(all.map(({ form }) => form))].toSorted().map((form) => {
    const own = all.filter((one) => one.form === form)
    return {
      form,
      count: own.length,
      items: own.slice(0, most).map(({ id, title, on }) => ({
        href: links.record(telling.state.id, id),
        title,
        on,
      })),
    }
  })
}

/** Where each answer of a record is from. **Shape** in the order of the form; rows are told one by one. */
export const origins = (log: Log, recordId: string, telling: Telling) => {
  const values = History.ofRecord(log, recordId, fieldsOf(telling))
  const form = values.flatMap(({ subject }) => (subject.kind === "record" ? [subject.form] : []))[0]
  if (form === undefined) return []
  const fields = fieldsOf(telling)(form)
  return fields.flatMap((field) => {
    const own = values.filter(({ path }) => path[0] === "content" && path[1] === field.name)
    const sources = [...new Map(own.map(({ origin }) => [origin.seq, origin])).values()]
    const last = sources.toSorted((one, other) => one.seq - other.seq)
    return own.length === 0
      ? []
      : [
          {
            key: field.name,
            label: field.label[ofModel(telling.language)],
            from: last.map((origin) => ({
              seq: origin.seq,
              at: origin.at,
              who: EventSentence.personName(telling, origin.actor.id),
              duty: say(telling.language, `duty.${origin.actor.duty}`),
              why: origin.why,
            })),
          },
        ]
  })
}

/** An answer in words, to stand beside where it is from. */
export const answers = (
  content: object,
  form: Forms.FormCode,
  telling: Telling,
): Readonly<Record<string, string>> =>
  Object.fromEntries(rowsIn(form, content, telling).map(({ name, value }) => [name, answerText(value)]))
