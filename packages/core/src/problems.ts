/**
 * The sentences of the problems in every language of the model.
 * Not here: those of one language alone (`problems/pl`, `problems/en`).
 */
import type { Language } from "./Language.ts"
import { problems as en } from "./problems/en.ts"
import { problems as pl } from "./problems/pl.ts"

/** The codes every package may use: those that Polish has. */
export type Code = keyof typeof pl

export const sentences: { readonly [L in Language]: Readonly<Record<Code, string>> } = { pl, en }
