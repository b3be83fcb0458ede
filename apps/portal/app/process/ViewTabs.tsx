/**
 * The three ways to look at all processes: a list, a board, a map.
 * Not here: the pages themselves.
 */
import { Tabs } from "@osl/ui"
import { useSay } from "../words/Words.ts"
import * as links from "./links.ts"

const views = [
  { view: "list", href: links.list },
  { view: "board", href: links.board },
  { view: "map", href: links.map },
] as const
export type View = (typeof views)[number]["view"]

export const ViewTabs = ({ current }: { readonly current: View }) => {
  const say = useSay()
  return (
    <Tabs
      label={say("processes.views")}
      items={views.map(({ view, href }) => ({
        href,
        label: say(`processes.view.${view}`),
        isCurrent: view === current,
      }))}
    />
  )
}
