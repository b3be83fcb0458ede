/**
 * What competencies, roles, levels and scores are called in the reader's language.
 * Not here: the sentences of pages (`words/`), or how a score comes about (`@osl/competency`, Score).
 */
import { Framework, Level } from "@osl/competency"
import { makeWords } from "@osl/ui"
import { type Locale, ofModel } from "../words/Locale.ts"

/** The label at the beginning of a line. */
export const first = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

export const competencyName = (framework: Framework.Framework, key: string, language: Locale): string =>
  first(Framework.competency(framework, key)?.label[ofModel(language)] ?? key)

export const roleName = (framework: Framework.Framework, key: string, language: Locale): string =>
  first(Framework.role(framework, key)?.label[ofModel(language)] ?? key)

const labelOf = (framework: Framework.Framework, number: number, language: Locale): string =>
  framework.levels.find((one) => one.number === number)?.label[ofModel(language)] ?? String(number)

/** A level or a score with the name of the level that is reached: "2,5 (samodzielny)". */
export const levelName = (framework: Framework.Framework, value: number, language: Locale): string => {
  const reached = Level.all.findLast((one) => one <= value)
  const number = makeWords(language).number(value)
  return reached === undefined ? number : `${number} (${labelOf(framework, reached, language)})`
}

/** The level of a rating by its key, in the same words. */
export const ratedLevel = (framework: Framework.Framework, key: string, language: Locale): string => {
  const level = framework.levels.find((one) => one.key === key)
  return level === undefined ? key : levelName(framework, level.number, language)
}
