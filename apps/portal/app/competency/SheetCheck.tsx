/**
 * The page before a sheet is handed in: what is missing with the way to it, or every answer to confirm.
 * Not here: what a sheet has to hold (`@osl/competency`, Assessment).
 */
import { ErrorSummary } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import { CheckedRatings } from "./CheckedRatings.tsx"
import type { SheetView } from "./SheetView.ts"
import { StepForm } from "./StepForm.tsx"

export interface SheetCheckProps {
  readonly view: SheetView
  readonly action: string
  readonly commandId: string
}

export const SheetCheck = ({ view, action, commandId }: SheetCheckProps) => {
  const say = useSay()
  const { mode, problems, check } = view
  const words = mode === "community" ? "manager" : mode
  return (
    <>
      <ErrorSummary problems={problems} />
      <section className="osl-stack" aria-labelledby="check">
        <h2 id="check">{say("sheet.check.title")}</h2>
        <CheckedRatings ratings={check} mayChange />
      </section>
      {problems.length > 0 ? null : (
        <>
          <p>{say(`sheet.check.text.${words}`)}</p>
          <StepForm
            action={action}
            commandId={commandId}
            step="submit"
            label={say(`sheet.submit.${words}`)}
          />
        </>
      )}
      <p>
        <a href={action}>{say("sheet.check.back")}</a>
      </p>
    </>
  )
}
