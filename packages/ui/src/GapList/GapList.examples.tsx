import { type Example, inLanguage } from "../Example/Example.tsx"
import { GapList } from "./GapList.tsx"

export const ofAWorker: Example = (l) => (
  <GapList
    items={[
      {
        key: "mediation",
        competency: inLanguage(l, "Mediacja", "Mediation"),
        wanted: inLanguage(l, "2: samodzielny", "2: independent"),
        by: 2,
        help: [
          {
            href: "#module",
            label: inLanguage(l, "Moduł: praca z konfliktem", "Module: working with conflict"),
          },
          { label: inLanguage(l, "Superwizja", "Supervision") },
        ],
      },
      {
        key: "planning",
        competency: inLanguage(l, "Planowanie", "Planning"),
        href: "#planning",
        level: inLanguage(l, "1: początkujący", "1: beginner"),
        wanted: inLanguage(l, "2: samodzielny", "2: independent"),
        by: 1,
        plan: { href: "#plan", label: inLanguage(l, "Cel w planie rozwoju", "Goal in the development plan") },
      },
    ]}
  />
)

export const none: Example = () => <GapList items={[]} />
