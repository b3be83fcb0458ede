/**
 * Reading commands that were posted: unknown input becomes the body of a command, or every problem of it.
 * Not here: who sends it and when, which the session says, or whether it is allowed (`Portfolio.decide`).
 */
import { Form, LocalDate, Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Command from "../Command.ts"
import type { Framework } from "../Framework.ts"
import * as problems from "../problems.ts"
import * as AssessmentForm from "./AssessmentForm.ts"
import { onceEach } from "./OnceEach.ts"
import * as Shape from "./Shape.ts"

type Read = Result.Result<Command.Body, ReadonlyArray<Problem.Problem>>

const body = <const T extends Command.Type, const F extends Schema.Struct.Fields>(type: T, fields: F) =>
  Schema.Struct({ type: Schema.Literal(type), ...fields })

const onSheet = { assessmentId: Shape.Name }
const onEvidence = { evidenceId: Shape.Name }

/** A note may be emptied: then it is gone. */
const Edit = Schema.Struct({
  competency: Schema.optionalKey(Shape.Key),
  note: Schema.optionalKey(Shape.Note),
})

const plain = {
  "submit-assessment": body("submit-assessment", onSheet),
  "take-up-assessment": body("take-up-assessment", onSheet),
  "return-assessment": body("return-assessment", { ...onSheet, remarks: Shape.Remarks }),
  "accept-assessment": body("accept-assessment", onSheet),
  "withdraw-assessment": body("withdraw-assessment", onSheet),
  "accept-proposal": body("accept-proposal", { proposalId: Shape.Name, edit: Schema.optionalKey(Edit) }),
  "edit-evidence": body("edit-evidence", { ...onEvidence, note: Schema.optionalKey(Shape.Note) }),
  "remove-evidence": body("remove-evidence", onEvidence),
  consent: body("consent", { ...onEvidence, purpose: Shape.Purpose }),
  "withdraw-consent": body("withdraw-consent", { ...onEvidence, purpose: Shape.Purpose }),
  "look-through-proposals": body("look-through-proposals", { until: LocalDate.LocalDate }),
  "write-plan": body("write-plan", { from: LocalDate.LocalDate, goals: Shape.Goals }),
  "change-plan": body("change-plan", { goals: Shape.Goals }),
  "request-plan-review": body("request-plan-review", {}),
  "return-plan": body("return-plan", { remarks: Shape.Remarks }),
  "agree-plan": body("agree-plan", {}),
  "finish-plan-action": body("finish-plan-action", {
    competency: Shape.Key,
    action: Shape.ActionPlace,
    doneOn: LocalDate.LocalDate,
  }),
  "record-training": body("record-training", { content: Shape.Attended }),
  "award-badge": body("award-badge", { badge: Shape.Badge }),
  "revoke-badge": body("revoke-badge", { badgeId: Shape.Name, reason: Shape.Remarks }),
} as const

type Schemas = { readonly [T in Command.Type]: Schema.Codec<Extract<Command.Body, { type: T }>, unknown> }

const schemasOf = (framework: Framework): Schemas => {
  const sheet = AssessmentForm.draft(framework)
  return {
    ...plain,
    "draft-assessment": body("draft-assessment", { ...onSheet, sheet }),
    "revise-assessment": body("revise-assessment", { ...onSheet, sheet }),
  }
}

/** The schemas of all commands under a framework, made once for each. */
export const schemas: (framework: Framework) => Schemas = onceEach(schemasOf)

const isType = (type: unknown, known: Schemas): type is Command.Type =>
  typeof type === "string" && Object.hasOwn(known, type)

/**
 * Reads what somebody posted as the body of a command; its envelope is made by who knows who posted it.
 *
 * **Errors** `unknown-command`; else every problem of its answers, and those of `Form.decode` for what is too large, too deep or no
 * data. It never throws. **Source** inferred; rules PW1, PW3.
 */
export const decode = (framework: Framework, input: unknown): Read => {
  try {
    const known = schemas(framework)
    const type: unknown = typeof input === "object" && input !== null && "type" in input ? input.type : null
    if (!isType(type, known)) return Result.fail([problems.make("unknown-command", ["type"])])
    const schema: Schema.Codec<Command.Body, unknown> = known[type]
    return Form.decode<Command.Body>(schema, input)
  } catch {
    return Result.fail([Problem.make("unreadable")])
  }
}
