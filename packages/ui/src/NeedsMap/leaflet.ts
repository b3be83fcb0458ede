/**
 * A map by Leaflet: borders and signs, tiles only where they are given. Runs in a browser only.
 * Not here: the list that says the same, or the map drawn on the server (`NeedsMap`).
 */
import type * as Leaflet from "leaflet"
import type { TerritoryBorder, TerritoryDrawing } from "../TerritoryMap/drawing.ts"
import { showInset } from "./inset.ts"
import type { MapTiles, PlacedOnMap } from "./places.ts"
import { numberAt, signOf } from "./places.ts"

export type LeafletModule = typeof Leaflet

/** The library, once for a page. It may arrive as a namespace or as a default export, as bundlers like. */
export const loadLeaflet = async (): Promise<LeafletModule> => {
  const loaded: LeafletModule & { readonly default?: LeafletModule } = await import("leaflet")
  return loaded.default ?? loaded
}

export interface MapOptions {
  readonly places: ReadonlyArray<PlacedOnMap>
  readonly borders: ReadonlyArray<TerritoryBorder>
  /** The same borders on a sheet, for the corner of the map. */
  readonly drawing: TerritoryDrawing
  readonly tiles: MapTiles | undefined
  readonly zoomIn: string
  readonly zoomOut: string
  /** What a sign is called aloud. */
  readonly nameOf: (place: PlacedOnMap) => string
  readonly onChoose: (id: string) => void
}

export interface DrawnMap {
  /** Moves to a place and gives its sign the focus. */
  readonly show: (id: string) => void
  readonly mark: (id: string | undefined) => void
  readonly remove: () => void
}

/** **Unit** CSS pixels: the target of a finger. */
const target = 44
const perRing = 6

/** Signs of one place stand in rings around it. **Unit** CSS pixels from the place. */
const shift = (nth: number): readonly [x: number, y: number] => {
  if (nth === 0) return [0, 0]
  const turn = ((nth - 1) % perRing) * ((2 * Math.PI) / perRing) - Math.PI / 2
  const away = Math.ceil(nth / perRing) * target * 0.8
  return [Math.round(Math.cos(turn) * away), Math.round(Math.sin(turn) * away)]
}

const moves = () => !window.matchMedia("(prefers-reduced-motion: reduce)").matches

const drawBorders = (L: LeafletModule, borders: ReadonlyArray<TerritoryBorder>) =>
  L.featureGroup(
    borders.map(({ geometry }) =>
      L.polygon(
        geometry.coordinates.map((part) => part.map((ring) => ring.map(([x, y]) => L.latLng(y, x)))),
        { className: "osl-needs__border", interactive: false },
      ),
    ),
  )

const drawMarkers = (L: LeafletModule, { places, nameOf, onChoose }: MapOptions) => {
  const counts = new Map<string, number>()
  return new Map(
    places.map((place) => {
      const key = place.at.join(" ")
      const nth = counts.get(key) ?? 0
      counts.set(key, nth + 1)
      const [x, y] = shift(nth)
      const icon = L.divIcon({
        className: `osl-needs__pin osl-needs__pin--${place.kind}`,
        html: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${signOf(place.kind)}"/><text x="12" y="${numberAt(place.kind)}">${place.number}</text></svg>`,
        iconSize: [target, target],
        iconAnchor: [target / 2 - x, target / 2 - y],
      })
      const marker = L.marker([place.at[1], place.at[0]], { icon, title: place.title, keyboard: true })
      marker.on("click", () => onChoose(place.id))
      marker.on("add", () => {
        const sign = marker.getElement()
        sign?.setAttribute("aria-label", nameOf(place))
        sign?.addEventListener("keydown", (event) => {
          if (event.key !== " " && event.key !== "Enter") return
          event.preventDefault()
          onChoose(place.id)
        })
      })
      return [place.id, marker] as const
    }),
  )
}

/** Draws the map into an element. Nothing is asked of any other site unless `tiles` are given. */
export const drawMap = (L: LeafletModule, element: HTMLElement, options: MapOptions): DrawnMap => {
  const isFinger = L.Browser.mobile
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    // One finger scrolls the page, two move the map.
    dragging: !isFinger,
    zoomAnimation: moves(),
    fadeAnimation: moves(),
    markerZoomAnimation: moves(),
    maxZoom: options.tiles?.mostZoom ?? 18,
    zoomSnap: 0.5,
  })
  L.control.zoom({ zoomInTitle: options.zoomIn, zoomOutTitle: options.zoomOut }).addTo(map)
  // How far apart places are is seen without tiles too.
  L.control.scale({ imperial: false }).addTo(map)
  const borders = drawBorders(L, options.borders)
  const markers = drawMarkers(L, options)
  const signs = L.featureGroup([...markers.values()])
  // The places first; the border of the municipality stands behind them, and zooming out shows it whole.
  const bounds = markers.size > 1 ? signs.getBounds().pad(0.1) : borders.getBounds()
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [target, target], animate: false, maxZoom: 15 })
  else map.setView([52, 19], 6)
  if (options.tiles !== undefined)
    L.tileLayer(options.tiles.url, { maxZoom: options.tiles.mostZoom ?? 18 }).addTo(map)
  borders.addTo(map)
  signs.addTo(map)
  showInset(map, options.drawing)
  return {
    show: (id) => {
      const marker = markers.get(id)
      if (marker === undefined) return
      map.panTo(marker.getLatLng(), { animate: false })
      marker.getElement()?.focus()
    },
    mark: (id) => {
      for (const [key, marker] of markers)
        marker.getElement()?.classList.toggle("osl-needs__pin--chosen", key === id)
    },
    remove: () => map.remove(),
  }
}
