import { type Example, inLanguage } from "../Example/Example.tsx"
import { EvidenceMark } from "./EvidenceMark.tsx"

export const marks: Example = (l) => (
  <div className="osl-stack">
    <EvidenceMark
      evidence="seed"
      sources={[{ label: inLanguage(l, "Opis projektu, część 4", "Description of the project, part 4") }]}
    />
    <EvidenceMark
      evidence="public"
      sources={[
        {
          label: inLanguage(l, "Mapa zasobów i potrzeb, wzór", "Map of resources and needs, template"),
          href: "#s20",
        },
        { label: inLanguage(l, "Poradnik organizatora", "The organiser’s guide"), href: "#s05" },
      ]}
    />
    <EvidenceMark evidence="inferred" />
  </div>
)

export const one: Example = (l) => (
  <EvidenceMark
    evidence="public"
    sources={[{ label: inLanguage(l, "Poradnik organizatora", "The organiser’s guide"), href: "#s05" }]}
  />
)
