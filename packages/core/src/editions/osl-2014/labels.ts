/**
 * The names of osl-2014 and nothing else: terms and code lists without definitions, marks or any schema.
 * Not here: what the names mean and how they are known (the edition, `@osl/core/osl-2014`).
 */
import type { Language } from "../../Language.ts"
import type { Kind } from "../../Model.ts"
import { lists, terms } from "./names.ts"

/** Which edition these are the names of. */
export const edition = "osl-2014"

type Names = ReadonlyMap<string, readonly [pl: string, en: string]>

const none: Names = new Map()
const read = new Map<string, Names>()

/** The lines of a block by their keys; read once. */
const names = (blocks: Readonly<Record<string, string>>, key: string): Names => {
  const block = Object.hasOwn(blocks, key) ? blocks[key] : undefined
  if (block === undefined) return none
  const known = read.get(block)
  if (known !== undefined) return known
  const found = new Map(
    block
      .slice(1)
      .split("\n")
      .map((line) => {
        const [name = "", pl = "", en = pl] = line.split("|")
        return [name, [pl, en]] as const
      }),
  )
  read.set(block, found)
  return found
}

const at = (language: Language): 0 | 1 => (language === "pl" ? 0 : 1)

/** The name of a term; `undefined` when the edition does not have it. */
export const term = (kind: Kind, key: string, language: Language): string | undefined =>
  names(terms, kind).get(key)?.[at(language)]

/** The name of a code; `undefined` when the edition has no such list or code. */
export const code = (list: string, key: string, language: Language): string | undefined =>
  key === "" ? undefined : names(lists, list).get(key)?.[at(language)]

/** The title of a code list. */
export const title = (list: string, language: Language): string | undefined =>
  names(lists, list).get("")?.[at(language)]

/** The keys of a kind, in the order of the edition. */
export const keys = (kind: Kind): ReadonlyArray<string> => [...names(terms, kind).keys()]

/** The codes of a list, in the order of the edition. */
export const codes = (list: string): ReadonlyArray<string> =>
  [...names(lists, list).keys()].filter((key) => key !== "")
