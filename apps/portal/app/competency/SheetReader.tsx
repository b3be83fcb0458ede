/**
 * A sheet that is read: its state and answers; with acceptance and return for whoever reviews it.
 * Not here: who may (`@osl/competency`, Review), or changing answers (`SheetEditor`).
 */
import { Details, ErrorSummary, Notice, TextArea, useWords } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import { CheckedRatings } from "./CheckedRatings.tsx"
import type { SheetView } from "./SheetView.ts"
import { StepForm } from "./StepForm.tsx"
import { Withdraw } from "./Withdraw.tsx"

export interface SheetReaderProps {
  readonly view: SheetView
  readonly action: string
  readonly commandId: string
  readonly mayReview: boolean
  readonly mayWithdraw: boolean
  /** What was refused just now. */
  readonly problems: ReadonlyArray<{ readonly code: string; readonly text: string }>
  readonly remarks?: string | undefined
}

const closed = ["submitted", "awaiting-review", "accepted", "withdrawn"] as const

const isClosed = (status: string): status is (typeof closed)[number] => closed.some((one) => one === status)

const Review = ({ action, commandId, problems, remarks }: Omit<SheetReaderProps, "view">) => {
  const say = useSay()
  const missing = problems.find(({ code }) => code === "remarks-required")
  return (
    <section className="osl-card osl-stack" aria-labelledby="review">
      <h2 id="review">{say("review.title")}</h2>
      <p>{say("review.lead")}</p>
      <StepForm action={action} commandId={commandId} step="accept" label={say("review.accept")} />
      <Details summary={say("review.return")} open={missing !== undefined || undefined}>
        <StepForm
          action={action}
          commandId={commandId}
          step="return"
          look="plain"
          label={say("review.return")}
        >
          <TextArea
            name="remarks"
            id="remarks"
            label={say("review.remarks")}
            hint={say("review.remarks.hint")}
            defaultValue={remarks}
            error={missing?.text}
            required
          />
        </StepForm>
      </Details>
    </section>
  )
}

export const SheetReader = ({ view, ...act }: SheetReaderProps) => {
  const say = useSay()
  const { date } = useWords()
  const { status } = view
  const { action, commandId, mayReview, mayWithdraw, problems } = act
  return (
    <>
      <ErrorSummary
        problems={problems.map(({ code, text }) => ({
          text,
          href: code === "remarks-required" ? "#remarks" : undefined,
        }))}
      />
      <Notice title={say("sheet.status", { status: view.statusLabel })}>
        <p>
          {isClosed(status) ? `${say(`sheet.closed.${status}`)} ` : ""}
          {date(view.date)}
        </p>
      </Notice>
      <section className="osl-stack" aria-labelledby="answers">
        <h2 id="answers">{say("sheet.answers")}</h2>
        <CheckedRatings ratings={view.check} />
      </section>
      {mayReview ? <Review {...act} /> : null}
      {mayWithdraw ? <Withdraw action={action} commandId={commandId} /> : null}
    </>
  )
}
