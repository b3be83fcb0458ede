/**
 * The words of every language, for those who learn a reader's language when they are asked.
 * Not here: the words of one language alone (`words/pl`, `words/en`), which a page of that language downloads.
 */
import type { Language } from "@osl/core"
import type { Wording } from "../Wording.ts"
import { en } from "./en.ts"
import { pl } from "./pl.ts"

/** By language: `words[language]`. */
export const words: { readonly [L in Language.Language]: Wording } = { pl, en }
