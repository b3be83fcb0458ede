/**
 * All forms of the model: those that records of a process are made with, and those beside any process.
 * Not here: each form's fields (the module of its record).
 */
import type * as Schema from "effect/Schema"
import * as ActorMap from "./ActorMap.ts"
import * as Campaign from "./Campaign.ts"
import * as Community from "./Community.ts"
import * as CommunityEvent from "./CommunityEvent.ts"
import * as Conversation from "./Conversation.ts"
import * as DiaryEntry from "./DiaryEntry.ts"
import * as EditionForm from "./EditionForm.ts"
import * as Evaluation from "./Evaluation.ts"
import * as EvidenceOfChange from "./EvidenceOfChange.ts"
import type { Form } from "./Form.ts"
import type { FormCode } from "./FormCode.ts"
import * as Group from "./Group.ts"
import * as LocalPartnership from "./LocalPartnership.ts"
import * as Need from "./Need.ts"
import * as OslPlan from "./OslPlan.ts"
import * as PeriodReport from "./PeriodReport.ts"
import * as ResearchActivity from "./ResearchActivity.ts"
import * as ResearchWalk from "./ResearchWalk.ts"
import * as Resource from "./Resource.ts"
import * as ResourceNeedsMap from "./ResourceNeedsMap.ts"
import * as SupervisionSession from "./SupervisionSession.ts"
import * as Volunteering from "./Volunteering.ts"

/** The forms of the records of a process, by code, in the order of the model. */
export const all = {
  F01: Community.form,
  F02: ResourceNeedsMap.form,
  F03: Resource.form,
  F04: Need.form,
  F05: ActorMap.form,
  F06: DiaryEntry.form,
  F07: Conversation.form,
  F08: ResearchWalk.form,
  F09: ResearchActivity.form,
  F10: Group.form,
  F11: LocalPartnership.form,
  F12: OslPlan.form,
  F13: CommunityEvent.form,
  F14: Volunteering.form,
  F15: Evaluation.form,
  F16: EvidenceOfChange.form,
  F19: PeriodReport.form,
  F20: Campaign.form,
} as const satisfies { readonly [F in FormCode]: { readonly form: F } }

export { codes, type FormCode, isFormCode } from "./FormCode.ts"

/** Forms whose records belong to no process, by code. F17 is that of `@osl/competency`. */
export const beside = { F18: SupervisionSession.form } as const

/** Every form of the model, by code: the one list to walk when whose record it is does not matter. */
export const every = { ...all, ...beside } as const

export type AnyFormCode = keyof typeof every

/** **Shape** in the order of the model. */
export const everyCode = (Object.keys(every) as ReadonlyArray<AnyFormCode>).toSorted()

/** What a record of each form holds. */
export type Content = { readonly [F in FormCode]: (typeof all)[F]["schema"]["Type"] }

/** Whether the value is the code of any form of the model. */
export const isAnyFormCode = (value: unknown): value is AnyFormCode =>
  typeof value === "string" && Object.hasOwn(every, value)

/** The forms of one edition. **Shape** an answer may be a code that only this edition has (`CodeList.Added`). */
export type OfEdition = {
  readonly [F in AnyFormCode]: Form<F, Schema.Codec<(typeof every)[F]["schema"]["Type"], unknown>>
}

const made = new WeakMap<EditionForm.Ground, OfEdition>()

/**
 * The forms as an edition has them, made once for each edition.
 *
 * **Shape** a form that the edition leaves as it is is the very form of `every`, so that what was compiled for it serves.
 * **Source** inferred; rules FE1–FE5.
 */
export const of = (edition: EditionForm.Ground): OfEdition => {
  const found = made.get(edition)
  if (found !== undefined) return found
  const base: Readonly<Record<AnyFormCode, Form<AnyFormCode, EditionForm.Fielded>>> = every
  const forms = Object.fromEntries(
    everyCode.map((code) => [code, EditionForm.of(edition, base[code])]),
  ) as unknown as OfEdition
  made.set(edition, forms)
  return forms
}

/** What gives the forms of an edition: `of`, for those who are handed it because they do without the forms themselves. */
export type Of = typeof of
