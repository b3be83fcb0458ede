/**
 * The acts on a process that are not records: each with the form a person fills in for it.
 * Not here: the forms themselves (`acts/`), who may do them (`Permission`), or what follows (`Process.decide`).
 */
import { close, extendStage, nameReceiver, openProcess, reopen, resume, suspend } from "./acts/course.ts"
import {
  acceptEvaluation,
  approvePlan,
  closePlanAction,
  consultPlan,
  issueReport,
  publishMap,
  returnPlan,
  reviewPlan,
  submitPlan,
} from "./acts/documents.ts"
import { assignOrganizer, issueMandate, unassignOrganizer } from "./acts/staff.ts"

export * from "./acts/course.ts"
export * from "./acts/documents.ts"
export * from "./acts/reason.ts"
export * from "./acts/staff.ts"

/** By code. */
export const all = {
  "open-process": openProcess,
  "issue-mandate": issueMandate,
  "assign-organizer": assignOrganizer,
  "unassign-organizer": unassignOrganizer,
  "extend-stage": extendStage,
  "publish-map": publishMap,
  "consult-plan": consultPlan,
  "submit-plan": submitPlan,
  "return-plan": returnPlan,
  "approve-plan": approvePlan,
  "review-plan": reviewPlan,
  "close-plan-action": closePlanAction,
  "accept-evaluation": acceptEvaluation,
  "issue-report": issueReport,
  "name-receiver": nameReceiver,
  suspend,
  resume,
  close,
  reopen,
} as const

export type Code = keyof typeof all

export type Content = { readonly [A in Code]: (typeof all)[A]["schema"]["Type"] }

/** Whether the value names an act. */
export const isCode = (value: unknown): value is Code =>
  typeof value === "string" && Object.hasOwn(all, value)

/** The acts on one record, with the form of that record. */
export const onRecord = {
  "publish-map": "F02",
  "consult-plan": "F12",
  "submit-plan": "F12",
  "return-plan": "F12",
  "approve-plan": "F12",
  "review-plan": "F12",
  "close-plan-action": "F12",
  "accept-evaluation": "F15",
  "issue-report": "F19",
} as const satisfies Partial<Record<Code, string>>

export type OnRecord = keyof typeof onRecord

/** Whether the act is on one record. */
export const isOnRecord = (code: Code): code is OnRecord => Object.hasOwn(onRecord, code)
