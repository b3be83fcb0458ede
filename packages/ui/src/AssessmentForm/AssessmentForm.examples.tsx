import type { Form, Language } from "@osl/core"
import { type Example, inLanguage } from "../Example/Example.tsx"
import { everyKind } from "../RecordForm/kinds.tsx"
import { AssessmentForm, type LevelText } from "./AssessmentForm.tsx"

const names = [
  ["początkujący", "beginner"],
  ["samodzielny", "independent"],
  ["zaawansowany", "advanced"],
  ["mentor", "mentor"],
] as const

const level = (name: string, pl: string, en: string): Form.FormField => ({
  name,
  kind: "choice",
  label: { pl, en },
  required: true,
  privacy: "institution",
  codes: names.map(([one, other], nth) => ({
    code: String(nth + 1),
    label: { pl: `${nth + 1}: ${one}`, en: `${nth + 1}: ${other}` },
  })),
})

const definition: Form.FormDefinition = {
  form: "F17",
  title: { pl: "Arkusz oceny", en: "Assessment sheet" },
  purpose: { pl: "Ocena kompetencji.", en: "Rating of competencies." },
  evidence: "inferred",
  sources: [],
  fields: [
    level("mediation", "Mediacja", "Mediation"),
    level("planning", "Planowanie", "Planning"),
    {
      name: "why",
      kind: "long-text",
      label: { pl: "Na czym opiera się ocena", en: "What the rating rests on" },
      required: false,
      privacy: "institution",
      maxLength: 1000,
    },
  ],
}

const texts = (l: Language.Language): ReadonlyArray<LevelText> => [
  { code: "1", text: inLanguage(l, "Rozpoznaje spór i prosi o pomoc.", "Sees a quarrel and asks for help.") },
  {
    code: "2",
    text: inLanguage(l, "Prowadzi rozmowę dwóch stron.", "Leads a talk of two sides."),
    example: inLanguage(l, "sąsiedzi i hałas na podwórku", "neighbours and noise in the yard"),
  },
  { code: "3", text: inLanguage(l, "Prowadzi spory wielu stron.", "Leads quarrels of many sides.") },
  { code: "4", text: inLanguage(l, "Uczy mediacji innych.", "Teaches mediation to others.") },
]

export const withLevelTexts: Example = (l) => (
  <AssessmentForm
    kinds={everyKind}
    definition={definition}
    levelTexts={{ mediation: texts(l) }}
    evidence="inferred"
    answers={{ mediation: "2" }}
    action="#sheet"
  />
)

/** Texts of a field that the form does not have, and of levels that a field does not have. */
export const strayTexts: Example = () => (
  <AssessmentForm
    kinds={everyKind}
    definition={definition}
    levelTexts={{ nothing: [], planning: [{ code: "9", text: "–" }], toString: [] }}
    action="#sheet"
    problems={[{ path: ["planning"], text: "–" }]}
  />
)
