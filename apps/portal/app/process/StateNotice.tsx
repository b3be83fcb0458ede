/**
 * Why nothing can be added to a process now, and what to do about it; nothing for an open one.
 * Not here: resuming and reopening (`routes/processes.$processId.acts.$act`).
 */
import { Notice } from "@osl/ui"
import type { Process } from "@osl/workflow"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"

export interface StateNoticeProps {
  readonly processId: string
  readonly status: Process.State["status"]
}

export const StateNotice = ({ processId, status }: StateNoticeProps) => {
  const say = useSay()
  if (status === "open") return null
  const code = status === "suspended" ? "resume" : "reopen"
  return (
    <Notice kind="warning" title={say(`state.${status}`)}>
      <a href={links.act(processId, code)}>{say(`state.${code}`)}</a>
    </Notice>
  )
}
