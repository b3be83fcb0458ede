/**
 * Deciding a command over a portfolio: the event it becomes, or everything that stands in its way.
 * Not here: the clock and the store; the proposals that recorded work gives come in as facts.
 */
import * as LocalDate from "@osl/core/LocalDate"
import * as Problem from "@osl/core/Problem"
import * as Result from "effect/Result"
import type * as Command from "./Command.ts"
import * as DevelopmentPlan from "./DevelopmentPlan.ts"
import type { Body, Event } from "./Event.ts"
import * as Framework from "./Framework.ts"
import type { Portfolio } from "./Portfolio.ts"
import { admission, isPeer, mayRate, type Problems, when } from "./PortfolioPermission.ts"
import * as Proposal from "./Proposal.ts"
import { make } from "./problems.ts"
import * as Review from "./Review.ts"

type Outcome = Result.Result<Body, Problems>

/** What the decision has to know besides the portfolio. **Shape** `proposals` of the worker's recorded work (`Proposal.of`). */
export interface Facts {
  readonly proposals: ReadonlyArray<Proposal.Proposal>
}

const outcome = (problems: Problems, body: () => Body): Outcome =>
  problems.length > 0 ? Result.fail(problems) : Result.succeed(body())

const told = <T>(answer: Result.Result<T, Problems>): Problems =>
  Result.isFailure(answer) ? answer.failure : []

const draft = (
  framework: Framework.Framework,
  state: Portfolio | null,
  command: Command.Of<"draft-assessment">,
): Outcome => {
  const { assessmentId, sheet, workerId: subject, actor, at } = command
  const begun = Review.begin(framework, { id: assessmentId, subject, assessor: actor.id, at, sheet })
  return outcome(
    [
      ...when(
        Object.hasOwn(state?.assessments ?? {}, assessmentId),
        make("assessment-exists", ["assessmentId"]),
      ),
      ...mayRate(state, command, sheet),
      ...told(begun),
    ],
    () => ({ type: "assessment-drafted", assessmentId, sheet }),
  )
}

const acts = {
  "revise-assessment": "revise",
  "submit-assessment": "submit",
  "withdraw-assessment": "withdraw",
  "take-up-assessment": "take-up",
  "return-assessment": "return",
  "accept-assessment": "accept",
} as const satisfies { readonly [T in Command.Type]?: Review.Act }

type OnSheet = Command.Of<keyof typeof acts>

const bodyOf = (command: OnSheet): Body => {
  const { assessmentId } = command
  switch (command.type) {
    case "revise-assessment":
      return { type: "assessment-revised", assessmentId, sheet: command.sheet }
    case "submit-assessment":
      return { type: "assessment-submitted", assessmentId }
    case "withdraw-assessment":
      return { type: "assessment-withdrawn", assessmentId }
    case "take-up-assessment":
      return { type: "assessment-taken-up", assessmentId }
    case "return-assessment":
      return { type: "assessment-returned", assessmentId, remarks: command.remarks }
    case "accept-assessment":
      return { type: "assessment-accepted", assessmentId }
  }
}

const onSheet = (framework: Framework.Framework, state: Portfolio | null, command: OnSheet): Outcome => {
  const one = state?.assessments[command.assessmentId]
  if (one === undefined) return Result.fail([make("no-assessment", ["assessmentId"])])
  const { actor, at } = command
  const act = acts[command.type]
  const behalf = actor.onBehalfOf
  const isReview = Review.moves[act].who !== "assessor"
  const isRating = act === "revise" || act === "submit"
  return outcome(
    [
      ...told(
        Review.take(framework, one, {
          act,
          by: actor.id,
          at,
          ...("sheet" in command ? { sheet: command.sheet } : {}),
          ...("remarks" in command ? { remarks: command.remarks } : {}),
        }),
      ),
      ...(isRating ? mayRate(state, command, "sheet" in command ? command.sheet : one.sheet) : []),
      ...when(
        isReview && (behalf === one.subject || behalf === one.assessor),
        make("reviewer-is-party", ["actor", "onBehalfOf"]),
      ),
      ...when(act === "take-up" && isPeer(state, actor.id), make("reviewer-is-peer", ["actor", "id"])),
    ],
    () => bodyOf(command),
  )
}

const acceptProposal = (
  framework: Framework.Framework,
  state: Portfolio | null,
  { proposalId, edit, actor, at }: Command.Of<"accept-proposal">,
  { proposals }: Facts,
): Outcome => {
  const found = proposals.find(({ id }) => id === proposalId)
  if (found === undefined) return Result.fail([make("no-proposal", ["proposalId"])])
  const accepted = Proposal.accept(framework, found, {
    by: actor.id,
    at,
    ...(edit === undefined ? {} : { edit }),
  })
  return Result.flatMap(accepted, ({ worker: _, acceptedAt: __, consents: ___, ...evidence }) =>
    outcome(
      when(Object.hasOwn(state?.evidence ?? {}, evidence.id), make("evidence-exists", ["proposalId"])),
      () => ({
        type: "evidence-added",
        evidence,
      }),
    ),
  )
}

type OnEvidence = Command.Of<"edit-evidence" | "remove-evidence" | "consent" | "withdraw-consent">

const onEvidence = (state: Portfolio | null, command: OnEvidence): Outcome => {
  const { evidenceId, actor } = command
  const one = state?.evidence[evidenceId]
  if (one === undefined) return Result.fail([make("no-evidence", ["evidenceId"])])
  switch (command.type) {
    case "edit-evidence":
      return Result.map(
        Proposal.annotate(one, {
          by: actor.id,
          ...(command.note === undefined ? {} : { note: command.note }),
        }),
        ({ note }) => ({ type: "evidence-edited", evidenceId, ...(note === undefined ? {} : { note }) }),
      )
    case "remove-evidence":
      return Result.succeed({ type: "evidence-removed", evidenceId })
    case "consent":
      return Result.succeed({ type: "evidence-consented", evidenceId, purpose: command.purpose })
    case "withdraw-consent":
      return Result.succeed({ type: "evidence-consent-withdrawn", evidenceId, purpose: command.purpose })
  }
}

const competencies = (framework: Framework.Framework, goals: ReadonlyArray<DevelopmentPlan.Goal>): Problems =>
  goals.flatMap(({ competency }, index) =>
    when(
      Framework.competency(framework, competency) === undefined,
      make("competency-not-in-framework", ["goals", index, "competency"], { competency }),
    ),
  )

type OnPlan = Command.Of<
  "change-plan" | "request-plan-review" | "return-plan" | "agree-plan" | "finish-plan-action"
>

const onPlan = (framework: Framework.Framework, state: Portfolio | null, command: OnPlan): Outcome => {
  const plan = state?.plan ?? null
  if (plan === null) return Result.fail([make("no-plan")])
  const by = command.actor.id
  const isSubjects = command.actor.onBehalfOf === plan.subject
  const party = when(isSubjects, make("plan-agreed-by-subject", ["actor", "onBehalfOf"]))
  switch (command.type) {
    case "change-plan":
      return outcome(competencies(framework, command.goals), () => ({
        type: "plan-changed",
        goals: command.goals,
      }))
    case "request-plan-review":
      return Result.map(DevelopmentPlan.requestReview(framework, plan, by), () => ({
        type: "plan-review-requested",
      }))
    case "return-plan":
      return outcome([...told(DevelopmentPlan.giveBack(plan, by, command.remarks)), ...party], () => ({
        type: "plan-returned",
        remarks: command.remarks,
      }))
    case "agree-plan":
      return outcome([...told(DevelopmentPlan.agree(plan, by)), ...party], () => ({ type: "plan-agreed" }))
    case "finish-plan-action": {
      const { competency, action, doneOn, at } = command
      return outcome(
        [
          ...told(DevelopmentPlan.finish(plan, by, command)),
          ...when(doneOn > LocalDate.at(at), make("date-in-future", ["doneOn"])),
        ],
        () => ({ type: "plan-action-done", competency, action, doneOn }),
      )
    }
  }
}

type OfTrainers = Command.Of<"record-training" | "award-badge" | "revoke-badge">

const ofTrainers = (state: Portfolio | null, command: OfTrainers): Outcome => {
  const badges = state?.badges ?? {}
  const self = when(command.actor.id === command.workerId, make("assessor-is-subject", ["actor", "id"]))
  switch (command.type) {
    case "record-training": {
      const { content } = command
      const isThere = (state?.trainings ?? []).some(({ training }) => training === content.training)
      return outcome(
        [
          ...self,
          ...when(isThere, make("training-exists", ["content", "training"])),
          ...when(content.on > LocalDate.at(command.at), make("date-in-future", ["content", "on"])),
        ],
        () => ({ type: "training-attended", content }),
      )
    }
    case "award-badge": {
      const { badge } = command
      return outcome(
        [
          ...self,
          ...when(Object.hasOwn(badges, badge.badgeId), make("badge-exists", ["badge", "badgeId"])),
          ...when(
            badge.validUntil !== undefined && badge.validUntil < badge.validFrom,
            Problem.make("end-before-start", ["badge", "validUntil"]),
          ),
        ],
        () => ({ type: "badge-awarded", badge }),
      )
    }
    case "revoke-badge": {
      const { badgeId, reason } = command
      const badge = badges[badgeId]
      return outcome(
        [
          ...when(badge === undefined, make("no-badge", ["badgeId"])),
          ...when(badge?.revoked !== undefined, make("badge-revoked", ["badgeId"])),
          ...when(reason.trim() === "", make("reason-required", ["reason"])),
        ],
        () => ({ type: "badge-revoked", badgeId, reason }),
      )
    }
  }
}

const judged = (
  framework: Framework.Framework,
  state: Portfolio | null,
  command: Command.Command,
  facts: Facts,
): Outcome => {
  switch (command.type) {
    case "draft-assessment":
      return draft(framework, state, command)
    case "accept-proposal":
      return acceptProposal(framework, state, command, facts)
    case "edit-evidence":
    case "remove-evidence":
    case "consent":
    case "withdraw-consent":
      return onEvidence(state, command)
    case "look-through-proposals":
      return outcome(
        when(command.until > LocalDate.at(command.at), make("date-in-future", ["until"])),
        () => ({
          type: "proposals-looked-through",
          until: command.until,
        }),
      )
    case "write-plan":
      return outcome(competencies(framework, command.goals), () => ({
        type: "plan-written",
        from: command.from,
        goals: command.goals,
      }))
    case "change-plan":
    case "request-plan-review":
    case "return-plan":
    case "agree-plan":
    case "finish-plan-action":
      return onPlan(framework, state, command)
    case "record-training":
    case "award-badge":
    case "revoke-badge":
      return ofTrainers(state, command)
    default:
      return onSheet(framework, state, command)
  }
}

/**
 * Decides a command over a portfolio; null is the empty log, which the first command begins.
 *
 * **Shape** one event, with the command's id and the next sequence number.
 * **Unit** the command's `at` is the only clock; its date in Poland is what dates are judged by.
 * **Errors** every problem that stands in the way, with sentences by `Refusal.text`; the portfolio is unchanged.
 * **Source** inferred, dossier 3.6, 3.7; rules PO1–PO6, BL3.
 */
export const decide = (
  framework: Framework.Framework,
  state: Portfolio | null,
  command: Command.Command,
  facts: Facts = { proposals: [] },
): Result.Result<Event, Problems> => {
  const stops = admission(state, command)
  const found = stops.length > 0 ? Result.fail(stops) : judged(framework, state, command, facts)
  const { id, organisationId, workerId, actor, at } = command
  return Result.map(found, (body) => ({
    ...body,
    id,
    organisationId,
    workerId,
    seq: (state?.version ?? 0) + 1,
    edition: { key: framework.key, version: framework.version },
    actor,
    at,
    on: LocalDate.at(at),
    payload: 1,
  }))
}
