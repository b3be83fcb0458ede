/**
 * Reading events of a portfolio: unknown input becomes an event of the log, or every problem of it.
 * Not here: what an event is (`Event`), or the order of a whole log (`Portfolio.verify`).
 */
import { Form, LocalDate, Problem } from "@osl/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Event from "../Event.ts"
import type { Framework } from "../Framework.ts"
import * as problems from "../problems.ts"
import * as AssessmentForm from "./AssessmentForm.ts"
import { onceEach } from "./OnceEach.ts"
import * as Shape from "./Shape.ts"

type Read = Result.Result<Event.Event, ReadonlyArray<Problem.Problem>>

const envelope = {
  id: Shape.Id,
  organisationId: Shape.Id,
  workerId: Shape.Id,
  seq: Shape.Place,
  edition: Shape.EditionName,
  actor: Shape.Actor,
  at: Shape.Instant,
  on: LocalDate.LocalDate,
  payload: Schema.Literal(1),
}

const event = <const T extends Event.Type, const F extends Schema.Struct.Fields>(type: T, fields: F) =>
  Schema.Struct({ type: Schema.Literal(type), ...envelope, ...fields })

const onSheet = { assessmentId: Shape.Name }
const onEvidence = { evidenceId: Shape.Name }

/** Every event but those that hold a sheet, which is of the framework of its edition. */
const plain = {
  "assessment-submitted": event("assessment-submitted", onSheet),
  "assessment-taken-up": event("assessment-taken-up", onSheet),
  "assessment-returned": event("assessment-returned", { ...onSheet, remarks: Shape.Remarks }),
  "assessment-accepted": event("assessment-accepted", onSheet),
  "assessment-withdrawn": event("assessment-withdrawn", onSheet),
  "evidence-added": event("evidence-added", { evidence: Shape.Evidence }),
  "evidence-edited": event("evidence-edited", { ...onEvidence, note: Schema.optionalKey(Shape.Note) }),
  "evidence-removed": event("evidence-removed", onEvidence),
  "evidence-consented": event("evidence-consented", { ...onEvidence, purpose: Shape.Purpose }),
  "evidence-consent-withdrawn": event("evidence-consent-withdrawn", {
    ...onEvidence,
    purpose: Shape.Purpose,
  }),
  "proposals-looked-through": event("proposals-looked-through", { until: LocalDate.LocalDate }),
  "plan-written": event("plan-written", { from: LocalDate.LocalDate, goals: Shape.Goals }),
  "plan-changed": event("plan-changed", { goals: Shape.Goals }),
  "plan-review-requested": event("plan-review-requested", {}),
  "plan-returned": event("plan-returned", { remarks: Shape.Remarks }),
  "plan-agreed": event("plan-agreed", {}),
  "plan-action-done": event("plan-action-done", {
    competency: Shape.Key,
    action: Shape.ActionPlace,
    doneOn: LocalDate.LocalDate,
  }),
  "training-attended": event("training-attended", { content: Shape.Attended }),
  "badge-awarded": event("badge-awarded", { badge: Shape.Badge }),
  "badge-revoked": event("badge-revoked", { badgeId: Shape.Name, reason: Shape.Remarks }),
} as const

type Schemas = { readonly [T in Event.Type]: Schema.Codec<Extract<Event.Event, { type: T }>, unknown> }

const schemasOf = (framework: Framework): Schemas => {
  const sheet = AssessmentForm.draft(framework)
  return {
    ...plain,
    "assessment-drafted": event("assessment-drafted", { ...onSheet, sheet }),
    "assessment-revised": event("assessment-revised", { ...onSheet, sheet }),
  }
}

/** The schemas of all events under a framework, made once for each. */
export const schemas: (framework: Framework) => Schemas = onceEach(schemasOf)

const isType = (type: unknown, known: Schemas): type is Event.Type =>
  typeof type === "string" && Object.hasOwn(known, type)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** What an input calls its edition, if it is readable at all. */
const named = (input: Readonly<Record<string, unknown>>): readonly [key: unknown, version: unknown] => {
  const edition = input["edition"]
  return isObject(edition) ? [edition["key"], edition["version"]] : [undefined, undefined]
}

const read = (frameworks: ReadonlyArray<Framework>, input: unknown): Read => {
  if (!isObject(input)) return Result.fail([problems.make("unknown-event", ["type"])])
  const [key, version] = named(input)
  const framework = frameworks.find((one) => one.key === key && one.version === version)
  if (framework === undefined) {
    const edition = typeof key === "string" && typeof version === "string" ? `${key} ${version}` : "?"
    return Result.fail([problems.make("edition-missing", ["edition"], { edition: edition.slice(0, 100) })])
  }
  const known = schemas(framework)
  const type = input["type"]
  if (!isType(type, known)) return Result.fail([problems.make("unknown-event", ["type"])])
  const schema: Schema.Codec<Event.Event, unknown> = known[type]
  return Form.decode<Event.Event>(schema, input)
}

/**
 * Makes what reads events, each by the framework of the edition that it names.
 *
 * **Errors** `edition-missing`; `unknown-event` when this version knows no such event; else every problem of its fields, and those of
 * `Form.decode` for what is too large, too deep or no data. It never throws.
 * **Source** inferred; rules PW1, PW2.
 */
export const of =
  (frameworks: ReadonlyArray<Framework>) =>
  (input: unknown): Read => {
    try {
      return read(frameworks, input)
    } catch {
      return Result.fail([Problem.make("unreadable")])
    }
  }
