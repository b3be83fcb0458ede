/**
 * What the pages of competencies share: the way here, the title, the parts.
 * Not here: the frame around all pages (`Frame.tsx`).
 */
import { Breadcrumbs, type Crumb, Tabs } from "@osl/ui"
import { useRouteLoaderData } from "@remix-run/react"
import type { ReactNode } from "react"
import type { loader as rootLoader } from "../root.tsx"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"
import "../process/process.css"
import "./competency.css"

const parts = [
  { part: "mine", href: links.mine },
  { part: "assessments", href: links.assessments },
  { part: "evidence", href: links.evidence },
  { part: "plan", href: links.plan },
  { part: "badges", href: links.badges },
  { part: "team", href: links.team },
] as const
export type Part = (typeof parts)[number]["part"]

export interface CompetencyPageProps {
  /** The part that the page is, when it is one. */
  readonly part?: Part | undefined
  /** Pages between the profile and this one. */
  readonly crumbs?: ReadonlyArray<Crumb> | undefined
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}

const PartTabs = ({ current }: { readonly current: Part }) => {
  const say = useSay()
  const leads = useRouteLoaderData<typeof rootLoader>("root")?.leadsTeam ?? false
  return (
    <Tabs
      label={say("competency.views")}
      items={parts
        .filter(({ part }) => part !== "team" || leads)
        .map(({ part, href }) => ({
          href,
          label: say(`competency.view.${part}`),
          isCurrent: part === current,
        }))}
    />
  )
}

export const CompetencyPage = ({ part, crumbs = [], title, lead, children }: CompetencyPageProps) => {
  const say = useSay()
  return (
    <>
      <Breadcrumbs
        items={[
          { label: say("menu.work"), href: "/work" },
          ...(part === "mine" ? [] : [{ label: say("competency.mine.title"), href: links.mine }]),
          ...crumbs,
          { label: title },
        ]}
      />
      <div className="osl-stack">
        <h1>{title}</h1>
        {lead === undefined ? null : <div className="osl-lead">{lead}</div>}
        {part === undefined ? null : <PartTabs current={part} />}
        {children}
      </div>
    </>
  )
}
