/**
 * A message about the page: what happened, what to know, what to watch.
 * Not here: errors of a form (`ErrorSummary`).
 */

import type { ReactNode } from "react"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export type NoticeKind = "info" | "success" | "warning" | "error"

export interface NoticeProps {
  readonly kind?: NoticeKind | undefined
  /** Replaces the word of the kind. */
  readonly title?: ReactNode | undefined
  readonly children?: ReactNode | undefined
}

const signs: Record<NoticeKind, string> = { info: "i", success: "✓", warning: "!", error: "×" }

/** The kind is told by a sign and a word, not by colour alone. */
export const Notice = part("Notice", ({ kind = "info", title, children }: NoticeProps) => {
  const { say } = useWords()
  return (
    <div className={`osl-notice osl-notice--${kind}`} role={kind === "error" ? "alert" : "status"}>
      <span className="osl-notice__sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <div className="osl-notice__words">
        <strong className="osl-notice__title">{title ?? say(`notice.${kind}`)}</strong>
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  )
})
