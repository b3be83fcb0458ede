import { type Example, inLanguage } from "../Example/Example.tsx"
import { rows } from "../RecordAnswers/RecordAnswers.examples.tsx"
import { CheckAnswers } from "./CheckAnswers.tsx"

export const beforeAPlanBinds: Example = (l) => (
  <CheckAnswers
    rows={rows(l)}
    draft={{
      answers: { title: "Ławki i cień", goals: [{ text: "Cztery ławki w cieniu" }] },
      hidden: [["_version", "12"]],
    }}
    action="#approve"
    confirmLabel={inLanguage(l, "Zatwierdź plan", "Approve the plan")}
  />
)
