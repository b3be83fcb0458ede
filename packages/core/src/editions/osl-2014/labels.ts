/**
 * The names of osl-2014 and nothing else: terms and code lists with how their names are known, without definitions or any schema.
 * Not here: what the names mean and which sources they have (`@osl/core/osl-2014`), the vocabulary (`@osl/core/osl-2014/words`).
 */
import * as Names from "../Names.ts"
import { listMarks, lists, termMarks, terms } from "./names.ts"

export type { Labels, Named } from "../Names.ts"

/** Which edition these are the names of. */
export const edition = "osl-2014"

export const { term, code, mark, codeMark, title, keys, codes }: Names.Labels = Names.labels(
  Names.read(terms, termMarks),
  Names.read(lists, listMarks),
)
