/**
 * The three ways to look at all processes: a list, a board, a map.
 * Not here: the pages themselves.
 */
import { Tabs } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import * as ProcessFilter from "./ProcessFilter.ts"

const views = ["list", "board", "map"] as const satisfies ReadonlyArray<ProcessFilter.View>

export interface ViewTabsProps {
  readonly current: ProcessFilter.View
  /** What the view is narrowed to goes along: the search part of an address, without `?`. */
  readonly search: string
}

export const ViewTabs = ({ current, search }: ViewTabsProps) => {
  const say = useSay()
  return (
    <Tabs
      label={say("processes.views")}
      items={views.map((view) => ({
        href: search === "" ? ProcessFilter.everything(view) : `${ProcessFilter.views[view]}?${search}`,
        label: say(`processes.view.${view}`),
        isCurrent: view === current,
      }))}
    />
  )
}
