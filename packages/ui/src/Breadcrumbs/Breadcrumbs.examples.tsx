import { type Example, inLanguage } from "../Example/Example.tsx"
import { Breadcrumbs } from "./Breadcrumbs.tsx"

export const inAProcess: Example = (l) => (
  <Breadcrumbs
    items={[
      { label: inLanguage(l, "Sprawy", "Processes"), href: "#processes" },
      { label: "Podwórko przy Długiej", href: "#process" },
      { label: inLanguage(l, "Dziennik", "Diary") },
    ]}
  />
)
