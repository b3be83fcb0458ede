/**
 * The door of the map by Leaflet, an optional peer: only who opens it needs the library.
 * Not here: every other part (`index.ts`).
 */
export { NeedsMap, type NeedsMapProps } from "./NeedsMap/NeedsMap.tsx"
export type { MapPlace, MapTiles, PlaceKind } from "./NeedsMap/places.ts"
