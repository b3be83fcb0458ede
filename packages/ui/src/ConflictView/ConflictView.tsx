/**
 * What others saved while a form was being filled in: what happened, and both sides of every answer that differs.
 * Not here: the form that is shown again below it (`RecordForm`), or deciding for anybody.
 */

import { useId } from "react"
import { Differences } from "../Differences/Differences.tsx"
import type { Difference } from "../Differences/difference.ts"
import { type HistoryItem, HistoryList } from "../HistoryList/HistoryList.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface ConflictViewProps {
  /** What happened since the form was opened. **Shape** oldest first. */
  readonly meanwhile: ReadonlyArray<HistoryItem>
  /** Answers that differ: `before` is what is saved now, `after` what this form says. */
  readonly sides?: ReadonlyArray<Difference> | undefined
}

export const ConflictView = part("ConflictView", ({ meanwhile, sides = [] }: ConflictViewProps) => {
  const { say } = useWords()
  const id = useId()
  if (meanwhile.length === 0 && sides.length === 0) return null
  return (
    <section className="osl-card osl-stack" aria-labelledby={id}>
      <h2 id={id}>{say("conflict.title")}</h2>
      <p>{say("conflict.text")}</p>
      {meanwhile.length === 0 ? null : <HistoryList items={meanwhile} label={say("conflict.title")} />}
      {sides.length === 0 ? null : (
        <section className="osl-stack" aria-labelledby={`${id}-sides`}>
          <h3 id={`${id}-sides`}>{say("conflict.sides")}</h3>
          <Differences
            items={sides}
            label={say("conflict.sides")}
            beforeLabel={say("conflict.theirs")}
            afterLabel={say("conflict.yours")}
          />
        </section>
      )}
    </section>
  )
})
