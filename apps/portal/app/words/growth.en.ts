/**
 * The portal's words about evidence from work, plans of development and badges in English.
 * Not here: labels of competencies and levels, or sentences about what is wrong (`@osl/competency`).
 */
import type { growth as pl } from "./growth.pl.ts"

export const growth: { readonly [K in keyof typeof pl]: string } = {
  "plan.asked.returned": "Mend your development plan: it came back with remarks",
  "plan.asked.action": "From your development plan: {text}",
  "plan.asked.review": "{person}: a development plan to agree to",
  "evidence.asked": "Look through what of your work may be evidence of a competency",
}
