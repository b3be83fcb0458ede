/**
 * The portal's own words in the reader's language.
 * Not here: the catalogs (`pl.ts`, `en.ts`), or numbers and dates (`useWords` of `@osl/ui`).
 */
import type { Language } from "@osl/core"
import { fillMessage, useWords } from "@osl/ui"
import { en } from "./en.ts"
import { pl } from "./pl.ts"

export type WordKey = keyof typeof pl

/** A message for every word of the portal. */
export type Catalog = { readonly [K in WordKey]: string }

export type Params = Readonly<Record<string, string | number>>

export const catalogs: Readonly<Record<Language.Language, Catalog>> = { pl, en }

/** One of the portal's sentences, filled in. */
export const say = (language: Language.Language, key: WordKey, params: Params = {}): string =>
  fillMessage(catalogs[language][key], language, params)

/** `say` in the language of the page. */
export const useSay = (): ((key: WordKey, params?: Params) => string) => {
  const { language } = useWords()
  return (key, params) => say(language, key, params)
}
