/**
 * Everything that is wrong with a form, on top of it, with links to the fields.
 * Not here: the sentence at each field (`Field`).
 */

import { useEffect, useRef } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

/** One thing to mend. `href` is the field's `#id`; absent when it is about the form as a whole. */
export interface SummaryProblem {
  readonly text: string
  readonly href?: string | undefined
}

export interface ErrorSummaryProps {
  readonly problems: ReadonlyArray<SummaryProblem>
}

/** Takes the focus when it appears and when its problems change. Nothing at all without problems. */
export const ErrorSummary = part("ErrorSummary", ({ problems }: ErrorSummaryProps) => {
  const { say } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const said = problems.map((problem) => problem.text).join("\n")
  useEffect(() => {
    if (said !== "") box.current?.focus()
  }, [said])
  if (problems.length === 0) return null
  return (
    <div
      ref={box}
      className="osl-error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: a page that comes back with errors starts at the errors, also without scripts
      autoFocus
    >
      <h2 className="osl-error-summary__title">{say("errors.title", { count: problems.length })}</h2>
      <ul className="osl-error-summary__list">
        {problems.map((problem) => (
          <li key={`${problem.href ?? ""} ${problem.text}`}>
            {problem.href ? <a href={problem.href}>{problem.text}</a> : problem.text}
          </li>
        ))}
      </ul>
    </div>
  )
})
