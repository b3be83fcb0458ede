/**
 * What happened, in English.
 * Titles of forms, labels of fields and codes are the model's own.
 */
import type { Wording } from "../../Wording.ts"

/** Without a full stop. */
export const events: Wording["events"] = {
  "process-opened": "Opened the process “{name}”: {municipality}",
  "mandate-issued": "Entered the mandate no. {number} dated {date}",
  "organizer-assigned":
    "{lead, select, yes {Assigned the leading organiser} other {Assigned an organiser}}: {person}, {hours, number} hours a week",
  "organizer-unassigned": "Ended an organiser's work on the process: {person}",
  "stage-extended": "Extended the stage: {stage} (until {date})",
  "record-added": "Added {object}: {title}",
  "record-corrected": "Corrected {object}: {title}",
  "record-withdrawn": "Withdrew {object}: {title}",
  "record-withdrawn.untitled": "Withdrew {object}",
  "map-published": "Published the resource and needs map, version {number}",
  "plan-consulted": "Put the plan to consultation: {title} (from {from} to {to})",
  "plan-submitted": "Submitted the plan for approval: {title}",
  "plan-returned": "Returned the plan for correction: {title}",
  "plan-approved": "Approved the plan: {title} (version {number}, order no. {order}, dated {date})",
  "plan-reviewed": "Reviewed the plan: {title} ({date})",
  "plan-action-closed": "Closed the action “{action}”: {result}",
  "plan-action-unnamed": "action {number}",
  "evaluation-accepted": "Accepted the evaluation sheet",
  "report-issued": "Issued the report: {to} ({date})",
  "record-redacted": "Took words out of a record: {title}",
  "receiver-named": "Named who takes over the process: {name} ({kind})",
  "stage-entered":
    "{by, select, start {Began at the stage: {stage}} parallel {Opened a stage beside the others: {stage}} back {Returned to the stage: {stage}} skip {Passed over stages to the stage: {stage}} other {Moved to the stage: {stage}}}",
  "stage-left": "Finished the stage: {stage}",
  "stage-skipped": "Passed over the stage: {stage}",
  "process-suspended.until": "Suspended the process until {date}",
  "process-suspended": "Suspended the process",
  "process-resumed": "Resumed the process",
  "process-closed": "Closed the process: {outcome}",
  "process-reopened": "Reopened the process",
  "edition-adopted": "Adopted the edition of the model: {edition}",
  someone: "somebody outside the institution",
  plan: "the plan",
}

/** What a record is called where it has no name of its own. */
export const titles: Wording["titles"] = {
  F02: "from {from} to {to}",
  F05: "as of {date}",
  F15: "from {from} to {to}",
  F16: "{kind} – {goal}",
  F19: "from {from} to {to}",
}

/** A record of each form, as what is added or corrected. */
export const objects: Wording["objects"] = {
  F01: "the community card",
  F02: "a resource and needs map",
  F03: "a resource",
  F04: "a need",
  F05: "a map of actors",
  F06: "a diary entry",
  F07: "a conversation",
  F08: "a research walk",
  F09: "a research activity",
  F10: "a group",
  F11: "a partnership",
  F12: "an action plan",
  F13: "an event",
  F14: "a volunteering card",
  F15: "an evaluation sheet",
  F16: "evidence of change",
  F19: "a period report",
  F20: "an advocacy card",
}
