import { type Example, inLanguage } from "../Example/Example.tsx"
import { Skeleton } from "./Skeleton.tsx"

export const text: Example = (l) => (
  <Skeleton lines={4} label={inLanguage(l, "Wczytywanie historii", "Loading the history")} />
)

export const line: Example = () => <Skeleton lines={1} />
