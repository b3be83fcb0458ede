/**
 * What came of a training for one person: completed, excused or not, with the rule that says so, and what it may show.
 * Not here: the record (`Training`), or a certificate of it (`badges`, TrainingBadge).
 */
import type { Language, LocalDate } from "@osl/core"
import * as Problem from "@osl/core/Problem"
import * as Framework from "./Framework.ts"
import type * as Proposal from "./Proposal.ts"
import * as Training from "./Training.ts"
import * as Programme from "./TrainingProgramme.ts"

/**
 * `open` until the last day has passed and every part of it is noted. `excused` when what is missing would have been enough and was
 * all excused: the person may make it up at another training of the programme.
 */
export type State = "completed" | "excused" | "not-completed" | "open"

/**
 * The inputs of a result and what came of them.
 *
 * **Shape** hours are counted when the training says them of every module, else modules; `madeUp` are parts attended at another
 * training of the programme, `missed` required modules that were not attended, `unnoted` parts that nobody noted.
 * **Unit** `held`, `attended` and `excused` in `unit`; `percent` rounded down, 0 to 100.
 */
export interface TrainingResult {
  readonly training: string
  readonly person: string
  readonly on: LocalDate.LocalDate
  readonly state: State
  readonly unit: "hours" | "modules"
  readonly held: number
  readonly attended: number
  readonly excused: number
  readonly percent: number
  readonly leastPercent: number
  readonly missed: ReadonlyArray<string>
  readonly madeUp: ReadonlyArray<{ readonly module: string; readonly training: string }>
  readonly unnoted: ReadonlyArray<{ readonly day: LocalDate.LocalDate; readonly module: string }>
}

const stateOf = (
  { record }: Training.Held,
  person: string,
  part: Training.Part,
): Training.State | undefined =>
  record.attendance?.find((row) => row.person === person && Training.meant([part], row).length > 0)?.state

/** The parts of a training at which somebody was present, in order. */
export const attended = (held: Training.Held, person: string): ReadonlyArray<Training.Part> =>
  Training.parts(held.record).filter((part) => stateOf(held, person, part) === "present")

/**
 * What came of a training for a participant, on a day.
 *
 * **Shape** `undefined` for somebody who is not on its list. `others` are trainings at which a part may have been made up: those of the
 * same programme, up to that day. The order of rows and of other trainings does not matter.
 * **Source** inferred; rules TR4, TR5.
 */
export const of = (
  training: Training.Held,
  person: string,
  on: LocalDate.LocalDate,
  others: ReadonlyArray<Training.Held> = [],
): TrainingResult | undefined => {
  const { record } = training
  if (!record.participants.some((one) => one.person === person)) return undefined
  const parts = Training.parts(record)
  const unit = parts.every(({ hours }) => hours !== null) ? "hours" : "modules"
  // Whole hundredths, so that sums of halves and thirds of an hour compare exactly.
  const weight = ({ hours }: Training.Part): number =>
    unit === "hours" ? Math.round((hours ?? 0) * 100) : 100
  const sum = (some: ReadonlyArray<Training.Part>): number => some.reduce((all, one) => all + weight(one), 0)
  const elsewhere = others
    .filter((one) => one.id !== training.id && one.record.programme === record.programme)
    .flatMap((one) => attended(one, person).map(({ day, module }) => ({ day, module, training: one.id })))
    .filter(({ day }) => day <= on)
    .sort((a, b) => (a.day === b.day ? (a.training < b.training ? -1 : 1) : a.day < b.day ? -1 : 1))
  const seen = parts.map((part) => {
    const state = stateOf(training, person, part)
    const made = state === "present" ? undefined : elsewhere.find(({ module }) => module === part.module)
    return { part, state, made }
  })
  const there = seen.filter(({ made, state }) => state === "present" || made !== undefined)
  const excused = seen.filter(({ made, state }) => state === "excused" && made === undefined)
  const unnoted = seen.filter(({ made, state }) => state === undefined && made === undefined)
  const isThere = (module: string): boolean => there.some(({ part }) => part.module === module)
  const isExcused = (module: string): boolean => excused.some(({ part }) => part.module === module)
  const missed = (record.required ?? []).map(({ module }) => module).filter((module) => !isThere(module))
  const total = sum(parts)
  const has = sum(there.map(({ part }) => part))
  const forgiven = sum(excused.map(({ part }) => part))
  const isEnough = (amount: number): boolean => amount * 100 >= record.leastPercent * total
  const state: State =
    parts.length === 0 || (record.days.at(-1)?.date ?? "") > on || unnoted.length > 0
      ? "open"
      : isEnough(has) && missed.length === 0
        ? "completed"
        : isEnough(has + forgiven) && missed.every(isExcused)
          ? "excused"
          : "not-completed"
  return {
    training: training.id,
    person,
    on,
    state,
    unit,
    held: total / 100,
    attended: has / 100,
    excused: forgiven / 100,
    percent: total === 0 ? 0 : Math.floor((has * 100) / total),
    leastPercent: record.leastPercent,
    missed,
    madeUp: seen.flatMap(({ made }) =>
      made === undefined ? [] : [{ module: made.module, training: made.training }],
    ),
    unnoted: unnoted.map(({ part: { day, module } }) => ({ day, module })),
  }
}

const sentences = {
  completed: { pl: "Szkolenie ukończone.", en: "The training is completed." },
  excused: {
    pl: "Szkolenie nieukończone, braki są usprawiedliwione. Można je uzupełnić na innym szkoleniu z tego programu.",
    en: "The training is not completed, and what is missing is excused. It can be made up at another training of the programme.",
  },
  "not-completed": { pl: "Szkolenie nieukończone.", en: "The training is not completed." },
  open: {
    pl: "Wynik będzie znany, gdy szkolenie się skończy i każdy moduł będzie miał zapisaną obecność.",
    en: "The result is known when the training is over and attendance at every module is noted.",
  },
  hours: {
    pl: "Obecność: {attended, number} z {held, number} godz. ({percent, number}%). Wymagane: co najmniej {least, number}%.",
    en: "Attendance: {attended, number} of {held, number} h ({percent, number}%). Required: at least {least, number}%.",
  },
  modules: {
    pl: "Obecność: {attended, number} z {held, number} modułów ({percent, number}%). Wymagane: co najmniej {least, number}%.",
    en: "Attendance: {attended, number} of {held, number} modules ({percent, number}%). Required: at least {least, number}%.",
  },
  missed: {
    pl: "Brakuje modułu obowiązkowego: {module}.",
    en: "A required module is missing: {module}.",
  },
  "made-up": {
    pl: "Moduł uzupełniony na innym szkoleniu: {module}.",
    en: "A module made up at another training: {module}.",
  },
  unnoted: {
    pl: "Nie zapisano obecności: {module} ({day}).",
    en: "Attendance is not noted: {module} ({day}).",
  },
} as const satisfies Problem.Catalog

/** The result, its inputs and its rule in sentences. **Shape** the result, then the share, then each module that matters. */
export const explain = (
  result: TrainingResult,
  language: Language.Language,
  programme?: Programme.Programme,
): ReadonlyArray<string> => {
  const say = (code: keyof typeof sentences, params: Problem.Problem["params"] = {}): string =>
    Problem.format(sentences[code][language], language, params)
  const name = (module: string): string => Training.moduleName(programme, module, language)
  return [
    say(result.state),
    say(result.unit, {
      attended: result.attended,
      held: result.held,
      percent: result.percent,
      least: result.leastPercent,
    }),
    ...result.missed.map((module) => say("missed", { module: name(module) })),
    ...result.madeUp.map(({ module }) => say("made-up", { module: name(module) })),
    ...result.unnoted.map(({ day, module }) => say("unnoted", { module: name(module), day })),
  ]
}

/** What the record of a training is called where a form stands in proposals. */
export const form = "training"

/**
 * What attended modules may be evidence of, for the person to accept or decline as with any work (`Proposal`).
 *
 * **Shape** one for each competency of the framework that an attended module serves; `why` names the module. It sets no level: scores
 * read assessments only. **Source** inferred; rule TR6.
 */
export const proposals = (
  framework: Framework.Framework,
  training: Training.Held,
  person: string,
  offered: ReadonlyArray<Programme.Programme> = Programme.programmes,
): ReadonlyArray<Proposal.Proposal> => {
  const programme = Programme.find(training.record.programme, offered)
  const found = attended(training, person).flatMap(({ day, module }) =>
    ((programme && Programme.moduleOf(programme, module))?.competencies ?? []).flatMap(
      (competency): ReadonlyArray<Proposal.Proposal> =>
        Framework.competency(framework, competency) === undefined
          ? []
          : [
              {
                id: `${training.id}:${competency}`,
                competency,
                worker: person,
                record: { form, id: training.id },
                on: day,
                why: { form, kind: module, role: null },
              },
            ],
    ),
  )
  return found.filter((one, index) => found.findIndex(({ id }) => id === one.id) === index)
}
