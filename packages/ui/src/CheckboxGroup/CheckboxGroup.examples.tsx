import { type Example, inLanguage } from "../Example/Example.tsx"
import { CheckboxGroup } from "./CheckboxGroup.tsx"

export const plain: Example = (l) => (
  <CheckboxGroup
    name="ways"
    label={inLanguage(l, "Sposoby pracy", "Ways of working")}
    defaultValues={["walk"]}
    options={[
      { value: "meeting", label: inLanguage(l, "spotkanie", "meeting") },
      { value: "walk", label: inLanguage(l, "spacer badawczy", "research walk") },
      { value: "survey", label: inLanguage(l, "ankieta", "survey") },
    ]}
  />
)
