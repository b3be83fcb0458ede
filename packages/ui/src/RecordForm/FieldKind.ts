/**
 * A kind of field that a form is given by its page: how it is drawn.
 * Not here: the simple kinds, which every form has (`FormFields`), or the others themselves (`kinds.tsx`).
 */
import type { Form } from "@osl/core"
import type { ComponentType, ReactNode } from "react"
import type { ControlProps } from "../Field/Field.tsx"
import type { Given } from "./answers.ts"

/** What every control of a form is given. */
export interface ControlOfForm extends ControlProps {
  readonly id: string
  readonly label: string
}

export interface FieldOfKindProps {
  readonly control: ControlOfForm
  readonly field: Form.FormField
  readonly answer: Given
  /** Draws the fields inside this one; `prefix` is what the names of their controls start with. */
  readonly children: (prefix: string, answers: Form.Answers) => ReactNode
}

export interface FieldKind {
  readonly kind: Form.FormField["kind"]
  readonly Field: ComponentType<FieldOfKindProps>
}
