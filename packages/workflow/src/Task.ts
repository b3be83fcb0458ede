/**
 * One thing that a process asks for: of whom, where it is done, until when, and its sentence.
 * Not here: which there are (`ToDo`).
 */
import { Edition, LocalDate, type Problem } from "@osl/core"
import * as Permission from "./Permission.ts"
import type { State } from "./State.ts"
import type * as Wording from "./Wording.ts"

/** What a task is; a criterion that is not met speaks with the edition's own sentence. */
export type Code = keyof Wording.Wording["tasks"] | "criterion-unmet"

/** Where a task is done: by a record, by an act, or by moving to a stage. */
export type Place = Edition.Mend | { readonly move: string }

/**
 * One thing that is asked for.
 *
 * **Shape** `key` is the same as long as the task is; `assignee` is the person whose work it is first, null when any of `who`
 * may take it; `except` are those who may not, for they wrote it. **Unit** `due` is a local date, the last day in time; null
 * when there is none.
 */
export interface Task {
  readonly key: string
  readonly code: Code
  readonly params: Problem.Problem["params"]
  readonly criterion?: string
  readonly place: Place
  readonly recordId?: string
  readonly who: ReadonlyArray<Edition.Duty>
  readonly assignee: string | null
  readonly except: ReadonlyArray<string>
  readonly due: string | null
}

type Draft = Pick<Task, "key" | "code" | "place"> & Partial<Task>

/** The parts of a task that most tasks leave as they are; organisers' work is first that of who leads. */
export const make = (state: State, draft: Draft): Task => {
  const who = draft.who ?? ["organizer", "director"]
  return {
    params: {},
    except: [],
    due: null,
    assignee: who[0] === "organizer" ? state.lead : null,
    ...draft,
    who,
  }
}

/** The earlier of two last days; null is later than any. */
export const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one

/** Whether a last day is so near, or past. **Unit** local dates, calendar days. */
export const isNear = (due: string | null, on: string, days: number): due is string =>
  due !== null && due <= LocalDate.addDays(on, days)

/** Whether a task is this person's to do: by duty, on this process, and not barred from it. */
export const isFor = (one: Task, state: State, person: Permission.Person): boolean =>
  one.who.includes(person.duty) &&
  !Permission.persons(person).some((id) => one.except.includes(id)) &&
  Permission.concerns(state, person)

/** What a task's `params` name, in words: a stage, a form. Dates are given to be written as the reader's language does. */
const named = (
  edition: Edition.Edition,
  { params, due }: Task,
  { language }: Wording.Speaker,
  date: (value: string) => string,
): Problem.Problem["params"] => {
  const { stage, form, last } = params
  const label =
    stage === undefined
      ? edition.formUses.find(({ key }) => key === form)?.label
      : Edition.stage(edition, String(stage))?.label
  return {
    ...params,
    ...(label === undefined ? {} : { name: label[language] }),
    ...(last === undefined ? {} : { last: date(String(last)) }),
    ...(due === null ? {} : { due: date(due) }),
  }
}

/** The plain sentence of a task. `date` writes a local date for the reader; as it is, unless given. */
export const text = (
  edition: Edition.Edition,
  one: Task,
  words: Wording.Of<"tasks">,
  date: (value: string) => string = (value) => value,
): string => {
  const criterion = Edition.criteria(edition).find(
    (entry) => entry.criterion.key === one.criterion,
  )?.criterion
  if (criterion !== undefined) return words.fill(criterion.sentence[words.language], one.params)
  return one.code === "criterion-unmet"
    ? one.code
    : words.fill(words.tasks[one.code], named(edition, one, words, date))
}
