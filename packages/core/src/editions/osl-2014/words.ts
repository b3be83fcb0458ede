/**
 * The vocabulary of osl-2014 and nothing else: the words of the model in Polish and English, without definitions.
 * Not here: the names of terms and codes (`@osl/core/osl-2014/labels`), definitions and sources (`@osl/core/osl-2014`).
 */
import type { Language } from "../../Language.ts"
import * as Names from "../Names.ts"
import { words } from "./words-names.ts"

/** Which edition these are the words of. */
export const edition = "osl-2014"

const all = Names.read({ word: words })

/** A word; `undefined` when the vocabulary does not have it. */
export const word = (key: string, language: Language): string | undefined => all.name("word", key, language)

/** The keys of the words, in the order of the edition. */
export const keys = (): ReadonlyArray<string> => all.keys("word")
