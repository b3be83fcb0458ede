/**
 * What has a day in a person's processes: last days of what is asked of them, actions of plans, events.
 * Not here: which tasks there are (`@osl/workflow`, ToDo), a file for other calendars (`CalendarFeed`).
 */
import { CodeList, CommunityEvent } from "@osl/core"
import { Process } from "@osl/workflow"
import * as links from "../process/links.ts"
import * as Tasks from "../process/Tasks.ts"
import { ofModel } from "../words/Locale.ts"

export const kinds = ["deadline", "action", "event"] as const
export type Kind = (typeof kinds)[number]

/** **Shape** plain JSON; `key` is the same as long as the thing is. **Unit** `on` is a local date. */
export interface CalendarItem {
  readonly key: string
  readonly kind: Kind
  readonly on: string
  readonly label: string
  readonly process: string
  readonly href: string
  /** A last day that has passed; an event is never late. */
  readonly isLate: boolean
}

const isOfAction = ({ key }: Tasks.TaskItem): boolean => key.includes(" action ")

const deadlines = (ground: Tasks.Ground): ReadonlyArray<CalendarItem> =>
  Tasks.own(ground).flatMap((task) =>
    task.last === null || task.href === undefined || isOfAction(task)
      ? []
      : [
          {
            key: task.key,
            kind: "deadline",
            on: task.last,
            label: task.details[0] ?? task.label,
            process: ground.state.name,
            href: task.href,
            isLate: task.isLate,
          },
        ],
  )

/** What a plan in force promises and is not closed yet, however far its day. */
const actions = ({ state, today }: Tasks.Ground): ReadonlyArray<CalendarItem> => {
  const plan = Process.currentPlan(state)
  const planId = Object.keys(state.records).find((id) => state.records[id] === plan)
  if (plan === undefined || planId === undefined || plan.versions.length === 0) return []
  return plan.actions.flatMap(({ name, due, closed }, index) =>
    due === null || closed !== null
      ? []
      : [
          {
            key: `${state.id} action ${planId} ${index}`,
            kind: "action",
            on: due,
            label: name,
            process: state.name,
            href: links.record(state.id, planId),
            isLate: due < today,
          },
        ],
  )
}

const events = ({ state, reader }: Tasks.Ground): ReadonlyArray<CalendarItem> =>
  Object.entries(state.records).flatMap(([id, entry]) =>
    entry.form === "F13"
      ? [
          {
            key: `${state.id} event ${id}`,
            kind: "event",
            on: entry.on,
            label: CodeList.label(CommunityEvent.Kind, entry.kind)[ofModel(reader.language)],
            process: state.name,
            href: links.record(state.id, id),
            isLate: false,
          },
        ]
      : [],
  )

/** All that has a day in one process, for one reader. A closed or suspended process asks for nothing; its events stay. */
export const of = (ground: Tasks.Ground): ReadonlyArray<CalendarItem> => [
  ...(ground.state.status === "open" ? [...deadlines(ground), ...actions(ground)] : []),
  ...events(ground),
]

/** By day, then by process. */
export const inOrder = (items: ReadonlyArray<CalendarItem>): ReadonlyArray<CalendarItem> =>
  items.toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.process.localeCompare(other.process, "pl"),
  )
