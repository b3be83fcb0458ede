/**
 * A plan of development as a form: goals with a level and a day, each with actions.
 * Not here: the rules of a plan (`@osl/competency`, DevelopmentPlan), or who agrees to it (`routes/competencies.plan.*`).
 */
import { type DevelopmentPlan, type Framework, Level } from "@osl/competency"
import { CodeList, Evidence, Field, Form } from "@osl/core"
import * as Schema from "effect/Schema"

const labelled = (
  key: string,
  title: readonly [string, string],
  items: ReadonlyArray<{ readonly code: string; readonly pl: string; readonly en: string }>,
) =>
  CodeList.make<string>(
    key,
    title,
    Evidence.inferred(),
    Object.fromEntries(items.map(({ code, pl, en }) => [code, [pl, en] as const])),
  )

const formOf = (framework: Framework.Framework) => {
  const competencies = labelled(
    "plan-competency",
    ["Kompetencja", "Competency"],
    framework.competencies.map(({ key, label }) => ({ code: key, pl: label.pl, en: label.en })),
  )
  const levels = labelled(
    "plan-level",
    ["Poziom", "Level"],
    framework.levels.map(({ key, label }) => ({ code: key, pl: label.pl, en: label.en })),
  )
  return Form.make(
    "development-plan",
    {
      title: ["Plan rozwoju", "Development plan"],
      purpose: ["Cele i działania na najbliższe pół roku.", "Goals and actions for the next half-year."],
      ...Evidence.inferred(),
    },
    Schema.Struct({
      goals: Field.list(
        ["Cele", "Goals"],
        {
          competency: Field.choice(competencies, ["Kompetencja", "Competency"], { hint: undefined }),
          to: Field.choice(levels, ["Poziom, do którego prowadzi cel", "Level that the goal leads to"], {
            hint: ["Najlepiej o jeden wyżej niż teraz.", "Best one above the present."],
          }),
          until: Field.date(["Do kiedy", "Until"], { hint: undefined }),
          actions: Field.list(
            ["Działania", "Actions"],
            {
              text: Field.text(["Co zrobię", "What I will do"], {
                hint: [
                  "Konkretnie, na przykład: poprowadzę dwa spotkania.",
                  "Concrete: I will lead two meetings.",
                ],
                maxLength: 300,
              }),
              until: Field.date(["Do kiedy", "Until"], { hint: undefined }),
            },
            { hint: ["Co najmniej jedno na cel.", "At least one a goal."], maxItems: 10 },
          ),
        },
        { hint: ["Od jednego do trzech wystarczy.", "One to three are enough."], maxItems: 10 },
      ),
    }),
  )
}

export type PlanForm = ReturnType<typeof formOf>
export type Answered = PlanForm["schema"]["Type"]

const made = new WeakMap<Framework.Framework, PlanForm>()

export const of = (framework: Framework.Framework): PlanForm => {
  const found = made.get(framework) ?? formOf(framework)
  made.set(framework, found)
  return found
}

/** The goals as answers. */
export const answers = (
  framework: Framework.Framework,
  goals: ReadonlyArray<DevelopmentPlan.Goal>,
): Form.Answers =>
  Form.toAnswers(of(framework).fields, {
    goals: goals.map(({ competency, to, until, actions }) => ({
      competency,
      to: framework.levels.find(({ number }) => number === to)?.key ?? "",
      until,
      actions: actions.map((one) => ({ text: one.text, until: one.until })),
    })),
  })

/** The goals that were answered. **Shape** what was done of a goal that stays is still done. */
export const goals = (
  framework: Framework.Framework,
  answered: Answered,
  before: ReadonlyArray<DevelopmentPlan.Goal>,
): ReadonlyArray<DevelopmentPlan.Goal> =>
  answered.goals.flatMap((goal): ReadonlyArray<DevelopmentPlan.Goal> => {
    const to = framework.levels.find(({ key }) => key === goal.to)?.number
    if (to === undefined || !Level.isLevel(to)) return []
    const old = before.find(({ competency }) => competency === goal.competency)
    return [
      {
        competency: goal.competency,
        to,
        until: goal.until,
        actions: goal.actions.map(({ text, until }) => {
          const doneOn = old?.actions.find((one) => one.text === text)?.doneOn
          return { text, until, ...(doneOn === undefined ? {} : { doneOn }) }
        }),
      },
    ]
  })
