/**
 * Trainings of an organisation: the log of each, what may be written in it, and who sees what of it.
 * Not here: the record and its rules (`@osl/competency`, Training), or keeping it (`Competencies`).
 */
import { type Event as Portfolio, Training, TrainingResult } from "@osl/competency"
import { TrainingForm } from "@osl/competency/reading"
import { LocalDate, type Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import {
  type Asked,
  type Envelope,
  entered,
  envelope,
  fault,
  Id,
  reader,
  reason,
  type Standing,
} from "./internal/LogShape.ts"
import type { Tenant } from "./Tenant.ts"

type Problems = ReadonlyArray<Problem.Problem>

type Body =
  | { readonly type: "training-noted"; readonly record: Training.Training }
  | { readonly type: "training-corrected"; readonly record: Training.Training }
  | { readonly type: "training-withdrawn"; readonly reason: string }

/** What happened to the record of a training. */
export type Event = Envelope & { readonly trainingId: string } & Body

/** What a person asks: to note a training, to correct its record as a whole, to withdraw what was noted by mistake. */
export type Command = Asked & { readonly trainingId: string } & (
    | { readonly type: "note-training"; readonly record: Training.Training }
    | { readonly type: "correct-training"; readonly record: Training.Training }
    | { readonly type: "withdraw-training"; readonly reason: string }
  )

/** A training as it stands. **Shape** plain JSON; `version` the number of its events. */
export interface TrainingLog extends Standing {
  readonly record: Training.Training
  readonly withdrawn: boolean
}

const common = { ...envelope, trainingId: Id }

const schemas: { readonly [T in Body["type"]]: Schema.Codec<Extract<Event, { readonly type: T }>, unknown> } =
  {
    "training-noted": Schema.Struct({
      type: Schema.Literal("training-noted"),
      ...common,
      record: TrainingForm.schema,
    }),
    "training-corrected": Schema.Struct({
      type: Schema.Literal("training-corrected"),
      ...common,
      record: TrainingForm.schema,
    }),
    "training-withdrawn": Schema.Struct({ type: Schema.Literal("training-withdrawn"), ...common, reason }),
  }

/** Reads an event of unknown origin. **Errors** `unknown-event`; every problem of its fields. */
export const read = reader<Event>(schemas)

/** A training after an event. **Shape** null until it was noted. */
export const evolve = (state: TrainingLog | null, event: Event): TrainingLog | null => {
  const { organisationId, seq: version, at: lastAt, trainingId: id } = event
  if (event.type !== "training-withdrawn")
    return { id, organisationId, version, lastAt, record: event.record, withdrawn: false }
  return state === null ? null : { ...state, version, lastAt, withdrawn: true }
}

/** The sentences of what is refused here and not by the rules of a record. */
export const texts = {
  "no-training": {
    pl: "Nie ma takiego szkolenia albo zostało wycofane. Otwórz listę szkoleń.",
    en: "There is no such training, or it was withdrawn. Open the list of trainings.",
  },
  "training-open": {
    pl: "Szkolenie jeszcze trwa albo brakuje obecności tej osoby. Uzupełnij listę obecności.",
    en: "The training is not over, or attendance of this person is missing. Complete the attendance list.",
  },
  "training-differs": {
    pl: "Wynik nie zgadza się z listą obecności. Otwórz szkolenie i zapisz wynik jeszcze raz.",
    en: "The result is not what the attendance list says. Open the training and note the result again.",
  },
} as const satisfies Problem.Catalog

/** Those who keep the records of trainings. **Source** inferred, dossier 9.1; as in `Portfolio.who` for trainings. */
const keepers: ReadonlyArray<string> = ["trainer", "regional-coordinator", "director"]

/** Attendance of a day that is not over yet cannot be known. */
const ahead = (record: Training.Training, at: string): Problems =>
  (record.attendance ?? []).flatMap(({ day }, index) =>
    day > LocalDate.at(at) ? [fault("date-in-future", ["record", "attendance", index, "day"])] : [],
  )

const inRecord = (found: Problems): Problems =>
  found.map((problem) => ({ ...problem, path: ["record", ...problem.path] }))

const judged = (record: Training.Training, at: string): Problems => [
  ...inRecord([...Training.problems(record), ...Training.strangers(record)]),
  ...ahead(record, at),
]

const bodyOf = (command: Command): Body => {
  switch (command.type) {
    case "note-training":
      return { type: "training-noted", record: command.record }
    case "correct-training":
      return { type: "training-corrected", record: command.record }
    case "withdraw-training":
      return { type: "training-withdrawn", reason: command.reason }
  }
}

/**
 * The event that a command becomes.
 *
 * **Errors** every problem: `not-allowed` but for trainers, regional coordinators and directors; `training-exists`, `no-training`;
 * those of the record; `date-in-future` for attendance of a day to come.
 * **Source** inferred, dossier 8.2; rule ST104.
 */
export const decide = (state: TrainingLog | null, command: Command): Result.Result<Event, Problems> => {
  const isThere = state !== null && !state.withdrawn
  const stops: Problems = !keepers.includes(command.actor.duty)
    ? [fault("not-allowed", ["actor", "duty"])]
    : [
        ...(command.type === "note-training" && state !== null
          ? [fault("training-exists", ["trainingId"])]
          : []),
        ...(command.type !== "note-training" && !isThere ? [fault("no-training", ["trainingId"])] : []),
        ...("record" in command ? judged(command.record, command.at) : []),
      ]
  return stops.length > 0
    ? Result.fail(stops)
    : Result.succeed({
        ...entered(command, state?.version ?? 0),
        trainingId: command.trainingId,
        ...bodyOf(command),
      })
}

/** The last day of a training, by which lists go. */
export const lastDay = ({ record }: Pick<TrainingLog, "record">): LocalDate.LocalDate =>
  record.days.at(-1)?.date ?? "0001-01-01"

/**
 * What a portfolio notes of a training that somebody took part in.
 *
 * **Shape** null for somebody who is not on its list, and while it is open. **Unit** `on` the day of asking. `others` are trainings at which
 * a part may have been made up. **Source** rules TR4, TR5.
 */
export const attended = (
  held: Training.Held,
  person: string,
  on: LocalDate.LocalDate,
  others: ReadonlyArray<Training.Held> = [],
): Portfolio.Attended | null => {
  const result = TrainingResult.of(held, person, on, others)
  if (result === undefined || result.state === "open") return null
  const { state, unit, held: whole, attended, percent } = result
  const { programme, days } = held.record
  return {
    training: held.id,
    programme,
    on: days.at(-1)?.date ?? on,
    state,
    unit,
    held: whole,
    attended,
    percent,
  }
}

/** What is wrong with a result that is to be noted, by the trainings that are kept. **Source** rule ST104. */
export const resultProblems = (
  content: Portfolio.Attended,
  person: string,
  on: LocalDate.LocalDate,
  kept: ReadonlyArray<Training.Held>,
): Problems => {
  const held = kept.find(({ id }) => id === content.training)
  if (held === undefined) return [fault("no-training", ["content", "training"])]
  const result = attended(held, person, on, kept)
  if (result === null) return [fault("training-open", ["content", "training"])]
  const keys = ["programme", "on", "state", "unit", "held", "attended", "percent"] as const
  const wrong = keys.find((key) => result[key] !== content[key])
  return wrong === undefined ? [] : [fault("training-differs", ["content", wrong])]
}

/**
 * A training as an asker may see it.
 *
 * **Shape** those who keep records and who leads it see all; a participant sees of participants and attendance only their own; anybody else
 * sees when and where what is held. **Source** inferred; rule ST105.
 */
export const seen = (
  { id, record, version }: TrainingLog,
  { actorId, duty }: Pick<Tenant, "actorId" | "duty">,
): Training.Held & { readonly version: number } => {
  if (keepers.includes(duty) || record.trainers.some(({ person }) => person === actorId))
    return { id, record, version }
  const { attendance = [], marks: _, participants, ...open } = record
  const own = attendance.filter(({ person }) => person === actorId)
  return {
    id,
    version,
    record: {
      ...open,
      participants: participants.filter(({ person }) => person === actorId),
      ...(own.length === 0 ? {} : { attendance: own }),
    },
  }
}
