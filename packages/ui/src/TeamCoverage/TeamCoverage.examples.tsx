import { type Example, inLanguage } from "../Example/Example.tsx"
import { TeamCoverage } from "./TeamCoverage.tsx"

export const ofACentre: Example = (l) => {
  const wanted = inLanguage(l, "3: zaawansowany", "3: advanced")
  return (
    <TeamCoverage
      label={inLanguage(l, "Kompetencje zespołu", "Competencies of the team")}
      team={4}
      items={[
        {
          key: "meetings",
          competency: inLanguage(l, "Prowadzenie spotkań", "Leading meetings"),
          href: "#meetings",
          wanted,
          holders: ["Anna Przykładowa", "Maria Przykładowa", "Jan Przykładowy"],
        },
        {
          key: "mediation",
          competency: inLanguage(l, "Mediacja", "Mediation"),
          wanted,
          holders: ["Anna Przykładowa"],
        },
        {
          key: "law",
          competency: inLanguage(l, "Znajomość przepisów", "Knowing the law"),
          wanted,
          holders: [],
        },
        {
          key: "network",
          competency: inLanguage(l, "Budowanie sieci", "Building networks"),
          wanted,
          holders: 2,
        },
      ]}
    />
  )
}

export const nobodyYet: Example = (l) => (
  <TeamCoverage
    label={inLanguage(l, "Kompetencje zespołu", "Competencies of the team")}
    team={0}
    items={[]}
  />
)
