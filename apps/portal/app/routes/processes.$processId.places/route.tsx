/**
 * The resources and needs of a community on a map and in a list, with what research walks saw.
 * Not here: what stands where (`PlacesView`), or published maps (`…maps`).
 */
import { ofMunicipality } from "@osl/core/territory/borders"
import { Details, FilterBar, Select } from "@osl/ui"
import { NeedsMap } from "@osl/ui/map"
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import * as Effect from "effect/Effect"
import { address } from "../../address.ts"
import { useLoaded } from "../../loaded.ts"
import * as links from "../../process/links.ts"
import * as Picture from "../../process/picture/Picture.ts"
import { Additions, NothingYet, PicturePage } from "../../process/picture/PicturePage.tsx"
import * as PlacesView from "../../process/picture/PlacesView.ts"
import { additions, begin } from "../../process/picture/picturing.server.ts"
import { respond } from "../../respond.server.ts"
import type { loader as rootLoader } from "../../root.tsx"
import { tiles } from "../../runtime.server.ts"
import { titled } from "../../title.ts"
import { useSay } from "../../words/Words.ts"

export const loader = (args: LoaderFunctionArgs) =>
  respond(
    args,
    Effect.gen(function* () {
      const { searchParams } = new URL(args.request.url)
      const { reading, records } = yield* begin(args.params["processId"], Picture.forms.places)
      const view = PlacesView.of(records, reading)
      const wanted = PlacesView.wantedOf(view, searchParams)
      const border = ofMunicipality(reading.state.territory)
      return {
        process: reading.crumbs,
        all: view.places.length,
        nowhere: view.places.filter(({ at }) => at === undefined).length,
        places: PlacesView.narrow(view.places, wanted),
        sorts: view.sorts,
        wanted,
        borders: border === undefined ? [] : [border],
        tiles: tiles(),
        add: additions(reading, Picture.forms.places),
      }
    }),
  )

export const meta: MetaFunction<typeof loader, { root: typeof rootLoader }> = ({ matches }) =>
  titled(matches, "picture.places")

type Shown = Awaited<ReturnType<typeof loader>>

const Filter = ({ shown: { process, wanted, sorts, places } }: { readonly shown: Shown }) => {
  const say = useSay()
  const here = links.picture(process.id, "places")
  const sort = sorts.find(({ value }) => value === wanted.sort)
  const pairs = [["what", wanted.what] as const, ["sort", wanted.sort] as const].filter(
    ([, value]) => value !== "",
  )
  const without = (name: string) =>
    address(
      here,
      pairs.filter(([own]) => own !== name),
    )
  return (
    <FilterBar
      key={`${wanted.what} ${wanted.sort}`}
      action={here}
      clearHref={here}
      found={places.length}
      chosen={[
        ...(wanted.what === ""
          ? []
          : [
              {
                label: say("places.what"),
                value: say(`places.what.${wanted.what}`),
                removeHref: without("what"),
              },
            ]),
        ...(sort === undefined
          ? []
          : [{ label: say("places.sort"), value: sort.label, removeHref: without("sort") }]),
      ]}
    >
      <Select
        name="what"
        label={say("places.what")}
        emptyLabel={say("places.everything")}
        options={PlacesView.whats.map((value) => ({ value, label: say(`places.what.${value}`) }))}
        defaultValue={wanted.what}
      />
      <Select
        name="sort"
        label={say("places.sort")}
        emptyLabel={say("processes.filter.any")}
        options={sorts}
        defaultValue={wanted.sort}
      />
    </FilterBar>
  )
}

export default function PlacesPage() {
  const say = useSay()
  const shown = useLoaded<typeof loader>()
  const { process, all, nowhere, places, borders, add } = shown
  return (
    <PicturePage process={process} picture="places" lead={say("places.lead")}>
      {all === 0 ? (
        <NothingYet title={say("places.none")} text={say("places.none.step")} add={add} />
      ) : (
        <>
          <Additions add={add} />
          <Filter shown={shown} />
          {places.length === 0 ? (
            <p>{say("places.none-found")}</p>
          ) : (
            <NeedsMap
              label={say("picture.places")}
              places={places}
              borders={borders}
              tiles={shown.tiles}
              heading={2}
            />
          )}
          <Details summary={say("places.where", { count: nowhere })}>
            <p>{say("places.where.text")}</p>
          </Details>
        </>
      )}
      <p className="osl-no-print">
        <a href={links.maps(process.id)}>{say("maps.link")}</a>
      </p>
    </PicturePage>
  )
}
