/**
 * One thing that a process asks for: of whom, where it is done, until when, and its sentence.
 * Not here: which there are (`ToDo`).
 */
import { Edition, type Language, LocalDate, Problem } from "@osl/core"
import type { Actor } from "./Event.ts"
import * as Permission from "./Permission.ts"
import type { State } from "./State.ts"

/** The sentences of tasks, as ICU messages. A criterion speaks with the edition's own sentence instead. */
export const texts = {
  "resume-expected": {
    pl: "Wznów proces: powrót przewidziano na {due}.",
    en: "Resume the process: the return was expected on {due}.",
  },
  "lead-missing": { pl: "Wyznacz, kto prowadzi proces.", en: "Assign who leads the process." },
  "plan-to-decide": {
    pl: "Zatwierdź albo zwróć plan „{name}”.",
    en: "Approve or return the plan “{name}”.",
  },
  "evaluation-to-accept": { pl: "Przyjmij arkusz ewaluacji.", en: "Accept the evaluation sheet." },
  "report-to-issue": {
    pl: "Wydaj sprawozdanie za okres do {last}.",
    en: "Issue the report for the period up to {last}.",
  },
  "map-to-publish": {
    pl: "Opublikuj mapę zasobów i potrzeb.",
    en: "Publish the resource and needs map.",
  },
  "plan-to-submit": {
    pl: "Konsultacje planu „{name}” się skończyły. Przekaż go do zatwierdzenia.",
    en: "The consultation of the plan “{name}” is over. Submit it for approval.",
  },
  "plan-action-due": {
    pl: "Zamknij działanie „{name}” albo zmień jego termin w planie.",
    en: "Close the action “{name}” or change its date in the plan.",
  },
  "move-ready": { pl: "Przejdź do etapu „{name}”.", en: "Move to the stage “{name}”." },
  "stage-time": {
    pl: "Zakończ etap „{name}” albo go przedłuż.",
    en: "Finish the stage “{name}” or extend it.",
  },
  "form-first": { pl: "Zapisz po raz pierwszy: {name}.", en: "Record for the first time: {name}." },
  "form-again": {
    pl: "Zapisz kolejny raz: {name}. Ostatni zapis jest z {last}.",
    en: "Record again: {name}. The last one is of {last}.",
  },
  "form-update": {
    pl: "Uaktualnij: {name}. Ostatnia zmiana jest z {last}.",
    en: "Bring up to date: {name}. The last change is of {last}.",
  },
} as const satisfies Problem.Catalog

export type Code = keyof typeof texts | "criterion-unmet"

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
export const isFor = (one: Task, state: State, person: Pick<Actor, "id" | "duty">): boolean =>
  one.who.includes(person.duty) && !one.except.includes(person.id) && Permission.concerns(state, person)

/** What a task's `params` name, in words: a stage, a form. Dates are given to be written as the reader's language does. */
const named = (
  edition: Edition.Edition,
  { params, due }: Task,
  language: Language.Language,
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
  language: Language.Language,
  date: (value: string) => string = (value) => value,
): string => {
  const criterion = Edition.criteria(edition).find(
    (entry) => entry.criterion.key === one.criterion,
  )?.criterion
  if (criterion !== undefined) return Problem.format(criterion.sentence[language], language, one.params)
  return one.code === "criterion-unmet"
    ? one.code
    : Problem.format(texts[one.code][language], language, named(edition, one, language, date))
}
