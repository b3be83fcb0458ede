/**
 * What a page of a plan shows: goals with how they stand, what would help and where it is held next.
 * Not here: the rules of a plan (`@osl/competency`, DevelopmentPlan), or drawing it (`PlanGoals`).
 */
import {
  DevelopmentPlan,
  type Framework,
  type Gap,
  type Profile,
  type Training,
  TrainingSuggestion,
} from "@osl/competency"
import { type Locale, ofModel } from "../words/Locale.ts"
import { kitWords, say } from "../words/Words.ts"
import { competencyName, levelName } from "./CompetencyWords.ts"
import * as links from "./links.ts"

/** **Shape** `index` of an action is its place in the goal. */
export interface GoalView {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly until: string
  readonly state: DevelopmentPlan.Progress["state"] | null
  readonly means: string | null
  readonly actions: ReadonlyArray<{
    readonly index: number
    readonly text: string
    readonly isDone: boolean
    readonly when: string
  }>
  readonly help: ReadonlyArray<string>
}

interface Telling {
  readonly framework: Framework.Framework
  readonly language: Locale
  readonly today: string
  /** Nothing for who may not see numbers of the person. */
  readonly profile: Profile.Profile | null
  readonly trainings: ReadonlyArray<Training.Held>
}

/** The goal as a gap, so that trainings are found for it. */
const gapOf = ({ competency, to }: DevelopmentPlan.Goal): Gap.Gap => ({
  competency,
  target: to,
  because: "own",
  score: null,
  gap: 1,
})

const help = (goal: DevelopmentPlan.Goal, person: string, telling: Telling): ReadonlyArray<string> => {
  const { language, trainings, today } = telling
  const { date } = kitWords(language)
  const offers = TrainingSuggestion.offers(TrainingSuggestion.of([gapOf(goal)]), trainings, {
    person,
    on: today,
  })
  return offers.map(({ module, dates: [next] }) => {
    const label = say(language, "competency.module", { module: module.label[ofModel(language)] })
    return next === undefined
      ? label
      : say(language, "plan.goal.offer", { module: label, date: date(next.date), place: next.place })
  })
}

/** The goals of a plan in words. */
export const goals = (plan: DevelopmentPlan.DevelopmentPlan, telling: Telling): ReadonlyArray<GoalView> => {
  const { framework, language, profile } = telling
  const { date } = kitWords(language)
  const progress = profile === null ? [] : DevelopmentPlan.progress(plan, profile)
  return plan.goals.map((goal) => ({
    key: goal.competency,
    title: say(language, "plan.goal", {
      competency: competencyName(framework, goal.competency, language),
      level: levelName(framework, goal.to, language),
    }),
    href: links.competency(goal.competency),
    until: say(language, "plan.goal.until", { date: date(goal.until) }),
    state: progress.find(({ competency }) => competency === goal.competency)?.state ?? null,
    means: DevelopmentPlan.wanted(framework, goal)?.descriptor[ofModel(language)] ?? null,
    actions: goal.actions.map(({ text, until, doneOn }, index) => ({
      index,
      text,
      isDone: doneOn !== undefined,
      when:
        doneOn === undefined
          ? say(language, "plan.action.open", { date: date(until) })
          : say(language, "plan.action.done", { date: date(doneOn) }),
    })),
    help: help(goal, plan.subject, telling),
  }))
}
