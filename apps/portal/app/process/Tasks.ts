/**
 * What a process asks for, told to a reader: each task in words, its last day, where it is done, whom it waits for.
 * Not here: which tasks there are (`@osl/workflow`, ToDo), or drawing them (`TaskList`).
 */
import type { Edition } from "@osl/core"
import { Act, Permission, Process, ToDo } from "@osl/workflow"
import { words } from "@osl/workflow/words"
import { type Locale, ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { dutyNames, isReader, may, personOf, type Reader } from "./CriterionWords.ts"
import * as links from "./links.ts"
import * as Mend from "./Mend.ts"

/** **Shape** plain JSON; `href` only when it is this reader's to do, else `who` says whose it is. */
export interface TaskItem {
  readonly key: string
  readonly label: string
  /** What it is for, when the label alone does not say so. */
  readonly details: ReadonlyArray<string>
  readonly href?: string
  readonly who?: string
  readonly due?: string
  /** The last day as it is, to sort by. */
  readonly last: string | null
  readonly isLate: boolean
}

const locales: Readonly<Record<Locale, string>> = { pl: "pl-PL", en: "en-GB", uk: "uk-UA" }

const daysIn = (locale: string) => {
  const parts = { day: "numeric", month: "long", timeZone: "UTC" } as const
  return {
    thisYear: new Intl.DateTimeFormat(locale, parts),
    anyYear: new Intl.DateTimeFormat(locale, { ...parts, year: "numeric" }),
  }
}

const days = { pl: daysIn(locales.pl), en: daysIn(locales.en), uk: daysIn(locales.uk) } satisfies Readonly<
  Record<Locale, ReturnType<typeof daysIn>>
>

/** "22 stycznia", with the year when it is another one. **Unit** local dates. */
export const day = (date: string, today: string, language: Locale): string =>
  days[language][date.slice(0, 4) === today.slice(0, 4) ? "thisYear" : "anyYear"].format(
    new Date(`${date}T00:00:00Z`),
  )

/** **Shape** `first` is whose work it is before anybody else's; null when any of those who may can take it. */
interface Way {
  readonly href: string
  readonly label?: string
  readonly isTheirs: boolean
  readonly who: ReadonlyArray<Edition.Duty>
  readonly first: string | null
}

/** Whether the reader decides on what they wrote themselves, which is somebody else's to do. */
const isOwnPlan = (state: Process.State, command: Mend.Mend["command"], reader: Reader): boolean => {
  const plan = Process.currentPlan(state)
  const writers = plan === undefined || plan === null ? [] : [plan.author, plan.writer]
  return command === "approve-plan" && writers.some((one) => isReader(reader, one))
}

/** Before something can be decided it is written and handed in, which is first the work of who leads. */
const wayOfMend = (state: Process.State, task: ToDo.Task, mend: Mend.Mend, reader: Reader): Way => {
  const { href, label, command } = mend
  const isDecision = "act" in task.place && task.place.act === command
  return {
    href,
    label,
    isTheirs: may(state, reader, command) && !isOwnPlan(state, command, reader),
    who: isDecision ? task.who : Permission.duties(command),
    first: isDecision || task.assignee !== null ? task.assignee : leadIn(state, command),
  }
}

const leadIn = (state: Process.State, command: Mend.Mend["command"]): string | null =>
  Permission.may("organizer", command) ? state.lead : null

const wayOf = (state: Process.State, task: ToDo.Task, reader: Reader): Way | undefined => {
  const { place, recordId } = task
  const isTheirs = ToDo.isFor(task, state, personOf(reader))
  const usual = { isTheirs, who: task.who, first: task.assignee }
  if ("move" in place) return { ...usual, href: links.move(state.id, place.move) }
  if (recordId !== undefined && "act" in place && Act.isCode(place.act) && Act.isOnRecord(place.act))
    return { ...usual, href: links.act(state.id, place.act, recordId) }
  if (recordId !== undefined && "form" in place)
    return { ...usual, href: links.correctRecord(state.id, recordId) }
  const mend = Mend.of(state, place, reader.language)
  if (mend === undefined) return undefined
  return task.criterion === undefined ? { ...usual, href: mend.href } : wayOfMend(state, task, mend, reader)
}

/** Whose a task is: by name when it is somebody's in particular, else by duty. */
const whoseOf = (
  task: ToDo.Task,
  { who: duties, first }: Pick<Way, "who" | "first">,
  reader: Reader,
  people: Readonly<Record<string, string>>,
): string => {
  const named = first === null ? undefined : people[first]
  if (named !== undefined) return named
  const who = dutyNames(duties, reader.language)
  return task.except.some((one) => isReader(reader, one))
    ? say(reader.language, "action.not-author", { who })
    : who
}

/** What tasks are told with. **Unit** `today` is the local date in Poland; `people` are names by id. */
export interface Ground {
  readonly edition: Edition.Edition
  readonly state: Process.State
  readonly today: string
  readonly reader: Reader
  readonly people: Readonly<Record<string, string>>
}

const itemOf = ({ edition, state, today, reader, people }: Ground, task: ToDo.Task): TaskItem => {
  const { language } = reader
  const sentence = ToDo.text(edition, task, words[ofModel(language)], (date) =>
    day(date, today, ofModel(language)),
  )
  const way = wayOf(state, task, reader)
  const label = way?.label
  const isLate = task.due !== null && task.due < today
  const { who, first } = way ?? { who: task.who, first: task.assignee }
  const waits = way?.isTheirs !== true || (first !== null && !isReader(reader, first))
  return {
    key: `${state.id} ${task.key}`,
    label: label ?? sentence,
    details: label === undefined ? [] : [sentence],
    ...(way?.isTheirs === true ? { href: way.href } : {}),
    ...(waits ? { who: whoseOf(task, { who, first }, reader, people) } : {}),
    ...(task.due === null
      ? {}
      : {
          due: say(language, isLate ? "todo.late" : "todo.due", { due: day(task.due, today, language) }),
        }),
    last: task.due,
    isLate,
  }
}

/**
 * Tasks that lead to the same place by the same words are one to a reader, who reads there all that it is for.
 *
 * **Shape** the first of them, and so the earliest last day, stays.
 */
const once = (tasks: ReadonlyArray<TaskItem>): ReadonlyArray<TaskItem> => {
  const found = new Map<string, TaskItem>()
  for (const task of tasks) {
    const place = JSON.stringify([task.label, task.href, task.who])
    const first = found.get(place) ?? { ...task, details: [] }
    found.set(place, { ...first, details: [...new Set([...first.details, ...task.details])] })
  }
  return [...found.values()]
}

const all = ({ edition, state, today }: Ground): ReadonlyArray<ToDo.Task> => ToDo.of(edition, state, today)

const decided: ReadonlyArray<ToDo.Code> = [
  "plan-to-decide",
  "evaluation-to-accept",
  "report-to-issue",
  "lead-missing",
]

/** What has been handed in and waits for a decision, the reader's own papers too: those say who else decides. */
export const decisions = (ground: Ground): ReadonlyArray<TaskItem> =>
  all(ground)
    .filter(({ code }) => decided.includes(code))
    .map((task) => itemOf(ground, task))

/** Everything that the process asks for, the earliest last day first. */
export const of = (ground: Ground): ReadonlyArray<TaskItem> => all(ground).map((task) => itemOf(ground, task))

/** The same without what the next step asks for, where that stands on the page by itself. */
export const besideStep = (ground: Ground): ReadonlyArray<TaskItem> =>
  once(
    all(ground)
      .filter(({ code }) => code !== "criterion-unmet" && code !== "move-ready")
      .map((task) => itemOf(ground, task)),
  )

/** Tasks of several processes as those of one: the earliest last day first, those without one at the end. */
export const byDue = <T extends TaskItem>(tasks: ReadonlyArray<T>): ReadonlyArray<T> => {
  const placeOf = ({ last }: T): string => last ?? "9999"
  return tasks.toSorted((one, other) =>
    placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0,
  )
}

/** What it asks of this reader before anybody else. */
export const own = (ground: Ground): ReadonlyArray<TaskItem> =>
  once(of(ground).filter(({ href, who }) => href !== undefined && who === undefined))
