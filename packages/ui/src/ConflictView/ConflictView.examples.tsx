import { items as sides } from "../Differences/Differences.examples.tsx"
import type { Example } from "../Example/Example.tsx"
import { items as meanwhile } from "../HistoryList/HistoryList.examples.tsx"
import { ConflictView } from "./ConflictView.tsx"

export const bothSides: Example = (l) => (
  <ConflictView meanwhile={meanwhile(l).slice(1, 2)} sides={sides(l)} />
)

export const onlyWhatHappened: Example = (l) => <ConflictView meanwhile={meanwhile(l).slice(1)} />
