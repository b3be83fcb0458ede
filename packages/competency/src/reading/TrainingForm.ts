/**
 * The record of a training as a form: its questions, and reading an answer.
 * Not here: its rules, which hold without a form (`Training.problems`), or what came of it (`TrainingResult`).
 */
import { Field, Form, type Problem } from "@osl/core"
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Issue from "effect/SchemaIssue"
import * as Training from "../Training.ts"

const privacy = "account" as const

const person = (label: Field.Words, hint: Field.Words) =>
  Field.reference(["person"], label, { hint, privacy })
const module = (hint: Field.Words) => Field.reference(["training-module"], ["Moduł", "Module"], { hint })

const fields = Schema.Struct({
  programme: Field.reference(["training-programme"], ["Program", "Programme"], {
    hint: ["Na przykład szkolenie dwudniowe.", "For example the two-day training."],
  }),
  organiser: Field.reference(["organisation"], ["Organizator szkolenia", "Who holds the training"], {
    hint: ["Instytucja, która szkoli.", "The institution that trains."],
  }),
  place: Field.text(["Miejsce", "Place"], {
    hint: ["Miejscowość i budynek albo „zdalnie”.", "The town and the building, or “remote”."],
  }),
  trainers: Field.list(
    ["Prowadzący", "Trainers"],
    {
      person: person(
        ["Kto", "Who"],
        ["Konto osoby, która prowadzi.", "The account of a person who leads it."],
      ),
    },
    { hint: ["Co najmniej jedna osoba.", "At least one person."], privacy, minItems: 1, maxItems: 20 },
  ),
  days: Field.list(
    ["Dni", "Days"],
    {
      date: Field.date(["Data", "Date"], { hint: ["Dzień szkolenia.", "A day of the training."] }),
      modules: Field.list(
        ["Moduły", "Modules"],
        {
          module: module(["Jeden z modułów programu.", "One of the modules of the programme."]),
          hours: Field.optional(
            Field.decimal(["Liczba godzin", "Number of hours"], {
              hint: ["W godzinach po 45 minut, na przykład 1,5.", "In hours of 45 minutes, for example 1.5."],
              min: 0.5,
              max: 16,
              unit: ["godz.", "h"],
            }),
          ),
        },
        {
          hint: ["W kolejności, w jakiej idą.", "In the order they are held."],
          minItems: 1,
          maxItems: 20,
        },
      ),
    },
    { hint: ["Od pierwszego.", "From the first."], minItems: 1, maxItems: 60 },
  ),
  leastPercent: Field.whole(["Wymagana obecność", "Attendance that is required"], {
    hint: [
      "Jaką część trzeba przejść, na przykład 80.",
      "How much of it has to be attended, for example 80.",
    ],
    min: 1,
    max: 100,
    unit: ["%", "%"],
  }),
  required: Field.optional(
    Field.list(
      ["Moduły obowiązkowe", "Modules that are required"],
      { module: module(["Bez niego nie ma ukończenia.", "Without it nobody completes the training."]) },
      { hint: ["Puste, gdy liczy się tylko łączna obecność.", "Empty when only the whole counts."] },
    ),
  ),
  participants: Field.list(
    ["Uczestnicy", "Participants"],
    {
      person: person(["Kto", "Who"], ["Konto uczestnika.", "The account of a participant."]),
      institution: Field.reference(["organisation"], ["Instytucja", "Institution"], {
        hint: ["Która ją kieruje.", "Which sends them."],
        privacy,
      }),
      role: Field.optional(
        Field.reference(["role"], ["Rola", "Role"], {
          hint: ["Rola organizatora, jeśli ją pełni.", "The role as an organiser, if they have one."],
          privacy,
        }),
      ),
    },
    { hint: ["Tylko pracownicy, nigdy mieszkańcy.", "Staff only, never residents."], privacy, maxItems: 200 },
  ),
  attendance: Field.optional(
    Field.list(
      ["Obecność", "Attendance"],
      {
        person: person(["Kto", "Who"], ["Konto uczestnika.", "The account of a participant."]),
        day: Field.date(["Dzień", "Day"], { hint: ["Jeden z dni szkolenia.", "One of the days."], privacy }),
        module: Field.optional(
          Field.reference(["training-module"], ["Moduł", "Module"], {
            hint: ["Puste, gdy chodzi o cały dzień.", "Empty when it is about the whole day."],
            privacy,
          }),
        ),
        state: Field.fixedChoice<Training.State>(
          { codes: Training.State.codes },
          ["Obecność", "Attendance"],
          {
            hint: ["Bez podawania przyczyny.", "Without a reason."],
            privacy,
          },
        ),
      },
      { hint: ["Z listy obecności.", "From the attendance list."], privacy, maxItems: 10_000 },
    ),
  ),
  marks: Field.optional(
    Field.list(
      ["Oceny szkolenia", "Marks of the training"],
      {
        mark: Field.whole(["Ocena", "Mark"], { hint: ["Od 1 do 5.", "From 1 to 5."], min: 1, max: 5 }),
        answers: Field.whole(["Liczba odpowiedzi", "Number of answers"], {
          hint: ["Same liczby, bez nazwisk.", "Counts only, without names."],
          max: 200,
        }),
      },
      {
        hint: ["Z anonimowej ankiety, od pięciu odpowiedzi.", "From anonymous answers, five or more."],
        maxItems: 5,
      },
    ),
  ),
})

/** The schema of a record, for events and commands that hold one. **Source** inferred, dossier 8.2; rules TR2, TR3. */
export const schema = fields.check(
  Schema.makeFilter<Training.Training>((training) =>
    Training.problems(training).map(({ code, params, path }) => ({
      path,
      issue: new Issue.InvalidValue({ problem: { code, params } }),
    })),
  ),
)

/** Reads a record as it came. **Errors** every problem with its path. Whether its programme has the modules: `Training.strangers`. */
export const decode = (input: unknown): Result.Result<Training.Training, ReadonlyArray<Problem.Problem>> =>
  Form.decode<Training.Training>(schema, input)
