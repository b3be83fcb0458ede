import { renderToString } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { drawTerritory, placeOn, type TerritoryBorder } from "./drawing.ts"
import { TerritoryMap } from "./TerritoryMap.tsx"

const square: TerritoryBorder = {
  properties: { code: "1", name: "Kwadrat" },
  geometry: {
    coordinates: [
      [
        [
          [19, 51],
          [21, 51],
          [21, 53],
          [19, 53],
          [19, 51],
        ],
      ],
    ],
  },
}

describe("drawTerritory", () => {
  it("[KM11] puts the north-west corner at the origin, north up, and keeps the given width", () => {
    const drawing = drawTerritory([square], 200)
    expect(placeOn(drawing, [19, 53])).toEqual([0, 0])
    expect(placeOn(drawing, [21, 51]).map(Math.round)).toEqual([200, drawing.height])
    expect(drawing.shapes[0]?.path).toMatch(/^M(?:\d+ \d+L?)+Z$/)
  })

  it("draws a degree of longitude narrower than one of latitude, as it is in Poland", () => {
    const { width, height } = drawTerritory([square], 200)
    expect(width / height).toBeCloseTo(Math.cos((52 * Math.PI) / 180), 2)
  })

  it("draws an empty sheet of nothing", () => {
    expect(drawTerritory([]).shapes).toEqual([])
  })
})

describe("TerritoryMap", () => {
  it("[KM11] gives every pin a name and a link, and sets pins of one place apart", () => {
    const pins = ["Jeden", "Dwa", "Trzy"].map((name, index) => ({
      id: String(index),
      name,
      href: `/processes/${index}`,
      at: [20, 52] as const,
    }))
    const html = renderToString(
      <TerritoryMap drawing={drawTerritory([square])} pins={pins} label="Procesy" />,
    )
    for (const { name, href } of pins)
      expect(html).toMatch(new RegExp(`href="${href}"[^>]*aria-label="${name}"`))
    const centres = [...html.matchAll(/__dot" cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) => `${x} ${y}`)
    expect(new Set(centres).size).toBe(3)
    expect(html).toContain('<nav class="osl-territory" aria-label="Procesy">')
  })
})
