/**
 * One process at a glance: where, who leads it, what is missing, what is due.
 * Not here: its columns (`Board`), its page.
 */
import { part } from "../odd/part.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** A process in words ready to be shown. Dates are local, `YYYY-MM-DD`. */
export interface ProcessSummary {
  readonly id: string
  readonly href: string
  /** The name of the community. */
  readonly title: string
  /** The municipality, or the shared trait. */
  readonly place?: string | undefined
  /** The same in full, for a pointer that rests on it. */
  readonly placeTitle?: string | undefined
  readonly stage?: string | undefined
  readonly organiser?: string | undefined
  readonly enteredOn?: string | undefined
  /** How many conditions of the next move are unmet. */
  readonly missing?: number | undefined
  readonly dueOn?: string | undefined
  readonly isOverdue?: boolean | undefined
}

export interface ProcessCardProps {
  readonly process: ProcessSummary
  /** The level of its heading on the page. */
  readonly level?: 2 | 3 | 4 | undefined
}

export const ProcessCard = part("ProcessCard", ({ process, level = 3 }: ProcessCardProps) => {
  const { say, date } = useWords()
  const Heading = `h${level}` as const
  return (
    <article className="osl-process">
      <Heading className="osl-process__title">
        <a href={process.href}>{process.title}</a>
      </Heading>
      {process.place ? (
        <p className="osl-process__place">
          <span title={process.placeTitle}>{process.place}</span>
        </p>
      ) : null}
      {process.stage ? <p>{process.stage}</p> : null}
      {process.organiser ? <p>{say("card.organiser", { name: process.organiser })}</p> : null}
      {process.enteredOn ? <p>{say("card.since", { date: date(process.enteredOn, "medium") })}</p> : null}
      {process.missing !== undefined || process.dueOn ? (
        <p className="osl-process__tags">
          {process.missing === undefined ? null : (
            <Tag tone={process.missing === 0 ? "action" : "plain"}>
              {say("card.missing", { count: process.missing })}
            </Tag>
          )}
          {process.dueOn ? (
            <Tag tone={process.isOverdue ? "attention" : "plain"}>
              {say(process.isOverdue ? "card.overdue" : "card.due", { date: date(process.dueOn, "medium") })}
            </Tag>
          ) : null}
        </p>
      ) : null}
    </article>
  )
})
