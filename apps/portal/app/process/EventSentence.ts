/**
 * What happened to a process, in one sentence for every type of event.
 * Not here: who did it and when, reasons and details (`HistoryEntry`).
 */
import { CodeList, Edition, Forms, type Language, type LocalDate } from "@osl/core"
import { Municipality } from "@osl/core/territory"
import { makeWords } from "@osl/ui"
import { Act, type Event, type Process } from "@osl/workflow"
import { type Params, say, type WordKey } from "../words/Words.ts"
import * as RecordSummary from "./RecordSummary.ts"

/** What a sentence may need to know besides the event. */
export interface Telling {
  readonly language: Language.Language
  readonly edition: Edition.Edition
  readonly state: Process.State
  /** Names of people by id, as far as they are known. */
  readonly people: Readonly<Record<string, string>>
  /** Titles of records by id, as far as they are known. */
  readonly titles: Readonly<Record<string, string>>
}

type Of<T extends Event.Type> = Extract<Event.Event, { readonly type: T }>
type Sentence = readonly [key: WordKey, params: Params]
type Table = { readonly [T in Event.Type]: (event: Of<T>, telling: Telling) => Sentence }

export const personName = (telling: Telling, id: string): string =>
  telling.people[id] ?? say(telling.language, "event.someone")

export const stageLabel = (telling: Pick<Telling, "edition" | "language">, key: string): string =>
  Edition.stage(telling.edition, key)?.label[telling.language] ?? key

const date = ({ language }: Telling, value: LocalDate.LocalDate): string => makeWords(language).date(value)

const object = ({ language }: Telling, form: Forms.FormCode): string => say(language, `form.${form}.object`)

const formTitle = ({ language }: Telling, form: Forms.FormCode): string => Forms.all[form].title[language]

const planTitle = (telling: Telling, recordId: string): string => {
  const entry = telling.state.records[recordId]
  return (
    telling.titles[recordId] ??
    (entry?.form === "F12" ? entry.title : undefined) ??
    say(telling.language, "event.plan")
  )
}

const planAction = (telling: Telling, recordId: string, action: string): string => {
  const entry = telling.state.records[recordId]
  const name = entry?.form === "F12" ? entry.actions[Number(action)]?.name : undefined
  return name ?? say(telling.language, "event.plan-action-unnamed", { number: Number(action) + 1 })
}

const written = (telling: Telling, event: Of<"record-added" | "record-corrected">): Params => ({
  object: object(telling, event.form),
  title: RecordSummary.title(event.form, event.content, telling),
})

const municipality = (telling: Telling, terc: string): string => {
  const found = Municipality.find(terc)
  return found === undefined ? terc : Municipality.label(found)[telling.language]
}

const table: Table = {
  "process-opened": ({ content }, telling) => [
    "event.process-opened",
    { name: content.name, municipality: municipality(telling, content.territory) },
  ],
  "mandate-issued": ({ content }, telling) => [
    "event.mandate-issued",
    { number: content.number, date: date(telling, content.issuedOn) },
  ],
  "organizer-assigned": ({ content }, telling) => [
    "event.organizer-assigned",
    {
      lead: content.lead ? "yes" : "no",
      person: personName(telling, content.organizerId),
      hours: content.weeklyHours,
    },
  ],
  "organizer-unassigned": ({ content }, telling) => [
    "event.organizer-unassigned",
    { person: personName(telling, content.organizerId) },
  ],
  "stage-extended": ({ content }, telling) => [
    "event.stage-extended",
    { stage: stageLabel(telling, content.stage), date: date(telling, content.until) },
  ],
  "record-added": (event, telling) => ["event.record-added", written(telling, event)],
  "record-corrected": (event, telling) => ["event.record-corrected", written(telling, event)],
  "record-withdrawn": ({ form, recordId }, telling) => {
    const title = telling.titles[recordId]
    const named = { object: object(telling, form) }
    return title === undefined
      ? ["event.record-withdrawn.untitled", named]
      : ["event.record-withdrawn", { ...named, title }]
  },
  "map-published": ({ number }) => ["event.map-published", { number }],
  "plan-consulted": ({ recordId, content }, telling) => [
    "event.plan-consulted",
    {
      title: planTitle(telling, recordId),
      from: date(telling, content.from),
      to: date(telling, content.to),
    },
  ],
  "plan-submitted": ({ recordId }, telling) => [
    "event.plan-submitted",
    { title: planTitle(telling, recordId) },
  ],
  "plan-returned": ({ recordId }, telling) => [
    "event.plan-returned",
    { title: planTitle(telling, recordId) },
  ],
  "plan-approved": ({ recordId, content, number }, telling) => [
    "event.plan-approved",
    {
      title: planTitle(telling, recordId),
      number,
      order: content.orderNumber,
      date: date(telling, content.approvedOn),
    },
  ],
  "plan-reviewed": ({ recordId, content }, telling) => [
    "event.plan-reviewed",
    { title: planTitle(telling, recordId), date: date(telling, content.reviewedOn) },
  ],
  "plan-action-closed": ({ recordId, content }, telling) => [
    "event.plan-action-closed",
    {
      action: planAction(telling, recordId, content.action),
      result: CodeList.label(Act.ActionResult, content.result)[telling.language],
    },
  ],
  "evaluation-accepted": () => ["event.evaluation-accepted", {}],
  "report-issued": ({ content }, telling) => [
    "event.report-issued",
    { to: content.to, date: date(telling, content.issuedOn) },
  ],
  "record-redacted": ({ form, recordId }, telling) => [
    "event.record-redacted",
    { title: telling.titles[recordId] ?? formTitle(telling, form) },
  ],
  "receiver-named": ({ content }, telling) => [
    "event.receiver-named",
    { name: content.name, kind: CodeList.label(Act.ReceiverKind, content.kind)[telling.language] },
  ],
  "stage-entered": ({ by, stage }, telling) => [
    "event.stage-entered",
    { by, stage: stageLabel(telling, stage) },
  ],
  "stage-left": ({ stage }, telling) => ["event.stage-left", { stage: stageLabel(telling, stage) }],
  "stage-skipped": ({ stage }, telling) => ["event.stage-skipped", { stage: stageLabel(telling, stage) }],
  "process-suspended": ({ content }, telling) =>
    content.until === undefined
      ? ["event.process-suspended", {}]
      : ["event.process-suspended.until", { date: date(telling, content.until) }],
  "process-resumed": () => ["event.process-resumed", {}],
  "process-closed": ({ content }, telling) => [
    "event.process-closed",
    { outcome: CodeList.label(telling.edition.outcomes, content.outcome)[telling.language] },
  ],
  "process-reopened": () => ["event.process-reopened", {}],
  "edition-adopted": ({ to }) => ["event.edition-adopted", { edition: `${to.key} ${to.version}` }],
}

/** The sentence for an event, without a full stop, in the language of the telling. */
export const of = <T extends Event.Type>(event: Of<T>, telling: Telling): string => {
  const tell: (event: Of<T>, telling: Telling) => Sentence = table[event.type as T]
  const [key, params] = tell(event, telling)
  return say(telling.language, key, params)
}
