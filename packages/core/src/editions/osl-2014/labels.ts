/**
 * The names of osl-2014 and nothing else: terms and code lists with how their names are known, without definitions or any schema.
 * Not here: what the names mean and which sources they have (`@osl/core/osl-2014`), the vocabulary (`@osl/core/osl-2014/words`).
 */
import type { Mark } from "../../Evidence.ts"
import type { Language } from "../../Language.ts"
import type { Kind } from "../../Model.ts"
import * as Names from "../Names.ts"
import { listMarks, lists, termMarks, terms } from "./names.ts"

/** Which edition these are the names of. */
export const edition = "osl-2014"

/** The kinds of terms that have names here: not the vocabulary, open questions and what other classifications call things. */
export type Named = Exclude<Kind, "word" | "question" | "orientation">

const ofTerms = Names.read(terms, termMarks)
const ofLists = Names.read(lists, listMarks)

/** The name of a term; `undefined` when the edition does not have it. */
export const term = (kind: Named, key: string, language: Language): string | undefined =>
  ofTerms.name(kind, key, language)

/** The name of a code; `undefined` when the edition has no such list or code. */
export const code = (list: string, key: string, language: Language): string | undefined =>
  key === "" ? undefined : ofLists.name(list, key, language)

/** How the name of a term is known; what is inferred is never shown as what the model says. */
export const mark = (kind: Named, key: string): Mark | undefined => ofTerms.mark(kind, key)

/** The same of a code. */
export const codeMark = (list: string, key: string): Mark | undefined => ofLists.mark(list, key)

/** The title of a code list. */
export const title = (list: string, language: Language): string | undefined =>
  ofLists.name(list, "", language)

/** The keys of a kind, in the order of the edition. */
export const keys = (kind: Named): ReadonlyArray<string> => ofTerms.keys(kind)

/** The codes of a list, in the order of the edition. */
export const codes = (list: string): ReadonlyArray<string> => ofLists.keys(list).filter((key) => key !== "")
