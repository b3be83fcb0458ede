import { type Example, inLanguage } from "../Example/Example.tsx"
import { StatisticsFigure } from "./StatisticsFigure.tsx"

export const numberAndSymbols: Example = (l) => (
  <ul>
    {[
      { text: "1 204" },
      { text: "–" },
      { text: "0", meaning: inLanguage(l, "mniej niż połowa jednostki", "less than half a unit") },
      { text: ".", meaning: inLanguage(l, "brak informacji", "no information") },
      { text: "x", meaning: inLanguage(l, "nie dotyczy", "not applicable") },
    ].map((figure) => (
      <li key={figure.text}>
        <StatisticsFigure figure={figure} />
      </li>
    ))}
  </ul>
)
