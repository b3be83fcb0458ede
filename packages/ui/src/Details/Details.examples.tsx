import { type Example, inLanguage } from "../Example/Example.tsx"
import { Details } from "./Details.tsx"

export const open: Example = (l) => (
  <Details open summary={inLanguage(l, "Skąd te warunki?", "Where do these conditions come from?")}>
    {inLanguage(
      l,
      "To propozycja autorów programu. Ośrodek może zmienić progi.",
      "They are a proposal of the authors. A centre may change the thresholds.",
    )}
  </Details>
)
