import { type Example, inLanguage } from "../Example/Example.tsx"
import { Progress } from "./Progress.tsx"

export const known: Example = (l) => (
  <Progress
    label={inLanguage(l, "Wczytywanie pokazu", "Loading the demonstration")}
    value={30}
    max={53}
    text={inLanguage(l, "30 z 53 ośrodków", "30 of 53 centres")}
  />
)

export const percent: Example = (l) => (
  <Progress label={inLanguage(l, "Przeliczanie zestawień", "Rebuilding the lists")} value={0.999} max={1} />
)

export const endless: Example = (l) => (
  <Progress label={inLanguage(l, "Wysyłanie pliku", "Sending the file")} />
)
