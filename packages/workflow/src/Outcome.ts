/**
 * What comes of judging a command: the bodies of its events, or every condition in its way.
 * Not here: the judging (`Decision`, `Recording`, `Planning`, `Passage`), or what a person is told (`Refusal`).
 */
import { LocalDate, Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Act from "./Act.ts"
import type * as Command from "./Command.ts"
import type { Body } from "./Event.ts"
import { type Condition, condition } from "./Refusal.ts"

export type Outcome = Result.Result<ReadonlyArray<Body>, ReadonlyArray<Condition>>
export type Of<T extends Command.Type> = Extract<Command.Command, { readonly type: T }>

export const events = (...bodies: ReadonlyArray<Body>): Outcome => Result.succeed(bodies)

export const refuse = (...conditions: ReadonlyArray<Condition>): Outcome => Result.fail(conditions)

export const unless = (conditions: ReadonlyArray<Condition>, then: () => Outcome): Outcome =>
  conditions.length > 0 ? Result.fail(conditions) : then()

export const when = (wrong: boolean, found: Condition): ReadonlyArray<Condition> => (wrong ? [found] : [])

/** **Unit** `date` and `today` local dates. */
export const notFuture = (
  date: string | undefined,
  today: string,
  path: Condition["path"],
): ReadonlyArray<Condition> =>
  when(date !== undefined && date > today, condition("date-in-future", path, { today }))

/** **Unit** `date` and `start` local dates. */
export const notBefore = (
  date: string | undefined,
  start: string,
  path: Condition["path"],
): ReadonlyArray<Condition> =>
  when(date !== undefined && date < start, condition("date-before-start", path, { start }))

/** **Unit** `date` and `today` local dates. */
export const ahead = (
  date: string | undefined,
  today: string,
  path: Condition["path"],
): ReadonlyArray<Condition> =>
  when(date !== undefined && date <= today, condition("date-not-ahead", path, { today }))

/** From the start of the process until today. */
export const happened = (
  date: string | undefined,
  start: string,
  today: string,
  path: Condition["path"],
): ReadonlyArray<Condition> => [...notBefore(date, start, path), ...notFuture(date, today, path)]

const readReason = Schema.decodeUnknownResult(Act.Reason, Problem.decodeOptions)

/** A reason as an event can hold it. */
export const reasonGiven = (
  reason: string | undefined,
  path: Condition["path"],
): ReadonlyArray<Condition> => {
  if (reason === undefined || reason.trim() === "") return [condition("reason-required", path)]
  const read = readReason(reason)
  return Result.isSuccess(read)
    ? []
    : Problem.fromIssue(read.failure.issue, path).map(({ code, params }) => ({ code, path, params }))
}

/** The local date in Poland of a command. */
export const today = (command: Command.Envelope): string => LocalDate.at(command.at)
