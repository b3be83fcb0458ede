import { type Example, inLanguage } from "../Example/Example.tsx"
import { processes } from "../ProcessCard/ProcessCard.examples.tsx"
import { stages } from "../StageMap/StageMap.examples.tsx"
import { Board } from "./Board.tsx"

export const byStage: Example = (l) => (
  <Board
    columns={stages(l).map((stage, index) => ({
      code: stage.code,
      label: stage.label,
      processes: processes(l).slice(0, index % 4),
      ...(index % 4 === 3
        ? { count: 14, more: { href: "#more", label: inLanguage(l, "Zobacz wszystkie", "See all") } }
        : {}),
    }))}
  />
)
