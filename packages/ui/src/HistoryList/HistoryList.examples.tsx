import type { Language } from "@osl/core"
import { items as criteria } from "../CriteriaList/CriteriaList.examples.tsx"
import { items as changes } from "../Differences/Differences.examples.tsx"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { type HistoryItem, HistoryList } from "./HistoryList.tsx"

export const items = (l: Language.Language): ReadonlyArray<HistoryItem> => [
  {
    id: "9",
    at: "2026-03-09T08:15:00.000Z",
    who: "Anna Przykładowa",
    duty: inLanguage(l, "organizator", "organiser"),
    onBehalfOf: "Maria Przykładowa",
    what: inLanguage(l, "Początek etapu: Realizacja działań", "Stage begun: Action"),
    isMilestone: true,
    criteria: criteria(l),
  },
  {
    id: "8",
    at: "2026-03-02T22:40:00.000Z",
    who: "Maria Przykładowa",
    duty: inLanguage(l, "organizator", "organiser"),
    what: inLanguage(l, "Poprawiono plan „Ławki i cień”", "Plan “Benches and shade” corrected"),
    reason: inLanguage(l, "Rada osiedla dodała drugi cel.", "The estate council added a second goal."),
    href: "#plan",
    changes: changes(l),
  },
  {
    id: "7",
    at: "2026-02-11",
    what: inLanguage(l, "Wpis w dzienniku: spotkanie na podwórku", "Diary entry: a meeting in the yard"),
    href: "#diary",
  },
]

export const withChanges: Example = (l) => <HistoryList items={items(l)} />

export const none: Example = () => <HistoryList items={[]} />
