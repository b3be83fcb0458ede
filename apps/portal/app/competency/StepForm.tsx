/**
 * A button that does something with a sheet, in a form of its own that carries the id of its command.
 * Not here: what it does (`routes/competencies.assessments.*`).
 */
import { Button, type ButtonLook, stepField } from "@osl/ui"
import type { ReactNode } from "react"
import { commandField } from "../commandField.ts"

export interface StepFormProps {
  readonly action: string
  readonly commandId: string
  readonly step: string
  readonly label: string
  readonly look?: ButtonLook | undefined
  /** What it is done to, read aloud beside the label. */
  readonly about?: string | undefined
  /** Questions before the button. */
  readonly children?: ReactNode
}

export const StepForm = ({
  action,
  commandId,
  step,
  label,
  look = "main",
  about,
  children,
}: StepFormProps) => (
  <form className="osl-form" method="post" action={action}>
    <input type="hidden" name={commandField} value={commandId} />
    {children}
    <div>
      <Button look={look} name={stepField} value={step}>
        {label}
        {about === undefined ? null : <span className="osl-visually-hidden">: {about}</span>}
      </Button>
    </div>
  </form>
)
