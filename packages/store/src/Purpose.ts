/**
 * What something is read or changed for, as the audit notes it.
 * Not here: who may do it (`@osl/workflow`, Permission).
 */
import type { Language } from "@osl/core"

/** **Shape** codes only, so that nobody writes about a person here. */
export const purposes = [
  "case-work",
  "supervision",
  "development",
  "development-of-the-model",
  "reporting",
  "inspection",
  "request-of-a-person",
  "upkeep",
] as const
export type Purpose = (typeof purposes)[number]

/** What to call a purpose. */
export const labels: { readonly [P in Purpose]: { readonly [L in Language.Language]: string } } = {
  "case-work": { pl: "praca z procesem", en: "work on the process" },
  supervision: { pl: "superwizja", en: "supervision" },
  development: { pl: "rozwój kompetencji", en: "development of competencies" },
  "development-of-the-model": { pl: "rozwój modelu", en: "development of the model" },
  reporting: { pl: "sprawozdanie", en: "reporting" },
  inspection: { pl: "kontrola", en: "inspection" },
  "request-of-a-person": { pl: "wniosek osoby, której dane dotyczą", en: "request of the person concerned" },
  upkeep: { pl: "utrzymanie systemu", en: "upkeep of the system" },
}
