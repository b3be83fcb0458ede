/**
 * What a host page gives to all parts below: language, words, and a way to load more data.
 * Not here: the theme (the attribute `data-osl-theme`).
 */
import { type ReactNode, useMemo } from "react"
import { type Load, LoadContext } from "../host/useLoad.ts"
import type { TellOdd } from "../odd/oddData.ts"
import { type Catalog, type Locale, WordsContext, wordsFrom } from "../words/Words.ts"

export interface OslProviderProps {
  readonly language: Locale
  /** Messages to say instead of the kit's own, by key, in ICU syntax; for `uk` those of `@osl/ui/uk`. */
  readonly words?: Partial<Catalog> | undefined
  /** Lets parts search while a person types; without it they work as without scripts. */
  readonly load?: Load | undefined
  /** Takes what is odd in the data of the parts below while a page is being built; else the console is told. */
  readonly onOddData?: TellOdd | undefined
  readonly children: ReactNode
}

export const OslProvider = ({ language, words, load, onOddData, children }: OslProviderProps) => {
  const value = useMemo(() => wordsFrom(language, words, onOddData), [language, words, onOddData])
  return (
    <LoadContext.Provider value={load}>
      <WordsContext.Provider value={value}>{children}</WordsContext.Provider>
    </LoadContext.Provider>
  )
}
