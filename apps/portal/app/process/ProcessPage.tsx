/**
 * What the pages of one process share: the way here, the title, the place for what is asked.
 * Not here: the frame around all pages (`Frame.tsx`).
 */
import { Breadcrumbs, type Crumb } from "@osl/ui"
import type { ReactNode } from "react"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"
import "./process.css"

export interface ProcessPageProps {
  /** The process the page belongs to; absent on pages about many. */
  readonly process?: { readonly id: string; readonly name: string } | undefined
  /** Pages between the process and this one. */
  readonly crumbs?: ReadonlyArray<Crumb> | undefined
  readonly title: string
  /** A shorter title for the way here. */
  readonly crumb?: string | undefined
  readonly lead?: ReactNode
  /** The page of all processes itself. */
  readonly isTop?: boolean | undefined
  readonly children: ReactNode
}

export const ProcessPage = ({
  process,
  crumbs = [],
  title,
  crumb = title,
  lead,
  isTop,
  children,
}: ProcessPageProps) => {
  const say = useSay()
  return (
    <>
      <Breadcrumbs
        items={[
          { label: say("menu.work"), href: "/work" },
          ...(isTop ? [] : [{ label: say("processes.title"), href: links.list }]),
          ...(process === undefined ? [] : [{ label: process.name, href: links.overview(process.id) }]),
          ...crumbs,
          { label: crumb },
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
