/**
 * What the page of one competency shows: the number with what it is made of, what a role needs, and what each level means.
 * Not here: the numbers and the texts (`@osl/competency`), or drawing them (`routes/competencies.$competency`).
 */
import { Framework, Gap, Profile, Score, TrainingSuggestion } from "@osl/competency"
import { type Evidence, Forms } from "@osl/core"
import { ofModel } from "../words/Locale.ts"
import { say } from "../words/Words.ts"
import { competencyName, first, levelName, roleName } from "./CompetencyWords.ts"
import type { Telling } from "./ProfileView.ts"

/** What one level of a competency means, in the reader's language. **Shape** `isReached` when the score is not below it. */
export interface LevelText {
  readonly level: number
  readonly label: string
  readonly descriptor: string
  readonly example: string
  readonly evidence: Evidence.Mark
  readonly isReached: boolean
}

export interface CompetencyView {
  readonly key: string
  readonly title: string
  readonly definition: string
  readonly value: string | null
  /** The number and its rule, then each mode or why it says nothing, then the flags. */
  readonly why: ReadonlyArray<string>
  /** What the role needs and what is missing; nothing when the role does not need it. */
  readonly gap: string | null
  readonly levels: ReadonlyArray<LevelText>
  readonly roles: ReadonlyArray<string>
  readonly shownBy: ReadonlyArray<string>
  readonly trainings: ReadonlyArray<string>
}

/** The texts of the levels of a competency, from the lowest; none without texts. */
export const levelsOf = (
  { framework, language }: Pick<Telling, "framework" | "language">,
  key: string,
  score: number | null = null,
): ReadonlyArray<LevelText> =>
  (Framework.competency(framework, key)?.levels ?? []).map(({ level, descriptor, example, evidence }) => ({
    level,
    label: levelName(framework, level, language),
    descriptor: descriptor[ofModel(language)],
    example: example[ofModel(language)],
    evidence,
    isReached: score !== null && level <= score,
  }))

/** One competency of a profile; nothing for a key that the framework does not have. */
export const of = (telling: Telling, key: string, role: string): CompetencyView | undefined => {
  const { framework, profile, own, language } = telling
  const competency = Framework.competency(framework, key)
  const score = Profile.score(profile, key)
  if (competency === undefined || score === undefined) return undefined
  const gap = Gap.of(framework, profile, role, own).find((one) => one.competency === key)
  const served = TrainingSuggestion.of(gap === undefined ? [] : [gap])
  return {
    key,
    title: competencyName(framework, key, language),
    definition: competency.definition[ofModel(language)],
    value: score.value === null ? null : levelName(framework, score.value, language),
    why: Score.explain(framework, score, ofModel(language)),
    gap: gap === undefined ? null : Gap.text(framework, gap, ofModel(language)),
    levels: levelsOf(telling, key, score.value),
    roles: competency.roles.map((one) => roleName(framework, one, language)),
    shownBy: competency.shownBy
      .filter(Forms.isFormCode)
      .map((form) => first(Forms.all[form].title[ofModel(language)])),
    trainings: served.map(({ module }) =>
      say(language, "competency.module", { module: module.label[ofModel(language)] }),
    ),
  }
}
