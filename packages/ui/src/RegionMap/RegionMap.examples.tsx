import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { drawTerritory, type TerritoryBorder } from "../TerritoryMap/drawing.ts"
import { type RegionArea, RegionMap } from "./RegionMap.tsx"

const square = (code: string, column: number, row: number): TerritoryBorder => {
  const [west, south] = [16 + column * 0.5, 52 - row * 0.3]
  const bend = (column + row) % 2 === 0 ? 0.04 : -0.04
  return {
    properties: { code, name: code },
    geometry: {
      coordinates: [
        [
          [
            [west, south],
            [west + 0.25, south + bend],
            [west + 0.5, south],
            [west + 0.5, south + 0.3],
            [west + 0.25, south + 0.3 - bend],
            [west, south + 0.3],
            [west, south],
          ],
        ],
      ],
    },
  }
}

const codes = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
const drawing = drawTerritory(
  codes.map((code, nth) => square(code, nth % 3, Math.floor(nth / 3))),
  480,
)

const values = [24, 12, null, 7, 31, 5, 18, null, 9]

const areas = (l: Language.Language): ReadonlyArray<RegionArea> =>
  codes.map((code, nth) => {
    const value = values[nth] ?? null
    return {
      code,
      label: inLanguage(l, `powiat przykładowy ${nth + 1}`, `sample county ${nth + 1}`),
      href: `#${code}`,
      figure:
        value === null
          ? {
              text: "#",
              value,
              meaning: inLanguage(l, "mniej niż 5, nie podaje się", "fewer than 5, not given"),
            }
          : { text: String(value), value },
    }
  })

const label = (l: Language.Language) => inLanguage(l, "Procesy w powiatach", "Processes by county")

export const hiddenSmallNumbers: Example = (l) => (
  <RegionMap
    label={label(l)}
    drawing={drawing}
    areas={areas(l)}
    unit={inLanguage(l, "procesy", "processes")}
  />
)

/** Nothing but hidden numbers, one area without a shape, one shape without an area. */
export const odd: Example = (l) => (
  <RegionMap
    label={label(l)}
    drawing={drawing}
    areas={areas(l).map((area, nth) => ({
      ...area,
      code: nth === 0 ? "nowhere" : area.code,
      figure: { text: "#", value: null, meaning: inLanguage(l, "nie podaje się", "not given") },
    }))}
  />
)

export const withoutBorders: Example = (l) => (
  <RegionMap label={label(l)} drawing={drawTerritory([])} areas={areas(l).slice(0, 3)} />
)

export const none: Example = (l) => <RegionMap label={label(l)} drawing={drawing} areas={[]} />
