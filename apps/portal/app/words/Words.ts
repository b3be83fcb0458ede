/**
 * The portal's own words in the reader's language.
 * Not here: the catalogs (`pl.ts`, `en.ts`), or numbers and dates (`useWords` of `@osl/ui`).
 */
import type { Language } from "@osl/core"
import { useWords } from "@osl/ui"
import { IntlMessageFormat } from "intl-messageformat"
import { en } from "./en.ts"
import { pl } from "./pl.ts"

export type WordKey = keyof typeof pl

/** A message for every word of the portal. */
export type Catalog = { readonly [K in WordKey]: string }

export type Params = Readonly<Record<string, string | number>>

export const catalogs: Readonly<Record<Language.Language, Catalog>> = { pl, en }

const formats = new Map<string, IntlMessageFormat>()

/** One of the portal's sentences, filled in. */
export const say = (language: Language.Language, key: WordKey, params: Params = {}): string => {
  const message = catalogs[language][key]
  if (!message.includes("{")) return message
  const id = `${language} ${key}`
  const format = formats.get(id) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
  formats.set(id, format)
  return String(format.format(params))
}

/** `say` in the language of the page. */
export const useSay = (): ((key: WordKey, params?: Params) => string) => {
  const { language } = useWords()
  return (key, params) => say(language, key, params)
}
