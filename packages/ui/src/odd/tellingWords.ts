/**
 * Words that tell when they are asked to say what they cannot: an unknown code, a text that is not there, no date, no number.
 * Not here: what is shown then (`Words.ts`).
 */
import type { Words } from "../words/Words.ts"
import { type TellOdd, warn } from "./oddData.ts"

const isInstant = (value: unknown): boolean =>
  typeof value === "string" && !Number.isNaN(new Date(value).getTime())

/** The same words, with a report of each odd thing. */
export const tellingWords = (words: Words, tellOdd: TellOdd = warn): Words => {
  const tellUnless = (isGood: boolean, what: () => string) => {
    if (!isGood) tellOdd({ what: what() })
  }
  return {
    ...words,
    tellOdd,
    say: (key, params) => {
      const said = words.say(key, params)
      tellUnless(said !== key, () => `there is no word for "${key}"`)
      return said
    },
    text: (text) => {
      const said = words.text(text)
      tellUnless(said !== "", () => `a label has no text in "${words.language}": ${JSON.stringify(text)}`)
      return said
    },
    number: (value) => {
      tellUnless(Number.isFinite(value), () => `${String(value)} is not a number`)
      return words.number(value)
    },
    date: (date, length) => {
      tellUnless(isInstant(date), () => `"${String(date)}" is not a date`)
      return words.date(date, length)
    },
    instant: (instant) => {
      tellUnless(isInstant(instant), () => `"${String(instant)}" is not an instant`)
      return words.instant(instant)
    },
  }
}
