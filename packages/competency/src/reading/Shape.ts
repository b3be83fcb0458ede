/**
 * The shapes that events and commands of a portfolio share: ids, instants, evidence, goals, trainings, badges.
 * Not here: which event or command has which (`EventReader`, `CommandReader`), or the sheet F17 (`AssessmentForm`).
 */
import { Field, LocalDate, Problem } from "@osl/core"
import * as Schema from "effect/Schema"
import { duties } from "../Event.ts"
import * as Level from "../Level.ts"
import * as Proposal from "../Proposal.ts"

const instant = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** **Unit** ISO 8601 in UTC with milliseconds, `2026-03-31T10:15:00.000Z`. */
export const Instant = Schema.String.check(
  Problem.check<string>(
    (value) => instant.test(value) && LocalDate.isLocalDate(value.slice(0, 10)),
    "not-an-instant",
  ),
)

/** A UUID in lower case: ids of events, people and organisations. */
export const Id = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, Problem.annotation("not-an-id")),
)

/** What an assessment, record, training or badge is called by. */
export const Name = Schema.String.check(
  Schema.isPattern(/^[0-9A-Za-z][0-9A-Za-z:._-]{0,199}$/, Problem.annotation("not-an-id")),
)

/** The key of a competency, programme, edition. */
export const Key = Schema.String.check(
  Schema.isPattern(/^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$/, Problem.annotation("not-an-id")),
)

/** **Unit** counted from 1. */
export const Place = Schema.Number.check(
  Schema.isInt(Problem.annotation("not-a-whole-number")).abort(),
  Schema.isGreaterThanOrEqualTo(1, Problem.annotation("number-too-small", { min: 1 })),
)

const between = (min: number, max: number) =>
  Schema.Number.check(
    Schema.isFinite(Problem.annotation("not-a-number")).abort(),
    Schema.isGreaterThanOrEqualTo(min, Problem.annotation("number-too-small", { min })),
    Schema.isLessThanOrEqualTo(max, Problem.annotation("number-too-large", { max })),
  )

export const EditionName = Schema.Struct({ key: Key, version: Key })

export const Actor = Schema.Struct({
  id: Id,
  duty: Schema.Literals(duties),
  onBehalfOf: Schema.optionalKey(Id),
})

/** What a reviewer or a trainer says: of several lines, never blank. */
export const Remarks = Field.longText(["Uwagi", "Remarks"], { hint: undefined, maxLength: 2000 })

export const Note = Field.longText(["Notatka", "Note"], { hint: undefined, maxLength: Proposal.longestNote })

export const Purpose = Schema.Literals(Proposal.purposes)

const Action = Schema.Struct({
  text: Field.text(["Działanie", "Action"], { hint: undefined, maxLength: 500 }),
  until: LocalDate.LocalDate,
  doneOn: Schema.optionalKey(LocalDate.LocalDate),
})

const rows = <S extends Schema.Constraint>(row: S, max: number) =>
  Schema.Array(row).check(Schema.isMaxLength(max, Problem.annotation("too-many-items", { max })))

export const Goals = rows(
  Schema.Struct({
    competency: Key,
    to: Schema.Literals(Level.all),
    until: LocalDate.LocalDate,
    actions: rows(Action, 20),
  }),
  50,
)

/** The place of an action in its goal. **Unit** from 0. */
export const ActionPlace = between(0, 19).check(Schema.isInt(Problem.annotation("not-a-whole-number")))

export const Evidence = Schema.Struct({
  id: Name,
  competency: Key,
  record: Schema.Struct({ form: Key, id: Name }),
  on: LocalDate.LocalDate,
  note: Schema.optionalKey(Note),
})

export const Attended = Schema.Struct({
  training: Name,
  programme: Key,
  on: LocalDate.LocalDate,
  state: Schema.Literals(["completed", "excused", "not-completed"]),
  unit: Schema.Literals(["hours", "modules"]),
  held: between(0, 10_000),
  attended: between(0, 10_000),
  percent: between(0, 100),
})

export const Badge = Schema.Struct({
  badgeId: Name,
  achievement: Key,
  validFrom: LocalDate.LocalDate,
  validUntil: Schema.optionalKey(LocalDate.LocalDate),
})
