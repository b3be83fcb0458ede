/**
 * The portal's words about evidence from work, plans of development and badges in Polish.
 * Not here: labels of competencies and levels, or sentences about what is wrong (`@osl/competency`).
 */
export const growth = {
  "plan.asked.returned": "Popraw plan rozwoju: wrócił z uwagami",
  "plan.asked.action": "Z planu rozwoju: {text}",
  "plan.asked.review": "{person}: plan rozwoju do uzgodnienia",
  "evidence.asked": "Przejrzyj, co z Twojej pracy może być dowodem kompetencji",
} as const
