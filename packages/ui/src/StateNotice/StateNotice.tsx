/**
 * Why nothing can be added to a process now, and where that is changed; nothing for an open one.
 * Not here: suspending, resuming and reopening (`@osl/workflow`).
 */

import { Notice } from "../Notice/Notice.tsx"
import { part } from "../odd/part.tsx"
import { useWords } from "../words/Words.ts"

export interface StateNoticeProps {
  readonly status: "open" | "suspended" | "closed"
  /** Where it is resumed or reopened, when the reader may see that page. */
  readonly href?: string | undefined
}

export const StateNotice = part("StateNotice", ({ status, href }: StateNoticeProps) => {
  const { say } = useWords()
  if (status !== "suspended" && status !== "closed") return null
  return (
    <Notice kind="warning" title={say(`state.${status}`)}>
      {href === undefined ? null : (
        <a href={href}>{say(status === "suspended" ? "state.resume" : "state.reopen")}</a>
      )}
    </Notice>
  )
})
