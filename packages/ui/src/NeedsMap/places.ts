/**
 * Resources and needs with their places, and the sign of each kind.
 * Not here: drawing them (`NeedsMap`).
 */
import type { TagTone } from "../Tag/Tag.tsx"
import type { Point } from "../TerritoryMap/drawing.ts"

/** The outlines of the signs, 24 by 24, as on cards: told apart by shape, by word, and only then by colour. */
const signs = { resource: "M4 4h16v16H4Z", need: "M12 3l10 18H2Z" } as const

export type PlaceKind = keyof typeof signs

export const signOf = (kind: PlaceKind): string => signs[kind] ?? signs.resource

/** Where the middle of its number stands. **Unit** as the sign. */
export const numberAt = (kind: PlaceKind): number => (kind === "need" ? 15.5 : 12)

/** A resource or a need in words ready to be shown. */
export interface MapPlace {
  readonly id: string
  readonly kind: PlaceKind
  readonly title: string
  readonly href?: string | undefined
  readonly text?: string | undefined
  readonly state?: { readonly label: string; readonly tone?: TagTone | undefined } | undefined
  /** **Unit** degrees (WGS 84). Absent when the place is not known or must not be shown. */
  readonly at?: Point | undefined
}

export interface PlacedOnMap extends MapPlace {
  readonly at: Point
  /** The same on the map and in the list, from 1. */
  readonly number: number
}

const isPoint = (at: Point | undefined): at is Point =>
  at?.every((degrees) => Number.isFinite(degrees)) === true

/** Those with a place, resources before needs. **Shape** otherwise in the order given. */
export const placedOf = (places: ReadonlyArray<MapPlace>): ReadonlyArray<PlacedOnMap> =>
  places
    .toSorted((a, b) => Number(a.kind === "need") - Number(b.kind === "need"))
    .flatMap((place) => (isPoint(place.at) ? [{ ...place, at: place.at }] : []))
    .map((place, index) => ({ ...place, number: index + 1 }))

/** Pictures of the ground from a server that the host chooses. The kit itself asks no one. */
export interface MapTiles {
  /** An address with `{z}`, `{x}` and `{y}`. */
  readonly url: string
  readonly attribution: string
  readonly attributionHref?: string | undefined
  readonly mostZoom?: number | undefined
}
