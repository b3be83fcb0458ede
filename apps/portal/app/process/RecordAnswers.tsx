/**
 * The answers of a record, each under its question; rows of a list under one another.
 * Not here: telling them in words (`RecordSummary`).
 */
import { SummaryList } from "@osl/ui"
import type { ReactNode } from "react"
import type { Row, Value } from "./RecordSummary.ts"

const drawn = (value: Value): ReactNode => {
  switch (value.kind) {
    case "text":
      return value.text
    case "lines":
      return <span className="process-lines">{value.text}</span>
    case "items":
      return value.items.join(", ")
    case "rows":
      return value.rows.length === 0 ? undefined : (
        <ol className="process-rows">
          {value.rows.map((row, index) => (
            <li key={index}>
              <RecordAnswers rows={row.filter((one) => one.value !== undefined)} />
            </li>
          ))}
        </ol>
      )
  }
}

export const RecordAnswers = ({ rows }: { readonly rows: ReadonlyArray<Row> }) => (
  <SummaryList
    items={rows.map(({ label, value }) => ({
      label,
      ...(value === undefined ? {} : { value: drawn(value) }),
    }))}
  />
)
