/**
 * A process: its state is the fold of its log, and a command becomes events or a refusal.
 * Not here: keeping the log (`@osl/store`), or the stages themselves (the edition).
 */
import type { Forms } from "@osl/core"
import type { Event, RecordAdded, RecordCorrected } from "./Event.ts"
import { type Entry, type EntryOf, facet, type Remembered, type State, type Visit } from "./State.ts"

export { decide, type Facts } from "./Decision.ts"
export { type Move, moves, overdue } from "./Move.ts"
export type { Entry, EntryOf, PlanAction, Remembered, State, Visit } from "./State.ts"
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
  diary: { entries: 0, lastOn: null },
  records: {},
})

const isRemembered = (form: Forms.FormCode): form is Remembered => form !== "F06"

const withDiary = (state: State, event: Extract<RecordAdded, { form: "F06" }>): State => ({
  ...state,
  diary: {
    entries: state.diary.entries + 1,
    lastOn:
      state.diary.lastOn === null || event.content.date > state.diary.lastOn
        ? event.content.date
        : state.diary.lastOn,
  },
})

const withRecord = (state: State, event: RecordAdded | RecordCorrected): State => {
  if (event.form === "F06") return event.type === "record-added" ? withDiary(state, event) : state
  const before = state.records[event.recordId]
  const keep = facet[event.form] as (content: unknown, before: unknown) => object
  const entry = {
    form: event.form,
    author: before?.author ?? event.actor.id,
    touched: event.seq,
    ...keep(event.content, before),
  } as Entry
  const name = event.form === "F01" ? event.content.name : state.name
  const territory = event.form === "F01" ? (event.content.territory ?? state.territory) : state.territory
  return { ...state, name, territory, records: { ...state.records, [event.recordId]: entry } }
}

const without = (state: State, event: Extract<Event, { type: "record-withdrawn" }>): State => {
  if (!isRemembered(event.form)) {
    return { ...state, diary: { ...state.diary, entries: Math.max(0, state.diary.entries - 1) } }
  }
  const { [event.recordId]: _, ...rest } = state.records
  return { ...state, records: rest }
}

const changed = <F extends Remembered>(
  state: State,
  event: Event & { readonly recordId: string },
  form: F,
  change: (entry: EntryOf<F>) => Partial<EntryOf<F>>,
): State => {
  const entry = state.records[event.recordId]
  if (entry?.form !== form) return state
  const next = { ...entry, ...change(entry as EntryOf<F>), touched: event.seq } as Entry
  return { ...state, records: { ...state.records, [event.recordId]: next } }
}

const leave = (visits: ReadonlyArray<Visit>, stage: string, on: string): ReadonlyArray<Visit> =>
  visits.map((visit) => (visit.stage === stage && visit.leftOn === null ? { ...visit, leftOn: on } : visit))

const apply = (state: State, event: Exclude<Event, { type: "process-opened" }>): State => {
  switch (event.type) {
    case "record-added":
    case "record-corrected":
      return withRecord(state, event)
    case "record-withdrawn":
      return without(state, event)
    case "mandate-issued":
      return { ...state, mandate: event.content }
    case "organizer-assigned": {
      const { organizerId, weeklyHours, lead } = event.content
      return {
        ...state,
        lead: lead || state.lead === null ? organizerId : state.lead,
        organizers: { ...state.organizers, [organizerId]: weeklyHours },
      }
    }
    case "map-published":
      return changed(state, event, "F02", () => ({ number: event.number }))
    case "plan-submitted":
      return changed(state, event, "F12", () => ({ status: "submitted" }))
    case "plan-returned":
      return changed(state, event, "F12", () => ({ status: "draft" }))
    case "plan-approved":
      return changed(state, event, "F12", () => ({ status: "approved", number: event.number }))
    case "plan-reviewed":
      return changed(state, event, "F12", (plan) => ({
        reviews: [...plan.reviews, event.content.reviewedOn],
      }))
    case "plan-action-closed":
      return changed(state, event, "F12", (plan) => ({
        actions: plan.actions.map((action, index) =>
          String(index) === event.content.action ? { ...action, closed: event.content.result } : action,
        ),
      }))
    case "evaluation-accepted":
      return changed(state, event, "F15", () => ({ accepted: true }))
    case "receiver-named":
      return { ...state, receiver: event.content }
    case "stage-entered":
      return {
        ...state,
        openStages: [...state.openStages, event.stage],
        visits: [...state.visits, { stage: event.stage, enteredOn: event.on, leftOn: null }],
      }
    case "stage-left":
      return {
        ...state,
        openStages: state.openStages.filter((stage) => stage !== event.stage),
        visits: leave(state.visits, event.stage, event.on),
      }
    case "process-suspended":
      return { ...state, status: "suspended" }
    case "process-resumed":
      return { ...state, status: "open" }
    case "process-closed":
      return { ...state, status: "closed", outcome: event.content.outcome }
    case "process-reopened":
      return { ...state, status: "open", outcome: null }
  }
}

/**
 * The state after an event.
 *
 * **Shape** a new value; the given state is unchanged. A log begins with `process-opened`; another first event leaves
 * no state, which `decide` and the store refuse by name.
 */
export const evolve = (state: State | null, event: Event): State | null => {
  if (event.type === "process-opened") return begin(event)
  if (state === null) return null
  return { ...apply(state, event), version: event.seq, lastAt: event.at }
}

/** The state after a whole log, in its order; null for an empty log. */
export const fold = (events: Iterable<Event>, from: State | null = null): State | null => {
  let state = from
  for (const event of events) state = evolve(state, event)
  return state
}
