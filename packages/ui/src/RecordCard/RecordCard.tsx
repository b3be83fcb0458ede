/**
 * One record in short: a community, a resource, a need, a group, a partnership, an event, an evaluation, evidence of change.
 * Not here: all of its answers (`RecordAnswers`), or a process (`ProcessCard`).
 */

import type { Evidence } from "@osl/core"
import { type ReactNode, useId } from "react"
import { EvidenceMark, type EvidenceSource } from "../EvidenceMark/EvidenceMark.tsx"
import { part, piece } from "../odd/part.tsx"
import { type SummaryItem, SummaryList } from "../SummaryList/SummaryList.tsx"
import { Table } from "../Table/Table.tsx"
import { Tag, type TagTone } from "../Tag/Tag.tsx"
import { useWords } from "../words/Words.ts"

/** The outlines of the signs, each 24 by 24: kinds are told apart by their shape and their word. */
const signs = {
  community: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  resource: "M4 4h16v16H4Z",
  need: "M12 3l10 18H2Z",
  group: "M12 2l9.5 7-3.6 11H6.1L2.5 9Z",
  partnership: "M8 5a7 7 0 1 0 0 14A7 7 0 0 0 8 5Zm8 0a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z",
  event: "M4 6h16v14H4ZM4 10h16M8 3v5M16 3v5",
  evaluation: "M4 20V11h4v9ZM10 20V4h4v16ZM16 20v-6h4v6Z",
  change: "M3 12h15M12 5l7 7-7 7",
} as const

export type RecordKind = keyof typeof signs

const isKind = (kind: string): kind is RecordKind => Object.hasOwn(signs, kind)

/** One question of a sheet with its score. */
export interface RecordScore {
  readonly key: string
  readonly label: string
  /** Absent when it was not answered. */
  readonly value?: number | undefined
  readonly most?: number | undefined
  readonly note?: string | undefined
}

export interface RecordListing {
  readonly label: string
  readonly items: ReadonlyArray<{ readonly label: string; readonly href?: string | undefined }>
}

export interface RecordCardProps {
  /** The level of its heading on the page; 2 unless said. */
  readonly heading?: 2 | 3 | 4 | undefined
  /** A kind of the model; one of an overlay is drawn with its `kindLabel` and no sign. */
  readonly kind: RecordKind | (string & {})
  readonly kindLabel?: string | undefined
  readonly title: string
  readonly href?: string | undefined
  readonly state?: { readonly label: string; readonly tone?: TagTone | undefined } | undefined
  readonly text?: string | undefined
  readonly facts?: ReadonlyArray<SummaryItem> | undefined
  /** What there was and what there is: evidence of change. */
  readonly change?:
    | { readonly before: string; readonly after: string; readonly proof?: string | undefined }
    | undefined
  /** A sheet of an evaluation. */
  readonly scores?: ReadonlyArray<RecordScore> | undefined
  /** Who belongs to it, what came of it. */
  readonly lists?: ReadonlyArray<RecordListing> | undefined
  readonly actions?: ReadonlyArray<{ readonly label: string; readonly href: string }> | undefined
  readonly evidence?: Evidence.Mark | undefined
  readonly sources?: ReadonlyArray<EvidenceSource> | undefined
}

const Change = piece("Change", ({ change }: { readonly change: NonNullable<RecordCardProps["change"]> }) => {
  const { say } = useWords()
  return (
    <>
      <dl className="osl-edition__sides">
        <div>
          <dt>{say("record.was")}</dt>
          <dd>{change.before}</dd>
        </div>
        <div>
          <dt>{say("record.is")}</dt>
          <dd>{change.after}</dd>
        </div>
      </dl>
      {change.proof === undefined ? null : (
        <p className="osl-record__small">{say("record.proof", { proof: change.proof })}</p>
      )}
    </>
  )
})

const Scores = piece("Scores", ({ scores }: { readonly scores: ReadonlyArray<RecordScore> }) => {
  const { say, number } = useWords()
  const hasNotes = scores.some(({ note }) => note !== undefined)
  const said = ({ value, most }: RecordScore): string => {
    if (value === undefined) return say("summary.unanswered")
    return most === undefined ? number(value) : say("record.of", { value: number(value), most: number(most) })
  }
  return (
    <Table
      caption={say("record.scores")}
      hideCaption
      columns={[
        { key: "question", header: say("record.question"), cell: ({ label }) => label },
        { key: "score", header: say("record.score"), isNumeric: true, cell: said },
        ...(hasNotes
          ? [{ key: "note", header: say("record.note"), cell: ({ note }: RecordScore) => note ?? "–" }]
          : []),
      ]}
      rows={scores}
      rowKey={({ key }) => key}
    />
  )
})

const Listing = piece("Listing", ({ listing: { label, items } }: { readonly listing: RecordListing }) => (
  <div>
    <p className="osl-record__small">{label}</p>
    <ul className="osl-record__list">
      {items.map((item) => (
        <li key={`${item.href} ${item.label}`}>
          {item.href === undefined ? item.label : <a href={item.href}>{item.label}</a>}
        </li>
      ))}
    </ul>
  </div>
))

export const RecordCard = part("RecordCard", (props: RecordCardProps) => {
  const { kind, title, href, state, text, facts = [], change, scores = [], lists = [], actions = [] } = props
  const { say } = useWords()
  const id = useId()
  const Heading = `h${props.heading ?? 2}` as const
  const name = title === "" ? say("record.untitled") : title
  const kindName = props.kindLabel ?? (isKind(kind) ? say(`record.${kind}`) : kind)
  return (
    <article className="osl-record" aria-labelledby={id}>
      <div className="osl-record__kind">
        {isKind(kind) ? (
          <svg className="osl-record__sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={signs[kind]} />
          </svg>
        ) : null}
        <span>{kindName}</span>
        {state === undefined ? null : <Tag tone={state.tone}>{state.label}</Tag>}
        {props.evidence === undefined ? null : (
          <EvidenceMark evidence={props.evidence} sources={props.sources} />
        )}
      </div>
      <Heading id={id} className="osl-record__title">
        {href === undefined ? name : <a href={href}>{name}</a>}
      </Heading>
      {text === undefined ? null : <p className="osl-record__text">{text}</p>}
      {change === undefined ? null : <Change change={change} />}
      {facts.length === 0 ? null : <SummaryList items={facts} />}
      {scores.length === 0 ? null : <Scores scores={scores} />}
      {lists
        .filter(({ items }) => items.length > 0)
        .map((listing) => (
          <Listing key={listing.label} listing={listing} />
        ))}
      {actions.length === 0 ? null : (
        <p className="osl-record__actions">
          {actions.map((action) => (
            <a key={action.href} href={action.href}>
              {action.label}
              <span className="osl-visually-hidden">: {name}</span>
            </a>
          ))}
        </p>
      )}
    </article>
  )
})

/** Cards beside one another where there is room. */
export const RecordCards = part(
  "RecordCards",
  ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
    <section className="osl-records" aria-label={label}>
      {children}
    </section>
  ),
)
