/**
 * Events of a process under one another: who, when, what, why, by which criteria.
 * Not here: choosing them (`routes/processes.$processId.history`).
 */
import { CriteriaList, Details, Timeline } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { HistoryEntry } from "./HistoryEntry.ts"

const More = ({ entry }: { readonly entry: HistoryEntry }) => {
  const say = useSay()
  return (
    <>
      {entry.reason === undefined ? null : <p>{say("history.reason", { reason: entry.reason })}</p>}
      {entry.criteria.length === 0 ? null : (
        <Details summary={say("history.criteria", { count: entry.criteria.length })}>
          <CriteriaList
            items={entry.criteria}
            label={say("history.criteria.label", { what: entry.sentence })}
          />
        </Details>
      )}
    </>
  )
}

const whoOf = (entry: HistoryEntry, say: ReturnType<typeof useSay>): string =>
  entry.onBehalfOf === undefined
    ? `${entry.who} (${entry.duty})`
    : say("history.on-behalf", { who: `${entry.who} (${entry.duty})`, other: entry.onBehalfOf })

export const HistoryList = ({
  entries,
  label,
}: {
  readonly entries: ReadonlyArray<HistoryEntry>
  readonly label: string
}) => {
  const say = useSay()
  return (
    <Timeline
      label={label}
      events={entries.map((entry) => ({
        id: entry.id,
        at: entry.at,
        what: entry.sentence,
        who: whoOf(entry, say),
        weight: entry.isMilestone ? "milestone" : "plain",
        ...(entry.recordHref === undefined ? {} : { href: entry.recordHref }),
        ...(entry.reason === undefined && entry.criteria.length === 0
          ? {}
          : { details: <More entry={entry} /> }),
      }))}
    />
  )
}
