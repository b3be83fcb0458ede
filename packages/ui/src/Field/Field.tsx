/**
 * What surrounds every control: label, hint, error, required in words.
 * Not here: the controls themselves, or which fields a form has (`RecordForm`).
 */

import type { ReactNode } from "react"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** What every control of the kit may be given. */
export interface ControlProps {
  /** The name under which the answer is posted. */
  readonly name: string
  /** The id of the control, the target of links from `ErrorSummary`. Made of the name when absent. */
  readonly id?: string | undefined
  readonly label: ReactNode
  readonly hint?: ReactNode | undefined
  /** What is wrong with the answer, in a sentence. */
  readonly error?: string | undefined
  readonly required?: boolean | undefined
}

/** The id of a control by its name: `goals.0.text` is `osl-goals-0-text`. */
export const controlId = (name: string): string => `osl-${(name ?? "").replaceAll(".", "-")}`

/** The attributes that tie a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": true | undefined
}

const describedBy = (id: string, hint: unknown, error: unknown): string | undefined => {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter((part) => part !== "")
  return ids.length > 0 ? ids.join(" ") : undefined
}

export const RequiredMark = piece("RequiredMark", () => (
  <span className="osl-field__required"> {useWords().say("field.required")}</span>
))

const HintAndError = piece(
  "HintAndError",
  ({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) => {
    const { say } = useWords()
    return (
      <>
        {hint ? (
          <div className="osl-field__hint" id={`${id}-hint`}>
            {hint}
          </div>
        ) : null}
        {error ? (
          <p className="osl-field__error" id={`${id}-error`}>
            <strong>{say("field.error")}</strong> {error}
          </p>
        ) : null}
      </>
    )
  },
)

export interface FieldProps extends Omit<ControlProps, "name"> {
  readonly id: string
  /** Draws the control with the attributes it needs. */
  readonly children: (attributes: ControlAttributes) => ReactNode
}

/** One control with its label. */
export const Field = part("Field", ({ id, label, hint, error, required, children }: FieldProps) => (
  <div className={`osl-field${error ? " osl-field--wrong" : ""}`}>
    <label className="osl-field__label" id={`${id}-label`} htmlFor={id}>
      {label}
      {required ? <RequiredMark /> : null}
    </label>
    <HintAndError id={id} hint={hint} error={error} />
    {children({
      id,
      "aria-describedby": describedBy(id, hint, error),
      "aria-invalid": error ? true : undefined,
    })}
  </div>
))

export interface FieldGroupProps extends Omit<ControlProps, "name"> {
  readonly id: string
  readonly children: ReactNode
}

/** Several controls under one question. */
export const FieldGroup = part(
  "FieldGroup",
  ({ id, label, hint, error, required, children }: FieldGroupProps) => (
    <fieldset
      className={`osl-field osl-field-group${error ? " osl-field--wrong" : ""}`}
      id={`${id}-group`}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className="osl-field__label">
        {label}
        {required ? <RequiredMark /> : null}
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  ),
)
