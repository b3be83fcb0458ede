/**
 * The to-do list of a process: everything that it asks for on a day.
 * Not here: what a task says (`Task`), records due again (`Routine`), or telling people (`Reminder`).
 */
import type { Edition } from "@osl/core"
import * as Criterion from "./Criterion.ts"
import * as Deadline from "./Deadline.ts"
import * as Move from "./Move.ts"
import * as Permission from "./Permission.ts"
import * as Routine from "./Routine.ts"
import { currentPlan, type EntryOf, type State } from "./State.ts"
import * as Task from "./Task.ts"

export { type Code, isFor, type Place, type Task, text } from "./Task.ts"

/** The last day of the open stages together: the earliest of them. */
const stageDue = (edition: Edition.Edition, state: State, counting: Deadline.Counting): string | null =>
  state.visits
    .filter(({ leftOn }) => leftOn === null)
    .map((visit) => Deadline.of(edition, state, visit, counting))
    .reduce(Task.earlier, null)

const ofMoves = (
  edition: Edition.Edition,
  state: State,
  on: string,
  due: string | null,
): ReadonlyArray<Task.Task> => {
  const onward = Move.moves(edition, state, on).filter(({ transition }) => transition.kind !== "back")
  const last = edition.stages.at(-1)?.key
  const closing =
    last !== undefined && state.openStages.includes(last) ? Move.exit(edition, state, last, on) : []
  const unmet = new Map(
    [...onward.flatMap(({ criteria }) => criteria), ...closing]
      .filter(({ met }) => !met)
      .map((one) => [one.criterion.key, one] as const),
  )
  return [
    ...[...unmet.values()].map((one) =>
      Task.make(state, {
        key: `criterion ${one.criterion.key}`,
        code: "criterion-unmet",
        place: one.criterion.mend,
        criterion: one.criterion.key,
        params: Criterion.toCondition(one).params,
        who: one.criterion.who,
        due,
      }),
    ),
    ...onward
      .filter(({ criteria }) => criteria.every(({ met }) => met))
      .map(({ transition: { to, who } }) =>
        Task.make(state, {
          key: `move ${to}`,
          code: "move-ready",
          place: { move: to },
          params: { stage: to },
          who,
          due,
        }),
      ),
  ]
}

const ofStages = (
  edition: Edition.Edition,
  state: State,
  on: string,
  counting: Deadline.Counting,
): ReadonlyArray<Task.Task> =>
  state.visits.flatMap((visit) => {
    const due = visit.leftOn === null ? Deadline.of(edition, state, visit, counting) : null
    return Task.isNear(due, on, 30)
      ? [
          Task.make(state, {
            key: `stage ${visit.stage}`,
            code: "stage-time",
            place: { act: "extend-stage" },
            params: { stage: visit.stage },
            who: Permission.duties("extend-stage"),
            due,
          }),
        ]
      : []
  })

const ofPlan = (
  state: State,
  recordId: string,
  plan: EntryOf<"F12">,
  on: string,
): ReadonlyArray<Task.Task> => {
  const params = { name: plan.title }
  const { consultation } = plan
  return [
    ...(plan.status === "submitted"
      ? [
          Task.make(state, {
            key: `decide ${recordId}`,
            code: "plan-to-decide",
            place: { act: "approve-plan" },
            recordId,
            params,
            who: Permission.duties("approve-plan"),
            except: [...new Set([plan.author, plan.writer])],
          }),
        ]
      : []),
    ...(plan.status === "draft" && consultation !== null && consultation.to < on
      ? [
          Task.make(state, {
            key: `submit ${recordId}`,
            code: "plan-to-submit",
            place: { act: "submit-plan" },
            recordId,
            params,
            who: Permission.duties("submit-plan"),
          }),
        ]
      : []),
    ...(plan.versions.length === 0
      ? []
      : plan.actions.flatMap(({ name, due, closed }, index) =>
          closed === null && Task.isNear(due, on, 30)
            ? [
                Task.make(state, {
                  key: `action ${recordId} ${index}`,
                  code: "plan-action-due",
                  place: { act: "close-plan-action" },
                  recordId,
                  params: { name },
                  due,
                }),
              ]
            : [],
        )),
  ]
}

const ofRecords = (state: State, on: string): ReadonlyArray<Task.Task> => {
  const plan = currentPlan(state)
  return Object.entries(state.records).flatMap(([recordId, entry]) => {
    switch (entry.form) {
      case "F02":
        return entry.number > 0
          ? []
          : [
              Task.make(state, {
                key: `publish ${recordId}`,
                code: "map-to-publish",
                place: { act: "publish-map" },
                recordId,
              }),
            ]
      case "F12":
        return entry === plan ? ofPlan(state, recordId, entry, on) : []
      case "F15":
        return entry.accepted
          ? []
          : [
              Task.make(state, {
                key: `accept ${recordId}`,
                code: "evaluation-to-accept",
                place: { act: "accept-evaluation" },
                recordId,
                who: Permission.duties("accept-evaluation"),
                except: [...new Set([entry.author, entry.writer])],
              }),
            ]
      case "F19":
        return entry.issuedOn !== null
          ? []
          : [
              Task.make(state, {
                key: `issue ${recordId}`,
                code: "report-to-issue",
                place: { act: "issue-report" },
                recordId,
                params: { last: entry.to },
                who: Permission.duties("issue-report"),
              }),
            ]
      default:
        return []
    }
  })
}

const ofPeople = (state: State): ReadonlyArray<Task.Task> =>
  state.lead === null
    ? [
        Task.make(state, {
          key: "lead",
          code: "lead-missing",
          place: { act: "assign-organizer" },
          who: Permission.duties("assign-organizer"),
        }),
      ]
    : []

const ofPause = (state: State): ReadonlyArray<Task.Task> => {
  const until = state.pauses.at(-1)?.until ?? null
  return until === null
    ? []
    : [Task.make(state, { key: "resume", code: "resume-expected", place: { act: "resume" }, due: until })]
}

const byDue = (one: Task.Task, other: Task.Task): number =>
  one.due === other.due ? 0 : Task.earlier(one.due, other.due) === one.due && one.due !== null ? -1 : 1

/**
 * Everything that a process asks for on a day.
 *
 * **Shape** first what has the earliest last day, at the end what has none; of a criterion that several moves ask for, one task.
 * A suspended process asks for nothing but its return, a closed one for nothing.
 * **Unit** `on` is the local date in Poland. **Source** inferred, dossier 2.3, 2.6, 4.3; rules TD1–TD8.
 */
export const of = (
  edition: Edition.Edition,
  state: State,
  on: string,
  counting: Deadline.Counting = Deadline.usual,
): ReadonlyArray<Task.Task> => {
  if (state.status === "closed") return []
  if (state.status === "suspended") return ofPause(state)
  return [
    ...ofPeople(state),
    ...ofRecords(state, on),
    ...ofMoves(edition, state, on, stageDue(edition, state, counting)),
    ...ofStages(edition, state, on, counting),
    ...Routine.of(edition, state, on, counting),
  ].sort(byDue)
}
