import { type Example, inLanguage } from "../Example/Example.tsx"
import { SummaryList } from "./SummaryList.tsx"

export const checkYourAnswers: Example = (l) => (
  <SummaryList
    items={[
      { label: inLanguage(l, "Nazwa", "Name"), value: "Podwórko przy Długiej", changeHref: "#name" },
      {
        label: inLanguage(l, "Rodzaj", "Kind"),
        value: inLanguage(l, "terytorialna", "territorial"),
        changeHref: "#kind",
      },
      { label: inLanguage(l, "Wspólna cecha", "Shared trait"), changeHref: "#trait" },
    ]}
  />
)
