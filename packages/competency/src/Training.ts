/**
 * A training that is held: when, where and by whom, which modules on which day, who takes part, and who was there.
 * Not here: reading a record (`TrainingForm` of `@osl/competency/reading`), or whether somebody completed it (`TrainingResult`).
 */
import type { Language, Problem } from "@osl/core"
import * as CodeList from "@osl/core/CodeList"
import * as Evidence from "@osl/core/Evidence"
import * as LocalDate from "@osl/core/LocalDate"
import * as Programme from "./TrainingProgramme.ts"

/** Whether somebody was there. Why somebody was excused is kept nowhere: it may be about health. **Source** inferred. */
export const State = CodeList.make(
  "training-attendance",
  ["Obecność na szkoleniu", "Attendance at a training"],
  Evidence.inferred(),
  {
    present: ["obecność", "present"],
    excused: ["nieobecność usprawiedliwiona", "excused"],
    absent: ["nieobecność", "absent"],
  },
)

export type State = "present" | "excused" | "absent"

/** Somebody of the staff who takes part, by their account. **Shape** `role` is left out for those who have none. */
export interface Participant {
  readonly person: string
  readonly institution: string
  readonly role?: string
}

/** Whether a participant was at a module, or at all modules of a day when none is named. */
export interface Attendance {
  readonly person: string
  readonly day: LocalDate.LocalDate
  readonly module?: string
  readonly state: State
}

/** A day with its modules, in the order they are held. **Unit** hours of 45 minutes, left out where they are not known. */
export interface Day {
  readonly date: LocalDate.LocalDate
  readonly modules: ReadonlyArray<{ readonly module: string; readonly hours?: number }>
}

/**
 * The record of a training.
 *
 * **Shape** `required` are modules that nobody may miss; `marks` are anonymous answers, counted by mark from 1 to 5.
 * **Unit** `leastPercent` of the hours, or of the modules where hours are not known. **Source** inferred, dossier 8.2; rules TR2, TR3.
 */
export interface Training {
  readonly programme: string
  readonly organiser: string
  readonly place: string
  readonly trainers: ReadonlyArray<{ readonly person: string }>
  readonly days: ReadonlyArray<Day>
  readonly leastPercent: number
  readonly required?: ReadonlyArray<{ readonly module: string }>
  readonly participants: ReadonlyArray<Participant>
  readonly attendance?: ReadonlyArray<Attendance>
  readonly marks?: ReadonlyArray<{ readonly mark: number; readonly answers: number }>
}

/** A training as it is kept: its record under its id. */
export interface Held {
  readonly id: string
  readonly record: Training
}

/** Fewer answers would tell who gave which mark. **Unit** people. **Source** inferred, as in dossier 3.6. */
export const leastAnswers = 5

/** The sentences of what is wrong with the record of a training. */
export const texts = {
  "training-programme-unknown": {
    pl: "Nie ma programu szkolenia „{programme}”. Wybierz inny.",
    en: "There is no programme of training “{programme}”. Choose another one.",
  },
  "training-module-unknown": {
    pl: "Program nie ma modułu „{module}”. Wybierz inny.",
    en: "The programme has no module “{module}”. Choose another one.",
  },
  "training-day-order": {
    pl: "Dni szkolenia mają iść po kolei, każdy raz. Popraw datę.",
    en: "The days of a training come in order, each once. Correct the date.",
  },
  "training-module-repeated": {
    pl: "Ten moduł jest już tego dnia. Zostaw jeden wiersz.",
    en: "This module stands on that day already. Keep one row.",
  },
  "training-module-not-held": {
    pl: "Tego modułu nie ma w tym szkoleniu. Dodaj go do dnia albo usuń wiersz.",
    en: "This training does not hold that module. Add it to a day or remove the row.",
  },
  "training-person-repeated": {
    pl: "Ta osoba jest już na liście. Zostaw jeden wiersz.",
    en: "This person is on the list already. Keep one row.",
  },
  "training-trainer-takes-part": {
    pl: "Kto prowadzi szkolenie, nie jest jego uczestnikiem. Usuń jeden z wpisów.",
    en: "Who leads a training does not take part in it. Remove one of the entries.",
  },
  "training-stranger": {
    pl: "Tej osoby nie ma na liście uczestników. Dodaj ją albo usuń wiersz.",
    en: "This person is not on the list of participants. Add them or remove the row.",
  },
  "training-attendance-repeated": {
    pl: "Obecność tej osoby na tym module jest już zapisana. Zostaw jeden wiersz.",
    en: "The attendance of this person at this module is noted already. Keep one row.",
  },
  "training-mark-repeated": {
    pl: "Ta ocena ma już liczbę odpowiedzi. Zostaw jeden wiersz.",
    en: "This mark has its number of answers already. Keep one row.",
  },
  "training-answers-few": {
    pl: "Oceny szkolenia zapisuje się dopiero od {min, number} odpowiedzi.",
    en: "Marks of a training are kept only from {min, plural, one {# answer} other {# answers}}.",
  },
  "training-not-completed": {
    pl: "Ta osoba nie ukończyła szkolenia, więc nie dostaje zaświadczenia. Sprawdź obecność.",
    en: "This person did not complete the training and gets no certificate of it. Check the attendance.",
  },
} as const satisfies Problem.Catalog

type Code = keyof typeof texts
type Problems = ReadonlyArray<Problem.Problem>
type Path = Problem.Problem["path"]

const fault = (code: Code, path: Path, params: Problem.Problem["params"] = {}): Problem.Problem => ({
  code,
  path,
  params,
})

/** A module on a day, which is what attendance is counted by. */
export interface Part {
  readonly day: LocalDate.LocalDate
  readonly module: string
  readonly hours: number | null
}

/** Every module of every day, in order. */
export const parts = ({ days }: Pick<Training, "days">): ReadonlyArray<Part> =>
  days.flatMap(({ date, modules }) =>
    modules.map(({ module, hours }) => ({ day: date, module, hours: hours ?? null })),
  )

/** The parts that a row of the attendance list speaks of. */
export const meant = (
  held: ReadonlyArray<Part>,
  { day, module }: Pick<Attendance, "day" | "module">,
): ReadonlyArray<Part> =>
  held.filter((one) => one.day === day && (module === undefined || one.module === module))

/** A problem at every row that says what an earlier one said. */
const repeated = <R>(
  code: Code,
  rows: ReadonlyArray<R>,
  of: (row: R) => ReadonlyArray<string | number>,
  place: (index: number) => Path,
): Problems => {
  const seen = new Set<string | number>()
  return rows.flatMap((row, index) => {
    const keys = of(row)
    const isRepeated = keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isRepeated ? [fault(code, place(index))] : []
  })
}

const dayProblems = ({ days }: Training): Problems =>
  days.flatMap(({ date, modules }, index) => [
    ...(index > 0 && date <= (days[index - 1]?.date ?? "")
      ? [fault("training-day-order", ["days", index, "date"])]
      : []),
    ...repeated(
      "training-module-repeated",
      modules,
      ({ module }) => [module],
      (at) => ["days", index, "modules", at, "module"],
    ),
  ])

const peopleProblems = ({ participants, trainers }: Training): Problems => [
  ...(["trainers", "participants"] as const).flatMap((list) =>
    repeated<{ readonly person: string }>(
      "training-person-repeated",
      list === "trainers" ? trainers : participants,
      ({ person }) => [person],
      (index) => [list, index, "person"],
    ),
  ),
  ...participants.flatMap(({ person }, index) =>
    trainers.some((one) => one.person === person)
      ? [fault("training-trainer-takes-part", ["participants", index, "person"])]
      : [],
  ),
]

const attendanceProblems = (training: Training): Problems => {
  const { attendance = [], participants, required = [] } = training
  const held = parts(training)
  const people = new Set(participants.map(({ person }) => person))
  return [
    ...required.flatMap(({ module }, index) =>
      held.some((one) => one.module === module)
        ? []
        : [fault("training-module-not-held", ["required", index, "module"])],
    ),
    ...attendance.flatMap((row, index) => [
      ...(meant(held, row).length > 0
        ? []
        : [
            fault("training-module-not-held", [
              "attendance",
              index,
              row.module === undefined ? "day" : "module",
            ]),
          ]),
      ...(people.has(row.person) ? [] : [fault("training-stranger", ["attendance", index, "person"])]),
    ]),
    ...repeated(
      "training-attendance-repeated",
      attendance,
      (row) => meant(held, row).map(({ day, module }) => `${row.person} ${day} ${module}`),
      (index) => ["attendance", index, "day"],
    ),
  ]
}

const markProblems = ({ marks }: Training): Problems =>
  marks === undefined
    ? []
    : [
        ...repeated(
          "training-mark-repeated",
          marks,
          (row) => [row.mark],
          (index) => ["marks", index, "mark"],
        ),
        ...(marks.reduce((sum, { answers }) => sum + answers, 0) < leastAnswers
          ? [fault("training-answers-few", ["marks"], { min: leastAnswers })]
          : []),
      ]

/** What contradicts itself in a record. **Shape** empty when nothing; paths lead to the question. **Source** rule TR2. */
export const problems = (training: Training): Problems => [
  ...dayProblems(training),
  ...peopleProblems(training),
  ...attendanceProblems(training),
  ...markProblems(training),
]

/** A programme nobody offers, and modules that the programme does not have. **Source** rule TR2. */
export const strangers = (
  { days, programme }: Pick<Training, "days" | "programme">,
  offered: ReadonlyArray<Programme.Programme> = Programme.programmes,
): Problems => {
  const found = Programme.find(programme, offered)
  if (found === undefined) return [fault("training-programme-unknown", ["programme"], { programme })]
  return days.flatMap(({ modules }, day) =>
    modules.flatMap(({ module }, index) =>
      Programme.moduleOf(found, module) === undefined
        ? [fault("training-module-unknown", ["days", day, "modules", index, "module"], { module })]
        : [],
    ),
  )
}

/** A record to fill in: the days of the programme with its modules, nobody on the list yet. **Unit** `dates` of the days, in order. **Source** rule TR3. */
export const plan = (
  programme: Programme.Programme,
  dates: ReadonlyArray<LocalDate.LocalDate>,
): Pick<Training, "programme" | "days" | "leastPercent" | "required" | "participants"> => ({
  programme: programme.key,
  days: dates.map((date, index) => ({
    date,
    modules: (programme.outline?.[index] ?? []).map((key) => {
      const hours = Programme.moduleOf(programme, key)?.hours ?? null
      return hours === null ? { module: key } : { module: key, hours }
    }),
  })),
  leastPercent: programme.leastPercent,
  required: programme.required.map((key) => ({ module: key })),
  participants: [],
})

/** How many took part, by institution and role. **Shape** counts only; `role` is null for those without one. */
export interface Group {
  readonly institution: string
  readonly role: string | null
  readonly people: number
}

/** The participants as counts, by institution and role in the order of their codes. **Source** inferred, dossier 8.2; rule TR7. */
export const groups = ({ participants }: Training): ReadonlyArray<Group> => {
  const counted = new Map<string, Group>()
  for (const { institution, role = null } of participants) {
    const key = `${institution} ${role ?? ""}`
    counted.set(key, { institution, role, people: (counted.get(key)?.people ?? 0) + 1 })
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** The mean of the marks with how many gave one; null below five answers. **Unit** from 1 to 5. **Source** rule TR7. */
export const mark = ({
  marks = [],
}: Pick<Training, "marks">): { readonly mean: number; readonly answers: number } | null => {
  const answers = marks.reduce((sum, one) => sum + one.answers, 0)
  return answers < leastAnswers
    ? null
    : { mean: marks.reduce((sum, one) => sum + one.mark * one.answers, 0) / answers, answers }
}

/** **Unit** calendar months after the last day. **Source** inferred, dossier 8.2. */
const followUpAfter = 3

/** The day on which to ask the participants what came of it; null while no day is set. **Source** rule TR3. */
export const followUpOn = ({ days }: Pick<Training, "days">): LocalDate.LocalDate | null => {
  const last = days.at(-1)
  return last === undefined ? null : LocalDate.addMonths(last.date, followUpAfter)
}

/** The name of a module in its programme; its key when nobody knows it. */
export const moduleName = (
  programme: Programme.Programme | undefined,
  key: string,
  language: Language.Language,
): string => (programme && Programme.moduleOf(programme, key))?.label[language] ?? key
