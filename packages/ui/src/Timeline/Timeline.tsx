/**
 * What happened, when and by whom, in the order given.
 * Not here: choosing and ordering the events.
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** One event in words ready to be shown. */
export interface TimelineEvent {
  readonly id: string
  /** **Unit** a local date, or an instant in ISO 8601 that is shown in the time of Poland. */
  readonly at: string
  readonly what: string
  readonly who?: string | undefined
  readonly details?: ReactNode | undefined
  readonly href?: string | undefined
  /** `milestone` stands out: a stage entered, a process closed. */
  readonly weight?: "plain" | "milestone" | undefined
}

export interface TimelineProps {
  readonly events: ReadonlyArray<TimelineEvent>
  readonly label?: string | undefined
}

export const Timeline = part("Timeline", ({ events, label }: TimelineProps) => {
  const { say, date, instant } = useWords()
  return (
    <ol className="osl-timeline" aria-label={label ?? say("timeline.label")}>
      {events.map((event) => (
        <li key={event.id} className={`osl-timeline__event osl-timeline__event--${event.weight ?? "plain"}`}>
          <p className="osl-timeline__when">
            <time dateTime={event.at}>{event.at?.includes("T") ? instant(event.at) : date(event.at)}</time>
            {event.who ? <span className="osl-timeline__who">{event.who}</span> : null}
          </p>
          <p className="osl-timeline__what">
            {event.href ? <a href={event.href}>{event.what}</a> : event.what}
          </p>
          {event.details ? <div className="osl-timeline__details">{event.details}</div> : null}
        </li>
      ))}
    </ol>
  )
})
