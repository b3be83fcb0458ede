/**
 * The page before something binding: every answer once more, to confirm or to go back to.
 * Not here: which acts bind (`routes/processes.$processId.acts.$act`).
 */
import type { Form } from "@osl/core"
import { Button, ButtonRow } from "@osl/ui"
import type { Draft } from "../submission.server.ts"
import { useSay } from "../words/Words.ts"
import { answerPairs } from "./answerPairs.ts"
import { RecordAnswers } from "./RecordAnswers.tsx"
import type { Row } from "./RecordSummary.ts"

/** The hidden field that says which of the two buttons was pressed. */
export const stepField = "_step"

export interface CheckAnswersProps {
  readonly rows: ReadonlyArray<Row>
  readonly draft: Pick<Draft, "answers" | "hidden">
  readonly action: string
  readonly confirmLabel: string
  /** What confirming means, when it is more than a lasting entry in the history. */
  readonly text?: string | undefined
}

const Carried = ({
  answers,
  hidden,
}: {
  readonly answers: Form.Answers
  readonly hidden: Draft["hidden"]
}) => (
  <>
    {[...answerPairs(answers), ...hidden].map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))}
  </>
)

export const CheckAnswers = ({ rows, draft, action, confirmLabel, text }: CheckAnswersProps) => {
  const say = useSay()
  return (
    <section className="osl-stack" aria-labelledby="check">
      <h2 id="check">{say("check.title")}</h2>
      <RecordAnswers rows={rows} />
      <p>{text ?? say("check.text")}</p>
      <form className="osl-form" method="post" action={action}>
        <Carried answers={draft.answers} hidden={draft.hidden} />
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
}
