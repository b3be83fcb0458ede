/**
 * A plan of one person's growth: goals by competency with actions and dates, agreed with somebody who reviews it.
 * Not here: where the goals come from (`Gap`), or training dates (the portal).
 */
import type { Language, Problem } from "@osl/core"
import * as LocalDate from "@osl/core/LocalDate"
import * as Result from "effect/Result"
import * as Framework from "./Framework.ts"
import * as Gap from "./Gap.ts"
import * as Level from "./Level.ts"
import * as Profile from "./Profile.ts"
import { make } from "./problems.ts"

/** **Unit** `until` and `doneOn` local dates. */
export interface Action {
  readonly text: string
  readonly until: LocalDate.LocalDate
  readonly doneOn?: LocalDate.LocalDate
}

/** A level of a competency to reach by a day. */
export interface Goal {
  readonly competency: string
  readonly to: Level.Level
  readonly until: LocalDate.LocalDate
  readonly actions: ReadonlyArray<Action>
}

export type Status = "draft" | "review-requested" | "agreed"

/** **Shape** `agreedBy` only once agreed; a plan that is changed is a draft again. */
export interface DevelopmentPlan {
  readonly subject: string
  readonly from: LocalDate.LocalDate
  readonly status: Status
  readonly goals: ReadonlyArray<Goal>
  readonly agreedBy?: string
}

type Answer = Result.Result<DevelopmentPlan, ReadonlyArray<Problem.Problem>>

/** **Unit** months from one self-assessment to the next: time enough for one level. **Source** inferred, dossier 3.6. */
const term = 6

/** How many goals are proposed at once. **Source** inferred. */
const most = 3

/**
 * Goals for the widest gaps: the next level up of at most three competencies, each within half a year.
 *
 * **Shape** without actions, for those are the person's own to write; empty when no gap is open.
 * **Source** inferred; rule DP1.
 */
export const propose = (gaps: ReadonlyArray<Gap.Gap>, from: LocalDate.LocalDate): ReadonlyArray<Goal> =>
  Gap.open(gaps)
    .slice(0, most)
    .flatMap(({ competency, score, target }) => {
      const to = Level.all.find((level) => score !== null && level > score && level <= target)
      return to === undefined ? [] : [{ competency, to, until: LocalDate.addMonths(from, term), actions: [] }]
    })

const goalProblems = (
  framework: Framework.Framework,
  { goals, from }: DevelopmentPlan,
): ReadonlyArray<Problem.Problem> =>
  goals.flatMap(({ competency, until, actions }, index) => {
    const path = ["goals", index]
    return [
      ...(Framework.competency(framework, competency) === undefined
        ? [make("competency-not-in-framework", [...path, "competency"], { competency })]
        : []),
      ...(goals.findIndex((one) => one.competency === competency) < index
        ? [make("goal-repeated", [...path, "competency"])]
        : []),
      ...(until < from ? [make("goal-before-plan", [...path, "until"])] : []),
      ...(actions.length === 0 ? [make("goal-without-action", [...path, "actions"])] : []),
      ...actions.flatMap(({ text, until: by }, at) => [
        ...(text.trim() === "" ? [make("action-required", [...path, "actions", at, "text"])] : []),
        ...(by > until ? [make("action-after-goal", [...path, "actions", at, "until"])] : []),
      ]),
    ]
  })

/** What stands in the way of asking for a review. **Source** inferred; rule DP2. */
export const problems = (
  framework: Framework.Framework,
  plan: DevelopmentPlan,
): ReadonlyArray<Problem.Problem> => [
  ...(plan.goals.length === 0 ? [make("plan-without-goals", ["goals"])] : []),
  ...goalProblems(framework, plan),
]

/** Changes the goals. **Shape** the plan is a draft again, agreed by nobody. */
export const change = ({ subject, from }: DevelopmentPlan, goals: ReadonlyArray<Goal>): DevelopmentPlan => ({
  subject,
  from,
  status: "draft",
  goals,
})

/** Asks for a review. **Errors** every problem of the plan; `plan-not-draft`; `only-subject`. */
export const requestReview = (framework: Framework.Framework, plan: DevelopmentPlan, by: string): Answer => {
  const found = [
    ...(plan.status === "draft" ? [] : [make("plan-not-draft", ["status"])]),
    ...(by === plan.subject ? [] : [make("only-subject", ["by"])]),
    ...problems(framework, plan),
  ]
  return found.length > 0 ? Result.fail(found) : Result.succeed({ ...plan, status: "review-requested" })
}

/** Agrees to a plan that a review was asked for. **Errors** `review-not-requested`; `plan-agreed-by-subject`. */
export const agree = (plan: DevelopmentPlan, by: string): Answer => {
  const found = [
    ...(plan.status === "review-requested" ? [] : [make("review-not-requested", ["status"])]),
    ...(by === plan.subject ? [make("plan-agreed-by-subject", ["by"])] : []),
  ]
  return found.length > 0 ? Result.fail(found) : Result.succeed({ ...plan, status: "agreed", agreedBy: by })
}

/** Hands a plan back that a review was asked for. **Shape** it is a draft again. **Errors** those of `agree`; `remarks-required`. */
export const giveBack = (plan: DevelopmentPlan, by: string, remarks: string): Answer => {
  const agreed = agree(plan, by)
  const found = [
    ...(Result.isFailure(agreed) ? agreed.failure : []),
    ...(remarks.trim() === "" ? [make("remarks-required", ["remarks"])] : []),
  ]
  return found.length > 0 ? Result.fail(found) : Result.succeed(change(plan, plan.goals))
}

/** An action of a goal, by its place. **Unit** `action` from 0. */
export interface Done {
  readonly competency: string
  readonly action: number
  readonly doneOn: LocalDate.LocalDate
}

/** Notes that an action was done. **Shape** the plan stays agreed. **Errors** `only-subject`; `action-not-in-plan`. */
export const finish = (plan: DevelopmentPlan, by: string, { competency, action, doneOn }: Done): Answer => {
  const goal = plan.goals.find((one) => one.competency === competency)
  const found = [
    ...(by === plan.subject ? [] : [make("only-subject", ["by"])]),
    ...(goal?.actions[action] === undefined ? [make("action-not-in-plan", ["action"])] : []),
  ]
  const finished = (one: Goal): Goal => ({
    ...one,
    actions: one.actions.map((other, index) => (index === action ? { ...other, doneOn } : other)),
  })
  return found.length > 0
    ? Result.fail(found)
    : Result.succeed({ ...plan, goals: plan.goals.map((one) => (one === goal ? finished(one) : one)) })
}

/** How a goal stands. **Unit** `done` and `of` count actions. */
export interface Progress {
  readonly competency: string
  readonly state: "reached" | "open" | "overdue"
  readonly score: number | null
  readonly done: number
  readonly of: number
}

/** How the goals stand on the day of a profile. **Shape** in the order of the plan. **Source** inferred; rule DP3. */
export const progress = (plan: DevelopmentPlan, profile: Profile.Profile): ReadonlyArray<Progress> =>
  plan.goals.map(({ competency, to, until, actions }) => {
    const score = Profile.score(profile, competency)?.value ?? null
    return {
      competency,
      state: score !== null && score >= to ? "reached" : profile.on > until ? "overdue" : "open",
      score,
      done: actions.filter(({ doneOn }) => doneOn !== undefined && doneOn <= profile.on).length,
      of: actions.length,
    }
  })

/** The level that a goal leads to, in words. */
export const wanted = (
  framework: Framework.Framework,
  { competency, to }: Goal,
): { readonly descriptor: Language.Text; readonly example: Language.Text } | undefined =>
  Framework.competency(framework, competency)?.levels.find(({ level }) => level === to)
