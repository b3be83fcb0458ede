/**
 * The portal's words about evidence from work, plans of development and badges in Ukrainian.
 * Not here: labels of competencies and levels, or sentences about what is wrong (`@osl/competency`).
 */
import type { growth as pl } from "./growth.pl.ts"

export const growth: { readonly [K in keyof typeof pl]: string } = {
  "plan.asked.returned": "Виправте план розвитку: його повернули із зауваженнями",
  "plan.asked.action": "З плану розвитку: {text}",
  "plan.asked.review": "{person}: план розвитку для погодження",
  "evidence.asked": "Перегляньте, що з Вашої роботи може бути доказом компетентності",
}
