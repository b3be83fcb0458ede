/**
 * Events under one another: who, when, what, why, by which criteria, and what it changed.
 * Not here: choosing and ordering events, or putting them into words.
 */

import { CriteriaList, type CriterionItem } from "../CriteriaList/CriteriaList.tsx"
import { Details } from "../Details/Details.tsx"
import { Differences } from "../Differences/Differences.tsx"
import type { Difference } from "../Differences/difference.ts"
import { part, piece } from "../odd/part.tsx"
import { Timeline } from "../Timeline/Timeline.tsx"
import { useWords, type Words } from "../words/Words.ts"

/** One event in words ready to be shown. **Shape** plain JSON. */
export interface HistoryItem {
  readonly id: string
  /** **Unit** a local date, or an instant in ISO 8601. */
  readonly at: string
  readonly what: string
  readonly who?: string | undefined
  /** What this person answers for: "organizator". */
  readonly duty?: string | undefined
  readonly onBehalfOf?: string | undefined
  readonly reason?: string | undefined
  /** The conditions as they stood at that moment. */
  readonly criteria?: ReadonlyArray<CriterionItem> | undefined
  /** What the record said before and says since. */
  readonly changes?: ReadonlyArray<Difference> | undefined
  readonly href?: string | undefined
  readonly isMilestone?: boolean | undefined
}

export interface HistoryListProps {
  readonly items: ReadonlyArray<HistoryItem>
  readonly label?: string | undefined
}

const whoOf = ({ who, duty, onBehalfOf }: HistoryItem, { say }: Words): string | undefined => {
  const person = who !== undefined && duty !== undefined ? `${who} (${duty})` : (who ?? duty)
  return person !== undefined && onBehalfOf !== undefined
    ? say("history.on-behalf", { who: person, other: onBehalfOf })
    : person
}

const More = piece(
  "More",
  ({ item: { what, reason, criteria = [], changes = [] } }: { readonly item: HistoryItem }) => {
    const { say } = useWords()
    return (
      <>
        {reason === undefined ? null : <p>{say("history.reason", { reason })}</p>}
        {changes.length === 0 ? null : (
          <Details summary={say("history.changes", { count: changes.length })}>
            <Differences items={changes} label={say("history.changes.label", { what })} />
          </Details>
        )}
        {criteria.length === 0 ? null : (
          <Details summary={say("history.criteria", { count: criteria.length })}>
            <CriteriaList items={criteria} label={say("history.criteria.label", { what })} />
          </Details>
        )}
      </>
    )
  },
)

const hasMore = ({ reason, criteria = [], changes = [] }: HistoryItem): boolean =>
  reason !== undefined || criteria.length > 0 || changes.length > 0

export const HistoryList = part("HistoryList", ({ items, label }: HistoryListProps) => {
  const words = useWords()
  if (items.length === 0) return <p>{words.say("history.none")}</p>
  return (
    <Timeline
      label={label}
      events={items.map((item) => ({
        id: item.id,
        at: item.at,
        what: item.what,
        who: whoOf(item, words),
        href: item.href,
        weight: item.isMilestone ? "milestone" : "plain",
        ...(hasMore(item) ? { details: <More item={item} /> } : {}),
      }))}
    />
  )
})
