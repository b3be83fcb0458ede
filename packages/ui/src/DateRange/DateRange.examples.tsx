import { type Example, inLanguage } from "../Example/Example.tsx"
import { DateRange } from "./DateRange.tsx"

export const filled: Example = (l) => (
  <DateRange
    name="period"
    label={inLanguage(l, "Okres sprawozdania", "Period of the report")}
    hint={inLanguage(l, "Najczęściej kwartał.", "Most often a quarter.")}
    defaultFrom="2026-01-01"
    defaultTo="2026-03-31"
    required
  />
)

export const reversed: Example = (l) => (
  <DateRange
    name="leave"
    label={inLanguage(l, "Nieobecność", "Absence")}
    defaultFrom="2026-05-20"
    defaultTo="2026-05-04"
    toError={inLanguage(
      l,
      "Podaj dzień nie wcześniejszy niż 2026-05-20.",
      "Give a day not before 2026-05-20.",
    )}
  />
)

export const open: Example = (l) => (
  <DateRange name="since" label={inLanguage(l, "Kiedy", "When")} defaultFrom="2026-03-01" />
)
