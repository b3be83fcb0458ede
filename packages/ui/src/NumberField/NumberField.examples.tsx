import { type Example, inLanguage } from "../Example/Example.tsx"
import { NumberField } from "./NumberField.tsx"

export const withUnit: Example = (l) => (
  <NumberField
    name="budget"
    label={inLanguage(l, "Budżet działania", "Budget of the action")}
    unit={inLanguage(l, "zł", "PLN")}
    defaultValue="1500"
    min={0}
    step={50}
  />
)

export const wrong: Example = (l) => (
  <NumberField
    name="people"
    label={inLanguage(l, "Liczba rozmów", "Number of talks")}
    defaultValue={inLanguage(l, "kilka", "a few")}
    error={inLanguage(l, "Wpisz liczbę, na przykład 12.", "Enter a number, for example 12.")}
    step={1}
  />
)
