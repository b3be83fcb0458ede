/**
 * Where something missing is mended: the page to go to, what its link says, and which command it leads to.
 * Not here: what is missing (`Overview`), or who may (`@osl/workflow`, Permission).
 */
import { Forms } from "@osl/core"
import { Act, type Command, Process } from "@osl/workflow"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import * as links from "./links.ts"

export interface Mend {
  readonly href: string
  readonly label: string
  readonly command: Command.Type
}

/** The forms of which one record is kept and corrected, rather than one more added. */
const kept: ReadonlyArray<Forms.FormCode> = ["F01", "F02", "F11", "F12"]

/** The record of a form that was touched last; `undefined` when there is none. */
const latest = (
  state: Process.State,
  form: Forms.FormCode,
  fits: (entry: Process.Entry) => boolean = () => true,
): string | undefined =>
  Object.entries(state.records)
    .filter(([, entry]) => entry.form === form && fits(entry))
    .sort(([, a], [, b]) => b.touched - a.touched)[0]?.[0]

export const addRecord = (processId: string, form: Forms.FormCode, language: Locale): Mend => ({
  href: links.addRecord(processId, form),
  label: say(language, "form.add", { object: say(language, `form.${form}.object`) }),
  command: "record",
})

const correctRecord = (
  processId: string,
  form: Forms.FormCode,
  recordId: string,
  language: Locale,
): Mend => ({
  href: links.correctRecord(processId, recordId),
  label: say(language, "form.correct", { object: say(language, `form.${form}.object`) }),
  command: "correct",
})

const toAct = (processId: string, code: Act.Code, language: Locale, recordId?: string): Mend => ({
  href: links.act(processId, code, recordId),
  label: Act.all[code].title[ofModel(language)],
  command: code,
})

const byForm = (state: Process.State, form: Forms.FormCode, language: Locale): Mend => {
  const found = kept.includes(form) ? latest(state, form) : undefined
  return found === undefined
    ? addRecord(state.id, form, language)
    : correctRecord(state.id, form, found, language)
}

/** An act on a record leads first to the record it needs: written, submitted, approved. */
const byAct = (state: Process.State, code: Act.Code, language: Locale): Mend => {
  if (!Act.isOnRecord(code)) return toAct(state.id, code, language)
  const form = Act.onRecord[code]
  if (form === "F02") {
    const map = latest(state, form, (entry) => entry.form === "F02" && entry.number === 0)
    return map === undefined ? addRecord(state.id, form, language) : toAct(state.id, code, language, map)
  }
  if (form === "F15") {
    const sheet = latest(state, form, (entry) => entry.form === "F15" && !entry.accepted)
    return sheet === undefined ? addRecord(state.id, form, language) : toAct(state.id, code, language, sheet)
  }
  const plan = Process.currentPlan(state)
  const id = latest(state, form)
  if (plan === undefined || id === undefined) return addRecord(state.id, form, language)
  if (plan.status === "draft" && code !== "submit-plan") return toAct(state.id, "submit-plan", language, id)
  if (plan.status === "submitted" && code !== "return-plan")
    return toAct(state.id, "approve-plan", language, id)
  return toAct(state.id, code, language, id)
}

/** Where the edition's advice leads in a process as it stands; nothing for advice that no page knows. */
export const of = (
  state: Process.State,
  mend: { readonly form: string } | { readonly act: string },
  language: Locale,
): Mend | undefined => {
  if ("form" in mend) return Forms.isFormCode(mend.form) ? byForm(state, mend.form, language) : undefined
  return Act.isCode(mend.act) ? byAct(state, mend.act, language) : undefined
}
