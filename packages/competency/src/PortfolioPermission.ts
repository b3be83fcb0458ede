/**
 * Who may ask a portfolio for what: by duty, by being the worker, and by what somebody has seen already.
 * Not here: what follows (`Portfolio.decide`), or who sees what (`Sight`, `Portfolio.seen`).
 */
import type { Problem } from "@osl/core"
import type * as Assessment from "./Assessment.ts"
import type * as Command from "./Command.ts"
import type { Duty } from "./Event.ts"
import type { Portfolio } from "./Portfolio.ts"
import { make } from "./problems.ts"
import type * as Review from "./Review.ts"

export type Problems = ReadonlyArray<Problem.Problem>

/** Who may send a command: the worker alone, or these duties. */
export type Who = "subject" | ReadonlyArray<Duty>

const assessors = ["organizer", "director", "regional-coordinator", "trainer"] as const
const reviewers = ["director", "regional-coordinator"] as const
const trainers = ["trainer", "regional-coordinator", "director"] as const

/** **Source** inferred (dossier 3.6, 9.1). A sheet about oneself is everybody's own; other modes ask for a duty besides. */
export const who: { readonly [T in Command.Type]: Who } = {
  "draft-assessment": assessors,
  "revise-assessment": assessors,
  "submit-assessment": assessors,
  "withdraw-assessment": assessors,
  "take-up-assessment": reviewers,
  "return-assessment": reviewers,
  "accept-assessment": reviewers,
  "accept-proposal": "subject",
  "edit-evidence": "subject",
  "remove-evidence": "subject",
  consent: "subject",
  "withdraw-consent": "subject",
  "look-through-proposals": "subject",
  "write-plan": "subject",
  "change-plan": "subject",
  "request-plan-review": "subject",
  "finish-plan-action": "subject",
  "return-plan": reviewers,
  "agree-plan": reviewers,
  "record-training": trainers,
  "award-badge": trainers,
  "revoke-badge": trainers,
}

/** The duties that may rate in a mode. A sheet about oneself needs none. **Source** inferred, dossier 3.6. */
const raters: { readonly [M in Exclude<Assessment.Mode, "self">]: ReadonlyArray<Duty> } = {
  peer: ["organizer"],
  manager: ["director"],
  community: assessors,
}

/** A problem when it is one. */
export const when = (isWrong: boolean, problem: Problem.Problem): Problems => (isWrong ? [problem] : [])

const isOwnSheet = (command: Command.Command): boolean =>
  (command.type === "draft-assessment" ||
    command.type === "revise-assessment" ||
    command.type === "submit-assessment" ||
    command.type === "withdraw-assessment") &&
  command.actor.id === command.workerId

/** What keeps somebody from sending a command at all. **Source** inferred; rules PO2, PO3. */
export const admission = (state: Portfolio | null, command: Command.Command): Problems => {
  const { actor, workerId, organisationId, at } = command
  const allowed = who[command.type]
  const isBehalf = actor.onBehalfOf !== undefined && actor.onBehalfOf !== actor.id
  if (allowed === "subject" ? actor.id !== workerId : !isOwnSheet(command) && !allowed.includes(actor.duty))
    return [
      allowed === "subject" ? make("only-subject", ["actor", "id"]) : make("not-allowed", ["actor", "duty"]),
    ]
  return [
    ...when(
      isBehalf && (allowed === "subject" || isOwnSheet(command)),
      make("not-on-behalf", ["actor", "onBehalfOf"]),
    ),
    ...(state === null
      ? []
      : [
          ...when(
            state.id !== workerId || state.organisationId !== organisationId,
            make("wrong-worker", ["workerId"]),
          ),
          ...when(at < state.lastAt, make("before-last-event", ["at"])),
        ]),
  ]
}

const all = (state: Portfolio | null): ReadonlyArray<Review.Reviewed> =>
  Object.values(state?.assessments ?? {})

/** Whether somebody knows more of a worker's assessments than a peer may. **Source** rule BL3. */
const isSighted = (state: Portfolio | null, person: string): boolean =>
  all(state).some(
    ({ assessor, sheet, steps }) =>
      (assessor === person && sheet.mode === "manager") ||
      steps.some(({ act, by }) => act === "take-up" && by === person),
  )

/** Whether somebody rates a worker as a peer. **Source** rule BL3. */
export const isPeer = (state: Portfolio | null, person: string): boolean =>
  all(state).some(
    ({ assessor, sheet, status }) => assessor === person && sheet.mode === "peer" && status !== "withdrawn",
  )

/** What keeps somebody from rating in the mode of a sheet. **Source** inferred, dossier 3.6; rules PO2, BL3. */
export const mayRate = (
  state: Portfolio | null,
  { actor }: Command.Command,
  { mode }: Assessment.Sheet,
): Problems => {
  if (mode === "self")
    return when(actor.onBehalfOf !== undefined, make("not-on-behalf", ["actor", "onBehalfOf"]))
  return [
    ...when(!raters[mode].includes(actor.duty), make("not-allowed", ["actor", "duty"])),
    ...(mode === "peer"
      ? [
          ...when(isSighted(state, actor.id), make("not-blind", ["actor", "id"])),
          ...when(actor.onBehalfOf !== undefined, make("not-on-behalf", ["actor", "onBehalfOf"])),
        ]
      : []),
  ]
}
