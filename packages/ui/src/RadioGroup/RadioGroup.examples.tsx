import { type Example, inLanguage } from "../Example/Example.tsx"
import { RadioGroup } from "./RadioGroup.tsx"

export const withHints: Example = (l) => (
  <RadioGroup
    name="kind"
    label={inLanguage(l, "Rodzaj społeczności", "Kind of community")}
    required
    defaultValue="territorial"
    options={[
      {
        value: "territorial",
        label: inLanguage(l, "terytorialna", "territorial"),
        hint: inLanguage(l, "Łączy ją miejsce.", "A place unites it."),
      },
      {
        value: "categorial",
        label: inLanguage(l, "kategorialna", "categorial"),
        hint: inLanguage(l, "Łączy ją wspólna cecha.", "A shared trait unites it."),
      },
    ]}
  />
)

export const wrong: Example = (l) => (
  <RadioGroup
    name="open"
    inline
    label={inLanguage(l, "Czy spotkanie było otwarte?", "Was the meeting open?")}
    error={inLanguage(l, "Uzupełnij to pole.", "Fill in this field.")}
    options={[
      { value: "yes", label: inLanguage(l, "Tak", "Yes") },
      { value: "no", label: inLanguage(l, "Nie", "No") },
    ]}
  />
)
