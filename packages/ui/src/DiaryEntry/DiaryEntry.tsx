/**
 * One entry of the diary to read: when, what, where, who was there, what was noted; and entries month by month.
 * Not here: writing an entry (`RecordForm`), or what happened in the whole process (`Timeline`).
 */

import { useId } from "react"
import { part } from "../odd/part.tsx"
import { Tag } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"
import { DiaryCounts } from "./DiaryCounts.tsx"
import { monthsOf } from "./months.ts"

/** People of one age or kind who were there. */
export interface DiaryCount {
  readonly label: string
  readonly count: number
}

/** An entry in words ready to be shown. */
export interface DiaryItem {
  readonly id: string
  /** **Unit** a local date, `YYYY-MM-DD`. */
  readonly date: string
  readonly title: string
  readonly href?: string | undefined
  /** The kind of what was done: a talk, a walk, a meeting. */
  readonly kind?: string | undefined
  readonly place?: string | undefined
  readonly author?: string | undefined
  readonly text?: string | undefined
  readonly counts?: ReadonlyArray<DiaryCount> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  /** Only its author may read it. */
  readonly isPrivate?: boolean | undefined
  /** **Unit** a local date, or an instant in ISO 8601. */
  readonly correctedAt?: string | undefined
}

export interface DiaryEntryProps {
  readonly entry: DiaryItem
  /** The level of its heading on the page; 3 unless said. */
  readonly heading?: 2 | 3 | 4 | undefined
}

export const DiaryEntry = part("DiaryEntry", ({ entry, heading = 3 }: DiaryEntryProps) => {
  const { say, date } = useWords()
  const id = useId()
  const Heading = `h${heading}` as const
  const { title, href, kind, place, author, text, counts = [], tags = [], correctedAt } = entry
  const name = title ? title : say("record.untitled")
  return (
    <article className="osl-entry" aria-labelledby={id}>
      <p className="osl-entry__when">
        <time dateTime={entry.date}>{date(entry.date)}</time>
        {kind ? <span>{kind}</span> : null}
        {place ? <span>{place}</span> : null}
        {author ? <span>{author}</span> : null}
      </p>
      <Heading id={id} className="osl-entry__title">
        {href === undefined ? name : <a href={href}>{name}</a>}
      </Heading>
      {text ? <p className="osl-entry__text">{text}</p> : null}
      <DiaryCounts counts={counts} />
      {tags.length > 0 || entry.isPrivate || correctedAt !== undefined ? (
        <p className="osl-entry__tags">
          {entry.isPrivate ? <Tag tone="attention">{say("diary.author")}</Tag> : null}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
          {correctedAt === undefined ? null : (
            <span className="osl-entry__small">{say("diary.corrected", { date: date(correctedAt) })}</span>
          )}
        </p>
      ) : null}
    </article>
  )
})

export interface DiaryTimelineProps {
  /** **Shape** in the order to be read; entries of one month stand together. */
  readonly entries: ReadonlyArray<DiaryItem>
  readonly label?: string | undefined
  /** The level of the headings of months; 2 unless said. */
  readonly heading?: 2 | 3 | undefined
}

/** Entries under their months, each month with how many there are and how many people came. */
export const DiaryTimeline = part("DiaryTimeline", ({ entries, label, heading = 2 }: DiaryTimelineProps) => {
  const { say, locale } = useWords()
  const Heading = `h${heading}` as const
  if (entries.length === 0) return <p className="osl-lead">{say("diary.none")}</p>
  return (
    <section className="osl-diary" aria-label={label ?? say("diary.label")}>
      {monthsOf(entries, locale).map((month, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a month may come twice in an order of one's own
        <section key={`${month.month} ${nth}`} className="osl-diary__month">
          <Heading className="osl-diary__name">{month.label}</Heading>
          <p className="osl-diary__sum">
            {say("diary.count", { count: month.entries.length })}
            {month.people > 0 ? `, ${say("diary.people", { total: month.people })}` : ""}
          </p>
          <ol className="osl-diary__entries">
            {month.entries.map((entry) => (
              <li key={entry.id}>
                <DiaryEntry entry={entry} heading={heading === 2 ? 3 : 4} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
})
