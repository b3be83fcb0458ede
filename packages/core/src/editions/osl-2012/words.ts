/**
 * The vocabulary of osl-2012 and nothing else: the words of the model in Polish and English, without definitions.
 * Not here: the names of terms and codes (`@osl/core/osl-2012/labels`), definitions and sources (`@osl/core/osl-2012`).
 */
import type { Mark } from "../../Evidence.ts"
import type { Language } from "../../Language.ts"
import * as Names from "../Names.ts"
import { marks, words } from "./words-names.ts"

/** Which edition these are the words of. */
export const edition = "osl-2012"

const all = Names.read({ word: words }, { word: marks })

/** A word; `undefined` when the vocabulary does not have it. */
export const word = (key: string, language: Language): string | undefined => all.name("word", key, language)

/** How a word is known; what is inferred is never shown as what the model says. */
export const mark = (key: string): Mark | undefined => all.mark("word", key)

/** The keys of the words, in the order of the edition. */
export const keys = (): ReadonlyArray<string> => all.keys("word")
