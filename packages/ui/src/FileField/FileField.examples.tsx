import { type Example, inLanguage } from "../Example/Example.tsx"
import { FileField } from "./FileField.tsx"

export const several: Example = (l) => (
  <FileField
    name="photos"
    label={inLanguage(l, "Zdjęcia z podwórka", "Photographs of the yard")}
    hint={inLanguage(l, "Bez twarzy, chyba że jest zgoda.", "Without faces, unless there is consent.")}
    accept=".pdf,image/*"
    types="JPG, PNG, PDF"
    mostBytes={5_000_000}
    isSeveral
  />
)

export const withSaved: Example = (l) => (
  <FileField
    name="agreement"
    label={inLanguage(l, "Umowa partnerstwa", "Partnership agreement")}
    accept=".pdf"
    types="PDF"
    error={inLanguage(l, "Dołącz podpisaną umowę.", "Attach the signed agreement.")}
    required
    kept={[{ id: "7", name: "umowa-szkic.pdf", size: 84_000, href: "#umowa" }]}
  />
)
