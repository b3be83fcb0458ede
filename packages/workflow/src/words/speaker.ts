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

/** Problems by their sentences; one that has none by its code, so that nothing is hidden. */
export const telling =
  ({ fill }: Speaker, sentences: Readonly<Record<string, string>>): Wording["problem"] =>
  ({ code, params }) => {
    const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
    return sentence === undefined ? code : fill(sentence, params)
  }
