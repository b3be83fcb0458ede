/**
 * All forms of the model that records of a process are made with.
 * Not here: each form's fields (the module of its record).
 */
import * as Community from "./Community.ts"
import * as CommunityEvent from "./CommunityEvent.ts"
import * as Conversation from "./Conversation.ts"
import * as DiaryEntry from "./DiaryEntry.ts"
import * as Evaluation from "./Evaluation.ts"
import * as Group from "./Group.ts"
import * as LocalPartnership from "./LocalPartnership.ts"
import * as Need from "./Need.ts"
import * as OslPlan from "./OslPlan.ts"
import * as ResearchActivity from "./ResearchActivity.ts"
import * as Resource from "./Resource.ts"
import * as ResourceNeedsMap from "./ResourceNeedsMap.ts"

/** By code, in the order of the model. */
export const all = {
  F01: Community.form,
  F02: ResourceNeedsMap.form,
  F03: Resource.form,
  F04: Need.form,
  F06: DiaryEntry.form,
  F07: Conversation.form,
  F09: ResearchActivity.form,
  F10: Group.form,
  F11: LocalPartnership.form,
  F12: OslPlan.form,
  F13: CommunityEvent.form,
  F15: Evaluation.form,
} as const

export type FormCode = keyof typeof all

/** What a record of each form holds. */
export type Content = { readonly [F in FormCode]: (typeof all)[F]["schema"]["Type"] }

export const codes = Object.keys(all) as ReadonlyArray<FormCode>

export const isFormCode = (value: unknown): value is FormCode =>
  typeof value === "string" && Object.hasOwn(all, value)
