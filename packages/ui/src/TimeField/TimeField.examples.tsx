import { type Example, inLanguage } from "../Example/Example.tsx"
import { TimeField } from "./TimeField.tsx"

export const filled: Example = (l) => (
  <TimeField name="start" label={inLanguage(l, "Początek", "Start")} defaultValue="16:30" />
)
