/**
 * The words of a language where there is no component: in a test, in a program on the server.
 * Not here: how they are said (`Words.ts`).
 */
import { type Catalog, type Locale, type Words, wordsFrom } from "./Words.ts"

/** The words of a language with some of them replaced. Those of `uk` are given whole; what is left out is said in Polish. */
export const makeWords = (locale: Locale, given: Partial<Catalog> = {}): Words => wordsFrom(locale, given)
