/**
 * Answers that differ, with both sides beside one another.
 * Not here: finding them (`difference.ts`), or who changed them (`HistoryList`).
 */
import { part } from "../odd/part.tsx"
import { Table } from "../Table/Table.tsx"
import { useWords } from "../words/Words.ts"
import type { Difference } from "./difference.ts"

export interface DifferencesProps {
  readonly items: ReadonlyArray<Difference>
  /** What the table is read out as. */
  readonly label?: string | undefined
  /** The two sides, when they are not "before" and "after". */
  readonly beforeLabel?: string | undefined
  readonly afterLabel?: string | undefined
}

export const Differences = part(
  "Differences",
  ({ items, label, beforeLabel, afterLabel }: DifferencesProps) => {
    const { say } = useWords()
    const side = (text: string | undefined) =>
      text === undefined || text === "" ? (
        <span className="osl-summary__none">{say("summary.unanswered")}</span>
      ) : (
        <span className="osl-differences__text">{text}</span>
      )
    return (
      <Table
        caption={label ?? say("differences.label")}
        hideCaption
        columns={[
          { key: "label", header: say("differences.question"), cell: (one) => one.label },
          {
            key: "before",
            header: beforeLabel ?? say("differences.before"),
            cell: ({ before }) => side(before),
          },
          { key: "after", header: afterLabel ?? say("differences.after"), cell: ({ after }) => side(after) },
        ]}
        rows={items}
        rowKey={({ key }) => key}
        empty={<p>{say("differences.none")}</p>}
      />
    )
  },
)
