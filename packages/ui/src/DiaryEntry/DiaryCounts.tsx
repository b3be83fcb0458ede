/**
 * Who was there, by age or kind, with the sum.
 * Not here: counting them in (`CountsStepper`).
 */
import { piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"
import type { DiaryCount } from "./DiaryEntry.tsx"

/** Nothing at all when nobody was counted. */
export const DiaryCounts = piece(
  "DiaryCounts",
  ({ counts }: { readonly counts: ReadonlyArray<DiaryCount> }) => {
    const { say, number } = useWords()
    const present = counts.filter(({ count }) => count > 0)
    const total = present.reduce((sum, { count }) => sum + count, 0)
    if (total === 0) return null
    return (
      <dl className="osl-entry__counts">
        <dt>{say("diary.who")}</dt>
        <dd>
          <strong>{say("diary.people", { total })}</strong>
          {present.length > 1
            ? ` (${present.map(({ label, count }) => `${label ?? ""}: ${number(count)}`).join(", ")})`
            : ""}
        </dd>
      </dl>
    )
  },
)
