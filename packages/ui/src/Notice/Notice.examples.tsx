import { type Example, inLanguage } from "../Example/Example.tsx"
import { Notice } from "./Notice.tsx"

export const kinds: Example = (l) => (
  <div className="osl-stack">
    <Notice kind="success" title={inLanguage(l, "Wpis zapisany", "Entry saved")}>
      {inLanguage(l, "Widać go w dzienniku i w historii procesu.", "It is in the diary and in the history.")}
    </Notice>
    <Notice>{inLanguage(l, "Mapa ma już opublikowaną wersję.", "The map has a published version.")}</Notice>
    <Notice kind="warning">
      {inLanguage(l, "Termin przeglądu minął 3 dni temu.", "The review was due 3 days ago.")}
    </Notice>
    <Notice kind="error" title={inLanguage(l, "Nie zapisano", "Not saved")}>
      {inLanguage(l, "Ktoś zmienił ten plan w międzyczasie.", "Someone has changed this plan meanwhile.")}
    </Notice>
  </div>
)
