/**
 * Which tasks people are told of on a day, and when they are told to somebody above.
 * Not here: the tasks (`ToDo`), or sending anything.
 */
import { type Edition, LocalDate } from "@osl/core"
import type { Task } from "./Task.ts"

/**
 * When people are told, as data of an institution.
 *
 * **Unit** calendar days: `before` the last day; `escalateAfter` it, told to `escalateTo`.
 */
export interface Policy {
  readonly before: ReadonlyArray<number>
  readonly escalateAfter: number
  readonly escalateTo: ReadonlyArray<Edition.Duty>
}

/** A week and a day before; to the director after a fortnight. **Source** inferred. */
export const usual: Policy = { before: [7, 1], escalateAfter: 14, escalateTo: ["director"] }

export type Kind = "coming" | "overdue" | "escalation"

/** **Unit** `days` are calendar days until the last day, negative when it has passed. */
export interface Reminder {
  readonly task: Task
  readonly kind: Kind
  readonly days: number
  readonly to: ReadonlyArray<Edition.Duty>
}

/**
 * The reminders of one day.
 *
 * **Shape** each is told once when every day is asked for: on the days before, on the first day too late, and on the day of
 * escalation; nothing for a task without a last day. **Unit** `on` is the local date in Poland. **Source** inferred; rules TD9, TD10.
 */
export const on = (
  tasks: ReadonlyArray<Task>,
  day: string,
  policy: Policy = usual,
): ReadonlyArray<Reminder> =>
  tasks.flatMap((task): ReadonlyArray<Reminder> => {
    if (task.due === null) return []
    const days = LocalDate.daysBetween(day, task.due)
    if (policy.before.includes(days)) return [{ task, kind: "coming", days, to: task.who }]
    return [
      ...(days === -1 ? [{ task, kind: "overdue" as const, days, to: task.who }] : []),
      ...(days === -policy.escalateAfter
        ? [{ task, kind: "escalation" as const, days, to: policy.escalateTo }]
        : []),
    ]
  })
