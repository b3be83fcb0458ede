import { type Example, inLanguage } from "../Example/Example.tsx"
import { drawTerritory, type TerritoryBorder } from "./drawing.ts"
import { TerritoryMap } from "./TerritoryMap.tsx"

const field = (code: string, west: number): TerritoryBorder => ({
  properties: { code, name: code },
  geometry: {
    coordinates: [
      [
        [
          [west, 52],
          [west + 0.4, 51.95],
          [west + 0.5, 52.3],
          [west + 0.1, 52.35],
          [west, 52],
        ],
      ],
    ],
  },
})

const drawing = drawTerritory([field("one", 16.8), field("two", 17.3)], 480)

/** Three processes in one municipality, one in the next. */
export const twoMunicipalities: Example = (l) => (
  <TerritoryMap
    drawing={drawing}
    marked={["one"]}
    label={inLanguage(l, "Procesy na mapie", "Processes on the map")}
    pins={[
      { id: "1", name: "Osiedle Zatorze", href: "#1", at: [17.05, 52.15] },
      { id: "2", name: "Stare Miasto", href: "#2", at: [17.05, 52.15] },
      { id: "3", name: "Nad Stawem", href: "#3", at: [17.05, 52.15] },
      { id: "4", name: "Podgaje", href: "#4", at: [17.55, 52.15] },
    ]}
  />
)
