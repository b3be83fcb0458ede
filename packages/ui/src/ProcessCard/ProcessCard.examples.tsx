import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { ProcessCard, type ProcessSummary } from "./ProcessCard.tsx"

export const processes = (l: Language.Language): ReadonlyArray<ProcessSummary> => [
  {
    id: "1",
    href: "#1",
    title: "Podwórko przy Długiej",
    place: "Łódź",
    organiser: "Anna Przykładowa",
    enteredOn: "2026-03-09",
    missing: 2,
    dueOn: "2026-04-30",
  },
  {
    id: "2",
    href: "#2",
    title: "Osiedle Zatorze",
    place: "Elbląg",
    organiser: "Jan Wzorowy",
    enteredOn: "2026-01-12",
    missing: 5,
    dueOn: "2026-03-15",
    isOverdue: true,
  },
  {
    id: "3",
    href: "#3",
    title: inLanguage(l, "Rodzice uczniów z Lipowej", "Parents of the Lipowa school"),
    place: "Gniezno",
    organiser: "Ewa Pokazowa",
    enteredOn: "2026-02-02",
    missing: 0,
  },
]

export const three: Example = (l) => (
  <div className="osl-stack" style={{ maxWidth: "20rem" }}>
    {processes(l).map((process) => (
      <ProcessCard key={process.id} process={process} level={2} />
    ))}
  </div>
)
