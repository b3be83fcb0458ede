/**
 * Filling in messages in one language, the words' own and the editions', and telling problems inside forms.
 * Not here: the messages (beside it).
 */
import { type Language, Problem } from "@osl/core"
import type { Speaker, Wording } from "../Wording.ts"

export const speaker = (language: Language.Language): Speaker => ({
  language,
  fill: (message, params) => Problem.format(message, language, params),
})

/** Problems inside forms have their sentences in `@osl/core`. */
export const problemIn =
  (language: Language.Language): Wording["problem"] =>
  (one) =>
    Problem.text(one, language)
