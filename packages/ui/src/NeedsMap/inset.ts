/**
 * A small drawing in the corner of the map: the borders whole, and which part of them is in view.
 * Not here: the map itself (`leaflet.ts`).
 */
import type * as Leaflet from "leaflet"
import { placeOn, type TerritoryDrawing } from "../TerritoryMap/drawing.ts"

/** **Unit** of the drawing: a view is shown no smaller. */
const smallest = 40

/** Says nothing that the list does not say, so it is silent; there is none without borders, or when all are in view. */
export const showInset = (map: Leaflet.Map, drawing: TerritoryDrawing): void => {
  const { width, height, shapes } = drawing
  if (shapes.length === 0) return
  const inset = document.createElement("div")
  inset.className = "osl-needs__inset"
  inset.ariaHidden = "true"
  inset.innerHTML = `<svg viewBox="-8 -8 ${width + 16} ${height + 16}" focusable="false">${shapes.map(({ path }) => `<path d="${path}"/>`).join("")}<rect/></svg>`
  const frame = inset.querySelector("rect")
  map.getContainer().append(inset)
  const draw = (): void => {
    const bounds = map.getBounds()
    const [left, top] = placeOn(drawing, [bounds.getWest(), bounds.getNorth()])
    const [right, bottom] = placeOn(drawing, [bounds.getEast(), bounds.getSouth()])
    inset.hidden = left <= 0 && top <= 0 && right >= width && bottom >= height
    const sides = { width: Math.max(smallest, right - left), height: Math.max(smallest, bottom - top) }
    const at = { x: (left + right - sides.width) / 2, y: (top + bottom - sides.height) / 2 }
    for (const [name, value] of Object.entries({ ...at, ...sides })) frame?.setAttribute(name, String(value))
  }
  map.on("moveend", draw)
  // The end of a zoom that was under way is told even when the map is gone.
  map.on("unload", () => map.off("moveend", draw))
  draw()
}
