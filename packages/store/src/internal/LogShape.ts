/**
 * What every event of a training or of supervision carries, as it is read.
 * Not here: what each of them holds (`TrainingLog`, `SupervisionBook`).
 */

import { Event } from "@osl/competency"
import { Field, Form, LocalDate, Problem } from "@osl/core"
import { Event as ProcessEvent } from "@osl/workflow"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { isId } from "../Tenant.ts"

const Id = Schema.String.check(Problem.check<string>(isId, "not-an-id"))

/** **Unit** ISO 8601 in UTC with milliseconds. */
const Instant = Schema.String.check(Problem.check<string>(ProcessEvent.isInstant, "not-an-instant"))

const Seq = Schema.Number.check(
  Schema.isInt(Problem.annotation("not-a-whole-number")).abort(),
  Schema.isGreaterThanOrEqualTo(1, Problem.annotation("number-too-small", { min: 1 })),
)

export const Actor = Schema.Struct({
  id: Id,
  duty: Schema.Literals(Event.duties),
  onBehalfOf: Schema.optionalKey(Id),
})

/** **Shape** `seq` is the place in its log, from 1, without gaps. **Unit** `at` an instant in UTC; `on` the date in Poland at `at`. */
export const envelope = {
  id: Id,
  organisationId: Id,
  seq: Seq,
  actor: Actor,
  at: Instant,
  on: LocalDate.LocalDate,
  payload: Schema.Literal(1),
}

export { Id }

/** Why something was taken back: of several lines, never blank. */
export const reason = Field.longText(["Powód", "Reason"], { hint: undefined, maxLength: 2000 })

/** What every event of such a log carries. */
export interface Envelope {
  readonly id: string
  readonly organisationId: string
  readonly seq: number
  readonly actor: Event.Actor
  readonly at: string
  readonly on: LocalDate.LocalDate
  readonly payload: 1
}

/** What every command to such a log carries. **Shape** `version` the number of events that the sender had seen. */
export interface Asked {
  readonly id: string
  readonly organisationId: string
  readonly actor: Event.Actor
  readonly at: string
  readonly version?: number
}

/** What every such log comes to. */
export interface Standing {
  readonly id: string
  readonly organisationId: string
  readonly version: number
  readonly lastAt: string
}

/**
 * How events of a log are read, by the schema of each type.
 *
 * **Errors** of the reading: `unknown-event`; every problem of its fields.
 */
export const reader =
  <E>(schemas: { readonly [type: string]: Schema.Codec<E, unknown> }) =>
  (input: unknown): Result.Result<E, ReadonlyArray<Problem.Problem>> => {
    const type: unknown = typeof input === "object" && input !== null && "type" in input ? input.type : null
    const schema = typeof type === "string" && Object.hasOwn(schemas, type) ? schemas[type] : undefined
    return schema === undefined
      ? Result.fail([fault("unknown-event", ["type"])])
      : Form.decode<E>(schema, input)
  }

/** The envelope of the event that a command becomes. */
export const entered = (asked: Asked, version: number): Envelope => ({
  id: asked.id,
  organisationId: asked.organisationId,
  seq: version + 1,
  actor: asked.actor,
  at: asked.at,
  on: LocalDate.at(asked.at),
  payload: 1,
})

/** What is kept of the texts of a refusal. */
export const fault = (
  code: string,
  path: Problem.Problem["path"],
  params: Problem.Problem["params"] = {},
): Problem.Problem => ({ code, path, params })
