/**
 * What happened to a process, and what changed in it, in plain sentences.
 * Not here: choosing and grouping them (whoever shows them), or refusals (`Refusal.text`).
 */
import { CodeList, Edition, type Form, type Forms, type Language } from "@osl/core"
import * as Act from "./Act.ts"
import type { Event, Type } from "./Event.ts"
import type { Change, Origin } from "./History.ts"
import * as RecordTitle from "./RecordTitle.ts"
import type { State } from "./State.ts"
import type * as Wording from "./Wording.ts"
import { oneLine, say, sayDate } from "./words/say.ts"

/** The words that events and changes are told in. */
export type Words = Wording.Of<"events" | "titles" | "objects" | "changes">

/**
 * What a sentence may need to know besides the event.
 *
 * **Shape** everything but the words and the edition may be missing: the sentence then says less.
 */
export interface Telling {
  readonly words: Words
  readonly edition: Edition.Edition
  /** Editions that an event may name: it is told by its own, and an edition that is adopted by its title. */
  readonly editions?: ReadonlyArray<Edition.Edition>
  /** Names what events of plans are about. */
  readonly state?: State
  /** Names of people by id, as far as they are known. */
  readonly people?: Readonly<Record<string, string>>
  /** Titles of records by id, as far as they are known. */
  readonly titles?: Readonly<Record<string, string>>
  /** The name of a municipality by its code; `undefined` for one that is not known. */
  readonly municipality?: (terc: string) => string | undefined
}

/** A change of an answer is told by the forms of its edition: `Forms.of(edition)` of `@osl/core`. */
export interface TellingChange extends Telling {
  readonly forms: Forms.OfEdition
}

type Of<T extends Type> = Extract<Event, { readonly type: T }>
type Params = Readonly<Record<string, string | number>>
type Told = readonly [message: keyof Words["events"], params: Params]
type Table = { readonly [T in Type]: (event: Of<T>, telling: Telling) => Told }

/** What a person is called, or that they are somebody from outside. */
export const personName = ({ people, words }: Telling, id: string): string =>
  people?.[id] ?? words.events.someone

/** The name of a stage; its key when the edition does not have it. */
export const stageLabel = (
  { edition, language }: { readonly edition: Edition.Edition; readonly language: Language.Language },
  key: string,
): string => Edition.stage(edition, key)?.label[language] ?? key

const stageOf = ({ edition, words }: Telling, key: string): string =>
  stageLabel({ edition, language: words.language }, key)

const municipality = (telling: Telling, terc: string): string => telling.municipality?.(terc) ?? terc

const date = ({ words }: Telling, day: string): string => sayDate(words, day)

/** A record of a form as what is added or corrected: "kartę społeczności". */
export const object = (form: Forms.FormCode, { objects }: Wording.Of<"objects">): string => objects[form]

/** The title of a form in the words of the edition. */
const formTitle = ({ edition, words }: Telling, form: Forms.FormCode): string =>
  edition.formUses.find(({ key }) => key === form)?.label[words.language] ?? form

/** Titles of the records of a log by id, as they were last written. */
export const titles = (
  log: Iterable<Event>,
  telling: RecordTitle.Naming,
): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const event of log)
    if (event.type === "record-added" || event.type === "record-corrected")
      found[event.recordId] = RecordTitle.of(event.form, event.content, telling)
  return found
}

const planTitle = (telling: Telling, recordId: string): string => {
  const entry = telling.state?.records[recordId]
  return (
    telling.titles?.[recordId] ??
    (entry?.form === "F12" ? entry.title : undefined) ??
    telling.words.events.plan
  )
}

const planAction = (telling: Telling, recordId: string, action: string): string => {
  const entry = telling.state?.records[recordId]
  const name = entry?.form === "F12" ? entry.actions[Number(action)]?.name : undefined
  return (
    name ?? say(telling.words, telling.words.events["plan-action-unnamed"], { number: Number(action) + 1 })
  )
}

const written = (telling: Telling, event: Of<"record-added" | "record-corrected">): Params => ({
  object: object(event.form, telling.words),
  title: RecordTitle.of(event.form, event.content, telling),
})

const table: Table = {
  "process-opened": ({ content }, telling) => [
    "process-opened",
    { name: content.name, municipality: municipality(telling, content.territory) },
  ],
  "mandate-issued": ({ content }, telling) => [
    "mandate-issued",
    { number: content.number, date: date(telling, content.issuedOn) },
  ],
  "organizer-assigned": ({ content }, telling) => [
    "organizer-assigned",
    {
      lead: content.lead ? "yes" : "no",
      person: personName(telling, content.organizerId),
      hours: content.weeklyHours,
    },
  ],
  "organizer-unassigned": ({ content }, telling) => [
    "organizer-unassigned",
    { person: personName(telling, content.organizerId) },
  ],
  "stage-extended": ({ content }, telling) => [
    "stage-extended",
    { stage: stageOf(telling, content.stage), date: date(telling, content.until) },
  ],
  "record-added": (event, telling) => ["record-added", written(telling, event)],
  "record-corrected": (event, telling) => ["record-corrected", written(telling, event)],
  "record-withdrawn": ({ form, recordId }, telling) => {
    const title = telling.titles?.[recordId]
    const named = { object: object(form, telling.words) }
    return title === undefined
      ? ["record-withdrawn.untitled", named]
      : ["record-withdrawn", { ...named, title }]
  },
  "map-published": ({ number }) => ["map-published", { number }],
  "plan-consulted": ({ recordId, content }, telling) => [
    "plan-consulted",
    {
      title: planTitle(telling, recordId),
      from: date(telling, content.from),
      to: date(telling, content.to),
    },
  ],
  "plan-submitted": ({ recordId }, telling) => ["plan-submitted", { title: planTitle(telling, recordId) }],
  "plan-returned": ({ recordId }, telling) => ["plan-returned", { title: planTitle(telling, recordId) }],
  "plan-approved": ({ recordId, content, number }, telling) => [
    "plan-approved",
    {
      title: planTitle(telling, recordId),
      number,
      order: content.orderNumber,
      date: date(telling, content.approvedOn),
    },
  ],
  "plan-reviewed": ({ recordId, content }, telling) => [
    "plan-reviewed",
    { title: planTitle(telling, recordId), date: date(telling, content.reviewedOn) },
  ],
  "plan-action-closed": ({ recordId, content }, telling) => [
    "plan-action-closed",
    {
      action: planAction(telling, recordId, content.action),
      result: CodeList.label(Act.ActionResult, content.result)[telling.words.language],
    },
  ],
  "evaluation-accepted": () => ["evaluation-accepted", {}],
  "report-issued": ({ content }, telling) => [
    "report-issued",
    { to: content.to, date: date(telling, content.issuedOn) },
  ],
  "record-redacted": ({ form, recordId }, telling) => [
    "record-redacted",
    { title: telling.titles?.[recordId] ?? formTitle(telling, form) },
  ],
  "receiver-named": ({ content }, telling) => [
    "receiver-named",
    { name: content.name, kind: CodeList.label(Act.ReceiverKind, content.kind)[telling.words.language] },
  ],
  "stage-entered": ({ by, stage }, telling) => ["stage-entered", { by, stage: stageOf(telling, stage) }],
  "stage-left": ({ stage }, telling) => ["stage-left", { stage: stageOf(telling, stage) }],
  "stage-skipped": ({ stage }, telling) => ["stage-skipped", { stage: stageOf(telling, stage) }],
  "process-suspended": ({ content }, telling) =>
    content.until === undefined
      ? ["process-suspended", {}]
      : ["process-suspended.until", { date: date(telling, content.until) }],
  "process-resumed": () => ["process-resumed", {}],
  "process-closed": ({ content }, telling) => [
    "process-closed",
    { outcome: CodeList.label(telling.edition.outcomes, content.outcome)[telling.words.language] },
  ],
  "process-reopened": () => ["process-reopened", {}],
  "edition-adopted": ({ to }, telling) => {
    const name = named(telling, to)?.title[telling.words.language] ?? to.key
    return ["edition-adopted", { edition: `${name} ${to.version}` }]
  },
}

const named = ({ editions = [] }: Pick<Telling, "editions">, { key, version }: Edition.EditionRef) =>
  editions.find((one) => one.key === key && one.version === version)

/** The edition that an event was written under, when it is at hand; else that of the telling. */
export const editionOf = (event: Event, telling: Pick<Telling, "edition" | "editions">): Edition.Edition =>
  named(telling, event.edition) ?? telling.edition

/** The sentence for an event, without a full stop. **Shape** one line. **Source** inferred; rule HI6. */
export const of = <T extends Type>(event: Of<T>, telling: Telling): string => {
  const tell: (event: Of<T>, telling: Telling) => Told = table[event.type as T]
  const [key, params] = tell(event, { ...telling, edition: editionOf(event, telling) })
  return oneLine(say(telling.words, telling.words.events[key], params))
}

/** Who gave a value, when and why: "Anna Nowak, 8 marca 2025. Uzasadnienie: …". */
export const because = (origin: Origin, telling: Telling): string => {
  const { words } = telling
  const who = personName(telling, origin.actor.id)
  const given = say(words, words.changes.because, { who, date: date(telling, origin.on) })
  return origin.why === null
    ? given
    : oneLine(`${given}. ${say(words, words.changes.why, { why: origin.why })}`)
}

const longest = 120

const quoted = (text: string, words: Words): string => {
  const line = oneLine(text)
  const short = line.length > longest ? `${[...line].slice(0, longest).join("")}…` : line
  return say(words, words.changes.quoted, { text: short })
}

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const labelOf = (field: Form.FormField, code: unknown, { language }: Pick<Words, "language">): string =>
  field.codes?.find((one) => one.code === code)?.label[language] ?? String(code)

/** An answer in a few words, as its field means it. */
export const answer = (field: Form.FormField, value: unknown, telling: Telling): string => {
  const { words } = telling
  const { changes, language } = words
  switch (field.kind) {
    case "yes-no":
      return changes[value === true ? "yes" : "no"]
    case "choice":
      return labelOf(field, value, words)
    case "choices":
      return (Array.isArray(value) ? value : []).map((one) => labelOf(field, one, words)).join(", ")
    case "date":
      return date(telling, String(value))
    case "number":
      return [
        new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(Number(value)),
        ...(field.unit === undefined ? [] : [field.unit[language]]),
      ].join("\u00a0")
    case "territory":
      return municipality(telling, String(value))
    case "reference":
      return telling.titles?.[String(value)] ?? telling.people?.[String(value)] ?? String(value)
    case "counts":
      return (field.fields ?? [])
        .map((band) => `${band.label[language]}: ${String(isRow(value) ? (value[band.name] ?? 0) : 0)}`)
        .join(", ")
    case "list":
      return say(words, words.changes.rows, { count: Array.isArray(value) ? value.length : 0 })
    default:
      return quoted(String(value), words)
  }
}

const isWord = ({ changes }: Words, key: string): key is keyof Words["changes"] => Object.hasOwn(changes, key)

const word = (key: string, words: Words): string => (isWord(words, key) ? words.changes[key] : key)

type Said = (value: unknown) => string

/** How a value of a process or of what was decided is said, by its name. */
const said = (name: string, telling: Telling): Said => {
  const { words, edition } = telling
  const { language } = words
  switch (name) {
    case "territory":
      return (value) => municipality(telling, String(value))
    case "startOn":
    case "inForceFrom":
    case "issued":
      return (value) => date(telling, String(value))
    case "basis":
      return (value) => CodeList.label(Act.Basis, String(value))[language]
    case "outcome":
      return (value) => CodeList.label(edition.outcomes, String(value))[language]
    case "lead":
      return (value) => personName(telling, String(value))
    case "status":
    case "stages":
      return (value) => word(String(value), words)
    case "organizers":
      return (value) => say(words, words.changes.hours, { hours: Number(value) })
    case "accepted":
      return (value) => words.changes[value === true ? "yes" : "no"]
    case "mandate":
      return (value) =>
        isRow(value)
          ? say(words, words.changes.mandated, {
              number: String(value["number"]),
              date: date(telling, String(value["issuedOn"])),
            })
          : ""
    case "receiver":
      return (value) => (isRow(value) ? quoted(String(value["name"]), words) : "")
    case "consultation":
      return (value) =>
        isRow(value)
          ? say(words, words.changes.period, {
              from: date(telling, String(value["from"])),
              to: date(telling, String(value["to"])),
            })
          : ""
    case "reviews":
      return (value) =>
        (Array.isArray(value) ? value : []).map((day) => date(telling, String(day))).join(", ")
    case "closed":
      return (value) =>
        isRow(value)
          ? Object.entries(value)
              .map(([action, how]) => `${action}: ${CodeList.label(Act.ActionResult, String(how))[language]}`)
              .join(", ")
          : ""
    case "name":
      return (value) => quoted(String(value), words)
    default:
      return (value) => String(value)
  }
}

/** What a change is about, and how its values are said. */
const about = (
  { subject, path }: Change,
  telling: TellingChange,
): { readonly what: string; readonly how: Said } => {
  const { words, forms } = telling
  const { language } = words
  const [first = "", second = ""] = path.map(String)
  if (subject.kind === "process") {
    const name = first === "stages" ? stageOf(telling, second) : personName(telling, second)
    const what = isWord(words, first) ? say(words, words.changes[first], { name }) : first
    return { what, how: said(first, telling) }
  }
  const form = forms[subject.form]
  const title = telling.titles?.[subject.id]
  const record = `${form.title[language]}${title === undefined ? "" : ` ${quoted(title, words)}`}`
  if (first === "standing")
    return { what: `${record}, ${word(`standing.${second}`, words)}`, how: said(second, telling) }
  const field = form.fields.find(({ name }) => name === second)
  return field === undefined
    ? { what: `${record}, ${second}`, how: (value) => quoted(String(value), words) }
    : {
        what: `${record}, ${field.label[language]}`,
        how: (value) => answer(field, value, telling),
      }
}

/**
 * The sentence for a change, without a full stop; who made it and why is `because`.
 *
 * **Shape** one line. Long texts are cut at 120 letters, rows are counted: the whole values are in the change.
 * **Source** inferred; rule HI6.
 */
export const ofChange = (change: Change, telling: TellingChange): string => {
  const { words, edition } = telling
  const { changes } = words
  const { subject, before, after, path } = change
  if (subject.kind === "record" && path.length === 0) {
    const content = (after ?? before) as Forms.Content[Forms.FormCode]
    const what = `${object(subject.form, words)}: ${RecordTitle.of(subject.form, content, { words, edition })}`
    return oneLine(say(words, after === null ? changes.went : changes.came, { what }))
  }
  const { what, how } = about(change, telling)
  if (after === null) return oneLine(say(words, words.changes.cleared, { what, before: how(before) }))
  if (before === null) return oneLine(say(words, words.changes.set, { what, after: how(after) }))
  return oneLine(say(words, words.changes.changed, { what, before: how(before), after: how(after) }))
}
