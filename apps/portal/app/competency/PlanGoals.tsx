/**
 * The goals of a plan with their actions; each that is not done can be noted as done by whose plan it is.
 * Not here: changing goals (`routes/competencies.plan.change`), or what they say (`PlanView`).
 */
import { Details, Tag } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { GoalView } from "./PlanView.ts"
import { StepForm } from "./StepForm.tsx"

export interface PlanGoalsProps {
  readonly goals: ReadonlyArray<GoalView>
  /** Where an action is noted as done, when the reader may. */
  readonly finish?:
    | { readonly action: string; readonly commandIds: Readonly<Record<string, string>> }
    | undefined
}

const tones = { reached: "action", open: "plain", overdue: "attention" } as const

const Goal = ({ goal, finish }: { readonly goal: GoalView } & Pick<PlanGoalsProps, "finish">) => {
  const say = useSay()
  return (
    <section className="osl-card osl-stack" aria-labelledby={`goal-${goal.key}`}>
      <h2 id={`goal-${goal.key}`}>{goal.title}</h2>
      <p>
        {goal.until}{" "}
        {goal.state === null ? null : <Tag tone={tones[goal.state]}>{say(`plan.goal.${goal.state}`)}</Tag>}
      </p>
      <ul className="competency-actions" aria-label={say("plan.actions")}>
        {goal.actions.map(({ index, text, isDone, when }) => (
          <li key={`${index} ${text}`}>
            <span>
              {text} <span className="process-small">({when})</span>
            </span>
            {isDone || finish === undefined ? null : (
              <StepForm
                action={finish.action}
                commandId={finish.commandIds[`${goal.key} ${index}`] ?? ""}
                step="finish"
                look="plain"
                label={say("plan.action.finish")}
                about={text}
              >
                <input type="hidden" name="competency" value={goal.key} />
                <input type="hidden" name="action" value={index} />
              </StepForm>
            )}
          </li>
        ))}
      </ul>
      {goal.means === null ? null : (
        <Details summary={say("plan.goal.means")}>
          <p>{goal.means}</p>
        </Details>
      )}
      {goal.help.length === 0 ? null : (
        <div>
          <p>
            <strong>{say("plan.goal.help")}</strong>
          </p>
          <ul>
            {goal.help.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

export const PlanGoals = ({ goals, finish }: PlanGoalsProps) => (
  <>
    {goals.map((goal) => (
      <Goal key={goal.key} goal={goal} finish={finish} />
    ))}
  </>
)
