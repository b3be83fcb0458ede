/**
 * Records that are due again: how often the edition wants each form, counted from the last one.
 * Not here: how often that is (the edition, `formUses`), or what else is asked for (`ToDo`).
 */
import { type Edition, FormCode, TimeLimit } from "@osl/core"
import * as Deadline from "./Deadline.ts"
import type { State } from "./State.ts"
import * as Task from "./Task.ts"

/** How long before its last day something is asked for. **Unit** calendar days. */
const ahead = ({ unit, count }: TimeLimit.TimeLimit): number =>
  unit === "weeks" ? 2 : unit === "months" && count === 1 ? 7 : 30

/** The records of a form that want to be kept up to date. */
const kept = (state: State, form: FormCode.FormCode): ReadonlyArray<readonly [id: string, on: string]> =>
  Object.entries(state.records).flatMap(([id, entry]) => {
    if (entry.form !== form) return []
    const isOver =
      (entry.form === "F10" && (entry.status === "dissolved" || entry.status === "independent")) ||
      (entry.form === "F12" && entry.versions.length === 0)
    return isOver ? [] : [[id, entry.touchedOn] as const]
  })

/** **Shape** in the order of the edition; those of forms that the open stages use, when their last day is near. */
export const of = (
  edition: Edition.Edition,
  state: State,
  on: string,
  { policy, calendar }: Deadline.Counting,
): ReadonlyArray<Task.Task> => {
  const halts = Deadline.suspensions(state)
  return edition.formUses.flatMap(({ key, stages, every }) => {
    if (every === null || !FormCode.isFormCode(key)) return []
    if (!state.openStages.some((stage) => stages.includes(stage))) return []
    const due = (from: string): string | null => {
      const standing = TimeLimit.standing(every, from, halts, policy, calendar)
      return standing.state === "halted" ? null : standing.on
    }
    if (every.of === "record") {
      return kept(state, key).flatMap(([recordId, last]) => {
        const until = due(last)
        return Task.isNear(until, on, ahead(every))
          ? [
              Task.make(state, {
                key: `update ${recordId}`,
                code: "form-update",
                place: { form: key },
                recordId,
                params: { form: key, last },
                due: until,
              }),
            ]
          : []
      })
    }
    const last = state.addedOn[key]
    const first = state.visits.find(({ stage }) => stages.includes(stage))?.enteredOn ?? state.startOn
    const until = due(last ?? first)
    return Task.isNear(until, on, ahead(every))
      ? [
          Task.make(state, {
            key: `form ${key}`,
            code: last === undefined ? "form-first" : "form-again",
            place: { form: key },
            params: { form: key, ...(last === undefined ? {} : { last }) },
            due: until,
          }),
        ]
      : []
  })
}
