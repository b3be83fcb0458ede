/**
 * Rating competencies: a form of the model with what each level means beside its choice.
 * Not here: the levels and their texts (`@osl/competency/level-texts`), or what a rating has to hold (`@osl/competency`).
 */

import type { Evidence } from "@osl/core"
import { EvidenceMark, type EvidenceSource } from "../EvidenceMark/EvidenceMark.tsx"
import { part } from "../odd/part.tsx"
import { RecordForm, type RecordFormProps } from "../RecordForm/RecordForm.tsx"
import { useWords } from "../words/Words.ts"

/** What one level means for one competency. */
export interface LevelText {
  /** The code of the choice. */
  readonly code: string
  readonly text: string
  readonly example?: string | undefined
}

export interface AssessmentFormProps extends Omit<RecordFormProps, "optionHints"> {
  /** By the name of the field that asks for a level. A field without texts is drawn as in any form. */
  readonly levelTexts: Readonly<Record<string, ReadonlyArray<LevelText>>>
  /** What the texts rest on. */
  readonly evidence?: Evidence.Mark | undefined
  readonly sources?: ReadonlyArray<EvidenceSource> | undefined
}

export const AssessmentForm = part(
  "AssessmentForm",
  ({ levelTexts, evidence, sources, ...form }: AssessmentFormProps) => {
    const { say } = useWords()
    const hintOf = ({ text, example }: LevelText): string =>
      example === undefined ? text : `${text} ${say("assessment.example", { example })}`
    const optionHints = Object.fromEntries(
      Object.entries(levelTexts).map(([field, texts]) => [
        field,
        Object.fromEntries(texts.map((one) => [one.code, hintOf(one)])),
      ]),
    )
    return (
      <div className="osl-stack">
        {evidence === undefined ? null : (
          <div className="osl-assessment__texts">
            <span>{say("assessment.texts")}</span>
            <EvidenceMark evidence={evidence} sources={sources} />
          </div>
        )}
        <RecordForm {...form} optionHints={optionHints} />
      </div>
    )
  },
)
