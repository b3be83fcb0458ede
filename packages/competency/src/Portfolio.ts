/**
 * The portfolio of a worker: assessments, evidence, plans, trainings and badges, as the fold of an append-only log.
 * Not here: keeping the log (`@osl/store`), or the numbers that come of it (`Profile`, of the portfolio's assessments).
 */
import type { Edition, LocalDate, Problem } from "@osl/core"
import * as Result from "effect/Result"
import type * as Assessment from "./Assessment.ts"
import * as DevelopmentPlan from "./DevelopmentPlan.ts"
import type { Attended, Awarded, Event } from "./Event.ts"
import * as Proposal from "./Proposal.ts"
import { make } from "./problems.ts"
import * as Review from "./Review.ts"
import * as Sight from "./Sight.ts"

export { decide, type Facts } from "./PortfolioDecision.ts"
export { type Who, who } from "./PortfolioPermission.ts"

/** A plan as it stood after it was written or changed. **Unit** `number` from 1; `at` an instant in UTC. */
export interface PlanVersion {
  readonly number: number
  readonly at: string
  readonly by: string
  readonly from: LocalDate.LocalDate
  readonly goals: ReadonlyArray<DevelopmentPlan.Goal>
  /** Who agreed to this version, if anybody did. */
  readonly agreedBy?: string
  /** What was said when it was last handed back, if it was. */
  readonly remarks?: string
}

/** **Shape** `revoked` says why, once it was. */
export interface Badge extends Awarded {
  readonly revoked?: string
}

/**
 * **Shape** plain JSON. `id` is the account of the worker; `version` the number of events; `edition` that of the last one;
 * `lookedUntil` the day up to which the worker looked through proposals (of declined ones nothing is kept); `plans` every version of
 * every plan, the first first, `plan` the one that stands now.
 */
export interface Portfolio {
  readonly id: string
  readonly organisationId: string
  readonly edition: Edition.EditionRef
  readonly version: number
  readonly lastAt: string
  readonly assessments: Readonly<Record<string, Review.Reviewed>>
  readonly evidence: Readonly<Record<string, Proposal.Evidence>>
  readonly lookedUntil: LocalDate.LocalDate | null
  readonly plan: DevelopmentPlan.DevelopmentPlan | null
  readonly plans: ReadonlyArray<PlanVersion>
  readonly trainings: ReadonlyArray<Attended>
  readonly badges: Readonly<Record<string, Badge>>
}

const begin = ({ workerId, organisationId, edition, at }: Event): Portfolio => ({
  id: workerId,
  organisationId,
  edition,
  version: 0,
  lastAt: at,
  assessments: {},
  evidence: {},
  lookedUntil: null,
  plan: null,
  plans: [],
  trainings: [],
  badges: {},
})

/** The assessments in the order they were begun. */
export const assessments = (portfolio: Portfolio): ReadonlyArray<Review.Reviewed> =>
  Object.values(portfolio.assessments)

/** The evidence in the order it was added. */
export const evidence = (portfolio: Portfolio): ReadonlyArray<Proposal.Evidence> =>
  Object.values(portfolio.evidence)

const acts = {
  "assessment-revised": "revise",
  "assessment-submitted": "submit",
  "assessment-taken-up": "take-up",
  "assessment-returned": "return",
  "assessment-accepted": "accept",
  "assessment-withdrawn": "withdraw",
} as const satisfies { readonly [T in Event["type"]]?: Review.Act }

const onSheet = (
  { assessments: all }: Portfolio,
  event: Extract<Event, { readonly type: keyof typeof acts }>,
): Pick<Portfolio, "assessments"> => {
  const one = all[event.assessmentId]
  if (one === undefined) return { assessments: all }
  const act = acts[event.type]
  const step = {
    act,
    by: event.actor.id,
    at: event.at,
    ...("remarks" in event ? { remarks: event.remarks } : {}),
  }
  const after: Review.Reviewed = {
    ...one,
    status: Review.moves[act].to ?? one.status,
    sheet: "sheet" in event ? event.sheet : one.sheet,
    steps: [...one.steps, step],
  }
  return { assessments: { ...all, [one.id]: after } }
}

const onEvidence = (
  { evidence: all }: Portfolio,
  id: string,
  change: (one: Proposal.Evidence) => Proposal.Evidence,
): Pick<Portfolio, "evidence"> => {
  const one = all[id]
  return { evidence: one === undefined ? all : { ...all, [id]: change(one) } }
}

const without = <T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> => {
  const { [id]: _, ...others } = all
  return others
}

/** The plan as it stands, and the version that it adds. */
const versioned = (
  { plans }: Portfolio,
  { at, actor }: Event,
  plan: DevelopmentPlan.DevelopmentPlan,
): Pick<Portfolio, "plan" | "plans"> => {
  const { from, goals } = plan
  return { plan, plans: [...plans, { number: plans.length + 1, at, by: actor.id, from, goals }] }
}

const onPlan = (
  portfolio: Portfolio,
  how: (plan: DevelopmentPlan.DevelopmentPlan) => DevelopmentPlan.DevelopmentPlan,
): Pick<Portfolio, "plan"> => ({ plan: portfolio.plan === null ? null : how(portfolio.plan) })

/** What became of the version of the plan that stands. */
const ended = (
  { plans }: Portfolio,
  end: Pick<PlanVersion, "agreedBy" | "remarks">,
): Pick<Portfolio, "plans"> => ({
  plans: plans.map((one, index) => (index === plans.length - 1 ? { ...one, ...end } : one)),
})

/** An event says what happened: what a rule of today would refuse leaves things as they were. */
const orAsItWas = <T>(answer: Result.Result<T, unknown>, before: T): T =>
  Result.isSuccess(answer) ? answer.success : before

const changed = (state: Portfolio, event: Event): Partial<Portfolio> => {
  switch (event.type) {
    case "assessment-drafted": {
      const { assessmentId: id, sheet, actor, workerId: subject } = event
      const draft = { id, subject, assessor: actor.id, status: "draft", sheet, steps: [] } as const
      return { assessments: { ...state.assessments, [id]: draft } }
    }
    case "assessment-revised":
    case "assessment-submitted":
    case "assessment-taken-up":
    case "assessment-returned":
    case "assessment-accepted":
    case "assessment-withdrawn":
      return onSheet(state, event)
    case "evidence-added": {
      const { workerId: worker, at: acceptedAt } = event
      const added = { ...event.evidence, worker, acceptedAt, consents: [] }
      return { evidence: { ...state.evidence, [added.id]: added } }
    }
    case "evidence-edited":
      return onEvidence(state, event.evidenceId, ({ note: _, ...rest }) => ({
        ...rest,
        ...(event.note === undefined ? {} : { note: event.note }),
      }))
    case "evidence-removed":
      return { evidence: without(state.evidence, event.evidenceId) }
    case "evidence-consented": {
      const { purpose, at } = event
      return onEvidence(state, event.evidenceId, (one) =>
        orAsItWas(Proposal.consent(one, { purpose, by: one.worker, at }), one),
      )
    }
    case "evidence-consent-withdrawn":
      return onEvidence(state, event.evidenceId, (one) => Proposal.withdrawConsent(one, event.purpose))
    case "proposals-looked-through":
      return { lookedUntil: event.until }
    case "plan-written": {
      const { workerId: subject, from, goals } = event
      return versioned(state, event, { subject, from, status: "draft", goals })
    }
    case "plan-changed":
      return state.plan === null
        ? {}
        : versioned(state, event, DevelopmentPlan.change(state.plan, event.goals))
    case "plan-review-requested":
      return onPlan(state, (plan) => ({ ...plan, status: "review-requested" }))
    case "plan-returned":
      return {
        ...onPlan(state, (plan) => DevelopmentPlan.change(plan, plan.goals)),
        ...ended(state, { remarks: event.remarks }),
      }
    case "plan-agreed":
      return {
        ...onPlan(state, (plan) => ({ ...plan, status: "agreed", agreedBy: event.actor.id })),
        ...ended(state, { agreedBy: event.actor.id }),
      }
    case "plan-action-done":
      return onPlan(state, (plan) => orAsItWas(DevelopmentPlan.finish(plan, plan.subject, event), plan))
    case "training-attended":
      return { trainings: [...state.trainings, event.content] }
    case "badge-awarded":
      return { badges: { ...state.badges, [event.badge.badgeId]: event.badge } }
    case "badge-revoked": {
      const badge = state.badges[event.badgeId]
      return badge === undefined
        ? {}
        : { badges: { ...state.badges, [event.badgeId]: { ...badge, revoked: event.reason } } }
    }
  }
}

/** The portfolio after an event. **Shape** a new value; the given one is unchanged, and null is the empty log. */
export const evolve = (portfolio: Portfolio | null, event: Event): Portfolio => {
  const state = portfolio ?? begin(event)
  const { seq: version, at: lastAt, edition } = event
  return { ...state, ...changed(state, event), version, lastAt, edition }
}

/** The portfolio after a whole log, in its order; null for an empty log. **Shape** the same as `evolve` one event after another. */
export const fold = (events: Iterable<Event>, from: Portfolio | null = null): Portfolio | null => {
  let state = from
  for (const event of events) state = evolve(state, event)
  return state
}

/**
 * What is wrong with the order of a log that was read.
 *
 * **Shape** the first fault at its place, or nothing. **Errors** `gap-in-log`; `wrong-worker`; `before-last-event`.
 */
export const verify = (events: ReadonlyArray<Event>): ReadonlyArray<Problem.Problem> => {
  const [first] = events
  let lastAt = ""
  for (const [index, { seq, workerId, organisationId, at }] of events.entries()) {
    if (seq !== index + 1) return [make("gap-in-log", [index, "seq"], { seq: index + 1 })]
    if (workerId !== first?.workerId || organisationId !== first.organisationId)
      return [make("wrong-worker", [index, "workerId"])]
    if (at < lastAt) return [make("before-last-event", [index, "at"])]
    lastAt = at
  }
  return []
}

/** What a viewer gets of a portfolio. **Shape** as in `Portfolio`, without what is not theirs to see. */
export interface Seen
  extends Pick<Portfolio, "id" | "version" | "lookedUntil" | "plan" | "plans" | "trainings"> {
  readonly assessments: ReadonlyArray<Review.Reviewed>
  readonly evidence: ReadonlyArray<Proposal.Evidence>
  readonly badges: ReadonlyArray<Badge>
}

/**
 * The portfolio as a viewer may see it: the one way for it to leave the store.
 *
 * **Shape** assessments by `Sight.seen`, and those the viewer is reviewing. The worker has everything else. A manager sees evidence
 * that the worker consented to for a review, a plan once its review was asked for, trainings and badges. A peer sees none of these.
 * **Source** inferred, dossier 3.6; rules BL1, BL2, PO7.
 */
export const seen = (portfolio: Portfolio, viewer: Sight.Viewer): Seen => {
  const all = assessments(portfolio)
  const own = Sight.seen(all, portfolio.id, viewer)
  const reviewed = Sight.inReview(all, viewer.person).filter((one) => !own.includes(one))
  const isSubject = viewer.as === "subject" && viewer.person === portfolio.id
  const isManager = viewer.as === "manager"
  const plan = isSubject || (isManager && portfolio.plan?.status !== "draft") ? portfolio.plan : null
  return {
    id: portfolio.id,
    version: portfolio.version,
    lookedUntil: isSubject ? portfolio.lookedUntil : null,
    assessments: [...own, ...reviewed],
    evidence: evidence(portfolio).filter(
      ({ consents }) => isSubject || (isManager && consents.some(({ purpose }) => purpose === "review")),
    ),
    plan,
    plans: isSubject ? portfolio.plans : [],
    trainings: isSubject || isManager ? portfolio.trainings : [],
    badges: isSubject || isManager ? Object.values(portfolio.badges) : [],
  }
}

/** A sheet that waits for somebody to take it up. **Unit** `since` an instant in UTC. */
export interface Waiting {
  readonly id: string
  readonly mode: Assessment.Mode
  readonly since: string
}

/** The sheets that wait for a review: neither what they hold nor whose they are. **Source** rule PO9. */
export const waiting = (portfolio: Portfolio): ReadonlyArray<Waiting> =>
  assessments(portfolio).flatMap(({ id, status, sheet: { mode }, steps }) => {
    const since = steps.at(-1)?.at
    return status === "submitted" && since !== undefined ? [{ id, mode, since }] : []
  })
