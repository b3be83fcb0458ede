import { type Example, inLanguage } from "../Example/Example.tsx"
import { TextArea } from "./TextArea.tsx"

export const plain: Example = (l) => (
  <TextArea name="what" label={inLanguage(l, "Co się wydarzyło", "What happened")} maxLength={400} required />
)

export const nearTheLimit: Example = (l) => (
  <TextArea
    name="what"
    label={inLanguage(l, "Co się wydarzyło", "What happened")}
    maxLength={60}
    defaultValue={inLanguage(
      l,
      "Spotkanie na podwórku, jedenaście osób, trzy pomysły.",
      "A meeting in the yard, eleven people, three ideas.",
    )}
  />
)

export const withPersonalData: Example = (l) => (
  <TextArea
    name="what"
    label={inLanguage(l, "Co się wydarzyło", "What happened")}
    defaultValue={inLanguage(l, "Zadzwonić do sąsiadki: 600 100 200.", "Call the neighbour: 600 100 200.")}
    warnings={["600 100 200"]}
  />
)
