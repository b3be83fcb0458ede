/**
 * Withdrawing a sheet, one press away, with what that means.
 * Not here: when it may be withdrawn (`@osl/competency`, Review).
 */
import { Details } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import { StepForm, type StepFormProps } from "./StepForm.tsx"

export const Withdraw = ({ action, commandId }: Pick<StepFormProps, "action" | "commandId">) => {
  const say = useSay()
  return (
    <Details summary={say("sheet.withdraw")}>
      <p>{say("sheet.withdraw.text")}</p>
      <StepForm
        action={action}
        commandId={commandId}
        step="withdraw"
        look="danger"
        label={say("sheet.withdraw")}
      />
    </Details>
  )
}
