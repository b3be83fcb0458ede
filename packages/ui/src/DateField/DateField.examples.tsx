import { type Example, inLanguage } from "../Example/Example.tsx"
import { DateField } from "./DateField.tsx"

export const filled: Example = (l) => (
  <DateField
    name="date"
    label={inLanguage(l, "Data spotkania", "Date of the meeting")}
    defaultValue="2026-03-31"
    required
  />
)

export const wrong: Example = (l) => (
  <DateField
    name="date"
    label={inLanguage(l, "Data spotkania", "Date of the meeting")}
    defaultValue={inLanguage(l, "31 marca", "31 March")}
    error={inLanguage(
      l,
      "Podaj prawdziwą datę, na przykład 2026-03-31.",
      "Give a real date, for example 2026-03-31.",
    )}
  />
)
