/**
 * Questions with their answers, to be checked before anything binds, or read afterwards.
 * Not here: asking the questions (`RecordForm`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface SummaryItem {
  readonly label: string
  /** Absent or empty: the question has no answer. */
  readonly value?: ReactNode | undefined
  /** Where the answer can be changed. */
  readonly changeHref?: string | undefined
}

export interface SummaryListProps {
  readonly items: ReadonlyArray<SummaryItem>
}

export const SummaryList = part("SummaryList", ({ items }: SummaryListProps) => {
  const { say } = useWords()
  return (
    <dl className="osl-summary">
      {items.map((item) => (
        <div key={item.label} className="osl-summary__row">
          <dt>{item.label}</dt>
          <dd>
            {item.value === undefined || item.value === "" ? (
              <span className="osl-summary__none">{say("summary.unanswered")}</span>
            ) : (
              item.value
            )}
          </dd>
          {item.changeHref ? (
            <dd className="osl-summary__change">
              <a href={item.changeHref}>
                {say("summary.change")}
                <span className="osl-visually-hidden">: {item.label}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
})
