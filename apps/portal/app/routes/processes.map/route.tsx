/**
 * The processes of the institution on a map, and the same as a list beside it.
 * Not here: where they are (`places.server.ts`).
 */
import { EmptyState, LinkButton, TerritoryMap } from "@osl/ui"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import * as ProcessFilter from "../../process/ProcessFilter.ts"
import { ProcessFilterBar } from "../../process/ProcessFilterBar.tsx"
import { ProcessPage } from "../../process/ProcessPage.tsx"
import { ViewTabs } from "../../process/ViewTabs.tsx"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"
import { show } from "./places.server.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(args, show(new URL(args.request.url).searchParams))

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "map.title")

export default function MapPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { drawing, marked, region, pins, rows, isNarrowed } = shown
  return (
    <ProcessPage
      title={say("map.title")}
      crumb={say("processes.view.map")}
      lead={region === null ? undefined : region}
    >
      <ViewTabs current="map" search={shown.search} />
      {rows.length === 0 && !isNarrowed ? null : (
        <ProcessFilterBar shown={shown} found={rows.length > 0 ? rows.length : undefined} />
      )}
      {rows.length === 0 ? (
        <EmptyState
          title={say(isNarrowed ? "processes.none-found" : "processes.none")}
          action={
            <LinkButton href={isNarrowed ? ProcessFilter.everything("map") : links.list}>
              {say(isNarrowed ? "processes.filter.clear" : "processes.title")}
            </LinkButton>
          }
        >
          {isNarrowed ? null : say("work.processes.none.step")}
        </EmptyState>
      ) : (
        <div className="process-places">
          <TerritoryMap drawing={drawing} pins={pins} marked={marked} label={say("map.title")} />
          <section aria-labelledby="places">
            <h2 id="places">{say("map.list")}</h2>
            <ul className="process-actions">
              {rows.map((row) => (
                <li key={row.id}>
                  <a href={row.href}>{row.name}</a>
                  <span className="process-actions__label process-small">{`${row.place}. ${row.stages}`}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </ProcessPage>
  )
}
