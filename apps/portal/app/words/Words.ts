/**
 * The portal's own words in the reader's language.
 * Not here: the catalogs (`pl.ts`, `en.ts`), or numbers and dates (`useWords` of `@osl/ui`).
 */
import { fillMessage, makeWords, useWords, type Words } from "@osl/ui"
import { uk as kitInUkrainian } from "@osl/ui/uk"
import { en } from "./en.ts"
import type { Locale } from "./Locale.ts"
import { pl } from "./pl.ts"
import { uk } from "./uk.ts"

export type WordKey = keyof typeof pl

/** A message for every word of the portal. */
export type Catalog = { readonly [K in WordKey]: string }

export type Params = Readonly<Record<string, string | number>>

export const catalogs: Readonly<Record<Locale, Catalog>> = { pl, en, uk }

/** One of the portal's sentences, filled in. */
export const say = (language: Locale, key: WordKey, params: Params = {}): string =>
  fillMessage(catalogs[language][key], language, params)

/** `say` in the language of the page. */
export const useSay = (): ((key: WordKey, params?: Params) => string) => {
  const { locale } = useWords()
  return (key, params) => say(locale, key, params)
}

/** The kit's messages that are handed to it: it brings those of `pl` and `en` itself. */
export const kitCatalog = (language: Locale): typeof kitInUkrainian | undefined =>
  language === "uk" ? kitInUkrainian : undefined

/** The kit's words, numbers and dates where there is no component. */
export const kitWords = (language: Locale): Words => makeWords(language, kitCatalog(language))
