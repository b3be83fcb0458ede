/**
 * The answers of a record, each under its question; rows of a list under one another.
 * Not here: putting a record into words (the server that knows its form).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"
import { SummaryList } from "../SummaryList/SummaryList.tsx"
import { type AnswerRow, type AnswerValue, answerText } from "./answers.ts"

export interface RecordAnswersProps {
  readonly rows: ReadonlyArray<AnswerRow>
}

const numbered = (rows: ReadonlyArray<ReadonlyArray<AnswerRow>>) =>
  rows.map((row, index) => ({ number: index + 1, row }))

const drawn = (value: AnswerValue): ReactNode => {
  if (value.kind !== "rows") return answerText(value)
  return value.rows.length === 0 ? undefined : (
    <ol className="osl-answers__rows">
      {numbered(value.rows).map(({ number, row }) => (
        <li key={number}>
          <RecordAnswers rows={row.filter((one) => one.value !== undefined)} />
        </li>
      ))}
    </ol>
  )
}

export const RecordAnswers = part("RecordAnswers", ({ rows }: RecordAnswersProps) => (
  <SummaryList
    items={rows.map(({ label, value }) => ({
      label,
      ...(value === undefined ? {} : { value: drawn(value) }),
    }))}
  />
))
