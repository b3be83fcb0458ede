import { type Example, inLanguage } from "../Example/Example.tsx"
import { Select } from "./Select.tsx"

export const plain: Example = (l) => (
  <Select
    name="area"
    label={inLanguage(l, "Obszar", "Area")}
    required
    options={[
      { value: "housing", label: inLanguage(l, "mieszkanie", "housing") },
      { value: "space", label: inLanguage(l, "przestrzeń", "space") },
      { value: "safety", label: inLanguage(l, "bezpieczeństwo", "safety") },
    ]}
  />
)

export const unknownValue: Example = (l) => (
  <Select
    name="area"
    label={inLanguage(l, "Obszar", "Area")}
    defaultValue="harbour"
    options={[{ value: "housing", label: inLanguage(l, "mieszkanie", "housing") }]}
  />
)
