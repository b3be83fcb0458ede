/**
 * What the pages of supervision share: the way here and the title.
 * Not here: the frame around all pages (`Frame.tsx`).
 */
import { Breadcrumbs, type Crumb } from "@osl/ui"
import type { ReactNode } from "react"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"
import "../process/process.css"
import "./competency.css"

export interface SupervisionPageProps {
  /** Pages between the log and this one; without any the page is the log. */
  readonly crumbs?: ReadonlyArray<Crumb> | undefined
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

export const SupervisionPage = ({ crumbs, title, lead, children }: SupervisionPageProps) => {
  const say = useSay()
  return (
    <>
      <Breadcrumbs
        items={[
          { label: say("menu.work"), href: "/work" },
          ...(crumbs === undefined ? [] : [{ label: say("supervision.title"), href: links.supervision }]),
          ...(crumbs ?? []),
          { label: title },
        ]}
      />
      <div className="osl-stack">
        <h1>{title}</h1>
        {lead === undefined ? null : <div className="osl-lead">{lead}</div>}
        {children}
      </div>
    </>
  )
}
