/**
 * What the four levels of a competency mean, each with an example, marked as the proposal that they are.
 * Not here: the texts (`@osl/competency/level-texts`).
 */
import { EvidenceMark, Tag } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import type { LevelText } from "./CompetencyView.ts"

export const LevelTexts = ({ levels }: { readonly levels: ReadonlyArray<LevelText> }) => {
  const say = useSay()
  const [first] = levels
  return (
    <>
      <dl className="competency-levels">
        {levels.map(({ level, label, descriptor, example, isReached }) => (
          <div key={level} className="competency-level">
            <dt>
              {label} {isReached ? <Tag tone="action">{say("competency.level.reached")}</Tag> : null}
            </dt>
            <dd>{descriptor}</dd>
            <dd className="process-small">{say("competency.level.example", { example })}</dd>
          </div>
        ))}
      </dl>
      {first === undefined ? null : <EvidenceMark evidence={first.evidence} />}
    </>
  )
}
