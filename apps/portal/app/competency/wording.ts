/**
 * What somebody writes in their own words beside a step: how long it may be, and what is wrong with it.
 * Not here: the words of a form of the model (`submission.server.ts`).
 */
import { Problem } from "@osl/core"
import { type Locale, ofModel } from "../words/Locale.ts"

/** **Unit** characters of remarks or of a reason. */
export const longest = 2000

/** What was typed, as it is kept. */
export const typed = (posted: FormData, name: string): string => {
  const given = posted.get(name)
  return typeof given === "string" ? given.replaceAll("\r\n", "\n").trim() : ""
}

/** What is wrong with it whoever reads it. **Shape** undefined when nothing is; that it is missing is the model's to say. */
export const problemOf = (text: string, language: Locale): string | undefined => {
  const code =
    text.length > longest
      ? "text-too-long"
      : /\p{Cs}|[^\P{Cc}\n\t]/u.test(text)
        ? "text-has-control-characters"
        : undefined
  return code === undefined ? undefined : Problem.text({ code, params: { max: longest } }, ofModel(language))
}
