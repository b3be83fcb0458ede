/**
 * Borders and places on a flat sheet: longitude and latitude to the units of an SVG.
 * Not here: the borders themselves (`@osl/core/territory/borders`), or the map around them (`TerritoryMap`).
 */

export type Point = readonly [longitude: number, latitude: number]

/** A border as GeoJSON gives it. **Unit** degrees (WGS 84). */
export interface TerritoryBorder {
  readonly properties: { readonly code: string; readonly name: string }
  readonly geometry: {
    readonly coordinates: ReadonlyArray<ReadonlyArray<ReadonlyArray<Point>>>
  }
}

/** What is drawn once and may be sent to a browser. **Unit** SVG units; `bounds` in degrees. **Shape** plain JSON. */
export interface TerritoryDrawing {
  readonly width: number
  readonly height: number
  readonly bounds: {
    readonly west: number
    readonly north: number
    readonly scale: number
    readonly squeeze: number
  }
  readonly shapes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly path: string }>
}

const pointsOf = (border: TerritoryBorder): ReadonlyArray<Point> => border.geometry.coordinates.flat(2)

const extent = (points: ReadonlyArray<Point>) => {
  let [west, east, south, north] = [180, -180, 90, -90]
  for (const [x, y] of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return { west, east, south, north }
}

/** Where a point stands on a drawing. **Unit** SVG units, to one decimal. */
export const placeOn = ({ bounds }: Pick<TerritoryDrawing, "bounds">, [x, y]: Point): Point => [
  Math.round((x - bounds.west) * bounds.squeeze * bounds.scale * 10) / 10,
  Math.round((bounds.north - y) * bounds.scale * 10) / 10,
]

const ringPath = (drawing: Pick<TerritoryDrawing, "bounds">, ring: ReadonlyArray<Point>): string => {
  const steps: Array<string> = []
  let last = ""
  for (const point of ring) {
    const [x, y] = placeOn(drawing, point)
    const step = `${Math.round(x)} ${Math.round(y)}`
    if (step !== last) steps.push(step)
    last = step
  }
  return steps.length < 4 ? "" : `M${steps.join("L")}Z`
}

/**
 * Draws borders on a sheet of a given width, north up, with the widths of the middle latitude.
 *
 * **Shape** points closer than a unit are drawn once; an empty list gives an empty square.
 */
export const drawTerritory = (borders: ReadonlyArray<TerritoryBorder>, width = 640): TerritoryDrawing => {
  const points = borders.flatMap(pointsOf)
  if (points.length === 0)
    return { width, height: width, bounds: { west: 0, north: 0, scale: 1, squeeze: 1 }, shapes: [] }
  const { west, east, south, north } = extent(points)
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / ((east - west) * squeeze)
  const bounds = { west, north, scale, squeeze }
  return {
    width,
    height: Math.round((north - south) * scale),
    bounds,
    shapes: borders.map((border) => ({
      code: border.properties.code,
      name: border.properties.name,
      path: border.geometry.coordinates
        .flat()
        .map((ring) => ringPath({ bounds }, ring))
        .join(""),
    })),
  }
}
