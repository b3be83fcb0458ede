import type { Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { CompetencyProfile, type ProfileCompetency } from "./CompetencyProfile.tsx"

const levels = (l: Language.Language) => [
  { level: 1, label: inLanguage(l, "1: początkujący", "1: beginner") },
  { level: 2, label: inLanguage(l, "2: samodzielny", "2: independent") },
  { level: 3, label: inLanguage(l, "3: zaawansowany", "3: advanced") },
  { level: 4, label: inLanguage(l, "4: mentor", "4: mentor") },
]

const competencies = (l: Language.Language): ReadonlyArray<ProfileCompetency> => [
  {
    key: "meetings",
    label: inLanguage(l, "Prowadzenie spotkań", "Leading meetings"),
    level: 3,
    wanted: 3,
    href: "#1",
  },
  {
    key: "diagnosis",
    label: inLanguage(l, "Diagnoza z mieszkańcami", "Diagnosis with residents"),
    level: 2,
    wanted: 3,
  },
  { key: "mediation", label: inLanguage(l, "Mediacja", "Mediation"), level: null, wanted: 2 },
  { key: "network", label: inLanguage(l, "Budowanie sieci", "Building networks"), level: 4, wanted: 3 },
  { key: "planning", label: inLanguage(l, "Planowanie", "Planning"), level: 1, wanted: 2 },
  { key: "law", label: inLanguage(l, "Znajomość przepisów", "Knowing the law"), level: 2 },
]

const label = (l: Language.Language) => inLanguage(l, "Profil kompetencji", "Competency profile")

export const besideARole: Example = (l) => (
  <CompetencyProfile label={label(l)} levels={levels(l)} competencies={competencies(l)} />
)

export const nothingKnown: Example = (l) => (
  <CompetencyProfile
    label={label(l)}
    levels={levels(l)}
    competencies={competencies(l).map((one) => ({ key: one.key, label: one.label, level: null }))}
  />
)

export const two: Example = (l) => (
  <CompetencyProfile label={label(l)} levels={levels(l)} competencies={competencies(l).slice(0, 2)} />
)
