/**
 * Why a command was refused: every condition at once, each saying what to do, where and by whom.
 * Not here: what is wrong inside a form (`@osl/core`, Problem), though conditions have the same shape.
 */
import { Edition, type Problem } from "@osl/core"
import * as Schema from "effect/Schema"
import { duties } from "./Event.ts"
import type * as Wording from "./Wording.ts"

/** The codes of this package; `criterion-unmet` and those of `@osl/core` besides. */
export type Code = keyof Wording.Wording["refusals"] | "criterion-unmet" | Problem.Code

/**
 * One thing that stands in the way.
 *
 * **Shape** `path` leads to the answer concerned, empty when none is; `criterion` names the edition's criterion.
 * **Unit** `current` and `wanted` in the measure's unit; `current` is null when there is nothing to measure.
 */
export const Condition = Schema.Struct({
  code: Schema.String,
  path: Schema.Array(Schema.Union([Schema.String, Schema.Number])),
  params: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number])),
  criterion: Schema.optionalKey(Schema.String),
  current: Schema.optionalKey(Schema.NullOr(Schema.Number)),
  wanted: Schema.optionalKey(Schema.Number),
  mend: Schema.optionalKey(
    Schema.Union([Schema.Struct({ form: Schema.String }), Schema.Struct({ act: Schema.String })]),
  ),
  who: Schema.optionalKey(Schema.Array(Schema.Literals(duties))),
})
export type Condition = typeof Condition.Type

/** **Shape** at least one condition; the log is unchanged. */
export class Refused extends Schema.TaggedError<Refused>()("Refused", {
  conditions: Schema.Array(Condition),
}) {
  override get message() {
    return `Refused: ${this.conditions.map((one) => one.criterion ?? one.code).join(", ")}`
  }
}

/** A condition that is no criterion, about the whole command unless a path says where. */
export const condition = (
  code: Exclude<Code, "criterion-unmet">,
  path: Condition["path"] = [],
  params: Condition["params"] = {},
  more: Partial<Pick<Condition, "mend" | "who">> = {},
): Condition => ({ code, path, params, ...more })

/** The words that conditions are told in. */
export type Words = Wording.Of<"refusals" | "problem">

const isOwn = (refusals: Words["refusals"], code: string): code is keyof typeof refusals =>
  Object.hasOwn(refusals, code)

/** The plain sentence of a condition; a criterion's own sentence when it is one. */
export const text = (edition: Edition.Edition, one: Condition, words: Words): string => {
  const { code, criterion, params } = one
  const found =
    criterion === undefined
      ? undefined
      : Edition.criteria(edition).find((entry) => entry.criterion.key === criterion)
  if (found !== undefined) return words.fill(found.criterion.sentence[words.language], params)
  return isOwn(words.refusals, code) ? words.fill(words.refusals[code], params) : words.problem(one)
}
