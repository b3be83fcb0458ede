import { type Example, inLanguage } from "../Example/Example.tsx"
import { CountsStepper } from "./CountsStepper.tsx"

export const participants: Example = (l) => (
  <CountsStepper
    name="participants"
    label={inLanguage(l, "Uczestnicy", "Participants")}
    hint={inLanguage(l, "Same liczby, bez nazwisk.", "Numbers only, no names.")}
    bands={[
      {
        name: "children",
        label: inLanguage(l, "Dzieci i młodzież", "Children and youth"),
        defaultValue: "4",
      },
      { name: "adults", label: inLanguage(l, "Dorośli", "Adults"), defaultValue: "11" },
      {
        name: "seniors",
        label: inLanguage(l, "Seniorzy", "Seniors"),
        defaultValue: "-2",
        error: inLanguage(l, "Wpisz liczbę nie mniejszą niż 0.", "Enter a number no smaller than 0."),
      },
    ]}
  />
)
