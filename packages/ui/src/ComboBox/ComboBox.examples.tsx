import { type Example, inLanguage } from "../Example/Example.tsx"
import { ComboBox } from "./ComboBox.tsx"

const partners = (l: "pl" | "en") => [
  { value: "school", label: inLanguage(l, "Szkoła Podstawowa nr 3", "Primary School No. 3") },
  {
    value: "library",
    label: inLanguage(l, "Biblioteka na Łąkowej", "The library at Łąkowa"),
    hint: inLanguage(l, "czynna do 19", "open until 19"),
  },
  { value: "parish", label: inLanguage(l, "Parafia św. Anny", "St Anne's parish") },
  { value: "council", label: inLanguage(l, "Rada osiedla Zatorze", "Council of the Zatorze estate") },
  { value: "fire", label: inLanguage(l, "Ochotnicza Straż Pożarna", "Volunteer fire brigade") },
]

export const partner: Example = (l) => (
  <ComboBox
    name="partner"
    label={inLanguage(l, "Partner", "Partner")}
    hint={inLanguage(l, "Wpisz kilka liter nazwy.", "Type a few letters of the name.")}
    options={partners(l)}
    required
  />
)

export const chosen: Example = (l) => (
  <ComboBox
    name="partner"
    label={inLanguage(l, "Partner", "Partner")}
    options={partners(l)}
    defaultValue="parish"
    error={inLanguage(l, "Ten partner jest już w planie.", "This partner is already in the plan.")}
  />
)
