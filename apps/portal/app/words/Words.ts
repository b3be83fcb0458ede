/**
 * The portal's own words in the reader's language.
 * Not here: the catalogs (`pl.ts`, `en.ts`, `uk.ts`), or numbers and dates (`useWords` of `@osl/ui`).
 */
import { fillMessage, makeWords, useWords, type Words } from "@osl/ui"
import type { uk as kitInUkrainian } from "@osl/ui/uk"
import * as all from "./catalogs.ts"
import type { Locale } from "./Locale.ts"
import type { pl } from "./pl.ts"

export type WordKey = keyof typeof pl

/** A message for every word of the portal. */
export type Catalog = { readonly [K in WordKey]: string }

/** A message for every word of the kit. */
export type KitCatalog = typeof kitInUkrainian

export type Params = Readonly<Record<string, string | number>>

interface Spoken {
  readonly catalog: Catalog
  readonly kit: KitCatalog | undefined
}

const both = (language: Locale): Spoken => ({
  catalog: all.catalogs[language],
  kit: all.kitCatalogs[language],
})

/** What can be said. **Shape** on the server every language; in a browser those it has learnt, one as a rule. */
const spoken: Partial<Record<Locale, Spoken>> = import.meta.env.SSR
  ? { pl: both("pl"), en: both("en"), uk: both("uk") }
  : {}

/** Takes the words of a language, before anything is said in a browser: it downloads those of its page only. */
export const learn = (language: Locale, catalog: Catalog, kit?: KitCatalog): void => {
  spoken[language] = { catalog, kit }
}

/** One of the portal's sentences, filled in. */
export const say = (language: Locale, key: WordKey, params: Params = {}): string =>
  fillMessage(spoken[language]?.catalog[key] ?? key, language, params)

/** `say` in the language of the page. */
export const useSay = (): ((key: WordKey, params?: Params) => string) => {
  const { locale } = useWords()
  return (key, params) => say(locale, key, params)
}

/** The kit's messages that are handed to it: it brings those of `pl` and `en` itself. */
export const kitCatalog = (language: Locale): KitCatalog | undefined => spoken[language]?.kit

/** The kit's words, numbers and dates where there is no component. */
export const kitWords = (language: Locale): Words => makeWords(language, kitCatalog(language))
