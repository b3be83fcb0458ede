/**
 * Every rated competency of a sheet with all its answers; with a way to change each, while it may be changed.
 * Not here: putting answers into words (`SheetView`).
 */
import { RecordAnswers } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { SheetView } from "./SheetView.ts"

export interface CheckedRatingsProps {
  readonly ratings: SheetView["check"]
  readonly mayChange?: boolean | undefined
}

export const CheckedRatings = ({ ratings, mayChange = false }: CheckedRatingsProps) => {
  const say = useSay()
  if (ratings.length === 0) return <p>{say("sheet.answers.none")}</p>
  return (
    <>
      {ratings.map(({ key, label, href, rows }) => (
        <section key={key} className="osl-card" aria-labelledby={`rating-${key}`}>
          <h3 id={`rating-${key}`}>{label}</h3>
          <RecordAnswers rows={rows} />
          {mayChange ? (
            <p>
              <a href={href}>
                {say("sheet.check.change")}
                <span className="osl-visually-hidden">: {label}</span>
              </a>
            </p>
          ) : null}
        </section>
      ))}
    </>
  )
}
