/**
 * The page before something binding: every answer once more, to confirm or to go back to.
 * Not here: which acts bind, or what the server does with the two buttons.
 */

import type { Form } from "@osl/core"
import { useId } from "react"
import { Button, ButtonRow } from "../Button/Button.tsx"
import { part } from "../odd/part.tsx"
import type { AnswerRow } from "../RecordAnswers/answers.ts"
import { RecordAnswers } from "../RecordAnswers/RecordAnswers.tsx"
import { useWords } from "../words/Words.ts"
import { answerPairs } from "./answerPairs.ts"

/** The name under which the pressed button is posted: `confirm` or `edit`. */
export const stepField = "_step"

export interface CheckAnswersProps {
  readonly rows: ReadonlyArray<AnswerRow>
  /** The answers as typed and the hidden pairs of the form, carried along unchanged. */
  readonly draft: {
    readonly answers: Form.Answers
    readonly hidden: ReadonlyArray<readonly [name: string, value: string]>
  }
  readonly action: string
  readonly confirmLabel: string
  /** What confirming means, when it is more than a lasting entry in the history. */
  readonly text?: string | undefined
}

export const CheckAnswers = part(
  "CheckAnswers",
  ({ rows, draft, action, confirmLabel, text }: CheckAnswersProps) => {
    const { say } = useWords()
    const id = useId()
    return (
      <section className="osl-stack" aria-labelledby={id}>
        <h2 id={id}>{say("check.title")}</h2>
        <RecordAnswers rows={rows} />
        <p>{text ?? say("check.text")}</p>
        <form className="osl-form" method="post" action={action}>
          {[...answerPairs(draft.answers), ...draft.hidden].map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <ButtonRow>
            <Button look="main" name={stepField} value="confirm">
              {confirmLabel}
            </Button>
            <Button look="plain" name={stepField} value="edit">
              {say("check.edit")}
            </Button>
          </ButtonRow>
        </form>
      </section>
    )
  },
)
