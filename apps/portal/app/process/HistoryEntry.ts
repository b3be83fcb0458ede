/**
 * One event of a process as the history shows it: what, who, when, why, and by which criteria.
 * Not here: the sentence itself (`EventSentence`), choosing events (the page).
 */
import type { HistoryItem } from "@osl/ui"
import { type Event, Sentence } from "@osl/workflow"
import { say } from "../words/Words.ts"
import { past } from "./CriterionWords.ts"
import * as EventSentence from "./EventSentence.ts"
import type { Kind } from "./historyKinds.ts"
import * as links from "./links.ts"

/** **Shape** plain JSON. **Unit** `at` is an instant in UTC. */
export interface HistoryEntry extends HistoryItem {
  readonly seq: number
  readonly kind: Kind
}

const kindOf = {
  "process-opened": "stages",
  "stage-entered": "stages",
  "stage-left": "stages",
  "stage-skipped": "stages",
  "stage-extended": "stages",
  "process-suspended": "stages",
  "process-resumed": "stages",
  "process-closed": "stages",
  "process-reopened": "stages",
  "edition-adopted": "decisions",
  "mandate-issued": "decisions",
  "organizer-assigned": "decisions",
  "organizer-unassigned": "decisions",
  "map-published": "decisions",
  "plan-consulted": "decisions",
  "plan-submitted": "decisions",
  "plan-returned": "decisions",
  "plan-approved": "decisions",
  "plan-reviewed": "decisions",
  "plan-action-closed": "decisions",
  "evaluation-accepted": "decisions",
  "report-issued": "decisions",
  "receiver-named": "decisions",
  "record-added": "records",
  "record-corrected": "records",
  "record-withdrawn": "records",
  "record-redacted": "records",
} as const satisfies Record<Event.Type, Kind>

/** The part of the history that an event belongs to. */
export const kind = (event: Event.Event): Kind => kindOf[event.type]

const isMilestone = ({ type }: Event.Event): boolean =>
  type === "process-opened" ||
  type === "stage-entered" ||
  type === "process-closed" ||
  type === "process-reopened"

const reason = (event: Event.Event): string | undefined => {
  if ("reason" in event) return event.reason
  if (event.type === "plan-reviewed") return event.content.note
  if (event.type === "plan-consulted") return event.content.how
  return "content" in event && "reason" in event.content && typeof event.content.reason === "string"
    ? event.content.reason
    : undefined
}

/** An event told in the reader's language. */
export const of = (event: Event.Event, telling: EventSentence.Telling): HistoryEntry => {
  const who = EventSentence.personName(telling, event.actor.id)
  const why = reason(event)
  return {
    id: event.id,
    seq: event.seq,
    at: event.at,
    who,
    duty: say(telling.language, `duty.${event.actor.duty}`),
    ...(event.actor.onBehalfOf === undefined
      ? {}
      : { onBehalfOf: EventSentence.personName(telling, event.actor.onBehalfOf) }),
    kind: kind(event),
    isMilestone: isMilestone(event),
    what: EventSentence.of(event, telling),
    ...(why === undefined ? {} : { reason: why }),
    criteria:
      "criteria" in event
        ? event.criteria.map((result) =>
            past(Sentence.editionOf(event, telling), result, who, telling.language),
          )
        : [],
    ...("recordId" in event ? { href: links.record(event.processId, event.recordId) } : {}),
  }
}
