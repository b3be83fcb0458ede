/**
 * Resources and needs on a map, and the same in a list beside it; the two lead to each other.
 * Not here: borders (`@osl/core/territory/borders`), tiles (a setting of the host; none unless given), whole cards (`RecordCard`).
 */

import { useEffect, useId, useMemo, useRef, useState } from "react"
import { part } from "../odd/part.tsx"
import { drawTerritory, type TerritoryBorder } from "../TerritoryMap/drawing.ts"
import { TerritoryMap } from "../TerritoryMap/TerritoryMap.tsx"
import { useWords } from "../words/Words.ts"
import { type DrawnMap, drawMap, type LeafletModule, loadLeaflet } from "./leaflet.ts"
import { PlaceItem } from "./PlaceItem.tsx"
import { type MapPlace, type MapTiles, type PlaceKind, placedOf } from "./places.ts"

export interface NeedsMapProps {
  readonly label: string
  /** **Shape** the same array while nothing changes: another one draws the map anew. */
  readonly places: ReadonlyArray<MapPlace>
  /** **Shape** as `places`. */
  readonly borders: ReadonlyArray<TerritoryBorder>
  readonly tiles?: MapTiles | undefined
  /** The level of the headings of the two lists; 3 unless said. */
  readonly heading?: 2 | 3 | 4 | undefined
}

const lists: ReadonlyArray<readonly [kind: PlaceKind, word: "places.resources" | "places.needs"]> = [
  ["resource", "places.resources"],
  ["need", "places.needs"],
]

/** Without scripts, and when Leaflet is not there, the map is a drawing whose signs lead into the list. */
export const NeedsMap = part("NeedsMap", ({ label, places, borders, tiles, heading = 3 }: NeedsMapProps) => {
  const { say, locale } = useWords()
  const id = useId()
  const Heading = `h${heading}` as const
  const place = useRef<HTMLElement>(null)
  const map = useRef<DrawnMap | undefined>(undefined)
  const [leaflet, setLeaflet] = useState<LeafletModule>()
  const [chosen, setChosen] = useState<string>()
  const placed = useMemo(() => placedOf(places), [places])
  const drawing = useMemo(() => drawTerritory(borders), [borders])
  const itemId = (one: string) => `${id}-${one}`

  useEffect(() => {
    let isWanted = true
    loadLeaflet()
      .then((loaded) => (isWanted ? setLeaflet(() => loaded) : undefined))
      // Without the library the drawing stays, and the list says it all.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [])

  useEffect(() => {
    if (leaflet === undefined || place.current === null) return
    const drawn = drawMap(leaflet, place.current, {
      places: placed,
      borders,
      drawing,
      tiles,
      zoomIn: say("places.in"),
      zoomOut: say("places.out"),
      nameOf: ({ kind, title, number }) => `${number}. ${title} (${say(`record.${kind}`)})`,
      onChoose: (one) => {
        setChosen(one)
        document.getElementById(`${id}-${one}`)?.focus()
      },
    })
    map.current = drawn
    return () => {
      map.current = undefined
      drawn.remove()
    }
  }, [leaflet, placed, borders, drawing, tiles, say, id])

  useEffect(() => {
    if (leaflet !== undefined) map.current?.mark(chosen)
  }, [leaflet, chosen])

  if (places.length === 0) return <p className="osl-lead">{say("places.none")}</p>
  const chosenPlace = places.find((one) => one.id === chosen)
  return (
    <section className="osl-needs" aria-label={label}>
      <div className="osl-needs__map">
        {leaflet === undefined ? (
          borders.length === 0 ? null : (
            <TerritoryMap
              drawing={drawing}
              pins={placed.map((one) => ({
                id: one.id,
                name: one.title,
                href: `#${itemId(one.id)}`,
                at: one.at,
              }))}
              label={`${say("places.map")}: ${label}`}
            />
          )
        ) : (
          <section
            key={locale}
            ref={place}
            className="osl-needs__place"
            aria-label={`${say("places.map")}: ${label}`}
          />
        )}
        {tiles === undefined ? null : (
          <p className="osl-needs__small">
            {tiles.attributionHref === undefined ? (
              tiles.attribution
            ) : (
              <a href={tiles.attributionHref}>{tiles.attribution}</a>
            )}
          </p>
        )}
      </div>
      <div className="osl-needs__lists">
        <p className="osl-visually-hidden" role="status">
          {chosenPlace === undefined ? "" : say("places.chosen", { name: chosenPlace.title })}
        </p>
        {lists.map(([kind, word]) => {
          const own = places.filter((one) => one.kind === kind)
          return (
            <section key={kind}>
              <Heading>
                {say(word)} ({own.length})
              </Heading>
              {own.length === 0 ? (
                <p>{say("places.empty")}</p>
              ) : (
                <ul className="osl-needs__list">
                  {own.map((one) => (
                    <PlaceItem
                      key={one.id}
                      id={itemId(one.id)}
                      place={one}
                      isChosen={one.id === chosen}
                      number={placed.find(({ id: other }) => other === one.id)?.number}
                      onShow={
                        leaflet === undefined
                          ? undefined
                          : (wanted) => {
                              setChosen(wanted)
                              map.current?.show(wanted)
                            }
                      }
                    />
                  ))}
                </ul>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
})
