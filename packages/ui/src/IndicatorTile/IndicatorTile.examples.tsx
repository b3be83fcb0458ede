import { type Example, inLanguage } from "../Example/Example.tsx"
import { IndicatorTile } from "./IndicatorTile.tsx"

const figure = (value: number) => ({ text: String(value), value })

export const growing: Example = (l) => (
  <IndicatorTile
    label={inLanguage(l, "Mieszkańcy na spotkaniach", "Residents at meetings")}
    unit={inLanguage(l, "osoby", "people")}
    target={{ text: "40", value: 40 }}
    periods={[
      { key: "1", label: inLanguage(l, "I kwartał 2026", "First quarter of 2026"), figure: figure(12) },
      {
        key: "2",
        label: inLanguage(l, "II kwartał 2026", "Second quarter of 2026"),
        figure: { text: ".", value: null, meaning: inLanguage(l, "brak informacji", "no information") },
      },
      { key: "3", label: inLanguage(l, "III kwartał 2026", "Third quarter of 2026"), figure: figure(33) },
    ]}
  />
)

export const symbol: Example = (l) => (
  <IndicatorTile
    label={inLanguage(l, "Wolontariusze", "Volunteers")}
    periods={[
      {
        key: "1",
        label: inLanguage(l, "I półrocze 2026", "First half of 2026"),
        figure: { text: "x", value: null, meaning: inLanguage(l, "nie dotyczy", "not applicable") },
      },
    ]}
  />
)

export const none: Example = (l) => (
  <IndicatorTile label={inLanguage(l, "Wolontariusze", "Volunteers")} periods={[]} />
)
