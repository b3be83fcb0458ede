/**
 * The words of a language: its catalog, with some messages replaced.
 * Not here: how they are said (`Words.ts`). A part by itself brings Polish only; who chooses a language brings both.
 */
import { en } from "./en.ts"
import { pl } from "./pl.ts"
import { type Catalog, type Locale, type Words, wordsFrom } from "./Words.ts"

/** The words of a language with some of them replaced. Those of `uk` are given whole; what is left out is said in Polish. */
export const makeWords = (locale: Locale, given: Partial<Catalog> = {}): Words =>
  wordsFrom(locale, { ...(locale === "en" ? en : pl), ...given })
