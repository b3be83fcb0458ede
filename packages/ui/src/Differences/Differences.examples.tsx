import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { Differences } from "./Differences.tsx"
import type { Difference } from "./difference.ts"

export const items = (l: Language.Language): ReadonlyArray<Difference> => [
  {
    key: "title",
    label: inLanguage(l, "Nazwa planu", "Name of the plan"),
    before: inLanguage(l, "Ławki", "Benches"),
    after: inLanguage(l, "Ławki i cień", "Benches and shade"),
  },
  {
    key: "goals",
    label: inLanguage(l, "Cele", "Goals"),
    before: inLanguage(l, "1. Cel: Dwie ławki", "1. Goal: Two benches"),
    after: inLanguage(
      l,
      "1. Cel: Cztery ławki w cieniu\n2. Cel: Sąsiedzi dbają o podwórko",
      "1. Goal: Four benches in shade\n2. Goal: Neighbours mind the yard",
    ),
  },
  {
    key: "note",
    label: inLanguage(l, "Uwagi", "Remarks"),
    before: inLanguage(l, "Do omówienia z radą osiedla.", "To be talked over with the estate council."),
  },
]

export const ofAPlan: Example = (l) => <Differences items={items(l)} />

export const none: Example = () => <Differences items={[]} />
