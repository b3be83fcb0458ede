/**
 * A process: its state is the fold of its log, and a command becomes events or a refusal.
 * Not here: keeping the log (`@osl/store`), or the stages themselves (the edition).
 */
import type { Event, RecordAdded, RecordCorrected } from "./Event.ts"
import * as Redaction from "./Redaction.ts"
import { type Entry, type EntryOf, facet, type Remembered, type State, type Visit } from "./State.ts"

export { type Overdue, overdue } from "./Deadline.ts"
export { decide, type Facts } from "./Decision.ts"
export { type Move, moves, skips } from "./Move.ts"
export type { Entry, EntryOf, Pause, PlanAction, PlanVersion, Remembered, State, Visit } from "./State.ts"
export { currentPlan, entries, lastVisit } from "./State.ts"

const begin = (event: Extract<Event, { type: "process-opened" }>): State => ({
  id: event.processId,
  organisationId: event.organisationId,
  edition: event.edition,
  version: event.seq,
  status: "open",
  outcome: null,
  name: event.content.name,
  territory: event.content.territory,
  startOn: event.content.startOn,
  basis: event.content.basis,
  openedBy: event.actor.id,
  lastAt: event.at,
  lead: null,
  organizers: {},
  mandate: null,
  receiver: null,
  openStages: [],
  visits: [],
  pauses: [],
  diary: { entries: 0, lastOn: null },
  records: {},
  addedOn: {},
})

type Written<T> = { -readonly [K in keyof T]: T[K] }

/**
 * A state that may be written to. **Shape** `owned` once its records are nobody else's, so that a long log copies them
 * once; what is small is its own from the beginning.
 */
type Draft = Omit<Written<State>, "diary" | "addedOn"> & {
  owned: boolean
  readonly diary: Written<State["diary"]>
  readonly addedOn: Written<State["addedOn"]>
}

const draftOf = (state: State): Draft => ({
  ...state,
  diary: { ...state.diary },
  addedOn: { ...state.addedOn },
  owned: false,
})

const finish = ({ owned: _, ...state }: Draft): State => state

/** The records of a draft, to be written to. */
const recordsOf = (draft: Draft): Record<string, Entry> => {
  const records = draft.owned ? draft.records : { ...draft.records }
  draft.records = records
  draft.owned = true
  return records
}

const latest = (date: string | null, other: string): string => (date === null || other > date ? other : date)

const writeRecord = (draft: Draft, event: RecordAdded | RecordCorrected): void => {
  const { diary } = draft
  if (event.type === "record-added") draft.addedOn[event.form] = event.on
  if (event.form === "F06") {
    if (event.type === "record-added") diary.entries += 1
    diary.lastOn = latest(diary.lastOn, event.content.date)
    return
  }
  const before = draft.records[event.recordId]
  const keep = facet[event.form] as (content: unknown, before: unknown) => object
  const entry = {
    form: event.form,
    author: before?.author ?? event.actor.id,
    writer: event.actor.id,
    touched: event.seq,
    touchedOn: event.on,
    ...keep(event.content, before),
  } as Entry
  recordsOf(draft)[event.recordId] = entry
  if (event.form === "F01") {
    draft.name = event.content.name
    draft.territory = event.content.territory ?? draft.territory
  }
}

const removeRecord = (draft: Draft, event: Extract<Event, { type: "record-withdrawn" }>): void => {
  if (event.form === "F06") draft.diary.entries = Math.max(0, draft.diary.entries - 1)
  else delete recordsOf(draft)[event.recordId]
}

const change = <F extends Remembered>(
  draft: Draft,
  event: Event & { readonly recordId: string },
  form: F,
  how: (entry: EntryOf<F>) => Partial<EntryOf<F>>,
): void => {
  const entry = draft.records[event.recordId]
  if (entry?.form !== form) return
  recordsOf(draft)[event.recordId] = {
    ...entry,
    ...how(entry as EntryOf<F>),
    touched: event.seq,
    touchedOn: event.on,
  } as Entry
}

/** The names that the state keeps go as well: those of records, and of the actions of a plan. */
const redact = (
  draft: Draft,
  { recordId, form, fields, seq, on }: Extract<Event, { type: "record-redacted" }>,
): void => {
  const entry = draft.records[recordId]
  if (form === "F01" && fields.includes("name")) draft.name = Redaction.mark
  if (entry === undefined) return
  const gone = (name: string, kept: object): object => (fields.includes(name) ? kept : {})
  recordsOf(draft)[recordId] = {
    ...entry,
    ...("name" in entry ? gone("name", { name: Redaction.mark }) : {}),
    ...("title" in entry ? gone("title", { title: Redaction.mark }) : {}),
    ...(entry.form === "F12"
      ? gone("actions", { actions: entry.actions.map((action) => ({ ...action, name: Redaction.mark })) })
      : {}),
    touched: seq,
    touchedOn: on,
  }
}

const assign = (draft: Draft, event: Extract<Event, { type: "organizer-assigned" }>): void => {
  const { organizerId, weeklyHours, lead } = event.content
  draft.organizers = { ...draft.organizers, [organizerId]: weeklyHours }
  if (lead || draft.lead === null) draft.lead = organizerId
}

const unassign = (draft: Draft, event: Extract<Event, { type: "organizer-unassigned" }>): void => {
  const { [event.content.organizerId]: _, ...others } = draft.organizers
  draft.organizers = others
  if (draft.lead === event.content.organizerId) draft.lead = null
}

const openStage = (draft: Draft, stage: string, on: string): void => {
  draft.openStages = [...draft.openStages, stage]
  draft.visits = [...draft.visits, { stage, enteredOn: on, leftOn: null, extendedTo: null }]
}

/** Changes the stay in a stage that lasts. */
const changeVisit = (draft: Draft, stage: string, how: Partial<Visit>): void => {
  draft.visits = draft.visits.map((visit) =>
    visit.stage === stage && visit.leftOn === null ? { ...visit, ...how } : visit,
  )
}

const leave = (draft: Draft, event: Extract<Event, { type: "stage-left" }>): void => {
  draft.openStages = draft.openStages.filter((stage) => stage !== event.stage)
  changeVisit(draft, event.stage, { leftOn: event.on })
}

/** A stage that the new edition does not have is left on the day, and the one that goes on instead is entered. */
const adoptEdition = (draft: Draft, event: Extract<Event, { type: "edition-adopted" }>): void => {
  draft.edition = event.to
  for (const { from, to } of event.stages) {
    draft.openStages = draft.openStages.filter((stage) => stage !== from)
    changeVisit(draft, from, { leftOn: event.on })
    if (!draft.openStages.includes(to)) openStage(draft, to, event.on)
  }
}

const endPause = (draft: Draft, on: string): void => {
  draft.pauses = draft.pauses.map((pause) => (pause.to === null ? { ...pause, to: on } : pause))
}

const write = (draft: Draft, event: Exclude<Event, { type: "process-opened" }>): void => {
  draft.version = event.seq
  draft.lastAt = event.at
  switch (event.type) {
    case "record-added":
    case "record-corrected":
      writeRecord(draft, event)
      return
    case "record-withdrawn":
      removeRecord(draft, event)
      return
    case "mandate-issued":
      draft.mandate = event.content
      return
    case "organizer-assigned":
      assign(draft, event)
      return
    case "organizer-unassigned":
      unassign(draft, event)
      return
    case "stage-extended":
      changeVisit(draft, event.content.stage, { extendedTo: event.content.until })
      return
    case "map-published":
      change(draft, event, "F02", () => ({ number: event.number }))
      return
    case "plan-consulted":
      change(draft, event, "F12", () => ({
        consultation: { from: event.content.from, to: event.content.to },
      }))
      return
    case "plan-submitted":
      change(draft, event, "F12", () => ({ status: "submitted" }))
      return
    case "plan-returned":
      change(draft, event, "F12", () => ({ status: "draft" }))
      return
    case "plan-approved":
      change(draft, event, "F12", (plan) => ({
        status: "approved",
        consultation: null,
        versions: [
          ...plan.versions,
          { number: event.number, from: event.content.inForceFrom ?? event.content.approvedOn },
        ],
      }))
      return
    case "plan-reviewed":
      change(draft, event, "F12", (plan) => ({ reviews: [...plan.reviews, event.content.reviewedOn] }))
      return
    case "plan-action-closed":
      change(draft, event, "F12", (plan) => ({
        actions: plan.actions.map((action, index) =>
          String(index) === event.content.action ? { ...action, closed: event.content.result } : action,
        ),
      }))
      return
    case "evaluation-accepted":
      change(draft, event, "F15", () => ({ accepted: true }))
      return
    case "report-issued":
      change(draft, event, "F19", () => ({ issuedOn: event.content.issuedOn }))
      return
    case "record-redacted":
      redact(draft, event)
      return
    case "receiver-named":
      draft.receiver = event.content
      return
    case "stage-entered":
      openStage(draft, event.stage, event.on)
      return
    case "stage-left":
      leave(draft, event)
      return
    case "stage-skipped":
      return
    case "edition-adopted":
      adoptEdition(draft, event)
      return
    case "process-suspended":
      draft.status = "suspended"
      draft.pauses = [...draft.pauses, { from: event.on, until: event.content.until ?? null, to: null }]
      return
    case "process-resumed":
      draft.status = "open"
      endPause(draft, event.on)
      return
    case "process-closed":
      endPause(draft, event.on)
      draft.status = "closed"
      draft.outcome = event.content.outcome
      return
    case "process-reopened":
      draft.status = "open"
      draft.outcome = null
      return
  }
}

/**
 * The state after a whole log, in its order; null for an empty log.
 *
 * **Shape** the same as `evolve` one event after another, and the state given as `from` is unchanged; only the copying
 * between events is saved.
 */
export const fold = (events: Iterable<Event>, from: State | null = null): State | null => {
  let draft = from === null ? null : draftOf(from)
  for (const event of events) {
    if (event.type === "process-opened") draft = draftOf(begin(event))
    else if (draft !== null) write(draft, event)
  }
  return draft === null ? null : finish(draft)
}

/**
 * The state after an event.
 *
 * **Shape** a new value; the given state is unchanged. A log begins with `process-opened`; another first event leaves
 * no state, which `decide` and the store refuse by name.
 */
export const evolve = (state: State | null, event: Event): State | null => fold([event], state)
