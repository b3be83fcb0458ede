/**
 * Filling in this package's own sentences: messages, dates and lists of duties in one language.
 * Not here: the messages (beside it), or the sentences of refusals (`Refusal.text`).
 */
import { type Edition, type Language, type LocalDate, Problem } from "@osl/core"
import { duties } from "./outline.ts"

/** One message in one language, filled in. */
export const say = (
  message: Language.Text,
  language: Language.Language,
  params: Problem.Problem["params"] = {},
): string =>
  message[language].includes("{") ? Problem.format(message[language], language, params) : message[language]

const locales: Readonly<Record<Language.Language, string>> = { pl: "pl-PL", en: "en-GB" }
const formats = new Map<Language.Language, Intl.DateTimeFormat>()

/** A date in words. **Unit** a local date in Poland. */
export const sayDate = (language: Language.Language, date: LocalDate.LocalDate): string => {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" })
  formats.set(language, format)
  const day = new Date(`${date}T12:00:00Z`)
  return Number.isNaN(day.getTime()) ? date : format.format(day).replaceAll("\u202f", "\u00a0")
}

export const sayDuties = (language: Language.Language, who: ReadonlyArray<Edition.Duty>): string =>
  who.map((duty) => duties[duty][language]).join(", ")

/** **Shape** one line: any run of spaces, line ends and control characters is one space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim()
