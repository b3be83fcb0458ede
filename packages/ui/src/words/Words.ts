/**
 * The words a person reads in the kit, in the language of the provider: messages, numbers, dates.
 * Not here: the messages (`catalogs.ts`), or filling them in (`message.ts`).
 */
import type { Language } from "@osl/core"
import { createContext, useContext } from "react"
import type { TellOdd } from "../odd/oddData.ts"
import { tellingWords } from "../odd/tellingWords.ts"
import { catalogs } from "./catalogs.ts"
import { fillMessage, type MessageParams, noFigure } from "./message.ts"
import type { pl } from "./pl.ts"

export type WordKey = keyof typeof pl

/** A message for every word of the kit. */
export type Catalog = { readonly [K in WordKey]: string }

/** A language that a person may read in. Labels of the model are written in `pl` and `en` only. */
export type Locale = Language.Language | "uk"

/** What components say, all in one language. */
export interface Words {
  readonly locale: Locale
  /** The language of labels that come as data: the reader's own, or Polish for one that they are not written in. */
  readonly language: Language.Language
  /** The kit's own message. */
  readonly say: (key: WordKey, params?: MessageParams) => string
  /** The text of a label that came as data. */
  readonly text: (text: Language.Text) => string
  readonly number: (value: number) => string
  /** **Unit** a local date `YYYY-MM-DD`, or an instant in ISO 8601 shown as the date in Poland. Long unless said. */
  readonly date: (date: string, length?: "long" | "medium") => string
  /** **Unit** an instant in ISO 8601, shown in the time of Poland to the minute. */
  readonly instant: (instant: string) => string
  /** Where odd data are told of; only while a page is being built. */
  readonly tellOdd?: TellOdd | undefined
}

const tags: Record<Locale, string> = { pl: "pl-PL", en: "en-GB", uk: "uk-UA" }
/** One kind of space on every engine, so that server and browser write the same. */
const plainSpaces = (text: string): string => text.replaceAll("\u202f", "\u00a0")

const makeFormats = (locale: string) => {
  const dates = (dateStyle: "long" | "medium", timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeZone })
  return {
    numbers: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    long: { local: dates("long", "UTC"), instant: dates("long", "Europe/Warsaw") },
    medium: { local: dates("medium", "UTC"), instant: dates("medium", "Europe/Warsaw") },
    /** Days that were said: a page says few of them again and again. */
    said: { long: new Map<string, string>(), medium: new Map<string, string>() },
    times: new Intl.DateTimeFormat(locale, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "Europe/Warsaw",
    }),
  }
}

type Formats = ReturnType<typeof makeFormats>

const allFormats = new Map<Locale, Formats>()

/** **Unit** days that are kept of a language and a length. */
const mostSaid = 1000

/** Made once for a language: a format costs more than all that a page writes with it. */
const formatsOf = (locale: Locale): Formats => {
  const formats = allFormats.get(locale) ?? makeFormats(tags[locale])
  allFormats.set(locale, formats)
  return formats
}

/** The words of a language, with some messages replaced; those of `uk` are given whole. */
export const wordsFrom = (locale: Locale, given: Partial<Catalog> = {}, onOdd?: TellOdd): Words => {
  const language = locale === "uk" ? "pl" : locale
  const { numbers, times, said, ...formats } = formatsOf(locale)
  const date = (value: string, length: "long" | "medium" = "long"): string => {
    const known = said[length].get(value)
    if (known !== undefined) return known
    const isLocal = /^\d{4}-\d{2}-\d{2}$/.test(value)
    const instant = new Date(isLocal ? `${value}T12:00:00Z` : value)
    if (Number.isNaN(instant.getTime())) return value
    const text = plainSpaces((isLocal ? formats[length].local : formats[length].instant).format(instant))
    if (isLocal && said[length].size < mostSaid) said[length].set(value, text)
    return text
  }
  const own = catalogs[locale === "en" ? "en" : "pl"]
  const words: Words = {
    locale,
    language,
    // What comes from a page without types must not bring the page down: an unknown code is shown as it is.
    say: (key, params) => {
      const message = given[key] ?? own[key]
      return message === undefined ? key : fillMessage(message, tags[locale], params)
    },
    text: (text) => text?.[language] ?? text?.pl ?? text?.en ?? "",
    number: (value) => (Number.isFinite(value) ? plainSpaces(numbers.format(value)) : noFigure),
    date,
    instant: (value) => {
      const instant = new Date(value)
      return Number.isNaN(instant.getTime()) ? value : `${date(value)}, ${plainSpaces(times.format(instant))}`
    },
  }
  // biome-ignore lint: a bundler writes the answer here; nothing is asked of the environment
  return process.env.NODE_ENV === "production" ? words : tellingWords(words, onOdd)
}

export const WordsContext = createContext<Words>(wordsFrom("pl"))

/** The words of the nearest provider; Polish when there is none. */
export const useWords = (): Words => useContext(WordsContext)
