import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { Timeline, type TimelineEvent } from "./Timeline.tsx"

export const events = (l: Language.Language): ReadonlyArray<TimelineEvent> => [
  {
    id: "4",
    at: "2026-03-09T08:15:00.000Z",
    who: "Anna Przykładowa",
    what: inLanguage(l, "Początek etapu: Realizacja działań", "Stage begun: Action"),
    weight: "milestone",
    href: "#4",
  },
  {
    id: "3",
    at: "2026-03-02T22:40:00.000Z",
    who: "Maria Przykładowa",
    what: inLanguage(l, "Plan zatwierdzony", "Plan approved"),
    details: inLanguage(
      l,
      "3 cele, 7 działań, odpowiadają też mieszkańcy.",
      "3 goals, 7 actions, residents answer for some.",
    ),
  },
  {
    id: "2",
    at: "2026-02-11",
    who: "Anna Przykładowa",
    what: inLanguage(l, "Wpis w dzienniku: spotkanie na podwórku", "Diary entry: a meeting in the yard"),
    href: "#2",
  },
  {
    id: "1",
    at: "2026-01-20",
    what: inLanguage(l, "Początek etapu: Wspólne planowanie", "Stage begun: Planning together"),
    weight: "milestone",
  },
]

export const ofAProcess: Example = (l) => <Timeline events={events(l)} />
