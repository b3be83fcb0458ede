/**
 * How the texts of levels are written down, and what one of them is once written.
 * Not here: the texts (`level-texts.ts`), or whether they are complete (`Framework.lint`).
 */
import type { Language } from "@osl/core"
import * as Evidence from "@osl/core/Evidence"
import * as Level from "../Level.ts"

/**
 * What a level of a competency means and how one sees it.
 *
 * **Shape** `descriptor` says what a person can do, `example` what somebody beside them would see. Nobody is named.
 */
export interface Wording extends Evidence.Evidence {
  readonly competency: string
  readonly level: Level.Level
  readonly descriptor: Language.Text
  readonly example: Language.Text
}

type Words = readonly [pl: string, en: string]

/** `[descriptor, example]` of one level. */
export type LevelWords = readonly [descriptor: Words, example: Words]

const text = ([pl, en]: Words): Language.Text => ({ pl, en })

/** Writes the four levels of a competency, from the beginner up. They are our words, and marked so. */
export const make = (
  competency: string,
  levels: readonly [LevelWords, LevelWords, LevelWords, LevelWords],
): ReadonlyArray<Wording> =>
  Level.all.map((level) => {
    const [descriptor, example] = levels[(level - 1) as 0 | 1 | 2 | 3]
    return {
      competency,
      level,
      descriptor: text(descriptor),
      example: text(example),
      ...Evidence.inferred(),
    }
  })
