import { type Example, inLanguage } from "../Example/Example.tsx"
import type { TerritoryBorder } from "../TerritoryMap/drawing.ts"
import { NeedsMap } from "./NeedsMap.tsx"
import type { MapPlace } from "./places.ts"

const borders: ReadonlyArray<TerritoryBorder> = [
  {
    properties: { code: "one", name: "Przykładowo" },
    geometry: {
      coordinates: [
        [
          [
            [16.8, 52],
            [17.2, 51.95],
            [17.3, 52.3],
            [16.9, 52.35],
            [16.8, 52],
          ],
        ],
      ],
    },
  },
]

const places = (l: "pl" | "en"): ReadonlyArray<MapPlace> => [
  {
    id: "room",
    kind: "resource",
    title: inLanguage(l, "Świetlica przy parafii", "The parish day room"),
    href: "#room",
    text: inLanguage(l, "Wtorki i czwartki po południu.", "Tuesday and Thursday afternoons."),
    at: [17.05, 52.15],
  },
  {
    id: "cooks",
    kind: "resource",
    title: inLanguage(l, "Panie, które gotują na festyn", "Women who cook for the fair"),
  },
  {
    id: "shade",
    kind: "need",
    title: inLanguage(l, "Nie ma gdzie usiąść w cieniu", "Nowhere to sit in shade"),
    href: "#shade",
    state: { label: inLanguage(l, "pilna", "urgent"), tone: "attention" },
    at: [17.05, 52.15],
  },
  {
    id: "bus",
    kind: "need",
    title: inLanguage(l, "Autobus tylko dwa razy dziennie", "A bus only twice a day"),
    at: [17.15, 52.22],
  },
]

const pl = places("pl")
const en = places("en")

export const ofACommunity: Example = (l) => (
  <NeedsMap
    label={inLanguage(l, "Zasoby i potrzeby", "Resources and needs")}
    places={l === "pl" ? pl : en}
    borders={borders}
    heading={2}
  />
)

export const empty: Example = (l) => (
  <NeedsMap label={inLanguage(l, "Zasoby i potrzeby", "Resources and needs")} places={[]} borders={borders} />
)
