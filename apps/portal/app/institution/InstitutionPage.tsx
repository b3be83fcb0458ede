/**
 * What the pages of an institution share: the way here, the title, the parts.
 * Not here: the frame around all pages (`Frame.tsx`).
 */
import { Breadcrumbs, Tabs } from "@osl/ui"
import type { ReactNode } from "react"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"
import "../process/process.css"
import "./institution.css"

const parts = [
  { part: "home", href: links.home },
  { part: "settings", href: links.settings },
  { part: "audit", href: links.audit },
  { part: "retention", href: links.retention },
  { part: "erasure", href: links.erasure },
] as const
export type Part = (typeof parts)[number]["part"]

export interface InstitutionPageProps {
  readonly part: Part
  readonly title: string
  readonly lead?: ReactNode
  /** Whether the reader may see the overview and the audit: an administrator may not. */
  readonly seesHome?: boolean
  readonly children: ReactNode
}

export const InstitutionPage = ({ part, title, lead, seesHome = true, children }: InstitutionPageProps) => {
  const say = useSay()
  return (
    <>
      <Breadcrumbs
        items={[
          { label: say("menu.work"), href: "/work" },
          ...(part === "home" || !seesHome ? [] : [{ label: say("institution.title"), href: links.home }]),
          { label: title },
        ]}
      />
      <div className="osl-stack">
        <h1>{title}</h1>
        {lead === undefined ? null : <div className="osl-lead">{lead}</div>}
        <div className="osl-no-print">
          <Tabs
            label={say("institution.parts")}
            items={parts
              .filter((one) => seesHome || (one.part !== "home" && one.part !== "audit"))
              .map((one) => ({
                href: one.href,
                label: say(`institution.part.${one.part}`),
                isCurrent: one.part === part,
              }))}
          />
        </div>
        {children}
      </div>
    </>
  )
}
