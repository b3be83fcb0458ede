/**
 * Filling in sentences: messages, dates and lists of duties, in the words that were handed in.
 * Not here: the words (beside it), or the sentences of refusals (`Refusal.text`).
 */
import type { Edition, Language, LocalDate, Problem } from "@osl/core"
import type { Of, Speaker } from "../Wording.ts"

/** A message, filled in. */
export const say = (
  { fill }: Pick<Speaker, "fill">,
  message: string,
  params: Problem.Problem["params"] = {},
): string => (message.includes("{") ? fill(message, params) : message)

const locales: Readonly<Record<Language.Language, string>> = { pl: "pl-PL", en: "en-GB" }
const formats = new Map<Language.Language, Intl.DateTimeFormat>()

/** A date in words. **Unit** a local date in Poland. */
export const sayDate = ({ language }: Pick<Speaker, "language">, date: LocalDate.LocalDate): string => {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" })
  formats.set(language, format)
  const day = new Date(`${date}T12:00:00Z`)
  return Number.isNaN(day.getTime()) ? date : format.format(day).replaceAll("\u202f", "\u00a0")
}

export const sayDuties = ({ duties }: Of<"duties">, who: ReadonlyArray<Edition.Duty>): string =>
  who.map((duty) => duties[duty]).join(", ")

/** **Shape** one line: any run of spaces, line ends and control characters is one space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim()
