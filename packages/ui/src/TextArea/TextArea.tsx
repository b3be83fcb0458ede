/**
 * Several lines of text, with a polite count of what is left.
 * Not here: looking for personal data (the caller does, and passes `warnings`).
 */

import { useEffect, useState } from "react"
import { type ControlProps, controlId, Field } from "../Field/Field.tsx"
import { part, piece } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface TextAreaProps extends ControlProps {
  readonly defaultValue?: string | undefined
  /** **Unit** UTF-16 units. Longer text is kept and refused in words, never cut. */
  readonly maxLength?: number | undefined
  readonly rows?: number | undefined
  /** Parts of the text that may be personal data, to be looked at. */
  readonly warnings?: ReadonlyArray<string> | undefined
}

const quiet = 1000

/** Counts only near the limit, and speaks only after a pause in typing. */
const Counter = piece("Counter", ({ length, max }: { readonly length: number; readonly max: number }) => {
  const { say } = useWords()
  const left = max - length
  const isNear = left <= Math.max(100, max / 10)
  const sentence = !isNear
    ? ""
    : left >= 0
      ? say("field.counter", { left })
      : say("field.over", { over: -left })
  const [spoken, setSpoken] = useState("")
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), quiet)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <>
      <p className={`osl-counter${left < 0 ? " osl-counter--over" : ""}`} aria-hidden="true">
        {sentence}
      </p>
      <span className="osl-visually-hidden" role="status">
        {spoken}
      </span>
    </>
  )
})

export const TextArea = part(
  "TextArea",
  ({
    name,
    id = controlId(name),
    defaultValue = "",
    maxLength,
    rows = 4,
    warnings = [],
    hint,
    ...field
  }: TextAreaProps) => {
    const { say } = useWords()
    const [length, setLength] = useState(defaultValue.length)
    const isWarned = warnings.length > 0
    return (
      <Field id={id} hint={hint} {...field}>
        {(attributes) => (
          <>
            {isWarned ? (
              <div className="osl-field__warning" id={`${id}-warning`}>
                <strong>{say("warning.title")}</strong>
                <ul>
                  {warnings.map((excerpt) => (
                    <li key={excerpt}>{say("warning.place", { excerpt })}</li>
                  ))}
                </ul>
              </div>
            ) : null}
            <textarea
              {...attributes}
              aria-describedby={
                [attributes["aria-describedby"], isWarned ? `${id}-warning` : undefined]
                  .filter((part) => part !== undefined)
                  .join(" ") || undefined
              }
              className="osl-control osl-textarea"
              name={name}
              rows={rows}
              defaultValue={defaultValue}
              onChange={(event) => setLength(event.currentTarget.value.length)}
            />
            {maxLength === undefined ? null : <Counter length={length} max={maxLength} />}
          </>
        )}
      </Field>
    )
  },
)
