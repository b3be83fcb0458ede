/**
 * The languages a page may be in, and the one in which it says what the model has written.
 * Not here: the portal's words (`Words.ts`), or the languages of the model (`@osl/core`, Language).
 */
import type { Language } from "@osl/core"

export const locales = ["pl", "en", "uk"] as const

/** The language of a page, as its reader chose it. */
export type Locale = (typeof locales)[number]

/** What each language calls itself. */
export const ownNames: Readonly<Record<Locale, string>> = { pl: "Polski", en: "English", uk: "Українська" }

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

/**
 * The language of terms, labels, sentences and problems on a page: the page's own, or Polish where the model is not
 * written in it. **Source** decision 0022.
 */
export const ofModel = (locale: Locale): Language.Language => (locale === "uk" ? "pl" : locale)
