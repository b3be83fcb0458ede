/**
 * A plan: its goals with indicators and actions, who answers for them, and when, on a line of time and as a table.
 * Not here: writing or approving it (`RecordForm`, `@osl/workflow`).
 */

import { Details } from "../Details/Details.tsx"
import { part, piece } from "../odd/part.tsx"
import { Table } from "../Table/Table.tsx"
import { Tag, type TagTone } from "../Tag/Tag.tsx"
import { useWords, type Words } from "../words/Words.ts"
import { type Schedule, scheduleOf } from "./schedule.ts"

/** What a goal is measured by, in words ready to be shown. */
export interface PlanIndicator {
  readonly key: string
  readonly label: string
  /** Figures with their units: "2 ławki". */
  readonly now?: string | undefined
  readonly target?: string | undefined
  /** How much of the way is done. **Unit** 0 to 1. */
  readonly share?: number | undefined
}

export interface PlanAction {
  readonly key: string
  readonly label: string
  readonly href?: string | undefined
  /** Who answers for it. */
  readonly owner?: string | undefined
  /** **Unit** local dates. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly state?: { readonly label: string; readonly tone?: TagTone | undefined } | undefined
}

export interface PlanGoal {
  readonly key: string
  readonly label: string
  readonly href?: string | undefined
  readonly indicators?: ReadonlyArray<PlanIndicator> | undefined
  /** Absent when the plan does not say which action serves which goal. */
  readonly actions?: ReadonlyArray<PlanAction> | undefined
}

export interface PlanBoardProps {
  readonly label: string
  readonly goals: ReadonlyArray<PlanGoal>
  /** Actions of the plan as a whole. */
  readonly actions?: ReadonlyArray<PlanAction> | undefined
  /** The days of the plan. **Unit** local dates. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** **Unit** a local date. */
  readonly today?: string | undefined
  /** **Unit** actions that are drawn on the line of time; all of them are in the table. */
  readonly most?: number | undefined
}

const linked = (label: string, href: string | undefined) =>
  href === undefined ? label : <a href={href}>{label}</a>

/** "1 March – 5 May 2026", "by 5 May 2026", or nothing. */
const whenOf = ({ from, to }: PlanAction, { say, date }: Words): string | undefined => {
  if (from !== undefined && to !== undefined)
    return say("plan.between", { from: date(from, "medium"), to: date(to, "medium") })
  if (to !== undefined) return say("plan.by", { to: date(to, "medium") })
  return from === undefined ? undefined : say("plan.since", { from: date(from, "medium") })
}

const Indicator = piece(
  "Indicator",
  ({ indicator: { label, now, target, share } }: { readonly indicator: PlanIndicator }) => {
    const { say } = useWords()
    const isDrawn = share !== undefined && Number.isFinite(share)
    return (
      <li className="osl-plan__indicator">
        <span>{label}</span>
        {isDrawn ? (
          <span className="osl-plan__share" aria-hidden="true">
            <span style={{ inlineSize: `${Math.max(0, Math.min(100, share * 100))}%` }} />
          </span>
        ) : null}
        <span className="osl-plan__figures">
          <span>{now === undefined ? say("plan.not-measured") : say("criteria.now", { current: now })}</span>
          {target === undefined ? null : <span>{say("indicator.target", { target })}</span>}
        </span>
      </li>
    )
  },
)

const Action = piece("Action", ({ action }: { readonly action: PlanAction }) => {
  const words = useWords()
  const { label, href, owner, state } = action
  const more = [owner, whenOf(action, words)].filter((part) => part !== undefined)
  return (
    <li>
      {linked(label, href)} {state === undefined ? null : <Tag tone={state.tone}>{state.label}</Tag>}
      {more.length === 0 ? null : <span className="osl-plan__more">{more.join(", ")}</span>}
    </li>
  )
})

const Actions = piece("Actions", ({ actions }: { readonly actions: ReadonlyArray<PlanAction> }) => (
  <ul className="osl-plan__actions" aria-label={useWords().say("plan.actions")}>
    {actions.map((action) => (
      <Action key={action.key} action={action} />
    ))}
  </ul>
))

const Goal = piece("Goal", ({ goal }: { readonly goal: PlanGoal }) => {
  const { say } = useWords()
  const { label, href, indicators = [], actions } = goal
  return (
    <li className="osl-plan__goal">
      <p className="osl-plan__title">{linked(label, href)}</p>
      {indicators.length === 0 ? (
        <p className="osl-plan__more">{say("plan.no-indicators")}</p>
      ) : (
        <ul className="osl-plan__indicators" aria-label={say("plan.indicators")}>
          {indicators.map((indicator) => (
            <Indicator key={indicator.key} indicator={indicator} />
          ))}
        </ul>
      )}
      {actions === undefined ? null : actions.length === 0 ? (
        <p className="osl-plan__more">{say("plan.no-actions")}</p>
      ) : (
        <Actions actions={actions} />
      )}
    </li>
  )
})

type Row = PlanAction & { readonly goal: string | undefined }

interface LineProps {
  readonly actions: ReadonlyArray<PlanAction>
  readonly schedule: Schedule
  readonly today: string | undefined
}

const Line = piece("Line", ({ actions, schedule, today }: LineProps) => {
  const { say, date } = useWords()
  const at = (place: number) => ({ insetInlineStart: `${place}%` })
  return (
    <div className="osl-plan__line" aria-hidden="true">
      <p className="osl-plan__ends">
        <span>{date(schedule.from, "medium")}</span>
        <span>{date(schedule.to, "medium")}</span>
      </p>
      <ul className="osl-plan__rows">
        {actions.map(({ key, label, state }) => {
          const bar = schedule.bars.get(key)
          return bar === undefined ? null : (
            <li key={key}>
              <span className="osl-plan__name">{label}</span>
              <span className="osl-plan__track">
                {schedule.months.map((month) => (
                  <span key={month} className="osl-plan__month" style={at(month)} />
                ))}
                <span
                  className={`osl-plan__bar osl-plan__bar--${state?.tone ?? "plain"}`}
                  style={{ ...at(bar.start), inlineSize: `${bar.size}%` }}
                />
                {schedule.today === undefined ? null : (
                  <span className="osl-plan__today" style={at(schedule.today)} />
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {schedule.today === undefined || today === undefined ? null : (
        <p className="osl-plan__legend">{say("plan.today", { date: date(today, "medium") })}</p>
      )}
    </div>
  )
})

export const PlanBoard = part("PlanBoard", (props: PlanBoardProps) => {
  const { label, goals, actions = [], from, to, today, most = 40 } = props
  const words = useWords()
  const { say, date } = words
  if (goals.length === 0) return <p>{say("plan.none")}</p>
  const rows = [
    ...goals.flatMap((goal) =>
      (goal.actions ?? []).map((action) => ({
        ...action,
        goal: goal.label,
        // Two goals may have an action in common.
        key: `${goal.key} ${action.key}`,
      })),
    ),
    ...actions.map((action) => ({ ...action, goal: undefined, key: `plan ${action.key}` })),
  ]
  const drawn = rows.slice(0, most)
  const schedule = scheduleOf(drawn, { from, to }, today)
  const day = (value: string | undefined) => (value === undefined ? "–" : date(value, "medium"))
  return (
    <section className="osl-plan" aria-label={label}>
      <ol className="osl-plan__goals" aria-label={say("plan.goals")}>
        {goals.map((goal) => (
          <Goal key={goal.key} goal={goal} />
        ))}
      </ol>
      {actions.length === 0 ? null : (
        <div>
          <p className="osl-plan__title">{say("plan.actions")}</p>
          <Actions actions={actions} />
        </div>
      )}
      {schedule === undefined || rows.length === 0 ? null : (
        <>
          <Line actions={drawn} schedule={schedule} today={today} />
          {rows.length <= most ? null : <p>{say("plan.drawn", { drawn: drawn.length, all: rows.length })}</p>}
          <Details summary={say("diagram.table")}>
            <Table
              caption={label}
              hideCaption
              columns={[
                { key: "action", header: say("plan.action"), cell: (row) => linked(row.label, row.href) },
                ...(rows.some(({ goal }) => goal !== undefined)
                  ? [{ key: "goal", header: say("plan.goal"), cell: (row: Row) => row.goal ?? "–" }]
                  : []),
                { key: "owner", header: say("plan.owner"), cell: (row) => row.owner ?? "–" },
                { key: "from", header: say("plan.from"), cell: (row) => day(row.from) },
                { key: "to", header: say("plan.to"), cell: (row) => day(row.to) },
                { key: "state", header: say("plan.state"), cell: (row) => row.state?.label ?? "–" },
              ]}
              rows={rows}
              rowKey={({ key }) => key}
            />
          </Details>
        </>
      )}
    </section>
  )
})
