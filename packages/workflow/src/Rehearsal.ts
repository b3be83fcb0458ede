/**
 * What another edition would mean for a process, before it is adopted, in sentences for who decides.
 * Not here: adopting it (`Adoption`), or how two editions differ by themselves (`@osl/core`, EditionDiff).
 */
import { Edition, type Forms, type Problem } from "@osl/core"
import * as Adoption from "./Adoption.ts"
import * as Deadline from "./Deadline.ts"
import type { Event } from "./Event.ts"
import * as Move from "./Move.ts"
import { evolve } from "./Process.ts"
import type { State } from "./State.ts"
import * as ToDo from "./ToDo.ts"
import type * as Wording from "./Wording.ts"

export type Code = keyof Wording.Wording["findings"]

/** What happens to a process under another edition, from nothing to the worst. */
export const groups = ["no-change", "new-duty", "blocked", "needs-decision"] as const
export type Group = (typeof groups)[number]

const weight = {
  "stage-missing": "needs-decision",
  "record-not-kept": "needs-decision",
  "move-closed": "blocked",
  "no-way-onward": "blocked",
  "record-incomplete": "new-duty",
  "duty-added": "new-duty",
  "duty-raised": "new-duty",
  "time-shorter": "new-duty",
  "duty-gone": "no-change",
  "time-longer": "no-change",
  "passage-undrawn": "no-change",
  "passage-unmet": "no-change",
} as const satisfies Record<Code, Group>

/** One thing that would be otherwise. **Shape** `params` hold keys and local dates; `text` puts them in words. */
export interface Finding {
  readonly code: Code
  readonly params: Problem.Problem["params"]
  readonly recordId?: string
  readonly task?: ToDo.Task
}

/** **Shape** the group is the worst of the findings'; what blocks comes before duties, the past at the end. */
export interface Report {
  readonly processId: string
  readonly group: Group
  readonly findings: ReadonlyArray<Finding>
}

/** A process to be rehearsed: its state, its records, and its log when its past is asked for as well. */
export interface Rehearsed {
  readonly state: State
  readonly records: ReadonlyArray<Adoption.Written>
  readonly events?: Iterable<Event>
}

const ofRecords = (forms: Forms.OfEdition, records: Rehearsed["records"]): ReadonlyArray<Finding> =>
  records.flatMap((record): ReadonlyArray<Finding> => {
    const fit = Adoption.fit(forms, record)
    if (fit === "fits") return []
    const code = fit === "not-kept" ? "record-not-kept" : "record-incomplete"
    return [{ code, params: { form: record.form }, recordId: record.id }]
  })

const onward = (edition: Edition.Edition, state: State, on: string): ReadonlyArray<Move.Move> =>
  Move.moves(edition, state, on).filter(({ transition }) => transition.kind !== "back")

const isReady = ({ criteria }: Move.Move): boolean => criteria.every(({ met }) => met)

const ofMoves = (
  from: Edition.Edition,
  to: Edition.Edition,
  state: State,
  on: string,
): ReadonlyArray<Finding> => {
  const now = onward(from, state, on)
  const then = onward(to, state, on)
  const isKnown = Adoption.missingStages(to, state).length === 0
  return [
    ...now
      .filter(isReady)
      .filter(({ transition }) => !then.some((one) => one.transition.to === transition.to && isReady(one)))
      .map(({ transition }): Finding => ({ code: "move-closed", params: { stage: transition.to } })),
    ...(isKnown && now.length > 0 && then.length === 0
      ? [{ code: "no-way-onward", params: {} } as const]
      : []),
  ]
}

/** The wanted number of a criterion's task, so that the same task with a higher one is seen. */
const isRaised = (now: ToDo.Task, then: ToDo.Task): boolean =>
  now.criterion !== undefined && now.params["wanted"] !== then.params["wanted"]

const ofTasks = (now: ReadonlyArray<ToDo.Task>, then: ReadonlyArray<ToDo.Task>): ReadonlyArray<Finding> => {
  const before = new Map(now.map((one) => [one.key, one]))
  const after = new Set(then.map(({ key }) => key))
  const duty = (code: Code, task: ToDo.Task): Finding => ({ code, params: {}, task })
  return [
    ...then.filter(({ key }) => !before.has(key)).map((task) => duty("duty-added", task)),
    ...then.flatMap((task) => {
      const known = before.get(task.key)
      return known !== undefined && isRaised(known, task) ? [duty("duty-raised", task)] : []
    }),
    ...now.filter(({ key }) => !after.has(key)).map((task) => duty("duty-gone", task)),
  ]
}

const ofTimes = (from: Edition.Edition, to: Edition.Edition, state: State): ReadonlyArray<Finding> =>
  state.visits.flatMap((visit): ReadonlyArray<Finding> => {
    if (visit.leftOn !== null || Edition.stage(to, visit.stage) === undefined) return []
    const now = Deadline.of(from, state, visit)
    const then = Deadline.of(to, state, visit)
    if (then === null || now === then) return []
    const code = now === null || then < now ? "time-shorter" : "time-longer"
    return [{ code, params: { stage: visit.stage, due: then } }]
  })

/** The entries into stages that the other edition would have refused on their day. */
const ofPast = (to: Edition.Edition, events: Iterable<Event>): ReadonlyArray<Finding> => {
  const found: Array<Finding> = []
  let state: State | null = null
  /** The state before the command that the event is of: its events have one instant. */
  let before: State | null = null
  let at = ""
  for (const event of events) {
    if (event.at !== at) before = state
    at = event.at
    if (event.type === "stage-entered" && event.by !== "start" && before !== null) {
      const { stage, on } = event
      const move = Move.moves(to, before, on).find(({ transition }) => transition.to === stage)
      const set = new Set(event.criteria.map(({ key }) => key))
      const count = move?.criteria.filter(({ met, criterion }) => !met && !set.has(criterion.key)).length
      if (count === undefined) found.push({ code: "passage-undrawn", params: { stage, on } })
      else if (count > 0) found.push({ code: "passage-unmet", params: { stage, on, count } })
    }
    state = evolve(state, event)
  }
  return found
}

const worst = (findings: ReadonlyArray<Finding>): Group =>
  findings.reduce<Group>(
    (group, { code }) => (groups.indexOf(weight[code]) > groups.indexOf(group) ? weight[code] : group),
    "no-change",
  )

/** The edition a process runs under and the one it is rehearsed under; `formsOf` is `Forms.of` of `@osl/core`. */
export interface Editions {
  readonly from: Edition.Edition
  readonly to: Edition.Edition
  readonly formsOf: Forms.Of
}

/**
 * What the edition `to` would mean for a process that runs under `from`.
 *
 * **Shape** a closed process changes in nothing but its past. **Unit** `on` is the local date in Poland.
 * **Source** inferred; rules RH1–RH6.
 */
export const of = (
  { from, to, formsOf }: Editions,
  { state, records, events = [] }: Rehearsed,
  on: string,
): Report => {
  const now =
    state.status === "closed"
      ? []
      : [
          ...Adoption.missingStages(to, state).map(
            (stage): Finding => ({ code: "stage-missing", params: { stage } }),
          ),
          ...ofRecords(formsOf(to), records),
          ...ofMoves(from, to, state, on),
          ...ofTasks(ToDo.of(from, state, on), ToDo.of(to, state, on)),
          ...ofTimes(from, to, state),
        ]
  const findings = [...now, ...ofPast(to, events)]
  return { processId: state.id, group: worst(findings), findings }
}

/** A finding in a sentence. `date` writes a local date for the reader; as it is, unless given. */
export const text = (
  { from, to }: Pick<Editions, "from" | "to">,
  { code, params, task }: Finding,
  words: Wording.Of<"findings" | "tasks">,
  date: (value: string) => string = (value) => value,
): string => {
  const { language, fill, findings } = words
  const { stage, form, due, on } = params
  const label = (edition: Edition.Edition) => Edition.stage(edition, String(stage))?.label[language]
  const named = {
    ...params,
    ...(stage === undefined ? {} : { stage: label(from) ?? label(to) ?? stage }),
    ...(form === undefined
      ? {}
      : { form: from.formUses.find(({ key }) => key === form)?.label[language] ?? form }),
    ...(due === undefined ? {} : { due: date(String(due)) }),
    ...(on === undefined ? {} : { on: date(String(on)) }),
    ...(task === undefined ? {} : { task: ToDo.text(code === "duty-gone" ? from : to, task, words, date) }),
  }
  return fill(findings[code], named)
}

/** **Unit** processes rehearsed so far. */
export interface Progress {
  readonly done: number
  readonly report: Report
}

/**
 * Many processes, one after another as they are asked for, so that a country fits in little memory.
 *
 * **Shape** in the order given; what was rehearsed is not kept.
 */
export function* each(
  { from, ...editions }: Omit<Editions, "from"> & { readonly from: (state: State) => Edition.Edition },
  processes: Iterable<Rehearsed>,
  on: string,
): Generator<Progress> {
  let done = 0
  for (const one of processes) {
    yield { done: ++done, report: of({ ...editions, from: from(one.state) }, one, on) }
  }
}

/** How many processes are in each group. */
export type Summary = Readonly<Record<Group, number>>

export const none: Summary = { "no-change": 0, "new-duty": 0, blocked: 0, "needs-decision": 0 }

/** The summary with one more process in the group of its report. */
export const count = (summary: Summary, { group }: Report): Summary => ({
  ...summary,
  [group]: summary[group] + 1,
})

/** A summary in sentences, the worst group first. **Shape** one sentence for each group that has a process. */
export const sentences = (summary: Summary, words: Wording.Of<"groups">): ReadonlyArray<string> =>
  groups
    .toReversed()
    .flatMap((group) =>
      summary[group] === 0 ? [] : [words.fill(words.groups[group], { count: summary[group] })],
    )
