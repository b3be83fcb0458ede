/**
 * What changed, in English.
 * Titles of forms, labels of fields and codes are the model's own.
 */
import type { Wording } from "../../Wording.ts"

/** What of a process can change, and how a change is told. */
export const changes: Wording["changes"] = {
  name: "Name of the process",
  territory: "Municipality",
  startOn: "Start of the process",
  basis: "Run by",
  edition: "Edition of the model",
  status: "Status of the process",
  outcome: "Outcome",
  lead: "The process is led by",
  mandate: "Mandate",
  receiver: "Who takes over the process",
  organizers: "Working time, {name}",
  stages: "Stage {name}",
  "standing.published": "published version",
  "standing.status": "status of the plan",
  "standing.version": "approved version",
  "standing.inForceFrom": "in force from",
  "standing.consultation": "consultation",
  "standing.reviews": "reviews",
  "standing.closed": "closed actions",
  "standing.issued": "issued on",
  "standing.accepted": "acceptance of the evaluation",
  came: "Added {what}",
  went: "Withdrew {what}",
  set: "{what}: now {after}",
  changed: "{what}: was {before}, now {after}",
  cleared: "{what}: was {before}, now empty",
  quoted: "“{text}”",
  hours: "{hours, number} hours a week",
  mandated: "no. {number} dated {date}",
  period: "from {from} to {to}",
  because: "{who}, {date}",
  why: "Reason: {why}",
  yes: "yes",
  no: "no",
  rows: "{count, plural, one {# entry} other {# entries}}",
  // What a code of the state means.
  open: "under way",
  left: "finished",
  suspended: "suspended",
  closed: "closed",
  draft: "draft",
  submitted: "submitted for approval",
  approved: "approved",
}
