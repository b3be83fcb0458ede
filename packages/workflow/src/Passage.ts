/**
 * Judging commands that lead a process through its stages: moving, leaving one of several, handing over.
 * Not here: which moves there are (`Move`), or when a criterion is met (`Criterion`).
 */
import { Edition } from "@osl/core"
import * as Result from "effect/Result"
import type * as Command from "./Command.ts"
import * as Criterion from "./Criterion.ts"
import type { Body, CriterionResult } from "./Event.ts"
import * as Move from "./Move.ts"
import {
  ahead,
  events,
  happened,
  type Of,
  type Outcome,
  reasonGiven,
  refuse,
  unless,
  when,
} from "./Outcome.ts"
import { type Condition, condition } from "./Refusal.ts"
import type { State } from "./State.ts"

type Weighed = Result.Result<ReadonlyArray<CriterionResult>, ReadonlyArray<Condition>>

/** Meets each criterion or sets it aside by a waiver that the edition allows. */
const weigh = (
  edition: Edition.Edition,
  evaluations: ReadonlyArray<Criterion.Evaluation>,
  waivers: ReadonlyArray<Command.Waiver>,
  actor: Command.Envelope["actor"],
): Weighed => {
  const results: Array<CriterionResult> = []
  const conditions: Array<Condition> = []
  for (const one of evaluations) {
    const { key, wanted, waivable } = one.criterion
    const waiver = waivers.find((given) => given.criterion === key)
    const { current } = one
    if (one.met) results.push({ key, status: "met", current, wanted })
    else if (waiver === undefined) conditions.push(Criterion.toCondition(one))
    else if (!waivable || !edition.waivedBy.includes(actor.duty)) {
      conditions.push(condition("waiver-not-allowed", ["waivers", key], {}, { who: edition.waivedBy }))
      conditions.push(Criterion.toCondition(one))
    } else {
      const unreasoned = reasonGiven(waiver.reason, ["waivers", key])
      if (unreasoned.length > 0) conditions.push(...unreasoned)
      else results.push({ key, status: "waived", current, wanted, reason: waiver.reason })
    }
  }
  return conditions.length > 0 ? Result.fail(conditions) : Result.succeed(results)
}

const resultsOf = (results: ReadonlyArray<CriterionResult>, criteria: ReadonlyArray<Edition.Criterion>) =>
  results.filter((result) => criteria.some((criterion) => criterion.key === result.key))

const leave = (
  edition: Edition.Edition,
  stages: ReadonlyArray<string>,
  results: ReadonlyArray<CriterionResult>,
): ReadonlyArray<Body> =>
  stages.map((stage) => ({
    type: "stage-left",
    stage,
    criteria: resultsOf(results, Edition.stage(edition, stage)?.exit ?? []),
  }))

const skip = (
  edition: Edition.Edition,
  stages: ReadonlyArray<string>,
  results: ReadonlyArray<CriterionResult>,
  reason = "",
): ReadonlyArray<Body> =>
  stages.map((key) => {
    const stage = Edition.stage(edition, key)
    const criteria = resultsOf(results, [...(stage?.entry ?? []), ...(stage?.exit ?? [])])
    return { type: "stage-skipped", stage: key, criteria, reason }
  })

export const move = (command: Of<"move">, edition: Edition.Edition, state: State, today: string): Outcome => {
  if (state.openStages.includes(command.to)) return refuse(condition("stage-already-open", ["to"]))
  const goesThere = ({ transition }: Move.Move): boolean => transition.to === command.to
  const found =
    Move.moves(edition, state, today).find(goesThere) ?? Move.skips(edition, state, today).find(goesThere)
  if (found === undefined) return refuse(condition("transition-not-drawn", ["to"]))
  const { transition, leaving, skipping, criteria } = found
  const by = skipping.length > 0 ? "skip" : transition.kind
  const reason = (command.reason ?? "").trim() === "" ? undefined : command.reason
  const weighed = weigh(edition, criteria, command.waivers, command.actor)
  const conditions = [
    ...when(
      !transition.who.includes(command.actor.duty),
      condition("not-allowed", [], {}, { who: transition.who }),
    ),
    ...(by === "back" || by === "skip" || reason !== undefined ? reasonGiven(reason, ["reason"]) : []),
  ]
  if (Result.isFailure(weighed)) return refuse(...conditions, ...weighed.failure)
  return unless(conditions, () =>
    events(...leave(edition, leaving, weighed.success), ...skip(edition, skipping, weighed.success, reason), {
      type: "stage-entered",
      stage: transition.to,
      from: transition.from,
      by,
      criteria: resultsOf(weighed.success, Edition.stage(edition, transition.to)?.entry ?? []),
      ...(reason === undefined ? {} : { reason }),
    }),
  )
}

export const leaveStage = (
  command: Of<"leave-stage">,
  edition: Edition.Edition,
  state: State,
  today: string,
): Outcome => {
  const { stage, waivers, actor } = command
  if (!state.openStages.includes(stage)) return refuse(condition("stage-not-open", ["stage"]))
  if (state.openStages.length === 1) return refuse(condition("only-open-stage", ["stage"]))
  const weighed = weigh(edition, Move.exit(edition, state, stage, today), waivers, actor)
  return Result.isSuccess(weighed)
    ? events({ type: "stage-left", stage, criteria: weighed.success })
    : Result.fail(weighed.failure)
}

/** More time than the edition expects, for a stage that is open. */
export const extend = (
  command: Of<"extend-stage">,
  edition: Edition.Edition,
  state: State,
  today: string,
): Outcome => {
  const { stage, until } = command.content
  if (!state.openStages.includes(stage)) return refuse(condition("stage-not-open", ["stage"]))
  return unless(
    [
      ...when(!Edition.stage(edition, stage)?.expectation, condition("stage-without-expectation", ["stage"])),
      ...ahead(until, today, ["until"]),
    ],
    () => events({ type: "stage-extended", content: command.content }),
  )
}

/** Handing over is done at the last stage of the edition. */
export const close = (
  command: Of<"close">,
  edition: Edition.Edition,
  state: State,
  today: string,
): Outcome => {
  const { content, waivers, actor } = command
  if (content.outcome !== "handed-over") return events({ type: "process-closed", content, criteria: [] })
  const last = edition.stages.at(-1)?.key
  const early = when(
    last === undefined || !state.openStages.includes(last),
    condition("not-at-handover", ["outcome"]),
  )
  if (early.length > 0) return refuse(...early)
  const asked = state.openStages.flatMap((stage) => Move.exit(edition, state, stage, today))
  const weighed = weigh(edition, asked, waivers ?? [], actor)
  return Result.isSuccess(weighed)
    ? events({ type: "process-closed", content, criteria: weighed.success })
    : Result.fail(weighed.failure)
}

/** A record named as the receiver is a card of that kind. */
const receiverForms = { group: ["F10"], partnership: ["F11"], organisation: ["F10", "F11"] } as const

export const nameReceiver = (command: Of<"name-receiver">, state: State, today: string): Outcome => {
  const { content } = command
  const form = content.record === undefined ? undefined : state.records[content.record]?.form
  return unless(
    [
      ...when(
        content.record !== undefined && !receiverForms[content.kind].some((one) => one === form),
        condition("unknown-record", ["record"]),
      ),
      ...happened(content.agreedOn, state.startOn, today, ["agreedOn"]),
    ],
    () => events({ type: "receiver-named", content }),
  )
}
