/**
 * What a process asks for, in English.
 * A criterion speaks with the edition's own sentence instead.
 */
import type { Wording } from "../../Wording.ts"

export const tasks: Wording["tasks"] = {
  "resume-expected": "Resume the process: the return was expected on {due}.",
  "lead-missing": "Assign who leads the process.",
  "plan-to-decide": "Approve or return the plan “{name}”.",
  "evaluation-to-accept": "Accept the evaluation sheet.",
  "report-to-issue": "Issue the report for the period up to {last}.",
  "map-to-publish": "Publish the resource and needs map.",
  "plan-to-submit": "The consultation of the plan “{name}” is over. Submit it for approval.",
  "plan-action-due": "Close the action “{name}” or change its date in the plan.",
  "move-ready": "Move to the stage “{name}”.",
  "stage-time": "Finish the stage “{name}” or extend it.",
  "form-first": "Record for the first time: {name}.",
  "form-again": "Record again: {name}. The last one is of {last}.",
  "form-update": "Bring up to date: {name}. The last change is of {last}.",
}
