import { type Example, inLanguage } from "../Example/Example.tsx"
import { ActionList } from "./ActionList.tsx"

export const ownAndOthers: Example = (l) => (
  <ActionList
    actions={[
      { key: "diary", label: inLanguage(l, "Dodaj wpis w dzienniku", "Add a diary entry"), href: "#diary" },
      { key: "plan", label: inLanguage(l, "Dodaj plan działania", "Add an action plan"), href: "#plan" },
      {
        key: "approve",
        label: inLanguage(l, "Zatwierdź plan", "Approve the plan"),
        href: "#approve",
        who: inLanguage(l, "dyrektor", "director"),
      },
    ]}
  />
)
