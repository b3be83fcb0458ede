import { type Example, inLanguage } from "../Example/Example.tsx"
import { Tabs } from "./Tabs.tsx"

export const process: Example = (l) => (
  <Tabs
    label={inLanguage(l, "Części procesu", "Parts of the process")}
    items={[
      { href: "#overview", label: inLanguage(l, "Przegląd", "Overview"), isCurrent: true },
      { href: "#diary", label: inLanguage(l, "Dziennik", "Diary"), count: 12 },
      { href: "#diagnosis", label: inLanguage(l, "Diagnoza", "Diagnosis") },
      { href: "#groups", label: inLanguage(l, "Grupy i partnerstwa", "Groups and partnerships") },
      { href: "#plan", label: "Plan" },
      { href: "#history", label: inLanguage(l, "Historia", "History") },
    ]}
  />
)
