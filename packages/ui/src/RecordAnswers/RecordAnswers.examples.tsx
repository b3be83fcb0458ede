import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import type { AnswerRow } from "./answers.ts"
import { RecordAnswers } from "./RecordAnswers.tsx"

export const rows = (l: Language.Language): ReadonlyArray<AnswerRow> => [
  {
    name: "title",
    label: inLanguage(l, "Nazwa planu", "Name of the plan"),
    value: { kind: "text", text: inLanguage(l, "Ławki i cień", "Benches and shade") },
  },
  {
    name: "why",
    label: inLanguage(l, "Skąd ten plan", "Where this plan comes from"),
    value: {
      kind: "lines",
      text: inLanguage(
        l,
        "Mieszkańcy nie mają gdzie usiąść.\nLatem na podwórku nie ma cienia.",
        "Residents have nowhere to sit.\nIn summer there is no shade in the yard.",
      ),
    },
  },
  {
    name: "strategies",
    label: inLanguage(l, "Strategie", "Strategies"),
    value: {
      kind: "items",
      items: [inLanguage(l, "aktywizacja", "activation"), inLanguage(l, "integracja", "integration")],
    },
  },
  {
    name: "goals",
    label: inLanguage(l, "Cele", "Goals"),
    value: {
      kind: "rows",
      rows: [
        [
          {
            name: "text",
            label: inLanguage(l, "Cel", "Goal"),
            value: { kind: "text", text: inLanguage(l, "Cztery ławki w cieniu", "Four benches in shade") },
          },
          {
            name: "indicator",
            label: inLanguage(l, "Wskaźnik", "Indicator"),
            value: { kind: "text", text: inLanguage(l, "liczba ławek", "number of benches") },
          },
        ],
        [
          {
            name: "text",
            label: inLanguage(l, "Cel", "Goal"),
            value: {
              kind: "text",
              text: inLanguage(l, "Sąsiedzi dbają o podwórko", "Neighbours mind the yard"),
            },
          },
        ],
      ],
    },
  },
  { name: "note", label: inLanguage(l, "Uwagi", "Remarks") },
]

export const ofAPlan: Example = (l) => <RecordAnswers rows={rows(l)} />

export const none: Example = () => <RecordAnswers rows={[]} />
