/**
 * Where a browser gets the words of each language: a file of its own for each.
 * Not here: what is said with them (`Words.ts`).
 */
import type { Locale } from "./Locale.ts"
import { learn } from "./Words.ts"

const lessons: Readonly<Record<Locale, () => Promise<void>>> = {
  pl: async () => learn("pl", (await import("./pl.ts")).pl),
  en: async () => learn("en", (await import("./en.ts")).en),
  uk: async () => {
    const [portal, kit] = await Promise.all([import("./uk.ts"), import("@osl/ui/uk")])
    learn("uk", portal.uk, kit.uk)
  },
}

/** Downloads the words of the language that the page says it is in. */
export const learnFor = (language: Locale): Promise<void> => lessons[language]()
